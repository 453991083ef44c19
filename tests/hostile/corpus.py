"""Lessons, names and files of somebody who means harm, made for a test."""

from quizapp.lessons.kinds import KINDS

MARK = "zz9"
"""Stands in every hostile text, so that it is known again wherever it turns up."""


def signs(canary):
    """Return hostile texts by what they try; `canary` is a file that nothing may read."""
    return {
        "an image of this computer": f'<img src="file://{canary}">{MARK}',
        "an image from elsewhere": f'<img src="http://127.0.0.1:9/{MARK}.png">',
        "bold": f"<b>{MARK}</b>",
        "a link": f'<a href="file://{canary}">{MARK}</a>',
        "nested tables": "<table><tr><td>" * 9 + MARK,
        "an image in Markdown": f"![{MARK}](file://{canary})",
        "an entity": f"&lt;{MARK}&gt; &amp;",
        "a mnemonic": f"&Save {MARK}",
        "an escape": f"\x1b[31m{MARK}\x1b]0;title\x07",
        "an escape of one sign": f"\x9b31m{MARK}",
        "a bell and a backspace": f"\x07\x08\x08{MARK}",
        "an override": f"\u202e{MARK}",
        "an isolate without end": f"\u2067{MARK}",
        "an end without isolate": f"\u2069{MARK}",
        "a place in a title": f"{MARK}[*]",
        "a formula": f"=HYPERLINK({MARK})",
        "a format": f"%s %n {{0}} {{{{{MARK}}}}}",
        "a command": f"$(touch {canary}) `touch {canary}` {MARK}",
        "a path": f"../../../../etc/passwd {MARK}",
    }


_PLAIN = {
    "Value": "{n} kilometres",
    "When": "19{n}",
    "Type": "person",
    "Items": "first {n} {x}; second {n}; third {n}",
    "A items": "left {n} {x}; lefter {n}",
    "B items": "right {n} {x}; righter {n}",
    "Says": "It is said that [word {n}] comes from {x} and from nowhere else.",
    "Words": "Nothing {n} is as old as {x} of the morning before last",
}


def lesson(canary):
    """Return a lesson whose every text tries something, and which can be studied all the same."""
    texts = list(signs(canary).values())
    parts = [f"# Title {texts[0]} {texts[8]} {texts[11]} {texts[14]}\n- Id: hostile\n"]
    parts.append(f"- Author: {texts[3]}\n- Standfirst: {texts[1]}\n\n## Topic {texts[7]}\n")
    n = 10
    for kind, row in KINDS.items():
        for _ in range(len(texts) if kind in ("Term", "Question") else 2):
            x = texts[n % len(texts)]
            fields = [
                f"- {label}: {_PLAIN.get(label, f'{label} {{n}} of {{x}}').format(n=n, x=_of(label, x))}"
                for label in row.required
            ]
            parts.append(
                "\n".join([f"\n### {kind}: name {n} {_of('', x)}", f"- Id: e{n}", *fields])
            )
            n += 1
    return "\n".join(parts) + "\n"


def _of(label, text):
    """Return a text as it may stand in a field: several values are divided by “;”."""
    return text.replace(";", ",") if label.endswith("tems") else text


NAMES = (
    f"<b>{MARK}</b>",
    f"&Anna {MARK}",
    f"\u202e{MARK}\u2067",
    f"\x1b[31m{MARK}",
    f"../{MARK}",
    f"=1+1 {MARK}",
)

_HEAD = b"# Large\n- Id: large\n\n"


def _sparse(file):
    file.write(_HEAD)
    file.truncate(100_000_000)


LARGE = {
    "a-hundred-megabytes": _sparse,
    "a-line-of-ten-megabytes": lambda file: file.write(_HEAD + b"a" * 10_000_000),
    "a-line-of-nearly-two": lambda file: file.write(_HEAD + b"### Term: " + b"[1, a; " * 270_000),
    "a-hundred-thousand-entries": lambda file: file.write(
        _HEAD + b"".join(b"### Term: %d\n" % n for n in range(100_000))
    ),
    "fifteen-thousand-entries": lambda file: file.write(
        _HEAD
        + b"".join(
            b"### Term: %d\n- Id: e%d\n- Means: number %d\n" % (n, n, n) for n in range(15_000)
        )
    ),
    "brackets-in-brackets": lambda file: file.write(
        _HEAD + b"### Statement: a\n- Id: a\n- Says: " + b"[" * 500_000 + b"]" * 500_000
    ),
    "nothing-but-zeros": lambda file: file.write(bytes(1_000_000)),
    "no-text": lambda file: file.write(bytes(range(256)) * 4000),
    "no-end-of-quotes": lambda file: file.write(
        _HEAD + b"### Quote: a\n- Id: a\n- Words: " + "“".encode() * 300_000
    ),
}
"""Lesson files by what is too large or deep in them: each writes itself into a file."""
