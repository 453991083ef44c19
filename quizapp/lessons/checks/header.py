"""The head of a lesson: its title, its Id and its language."""

from collections.abc import Iterator, Mapping

from quizapp.lessons.checks.joined import head
from quizapp.lessons.ids import sound_id
from quizapp.lessons.model import Field, Problem
from quizapp.lessons.values.languages import base_of

LONGEST_ID = 79
"""Characters of the longest Id that is easy to read and to copy."""
LONGEST_TITLE = 200

_TWO_LETTERS_WORDS = (
    "aa ab ae af ak am an ar as av ay az ba be bg bh bi bm bn bo br bs ca ce ch co cr cs cu cv cy "
    "da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd gl gn gu gv ha he hi ho hr ht hu "
    "hy hz ia id ie ig ii ik io is it iu ja jv ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb "
    "lg li ln lo lt lu lv mg mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om "
    "or os pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr ss st su sv sw "
    "ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi vo wa wo xh yi yo za zh zu"
)
_TWO_LETTERS = frozenset(_TWO_LETTERS_WORDS.split())


def check_header(title: str, header: Mapping[str, Field]) -> Iterator[Problem]:
    """Yield what is wrong with the head of a lesson."""
    yield from _title(title)
    yield from _lesson_id(title, header.get("Id"))
    yield from head(header)
    language = header.get("Language")
    if language and language.raw and not _known(base_of(language.raw)):
        message = f"“{language.raw}” is not a language that is known here"
        remedy = "Write its name or its tag, e.g. “en-GB”, “fr” or “zh-CN”."
        yield Problem(language.line, "advice", language.raw[:120], message, remedy)


def bad_id(given: Field) -> Problem:
    """Return the error of an Id with signs that it may not have."""
    remedy = "Use small letters, digits and “-” only, e.g. “five-g-stations”."
    return Problem(given.line, "error", given.raw, f"“{given.raw}” cannot be an Id", remedy)


def long_id(given: Field) -> Iterator[Problem]:
    """Yield advice on an Id that is too long to be read and copied."""
    if len(given.raw) > LONGEST_ID:
        message = f"This Id has {len(given.raw)} characters; one of a few words is easier to keep"
        remedy = "Shorten it before students begin: their progress hangs on it."
        yield Problem(given.line, "advice", given.raw[:120], message, remedy)


def _title(title: str) -> Iterator[Problem]:
    if not title:
        remedy = "Begin it with “# Title of the lesson”."
        yield Problem(1, "error", "", "The lesson has no title", remedy)
    elif len(title) > LONGEST_TITLE:
        message = f"The title has {len(title)} characters; it has at most {LONGEST_TITLE}"
        yield Problem(1, "error", title[:120], message, "Shorten it.")


def _lesson_id(title: str, given: Field | None) -> Iterator[Problem]:
    if given is None:
        message = "The lesson has no Id, so nobody’s progress could be kept"
        remedy = "Add a line such as “- Id: my-first-lesson” under the title."
        yield Problem(1, "error", title, message, remedy)
    elif not sound_id(given.raw):
        yield bad_id(given)
    else:
        yield from long_id(given)


def _known(code: str) -> bool:
    """Whether a language is one of two letters that is in use, or may be one of three."""
    return code in _TWO_LETTERS or len(code) == 3
