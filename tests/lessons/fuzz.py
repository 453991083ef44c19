"""Texts that nobody would write on purpose, and what must hold of each: `make fuzz` tries 10,000 and more.

Usage: python -m tests.lessons.fuzz [--count N] [--seed N] [--limit SECONDS]
"""

import argparse
import re
import sys
import time
import unicodedata
from collections.abc import Iterator
from pathlib import Path
from random import Random

from quizapp.errors import LessonError
from quizapp.lessons.model import Entry, Field, Lesson
from quizapp.lessons.reader import Reading, read_text
from quizapp.lessons.reading.blocks import RULE, Block, soft_lines, split_lines
from quizapp.lessons.reading.decode import decode
from quizapp.lessons.reading.invisible import tidy
from quizapp.lessons.reading.labels import heading_of, labelled, untabbed, without_note
from quizapp.paths import resource
from tests.lessons.slips import SLIPS

TOKENS = (
    "#", "##", "###", "####", "＃", "-", "--", "---", "===", "*", "**", "_", "`", "```", ">", "|",
    ":", "：", ";", "；", "=", "\\", "[", "]", "[[", "［", "］", "【", "(", ")", "<!--", "-->", "<!",
    "//", "%", "&amp;", " ", "  ", "\t", "\n", "\n\n", "\r\n", "\r", "\xa0", "\u200b", "\xad",
    "\ufeff", "\u2028", "\u2029", "\x0b", "\x0c", "\x85", "\x1c", "\u200e", "\u202e", "e\u0301",
    "�", "1.", "•", "–", "- Id: ", "- Means: ", "Means", "- Says: ", "- Items:\n",
    "- Value: 5 km", "Value 5", "- When: 3/4/2020", "- Paragraph: 1", "Paragraph 14",
    "- Also accept:", "### Term: ", "### Figure: x", "## Europe", "# Title", "Term: delta",
    "**Term: delta**", "### ", "- Language: de", "- Complete: yes",
    "✅ ", "<b>", "(Says): ", "Says\t", " - Says: ", "; Says: ", "a) ", "[x] ",
    "- Are: ", "word", "land",
    "3,38", "3.38 million", "约5万", "百分之", "½", "٣", "𝔘", "😀", "ß", "İ", "x" * 40,
)  # fmt: skip
_WORD = re.compile(r"\w+")
_TOPIC = re.compile(r"^\W*(?:topic\s*[:：])?", re.IGNORECASE)
_NUMBER = re.compile(r"^\W*(?:\d{1,2}|[a-zA-Z])[.)．、]|\[[xX]\] ")
_INVISIBLE = re.compile("[\u200b\u2060\ufeff\u00ad]")


def lessons() -> list[str]:
    """Return the texts to begin with, half of them the lessons that ship, half the slips."""
    paths = sorted(Path(str(resource("content"))).rglob("*.md"))
    slips = (slip.text for slip in SLIPS)
    decoded = (decode(one)[0] if isinstance(one, bytes) else one for one in slips)
    slipped, shipped = list(decoded), [path.read_text(encoding="utf-8") for path in paths]
    return [*shipped * (len(slipped) // len(shipped)), *slipped]


def mutated(texts: list[str], seed: int) -> str:
    """Return one of the texts, or a part of it, with some slips made in it."""
    random = Random(seed)
    text = _part(random.choice(texts), random)
    for _ in range(random.choice((1, 1, 2, 3, 5, 8, 20))):
        text = random.choice(_SLIPS)(text, random)
    return text


def _part(text: str, random: Random) -> str:
    """Return the head and a few entries of a long lesson, or once in twenty all of it."""
    entries = re.split(r"(?m)^(?=### )", text)
    if len(entries) < 6 or random.random() < 0.05:
        return text
    start = random.randrange(1, len(entries))
    return entries[0] + "".join(entries[start : start + random.randint(1, 4)])


def _cut(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at + random.choice((1, 1, 2, 5, 30)) :]


def _insert(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + random.choice(TOKENS) + text[at:]


def _at_a_line(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    lines[at] = (
        random.choice(TOKENS) + lines[at] if random.random() < 0.7 else random.choice(TOKENS)
    )
    return "\n".join(lines)


def _swap(text: str, random: Random) -> str:
    lines = text.split("\n")
    one, other = random.randrange(len(lines)), random.randrange(len(lines))
    lines[one], lines[other] = lines[other], lines[one]
    return "\n".join(lines)


def _double(text: str, random: Random) -> str:
    lines = text.split("\n")
    at = random.randrange(len(lines))
    return "\n".join([*lines[: at + 1], *lines[at:]])


def _without(text: str, random: Random) -> str:
    lines = text.split("\n")
    del lines[random.randrange(len(lines))]
    return "\n".join(lines)


_EXCHANGES = (
    ("- ", ""),
    (": ", " "),
    (": ", "："),
    ("\n\n", "\n"),
    ("\n", "\n\n"),
    ("### ", "## "),
    ("### ", ""),
    ("\n", "\r"),
    ("\n", "\u2028"),
    (" ", "\u00a0"),
    ("-", "–"),
    (";", "；"),
)


def _exchange(text: str, random: Random) -> str:
    one, other = random.choice(_EXCHANGES)
    places = [match.start() for match in re.finditer(re.escape(one), text)]
    if not places:
        return text
    at = random.choice(places)
    return text[:at] + other + text[at + len(one) :]


def _cased(text: str, random: Random) -> str:
    at = random.randrange(len(text) + 1)
    return text[:at] + text[at : at + 12].swapcase() + text[at + 12 :]


_SLIPS = (_cut, _insert, _at_a_line, _at_a_line, _swap, _double, _without, _exchange, _cased)


def faults(text: str) -> Iterator[str]:
    """Yield what the reader does wrong with a text: a line dropped, or a finding without its place."""
    try:
        reading = read_text(text)
    except LessonError as error:
        if not str(error):
            yield "an error without a message"
        return
    lines = split_lines(text)
    for problem in reading.lesson.problems:
        if not 1 <= problem.line <= len(lines):
            yield f"line {problem.line} of {len(lines)}: {problem.message}"
        if not problem.message.strip() or not problem.remedy.strip():
            yield f"line {problem.line}: a finding without its words: {problem}"
    yield from _dropped(reading, lines)
    yield from _misplaced(reading.lesson, lines)


def _dropped(reading: Reading, lines: list[str]) -> Iterator[str]:
    """Yield the lines that say something, are in no field, title, topic or heading, and have no finding."""
    said = {problem.line + by for problem in reading.lesson.problems for by in (-1, 0, 1)}
    for block in reading.blocks:
        told_above = False
        excused = _left_out(block, reading.lesson)
        for number, written in enumerate(block.lines, block.line):
            line = tidy(written or "")
            if not line or RULE.fullmatch(line):
                continue
            told = number in said or (told_above and not labelled(line))
            parts = [tidy(untabbed(part)) for part in soft_lines(written or "")]
            stands = all(_stands(number, part, block, reading.lesson) for part in parts)
            if not (told or excused or stands):
                yield f"line {number} is dropped: {lines[number - 1][:80]!r}"
            told_above = told


def _left_out(block: Block, lesson: Lesson) -> bool:
    """Whether a block is an entry that is not used, and an error in it says why."""
    span = range(block.line, block.line + len(block.lines))
    if block.level < 3 or any(entry.line == block.line for entry in lesson.entries):
        return False
    return any(one.severity == "error" and one.line in span for one in lesson.problems)


def _stands(number: int, line: str, block: Block, lesson: Lesson) -> bool:
    """Whether the words of a line are where they belong."""
    if block.level > 0 and number == block.line:
        topic = _words(_TOPIC.sub("", without_note(line)))
        in_topic = block.level == 2 and topic <= _words(block.topic)
        return in_topic or _of(block, lesson) is not None
    heading = heading_of(line)
    if block.level == 0 and lesson.title in (line, heading and heading[1]):
        return True
    entry = _of(block, lesson)
    fields = (lesson.header if block.level == 0 else entry.fields if entry else {}).values()
    near = [field for field in fields if field.line <= number <= field.end]
    raw = " ".join(field.raw for field in near)
    return bool(near) and _words(_said(line)) <= _words(raw)


def _said(line: str) -> str:
    """Return what a line says behind its label, or behind the number that stands for its dash."""
    found = labelled(line)
    return found.text if found and found.known else _NUMBER.sub("", line)


def _of(block: Block, lesson: Lesson) -> Entry | None:
    return next((entry for entry in lesson.entries if entry.line == block.line), None)


def _misplaced(lesson: Lesson, lines: list[str]) -> Iterator[str]:
    """Yield the fields that hold words from elsewhere than their own lines."""
    fields: list[Field] = [*lesson.header.values()]
    for entry in lesson.entries:
        fields += entry.fields.values()
    for field in fields:
        own = " ".join(lines[field.line - 1 : field.end])
        if not _words(field.raw) <= _words(own):
            yield f"line {field.line}: “{field.label}” holds words of other lines"


def _words(text: str) -> set[str]:
    """Return the words of a text, as they are seen."""
    return set(_WORD.findall(unicodedata.normalize("NFKC", _INVISIBLE.sub("", text))))


def main() -> int:
    """Try many texts; print how many, the slowest, and each failure with the seed that repeats it."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--count", type=int, default=12_000)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--limit", type=float, default=2.0, help="seconds a text may take")
    given = parser.parse_args()
    begin, slowest, failed = lessons(), (0.0, 0), 0
    for seed in range(given.seed, given.seed + given.count):
        text = mutated(begin, seed)
        start = time.perf_counter()
        found = list(faults(text))
        slowest = max(slowest, (time.perf_counter() - start, seed))
        if found:
            failed += 1
            print(f"seed {seed}: {found[0]}")
    print(f"{given.count:,} texts, {failed} with a fault")
    print(f"slowest: {slowest[0] * 1000:.0f} ms (seed {slowest[1]})")
    return int(failed > 0 or slowest[0] > given.limit)


if __name__ == "__main__":
    sys.exit(main())
