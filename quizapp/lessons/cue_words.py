"""Words of an option that tell it apart from the others, whether a teacher wrote it or a form found it."""

import re

ABSOLUTE = re.compile(
    r"\b(?:always|never|all|every|none|only|nobody|everybody|nothing|everything)\b", re.IGNORECASE
)
OF_THE_OTHERS = (
    r"\b(?:all|any|both|either|neither|none) of (?:the above|the others?|these|them)\b"
    r"|^(?:以上|上述)(?:都|皆|均|全)"
)
"""The pattern of an option that speaks of the others, e.g. “all of the above”."""
