"""Every language words every question at least three ways, each its own, with nothing left out."""

import re
from itertools import combinations
from string import Formatter

import pytest

from quizapp.lessons.kinds import KINDS, labels_of
from quizapp.lessons.model import Entry, Field
from quizapp.questions.cards import cards_of
from quizapp.questions.facets import FACETS
from quizapp.questions.forms import FORMS
from quizapp.questions.wording import LANGUAGES, figure, gapped, judged, prompt, stem
from quizapp.questions.wording.contract import Asked, Words, filled

FEWEST = 3
OWN = ("cloze", "true-false")
"""The forms that are worded by `FILL` and `TRUE_OR_FALSE`."""
BROUGHT = {"side": "zzsideqq", "gapped": "zzgappedqq"}
"""What a form brings into its stem."""
_FIELDS = sorted({label for kind in KINDS for label in labels_of(kind)})


def forms_of(facet):
    row = FACETS[facet]
    return {*row.fresh, *row.young, *row.known, "flip"}.difference(OWN)


TOLD = re.compile("zz([a-z]+?)qq", re.IGNORECASE)


BESIDE = {"type", "about", "when"}
"""What one wording may tell and another leave out."""


def token(label):
    return f"zz{label.lower().replace(' ', '')}qq"


def entry_of(kind):
    """An entry in which each field is a word of its own, which `TOLD` finds again."""
    texts = {label: token(label) for label in _FIELDS} | {"Items": ";".join(["zzitemsqq"] * 20)}
    fields = {label: Field(label, text, 0, 0) for label, text in texts.items()}
    return Entry("e", kind, token("Title"), "", 0, 0, fields)


def templates(language):
    """Every facet and form with the templates that it is worded by."""
    table = LANGUAGES[language]
    for facet in FACETS:
        for form in sorted(forms_of(facet)):
            yield f"{facet}/{form}", table.STEMS.get(f"{facet}/{form}") or table.STEMS[facet]
    yield "fill", table.FILL
    yield "true-false", table.TRUE_OR_FALSE


CASES = [(code, name, texts) for code in LANGUAGES for name, texts in templates(code)]


def said(template, language, kind):
    asked = Asked(entry_of(kind), "zzbasisqq", language, lambda _: "")
    more = BROUGHT | {"claim": "zzclaimqq", "sentence": "zzsentenceqq"}
    return filled(template, Words(LANGUAGES[language], asked), more)


def words(text):
    found = re.findall(r"[^\W\d_][\w’]*", TOLD.sub(" ", text).lower())
    return set(found).difference(("according", "to"))


def chinese_pieces(text):
    """Its characters two by two, and those that stand alone."""
    runs = re.findall(r"[\u4e00-\u9fff]+", TOLD.sub(" ", text).replace("根据", ""))
    return {run[at : at + 2] for run in runs for at in range(max(1, len(run) - 1))}


def pieces(text, language):
    return chinese_pieces(text) if language == "zh" else words(text)


@pytest.mark.parametrize(("language", "name", "texts"), CASES)
def test_each_form_of_each_facet_has_three_wordings_that_share_at_most_half_their_words(
    language, name, texts
):
    assert len(texts) >= FEWEST
    kind = name.partition("/")[0] if "/" in name else "Term"
    for one, other in combinations((said(text, language, kind) for text in texts), 2):
        first, second = pieces(one, language), pieces(other, language)
        shorter = min(len(first), len(second))
        assert len(first & second) <= shorter / 2, (one, other)


@pytest.mark.parametrize(("language", "name", "texts"), CASES)
def test_every_wording_names_the_source_and_fills_every_slot(language, name, texts):
    kind = name.partition("/")[0] if "/" in name else "Term"
    for text in texts:
        assert token("basis") in said(text, language, kind)


@pytest.mark.parametrize(("language", "name", "texts"), CASES)
def test_the_wordings_of_a_question_tell_the_same(language, name, texts):
    """Whatever one of them names of the entry, the others name too, but for counts and types."""
    kind = name.partition("/")[0] if "/" in name else "Term"
    told = [set(map(str.lower, TOLD.findall(said(text, language, kind)))) for text in texts]
    assert len({frozenset(one - BESIDE) for one in told}) == 1, told


def test_all_languages_have_the_same_questions():
    first, *others = LANGUAGES.values()
    for table in others:
        for name in ("STEMS", "PROMPTS", "CLAIMS", "FACTS"):
            assert getattr(table, name).keys() == getattr(first, name).keys(), name


def test_all_languages_tell_the_same_of_an_entry():
    told = [
        [
            (name, {one.lower() for text in texts for one in TOLD.findall(said(text, code, kind))})
            for name, texts in templates(code)
            for kind in [name.partition("/")[0] if "/" in name else "Term"]
        ]
        for code in LANGUAGES
    ]
    for names in zip(*told, strict=True):
        assert len({frozenset(one - BESIDE) for _, one in names}) == 1, names


def slots_in(template):
    return {name for _, name, _, _ in Formatter().parse(template) if name}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_slot_of_a_language_is_used_by_a_template(language):
    table = LANGUAGES[language]
    stems = [text for texts in table.STEMS.values() for text in texts]
    others = [*table.PROMPTS.values(), *table.CLAIMS.values(), *table.FACTS.values(), table.FIGURE]
    used = set().union(*map(slots_in, (*stems, *others)))
    assert not {name for name in table.SLOTS if not {name, f"{name}_cap"} & used}


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_stem_is_for_a_form_that_asks_it(language):
    known = {f"{facet}/{form}" for facet in FACETS for form in forms_of(facet)}
    assert LANGUAGES[language].STEMS.keys() <= {*FACETS, *known}
    assert {key.split("/")[2] for key in known} <= set(FORMS)


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_stem_of_a_facet_tells_its_answer(language):
    for name, texts in templates(language):
        facet = FACETS.get("/".join(name.split("/")[:2]))
        for text in texts if facet else ():
            told = TOLD.findall(said(text, language, name.partition("/")[0]))
            assert facet.answer.lower().replace(" ", "") not in map(str.lower, told), text
    assert TOLD.findall(said(LANGUAGES[language].FIGURE, language, "Figure"))
    assert "value" not in TOLD.findall(said(LANGUAGES[language].FIGURE, language, "Figure"))


def test_a_slot_that_no_language_has_is_refused():
    asked = Asked(entry_of("Term"), token("basis"), "en", lambda _: "")
    words = Words(LANGUAGES["en"], asked)
    with pytest.raises(KeyError):
        filled("{nothing}", words, BROUGHT)
    assert filled("{source} {side_cap}", words, {"side": "east"}) == f"{token('basis')} East"


@pytest.fixture(scope="session")
def spoken(material):
    """All stems of a lesson that ships, in all wordings."""
    found = []
    table = LANGUAGES[material.language[:2]]
    for card in cards_of(material):
        facet = f"{card.entry.kind}/{card.facet}"
        if facet in FACETS:
            for form in sorted(forms_of(facet)):
                found += [stem(card, form, material, turn, **BROUGHT) for turn in range(FEWEST)]
        if facet in table.PROMPTS:
            found += [f"{prompt(card, material)}?", f"{figure(card.entry, material)}?"]
    claims = "The claim." if material.language.startswith("en") else "说法。"
    found += [ask(claims, material, turn) for ask in (judged, gapped) for turn in range(FEWEST)]
    return [TOLD.sub("X", text) for text in found]


SLIP = re.compile(
    r"[{}]|(?<![ |])  (?!\|)| [,.;?!]|[,.;]{2}|\.\?|\?\.|\b([a-z]+) \1\b|[，。？]{2}|的的|是约|\ba [aeio]"
)
END = re.compile(r"[?.!？。！”]$")


def test_what_is_said_has_no_slip_of_the_pen(spoken):
    """No slot left open, nothing doubled, no space before a sign, and a sign at the end of a line."""
    for text in spoken:
        assert not SLIP.search(text), text
        assert END.search(text.partition("\n")[0].rstrip()), text


def test_chinese_words_stand_without_spaces_and_with_wide_signs(spoken, material):
    if material.language.startswith("zh"):
        for text in spoken:
            own = re.sub(r"“[^”]*”|  \|  |\n", "", text).rstrip("?")
            assert not re.search(r"[\u4e00-\u9fff] [\u4e00-\u9fff]|[\u4e00-\u9fff][,;:?!]", own), (
                text
            )


def test_a_lesson_in_a_language_without_wordings_is_asked_in_english(material_of):
    french = "# T\n- Id: t\n- Attribute as: la fiche\n- Language: fr\n\n## S\n\n"
    material = material_of("### Term: mot\n- Id: t\n- Means: un terme\n", french)
    (card, _) = cards_of(material)
    assert stem(card, "choice", material, 0) == (
        "According to la fiche, which term stands for un terme?"
    )


@pytest.mark.parametrize(
    ("language", "expected"),
    [("en", "According to the text, which term"), ("zh", "根据课文，"), ("中文", "根据课文，")],
)
def test_a_lesson_that_names_no_source_is_asked_by_its_text(language, expected, material_of):
    head = f"# T\n- Id: t\n- Language: {language}\n\n## S\n\n"
    material = material_of("### Term: x\n- Id: t\n- Means: y\n", head)
    assert stem(cards_of(material)[0], "choice", material, 0).startswith(expected)
