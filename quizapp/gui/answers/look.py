"""How a card of an answer looks: what its sign, its words and its colours say of it."""

from dataclasses import dataclass

from quizapp.gui.theme import Tone
from quizapp.language import phrase, tr


@dataclass(frozen=True, slots=True)
class Look:
    """The verdict's tone if there is one, the sign on the badge, and the words at the end.

    `lit` is for what is chosen or in hand, `quiet` for what matters no more.
    """

    tone: Tone | None = None
    sign: str = ""
    tag: str = ""
    lit: bool = False
    quiet: bool = False

    @property
    def says(self) -> str:
        """The words at the end in the user's language."""
        return tr(self.tag) if self.tag else ""


@dataclass(frozen=True, slots=True)
class Line:
    """Words below a card's own, perhaps with a sign; a `slot` is a place to fill, `open` as yet."""

    words: str
    sign: str = ""
    tone: Tone | None = None
    slot: bool = False
    open: bool = False


PLAIN, LIT, QUIET = Look(), Look(lit=True), Look(quiet=True)
CHECKED = Look(lit=True, sign="right", tag=phrase("Chosen"))
RIGHT, WRONG = Look("right", "right", phrase("Right")), Look("wrong", "wrong", phrase("Wrong"))
NEARLY = Look("nearly", "nearly", phrase("Nearly"))
MISSED = Look("nearly", "right", phrase("Missed"))
LEFT_OPEN = Look("wrong", "wrong", phrase("Left open"))
FORGOTTEN = Look("wrong", "wrong", phrase("Forgotten"))
NOT_ASKED = Look(quiet=True, sign="wrong", tag=phrase("Not in the list"))
BY_VERDICT = {"right": RIGHT, "nearly": NEARLY, "wrong": WRONG}
