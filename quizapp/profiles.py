"""The students of one machine: made, renamed, exported, erased. The door to their profiles."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from quizapp.errors import StoreError
from quizapp.store.profiles import cut_short, prepare, profile_folders

if TYPE_CHECKING:
    from pathlib import Path

    from quizapp.study.students import Student


class Profiles:
    """The students whose progress is kept in a data folder.

    What needs the database is imported when it is asked for, as a window counts students before its
    first frame. StoreError where the data folder cannot be used.
    """

    def __init__(self, data: Path) -> None:
        self._data = data

    @property
    def data(self) -> Path:
        """The data folder."""
        return self._data

    @property
    def ids(self) -> tuple[str, ...]:
        """The UUIDs of the students there are, found without opening their progress."""
        return tuple(folder.name for folder in profile_folders(self._data))

    @property
    def several(self) -> bool:
        """Whether there is more than one student; where that cannot be said, no."""
        try:
            return len(self.ids) > 1
        except StoreError:
            return False

    @property
    def only(self) -> Path | None:
        """The folder of the only student; None where there is none, or several, or that cannot be said."""
        try:
            ids = self.ids
        except StoreError:  # it is said when progress is opened
            return None
        return self.folder(ids[0]) if len(ids) == 1 else None

    def cut_short(self, student: str) -> bool:
        """Whether the last window of a student was cut short, "" for the only one: opening takes longer.

        Where that cannot be said, no.
        """
        try:
            ids = [student] if student else self.ids
        except StoreError:
            return False
        return any(cut_short(self.folder(one)) for one in ids)

    def folder(self, student: str) -> Path:
        """Return the folder of a student's progress, by UUID."""
        return self._data / "profiles" / student

    def students(self) -> list[Student]:
        """Return all students, the first made first, also those whose progress cannot be read now."""
        if any((self._data / "profiles").glob("erasing-*")):
            from quizapp.store.erasing import finish
            from quizapp.store.lock import changing_students

            with suppress(StoreError), changing_students(self._data):
                finish(self._data)
        return self._seen()

    def student(self, words: str) -> Student:
        """Return the student of that name or UUID; UsageError names those there are."""
        from quizapp.study.students import called

        return called(self.students(), words)

    def create(self, name: str) -> Student:
        """Return a new student of that name, with no progress yet; UsageError where it cannot be one."""
        from uuid import uuid4

        from quizapp.store.lock import changing_students

        prepare(self._data)
        with changing_students(self._data):
            name = self.free_name(name)
            made = str(uuid4())
            self._name(made, name)
        return self.student(made)

    def rename(self, student: str, name: str) -> Student:
        """Return the student of a UUID under another name; UsageError where it cannot be one.

        LockedError where their progress is open in a window.
        """
        from quizapp.store.lock import changing_students

        with changing_students(self._data):
            self._name(student, self.free_name(name, besides=student))
        return self.student(student)

    def free_name(self, typed: str, *, besides: str = "") -> str:
        """Return a name as it would be kept; UsageError where it is none or another student has it."""
        from quizapp.study.students import check_free, clean_name

        name = clean_name(typed)
        check_free((one for one in self._seen() if one.id != besides), name)
        return name

    def export(self, student: str, file: Path) -> None:
        """Write all that is stored of a student into one JSON file, in place of what it held."""
        from quizapp.remembered import exported_window
        from quizapp.settings import exported_settings
        from quizapp.store.exporting import export_profile

        folder = self.folder(student)
        export_profile(folder, file, exported_settings(folder) | exported_window(folder))

    def erase(self, student: str) -> None:
        """Erase a student: answers, caches, backups, all. LockedError where a window has it open.

        That it was done is noted by UUID alone, so that files saved before are not read in again.
        """
        from quizapp.store.erasing import erase
        from quizapp.store.lock import changing_students

        with changing_students(self._data):
            erase(self.folder(student), self._data)

    def is_erased(self, profile: str) -> bool:
        """Return whether the student of this UUID was erased on this computer."""
        from quizapp.store.erased import is_erased

        return is_erased(self._data, profile)

    def _seen(self) -> list[Student]:
        from quizapp.store.looks import look
        from quizapp.study.students import shown_apart

        return shown_apart(look(folder) for folder in profile_folders(self._data))

    def _name(self, student: str, name: str) -> None:
        from quizapp.memory.policy import Policy
        from quizapp.store.store import Store

        store = Store.open(self.folder(student), Policy())
        try:
            store.rename(name)
        finally:
            store.close()
