"""The look of a document read from Markdown: type by the scale, code and tables in the theme's colours."""

from collections.abc import Iterator
from typing import NamedTuple

from PySide6.QtGui import (
    QColor,
    QFont,
    QFontDatabase,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextFragment,
    QTextFrameFormat,
    QTextLength,
    QTextListFormat,
    QTextTable,
)

from quizapp.gui.theme import SPACE_1, SPACE_2, SPACE_4, SPACE_7, Theme

Heading = tuple[str, int]
"""The words of a heading, and its place in the document."""

_STEPS = {1: "title", 2: "stem", 3: "lead"}
_ABOVE = {1: 1.0, 2: 1.7, 3: 1.3}
_LEADING, _TIGHT = 140.0, 122.0
_CODE = 0.94
_PROPORTIONAL = QTextBlockFormat.LineHeightTypes.ProportionalHeight.value
_FIXED = QTextBlockFormat.LineHeightTypes.FixedHeight.value
_FENCED = QTextFormat.Property.BlockCodeLanguage, QTextFormat.Property.BlockCodeFence


class _Manner(NamedTuple):
    """How a stretch of words is written; `level` is its heading's, 0 for none, `link` where it leads."""

    level: int
    code: bool
    fixed: bool
    bold: bool
    italic: bool
    link: str | None


def typeset(document: QTextDocument, theme: Theme) -> list[Heading]:
    """Give a document the theme's look and return its headings."""
    document.setDocumentMargin(0)
    around = document.rootFrame().frameFormat()
    around.setTopMargin(SPACE_4)
    around.setBottomMargin(SPACE_7)
    document.rootFrame().setFrameFormat(around)
    document.setIndentWidth(theme.size("body") * 1.5)
    whole = QTextCursor(document)
    whole.beginEditBlock()  # else the document is gone through after each of thousands of changes
    inks: dict[_Manner, QTextCharFormat] = {}
    for block in _blocks(document):
        _set_words(block, theme, inks)
        _set_block(block, theme)
    for run in reversed(_runs(document)):
        _frame(document, run, theme)
    for frame in document.rootFrame().childFrames():
        if isinstance(frame, QTextTable):
            _set_table(frame, theme)
    whole.endEditBlock()
    return [(one.text(), one.position()) for one in _blocks(document) if _level(one)]


def _blocks(document: QTextDocument) -> Iterator[QTextBlock]:
    block = document.begin()
    while block.isValid():
        yield block
        block = block.next()


def _level(block: QTextBlock) -> int:
    return block.blockFormat().headingLevel()


def _is_code(block: QTextBlock) -> bool:
    written = block.blockFormat()
    return any(written.hasProperty(one) for one in _FENCED)


def _is_quoted(block: QTextBlock) -> bool:
    return bool(block.blockFormat().intProperty(QTextFormat.Property.BlockQuoteLevel))


def _set_words(block: QTextBlock, theme: Theme, inks: dict[_Manner, QTextCharFormat]) -> None:
    """Set size, weight and colour of every stretch of words in a block; `inks` are those made so far."""
    code, level = _is_code(block), _level(block)
    spans = [(span.position(), span.length(), span.charFormat()) for span in _fragments(block)]
    cursor = QTextCursor(block)
    for start, length, written in spans:
        manner = _manner(written, level, code=code)
        if manner not in inks:
            inks[manner] = _words(manner, theme)
        cursor.setPosition(start)
        cursor.setPosition(start + length, QTextCursor.MoveMode.KeepAnchor)
        cursor.setCharFormat(inks[manner])


def _fragments(block: QTextBlock) -> Iterator[QTextFragment]:
    iterator = block.begin()
    while not iterator.atEnd():
        yield iterator.fragment()
        iterator += 1


def _manner(written: QTextCharFormat, level: int, *, code: bool) -> _Manner:
    return _Manner(
        level,
        code,
        code or written.fontFixedPitch(),
        written.fontWeight() > 500,
        written.fontItalic(),
        written.anchorHref() if written.isAnchor() else None,
    )


def _words(manner: _Manner, theme: Theme) -> QTextCharFormat:
    colours, size = theme.colours, theme.size(_STEPS.get(manner.level, "body"))
    fixed = manner.fixed
    made = QTextCharFormat()
    made.setFontFamilies([_fixed_family(), *theme.families] if fixed else theme.families)
    made.setProperty(QTextFormat.Property.FontPixelSize, round(size * _CODE) if fixed else size)
    heavy = manner.level or manner.bold
    made.setFontWeight(QFont.Weight.DemiBold if heavy else QFont.Weight.Normal)
    made.setFontItalic(manner.italic)
    made.setForeground(QColor(colours.ink))
    if fixed and not manner.code:
        made.setBackground(QColor(colours.neutral.tint))
    if manner.link is not None:
        made.setAnchor(True)
        made.setAnchorHref(manner.link)
        made.setForeground(QColor(colours.accent))
        made.setFontUnderline(True)
    return made


def _fixed_family() -> str:
    return QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()


def _set_block(block: QTextBlock, theme: Theme) -> None:
    """Set the room around a block and between its lines."""
    em, level = theme.size("body"), _level(block)
    made = QTextBlockFormat(block.blockFormat())
    made.setLineHeight(100.0 if level else _LEADING, _PROPORTIONAL)
    made.setTopMargin(em * _ABOVE[level] if level else 0)
    made.setBottomMargin(em * (0.75 if level else 0.7))
    if bullets := block.textList():
        made.setBottomMargin(em * 0.25)
        shape = bullets.format()
        shape.setStyle(QTextListFormat.Style.ListDisc)
        bullets.setFormat(shape)
    made.setLeftMargin(0)
    made.setRightMargin(0)
    if _is_code(block):
        made.setBottomMargin(0)
        made.setNonBreakableLines(False)
    elif QTextCursor(block).currentTable():
        made.setLineHeight(_TIGHT, _PROPORTIONAL)
        made.setTopMargin(em * 0.12)
        made.setBottomMargin(0)
    cursor = QTextCursor(block)
    cursor.setBlockFormat(made)


def _runs(document: QTextDocument) -> list[tuple[int, int, bool]]:
    """Return where each stretch of code or of quoted text begins and ends, and whether it is code."""
    runs: list[tuple[int, int, bool]] = []
    before = ""
    for block in _blocks(document):
        what = "code" if _is_code(block) else "quote" if _is_quoted(block) else ""
        end = block.position() + block.length() - 1
        if what and what == before:
            runs[-1] = (runs[-1][0], end, runs[-1][2])
        elif what:
            runs.append((block.position(), end, what == "code"))
        before = what
    return runs


def _frame(document: QTextDocument, run: tuple[int, int, bool], theme: Theme) -> None:
    """Put a stretch in a box, and take the room of the empty lines that Qt adds to it."""
    start, end, code = run
    cursor = QTextCursor(document)
    cursor.setPosition(start)
    first = cursor.blockFormat()
    cursor.setPosition(end, QTextCursor.MoveMode.KeepAnchor)
    frame = cursor.insertFrame(_box(theme, code=code))
    frame.firstCursorPosition().setBlockFormat(first)
    last = frame.lastCursorPosition()
    closing = last.blockFormat()
    closing.setBottomMargin(0)
    last.setBlockFormat(closing)
    for place in (frame.firstPosition() - 1, frame.lastPosition() + 1):
        block = document.findBlock(place)
        if not block.text():
            _flatten(block)


def _box(theme: Theme, *, code: bool) -> QTextFrameFormat:
    made, colours = QTextFrameFormat(), theme.colours
    made.setBackground(QColor(colours.surface if code else colours.neutral.tint))
    made.setBorder(1)
    made.setBorderBrush(QColor(colours.hairline))
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setPadding(SPACE_4)
    made.setTopMargin(SPACE_1)
    made.setBottomMargin(SPACE_4)
    return made


def _flatten(block: QTextBlock) -> None:
    flat = QTextBlockFormat()
    flat.setLineHeight(1, _FIXED)
    QTextCursor(block).setBlockFormat(flat)


def _set_table(table: QTextTable, theme: Theme) -> None:
    """Rule a table with hairlines, over the whole width."""
    made = table.format()
    made.setBorder(1)
    made.setBorderCollapse(True)
    made.setBorderStyle(QTextFrameFormat.BorderStyle.BorderStyle_Solid)
    made.setBorderBrush(QColor(theme.colours.hairline))
    made.setCellSpacing(0)
    made.setCellPadding(SPACE_2)
    made.setTopMargin(SPACE_1)
    made.setBottomMargin(SPACE_4)
    made.setWidth(QTextLength(QTextLength.Type.PercentageLength, 100))
    table.setFormat(made)
    for column in range(table.columns()):
        cell = table.cellAt(0, column)
        shade = cell.format()
        shade.setBackground(QColor(theme.colours.neutral.tint))
        cell.setFormat(shade)
