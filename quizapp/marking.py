"""What a student puts aside, forgets on purpose or finds wrong: rows of the log, which can be taken back."""

from quizapp.ledger import Ledger
from quizapp.memory.marks import Flag, Marks
from quizapp.store.journal import utf8
from quizapp.study.model import Screen


class Marking:
    """The marks on the cards of an open lesson.

    What cannot be saved raises StoreError, and nothing has happened. A card is named by its key; what is
    done to several at once is taken back at once.
    """

    def __init__(self, ledger: Ledger) -> None:
        self._ledger = ledger

    @property
    def marks(self) -> Marks:
        """The marks of this study day."""
        self._ledger.turn_to_today()
        return self._ledger.marks

    def suspend(self, *cards: str) -> None:
        """Ask cards no more until they are taken up again."""
        self._ledger.act_on("suspend", cards)

    def unsuspend(self, *cards: str) -> None:
        """Ask cards again that were suspended or buried."""
        self._ledger.act_on("unsuspend", cards)

    def bury(self, card: str) -> None:
        """Ask a card no more on this study day."""
        self._ledger.act("bury", card)

    def forget(self, *cards: str) -> None:
        """Begin cards afresh, as if they had never been asked."""
        self._ledger.act_on("reset", cards)

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
