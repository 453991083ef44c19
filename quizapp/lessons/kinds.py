"""The kinds of entry: which fields each must and may have, and what can be asked of it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Kind:
    """One row of the table: a kind's own fields, and its facets in the order they are learnt."""

    required: tuple[str, ...]
    optional: tuple[str, ...]
    facets: tuple[str, ...]


COMMON = ("Id", "Says", "Paragraph", "Also accept", "Teacher note", "Image", "Alt text")

KINDS: dict[str, Kind] = {
    "Term": Kind(("Means",), (), ("term", "meaning")),
    "Name": Kind(("Type", "Is"), ("Part of", "Never mix with"), ("name", "description", "part-of")),
    "Figure": Kind(
        ("Value", "Measures"),
        ("Kind of number", "When", "Source", "Caution", "Never offer"),
        ("value", "measure", "when", "source"),
    ),
    "Event": Kind(("When", "What"), ("Who",), ("when", "what", "who")),
    "Link": Kind(
        ("Subject", "Relation", "Object"),
        ("Group", "Ask subject", "Ask object"),
        ("object", "subject"),
    ),
    "Cause": Kind(("Cause", "Effect"), (), ("cause", "effect")),
    "Contrast": Kind(("Side A", "Side B", "A items", "B items"), (), ("sides",)),
    "List": Kind(("Are", "Items"), ("Complete", "Not in it"), ("items",)),
    "Quote": Kind(("Words", "Said by"), ("About", "Key words"), ("words", "speaker")),
    "Statement": Kind(("Says",), ("False version",), ("truth",)),
    "Question": Kind(("Ask", "Answer"), ("Wrong answers", "Why"), ("answer",)),
    "Pool": Kind(("Type", "Items"), (), ()),
}

HEADER = (
    "Id",
    "Author",
    "Author is",
    "Source",
    "Standfirst",
    "Language",
    "Attribute as",
    "Written",
    "Reviewed by",
    "Version",
    "Teacher note",
)

LISTED = (
    "Items",
    "A items",
    "B items",
    "Not in it",
    "Wrong answers",
    "Key words",
    "Never offer",
    "Never mix with",
    "Also accept",
)
"""The labels of fields that hold several values, with “;” between them or one a line."""


def labels_of(kind: str) -> tuple[str, ...]:
    """Return every label that an entry of this kind may have."""
    row = KINDS[kind]
    return (*row.required, *row.optional, *(label for label in COMMON if label not in row.required))


KNOWN_LABELS: dict[str, str] = {
    label.casefold(): label
    for label in (*HEADER, *(name for kind in KINDS for name in labels_of(kind)))
}
"""Every label of any kind and of the header, by its case-folded spelling."""
