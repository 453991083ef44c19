"""What can be done to the card that is asked, beside answering it: a menu, and its keys."""

from PySide6.QtGui import QKeyEvent

from quizapp.gui.keys import shown, typed
from quizapp.gui.menu_button import Item, MenuButton
from quizapp.language import phrase, tr
from quizapp.study.acts import Act

ASIDE = "aside"
"""The way to the cards that are put aside."""
HINT = "hint"
"""The wish for a hint."""
_KEYS: dict[Act, str] = {"bury": "-", "suspend": "!", "flag": "*"}
_WORDS: dict[Act, str] = {
    "bury": phrase("Put aside until tomorrow"),
    "suspend": phrase("Put aside for good"),
    "flag": phrase("Something is wrong with it…"),
    "reset": phrase("Begin this card afresh…"),
}
IN_QUIZ: tuple[Act, ...] = ("flag",)
"""What can be done in a quiz: its questions are drawn, and stay."""
ALT_KEYS: dict[str, Act] = {f"Alt+{key}": act for act, key in _KEYS.items()}
"""Where words are written, the keys go with Alt."""


def act_of(event: QKeyEvent) -> Act | None:
    """Return what a key does that was pressed outside of a text field."""
    return next((act for act, key in _KEYS.items() if typed(event) == key), None)


class CardMenu(MenuButton):
    """The button "This card"; `chosen` carries the act, or the way to the cards put aside."""

    def __init__(self) -> None:
        super().__init__(tr("This card"))
        self.setAccessibleName(tr("This card"))
        self.setToolTip("Alt+C")
        self._in_quiz, self._hint = False, False

    def show_acts(self, *, in_quiz: bool, hint: bool = False) -> None:
        """Offer what can be done in daily study, or in a quiz; a hint where there is one to give."""
        self._in_quiz, self._hint = in_quiz, hint

    def open(self) -> None:
        """Show the menu, with the keys that act now."""
        acts = IN_QUIZ if self._in_quiz else tuple(_WORDS)
        items = [Item(tr(_WORDS[act]), act, _key(_KEYS.get(act, ""))) for act in acts]
        aside = Item(tr("Cards put aside"), ASIDE, apart=True)
        first = [Item(tr("Give me a hint"), HINT, _key("H"))] if self._hint else []
        self.offer(items if self._in_quiz else [*first, *items, aside])
        super().open()


def _key(sign: str) -> str:
    """Return the key as it is shown: with Alt where the sign alone does nothing."""
    return shown(sign) or (f"Alt+{sign}" if sign else "")
