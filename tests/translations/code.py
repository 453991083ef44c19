"""What the code says to a user, by its source: texts for translators, and texts that none would see."""

import ast
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cache
from string import Formatter

DOORS = ("tr", "phrase")
"""Through these goes every text."""
SPOKEN = ("tr", "day_text", "commas", "semicolons")
"""These speak the language in use, which nobody knows at import."""
NOT_SAID = frozenset(
    (
        "QByteArray", "QKeySequence", "TypeVar", "ValueError", "bind", "cast", "findChild", "getattr",
        "setObjectName", "setProperty", "setStyleSheet", "setToolTip",
    )
)  # fmt: skip
"""What is given to these is a name, a key, a sheet of styles or for programmers."""
_KEY = re.compile(
    r"(?:(?:Ctrl|Alt|Shift)\+)*"
    r"(?:[A-Z]|F\d\d?|Esc|Enter|Space|Left|Right|Up|Down|Home|End|Backspace|Plus|[-+=!*?,0-9])?"
)
_SHEET = re.compile(r"\{[^}]*:[^}]*;")
_WORDS = re.compile(r"\w\w* +\w*\w")
_Function = ast.FunctionDef | ast.AsyncFunctionDef


def places(text: str) -> frozenset[str]:
    """Return the names of the places in a text; the noun that a count chooses is the count's."""
    return frozenset(name for _, name, _, _ in Formatter().parse(text) if name)


def texts_in(source: str) -> frozenset[tuple[str, str]]:
    """Return the texts that a module says or holds, each with its comment."""
    found = set()
    for call in _calls(_tree(source), *DOORS):
        literals = [_literal(one) for one in call.args[:2]]
        if literals and literals[0] is not None:
            found.add((literals[0], (literals[1] or "") if len(literals) > 1 else ""))
    return frozenset(found)


def wrongly_said(source: str) -> list[str]:
    """Return what of a module's texts no translator could put right, with lines."""
    tree = _tree(source)
    held = [
        one for one in _calls(tree, "phrase") if len(one.args) != 1 or not _literal(one.args[0])
    ]
    faults = [f"{one.lineno}: phrase takes one text as it is" for one in held]
    for call in _calls(tree, "tr"):
        faults += [f"{call.lineno}: {fault}" for fault in _faults_of(call)]
    return sorted([*faults, *_at_import(tree)])


def unsaid(source: str, names: Collection[str] = (), *, one_word: bool = True) -> list[str]:
    """Return the texts of a module that look as if a user saw them and go through no door, with lines.

    `names` are what the program calls things by; without `one_word` a text has several.
    """
    tree = _tree(source)
    passed = {id(one) for node in ast.walk(tree) for one in _not_said(node)}
    found = []
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and id(node) not in passed:
            text = node.value if isinstance(node.value, str) else ""
            if text not in names and _looks_said(text, one_word=one_word):
                found.append(f"{node.lineno}: {text}")
    return sorted(found)


def raised_unsaid(source: str, errors: frozenset[str]) -> list[str]:
    """Return the texts that a module raises in one of these errors and that go through no door."""
    texts = [one for call in _calls(_tree(source), *errors) for one in call.args[:1]]
    return [f"{one.lineno}: {ast.unparse(one)}" for one in texts if _is_said(one)]


@cache
def _tree(source: str) -> ast.Module:
    return ast.parse(source)


@dataclass(frozen=True, slots=True)
class _Seen:
    """A node, and whether it is run when its module is imported."""

    node: ast.AST
    at_import: bool


def _at_import(tree: ast.Module) -> Iterator[str]:
    waiting = [_Seen(tree, at_import=True)]
    while waiting:
        seen = waiting.pop()
        if seen.at_import and isinstance(seen.node, ast.Name) and seen.node.id in SPOKEN:
            yield f"{seen.node.lineno}: {seen.node.id} at import"
        inside = _run_later(seen.node)
        waiting += [
            _Seen(child, seen.at_import and id(child) not in inside)
            for child in ast.iter_child_nodes(seen.node)
        ]


def _run_later(node: ast.AST) -> frozenset[int]:
    """Return which parts of a node are not run where it stands."""
    if isinstance(node, _Function):
        return frozenset(id(one) for one in node.body)
    return frozenset((id(node.body),)) if isinstance(node, ast.Lambda) else frozenset()


def _faults_of(call: ast.Call) -> Iterator[str]:
    if not call.args or not _is_text(call.args[0]):
        yield "tr takes a text as it is, or a table's"
        return
    if len(call.args) > 1 and _literal(call.args[1]) is None:
        yield "a comment stands as it is"
    text = _literal(call.args[0])
    if text is None:
        return
    given = {one.arg for one in call.keywords if one.arg}
    counted = {"n"} if len(call.args) > 2 else set()
    if places(text) - counted != given - counted or given & counted:
        yield f"places and values differ in “{text}”"


def _is_text(node: ast.expr) -> bool:
    """Whether it is a text, or taken out of a table of texts."""
    if isinstance(node, ast.IfExp):
        return _is_text(node.body) and _is_text(node.orelse)
    if isinstance(node, ast.Call):
        return isinstance(node.func, ast.Attribute) and node.func.attr == "get"
    return isinstance(node, ast.Name | ast.Attribute | ast.Subscript) or _literal(node) is not None


def _is_said(node: ast.expr) -> bool:
    """Whether it is words of the module's own, as they are or put together."""
    return isinstance(node, ast.JoinedStr | ast.BinOp) or _literal(node) is not None


def _literal(node: ast.expr) -> str | None:
    value = node.value if isinstance(node, ast.Constant) else None
    return value if isinstance(value, str) else None


def _calls(tree: ast.AST, *names: str) -> Iterator[ast.Call]:
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and _name(node) in names:
            yield node


def _name(call: ast.Call) -> str:
    if isinstance(call.func, ast.Attribute):
        return call.func.attr
    return call.func.id if isinstance(call.func, ast.Name) else ""


def _not_said(node: ast.AST) -> Iterator[ast.AST]:
    """Yield all below a node that goes through a door, or that no user sees."""
    if isinstance(node, ast.Call) and _name(node) in NOT_SAID | {*DOORS}:
        for one in (*node.args, *node.keywords):
            yield from ast.walk(one)
    elif isinstance(node, _Function | ast.AnnAssign | ast.arg):
        hint = node.returns if isinstance(node, _Function) else node.annotation
        yield from ast.walk(hint) if hint else ()
    elif isinstance(node, ast.Subscript) and ast.unparse(node.value) == "Literal":
        yield from ast.walk(node)
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Constant):
        yield node.value  # a docstring
    elif isinstance(node, ast.Attribute) and node.attr == "split":
        yield node.value  # several names


def _looks_said(text: str, *, one_word: bool) -> bool:
    """Whether it has several words, or begins with a capital."""
    words = text.strip()
    said = _WORDS.search(text) or (one_word and words[:1].isupper())
    letters = any(sign.isalpha() for sign in words)
    return bool(said) and letters and not _KEY.fullmatch(words) and not _SHEET.search(words)
