"""Small numbers in words, as a student may write them where digits are asked: zero, twelve, 十二, 负3."""

import re
from collections.abc import Mapping

from quizapp.lessons.values.languages import base_of

_TO_TWELVE = {
    "en": "zero one two three four five six seven eight nine ten eleven twelve",
    "fr": "zéro un deux trois quatre cinq six sept huit neuf dix onze douze",
    "de": "null eins zwei drei vier fünf sechs sieben acht neun zehn elf zwölf",
    "es": "cero uno dos tres cuatro cinco seis siete ocho nueve diez once doce",
}
_WORDS = {
    language: {word: str(number) for number, word in enumerate(words.split())}
    for language, words in _TO_TWELVE.items()
}
_NONE = re.compile(r"(?:none|nought|nil|no(?= (?!(?:more|less|fewer)\b)))\b", re.IGNORECASE)
_MINUS = re.compile(r"(?:负|負|零下)\s?(?=[\d零一二两兩三四五六七八九十])")
_CHINESE = re.compile("[零〇一二两兩三四五六七八九十]+")
_DIGITS = {
    **{sign: at for at, sign in enumerate("零一二三四五六七八九")},
    "〇": 0,
    "两": 2,
    "兩": 2,
}


def in_digits(text: str, language: str) -> str:
    """Return a typed answer with its first small number in digits; as it is where it has digits."""
    signed = _MINUS.sub("−", text.strip())
    if re.search(r"\d", signed):
        return signed
    if chinese := _CHINESE.search(signed):
        number = _below_a_hundred(chinese[0])
        return signed[: chinese.start()] + (number or chinese[0]) + signed[chinese.end() :]
    words = _WORDS["en"] | _WORDS.get(base_of(language), {})
    return _with_first(signed, words) or _NONE.sub("0", signed, count=1)


def _with_first(text: str, words: Mapping[str, str]) -> str:
    """Return the text with its first number word in digits, "" where it has none."""
    for match in re.finditer(r"[^\W\d_]+", text):
        if number := words.get(match[0].casefold()):
            return text[: match.start()] + number + text[match.end() :]
    return ""


def _below_a_hundred(signs: str) -> str:
    """Return 十二 as 12 and 二十 as 20; "" for what is no number so small."""
    tens, ten, ones = signs.partition("十")
    if len(tens) > 1 or len(ones) > 1 or "十" in ones or (ten and "零" in (tens, ones)):
        return ""
    return str((_DIGITS.get(tens, 1) * 10 if ten else _DIGITS[tens]) + _DIGITS.get(ones, 0))
