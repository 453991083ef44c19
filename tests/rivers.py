"""A small lesson to carry from the lab to home."""

LESSON = "# Rivers\n- Id: rivers\n" + "".join(
    f"\n### Term: {name}\n- Id: {name}\n- Means: {meaning}\n"
    for name, meaning in {
        "delta": "land that a river builds at its mouth",
        "bank": "land along the side of a river",
        "spring": "the place where a river begins",
        "ford": "a shallow place where one can wade",
    }.items()
)
