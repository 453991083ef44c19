"""The language that a lesson names, as a code: "en-GB", "zh"."""

import re
from functools import lru_cache

_NAMES = {
    "chinese": "zh",
    "中文": "zh",
    "汉语": "zh",
    "普通话": "zh",
    "mandarin": "zh",
    "danish": "da",
    "dansk": "da",
    "dutch": "nl",
    "nederlands": "nl",
    "english": "en",
    "british english": "en-gb",
    "american english": "en-us",
    "french": "fr",
    "français": "fr",
    "german": "de",
    "deutsch": "de",
    "italian": "it",
    "italiano": "it",
    "polish": "pl",
    "polski": "pl",
    "portuguese": "pt",
    "português": "pt",
    "russian": "ru",
    "русский": "ru",
    "spanish": "es",
    "español": "es",
    "swedish": "sv",
    "svenska": "sv",
}
_CODE = re.compile(r"[a-z]{2,3}(?:-[a-z0-9]{1,8})*")


@lru_cache(maxsize=256)
def code_of(language: str) -> str:
    """Return a language as a code in small letters: "en-gb" for "en_GB", "de" for German; "" for none."""
    wanted = language.strip().casefold().replace("_", "-")
    code = _NAMES.get(wanted, wanted)
    return code if _CODE.fullmatch(code) else ""


@lru_cache(maxsize=256)
def base_of(language: str) -> str:
    """Return the code of a language without its country: "en" for "en-GB"."""
    return code_of(language).partition("-")[0]
