"""A small lesson that has every form, and a teacher who changes it."""

VALUES = ("5 metres", "6 metres", "70 metres", "8.5 metres")
BLANKS = ("the old town of Paris", "the old towns of Paris", "a new city", "Rome")
YEARS = ("1969", "1970", "July 1969")
NAMES = ("mast", "tower", "hall", "dome")

START = tuple(
    {"id": name, "there": True, "value": VALUES[place], "blank": BLANKS[place]}
    for place, name in enumerate(NAMES)
)

_HEAD = """# Built and seen
- Id: t

## Words

### Term: perihelion
- Id: perihelion
- Means: the point of an orbit that lies nearest to the Sun, reached early in January

### Term: aphelion
- Id: aphelion
- Means: the point of an orbit that lies farthest from the Sun, reached early in July

### Term: albedo
- Id: albedo
- Means: the share of the light falling on a body that it throws back, from none to all

### List: The inner planets
- Id: inner
- Are: inner planets
- Items: Mercury; Venus; Earth; Mars
- Complete: yes
- Not in it: Jupiter; Saturn; Uranus; Neptune
- Says: The inner planets are [Mercury], Venus, Earth and Mars.

## Years

### Event: The orbits
- Id: orbits
- What: Johannes Kepler said that orbits are ellipses
- When: 1609

### Event: A new planet
- Id: new-planet
- What: William Herschel found a planet beyond Saturn
- When: 1781

### Event: On the Moon
- Id: moon
- What: people walked on the Moon
- When: {year}

### Contrast: Rocky planets and gas giants
- Id: rocky-gas
- Side A: rocky planets
- Side B: gas giants
- A items: a solid ground; few moons
- B items: a thick cover of hydrogen; many moons

## Heights
"""

_FIGURE = """
### Figure: {name}
- Id: {id}
- Value: {value}
- Measures: the height of the {name}
- Kind of number: height
- Says: The {name} is [{value}] high and stands in [{blank}].
"""


def text_of(figures, year):
    """Return the lesson with these figures."""
    shown = (
        _FIGURE.format(name=name, **one)
        for name, one in zip(NAMES, figures, strict=True)
        if one["there"]
    )
    return _HEAD.format(year=year) + "".join(shown)


def edited(figures, place, field, choice):
    """Return the figures with one changed: corrected, reworded, renamed, taken out or put back."""
    changed = dict(figures[place])
    if field == "id":
        changed["id"] = (NAMES[place], f"the-{NAMES[place]}")[choice % 2]
    elif field == "there":
        changed["there"] = not changed["there"]
    elif field == "value":
        changed["value"] = VALUES[choice]
    else:
        changed["blank"] = BLANKS[choice]
    return (*figures[:place], changed, *figures[place + 1 :])
