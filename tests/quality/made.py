"""Small lessons that Hypothesis makes: entries of every kind, sound to the reader, and full of traps.

Words are few, so that names lie in one another, values meet, links share an end and causes make chains.
"""

from hypothesis import strategies as st

from quizapp.lessons.model import Lesson
from quizapp.lessons.reader import parse_lesson

HEAD = "# Made\n- Id: made\n- Attribute as: the leaflet\n\n## Topic\n\n"
NAMES = (
    "Arden",
    "Bexley",
    "Corvo",
    "Delmar",
    "Estoril",
    "Farrow",
    "Galway",
    "Hesper",
    "Ilmen",
    "Jura",
)
SPARE = ("Kelso", "Lomond", "Marlow", "Narvik", "Orkney", "Padua")
TYPES = ("city", "region")
TYPE_OF = {name: TYPES[at % 2] for at, name in enumerate((*NAMES, *SPARE))}
"""A name of two types at once is left out: what is like it cannot be told."""
THINGS = (
    "the making of paper", "the growing of flax", "the trade in salt", "the mining of tin",
    "the keeping of bees", "the felling of oak", "the drying of fish", "the weaving of wool",
)  # fmt: skip
UNITS = ("per cent", "boats", "kilometres", "boats")
QUALIFIERS = ("", "", "", "more than ", "less than ", "about ", "nearly ", "up to ")
WHENS = (
    "1990",
    "2001",
    "May 2001",
    "12 May 2001",
    "since 1998",
    "by 2010",
    "end of 2005",
    "after 1970",
    "2016",
)


def _entry(kind: str, title: str, **fields: str) -> str:
    lines = [f"### {kind}: {title}", "- Id: {id}"]
    lines += [f"- {label.replace('_', ' ')}: {text}" for label, text in fields.items() if text]
    return "\n".join(lines) + "\n"


names, things, whens = st.sampled_from(NAMES), st.sampled_from(THINGS), st.sampled_from(WHENS)
maybe_name = st.one_of(st.just(""), names)


@st.composite
def numbers(draw):
    number = draw(st.one_of(st.integers(0, 24), st.integers(0, 100), st.integers(900, 9_000_000)))
    unit = draw(st.sampled_from(UNITS))
    if unit == "per cent":
        number = draw(st.integers(0, 1_000)) / 10
        return f"{draw(st.sampled_from(QUALIFIERS))}{number:g} {unit}"
    if draw(st.booleans()):
        return f"{draw(st.sampled_from(QUALIFIERS))}{number:,} {unit}"
    return f"{number}–{number + draw(st.integers(1, 40))} {unit}"


@st.composite
def name_entries(draw):
    title = draw(names)
    other = draw(st.one_of(st.just(""), st.sampled_from(NAMES)))
    return _entry(
        "Name", title, Type=TYPE_OF[title],
        Is=f"{draw(st.sampled_from(('the', 'a')))} place known for {draw(things)}",
        Part_of=draw(maybe_name.filter(lambda one: one != title)),
        Also_accept=f"old {title}" if draw(st.booleans()) else "",
        Never_mix_with=other if other != title else "",
        Says=f"Known for its work is [{title}].",
    )  # fmt: skip


@st.composite
def figure_entries(draw):
    value, when = draw(numbers()), draw(st.one_of(st.just(""), whens))
    return _entry(
        "Figure", f"figure {draw(st.integers(1, 99))}", Value=value,
        Measures=f"the figure for {draw(things)} in {draw(names)}",
        Kind_of_number=draw(st.sampled_from(("count", "growth rate", "share", "share of work", "length"))),
        When=when, Source=draw(maybe_name), Says=f"It came to [{value}].",
        Caution="It may be a slip." if draw(st.integers(0, 5)) == 0 else "",
        Never_offer=draw(st.one_of(st.just(""), numbers())),
    )  # fmt: skip


@st.composite
def event_entries(draw):
    when, who = draw(whens), draw(maybe_name)
    what = f"{draw(things)} began in {draw(names)}"
    return _entry("Event", f"event {draw(st.integers(1, 99))}", When=when, What=what, Who=who)


@st.composite
def link_entries(draw):
    subject, other = draw(st.lists(names, min_size=2, max_size=2, unique=True))
    end = draw(st.one_of(st.just(other), things))
    relation = draw(st.sampled_from(("lies in", "lives by", "trades with")))
    return _entry(
        "Link", f"{subject} and {end}", Group="ties", Subject=subject, Relation=relation, Object=end,
        Says=f"It is said that [{subject}] {relation} [{end}].",
    )  # fmt: skip


@st.composite
def cause_entries(draw):
    cause, effect = draw(st.lists(things, min_size=2, max_size=2, unique=True))
    return _entry("Cause", f"cause {draw(st.integers(1, 99))}", Cause=cause, Effect=effect)


@st.composite
def term_entries(draw):
    word = draw(st.sampled_from(("haff", "weir", "lode", "eyot", "carr", "holm")))
    means = f"a place for {draw(things)}"
    also = f"{word} land" if draw(st.booleans()) else ""
    return _entry("Term", word, Means=means, Also_accept=also, Says=f"Such a place is a [{word}].")


@st.composite
def list_entries(draw):
    chosen = draw(st.lists(st.sampled_from((*NAMES, *SPARE)), min_size=5, max_size=9, unique=True))
    cut = draw(st.integers(2, len(chosen) - 2))
    return _entry(
        "List", f"list {draw(st.integers(1, 99))}", Are="places on the map",
        Items="; ".join(chosen[:cut]), Not_in_it="; ".join(chosen[cut:]),
        Complete=draw(st.sampled_from(("yes", ""))),
        Also_accept=f"the port = {chosen[0]}" if draw(st.booleans()) else "",
    )  # fmt: skip


@st.composite
def contrast_entries(draw):
    chosen = draw(st.lists(things, min_size=4, max_size=7, unique=True))
    cut = draw(st.integers(1, len(chosen) - 1))
    return _entry(
        "Contrast", f"contrast {draw(st.integers(1, 99))}", Side_A="work of the north",
        Side_B="work of the south", A_items="; ".join(chosen[:cut]), B_items="; ".join(chosen[cut:]),
    )  # fmt: skip


@st.composite
def quote_entries(draw):
    thing, end = draw(things), draw(st.sampled_from(("lasts", "pays", "ends")))
    return _entry(
        "Quote", f"quote {draw(st.integers(1, 99))}", Words=f"Nothing like {thing} {end} for long",
        Said_by=draw(names), About="work", Key_words=f"{end}; long",
    )  # fmt: skip


@st.composite
def statement_entries(draw):
    thing, name, other = draw(things), *draw(st.lists(names, min_size=2, max_size=2, unique=True))
    return _entry(
        "Statement", f"statement {draw(st.integers(1, 99))}", Says=f"It praises {thing} in [{name}].",
        False_version=f"It praises {thing} in {other}.",
    )  # fmt: skip


@st.composite
def question_entries(draw):
    answer, *wrong = draw(st.lists(things, min_size=4, max_size=4, unique=True))
    return _entry(
        "Question", f"question {draw(st.integers(1, 99))}", Ask="What does the leaflet praise most?",
        Answer=answer, Wrong_answers="; ".join(wrong), Why="It says so at the end.",
    )  # fmt: skip


@st.composite
def pool_entries(draw):
    kind = draw(st.sampled_from(TYPES))
    like = [name for name in (*NAMES[4:], *SPARE) if TYPE_OF[name] == kind]
    items = draw(st.lists(st.sampled_from(like), min_size=4, unique=True))
    return _entry("Pool", f"pool {draw(st.integers(1, 99))}", Type=kind, Items="; ".join(items))


KINDS = (
    name_entries, figure_entries, event_entries, link_entries, cause_entries, term_entries, list_entries,
    contrast_entries, quote_entries, statement_entries, question_entries, pool_entries,
)  # fmt: skip


@st.composite
def lessons(draw) -> Lesson:
    """A lesson of many entries; what the reader refuses is left out of it, as it is for a student."""
    several = [entry for kind in KINDS for entry in draw(st.lists(kind(), max_size=5))]
    return parse_lesson(
        HEAD + "\n".join(text.format(id=f"e{at}") for at, text in enumerate(several))
    )
