"""The page of progress: charts, what they say and list, by keyboard, and the files made of them."""

from dataclasses import replace
from datetime import timedelta
from itertools import pairwise
from time import perf_counter

import pytest
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QAccessible, QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QFileDialog

from quizapp.gui import style
from quizapp.gui.charts import bars, curve, heat_map, ink, rows
from quizapp.gui.charts.drawing import draw_picture, picture_height
from quizapp.gui.charts.paper import Block, pdf_of, png_of
from quizapp.gui.charts.section import ChartSection
from quizapp.gui.progress_page import ProgressPage
from quizapp.gui.saving import file_name
from quizapp.gui.theme import DARK, HIGH_DARK, HIGH_LIGHT, LIGHT, Theme
from quizapp.study.charts.all import charts_of
from quizapp.study.forecast import DayAhead
from quizapp.study.hardest import HardCard
from quizapp.study.mastery import Mastery
from quizapp.study.retention import Calibration, Fit, StudyDay, Week
from quizapp.study.statistics import Statistics
from tests.gui.access import SIZES, cut, walk
from tests.gui.conftest import NOW

TODAY = NOW.date()
MONDAY = TODAY - timedelta(days=TODAY.weekday())
PALETTES = [LIGHT, DARK, HIGH_LIGHT, HIGH_DARK]


def months():
    """Return the statistics of a student of some months."""
    fit = Fit(200, 0.9, 0.88)
    return Statistics(
        day=TODAY,
        weeks=tuple(Week(MONDAY - timedelta(weeks=at), fit) for at in range(9, -1, -1)),
        calibration=Calibration(fit, (), ((0.8, Fit(80, 0.82, 0.8)), (0.9, Fit(120, 0.95, 0.9))), 0.02),
        days=tuple(StudyDay(TODAY - timedelta(days=at), at + 1, 4.0) for at in range(80, -1, -3)),
        forecast=tuple(DayAhead(TODAY + timedelta(days=at), at % 9, at % 3) for at in range(30)),
        topics=(Mastery("l", "Exports & <b>trade</b>", 12, 9, 5, 0.6), Mastery("l", "Energy", 8, 0, 0, 0)),
        hardest=(HardCard("l", "a/value", "5G stations", "=3.38 million", 3, 8.1, 12, 7, "33", 4),),
        leeches=(), claims=(), flags=(),
    )  # fmt: skip


CHARTS = {chart.name: chart for chart in charts_of(months())}


@pytest.fixture
def charts(qtbot, prepared, on_screen):
    """The page by itself, with the charts of some months."""
    page = on_screen(ProgressPage())
    page.resize(1000, 800)
    page.show_charts(list(CHARTS.values()))
    with qtbot.waitActive(page.window()):
        page.window().activateWindow()
    return page


def test_progress_opens_from_today_by_button_and_key_and_goes_back(window, press):
    window.today.links.buttons["Progress"].click()
    assert window.page is window.progress
    assert list(window.progress.sections) == list(CHARTS)
    press("Escape")
    assert window.page is window.today
    press("G")
    assert window.page is window.progress
    press("Return")
    assert window.page is window.today


def test_progress_asked_for_before_the_collection_is_open_comes_when_it_is(bare_window, opener):
    bare_window.progress_wanted.emit()
    bare_window.open_collection(opener)
    assert bare_window.page is bare_window.progress


def test_what_was_answered_since_is_in_the_charts(window, press):
    press("G", "Escape", "Return", "1", "Return", "Escape")
    press("G")
    section = window.progress.sections["calendar"]
    section.switch.click()
    assert section.table.item(0, 0).text() == "Mon 23 Nov 2026"
    assert section.table.item(0, 1).text() == "1"


def test_a_lesson_that_changes_is_taken_up_while_progress_is_read(window, lesson, press, qtbot):
    press("G")
    assert len(topics_of(window)) == 5
    text = lesson.read_text(encoding="utf-8")
    lesson.write_text(text.rsplit("\n## ", 1)[0], encoding="utf-8")
    window._follow()
    assert len(topics_of(window)) == 4


def topics_of(window):
    return window._desks.progress._charts[0].table.rows


def test_a_chart_says_its_sentence_to_a_screen_reader(charts):
    for name, section in charts.sections.items():
        heard = QAccessible.queryAccessibleInterface(section.view)
        assert heard.text(QAccessible.Text.Description) == CHARTS[name].sentence
        assert heard.text(QAccessible.Text.Name) == f"Chart: {CHARTS[name].title}"


def test_a_table_is_a_table_with_named_columns(charts):
    section = charts.sections["hardest"]
    section.switch.click()
    assert section.switch.text() == "Show as chart"
    assert not section.view.isVisible()
    heard = QAccessible.queryAccessibleInterface(section.table)
    assert heard.role() == QAccessible.Role.Table
    assert heard.text(QAccessible.Text.Name) == "Table: Hardest for you"
    header = CHARTS["hardest"].table.header
    told = [
        one.text(QAccessible.Text.Name)
        for one in walk(heard)
        if one.role() == QAccessible.Role.ColumnHeader
    ]
    assert tuple(told) == header
    section.switch.click()
    assert section.table is None
    assert section.view.isVisible()


def test_the_arrows_go_through_a_table_and_tab_past_it(charts, press):
    section = charts.sections["ahead"]
    section.switch.click()
    section.table.setFocus()
    press("Down", "Right")
    assert (section.table.currentRow(), section.table.currentColumn()) == (1, 1)
    press("Tab")
    assert QApplication.focusWidget() is charts.sections["remembered"].switch
    press("Backtab")
    assert QApplication.focusWidget() is section.table


def test_tab_goes_from_chart_to_chart_with_tables_shown_or_not(charts, press):
    charts.sections["calendar"].switch.click()
    charts.show_charts(list(CHARTS.values()))
    charts.done.setFocus()
    press("Tab", "Tab")
    wanted = [stop for section in charts.sections.values() for stop in section.stops]
    for stop in wanted:
        press("Tab")
        assert QApplication.focusWidget() is stop
    press("Tab")
    assert QApplication.focusWidget() is charts.done


def test_what_takes_the_focus_has_a_name_of_its_own(charts):
    for section in charts.sections.values():
        section.switch.click()
    found = [
        thing.text(QAccessible.Text.Name)
        for thing in walk(QAccessible.queryAccessibleInterface(charts))
        if thing.state().focusable
        and thing.role() in (QAccessible.Role.Button, QAccessible.Role.Table)
    ]
    assert len(found) == 3 + 3 * len(CHARTS)
    assert len(set(found)) == len(found)
    assert all(found)


def test_too_little_to_draw_leaves_the_sentence_alone(on_screen):
    bare = replace(
        CHARTS["remembered"], picture=None, table=replace(CHARTS["topics"].table, rows=())
    )
    section = on_screen(ChartSection())
    section.show_chart(bare)
    assert not section.view.isVisible()
    assert not section.switch.isVisible()
    assert not section.save.isVisible()


@pytest.mark.parametrize(("scale", "width", "height"), SIZES)
def test_no_chart_and_no_page_of_progress_is_cut(charts, qapp, scale, width, height):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    charts.resize(width, height)
    qapp.processEvents()
    assert cut(charts) == []
    for name, section in charts.sections.items():
        needed = picture_height(CHARTS[name].picture, section.view.width(), style.current())
        assert section.view.height() >= needed
    for section in charts.sections.values():
        section.switch.click()
    qapp.processEvents()
    assert cut(charts) == []


ROUNDED = 3
"""How far a colour may be from what it is where a line is cut off beside it."""


def drawn(picture, look, width=600, seen=None):
    """Return a picture as it is drawn, on the ground it stands on; of it what is to be seen."""
    image = QImage(width, round(picture_height(picture, width, look)), QImage.Format.Format_RGB32)
    image.fill(QColor(look.colours.surface))
    painter = QPainter(image)
    if seen is not None:
        painter.setClipRect(seen)
    draw_picture(painter, picture, QRectF(0, 0, width, image.height()), look)
    painter.end()
    return image


@pytest.mark.parametrize("name", CHARTS)
def test_a_part_of_a_picture_is_drawn_as_in_the_whole(prepared, name):
    whole = drawn(CHARTS[name].picture, Theme(LIGHT))
    for top in range(0, whole.height(), 37):
        seen = QRect(100, top, 300, 37)
        part = drawn(CHARTS[name].picture, Theme(LIGHT), seen=seen)
        some, same = part.copy(seen), whole.copy(seen)  # their bits live no longer than they
        pairs = zip(some.constBits(), same.constBits(), strict=True)
        assert max(abs(one - other) for one, other in pairs) <= ROUNDED


@pytest.mark.parametrize("colours", PALETTES)
@pytest.mark.parametrize("name", CHARTS)
def test_every_picture_is_drawn_in_the_colours_of_its_theme(prepared, name, colours):
    image = drawn(CHARTS[name].picture, Theme(colours))
    found = {QColor(rgb).name() for rgb in set(memoryview(image.constBits()).cast("I"))}
    assert {colours.surface, colours.accent} <= found


def test_parts_of_a_bar_differ_without_their_colour(prepared):
    look, shades = Theme(LIGHT), []
    for part in (0, 1, 2):
        image = QImage(60, 20, QImage.Format.Format_RGB32)
        painter = QPainter(image)
        ink.field(painter, QRectF(0, 0, 60, 20), part, look)
        painter.end()
        shades.append({image.pixelColor(x, 10).lightness() for x in range(10, 50)})
    solid, hatched, outline = shades
    assert len(solid) == len(outline) == 1
    assert len(hatched) > 1


def test_a_level_is_seen_by_the_size_of_its_square():
    days = replace(CHARTS["calendar"].picture, levels=("none", "1–5", "6–10", "11–15", "16–20"))
    sides = [heat_map._share(level, days) for level in range(5)]
    assert sides[0] == 0
    assert sides[-1] == 1
    assert all(after - before >= 0.2 for before, after in pairwise(sides))
    assert heat_map.inner(QRectF(0, 0, 20, 20), 0.5) == QRectF(5, 5, 10, 10)


def test_bars_are_as_high_as_what_they_count():
    picture = replace(
        CHARTS["ahead"].picture, counts=((4, 2), (0, 0)), labels=("", ""), ticks=(0, 4, 8)
    )
    (again, fresh), none = bars.stacks(picture, QRectF(0, 0, 100, 80))
    assert (again[1].height(), fresh[1].height()) == (40, 20)
    assert fresh[1].bottom() == again[1].top()
    assert none == []


def test_points_stand_where_their_shares_are():
    line = replace(CHARTS["predicted"].picture.lines[0], points=((0, 0), (0.5, 1)))
    at = curve.places(line, QRectF(10, 0, 100, 50))
    assert [(one.x(), one.y()) for one in at] == [(10, 50), (60, 0)]


def test_what_is_said_of_a_row_stands_below_a_name_that_needs_the_room(prepared):
    look, picture = Theme(LIGHT), CHARTS["topics"].picture
    assert rows.height(picture, 200, look) > rows.height(picture, 600, look)


def save(monkeypatch, section, kind, file):
    """Save a chart by its menu into a file; return what was asked of the dialog."""
    asked = []

    def dialog(parent, title, wanted, kinds):
        asked.append((title, wanted, kinds))
        return str(file) if file else "", kinds

    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    section.save.chosen.emit(kind)
    return asked[0]


def test_a_table_is_saved_as_csv(window, press, monkeypatch, tmp_path):
    press("G")
    section = window.progress.sections["ahead"]
    title, wanted, kinds = save(monkeypatch, section, "csv", tmp_path / "mine")
    assert title == "Save “The next 30 days”"
    assert wanted.endswith("Progress 2026-11-23 The next 30 days.csv")
    assert kinds == "CSV (*.csv)"
    lines = (tmp_path / "mine.csv").read_text(encoding="utf-8-sig").splitlines()
    assert lines[0] == "Day,Cards that come again,New cards"
    assert lines[1].startswith("2026-11-23,")
    assert len(lines) == 31
    assert window.progress._hint.text() == f"Saved in {tmp_path / 'mine.csv'}."


def test_a_picture_is_saved_as_png(window, press, monkeypatch, tmp_path):
    press("G")
    save(monkeypatch, window.progress.sections["topics"], "png", tmp_path / "a.png")
    image = QImage(str(tmp_path / "a.png"))
    assert image.width() > 1000
    assert image.text("Description") == window._desks.progress._charts[0].sentence


def test_all_is_saved_as_pdf(window, press, monkeypatch, tmp_path):
    press("G")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(tmp_path / "a.pdf"), ""))
    window.progress.pdf.click()
    assert (tmp_path / "a.pdf").read_bytes().startswith(b"%PDF-1")


def test_a_file_that_cannot_be_written_is_said(window, press, monkeypatch, tmp_path):
    press("G")
    file = tmp_path / "nowhere" / "a.csv"
    save(monkeypatch, window.progress.sections["topics"], "csv", file)
    said = window.progress._hint.text()
    assert said.startswith(f"{file} could not be written: ")
    assert window.page is window.progress


def test_no_file_is_written_where_none_was_chosen(window, press, monkeypatch):
    press("G")
    save(monkeypatch, window.progress.sections["topics"], "csv", None)
    assert window.progress._hint.text() == "Press Esc to go back."


@pytest.mark.qt_log_ignore("This plugin does not support")
def test_a_menu_offers_a_picture_where_there_is_one(charts):
    section = charts.sections["topics"]
    section.save.click()
    menu = section.save.menu_shown
    assert [one.text() for one in menu.actions()] == ["Picture (PNG)…", "Table (CSV)…"]
    menu.close()
    section.show_chart(replace(CHARTS["topics"], picture=None))
    section.save.click()
    assert [one.text() for one in section.save.menu_shown.actions()] == ["Table (CSV)…"]
    section.save.menu_shown.close()


def test_a_chart_on_paper_has_its_words_and_is_white_in_every_theme(qapp, prepared):
    style.use(qapp, Theme(DARK, 12.0))
    image = QImage.fromData(png_of(CHARTS["calendar"]))
    assert image.pixelColor(3, 3).name() == "#ffffff"
    assert image.height() > 2 * Block(CHARTS["calendar"], 720).height


def test_a_pdf_tears_no_chart_apart(prepared):
    many = list(CHARTS.values()) * 2
    pages = pdf_of(many, "Lesson", TODAY).count(b"/Type /Page\n")
    assert 3 <= pages <= 6
    assert pdf_of(list(CHARTS.values()), "Lesson", TODAY).count(b"/Type /Page\n") < pages


@pytest.mark.parametrize(
    ("words", "name"),
    [("a/b: <c>", "a-b- -c-.png"), ("新质", "新质.png"), ("x" * 99, "x" * 80 + ".png")],
)
def test_files_are_named_as_any_system_allows(words, name):
    assert file_name(words, "png") == name


def test_progress_opens_at_once(window, press):
    press("G", "Escape")
    began = perf_counter()
    window.progress_wanted.emit()
    window.progress.repaint()
    assert perf_counter() - began < 1


def test_a_theme_is_taken_up_while_charts_are_shown(charts, qapp):
    style.recolour(qapp, DARK)
    qapp.processEvents()
    image = charts.sections["topics"].grab().toImage()
    found = {image.pixelColor(30, y).name() for y in range(image.height())}
    assert {DARK.accent, DARK.surface} <= found
    assert LIGHT.accent not in found
