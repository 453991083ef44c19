"""What a student puts aside, forgets on purpose or finds wrong: rows of the log, which can be taken back."""

from quizapp.ledger import Ledger
from quizapp.memory.marks import Flag, Marks
from quizapp.store.journal import utf8
from quizapp.study.model import Screen


class Marking:
    """The marks on the cards of an open lesson.

    What cannot be saved raises StoreError, and nothing has happened. A card is named by its key.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def marks(self) -> Marks:
        """The marks of this study day."""
        self._ledger.turn_to_today()
        return self._ledger.marks

    def suspend(self, card: str) -> None:
        """Ask a card no more until it is taken up again."""
        self._ledger.act("suspend", card)

    def unsuspend(self, card: str) -> None:
        """Ask a card again that was suspended or buried."""
        self._ledger.act("unsuspend", card)

    def bury(self, card: str) -> None:
        """Ask a card no more on this study day."""
        self._ledger.act("bury", card)

    def forget(self, card: str) -> None:
        """Begin a card afresh, as if it had never been asked."""
        self._ledger.act("reset", card)

    def flag(self, screen: Screen, note: str) -> None:
        """Say what is wrong with the question on a screen, for the teacher to see."""
        question = screen.question
        what = {
            "note": utf8(note.strip()),
            "form": question.form,
            "variant": question.variant,
            "seed": screen.seed,
        }
        self._ledger.act("flag", question.card, what)

    def unflag(self, card: str) -> None:
        """Take a flag off a card."""
        self._ledger.act("unflag", card)

    @property
    def flags(self) -> dict[str, Flag]:
        """What was found wrong, by card."""
        return dict(self.marks.flags)
