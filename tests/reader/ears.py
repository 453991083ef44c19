"""What a screen reader gets of a program over AT-SPI, in its order; for the system's Python with `gi`."""

import time
from dataclasses import dataclass

import gi

gi.require_version("Atspi", "2.0")
from gi.repository import Atspi, GLib  # noqa: E402 - the version is said first

QUIET = 0.25
"""Seconds after which nothing more is coming."""
_FOCUS, _SAID = "object:state-changed:focused", "object:announcement"
_AROUND = ("panel", "dialog", "frame", "list", "alert")
"""The roles whose names are said when the keyboard comes into them."""


@dataclass(frozen=True)
class Heard:
    """Something that is said: where the keyboard is now, or an announcement that comes by itself."""

    kind: str
    name: str
    role: str = ""
    about: str = ""
    around: tuple[str, ...] = ()

    def __str__(self) -> str:
        """Give it as one hears it."""
        if self.kind == "said":
            return f"    “{self.name}”"
        return "    " + ", ".join(filter(None, (*self.around, self.name, self.role, self.about)))


class Ears:
    """Listens; `heard` takes out what was said since it was last asked."""

    def __init__(self) -> None:
        Atspi.init()
        self._new: list[Heard] = []
        self._within: list[str] = []
        self._focus: Atspi.Accessible | None = None
        self._last = time.monotonic()
        self._listener = Atspi.EventListener.new(self._hear)
        for event in (_FOCUS, _SAID):
            self._listener.register(event)

    def heard(self, *, at_least: int = 1, patience: float = 10.0) -> list[Heard]:
        """Return what was said, once so many things were and it is quiet again."""
        until = time.monotonic() + patience
        while time.monotonic() < until:
            while GLib.MainContext.default().iteration(False):
                pass
            if len(self._new) >= at_least and time.monotonic() - self._last > QUIET:
                break
            time.sleep(0.01)
        new, self._new = self._new, []
        return new

    def headings(self) -> list[str]:
        """Return the headings to which one can go in the window with the keyboard."""
        window = self._focus
        while window.get_role_name() != "frame":
            window = window.get_parent()
        found, rest = [], [window]
        while rest:
            one = rest.pop()
            if one.get_role_name() == "heading":
                found.append(one.get_name())
            within = [one.get_child_at_index(at) for at in range(one.get_child_count())]
            shows = Atspi.StateType.SHOWING
            rest += [child for child in within[::-1] if child.get_state_set().contains(shows)]
        return found

    def _hear(self, event: Atspi.Event) -> None:
        self._last = time.monotonic()
        if event.type.startswith(_SAID):
            self._new.append(Heard("said", event.any_data))
        elif event.detail1 and event.source != self._focus:  # of the same again nothing is said
            self._focus = event.source
            self._new.append(self._focused(event.source))

    def _focused(self, thing: Atspi.Accessible) -> Heard:
        around = _named_around(thing)
        entered = [name for name in around if name not in self._within]
        self._within = [*around, _as_place(thing)]
        about = thing.get_description()
        states = thing.get_state_set()
        marks = [
            "checked" if states.contains(Atspi.StateType.CHECKED) else "",
            "" if states.contains(Atspi.StateType.ENABLED) else "unavailable",
            about,
        ]
        told = ", ".join(filter(None, marks))
        return Heard("focus", thing.get_name(), thing.get_role_name(), told, tuple(entered))


def _named_around(thing: Atspi.Accessible) -> list[str]:
    """Return the names of what a thing stands in, the outermost first."""
    names: list[str] = []
    above = thing.get_parent()
    while above is not None:
        if above.get_role_name() in _AROUND and above.get_name():
            names.insert(0, _as_place(above))
        above = above.get_parent()
    return names


def _as_place(thing: Atspi.Accessible) -> str:
    return f"{thing.get_name()} {thing.get_role_name()}"
