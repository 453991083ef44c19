"""A button whose words wrap: it is as high as they need, and says when the keyboard comes to it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QWidget

from quizapp.gui.button import pressed_by_key


class WrappedButton(QAbstractButton):
    """What wrapped buttons have in common; each lays its words out itself.

    `reached` says that the keyboard came to it.
    """

    reached = Signal(QWidget)

    def __init__(self, name: str, about: str, across: QSizePolicy.Policy) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.setAccessibleDescription(about)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAttribute(Qt.WidgetAttribute.WA_Hover)
        policy = QSizePolicy(across, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the keyboard came here; under the mouse nothing may move."""
        super().focusInEvent(event)
        if event.reason() != Qt.FocusReason.MouseFocusReason:
            self.reached.emit(self)

    def hasHeightForWidth(self) -> bool:  # noqa: N802 - Qt's name
        """Say that the height depends on the width."""
        return True

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap again when the text's size changes."""
        if event.type() in (QEvent.Type.StyleChange, QEvent.Type.FontChange):
            self.forget_layout()
            self.updateGeometry()
        super().changeEvent(event)

    def forget_layout(self) -> None:
        """Forget how the words were laid out."""
        raise NotImplementedError


class PressedButton(WrappedButton):
    """One that Enter presses, as the mouse and Space do; arrows are left to the page."""

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Press on Enter once; leave the arrows to the page."""
        if not pressed_by_key(self, event):
            super().keyPressEvent(event)
