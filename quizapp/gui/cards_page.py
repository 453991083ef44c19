"""All cards by topic: found as one types, turned, put aside, begun afresh, practised."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from quizapp.gui.announce import announce
from quizapp.gui.button import Button
from quizapp.gui.card_face import CardFace
from quizapp.gui.card_list import CardList
from quizapp.gui.flow import Flow
from quizapp.gui.menu_button import Item, MenuButton
from quizapp.gui.page import Column, Page, footer
from quizapp.gui.search import Search
from quizapp.gui.text import Text
from quizapp.gui.theme import BLEED, SPACE_2, SPACE_3
from quizapp.language import phrase, tr
from quizapp.study.card_lines import CardLine, Face
from quizapp.study.finding import KINDS, Which

_ALL_TOPICS = phrase("All topics")
_NONE = phrase("No card is like that.")
_LOOKING = phrase("Looking…")
_HINT = phrase("Space turns a card; Shift and Ctrl select several.")


class CardsPage(Page):
    """`sought` says that other cards are to be shown: those with `words`, of a `topic` and `which` kind.

    `face_wanted` carries the key of a card to be shown, the others the keys of those selected.
    """

    heard = phrase("Cards")
    sought = Signal()
    face_wanted = Signal(str)
    put_aside = Signal(list)
    taken_up = Signal(list)
    reset_wanted = Signal(list)
    practice_wanted = Signal(list)
    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.topic = ""
        self.which: Which = "all"
        self._shown: tuple[str, str, str] | None = None
        self._offered: tuple[object, ...] = ()
        self.field = Search()
        self.field.textChanged.connect(lambda _: self.sought.emit())
        self.field.down.connect(self._to_list)
        self.topics = MenuButton(tr(_ALL_TOPICS), step="body")
        self.topics.chosen.connect(self._choose_topic)
        self.kinds = MenuButton(tr(KINDS["all"][0]), step="body")
        self.kinds.chosen.connect(self._choose_kind)
        self.list = CardList()
        self.list.came_to.connect(self._came)
        self.list.picked.connect(self._show_ways)
        self.list.turned.connect(self._turn)
        self.list.aside_wanted.connect(self._put_aside)
        self.face = CardFace()
        self.face.clicked.connect(self._turn)
        self._count = Text("", "small", quiet=True)
        self._hint = Text(tr(_HINT), "small", quiet=True)
        self._make_buttons()
        self._lay_out()

    @property
    def words(self) -> str:
        """What is looked for."""
        return self.field.text()

    def offer(self, topics: Sequence[str]) -> None:
        """Offer these topics; one that was chosen and is none any more is forgotten."""
        self.topic = self.topic if self.topic in topics else ""
        offered, self._offered = self._offered, (topics, self.topic, self.which)
        if self._offered == offered:
            return  # while one types
        names = [("", tr(_ALL_TOPICS)), *((one, one) for one in topics if one)]
        self.topics.offer([Item(name, one, picked=one == self.topic) for one, name in names])
        shown = self.topic or tr(_ALL_TOPICS)
        self.topics.show_words(shown, tr("Topic: {topic}", topic=shown))
        self.topics.setVisible(len(names) > 2)
        self.kinds.offer(
            [Item(tr(words), one, picked=one == self.which) for one, (words, _) in KINDS.items()]
        )
        shown = tr(KINDS[self.which][0])
        self.kinds.show_words(shown, tr("Show: {kind}", kind=shown))

    def show_lines(self, lines: Sequence[CardLine], today: date, *, looking: bool = False) -> None:
        """Show these cards; there may be more while the page is still `looking`."""
        self.list.show_lines(lines, today)
        said = tr("{n} {n:card|cards}", "", len(lines)) if lines else tr(_NONE)
        self._count.setText(tr(_LOOKING) if looking else said)
        if not lines and not looking:
            announce(self, self._count.text())

    def show_face(self, face: Face | None) -> None:
        """Show the card that the keyboard is on, its question first."""
        self.face.show_face(face, turned=False)
        self._make_room()

    def say(self, words: str) -> None:
        """Show a quiet sentence at the foot of the page, and have it said."""
        self._hint.setText(words)
        announce(self, words)

    def begin(self) -> None:
        """Take the keyboard, ready for words."""
        self._hint.setText(tr(_HINT))
        self.area.verticalScrollBar().setValue(0)
        self.field.setFocus(Qt.FocusReason.OtherFocusReason)
        self.field.selectAll()

    def _keys(self) -> list[str]:
        return [line.key for line in self.list.selected]

    def _came(self) -> None:
        line = self.list.current
        shown = (line.key, line.title, line.answer) if line else None
        if shown != self._shown or line is None:
            self._shown = shown
            self.face_wanted.emit(line.key if line else "")

    def _turn(self) -> None:
        if self._shown:
            self.face.show_face(self.face.face, turned=not self.face.turned)
            self._make_room()
            self.bring_into_view(self.face)
            current = self.list.currentIndex()
            self.list.scrollTo(current)
            announce(self, self.face.spoken)

    def _make_room(self) -> None:
        """Give the card the height of its words in this frame, not in the one after the next."""
        inner = self.rows.parentWidget()
        if inner is not None:
            inner.updateGeometry()
        self.settle()

    def _put_aside(self) -> None:
        chosen = self.list.selected
        asked = [line.key for line in chosen if not line.aside]
        if asked:
            self.put_aside.emit(asked)
        elif chosen:
            self.taken_up.emit([line.key for line in chosen])

    def _show_ways(self) -> None:
        """Name on the buttons what they do to what is selected."""
        chosen = self.list.selected
        asked = sum(not line.aside for line in chosen)
        name = tr("Take up again") if chosen and not asked else tr("Put aside")
        self.aside.setText(name)
        self.aside.setAccessibleName(name)
        self.aside.updateGeometry()
        for button, on in ((self.aside, chosen), (self.reset, chosen), (self.turn, chosen)):
            button.setEnabled(bool(on))
        words = tr("Practise this card") if asked == 1 else tr("Practise these {n}", "", asked)
        self.practise.setText(words if asked else tr("Practise"))
        self.practise.setAccessibleName(self.practise.text())
        self.practise.setEnabled(bool(asked))
        self.practise.updateGeometry()

    def _choose_topic(self, topic: str) -> None:
        self.topic = topic
        self.sought.emit()

    def _choose_kind(self, which: str) -> None:
        self.which = next(one for one in KINDS if one == which)
        self.sought.emit()

    def _to_list(self) -> None:
        self.list.setFocus(Qt.FocusReason.TabFocusReason)
        announce(self, self.list.spoken)  # of the table itself only its name is said

    def _make_buttons(self) -> None:
        self._back = Button(tr("Today"), "quiet", mark="back", step="small")
        self._back.setAccessibleName(tr("Back to Today"))
        self._back.setToolTip("Esc")
        self._back.clicked.connect(self.left)
        self.turn = Button(tr("Turn it over"), key=tr("Space"))
        self.turn.clicked.connect(self._turn)
        self.aside = Button(tr("Put aside"), key="!")
        self.aside.clicked.connect(self._put_aside)
        self.reset = Button(tr("Begin afresh…"))
        self.reset.setAccessibleName(tr("Begin afresh"))
        self.reset.clicked.connect(lambda: self.reset_wanted.emit(self._keys()))
        self.practise = Button(tr("Practise"), "primary")
        self.practise.clicked.connect(lambda: self.practice_wanted.emit(self._keys()))

    def _lay_out(self) -> None:
        header = Column(SPACE_2, SPACE_2, bleed=BLEED)
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, BLEED, 0)
        line.addWidget(self._back)
        line.addStretch(1)
        line.addWidget(self._count)
        header.rows.addLayout(line)
        self.frame.insertWidget(0, header)
        rows = self.rows
        rows.setContentsMargins(0, 0, 0, SPACE_3)
        rows.setSpacing(SPACE_3)
        rows.addWidget(self.field)
        rows.addWidget(_side_by_side(self.topics, self.kinds))
        rows.addWidget(self.list, 1)
        rows.addWidget(self.face)
        rows.addWidget(_side_by_side(self.turn, self.aside, self.reset))
        self.frame.addWidget(footer(self._hint, self.practise))


def _side_by_side(*widgets: QWidget) -> QWidget:
    across = QWidget()
    flow = Flow(across)
    flow.setSpacing(SPACE_3)
    for widget in widgets:
        flow.addWidget(widget)
    return across
