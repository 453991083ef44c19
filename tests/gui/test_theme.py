"""The tokens: what is written can be read, what has the focus can be seen, in every palette."""

import re
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from quizapp.gui import style, theme
from quizapp.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme, contrast

PALETTES = [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]


def shades(colours):
    return (colours.right, colours.nearly, colours.wrong, colours.neutral)


def test_contrast_is_the_ratio_of_wcag():
    assert contrast("#000000", "#ffffff") == pytest.approx(21)
    assert contrast("#777777", "#ffffff") == pytest.approx(4.48, abs=0.01)


@pytest.mark.parametrize("colours", PALETTES)
def test_all_words_have_a_contrast_of_four_and_a_half(colours):
    grounds = [colours.paper, colours.surface, *(shade.tint for shade in shades(colours))]
    pairs = [(ink, ground) for ink in (colours.ink, colours.quiet) for ground in grounds]
    pairs += [(colours.ink, colours.accent_soft), (colours.accent, colours.paper)]
    pairs += [(colours.on_accent, colours.accent), (colours.on_accent, colours.accent_over)]
    pairs += [(colours.quiet, colours.accent_soft), (colours.paper, colours.ink)]
    for shade in shades(colours):
        pairs += [
            (shade.text, shade.tint),
            (shade.text, colours.surface),
            (shade.text, colours.paper),
        ]
    assert [pair for pair in pairs if contrast(*pair) < 4.5] == []


@pytest.mark.parametrize("colours", PALETTES)
def test_outlines_and_the_focus_ring_have_a_contrast_of_three(colours):
    grounds = (colours.paper, colours.surface)
    pairs = [(line, ground) for line in (colours.line, colours.accent) for ground in grounds]
    pairs += [
        (shade.line, ground) for shade in shades(colours) for ground in (*grounds, shade.tint)
    ]
    pairs += [(colours.on_accent, colours.accent), (colours.accent, colours.accent_soft)]
    pairs += [(colours.accent, colours.hairline)]
    assert [pair for pair in pairs if contrast(*pair) < 3] == []


def test_an_unknown_colour_scheme_is_light(qapp):
    assert qapp.styleHints().colorScheme() == Qt.ColorScheme.Unknown
    assert style.wished(qapp) is LIGHT


@pytest.mark.parametrize(
    ("dark", "high", "expected"),
    [
        (False, False, LIGHT),
        (True, False, DARK),
        (False, True, HIGH_LIGHT),
        (True, True, HIGH_DARK),
    ],
)
def test_the_palette_is_what_the_system_asks_for(dark, high, expected):
    assert theme.palette(dark=dark, high_contrast=high) is expected


def test_sizes_grow_with_the_system_and_with_the_scale():
    assert Theme(LIGHT, 12.0).size("body") == 15
    assert Theme(LIGHT, 12.0, 2.0).size("body") == 30
    assert Theme(LIGHT, 24.0).size("body") == 30


def test_the_fonts_that_ship_are_used(qapp):
    from PySide6.QtGui import QFontInfo

    assert QFontInfo(qapp.font()).family() == theme.FAMILY


def test_the_icon_has_all_its_sizes(qapp):
    sizes = {size.width() for size in style.icon().availableSizes()}
    assert sizes >= {16, 32, 48, 256}


def test_an_open_window_takes_the_new_colours_at_once(window, qapp):
    style.recolour(qapp, DARK)
    qapp.processEvents()
    assert window.grab().toImage().pixelColor(3, 3).name() == DARK.paper


def test_no_widget_has_a_colour_of_its_own():
    """All colours are tokens: those of another theme would else be forgotten."""
    folder = Path(theme.__file__).parent
    stray = re.compile(r"#[0-9a-fA-F]{6}\b|#[0-9a-fA-F]{3}\b|GlobalColor|QColor\([\"'\d]|\brgba?\(")
    found = [
        f"{path.relative_to(folder)}:{number}: {line.strip()}"
        for path in sorted(folder.rglob("*.py"))
        if path.name != "theme.py"
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), start=1)
        if stray.search(line)
    ]
    assert found == []
