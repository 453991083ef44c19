"""Give each prompt its partner, or its side."""

from string import ascii_uppercase

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout

from quizapp.gui import style
from quizapp.gui.announce import announce
from quizapp.gui.answers.card import Card
from quizapp.gui.answers.face import Face
from quizapp.gui.answers.look import LEFT_OPEN, LIT, PLAIN, QUIET, RIGHT, WRONG, Line
from quizapp.gui.answers.pairing import no_pairs
from quizapp.gui.answers.several import SeveralWidget, numbers
from quizapp.gui.answers.tray import Tray
from quizapp.gui.answers.verdicts import paired_looks
from quizapp.gui.keys import act_alone
from quizapp.gui.theme import SPACE_2, SPACE_4
from quizapp.language import phrase, tr
from quizapp.questions.model import Question
from quizapp.study.model import Feedback

_ROOM_FOR_TWO = 40
"""Ems that prompts and options need beside one another."""
_COMPLETE = phrase("Press Enter or Check to give the answer.")
_TAGS = tuple(look.tag for look in (RIGHT, WRONG, LEFT_OPEN))


class Pair(SeveralWidget):
    """Prompts with a place for a partner each; an option that is pressed goes to the current one.

    Where there is room the options stand beside the prompts, else below the current one.
    """

    def __init__(self) -> None:
        super().__init__()
        self._question: Question | None = None
        self._prompts: list[Card] = []
        self._shown: list[Card] = []
        self._pairs = no_pairs(0, 0)
        self._tray = Tray(self)
        self._tray.chosen.connect(self._give_option)
        self._beside = False
        self._column = QVBoxLayout()
        self._column.setSpacing(SPACE_2)
        self._column.addStretch(1)
        self._across = QHBoxLayout()
        self._across.setSpacing(SPACE_4)
        self._across.addLayout(self._column, 1)
        self.rows.addLayout(self._across)
        self.rows.addWidget(self.buttons)

    @property
    def hint(self) -> str:
        """Which keys pair, and which answer."""
        if self._pairs.complete:
            return tr(_COMPLETE)
        if act_alone():
            return tr(
                "Press {numbers} for the one that is lit, Backspace to take back, Enter to check.",
                numbers=numbers(len(self._tray.shown)),
            )
        return tr(
            "Tab leads to an option, Space gives it to the lit one, Backspace takes back, Enter checks."
        )

    @property
    def not_yet(self) -> str:
        """That some are open."""
        return tr("Give each one its partner first.")

    def show_liked(self) -> None:
        """Say what the current prompt wants, and which keys pair."""
        self._show()
        super().show_liked()

    def show_question(self, question: Question) -> None:
        """Show the prompts and what there is to give them."""
        self._question = question
        self._pairs = no_pairs(len(question.parts), len(question.options))
        self._make_room(len(question.parts))
        self._shown = self._prompts[: len(question.parts)]
        for card in self._prompts:
            card.setVisible(card.number <= len(question.parts))
        for card, part in zip(self._shown, question.parts, strict=True):
            card.face.keep_room()
            card.show_words(part.prompt, ascii_uppercase[card.number - 1])
        self._tray.show_options(question.options, once=question.each_once)
        self._tray.show()
        self._place_tray()
        self._show()
        self.begin(question, self._stops())

    def show_verdict(self, feedback: Feedback) -> None:
        """Mark each prompt, with what it was given and what is right."""
        for card, (look, spoken, lines) in zip(self._shown, paired_looks(feedback), strict=True):
            card.face.keep_room(*_TAGS)
            card.show_look(look, spoken, lines, pressable=False)
        self.settle()

    def ready(self) -> bool:
        """Whether each prompt has got something."""
        return self._pairs.complete

    def given(self) -> tuple[str, ...]:
        """Return for each prompt its partner, "" for none."""
        return self._pairs.texts(self._question.options) if self._question else ()

    def given_up(self) -> tuple[str, ...]:
        """Return what was given so far; the rest stays open."""
        return self.given()

    def lock(self) -> None:
        """Keep the pairs in sight."""
        self._tray.hide()
        for card, words in zip(self._shown, self.given(), strict=True):
            card.show_look(QUIET, words, (Line(words, slot=True, open=not words),), pressable=False)

    def take_step(self, step: int, event: QKeyEvent) -> bool:  # noqa: ARG002 - the arrow says all
        """Go to the prompt above or below."""
        self._pairs = self._pairs.go_to(self._pairs.current + step)
        self._show()
        self.focus_on(self._shown[self._pairs.current])
        return True

    def take_digit(self, digit: int) -> bool:
        """Give the option with this number to the current prompt."""
        if self._question is None or not 1 <= digit <= len(self._question.options):
            return False
        self._give_option(digit - 1)
        return True

    def take_key(self, event: QKeyEvent) -> bool:
        """Take back with Backspace what was given last."""
        if not self.locked and event.key() == Qt.Key.Key_Backspace:
            self._pairs = self._pairs.take_back_last()
            self._follow(tr("Taken back"))
            return True
        return super().take_key(event)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Put the options where there is room."""
        super().resizeEvent(event)
        self._place_tray()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Put the options where there is room for larger words."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._place_tray()

    def _give_option(self, option: int) -> None:
        if self.locked or self._question is None:
            return
        to = self._question.parts[self._pairs.current].prompt
        self._pairs = self._pairs.give(option)
        self._follow(
            tr("{option}, given to {prompt}", option=self._question.options[option], prompt=to)
        )

    def _press_prompt(self, prompt: int) -> None:
        """Make a prompt the current one, and empty it where it was filled."""
        if self._pairs.given[prompt] is None:
            self._pairs = self._pairs.go_to(prompt)
            self._follow("")
        else:
            self._pairs = self._pairs.take_back(prompt)
            self._follow(tr("Taken back"))

    def _follow(self, done: str) -> None:
        """Show the pairs and say what was done and what is next."""
        on_prompt = any(card.hasFocus() for card in self._shown)
        self._show()
        current = self._shown[self._pairs.current]
        if on_prompt:
            current.setFocus(Qt.FocusReason.TabFocusReason)
        if not self._beside:
            self.reached.emit(self._tray)
        self.reached.emit(current)
        if self._pairs.complete:
            self.reached.emit(self.buttons)
        self.hinted.emit(self.hint)
        name = current.accessibleName()
        following = tr(_COMPLETE) if self._pairs.complete else tr("Now: {prompt}", prompt=name)
        announce(self, tr("{done}. {next}", done=done, next=following) if done else name)

    def _show(self) -> None:
        if self._question is None:
            return
        options, current = self._question.options, self._pairs.current
        for at, (card, given) in enumerate(zip(self._shown, self._pairs.given, strict=True)):
            look = LIT if at == current else PLAIN
            if given is None:
                wanted = _wanted(len(options)) if at == current else ""
                card.show_look(look, tr("open"), (Line(wanted, slot=True, open=True),))
            else:
                words = f"{given + 1}  {options[given]}"
                card.show_look(look, options[given], (Line(words, slot=True),))
        holders = [self._pairs.holder(option) for option in range(len(options))]
        self._tray.show_taken(["" if one is None else ascii_uppercase[one] for one in holders])
        if not self._beside:
            self._move_tray()
        self.settle()

    def _place_tray(self) -> None:
        """Put the options beside the prompts where there is room, else below the current one."""
        beside = self.width() >= style.current().size("body") * _ROOM_FOR_TWO
        if beside and not self._beside:
            self._column.removeWidget(self._tray)
            self._across.addWidget(self._tray, 1)
        elif not beside:
            self._move_tray()
        if beside != self._beside:
            self._beside = beside
            if self._shown and not self.locked:
                self.chain(self._stops())

    def _move_tray(self) -> None:
        at = self._pairs.current + 1
        if self._column.indexOf(self._tray) != at:
            self._across.removeWidget(self._tray)
            self._column.removeWidget(self._tray)
            self._column.insertWidget(at, self._tray)
            if self._shown and not self.locked:
                self.chain(self._stops())

    def _stops(self) -> list[Card]:
        at = len(self._shown) if self._beside else self._pairs.current + 1
        return [*self._shown[:at], *self._tray.shown, *self._shown[at:]]

    def _make_room(self, count: int) -> None:
        while len(self._prompts) < count:
            at = len(self._prompts)
            card = Card(at + 1, Face(), self)
            card.clicked.connect(lambda _=False, prompt=at: self._press_prompt(prompt))
            self._prompts.append(card)
            self._column.insertWidget(self._column.count() - 1, card)


def _wanted(options: int) -> str:
    if act_alone():
        return tr("Choose {numbers}", numbers=numbers(options))
    return tr("Choose one")
