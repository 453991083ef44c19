"""What is written can be read: every letter of the lessons and of the window has a glyph of ours."""

from pathlib import Path

import pytest
from PySide6.QtGui import QFontInfo, QRawFont
from PySide6.QtWidgets import QApplication, QLabel

from quizapp.gui import style
from quizapp.gui.theme import CHINESE, DYSLEXIC, FAMILY, LIGHT, Theme
from quizapp.paths import resource

FONTS = resource("assets/fonts")
TEXTS = [*resource("content").rglob("*.md"), *resource("assets/translations").glob("*.ts")]
EVERYDAY = "中国新质生产力：“你好”，《论》……①½–—’→✓°€£₂"


def raw(name):
    return QRawFont(str(FONTS / name), 16)


def lacking(fonts, words):
    return "".join(
        sorted(
            sign
            for sign in set(words) - {"\n", "\t"}
            if not any(font.supportsCharacter(ord(sign)) for font in fonts)
        )
    )


@pytest.mark.parametrize("weight", ["Regular", "SemiBold"])
@pytest.mark.parametrize("path", TEXTS, ids=lambda path: path.name)
def test_every_letter_of_a_lesson_and_a_translation_has_a_glyph(qapp, path, weight):
    fonts = raw(f"Inter-{weight}.otf"), raw(f"NotoSansSC-{weight}.ttf")
    assert lacking(fonts, path.read_text(encoding="utf-8") + EVERYDAY) == ""


@pytest.mark.parametrize("weight", ["Regular", "SemiBold"])
def test_all_characters_of_the_chinese_standard_have_a_glyph(qapp, weight):
    rows = (bytes((row, cell)) for row in range(0xB0, 0xF8) for cell in range(0xA1, 0xFF))
    words = "".join(one.decode("gb2312", "ignore") for one in rows)
    assert len(words) == 6763
    assert lacking([raw(f"NotoSansSC-{weight}.ttf")], words) == ""


@pytest.mark.parametrize("weight", ["Regular", "Bold"])
def test_the_letters_for_dyslexic_readers_are_all_that_the_lessons_are_written_in(qapp, weight):
    latin = {
        sign for path in TEXTS for sign in path.read_text(encoding="utf-8") if ord(sign) < 0x250
    }
    assert len(latin) > 70
    assert lacking([raw(f"OpenDyslexic-{weight}.otf")], latin) == ""


@pytest.mark.parametrize("dyslexic", [False, True])
def test_chinese_words_are_set_in_our_own_font(prepared, dyslexic):
    style.use(prepared, Theme(LIGHT, 12.0, dyslexic=dyslexic))
    label = QLabel("中")
    label.ensurePolished()
    assert label.font().families() == ([DYSLEXIC] if dyslexic else []) + [FAMILY, CHINESE]
    shown = label.grab().toImage()
    label.setText("国")
    assert shown != label.grab().toImage(), "no boxes that are all alike"


@pytest.mark.parametrize(("dyslexic", "family"), [(False, FAMILY), (True, DYSLEXIC)])
def test_the_window_is_written_in_the_chosen_letters(prepared, dyslexic, family):
    style.use(prepared, Theme(LIGHT, 12.0, dyslexic=dyslexic))
    label = QLabel("letters")
    label.ensurePolished()
    assert QFontInfo(label.font()).family() == family
    assert QFontInfo(QApplication.font()).family() == family


def test_every_font_has_its_licence_beside_it():
    families = {path.name.partition("-")[0] for path in FONTS.glob("*.[ot]tf")}
    licences = {path.name.partition("-")[0] for path in FONTS.glob("*-LICENSE.txt")}
    assert families == licences
    notice = Path(resource("NOTICE")).read_text(encoding="utf-8")
    for family in (FAMILY, CHINESE, DYSLEXIC):
        assert f"  {family}, " in notice
    for path in FONTS.glob("*-LICENSE.txt"):
        assert "SIL OPEN FONT LICENSE Version 1.1" in path.read_text(encoding="utf-8")
