"""Study where nothing can be saved: over a copy of the progress, which is gone when the window closes."""

import shutil
from contextlib import suppress
from pathlib import Path
from tempfile import mkdtemp
from typing import Self

from quizapp.collection import Collection
from quizapp.errors import Twin
from quizapp.looking import Clock, local_now
from quizapp.memory.policy import Policy
from quizapp.store.profiles import DATABASE, SIDECARS, default_profile


class UnsavedCollection(Collection):
    """A collection that keeps nothing: `close` takes all away that was answered."""

    saves = False
    copied_to = Path()
    """The folder of the copy."""

    @classmethod
    def over_copy(
        cls,
        path: Path,
        data: Path,
        *,
        profile: Path | None = None,
        policy: Policy | None = None,
        clock: Clock = local_now,
    ) -> Self:
        """Return the collection over a lesson and a copy of the progress that can be read of a profile.

        LessonError where the lesson cannot be used, StoreError where there is no room for a copy.
        """
        copy = Path(mkdtemp(prefix="quizapp-"))
        try:
            copied = _copied(profile or default_profile(data), copy)
            opened = cls.open(
                path, copy, profile=copied, policy=policy, clock=clock, twin="replace"
            )
        except BaseException:
            shutil.rmtree(copy, ignore_errors=True)
            raise
        opened.copied_to = copy
        return opened

    def over(self, path: Path, data: Path, *, twin: Twin = "replace") -> Self:  # noqa: ARG002
        """Return the collection over another lesson and the same copy; of a twin is not asked."""
        opened = super().over(path, data, twin="replace")
        opened.copied_to = self.copied_to
        return opened

    def back_up(self) -> None:
        """Keep no copy of a copy."""

    def close(self) -> None:
        """Let go of the copy, and take it away."""
        try:
            super().close()
        finally:
            if not self._lent:
                shutil.rmtree(self.copied_to, ignore_errors=True)


def _copied(profile: Path, copy: Path) -> Path:
    """Copy what can be read of a profile into a data folder, and return its folder there."""
    folder = copy / "profiles" / profile.name
    folder.mkdir(mode=0o700, parents=True)
    for suffix in SIDECARS:
        with suppress(OSError):
            shutil.copyfile(profile / (DATABASE + suffix), folder / (DATABASE + suffix))
    return folder
