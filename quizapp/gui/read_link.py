"""The way from something that was asked to its fact in the lesson."""

from quizapp.gui.button import Button
from quizapp.language import tr


def read_link(what: str) -> Button:
    """Return a link "Read it"; what it is about is said to those who do not see where it stands."""
    link = Button(tr("Read it"), "link", step="small")
    link.setAccessibleName(tr("Read it in the lesson: {what}", what=what))
    return link
