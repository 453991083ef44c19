"""What About says, gathered when it is opened: nothing of it is read before."""

from pathlib import Path

from PySide6.QtCore import qVersion

from quizapp.doctor.versions import installed, licences
from quizapp.errors import QuizError
from quizapp.gui.about import AboutPage
from quizapp.language import tr
from quizapp.paths import data_folder


def about_page(data: Path | None) -> AboutPage:
    """Return the page for a window over a data folder; QuizError where a licence cannot be read."""
    try:
        texts = licences()
    except OSError as error:
        raise QuizError(
            tr("The licences cannot be read: {reason}.", reason=error.strerror)
        ) from None
    return AboutPage(installed(data or data_folder(), qVersion()), texts)
