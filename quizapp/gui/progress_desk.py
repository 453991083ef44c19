"""Progress over the open collection: the charts of its statistics, and the files made of them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from quizapp.errors import QuizError
from quizapp.exchange.csv_table import csv_of
from quizapp.gui.saving import ask_file, file_name, write_file
from quizapp.language import tr
from quizapp.study.charts.all import charts_of
from quizapp.study.sentences import trouble

if TYPE_CHECKING:
    from collections.abc import Sequence

    from quizapp.collection import Collection
    from quizapp.gui.pages import PagedWindow
    from quizapp.study.charts.model import Chart


class ProgressDesk(QObject):
    """The part of the main window for the page of progress."""

    def __init__(self, collection: Collection, window: PagedWindow) -> None:
        super().__init__(window)
        self._collection, self._window = collection, window
        self._charts: Sequence[Chart] = ()
        self._day = collection.plan().day
        self._link = window.progress_save_wanted.connect(self._save)

    def end(self) -> None:
        """Leave the window to another collection."""
        QObject.disconnect(self._link)
        self.deleteLater()

    def open(self) -> None:
        """Show the charts of all answers so far."""
        self.refresh()
        self._window.turn_to(self._window.progress)

    def refresh(self) -> None:
        """Work the charts out again, for the lesson as it is now."""
        found = self._collection.views.statistics()
        self._charts, self._day = charts_of(found), found.day
        self._window.progress.show_charts(self._charts)

    def _save(self, name: str, kind: str) -> None:
        """Ask where one chart or all are to go, write the file, and say how that went."""
        charts = [chart for chart in self._charts if name in ("", chart.name)]
        what = charts[0].title if name else self._collection.lesson.title
        wanted = file_name(
            tr("Progress {day} {what}", "a file", day=self._day.isoformat(), what=what), kind
        )
        path = ask_file(self._window, tr("Save “{what}”", what=what), wanted)
        if path is None:
            return
        try:
            write_file(path, self._content(charts, kind))
        except QuizError as error:
            self._window.progress.say(trouble(error))
        else:
            self._window.progress.say(tr("Saved in {file}.", file=path))

    def _content(self, charts: Sequence[Chart], kind: str) -> bytes:
        if kind == "csv":
            return csv_of(charts[0].table.header, charts[0].table.rows)
        from quizapp.gui.charts.paper import pdf_of, png_of  # needed for paper alone

        if kind == "png":
            return png_of(charts[0])
        return pdf_of(charts, self._collection.lesson.title, self._day)
