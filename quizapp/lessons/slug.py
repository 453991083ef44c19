"""The slug of some words: part of what identifies a card, and so never to be changed.

Progress hangs on it (`blank:<slug>`, and Ids that a teacher left to the program). How answers are
compared is another thing, `fold`, which may be tuned.
"""

import re
import unicodedata

_APOSTROPHE = re.compile(r"['’ʼ]")
_MINUS = re.compile(r"[-−](?=\d)")
_TELLING = re.compile(r"[+#]")
_OTHER = re.compile(r"[\W_]+")


def slug(text: str) -> str:
    """Return lower-case letters and digits of any script with `-` between the words; "" for none.

    Signs that make another thing of a word stay apart by their code: C, C++ and C#, 5 and -5.
    """
    words = _APOSTROPHE.sub("", unicodedata.normalize("NFKC", text).casefold())
    words = _MINUS.sub("u2212", re.sub(r"(?<=\w)-", " ", words))
    coded = "".join(_coded(sign) for sign in words)
    return _OTHER.sub("-", coded).strip("-")


def _coded(sign: str) -> str:
    symbol = _TELLING.match(sign) or unicodedata.category(sign) in ("Sm", "Sc", "So")
    return f"u{ord(sign):x}" if symbol else sign
