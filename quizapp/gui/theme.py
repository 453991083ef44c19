"""The tokens of the look: colours, type, space and radii, and the contrast between two colours."""

from dataclasses import dataclass
from typing import Literal

Tone = Literal["right", "nearly", "wrong", "neutral"]

SPACE_1, SPACE_2, SPACE_3, SPACE_4, SPACE_5, SPACE_6, SPACE_7 = 4, 8, 12, 16, 24, 32, 48
RADIUS_SMALL, RADIUS, RADIUS_LARGE = 6, 10, 14
BORDER, RING = 1, 2
COLUMN = 720
BLEED = 10
TARGET = 44

FAMILY, DYSLEXIC, CHINESE = "Inter", "OpenDyslexic", "Noto Sans SC"
# Type sizes in relation to the size that the system gives the application's font.
_STEPS = {"small": 1.08, "body": 1.25, "lead": 1.42, "stem": 1.75, "title": 2.6}


@dataclass(frozen=True, slots=True)
class Shade:
    """One meaning in three strengths: for words and signs, for a field of colour, for an outline."""

    text: str
    tint: str
    line: str


@dataclass(frozen=True, slots=True)
class Colours:
    """One palette, "#rrggbb" each; `line` outlines controls, `hairline` only divides."""

    paper: str
    surface: str
    ink: str
    quiet: str
    line: str
    hairline: str
    accent: str
    accent_over: str
    accent_soft: str
    on_accent: str
    right: Shade
    nearly: Shade
    wrong: Shade
    neutral: Shade

    def shade(self, tone: Tone) -> Shade:
        """Return the colours of a verdict, or those of what is none."""
        shades = {
            "right": self.right,
            "nearly": self.nearly,
            "wrong": self.wrong,
            "neutral": self.neutral,
        }
        return shades[tone]


LIGHT = Colours(
    paper="#f7f6f2",
    surface="#ffffff",
    ink="#1c1d24",
    quiet="#5b5e6a",
    line="#82858f",
    hairline="#e2e0d9",
    accent="#4046c4",
    accent_over="#3338a3",
    accent_soft="#eeeffc",
    on_accent="#ffffff",
    right=Shade("#14653a", "#e5f4eb", "#2b8a57"),
    nearly=Shade("#765000", "#fbf0d6", "#a06c0a"),
    wrong=Shade("#a02a22", "#fceae7", "#c2473d"),
    neutral=Shade("#3b3e49", "#f0eee8", "#82858f"),
)
DARK = Colours(
    paper="#15161b",
    surface="#1e2027",
    ink="#ededf2",
    quiet="#a6aab8",
    line="#777b8a",
    hairline="#30333d",
    accent="#abb0ff",
    accent_over="#c6c9ff",
    accent_soft="#2a2c47",
    on_accent="#15161b",
    right=Shade("#86dba9", "#182c22", "#4aa878"),
    nearly=Shade("#f2c872", "#302816", "#b98a35"),
    wrong=Shade("#ffa49b", "#381f20", "#dc6a60"),
    neutral=Shade("#cfd1da", "#282a33", "#777b8a"),
)
HIGH_LIGHT = Colours(
    paper="#ffffff",
    surface="#ffffff",
    ink="#000000",
    quiet="#000000",
    line="#000000",
    hairline="#808080",
    accent="#0000a8",
    accent_over="#000070",
    accent_soft="#ffffff",
    on_accent="#ffffff",
    right=Shade("#00461f", "#ffffff", "#00461f"),
    nearly=Shade("#4d3300", "#ffffff", "#4d3300"),
    wrong=Shade("#7a0000", "#ffffff", "#7a0000"),
    neutral=Shade("#000000", "#ffffff", "#000000"),
)
HIGH_DARK = Colours(
    paper="#000000",
    surface="#000000",
    ink="#ffffff",
    quiet="#ffffff",
    line="#ffffff",
    hairline="#6b6b6b",
    accent="#ffe94a",
    accent_over="#fff6b0",
    accent_soft="#000000",
    on_accent="#000000",
    right=Shade("#7dffb0", "#000000", "#7dffb0"),
    nearly=Shade("#ffd479", "#000000", "#ffd479"),
    wrong=Shade("#ffb3ab", "#000000", "#ffb3ab"),
    neutral=Shade("#ffffff", "#000000", "#ffffff"),
)


@dataclass(frozen=True, slots=True)
class Theme:
    """A palette, the type sizes in pixels for a base size and a scale of the text, and whose letters.

    `dyslexic` letters are heavier below and unlike one another.
    """

    colours: Colours = LIGHT
    base: float = 12.0
    scale: float = 1.0
    dyslexic: bool = False

    def size(self, step: str) -> int:
        """Return the pixels of a step of the type scale: small, body, lead, stem or title."""
        return round(self.base * self.scale * _STEPS[step])

    @property
    def families(self) -> list[str]:
        """The fonts' families: what the first has no letter for comes from the next."""
        return [DYSLEXIC, FAMILY, CHINESE] if self.dyslexic else [FAMILY, CHINESE]

    @property
    def column(self) -> int:
        """How wide the column of text may grow, in pixels."""
        return round(COLUMN * max(1.0, self.base * self.scale / 12))


def palette(*, dark: bool, high_contrast: bool = False) -> Colours:
    """Return the palette for what the system asks."""
    if high_contrast:
        return HIGH_DARK if dark else HIGH_LIGHT
    return DARK if dark else LIGHT


def contrast(one: str, other: str) -> float:
    """Return the contrast ratio of two colours, 1 to 21 (WCAG 2.2, relative luminance)."""
    darker, lighter = sorted((_luminance(one), _luminance(other)))
    return (lighter + 0.05) / (darker + 0.05)


def _luminance(colour: str) -> float:
    red, green, blue = (_linear(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def _linear(channel: float) -> float:
    return channel / 12.92 if channel <= 0.04045 else float(((channel + 0.055) / 1.055) ** 2.4)
