"""Q7 to Q11: nothing but knowledge tells the key from the other options."""

import re
from collections.abc import Iterator
from statistics import median

from quizapp.quality.checks.rows import shortfall, wrong_of
from quizapp.quality.model import Asked, Measured, Sample
from quizapp.quality.oracle.facts import GAP, Facts, facet_of
from quizapp.quality.oracle.words import holds, telling
from quizapp.questions.model import Question

ENOUGH = 100
_SHORTEST, _LONGEST = 0.5, 1.6
_IN_RANGE, _LONGER, _TOLD = 0.95, 0.35, 0.02
_NAMED = 12
"""Entries that are named behind a figure over many questions."""


def worded(sample: Sample, facts: Facts) -> list[Asked]:
    """Return the questions with one right option in words; numbers and times are written alike."""
    return [
        one
        for one in sample.asked
        if one.question.answer_form == "choose one"
        and one.question.form != "compare"
        and facet_of(one.card) not in ("Figure/value", "Figure/when", "Event/when")
        and not facts.size(one.question.answer)
        and wrong_of(one)
    ]


def measure_length(sample: Sample, facts: Facts) -> Measured:
    """Return how often the key is about as long as the others, and how often alone the longest (Q7)."""
    asked = worded(sample, facts)
    if len(asked) < ENOUGH:
        return Measured(f"{len(asked)} questions", None)
    odd = [one for one in asked if not _SHORTEST <= _ratio(one.question) <= _LONGEST]
    longest = [one for one in asked if _is_longest(one.question)]
    fits, longer = 1 - len(odd) / len(asked), len(longest) / len(asked)
    met = fits >= _IN_RANGE and longer <= _LONGER
    behind = (*(odd if fits < _IN_RANGE else ()), *(longest if longer > _LONGER else ()))
    remedy = "Make the answer about as long as the others of its sort."
    return Measured(
        f"{fits:.1%} of like length, {longer:.1%} longest",
        met,
        tuple(
            shortfall(one, f"“{one.question.answer}” stands out by its length", remedy)
            for one in _one_an_entry(behind)
        ),
    )


def _ratio(question: Question) -> float:
    others = [len(text) for text in question.options if text != question.answer]
    return len(question.answer) / max(1, median(others))


def _is_longest(question: Question) -> bool:
    others = [len(text) for text in question.options if text != question.answer]
    return len(question.answer) > max(others)


def _one_an_entry(asked: tuple[Asked, ...]) -> list[Asked]:
    """Return the first question of each entry, as many as a report names."""
    return list({one.card.entry.id: one for one in reversed(asked)}.values())[::-1][:_NAMED]


def measure_shared_words(sample: Sample, facts: Facts) -> Measured:
    """Return how often a word that carries meaning stands in stem and key and in no other option (Q8)."""
    asked = worded(sample, facts)
    if len(asked) < ENOUGH:
        return Measured(f"{len(asked)} questions", None)
    source = telling(facts.lesson.attribution)
    shared = {id(one): _shared(one, source) for one in asked}
    telltale = tuple(one for one in asked if shared[id(one)])
    rate = len(telltale) / len(asked)
    remedy = "Say it in other words in one of the two fields, or put the word into other entries as well."
    return Measured(
        f"{rate:.1%}",
        rate <= _TOLD,
        tuple(
            shortfall(
                one,
                f"“{min(shared[id(one)])}” stands in the question and in its answer alone",
                remedy,
            )
            for one in (_one_an_entry(telltale) if rate > _TOLD else ())
        ),
    )


def _shared(one: Asked, source: frozenset[str]) -> frozenset[str]:
    others = frozenset[str]().union(*map(telling, wrong_of(one)))
    return (telling(one.question.stem) & telling(one.question.answer)) - others - source


_VOWEL = re.compile(
    r"[\"“‘'(]*(?:(?=[AEFHILMNORSX](?:[A-Z]|\b))[A-Z]|(?!uni|us[aeiu]|eu|one\b|once\b)[aeiou]|hour\b|honest|heir|honou?r|8|1[18]\b)",
    re.IGNORECASE,
)
_ARTICLE = re.compile(rf"\b(an?)\s[\"“‘]?{GAP}", re.IGNORECASE)
_MANY = re.compile(
    rf"\b(?:these|those|many|several|few|two|three|four|five|both)\s{GAP}|{GAP}\s(?:are|were|have)\b",
    re.IGNORECASE,
)
_ONE = re.compile(rf"\b(?:this|each|every|an?)\s{GAP}|{GAP}\s(?:is|was|has)\b", re.IGNORECASE)
_ABSOLUTE = re.compile(
    r"\b(?:always|never|all|every|none|only|nobody|everybody|nothing|everything)\b", re.IGNORECASE
)


def find_grammar(one: Asked, _facts: Facts) -> Iterator[str]:
    """Yield an article, a number or an absolute word by which options are told from the key (Q9)."""
    question, wrong = one.question, wrong_of(one)
    if question.answer_form not in ("choose one", "choose many") or not wrong:
        return
    right = tuple(text for text in question.options if text not in wrong)
    if _ARTICLE.search(question.stem) and _differ(_VOWEL, right, wrong):
        yield "the article before the gap fits the key and not the others, or the other way round"
    if (_MANY.search(question.stem) or _ONE.search(question.stem)) and _differ(
        _PLURAL, right, wrong
    ):
        yield "only the key is singular, or only the key is plural, and the stem says which is wanted"
    if question.form != "compare" and bool(_having(_ABSOLUTE, right)) != bool(
        _having(_ABSOLUTE, wrong)
    ):
        yield "an absolute word stands in the key alone, or in others alone"


_PLURAL = re.compile(
    r".*[^\Wsui]s\W*$|.*\b(?:people|children|men|women)\W*$", re.IGNORECASE | re.DOTALL
)


def _differ(cue: re.Pattern[str], right: tuple[str, ...], wrong: tuple[str, ...]) -> bool:
    """Whether a cue fits the right ones and not all the wrong ones, or the other way round."""
    return len({bool(cue.match(text)) for text in (*right, *wrong)}) > 1


def _having(cue: re.Pattern[str], texts: tuple[str, ...]) -> list[str]:
    return [text for text in texts if cue.search(text)]


_LAZY = re.compile(
    r"\b(?:all|any|both|either|neither|none) of (?:the above|the others?|these|them)\b"
    r"|\b(?:both|neither|either) (?:a and b|a or b|a nor b)\b|^(?:all|none)$|以上(?:都|皆|均|全)",
    re.IGNORECASE,
)


def find_lazy(one: Asked, _facts: Facts) -> Iterator[str]:
    """Yield an option that speaks of the others (Q10)."""
    for text in one.question.options:
        if _LAZY.search(text):
            yield f"“{text}” speaks of the other options"


_HIDDEN = re.compile(
    r"\b(?:[Nn]ot|[Nn]ever|[Nn]o(?!\.?\s*\d)|[Nn]one|[Nn]othing|[Nn]obody|[Nn]owhere|[Nn]or|[Nn]either"
    r"|[Cc]annot|[Ee]xcept|[Ww]ithout|[A-Za-z]+n['’]t)\b"
)


_HIDDEN_ZH = re.compile(r"(?<!【)(?:没有|不是|并非|从未|不属于)")
_QUOTED = re.compile(r"“[^”]*”|《[^》]*》")


def find_negative(one: Asked, facts: Facts) -> Iterator[str]:
    """Yield a negative in a stem or prompt that is not set in capitals, in Chinese in 【】 (Q11)."""
    question = one.question
    prompts = [part.prompt for part in question.parts] if question.form == "match" else []
    for text in (question.stem, *prompts):
        hidden = _HIDDEN.search(text)
        if facts.language[:2] == "zh":
            hidden = _HIDDEN_ZH.search(_QUOTED.sub("", text))
        if hidden:
            yield f"“{hidden[0]}” is easily read over"


def find_answer_beside(one: Asked, _facts: Facts) -> Iterator[str]:
    """Yield an answer that also stands beside its own gap (Q21)."""
    question = one.question
    if question.form in ("cloze", "complete-quote"):
        right = (question.answer, *(question.accept if question.form == "cloze" else ()))
        for text in right:
            if holds(question.stem.replace(GAP, " … "), text):
                yield f"“{text}” stands beside the gap"
