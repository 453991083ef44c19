"""The wordings in Chinese: one table of stems by facet, one of claims, and the grammar they need."""

import re
from collections.abc import Mapping

from quizapp.lessons.escapes import unbracketed
from quizapp.lessons.values.when import read_when
from quizapp.questions.wording.contract import Asked, Slot
from quizapp.questions.wording.persons import is_person

TEXT = "课文"

_SAID = (
    "根据{source}，下列哪一项是正确的？",
    "哪种说法与{source}一致？",
    "{source}说了下面的哪一句话？",
)

STEMS: dict[str, tuple[str, ...]] = {
    "Term/term": (
        "根据{source}，{means}叫做什么？",
        "{source}用哪个概念来指{means}？",
        "{means}，这是{source}中哪个术语的含义？",
    ),
    "Term/meaning": (
        "根据{source}，“{title}”是什么意思？",
        "“{title}”在{source}中指什么？",
        "怎样理解{source}所说的“{title}”？",
    ),
    "Name/name": (
        "根据{source}，{is_}是{which_one}？",
        "下面是{source}对{which}的描述？\n{is_}。",
        "{which}符合{source}的这一描述？\n{is_}。",
    ),
    "Name/description": (
        "根据{source}，{title}是{what_kind}？",
        "{source}怎样介绍{title}？",
        "关于{title}，{source}有什么说明？",
    ),
    "Name/part-of": (
        "根据{source}，{title}属于{whole}？",
        "{source}把{title}归入{whole}？",
        "{title}是{whole}的一部分？请依据{source}回答。",
    ),
    "Figure/value": (
        "根据{source}，{at_when}{measures}是多少？",
        "{source}给出的{at_when}{measures}是哪个数值？",
        "关于{at_when}{measures}，{source}提供了什么数据？",
    ),
    "Figure/value/compare": (
        "根据{source}，下列两项中哪一项的数值更大？",
        "从{source}来看，哪一项比较大？",
        "请选出{source}中数字较大的一项。",
    ),
    "Figure/measure": (
        "根据{source}，{when_of}{value}指的是什么？",
        "{source}提到{when_of}{value}，这是哪一项数据？",
        "{when_of}{value}在{source}中表示什么？",
    ),
    "Figure/measure/which-says": _SAID,
    "Figure/when": (
        "根据{source}，{measures}在什么时候{is_value}？",
        "{source}中的这个数据属于哪个时间？\n{measures}：{value}",
        "对下面的数据，{source}注明的时间是何时？\n{measures}：{value}",
    ),
    "Figure/source": (
        "根据{source}，下面的数据出自哪里？\n{at_when}{measures}：{value}",
        "{source}引用谁的说法，指出{at_when}{measures}{is_value}？",
        "{at_when}{measures}{is_value}，这个数据在{source}中注明来自哪里？",
    ),
    "Event/when": (
        "根据{source}，{what}，这是{what_time}？",
        "{source}中，下面这件事发生在何时？\n{what}。",
        "请指出这件事在{source}中的时间。\n{what}。",
    ),
    "Event/when/order": (
        "根据{source}，请把下列事件按先后顺序排列。",
        "{source}中哪件事在前，哪件事在后？从最早的排起。",
        "请依照{source}，由早到晚重新排好这些事。",
    ),
    "Event/what": (
        "根据{source}，{when}发生了什么事？",
        "{source}把哪件事记在{when}？",
        "说到{when}，{source}讲的是哪一事件？",
    ),
    "Event/who": (
        "根据{source}，下面这件事与{who}有关？\n{what}。",
        "讲到这件事时，{source}提到了{who}？\n{what}。",
        "{source}把这件事记在{who}的名下？\n{what}。",
    ),
    "Cause/cause": (
        "根据{source}，{effect}是由什么引起的？",
        "{source}把什么看作{effect}的原因？",
        "{source}怎样解释{effect}？",
    ),
    "Cause/effect": (
        "根据{source}，{cause}带来了什么结果？",
        "{source}认为{cause}会引起什么？",
        "在{source}里，{cause}有何影响？",
    ),
    "Contrast/sides": (
        "根据{source}，下面两方各有哪些特点？\n{side_a}  |  {side_b}",
        "{source}怎样对比“{side_a}”和“{side_b}”？",
        "请说说{source}中“{side_a}”与“{side_b}”的区别。",
    ),
    "Contrast/sides/which-side": (
        "根据{source}，下列哪一项说的是“{side}”？",
        "{source}把什么归在“{side}”这一边？",
        "请选出与“{side}”对应的内容，以{source}为准。",
    ),
    "Contrast/sides/sort": (
        "根据{source}，下列各项分别属于“{side_a}”还是“{side_b}”？",
        "请按{source}把这些内容归入“{side_a}”或“{side_b}”。",
        "哪些说的是“{side_a}”，哪些说的是“{side_b}”？请依据{source}分类。",
    ),
    "List/items": (
        "根据{source}，{are}有哪{count}？",
        "{are}一共{count}，{source}说的是哪些？",
        "请列举{source}所讲的{are}。",
    ),
    "List/items/recall": (
        "根据{source}，{are}有哪{count}？顺序随意。",
        "请写出{source}所列的{are}。",
        "{source}讲到的{are}，你还记得多少？一共{count}。",
    ),
    "List/items/select-all": (
        "根据{source}，下列哪些是{are}？请全部选出。",
        "请把{source}讲的{are}都勾出来。",
        "多选题：{source}把什么算作{are}？",
    ),
    "List/items/odd-one-out": (
        "根据{source}，下列哪一项不是{are}？",
        "下面哪一个没有被{source}列为{are}？",
        "请找出不属于{are}的一个，以{source}为准。",
    ),
    "List/items/which-belongs": (
        "根据{source}，下列哪一项是{are}？",
        "{source}把什么算作{are}？",
        "请选出属于{are}的一个，以{source}为准。",
    ),
    "Quote/words": (
        "根据{source}，{speaker}{speaking_of}是怎么说的？",
        "{source}引用了{speaker}{of_about}哪句话？",
        "{speaker}{of_about}原句是什么？请以{source}为准。",
    ),
    "Quote/words/typed": (
        "根据{source}，{speaker}{speaking_of}是怎么说的？请写出原话。",
        "请默写{source}引用的{speaker}{of_about}话。",
        "{speaker}{of_about}原句是什么？请照{source}全部写下来。",
    ),
    "Quote/words/complete-quote": (
        "根据{source}，{speaker}的话里缺了什么？\n“{gapped}”",
        "请按{source}补全{speaker}的这句话。\n“{gapped}”",
        "{source}引用的{speaker}原话，空格处应填什么？\n“{gapped}”",
    ),
    "Quote/speaker": (
        "根据{source}，下面这句话是谁说的？\n“{words}”",
        "{source}在这里引用的是谁？\n“{words}”",
        "“{words}”出自何人？请依据{source}回答。",
    ),
    "Statement/truth": (
        "关于下面的话题，{source}是怎么说的？\n{title}",
        "{source}怎样说明“{title}”？",
        "请用自己的话说说{source}里的“{title}”。",
    ),
    "Statement/truth/which-says": _SAID,
    "Name/description/which-says": _SAID,
}
STEMS |= {
    facet: (
        f"根据{{source}}，{{{ask}}}",
        f"{{{ask}}}请依据{{source}}回答。",
        f"读过{{source}}，请想一想：{{{ask}}}",
    )
    for facet, ask in (
        ("Question/answer", "ask"),
        ("Link/object", "ask_object"),
        ("Link/subject", "ask_subject"),
    )
}


def _matching(given: str, wanted: str) -> tuple[str, ...]:
    return (
        f"请把{given}与{wanted}一一配对，以{{source}}为准。",
        "根据{source}，下列内容中哪些应当连在一起？",
        f"请为每个{given}找到它在{{source}}中的{wanted}。",
    )


STEMS |= {
    f"{facet}/match": _matching(given, wanted)
    for facet, given, wanted in (
        ("Term/term", "含义", "术语"),
        ("Term/meaning", "术语", "含义"),
        ("Name/name", "描述", "名称"),
        ("Name/description", "名称", "描述"),
        ("Figure/value", "指标", "数值"),
        ("Figure/measure", "数值", "指标"),
        ("Event/what", "时间", "事件"),
        ("Link/object", "前半句", "后半句"),
        ("Link/subject", "后半句", "前半句"),
        ("Cause/cause", "结果", "原因"),
        ("Cause/effect", "原因", "结果"),
    )
}
PROMPTS: dict[str, str] = {
    "Term/term": "{means}",
    "Term/meaning": "{title}",
    "Name/name": "{is_}",
    "Name/description": "{title}",
    "Figure/value": "{at_when}{measures}",
    "Figure/measure": "{when_of}{value}",
    "Event/what": "{when}",
    "Link/object": "{subject}{relation}……",
    "Link/subject": "……{relation}{object}",
    "Cause/cause": "{effect}",
    "Cause/effect": "{cause}",
}
CLAIMS: dict[str, str] = {
    "Term/term": "“{answer}”指的是{means}",
    "Term/meaning": "“{title}”指的是{answer}",
    "Name/description": "{title}是{answer}",
    "Name/part-of": "{title}属于{answer}",
    "Figure/value": "{at_when}{measures}{is_answer}",
    "Figure/measure": "{at_when}{answer}{is_value}",
    "Figure/when": "{measures}在{answer}{is_value}",
    "Figure/source": "{at_when}{measures}{is_value}，这个数据来自{answer}",
    "Event/when": "{answer}，{what}",
    "Link/object": "{subject}{relation}{answer}",
    "Link/subject": "{answer}{relation}{object}",
    "Cause/cause": "{answer}带来了{effect}",
    "Cause/effect": "{cause}带来了{answer}",
    "Quote/speaker": "“{words}”出自{answer}",
}
FIGURE = "{at_when}{measures}"
FACTS: dict[str, str] = {
    "Term": "“{title}”指的是{means}",
    "Name": "{title}是{is_}",
    "Figure": "{at_when}{measures}{is_value}",
    "Event": "{when}，{what}",
    "Link": "{subject}{relation}{object}",
    "Cause": "{cause}带来了{effect}",
    "Contrast": "{side_a}：{a_items}。{side_b}：{b_items}",
    "List": "{are}有{items}",
    "Quote": "“{words}”出自{speaker}",
    "Statement": "{says}",
    "Question": "{answer_}",
}
TRUE_OR_FALSE: tuple[str, ...] = (
    "根据{source}，判断正误。\n{claim}",
    "这句话与{source}一致吗？\n{claim}",
    "按照{source}的内容，下面的说法对吗？\n{claim}",
)
FILL: tuple[str, ...] = (
    "根据{source}填空。\n{sentence}",
    "下面的空格里应当是什么？请以{source}为准。\n{sentence}",
    "请把句子补充完整，使它与{source}相符。\n{sentence}",
)

_ENDS = "。！？!?…"
_MEASURE_WORDS = (
    ("条", "河 江 河流 支流 运河 街 路 铁路 公路 航线 山脉 新闻 法律"),
    ("座", "山 山峰 桥 大桥 城 城市 塔 宫殿 宫 庙 寺 火山 岛 岛屿 博物馆 水库 雕像"),
    ("颗", "星 行星 恒星 卫星"),
    ("所", "学校 大学 中学 小学 医院 学院 研究所"),
    ("项", "工程 水利工程 技术 制度 运动 发明 政策 法案 指标 条约 协定"),
    ("家", "公司 企业 银行 报社 媒体 工厂 通讯社"),
    ("部", "书 著作 小说 电影 作品 法典 史书"),
    ("首", "诗 歌 词 歌曲 乐曲"),
    ("场", "战争 战役 革命 起义 会议 比赛"),
    ("种", "动物 植物 元素 物质 语言 气体 金属 能源 粒子"),
    ("片", "海 海域 森林 沙漠 大陆 草原"),
)
_MEASURE_OF = {kind: word for word, kinds in _MEASURE_WORDS for kind in kinds.split()}
_DIGITS = " 一 两 三 四 五 六 七 八 九 十".split(" ")  # noqa: SIM905 - reads better
_ABOUT = re.compile(r"^(?:大约|约)(?!为)")
_QUALIFIED = re.compile(
    "^(?:约为|超过|逾|近|将近|接近|至少|至多|最少|最多|多于|少于|高于|低于|大于|小于|介于|高达|多达|达"
    "|不(?:到|足|超过|少于|多于|低于|高于|小于|大于))"
)
_YEAR = re.compile(r"\d{3,4}")
_NEGATIVE = re.compile(
    "“[^”]*”|《[^》]*》"
    "|(?P<word>(?<!是)不(?=是)|(?<!属于)不(?=属于|包括|包含|符合|正确|存在|再|应当?|可以|需要)"
    "|(?<!能)不(?=能)|(?<!会)不(?=会)|(?<!有)没有|从未|从不|并非|绝非|未曾|未能|无法|毫无)"
)


def capitals(text: str) -> str:
    """Set the negatives of a question in heavy brackets, so that nobody reads over them.

    Print would put dots under them; plain text has neither dots nor capitals. 不 within a word (不断) and
    whatever stands in quotation marks, such as a line of a poem, are left as they are.
    """
    return _NEGATIVE.sub(lambda match: f"【{match[0]}】" if match["word"] else match[0], text)


def sentence(text: str) -> str:
    """Return a text as a sentence, with one full stop."""
    ended = text.strip()
    return ended if ended.rstrip("”’）")[-1:] in _ENDS else f"{ended}。"


def says_so(text: str, source: str) -> bool:
    """Whether a text names its source itself."""
    return source in text or text.startswith("根据")


def attributed(fact: str, source: str) -> str:
    """Return a fact as somebody's words, unless it says so itself."""
    return fact if says_so(fact, source) else f"根据{source}：{fact}"


def like_key(text: str, key: str) -> str:
    """Return an option ended like the key, so that its full stop does not tell them apart."""
    ended = text if text.endswith(("！", "？")) else text.removesuffix("。")
    return f"{ended}。" if key.endswith("。") and ended[-1:] not in "！？" else ended


def _is(value: str) -> str:
    """Return a value as a predicate: "是9个", "约为19%", "超过200个"."""
    about = _ABOUT.sub("约为", value)
    return about if _QUALIFIED.match(about) else f"是{about}"


def answer_slots(answer: str, asked: Asked) -> Mapping[str, str]:  # noqa: ARG001 - a figure needs it in English
    """Return what a claim needs of the answer put into it."""
    return {"answer": answer, "is_answer": _is(answer)}


def measure_word(kind: str) -> str:
    """Return the word that counts things of a type: 条 of rivers, 座 of mountains, else 个."""
    ends = (kind[start:] for start in range(len(kind)))
    return next((_MEASURE_OF[end] for end in ends if end in _MEASURE_OF), "个")


def _which(kind: str, unknown: str) -> str:
    """Return the words that ask for a name of a type: 谁, 哪条河流."""
    if is_person(kind):
        return "谁"
    return f"哪{measure_word(kind)}{kind}" if kind else unknown


def _which_one(asked: Asked) -> str:
    """Return what asks for a name after its description, without saying the type again."""
    kind = asked.of("Type")
    if asked.of("Is").endswith(kind) and not is_person(kind):
        return f"哪一{measure_word(kind)}"
    return _which(kind, "什么")


def _what_kind(asked: Asked) -> str:
    kind = asked.of("Type")
    return "什么人" if is_person(kind) else f"一{measure_word(kind)}怎样的{kind}"


def _field(label: str) -> Slot:
    return lambda asked: asked.of(label)


def _at_when(end: str) -> Slot:
    """A figure's time to put before its measure, unless the measure names it already."""

    def when(asked: Asked) -> str:
        text, measures = asked.of("When"), asked.of("Measures")
        told = not text or any(year in measures for year in _YEAR.findall(text))
        return "" if told else text + end

    return when


def _what_time(asked: Asked) -> str:
    since = read_when(asked.of("When"), asked.language).relation == "since"
    return "从什么时候开始的" if since else "什么时候的事"


def _ask(label: str, gap: str) -> Slot:
    """A teacher's question, or one that asks for the rest of a link."""
    return lambda asked: asked.of(label) or f"“{_link(asked, gap)}”，这里缺了什么？"


def _link(asked: Asked, gap: str) -> str:
    parts = {label: asked.of(label) for label in ("Subject", "Relation", "Object")} | {gap: "……"}
    return "".join(parts.values())


def _count(asked: Asked) -> str:
    number = len(asked.entry.values("Items"))
    return f"{_DIGITS[number] if number < len(_DIGITS) else number}个"


def _about(before: str, after: str, without: str) -> Slot:
    return lambda asked: f"{before}{asked.of('About')}{after}" if asked.of("About") else without


SLOTS: dict[str, Slot] = {
    "title": lambda asked: asked.entry.title,
    "means": _field("Means"),
    "is_": lambda asked: asked.of("Is").rstrip("。"),
    "which": lambda asked: _which(asked.of("Type"), "什么"),
    "which_one": _which_one,
    "what_kind": _what_kind,
    "whole": lambda asked: _which(asked.type_of(asked.of("Part of")), "哪里"),
    "measures": _field("Measures"),
    "value": _field("Value"),
    "is_value": lambda asked: _is(asked.of("Value")),
    "at_when": _at_when(""),
    "when_of": _at_when("的"),
    "when": _field("When"),
    "what_time": _what_time,
    "what": lambda asked: asked.of("What").rstrip("。"),
    "who": lambda asked: _which(asked.type_of(asked.of("Who")), "谁"),
    "ask": _field("Ask"),
    "ask_object": _ask("Ask object", "Object"),
    "ask_subject": _ask("Ask subject", "Subject"),
    "subject": _field("Subject"),
    "relation": _field("Relation"),
    "object": _field("Object"),
    "cause": _field("Cause"),
    "effect": _field("Effect"),
    "side_a": _field("Side A"),
    "side_b": _field("Side B"),
    "a_items": lambda asked: "、".join(asked.entry.values("A items")),
    "b_items": lambda asked: "、".join(asked.entry.values("B items")),
    "are": _field("Are"),
    "items": lambda asked: "、".join(asked.entry.values("Items")),
    "count": _count,
    "words": _field("Words"),
    "speaker": _field("Said by"),
    "speaking_of": _about("谈到", "时", ""),
    "of_about": _about("关于", "的", "的"),
    "answer_": _field("Answer"),
    "says": lambda asked: unbracketed(asked.entry.raw("Says")),
}
