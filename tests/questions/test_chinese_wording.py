"""Chinese stems and claims read as a teacher would write them."""

import pytest

from quizapp.questions.wording import capitals
from quizapp.questions.wording.zh import attributed, like_key, measure_word, sentence

HEAD = "# 课\n- Id: t\n- Attribute as: 本课\n- Language: zh-CN\n\n## 题\n\n"


@pytest.fixture
def stems(ask):
    """Give a function from an entry and a card's key to its wordings in a form."""

    def build(entries, key, form="flip"):
        return {ask(entries, key, form, seed, HEAD).stem for seed in range(12)}

    return build


@pytest.mark.parametrize(
    ("kind", "expected"),
    [
        ("河流", "条"),
        ("历史名城", "座"),
        ("水利工程", "项"),
        ("唐诗", "首"),
        ("省份", "个"),
        ("person", "个"),
        ("", "个"),
    ],
)
def test_a_type_takes_its_measure_word(kind, expected):
    assert measure_word(kind) == expected


def test_a_negative_stands_in_brackets():
    assert capitals("下列哪一项不是海？", "zh-CN") == "下列哪一项【不】是海？"
    assert capitals("没有流入海洋的河，不属于外流河", "zh") == (
        "【没有】流入海洋的河，【不】属于外流河"
    )
    assert capitals("并非如此，也不能", "zh") == "【并非】如此，也【不】能"


@pytest.mark.parametrize(
    "text",
    [
        "黄河连年不断流",
        "各地不同",
        "是不是海？",
        "有没有海？",
        "“奔流到海不会回”",
        "《不是故事》",
        "no river",
    ],
)
def test_no_brackets_where_nothing_is_denied_or_another_is_quoted(text):
    assert capitals(text, "zh") == text


def test_a_sentence_ends_in_one_wide_stop():
    assert sentence("黄河长") == "黄河长。"
    assert sentence("他说：“好。”") == "他说：“好。”"
    assert sentence("是吗？") == "是吗？"


def test_a_fact_is_attributed_once():
    assert attributed("黄河长。", "本课") == "根据本课：黄河长。"
    assert attributed("本课说黄河长。", "本课") == "本课说黄河长。"


def test_options_end_like_the_key():
    assert like_key("黄河长。", "长江长") == "黄河长"
    assert like_key("黄河长", "长江长。") == "黄河长。"
    assert like_key("长吗？", "长江长。") == "长吗？"


RIVER = "### Name: 长江\n- Id: n\n- Type: 河流\n- Is: {}\n- Part of: 亚洲\n"


def test_a_thing_is_asked_for_with_its_measure_word(stems):
    assert stems(RIVER.format("中国最长的河流"), "n/name") == {
        "根据本课，中国最长的河流是哪一条？",
        "下面是本课对哪条河流的描述？\n中国最长的河流。",
        "哪条河流符合本课的这一描述？\n中国最长的河流。",
    }
    assert "根据本课，横贯中国的大江是哪条河流？" in stems(RIVER.format("横贯中国的大江"), "n/name")
    assert "根据本课，长江是一条怎样的河流？" in stems(RIVER.format("大江"), "n/description")
    assert "根据本课，长江属于哪里？" in stems(RIVER.format("大江"), "n/part-of")


def test_a_robot_is_no_person(stems):
    robot = "### Name: 玉兔\n- Id: n\n- Type: 机器人\n- Is: 月球上的车\n"
    assert "根据本课，月球上的车是哪个机器人？" in stems(robot, "n/name")


def test_a_person_is_asked_for_with_who(stems):
    poet = "### Name: 李白\n- Id: n\n- Type: 诗人\n- Is: 写下“天上来”的人\n"
    assert "根据本课，写下“天上来”的人是谁？" in stems(poet, "n/name")
    assert "根据本课，李白是什么人？" in stems(poet, "n/description")


DAYS = "### Figure: f\n- Id: f\n- Value: {}\n- Measures: 断流的天数\n- When: {}\n"


@pytest.mark.parametrize(
    ("value", "expected"),
    [
        ("226天", "1997年断流的天数是226天。"),
        ("约226天", "1997年断流的天数约为226天。"),
        ("约为226天", "1997年断流的天数约为226天。"),
        ("超过226天", "1997年断流的天数超过226天。"),
        ("不少于226天", "1997年断流的天数不少于226天。"),
    ],
)
def test_a_value_follows_its_measure_as_it_is_qualified(value, expected, ask):
    told = ask(DAYS.format(value, "1997年"), "f/value", "flip", 0, HEAD).explanation
    assert told == f"根据本课：{expected}"


def test_a_time_that_the_measure_names_is_said_once(stems):
    assert "根据本课，1997年断流的天数是多少？" in stems(DAYS.format("3天", "1997年"), "f/value")
    named = DAYS.format("3天", "1997年").replace("断流", "1997年断流")
    assert "根据本课，1997年断流的天数是多少？" in stems(named, "f/value")


def test_what_lasts_since_a_time_is_asked_for_with_since_when(stems):
    event = "### Event: e\n- Id: e\n- When: {}\n- What: 黄河水清\n"
    assert "根据本课，黄河水清，这是从什么时候开始的？" in stems(
        event.format("2000年以来"), "e/when"
    )
    assert "根据本课，黄河水清，这是什么时候的事？" in stems(event.format("2000年"), "e/when")


def test_a_teachers_question_keeps_its_words_and_is_attributed_once(stems):
    asked = "### Question: x\n- Id: q\n- Ask: {}\n- Answer: 湖\n"
    assert stems(asked.format("河水汇成什么？"), "q/answer") == {
        "根据本课，河水汇成什么？",
        "河水汇成什么？请依据本课回答。",
        "读过本课，请想一想：河水汇成什么？",
    }
    assert stems(asked.format("本课说河水汇成什么？"), "q/answer") == {"本课说河水汇成什么？"}


def test_a_link_without_a_question_of_its_own_is_completed(stems):
    link = "### Link: k\n- Id: k\n- Subject: 长江\n- Relation: 注入\n- Object: 东海\n"
    assert "根据本课，“长江注入……”，这里缺了什么？" in stems(link, "k/object")
    assert "根据本课，“……注入东海”，这里缺了什么？" in stems(link, "k/subject")


def test_a_list_is_asked_for_with_its_count(stems):
    gorges = (
        "### List: l\n- Id: l\n- Are: 峡谷\n- Items: 甲; 乙\n- Complete: yes\n- Not in it: 丙; 丁\n"
    )
    assert "根据本课，峡谷有哪两个？" in stems(gorges, "l/items")
    assert "下面哪一个【没有】被本课列为峡谷？" in stems(gorges, "l/items", "odd-one-out")


def test_a_quotation_is_asked_for_with_or_without_its_subject(stems):
    quote = "### Quote: q\n- Id: q\n- Words: 黄河入海流\n- Said by: 王之涣\n"
    assert "本课引用了王之涣的哪句话？" in stems(quote, "q/words")
    assert "本课引用了王之涣关于黄河的哪句话？" in stems(f"{quote}- About: 黄河\n", "q/words")
