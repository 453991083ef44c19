"""What a student sets of the look, a row each: what it does, and between what one chooses."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from quizapp.gui.liking import stepped
from quizapp.gui.setting_row import NumberRow, PickRow
from quizapp.gui.speaking import LANGUAGES
from quizapp.gui.stepper import Stepper
from quizapp.language import phrase, tr
from quizapp.settings import CHOICES, USUAL


@dataclass(frozen=True, slots=True)
class _Pick:
    """A setting with few values: its name, what it does, and the words of each value."""

    name: str
    does: str
    options: Sequence[tuple[object, str]]


_SYSTEM = phrase("As the system")
_PICKS: Mapping[str, _Pick] = {
    "theme": _Pick(
        phrase("Colours"),
        phrase("High contrast is light or dark, as the system is."),
        (
            ("system", _SYSTEM),
            ("light", phrase("Light")),
            ("dark", phrase("Dark")),
            ("contrast", phrase("High contrast")),
        ),
    ),
    "font": _Pick(
        phrase("Letters"),
        phrase("OpenDyslexic has letters that are heavy below and hard to take for one another."),
        (("standard", phrase("Standard")), ("dyslexic", "OpenDyslexic")),
    ),
    "motion": _Pick(
        phrase("Motion"),
        phrase("Whether a page comes in softly, or is there at once."),
        (
            ("system", _SYSTEM),
            ("less", phrase("At once")),
            ("full", phrase("Softly")),
        ),
    ),
    "answer_buttons": _Pick(
        phrase("Flash cards"),
        phrase("Between how many answers you say how well you knew a card."),
        (
            (2, phrase("Two: Not yet, Knew it")),
            (4, phrase("Four: Again, Hard, Good, Easy")),
        ),
    ),
    "single_keys": _Pick(
        phrase("Single keys"),
        phrase(
            "Letters, digits and signs that act by themselves, such as Q, 1 and ?. Who speaks to the"
            " computer may want them off: all they do is done by buttons, Alt and Ctrl, too."
        ),
        (("on", phrase("On")), ("off", phrase("Off"))),
    ),
    "language": _Pick(
        phrase("Language of the window"),
        phrase("What the window says. The lesson stays in the language it is written in."),
        (("system", _SYSTEM), *((code, name) for code, (_, name) in LANGUAGES.items())),
    ),
}


def pick_row(field: str) -> PickRow:
    """Return the row of one of the settings with few values."""
    pick = _PICKS[field]
    options = [(value, tr(words)) for value, words in pick.options]
    return PickRow(tr(pick.name), tr(pick.does), options, getattr(USUAL, field))


def size_row() -> NumberRow:
    """Return the row of the text's size."""
    sizes = CHOICES["text_size"]
    low, high = int(sizes[0]), int(sizes[-1])
    does = tr("How large everything is written. Ctrl+Plus and Ctrl+Minus set it on every page.")
    stepper = Stepper(tr("Text size"), low, high, suffix=" %", stepped=stepped)
    return NumberRow(tr("Text size"), does, stepper, USUAL.text_size)
