"""What is planted in a table of Qt Linguist is found: messages, and what their translations have lost."""

import pytest

from tests.translations.tables import Message, faults_of, messages_of, narrow_signs

TABLE = """<?xml version="1.0" encoding="utf-8"?>
<TS version="2.1" language="zh_CN"><context><name></name>
<message numerus="yes"><source>{n} left</source><comment>cards</comment>
    <translation><numerusform>还剩 {n} 张</numerusform></translation></message>
<message><source>Today</source><translation>今天</translation></message>
<message><source>Start</source><translation type="unfinished">开始</translation></message>
<message><source>Help</source><translation type="unfinished"></translation></message>
</context></TS>
"""


def test_the_messages_of_a_table_are_read(tmp_path):
    (tmp_path / "x.ts").write_text(TABLE, encoding="utf-8")
    assert messages_of(tmp_path / "x.ts") == [
        Message("{n} left", "cards", ("还剩 {n} 张",)),
        Message("Today", "", ("今天",)),
        Message("Start", "", ("开始",), finished=False),
        Message("Help", "", ("",), finished=False),
    ]


@pytest.mark.parametrize(
    ("source", "form", "fault"),
    [
        ("{n} {n:card|cards} of {topic}", "{n} 张卡片", "other places"),
        ("Today", "{day}", "other places"),
        ("{n} left", "还剩 {n", "cannot be said"),
        ("Today ", "今天", "other spaces at an end"),
        ("Today", " 今天", "other spaces at an end"),
        ("Done.", "完成", "another sign at the end"),
        ("Done", "完成。", "another sign at the end"),
        ("Done?", "完成。", "another sign at the end"),
        ("Plan…", "计划", "another sign at the end"),
        ("Source:", "出处", "another sign at the end"),
        ("&New…", "新建…", "other mnemonics"),
        ("New", "新建(&N)", "other mnemonics"),
    ],
)
def test_what_a_translation_has_lost_is_found(source, form, fault):
    assert faults_of(Message(source, "", (form,))) == [f"{fault}: {source}"]


@pytest.mark.parametrize(
    ("source", "form"),
    [
        ("{n} {n:card|cards} of {topic}.", "“{topic}”有 {n} 张卡片。"),
        ("Erase “{name}”?", "要删除“{name}”吗？"),
        ("Rename “{name}”", "给“{name}”改名"),
        ("&New…", "新建(&N)…"),
        ("Save & go on", "保存 & 继续"),
    ],
)
def test_a_sound_translation_has_no_fault(source, form):
    assert faults_of(Message(source, "", (form,))) == []


@pytest.mark.parametrize(
    "message",
    [
        Message("Today", "", ("今天",), finished=False),
        Message("Today", "", ("",)),
        Message("Today", "", ()),
        Message("{n} left", "", ("{n}", "")),
    ],
)
def test_what_is_not_translated_is_found(message):
    assert faults_of(message) == [f"not translated: {message.source}"]


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("今天,明天", True),
        ("今天.", True),
        ("今天: {n}", True),
        ('他说"好"', True),
        ("“{name}”?", True),
        ("今天，明天。", False),
        ("在文件开头写上“- Id: {id}”，用 --data-dir", False),
        ("Ctrl+减号，10.5%", False),
    ],
)
def test_narrow_signs_between_chinese_words_are_found(text, found):
    assert narrow_signs(text) is found
