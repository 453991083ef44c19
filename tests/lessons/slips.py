"""Slips that teachers make, written down with what must come of each.

A slip is read as meant, every field exactly, or said on its line; what is not listed must not be there.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field

TOP = "# Rivers\n- Id: rivers\n\n"
"""The head: the heading of the entry `t` is on line 4, its Id on 5, what a slip brings from line 6."""

SOUND = "### Term: sea\n- Id: sea\n- Means: salt water\n"


@dataclass(frozen=True, slots=True)
class Slip:
    """A file, the fields that it must state ("entry/Label", or "Label" in the head) and its findings."""

    name: str
    text: str | bytes
    reads: Mapping[str, str]
    says: tuple[tuple[int, str], ...] = ()
    titles: Mapping[str, str] = field(default_factory=dict)


def within(name, lines, reads, *says, kind="Term", top=TOP):
    """A slip in the lines of the entry `t`."""
    text = f"{top}### {kind}: delta\n- Id: t\n{lines}\n"
    return Slip(name, text, {f"t/{label}": value for label, value in reads.items()}, says)


def means(name, line, value, *says):
    """A slip in one line that is to be a Means."""
    return within(name, line, {"Means": value}, *says)


def figure(name, lines, reads, *says):
    return within(name, lines, reads, *says, kind="Figure")


def listed(name, lines, items, *says):
    return within(
        name, f"- Are: rivers\n{lines}", {"Are": "rivers", "Items": items}, *says, kind="List"
    )


def whole(name, text, reads, *says, titles=()):
    return Slip(name, text, reads, says, dict(titles))


SAYS = {"Says": "A delta is [land]."}
_D = "- Means: land"
_DELTA = f"### Term: delta\n- Id: t\n{_D}\n"
_READ = {"t/Means": "land"}
_RIVERS = f"{TOP}{_DELTA}"

# The 33 of the specification.
SPECIFIED = (
    means("a colon in the text", "- Means: land: a lot of it", "land: a lot of it"),
    means(
        "a sentence that begins with a word and a colon",
        "- Means: Remember: it is wet",
        "Remember: it is wet",
    ),
    means("a leading double quote", '- Means: "land", they say', '"land", they say'),
    means("a leading single quote", "- Means: 'land', they say", "'land', they say"),
    means("quotes inside", "- Means: the \"flat\" 'land'", "the \"flat\" 'land'"),
    means("a leading [", "- Means: [land] by the sea", "[land] by the sea"),
    means("a leading *", "- Means: *land* by the sea", "*land* by the sea"),
    means("a leading &", "- Means: & so on", "& so on"),
    means("a leading %", "- Means: % of land", "% of land"),
    means("` # ` in the text", "- Means: land # 1", "land # 1"),
    means("the value No", "- Means: No", "No"),
    means("the value 3.10", "- Means: 3.10", "3.10"),
    means("the value 2016", "- Means: 2016", "2016"),
    means("the value 10:30", "- Means: 10:30", "10:30"),
    means("a backslash path", r"- Means: C:\new\table", r"C:\new\table"),
    means("curly quotes", "- Means: “land” ‘here’", "“land” ‘here’"),
    means("Enter inside a sentence", "- Means: land that\nlies low", "land that lies low"),
    means("< and > in the text", "- Means: <b>land</b> > sea", "<b>land</b> > sea"),
    means("&amp; in the text", "- Means: land &amp; sea", "land &amp; sea"),
    means("a tab before a field", "\t- Means: land", "land"),
    means("spaces before a field", "      - Means: land", "land"),
    means("no space after the colon", "- Means:land", "land"),
    means("no space after the dash", "-Means: land", "land"),
    means("an en dash for the dash", "– Means: land", "land"),
    means("a bullet for the dash", "• Means: land", "land"),
    means("nothing for the dash", "Means: land", "land"),
    means("a bold label", "- **Means:** land", "land"),
    means("a label in odd case", "- mEANS: land", "land"),
    means("a blank line inside an entry", "\n- Means: land", "land"),
    means(
        "a field twice",
        f"{_D}\n- Means: sand",
        "land",
        (7, "“Means” stands twice, first on line 6"),
    ),
    means("a no-break space", "-\u00a0Means\u00a0:\u00a0land\u00a0here", "land here"),
    whole("a BOM", b"\xef\xbb\xbf" + _RIVERS.encode(), _READ),
    whole("CRLF", _RIVERS.replace("\n", "\r\n").encode(), _READ),
    whole(
        "Windows-1252",
        _RIVERS.replace("land", "Flußland").encode("cp1252"),
        {"t/Means": "Flußland"},
        (6, "Windows-1252"),
    ),
    whole("UTF-16", _RIVERS.encode("utf-16"), _READ),
)

HEADINGS = (
    whole(
        "no space after the number signs",
        f"{TOP}###Term: delta\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "two number signs", f"{TOP}## Term: delta\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}
    ),
    whole(
        "four number signs", f"{TOP}#### Term: delta\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}
    ),
    whole("one number sign", f"{TOP}# Term: delta\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}),
    whole("no number sign", f"{TOP}Term: delta\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}),
    whole(
        "a bold line for a heading",
        f"{TOP}{SOUND}\n**Term: delta**\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water", **_READ},
        titles={"t": "delta"},
    ),
    whole(
        "a bold heading", f"{TOP}### **Term: delta**\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}
    ),
    whole(
        "a bold kind", f"{TOP}### **Term:** delta\n- Id: t\n{_D}\n", _READ, titles={"t": "delta"}
    ),
    whole(
        "a kind in italics",
        f"{TOP}### *Term*: delta\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a kind underlined",
        f"{TOP}### __Term__: delta\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a numbered heading",
        f"{TOP}### 1. Term: delta\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a heading in full width",
        f"{TOP}＃＃＃　Term：delta\n- Id：t\n- Means：land\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a heading in capitals",
        f"{TOP}### TERM: Delta\n- ID: t\n- MEANS: land\n",
        _READ,
        titles={"t": "Delta"},
    ),
    whole(
        "a heading closed with number signs",
        f"{TOP}### Term: delta ###\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a heading underlined with dashes",
        f"{TOP}Term: delta\n-----------\n- Id: t\n{_D}\n",
        _READ,
        titles={"t": "delta"},
    ),
    whole("a title underlined", f"Rivers\n======\n- Id: rivers\n\n{_DELTA}", _READ),
    whole("a topic underlined", f"{TOP}Europe\n------\n\n{_DELTA}", _READ),
    whole("an indented heading", f"{TOP}   ### Term: delta\n- Id: t\n{_D}\n", _READ),
    whole(
        "a quoted lesson",
        "".join(f"> {line}\n" for line in _RIVERS.splitlines()),
        _READ,
        titles={"t": "delta"},
    ),
    whole(
        "a kind in the plural",
        f"{TOP}{SOUND}### Terms: delta\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water"},
        (7, "“Terms” is not a kind"),
    ),
    whole(
        "a kind that is none",
        f"{TOP}{SOUND}### Definition: delta\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water"},
        (7, "“Definition” is not a kind"),
    ),
    whole(
        "another word for a quote",
        f"{TOP}{SOUND}### Quotation: delta\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water"},
        (7, "“Quotation” is not a kind"),
    ),
    whole(
        "a dash after the kind",
        f"{TOP}{SOUND}### Term – delta\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water"},
        (7, "“Term – delta” is not a kind"),
    ),
    whole(
        "a heading without kind",
        f"{TOP}{SOUND}### delta\n- Id: t\n{_D}\n",
        {"sea/Means": "salt water"},
        (7, "“delta” is not a kind"),
    ),
    whole(
        "a heading of number signs alone",
        f"{TOP}{SOUND}###\n- Id: t\n",
        {"sea/Means": "salt water"},
        (7, "This heading is empty"),
    ),
    whole(
        "a heading too deep",
        f"{TOP}{SOUND}##### Notes\n",
        {"sea/Means": "salt water"},
        (7, "means nothing in a lesson"),
    ),
    whole(
        "text under a heading too deep",
        f"{TOP}{SOUND}#### Notes\nmore of it\n",
        {"sea/Means": "salt water"},
        (7, "means nothing in a lesson"),
        (8, "belongs to no field"),
    ),
    whole(
        "a second title",
        f"{TOP}{SOUND}# Lakes\nmore\n",
        {"sea/Means": "salt water"},
        (7, "This is a second title"),
        (8, "belongs to no field"),
    ),
    whole(
        "an entry that is only a heading",
        f"{TOP}{SOUND}### Term: delta\n",
        {"sea/Means": "salt water"},
        (7, "has no Id"),
        (7, "This Term has no “Means”"),
    ),
    whole(
        "two entries without an empty line",
        f"{TOP}{SOUND}{_DELTA}",
        {"sea/Means": "salt water", **_READ},
    ),
    whole("entries before any topic", f"{TOP}{_DELTA}\n## Europe\n", _READ),
    whole("a topic that begins like a kind", f"{TOP}## Question: why rivers?\n\n{_DELTA}", _READ),
    whole(
        "a note between heading and fields",
        f"{TOP}### Term: delta\n<!-- to check -->\n- Id: t\n{_D}\n",
        _READ,
    ),
)

HEADS = (
    whole("text before the title", f"By Ms Brook\n{_RIVERS}", _READ, (1, "belongs to no field")),
    whole("no title", f"- Id: rivers\n\n{_DELTA}", _READ, (1, "has no title")),
    whole("an empty title", f"#\n- Id: rivers\n\n{_DELTA}", _READ, (1, "has no title")),
    whole("no Id", f"# Rivers\n\n{_DELTA}", _READ, (1, "has no Id")),
    whole("a field before the title", f"- Author: Brook\n{_RIVERS}", {"Author": "Brook", **_READ}),
    whole(
        "a head after a topic",
        f"# Rivers\n- Id: rivers\n\n## Europe\n- Author: Brook\n\n{_DELTA}",
        _READ,
        (5, "“Author” belongs under the title"),
    ),
    whole(
        "a topic with fields",
        f"{TOP}## Europe\n- Means: x\n\n{_DELTA}",
        _READ,
        (5, "stands under a topic"),
    ),
    whole(
        "a head field under an entry",
        f"{_RIVERS}- Author: Brook\n",
        _READ,
        (7, "A Term has no field “Author”"),
    ),
    whole(
        "an entry's field in the head",
        f"# Rivers\n- Id: rivers\n- Means: x\n\n{_DELTA}",
        _READ,
        (3, "has no field “Means”"),
    ),
    whole(
        "front matter",
        f"---\ntitle: Rivers\nid: rivers\n---\n# Rivers\n\n{_DELTA}",
        _READ,
        (2, "belongs to no field"),
    ),
    whole(
        "a fence around everything",
        f"```markdown\n{_RIVERS}```\n",
        _READ,
        (1, "means nothing"),
        (8, "means nothing"),
    ),
    whole(
        "a lesson Id in capitals",
        f"# Rivers\n- Id: Rivers 1\n\n{_DELTA}",
        _READ,
        (2, "“Rivers 1” cannot be an Id"),
    ),
    whole(
        "a hash comment",
        f"{TOP}#check this later\n\n{_DELTA}",
        _READ,
        (4, "This is a second title"),
    ),
    whole(
        "a language by its name",
        "# R\n- Id: r\n- Language: German\n\n### Figure: f\n- Id: t\n- Value: 1.000 km\n- Measures: x\n",
        {"Language": "German", "t/Value": "1.000 km", "t/Measures": "x"},
    ),
    whole(
        "a language that is none",
        f"# R\n- Id: r\n- Language: the usual one\n\n{_DELTA}",
        {"Language": "the usual one", **_READ},
        (3, "language"),
    ),
    whole("no-break spaces for an empty line", f"# Rivers\n- Id: rivers\n\u00a0\n{_DELTA}", _READ),
)

LABELS = (
    means("an italic label", "- *Means*: land", "land"),
    means("an underlined label", "- _Means_: land", "land"),
    means("a bold italic label", "- ***Means***: land", "land"),
    means("a label in code signs", "- `Means`: land", "land"),
    means("a bold label with its colon outside", "**Means** : land", "land"),
    means("a bullet in bold too", "**- Means:** land", "land"),
    means("a full-width colon", "- Means：land", "land"),
    means("a colon of another sort", "- Means∶ land", "land"),
    means("a space before the colon", "- Means : land", "land"),
    means("a star for the dash", "* Means: land", "land"),
    means("a number for the dash", "2. Means: land", "land"),
    means("a Word bullet pasted as text", "\uf0b7\tMeans: land", "land"),
    means("a hollow bullet", "◦ Means: land", "land"),
    means("an arrow for the dash", "➢ Means: land", "land"),
    means("a minus sign for the dash", "− Means: land", "land"),
    means("two dashes", "-- Means: land", "land"),
    means("a task box", "- [ ] Means: land", "land"),
    means("a quoted line", "> - Means: land", "land"),
    means("a zero-width space in the label", "- Me\u200bans: la\u200bnd", "land"),
    means("a soft hyphen in a word", "- Means: wet\u00adland", "wetland"),
    means("a direction mark before the dash", "\u200e- Means: land", "land"),
    means("a BOM in the middle", "\ufeff- Means: land", "land"),
    means("a label in full width", "- Ｍｅａｎｓ: land", "land"),
    within(
        "a label with a hyphen",
        "- Means: land\n- Also-accept: x",
        {"Means": "land", "Also accept": "x"},
    ),
    within(
        "a label with an underscore",
        "- Means: land\n- also_accept: x",
        {"Means": "land", "Also accept": "x"},
    ),
    within(
        "a label without its space",
        "- Means: land\n- AlsoAccept: x",
        {"Means": "land", "Also accept": "x"},
    ),
    within(
        "a label in the plural",
        "- Means: land\n- Also accepts: x",
        {"Means": "land"},
        (7, "“Also accepts” is not a label"),
    ),
    within(
        "a label in the singular",
        "- Mean: land",
        {},
        (4, "has no “Means”"),
        (6, "“Mean” is not a label"),
    ),
    within(
        "a label of another language",
        "- 意思: land",
        {},
        (4, "has no “Means”"),
        (6, "“意思” is not a label"),
    ),
    within(
        "a misspelt label without a dash",
        "Maens: land",
        {},
        (4, "has no “Means”"),
        (6, "“Maens” is not a label"),
    ),
    means(
        "a field of another kind", f"{_D}\n- Value: 5", "land", (7, "A Term has no field “Value”")
    ),
    means(
        "text under a field that cannot be used",
        f"{_D}\n- Value: 5\nmore",
        "land",
        (7, "has no field"),
        (8, "belongs to no field"),
    ),
    means(
        "an equals sign for the colon",
        f"{_D}\n- Paragraph = 14",
        "land",
        (7, "no colon after “Paragraph”"),
    ),
    means(
        "a dash for the colon", f"{_D}\n- Paragraph - 14", "land", (7, "no colon after “Paragraph”")
    ),
    means(
        "a semicolon for the colon",
        f"{_D}\nParagraph; 14",
        "land",
        (7, "no colon after “Paragraph”"),
    ),
    means("no colon", f"{_D}\n- Paragraph 14", "land", (7, "no colon after “Paragraph”")),
    means(
        "neither dash nor colon", f"{_D}\nParagraph 14", "land", (7, "no colon after “Paragraph”")
    ),
    means(
        "a label alone on its line", f"{_D}\n- Paragraph", "land", (7, "no colon after “Paragraph”")
    ),
    figure(
        "a required label without its colon",
        "- Measures: the rain\nValue 5 mm",
        {},
        (4, "has no “Value”"),
        (7, "no colon after “Value”"),
    ),
    within(
        "a sentence that begins with a label",
        "- Says: It is long.\nMeans of transport are [many].",
        {},
        (4, "has no “Means”"),
        (7, "no colon after “Means”"),
    ),
    within(
        "a sentence that begins with a label given above",
        f"{_D}\n- Says: It is long.\nMeans of transport are [many].",
        {"Means": "land", "Says": "It is long. Means of transport are [many]."},
    ),
    means("a dash without a label", f"{_D}\n- lithium", "land", (7, "a dash but no label")),
    means("a table", f"{_D}\n| Paragraph | 14 |", "land", (7, "table")),
    means(
        "a comment of a programmer", f"{_D}\n// to check", "land", (7, "means nothing in a lesson")
    ),
    means(
        "a Markdown comment", f"{_D}\n[//]: # (to check)", "land", (7, "means nothing in a lesson")
    ),
    means("text after an empty line", f"{_D}\n\nmore land", "land", (8, "belongs to no field")),
    means("an HTML line break", "- Means: land<br>sea", "land<br>sea"),
    means("a Markdown line break", "- Means: land  \nand sea\\", "land and sea\\"),
    means("an empty field", f"{_D}\n- Says:", "land", (7, "“Says” is empty")),
    means("text on the line under its label", "- Means:\nland", "land"),
    means("a field of 2,000 characters", f"- Means: {'x' * 2_000}", "x" * 2_000),
    within("a field of 2,001 characters", f"- Means: {'x' * 2_001}", {}, (6, "2,001 characters")),
    means("a line separator in a field", "- Means: land\u2028and sea", "land and sea"),
    within(
        "a line separator between fields",
        "- Means: land\u2028- Says: It is [wet].",
        {"Means": "land", "Says": "It is [wet]."},
    ),
    within(
        "Word's soft line break between fields",
        "- Means: land\x0b- Says: It is [wet].",
        {"Means": "land", "Says": "It is [wet]."},
    ),
    means("a form feed between fields", "\x0c- Means: land", "land"),
    means("a next-line sign", "- Means: land\u0085and sea", "land and sea"),
    means(
        "a heading after a soft line break",
        f"{_D}\x0b### Term: bay",
        "land",
        (6, "A heading must begin its line"),
    ),
    within("decomposed accents in the text", "- Means: cafe\u0301", {"Means": "café"}),
)

DRESSED = (
    *(
        within(f"{name} before a label", f"{_D}\n{line}", {"Means": "land", "Says": "It is [wet]."})
        for name, line in (
            ("a tick in a box", "✅ Says: It is [wet]."),
            ("a tick of two signs", "✔️ Says: It is [wet]."),
            ("a section sign", "§ Says: It is [wet]."),
            ("a star sign", "★ Says: It is [wet]."),
            ("a guillemet", "» Says: It is [wet]."),
            ("a Wingdings bullet", "\uf0ae Says: It is [wet]."),
            ("a finger", "👉 Says: It is [wet]."),
            ("a dash and a sign", "- ✅ Says: It is [wet]."),
            ("a ringed number", "① Says: It is [wet]."),
            ("a full-width dash", "－ Says: It is [wet]."),
            ("a break of HTML", "<br>Says: It is [wet]."),
            ("an item of HTML", "<li>Says: It is [wet].</li>"),
            ("bold of HTML", "<b>Says:</b> It is [wet]."),
            ("brackets", "(Says): It is [wet]."),
            ("full-width brackets", "（Says）：It is [wet]."),
            ("square brackets", "[Says]: It is [wet]."),
            ("quotes", '"Says": It is [wet].'),
            ("curly quotes", "- “Says”: It is [wet]."),
            ("a sign and bold", "✅ **Says**: It is [wet]."),
            ("a cell", "Says\tIt is [wet]."),
            ("a dash and a cell", "-\tSays\tIt is [wet]."),
        )
    ),
    means(
        "a sign before a label of another kind",
        f"{_D}\n✅ Value: 5",
        "land",
        (7, "no field “Value”"),
    ),
    means("a sign before the first label", "👉 Means: land", "land"),
    means("text with a sign", f"{_D}\n✅ rather: wet", "land ✅ rather: wet"),
    means(
        "text in brackets with a colon", f"{_D}\n(Source: a leaflet)", "land (Source: a leaflet)"
    ),
    means("text under an Id", "more\n- Means: land", "land", (6, "belongs to no field")),
    *(
        within(
            f"two fields on one line {name}",
            f"- Means: {line}",
            {},
            (6, f"“{label}:” stands in the middle of “Means”"),
        )
        for name, label, line in (
            ("with a dash", "Says", "land - Says: It is [wet]."),
            ("with an en dash", "Says", "land – Says: It is [wet]."),
            ("with a semicolon", "Says", "land; Says: It is [wet]."),
            ("with a bar", "Paragraph", "land | - Paragraph: 4"),
            ("with a full stop", "Says", "land. Says: It is [wet]."),
            ("in bold", "Says", "land - **Says:** It is [wet]."),
        )
    ),
    means("a label of another kind in the text", "- Means: land; Value: high", "land; Value: high"),
    means("a small label in the text", "- Means: land - says: me", "land - says: me"),
    whole(
        "two fields of the head on one line",
        f"# Rivers\n- Id: rivers\n- Author: Brook; Source: a leaflet\n\n{_DELTA}",
        {"Author": "Brook; Source: a leaflet", **_READ},
        (3, "“Source:” stands in the middle of “Author”"),
    ),
    means(
        "a topic as a field", f"{_D}\nTopic: Lakes", "land", (7, "A topic has a heading of its own")
    ),
    whole(
        "a topic in the head",
        f"# Rivers\n- Id: rivers\n- Topic: Lakes\n\n{_DELTA}",
        _READ,
        (3, "A topic has a heading of its own"),
    ),
    whole(
        "notes in headings",
        f"# Rivers <!-- a -->\n- Id: rivers\n\n## Europe <!-- b -->\n\n### Term: Delta <!-- c1 -->\n{_D}\n",
        {"term-delta/Means": "land"},
        (6, "has no Id"),
        titles={"term-delta": "Delta"},
    ),
)

NOTES = (
    means(
        "a note in a field",
        f"{_D} <!-- hush -->",
        "land <!-- hush -->",
        (6, "Students see the note"),
    ),
    whole("a note never closed", f"{TOP}<!-- oh\n{_DELTA}", _READ, (4, "never closed")),
    whole("a note in a note", f"{TOP}<!-- a\n<!-- b -->\n{_DELTA}", _READ, (4, "never closed")),
    whole(
        "a note that a later one closes",
        f"{TOP}<!-- oh\n{_DELTA}\n<!-- b -->\n",
        _READ,
        (4, "never closed"),
    ),
    whole("dashes in a note", f"{TOP}<!-- a -- b --->\n{_DELTA}", _READ),
    whole(
        "an end of a note without a beginning",
        f"{TOP}{_DELTA}-->\n",
        _READ,
        (7, "ends a note that never began"),
    ),
    whole(
        "a note that the word processor spoilt",
        f"{TOP}{_DELTA}<!– hush –>\n",
        _READ,
        (7, "A note begins with"),
    ),
    whole(
        "text after a note",
        f"{TOP}<!-- a --> {_DELTA}",
        {},
        (1, "no entry"),
        (4, "after a note"),
        (5, "twice"),
        (6, "has no field “Means”"),
    ),
    whole("an entry put in a note", f"{TOP}<!--\n{SOUND}-->\n{_DELTA}", _READ),
)

IDS = (
    *(
        whole(
            f"an Id {name}",
            f"{TOP}{SOUND}### Term: delta\n- Id: {given}\n{_D}\n",
            {"sea/Means": "salt water"},
            (8, "cannot be an Id"),
        )
        for name, given in (
            ("with capitals", "T-Delta"),
            ("with spaces", "t delta"),
            ("with an underscore", "t_delta"),
            ("with a full stop", "t-delta."),
            ("in quotes", "“t-delta”"),
            ("with a slash", "t/delta"),
            ("that is empty", ""),
            ("that begins with a dash", "-t"),
        )
    ),
    whole(
        "an Id with accents",
        f"{TOP}### Term: delta\n- Id: fluß-é\n{_D}\n",
        {"fluß-é/Means": "land"},
    ),
    whole(
        "an Id with decomposed accents",
        f"{TOP}### Term: delta\n- Id: e\u0301tang\n{_D}\n",
        {"étang/Means": "land"},
    ),
    whole(
        "an Id in Chinese", f"{TOP}### Term: delta\n- Id: 三角洲\n{_D}\n", {"三角洲/Means": "land"}
    ),
    whole("an Id with a zero-width space", f"{TOP}### Term: delta\n- Id: t\u200b\n{_D}\n", _READ),
    whole(
        "an Id twice across kinds",
        f"{TOP}{SOUND}### Statement: x\n- Id: sea\n- Says: It is wet.\n",
        {"sea/Means": "salt water"},
        (8, "already the Id of the entry on line 4"),
    ),
    whole(
        "a copied entry",
        f"{TOP}{SOUND}{SOUND}",
        {"sea/Means": "salt water"},
        (8, "already the Id of the entry on line 4"),
    ),
    whole(
        "no Id in an entry",
        f"{TOP}### Term: Delta!\n{_D}\n",
        {"term-delta/Means": "land"},
        (4, "has no Id"),
    ),
)

LISTS = (
    listed("items one a line with dashes", "- Items:\n  - Rhine\n  - Rhone", "Rhine; Rhone"),
    listed(
        "items one a line with an empty line before",
        "- Items:\n\n* Rhine\n\n* Rhone",
        "Rhine; Rhone",
    ),
    listed("items one a line with numbers", "- Items:\n1. Rhine\n2. Rhone", "Rhine; Rhone"),
    listed("items one a line without dashes", "- Items:\nRhine\nRhone", "Rhine; Rhone"),
    listed("items one a line with semicolons", "- Items:\nRhine;\nRhone", "Rhine; Rhone"),
    listed("items on the line under the label", "- Items:\nRhine; Rhone", "Rhine; Rhone"),
    listed("items with task boxes", "- Items:\n- [ ] Rhine\n- [x] Rhone", "Rhine; Rhone"),
    within(
        "wrong answers with letters one a line",
        "- Ask: Which?\n- Answer: Rhine\n- Wrong answers:\na) Po\nb) Loire",
        {"Ask": "Which?", "Answer": "Rhine", "Wrong answers": "Po; Loire"},
        kind="Question",
    ),
    within(
        "wrong answers with letters and dashes",
        "- Ask: Which?\n- Answer: Rhine\n- Wrong answers:\n- A. Po\n- B. Loire",
        {"Ask": "Which?", "Answer": "Rhine", "Wrong answers": "Po; Loire"},
        kind="Question",
    ),
    within(
        "wrong answers with letters on one line",
        "- Ask: Which?\n- Answer: Rhine\n- Wrong answers: a) Po; b) Loire",
        {"Ask": "Which?", "Answer": "Rhine", "Wrong answers": "a) Po; b) Loire"},
        (8, "offered with its number"),
        kind="Question",
    ),
    listed(
        "some lines end in a semicolon and one does not",
        "- Items: Rhine; Po;\nLoire; Rhone\nSeine",
        "Rhine; Po; Loire; Rhone Seine",
        (9, "“Rhone Seine” is read as one"),
    ),
    listed(
        "some lines below the label end in a semicolon",
        "- Items:\nRhine; Po;\nLoire; Rhone\nSeine",
        "Rhine; Po; Loire; Rhone Seine",
        (10, "“Rhone Seine” is read as one"),
    ),
    listed(
        "a value wrapped",
        "- Items: the Rhine; the long\nand wide Rhone",
        "the Rhine; the long and wide Rhone",
    ),
    within(
        "a field of another kind among items",
        "- Are: rivers\n- Items:\n- Who: the person",
        {},
        (7, "no “Items”"),
        (8, "A List has no field “Who”"),
        kind="List",
    ),
    within(
        "yes with a full stop",
        "- Are: rivers\n- Items: Rhine; Po\n- Complete: Yes.",
        {"Are": "rivers", "Items": "Rhine; Po", "Complete": "Yes."},
        kind="List",
    ),
    listed("an item with a colon", "- Items:\n- Rhine: long\n- Rhone", "Rhine: long; Rhone"),
    listed("a semicolon at the end", "- Items: Rhine; Rhone;", "Rhine; Rhone;"),
    listed("a semicolon doubled", "- Items: Rhine;; Rhone", "Rhine;; Rhone"),
    listed("full-width semicolons", "- Items: 莱茵河；罗讷河", "莱茵河；罗讷河"),
    listed(
        "a field after items one a line",
        "- Items:\n- Rhine\n- Rhone\n- Complete: maybe",
        "Rhine; Rhone",
        (10, "neither yes nor no"),
    ),
    within(
        "items parted with commas",
        "- Are: rivers\n- Items: Rhine, Rhone and Po",
        {},
        (7, "needs two items"),
        kind="List",
    ),
    within(
        "a pool parted with commas",
        "- Type: river\n- Items: Rhine, Rhone, Po",
        {"Type": "river", "Items": "Rhine, Rhone, Po"},
        (7, "read as one"),
        (1, "no entry"),
        kind="Pool",
    ),
    within(
        "a pool parted with Chinese commas",
        "- Type: 河\n- Items: 莱茵河、罗讷河",
        {"Type": "河", "Items": "莱茵河、罗讷河"},
        (7, "read as one"),
        (1, "no entry"),
        kind="Pool",
    ),
    within(
        "an item twice",
        "- Are: rivers\n- Items: Rhine; rhine; Po",
        {},
        (7, "stands twice"),
        kind="List",
    ),
    within(
        "sides in one word",
        "- SideA: a\n- Sideb: b\n- Aitems: c\n- B-items: d",
        {"Side A": "a", "Side B": "b", "A items": "c", "B items": "d"},
        kind="Contrast",
    ),
    within(
        "labels in another order",
        "- Items: a; b\n- Complete: YES\n- Are: rivers",
        {"Are": "rivers", "Items": "a; b", "Complete": "YES"},
        kind="List",
    ),
)

BRACKETS = (
    *(
        within(f"brackets {name}", f"{_D}\n- Says: {says}", {"Means": "land"}, (7, ""))
        for name, says in (
            ("never closed", "a [delta"),
            ("never opened", "a delta]"),
            ("in brackets", "a [[delta]]"),
            ("that are empty", "a [ ] here"),
            ("the wrong way round", "a ]delta["),
            ("around signs alone", "a [–] here"),
        )
    ),
    within(
        "brackets in full width",
        f"{_D}\n- Says: 一个［三角洲］。",
        {"Means": "land", "Says": "一个［三角洲］。"},
    ),
    within(
        "brackets of Chinese headlines",
        f"{_D}\n- Says: 一个【三角洲】。",
        {"Means": "land", "Says": "一个【三角洲】。"},
        (7, "【】"),
    ),
    within(
        "escaped brackets",
        f"{_D}\n- Says: see \\[1\\] [here]",
        {"Means": "land", "Says": "see \\[1\\] [here]"},
    ),
    within(
        "a Markdown link",
        f"{_D}\n- Says: a [delta](https://example.org)",
        {"Means": "land", "Says": "a [delta](https://example.org)"},
        (7, "link"),
    ),
    within(
        "a footnote mark",
        f"{_D}\n- Says: It is a [delta].[1]",
        {"Means": "land", "Says": "It is a [delta].[1]"},
        (7, "footnote"),
    ),
)

_UTF16 = _RIVERS.encode("utf-16-le")

ENCODINGS = (
    whole("CR alone", _RIVERS.replace("\n", "\r").encode(), _READ),
    whole(
        "mixed line ends", _RIVERS.replace("\n", "\r\n", 3).replace("\n\n", "\n\r").encode(), _READ
    ),
    whole("no line end at the end", _RIVERS.rstrip().encode(), _READ),
    whole("UTF-16 the other way round", b"\xfe\xff" + _RIVERS.encode("utf-16-be"), _READ),
    whole("UTF-16 without BOM", _UTF16, _READ),
    whole("UTF-16 the other way round without BOM", _RIVERS.encode("utf-16-be"), _READ),
    whole(
        "a lone surrogate",
        b"\xff\xfe" + _UTF16.replace(b"d\0\n\0", b"\x00\xd8\n\0"),
        {"t/Means": "lan�"},
        (6, "cannot be read"),
    ),
    whole(
        "UTF-16 cut short", b"\xff\xfe" + _UTF16[:-3], {"t/Means": "lan�"}, (6, "cannot be read")
    ),
    whole(
        "UTF-8 with a byte of Latin-1",
        _RIVERS.replace("land", "dünn").encode().replace(b"delta", b"d\xe9lta"),
        {"t/Means": "dünn"},
        (4, "cannot be read"),
    ),
    whole(
        "two bytes of Latin-1 on two lines",
        "# Flüsse\n- Id: r\n".encode()
        + b"- Author: M\xfcller\n\n"
        + _DELTA.encode().replace(b"land", b"l\xe4nd"),
        {"Author": "M�ller", "t/Means": "l�nd"},
        (3, "cannot be read"),
        (7, "cannot be read"),
    ),
    whole(
        "a BOM and a byte of Latin-1",
        b"\xef\xbb\xbf" + _RIVERS.encode().replace(b"land", b"l\xe4nd"),
        {"t/Means": "l�nd"},
        (6, "cannot be read"),
    ),
    whole(
        "a byte of Latin-1 with CR alone",
        "# Flüsse\r- Id: r\r".encode()
        + b"- Author: M\xfcller\r\r"
        + _DELTA.encode().replace(b"\n", b"\r"),
        {"Author": "M�ller", **_READ},
        (3, "cannot be read"),
    ),
    whole(
        "UTF-8 encoded twice",
        _RIVERS.replace("land", "“land”".encode().decode("cp1252", "ignore")).encode(),
        {"t/Means": "â€œlandâ€"},
        (6, "“â€œ”"),
    ),
    whole(
        "umlauts encoded twice",
        _RIVERS.replace("land", "dÃ¼nn").encode(),
        {"t/Means": "dÃ¼nn"},
        (6, "“Ã¼”"),
    ),
    whole(
        "a sign lost before",
        _RIVERS.replace("land", "d�nn").encode(),
        {"t/Means": "d�nn"},
        (6, "was lost"),
    ),
    whole(
        "GBK",
        _RIVERS.replace("land", "河流入海处的陆地").encode("gbk"),
        {"t/Means": "河流入海处的陆地"},
        (6, "old encoding"),
    ),
    whole(
        "a Windows-1252 quote",
        _RIVERS.replace("land", "“land”").encode("cp1252"),
        {"t/Means": "“land”"},
        (6, "Windows-1252"),
    ),
    whole(
        "Windows-1252 with two signs side by side",
        _RIVERS.replace("land", "Größe").encode("cp1252"),
        {"t/Means": "Größe"},
        (6, "Windows-1252"),
    ),
    whole(
        "Windows-1252 with pairs of accents",
        _RIVERS.replace("land", "réélu et créée").encode("cp1252"),
        {"t/Means": "réélu et créée"},
        (6, "Windows-1252"),
    ),
    whole(
        "Windows-1252 with halves",
        _RIVERS.replace("land", "½½").encode("cp1252"),
        {"t/Means": "½½"},
        (6, "Windows-1252"),
    ),
    whole(
        "Windows-1252 with a quoted letter",
        _RIVERS.replace("land", "“ß”").encode("cp1252"),
        {"t/Means": "“ß”"},
        (6, "Windows-1252"),
    ),
)

SLIPS = (
    *SPECIFIED,
    *HEADINGS,
    *HEADS,
    *LABELS,
    *DRESSED,
    *NOTES,
    *IDS,
    *LISTS,
    *BRACKETS,
    *ENCODINGS,
)
