"""The words of values by language: qualifiers, scales, and what stands between the ends of a range."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from decimal import Decimal
from functools import lru_cache
from typing import Literal

from quizapp.lessons.values.languages import base_of

Qualifier = Literal[
    "", "more than", "at least", "less than", "at most", "about", "nearly", "between"
]


@dataclass(frozen=True, slots=True)
class ValueWords:
    """The words of one language: before a number, right after it, at the end, and its scales.

    A scale's spellings lead to the one that is shown and the power of ten. `to` joins the ends of
    any range, `and_` only after a word for "between".
    """

    before: Mapping[str, Qualifier]
    after: Mapping[str, Qualifier] = field(default_factory=dict)
    last: Mapping[str, Qualifier] = field(default_factory=dict)
    scales: Mapping[str, tuple[str, int]] = field(default_factory=dict)
    to: tuple[str, ...] = ()
    and_: tuple[str, ...] = ()


def _leads(rows: Mapping[Qualifier, str]) -> dict[str, Qualifier]:
    """Return qualifiers by word, from a table of words parted by commas."""
    return {
        word.strip(): qualifier for qualifier, words in rows.items() for word in words.split(",")
    }


def _scales(*rows: tuple[str, int]) -> dict[str, tuple[str, int]]:
    """Return scales by spelling, from rows of spellings of which the first is shown, and the power."""
    found = ((words.split(","), power) for words, power in rows)
    return {word.strip(): (words[0].strip(), power) for words, power in found for word in words}


_SIGNS = _leads(
    {"more than": ">", "at least": ">=, ≥", "less than": "<", "at most": "<=, ≤", "about": "~, ≈"}
)

WORDS: dict[str, ValueWords] = {
    "en": ValueWords(
        _leads(
            {
                "": "exactly, only, a total of",
                "more than": "more than, over, above, exceeds, exceeding, just over, well over, "
                "slightly over, a little over, slightly more than, upwards of",
                "at least": "at least, not less than, no less than, no fewer than, a minimum of",
                "less than": "less than, fewer than, under, below, just under, well under, "
                "slightly under, slightly less than",
                "at most": "up to, at most, not more than, no more than, a maximum of",
                "about": "about, around, approximately, approx., approx, roughly, circa, ca., c., some",
                "nearly": "nearly, almost, close to",
                "between": "between, from",
            }
        ),
        {"+": "at least", "-odd": "about"},
        _leads(
            {
                "at least": "or more, or over, and over, and above, at least",
                "at most": "or less, or fewer, or under, at most",
                "about": "or so, or thereabouts",
            }
        ),
        _scales(
            ("thousand, thousands", 3),
            ("million, millions, mn", 6),
            ("billion, billions, bn", 9),
            ("trillion, trillions, tn", 12),
            ("lakh, lakhs", 5),
            ("crore, crores", 7),
        ),
        ("to",),
        ("and",),
    ),
    "zh": ValueWords(
        _leads(
            {
                "more than": "超过, 多于, 大于, 高于, 逾, 超",
                "at least": "至少, 最少, 不少于, 不低于, 不小于",
                "less than": "不到, 少于, 低于, 小于, 不足, 未满, 未达",
                "at most": "至多, 最多, 不超过, 不多于, 不高于, 不大于, 高达, 多达",
                "about": "大约, 约为, 约, 大概, 左右",
                "nearly": "将近, 接近, 几乎, 近",
                "between": "介于, 在, 从",
            }
        ),
        {"多": "more than", "余": "more than"},
        _leads(
            {
                "about": "左右, 上下",
                "at least": "以上, 及以上",
                "at most": "以下, 及以下, 以内",
                "between": "之间, 间",
            }
        ),
        _scales(
            ("千", 3),
            ("万, 萬", 4),
            ("十万, 十萬", 5),
            ("百万, 百萬", 6),
            ("千万, 千萬", 7),
            ("亿, 億", 8),
            ("十亿, 十億", 9),
            ("百亿, 百億", 10),
            ("千亿, 千億", 11),
            ("万亿, 萬億", 12),
        ),
        ("到", "至"),
        ("和", "与", "與"),
    ),
    "fr": ValueWords(
        _leads(
            {
                "more than": "plus de, plus d’un total de, supérieur à, supérieure à, dépasse, au-dessus de",
                "at least": "au moins, au minimum, pas moins de",
                "less than": "moins de, inférieur à, inférieure à, au-dessous de",
                "at most": "au plus, au maximum, jusqu’à, jusqu'à, pas plus de",
                "about": "environ, à peu près, autour de, quelque",
                "nearly": "près de, presque",
                "between": "entre, de",
            }
        ),
        scales=_scales(
            ("mille", 3),
            ("million, millions", 6),
            ("milliard, milliards", 9),
            ("billion, billions", 12),
            ("trillion, trillions", 18),
        ),
        to=("à",),
        and_=("et",),
    ),
    "de": ValueWords(
        _leads(
            {
                "more than": "mehr als, über, gut",
                "at least": "mindestens, wenigstens, nicht weniger als",
                "less than": "weniger als, unter",
                "at most": "höchstens, maximal, bis zu, nicht mehr als",
                "about": "etwa, ungefähr, rund, zirka, circa, ca.",
                "nearly": "knapp, fast, beinahe, nahezu",
                "between": "zwischen, von",
            }
        ),
        scales=_scales(
            ("Tausend, Tsd.", 3),
            ("Millionen, Million, Mio., Mio", 6),
            ("Milliarden, Milliarde, Mrd., Mrd", 9),
            ("Billionen, Billion, Bio.", 12),
            ("Billiarden, Billiarde", 15),
            ("Trillionen, Trillion", 18),
        ),
        to=("bis",),
        and_=("und",),
    ),
    "es": ValueWords(
        _leads(
            {
                "more than": "más de, superior a, supera, por encima de",
                "at least": "al menos, por lo menos, como mínimo, no menos de",
                "less than": "menos de, inferior a, por debajo de",
                "at most": "como máximo, a lo sumo, hasta, no más de",
                "about": "unos, unas, alrededor de, aproximadamente, cerca de",
                "nearly": "casi",
                "between": "entre, de",
            }
        ),
        scales=_scales(
            ("mil", 3),
            ("millones, millón", 6),
            ("mil millones", 9),
            ("billones, billón", 12),
            ("trillones, trillón", 18),
        ),
        to=("a",),
        and_=("y",),
    ),
}

SCALES: dict[str, Decimal] = {"": Decimal(1)} | {
    shown: Decimal(10) ** power for shown, power in WORDS["en"].scales.values()
}
"""What the English scales multiply by, by the word that is shown."""

ZH_SCALES_EVERYWHERE = ("万", "亿", "万亿")
"""Scales that are read in a lesson of any language: no other word has these signs."""


@lru_cache(maxsize=32)
def words_of(language: str) -> ValueWords:
    """Return the words of a language; the English ones are read in every lesson, where its own differ not."""
    own, english = WORDS.get(base_of(language), WORDS["en"]), WORDS["en"]
    chinese = {sign: WORDS["zh"].scales[sign] for sign in ZH_SCALES_EVERYWHERE}
    return ValueWords(
        _SIGNS | {**english.before, **own.before},
        {**english.after, **own.after},
        {**english.last, **own.last},
        {word.casefold(): row for word, row in {**chinese, **english.scales, **own.scales}.items()},
        tuple(dict.fromkeys((*own.to, *english.to))),
        tuple(dict.fromkeys((*own.and_, *english.and_))),
    )
