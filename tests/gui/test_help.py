"""Help: opened from anywhere, read and searched by keyboard, closed to where one was."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QTextTable
from PySide6.QtWidgets import QApplication

from quizapp import paths
from quizapp.gui import style
from quizapp.gui.guide import Guide
from quizapp.gui.key_table import EVERYWHERE, KEYS
from quizapp.gui.theme import DARK, LIGHT, Theme, contrast

ROOT = Path(__file__).parents[2]
CONTROL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
TEXT = """# Of Bees

Read about [honey](#honey), [the net](https://example.org) or ![a picture](file:///etc/hosts).

## Wax

The word bee stands here, and `wax` too.

```entries
### Term: wax
- Means: a bee's building stuff, said on a line that is far too long for any window to hold it whole
```

| You write | It means |
|---|---|
| `1` | one |

## Honey

""" + "\n\n".join(f"Line {number} on a bee." for number in range(60))


@pytest.fixture
def guide(on_screen):
    """A guide of two chapters, longer than its window."""
    made = Guide(TEXT, "Of bees")
    made.resize(700, 400)
    return on_screen(made)


def shown(window):
    return window.centralWidget().currentWidget()


def pixel_sizes(guide):
    sizes, block = {}, guide.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            part = iterator.fragment()
            sizes[part.text()] = part.charFormat().font().pixelSize()
            iterator += 1
        block = block.next()
    return sizes


@pytest.mark.parametrize("way", ["", "Return", "Return 1", "Return 1 Return t Return"])
def test_help_opens_anywhere_and_leaves_all_as_it_was(window, press, answers, way):
    press(*way.split())
    page, focus, given = shown(window), QApplication.focusWidget(), len(answers())
    question = window._desks.answering.screen
    press("F1")
    assert shown(window) is window.help
    press("F1", "1", "t", "Down", "Escape")
    assert shown(window) is page
    assert QApplication.focusWidget() is focus
    assert window._desks.answering.screen is question
    assert len(answers()) == given


@pytest.mark.parametrize("entries", [("changzhou",)])
def test_what_was_begun_to_be_written_is_still_there(window, press, answers):
    press("Return")
    for _ in range(10):
        if window._desks.answering.screen.question.answer_form != "write":
            press("1", "Return")
    assert window._desks.answering.screen.question.answer_form == "write"
    press("Chang", "F1", "xyz", "Escape")
    assert QApplication.focusWidget().text() == "Chang"


def test_the_session_goes_on_after_the_help(window, press, answers):
    press("Return", "F1", "Escape", "1")
    assert len(answers()) == 1


def test_today_has_a_quiet_way_to_the_help(window, press):
    window.today.help.setFocus()
    press("Return")
    assert shown(window) is window.help
    window.help._back.click()
    assert shown(window) is window.today


def test_the_help_opens_from_the_page_for_trouble_and_before_the_collection(bare_window, press):
    bare_window.show_error("The disk is full.", lambda: None)
    press("F1", "Escape")
    assert shown(bare_window) is bare_window.trouble


def test_the_help_stays_when_the_collection_opens_under_it(bare_window, opener, press):
    press("F1")
    bare_window.open_collection(opener)
    assert shown(bare_window) is bare_window.help
    press("Escape")
    assert shown(bare_window) is bare_window.today
    assert bare_window.today.start.isVisible()


def test_taking_back_does_nothing_while_the_help_is_read(window, press, answers):
    press("Return", "1", "F1")
    press("Z", modifier=CONTROL)
    assert shown(window) is window.help
    assert len(answers()) == 1


def test_the_help_holds_the_keys_and_the_whole_guide(window, press):
    press("F1")
    text = window.help.guide.toPlainText()
    for key in KEYS:
        assert key.shown in text
        assert key.what in text
    headings = (ROOT / "docs" / "teachers.md").read_text(encoding="utf-8").splitlines()
    for line in headings[:1] + [line for line in headings if line.startswith("## ")]:
        assert line.lstrip("# ") in text


def test_the_readme_names_the_same_keys():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    told = [key.shown for key in KEYS if key.page in ("today", "study", EVERYWHERE)]
    assert [key for key in told if key not in readme] == []


def test_a_guide_that_is_not_there_is_said(window, press, monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "_HERE", tmp_path / "nowhere")
    press("F1")
    assert shown(window) is window.trouble


def test_a_link_leads_to_its_heading(guide):
    guide.anchorClicked.emit(QUrl("#honey"))
    assert guide.verticalScrollBar().value() > 0
    assert guide.textCursor().block().text() == "Honey"


@pytest.mark.parametrize("link", ["https://example.org", "file:///etc/hosts", "other.md#honey"])
def test_a_link_to_elsewhere_leads_nowhere(guide, link):
    guide.anchorClicked.emit(QUrl(link))
    assert guide.verticalScrollBar().value() == 0
    assert guide.toPlainText().startswith("Of Bees")


def test_nothing_is_loaded_from_the_disk(guide):
    assert guide.loadResource(2, QUrl("file:///etc/hosts")) is None


def test_the_guide_scrolls_with_the_keys(guide, press):
    guide.setFocus()
    bar = guide.verticalScrollBar()
    press("PageDown")
    assert 0 < bar.value() < bar.maximum()
    press("End")
    assert bar.value() == bar.maximum()
    press("Home")
    assert bar.value() == 0


def test_every_place_is_found_in_turn_and_then_the_first_again(guide):
    places = []
    while guide.look_for("Bee") and guide.textCursor().position() not in places:
        places.append(guide.textCursor().position())
    assert len(places) == 63
    assert places == sorted(places)
    assert guide.look_for("bee", backwards=True)
    assert guide.textCursor().position() == places[-1]
    assert not guide.look_for("wasp")


def test_words_are_looked_for_with_the_keyboard(window, press):
    press("F1")
    press("F", modifier=CONTROL)
    press("namesakes", "Return")
    found = window.help.guide.textCursor()
    assert found.selectedText() == "namesakes"
    press("Return", modifier=SHIFT)
    press("xyzzy", "Return")
    assert window.help._said.text() == "Not found"
    press("Escape")
    assert shown(window) is window.today


def test_the_type_follows_the_scale_and_the_place_stays(guide, qapp):
    guide.go_to("honey")
    before, place = pixel_sizes(guide), guide.verticalScrollBar()
    share = place.value() / place.maximum()
    style.use(qapp, Theme(LIGHT, 12.0, 2.0))
    after = pixel_sizes(guide)
    assert after["Of Bees"] > after["Wax"] > after["The word bee stands here, and "]
    assert {round(after[words] / before[words]) for words in before} == {2}
    assert abs(place.value() / place.maximum() - share) < 0.1


@pytest.mark.parametrize("colours", [LIGHT, DARK])
def test_the_words_stand_out_from_what_is_behind_them(guide, qapp, colours):
    style.use(qapp, Theme(colours))
    block = guide.document().begin()
    while block.isValid():
        iterator = block.begin()
        while not iterator.atEnd():
            part = iterator.fragment().charFormat()
            tint = part.background().color().name() if part.background().style().value else ""
            assert contrast(part.foreground().color().name(), tint or colours.paper) >= 4.5
            iterator += 1
        block = block.next()


@pytest.mark.parametrize(("scale", "width"), [(1.0, 1000), (1.0, 560), (2.0, 800), (2.0, 560)])
def test_nothing_is_wider_than_the_column(guide, qapp, scale, width):
    style.use(qapp, Theme(LIGHT, 12.0, scale))
    guide.resize(width, 600)
    assert guide.horizontalScrollBar().maximum() == 0
    assert guide.viewport().width() <= style.current().column
    tables = [
        one for one in guide.document().rootFrame().childFrames() if isinstance(one, QTextTable)
    ]
    assert len(tables) == 1


def test_the_help_is_not_made_before_it_is_wanted(window):
    assert "help" not in window.__dict__
