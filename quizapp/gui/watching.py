"""Notices that the open lesson's file changed, however its editor saves it."""

from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

from quizapp.lessons.reading.front import stamp_of

SETTLE_MS, GONE_MS, POLL_MS = 300, 2_000, 2_500


class LessonWatcher(QObject):
    """Emits `changed` when the file is another one and is no longer being written.

    A file that is gone counts as changed after two seconds: many editors delete before they write.
    Where the system tells nothing, as of a network disk, the file is looked at every `every` ms.
    """

    changed = Signal()

    def __init__(
        self, path: Path, *, remote: bool, every: int = POLL_MS, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._path, self._remote = path.absolute(), remote
        self._folders = {str(self._path.parent), str(self._path.resolve().parent)}
        self._known = self._glimpsed = stamp_of(path)
        self._watcher = QFileSystemWatcher(self)
        self._watcher.fileChanged.connect(self._look)
        self._watcher.directoryChanged.connect(self._look)
        self._settle = QTimer(self, singleShot=True)
        self._settle.timeout.connect(self._tell)
        self._poll = QTimer(self, interval=every)
        self._poll.timeout.connect(self._look)
        self._watch()

    @property
    def settling(self) -> bool:
        """Whether the file has just been written to and perhaps is not whole yet."""
        return self._settle.isActive()

    def _look(self) -> None:
        """See what the file is now; only a change puts the end of the waiting off."""
        stamp = stamp_of(self._path)
        if stamp != self._glimpsed:
            self._glimpsed = stamp
            self._settle.start(SETTLE_MS if stamp else GONE_MS)
            # What replaces a file is another inode: the watch is still on the old one.
            self._watcher.removePath(str(self._path))
        self._watch()

    def _tell(self) -> None:
        self._look()
        if not self.settling and self._glimpsed != self._known:
            self._known = self._glimpsed
            self.changed.emit()

    def _watch(self) -> None:
        """Watch the file and its folder, or look at it now and then where that cannot be."""
        if self._remote or not self._watched():
            self._poll.start()
        else:
            self._poll.stop()

    def _watched(self) -> bool:
        wanted = self._folders | ({str(self._path)} if self._glimpsed else set())
        missing = wanted - {*self._watcher.files(), *self._watcher.directories()}
        return not (missing and self._watcher.addPaths(sorted(missing)))
