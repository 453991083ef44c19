"""What must follow from a log, said again in the plainest way: lists, loops, nothing remembered.

It shares no code with the program but the formulas: what an answer weighs, and how long until the next.
"""

import json
import math
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

from quizapp.memory.evidence import predicted, weigh
from quizapp.memory.fsrs import interval, retrievability
from quizapp.memory.spread import spread
from quizapp.version import BUILT

DOINGS = ("answer", "practice", "reset", "suspend", "unsuspend", "bury", "flag", "unflag")
DAY = 86_400_000


def in_order(rows):
    """Every row once, as replay takes them."""
    once = {row.id: row for row in rows}
    return sorted(
        once.values(), key=lambda row: (row.day, row.at, row.device, row.sequence, row.id)
    )


def standing(rows):
    """The rows that were not taken back, or were given again; what was known after all is right."""
    rows = in_order(rows)
    last_word = {row.screen: row.event for row in rows if row.event in ("undo", "redo")}
    kept = []
    for row in rows:
        done = row.event in DOINGS and row.screen and not (row.event == "reset" and row.fact)
        if done and last_word.get(row.screen) == "undo":
            continue
        if row.event == "answer" and knew(row, rows):
            row = replace(row, verdict="right", hints=0, rating=0)
        kept.append(row)
    return kept


def knew(row, rows):
    return any((one.event, one.screen, one.card) == ("knew", row.screen, row.card) for one in rows)


def names(rows):
    """Give a function from a row to what its card is called at the end."""
    renames = [row for row in rows if row.event == "rename"]

    def name(row):
        now, place = row.card, rows.index(row)
        for one in renames:
            if rows.index(one) > place and json.loads(one.payload)["from"] == now:
                now = one.card
        return now

    return name if renames else lambda row: row.card


def histories(rows, lesson):
    """The answers and resets of each card, by its last name."""
    rows = [row for row in standing(rows) if row.lesson == lesson]
    name, found = names(rows), {}
    for row in rows:
        if row.event in ("answer", "reset"):
            found.setdefault(name(row), []).append(row)
    return found


def counting(history):
    """The answers that count: none before a card was forgotten, none on a fact that is not so now."""
    resets = [place for place, row in enumerate(history) if row.event == "reset"]
    found = []
    for place, row in enumerate(history):
        if row.event != "answer":
            continue
        if any(one > place and not history[one].fact for one in resets):
            continue
        if resets:
            fact = history[resets[-1]].fact
            same = row.fact[2:] == fact[2:]
            comparable = row.fact.startswith("n") and row.fact[:2] == fact[:2]
            if not same and (place < resets[-1] or comparable):
                continue
        found.append(row)
    return found


def is_wrong(row):
    return row.rating == 1 if row.rating else row.verdict == "wrong"


def state_of(answers, policy):
    """What is known of a card after some answers, folded from nothing."""
    known = last = None
    right, lapses = False, 0
    for row in answers:
        later = last is not None and row.day > last
        known = weigh(known, row.day - last if later else 0, row)
        if is_wrong(row) and right and later:
            lapses += 1
        right, last = not is_wrong(row), row.day
    days = interval(known[0], aim(policy, last))
    return {
        "stability": known[0],
        "difficulty": known[1],
        "first_day": answers[0].day,
        "last_day": last,
        "due": last + spread(days, row.lesson, row.card, len(answers)),
        "reviews": len(answers),
        "lapses": lapses,
        "last_form": row.form,
        "last_variant": row.variant,
        "last_verdict": row.verdict,
        "right_today": right,
    }


def states(rows, lesson, policy):
    found = {card: counting(history) for card, history in histories(rows, lesson).items()}
    return {card: state_of(answers, policy) for card, answers in found.items() if answers}


def tally(rows, lesson):
    """The answers, counted by day and form and by what was predicted of them."""
    found = {}

    def add(row, chance):
        bucket = -1 if chance is None else min(int(chance * 20), 19)
        millionths = 0 if chance is None else round(chance * 1_000_000)
        sums = found.setdefault((lesson, row.day, row.form, bucket), [0, 0, 0, 0])
        for place, one in enumerate((1, int(not is_wrong(row)), millionths, row.took)):
            sums[place] += one

    for row in standing(rows):
        if row.event == "practice":
            add(row, None)
    for history in histories(rows, lesson).values():
        known = last = None
        counts = counting(history)
        for row in history:
            if row in counts:
                days = 0 if last is None else row.day - last
                add(row, predicted(known, days, row) if known and days else None)
                known, last = weigh(known, days, row), row.day
            elif row.event == "answer":
                add(row, None)
    return {key: tuple(sums) for key, sums in found.items()}


def marks(rows, lesson, day):
    """The cards suspended, those buried on the day, and those flagged with what was said of them."""
    rows = [row for row in standing(rows) if row.lesson == lesson]
    name, suspended, buried, lifted, flags = names(rows), {}, [], [], {}
    for row in rows:
        if row.event in ("suspend", "unsuspend"):
            suspended[name(row)] = row.event == "suspend"
            lifted.append(row)
        elif row.event == "bury" and row.day == day:
            buried.append(row)
        elif row.event in ("flag", "unflag"):
            flags[name(row)] = json.loads(row.payload)["note"] if row.event == "flag" else None
    return (
        {card for card, one in suspended.items() if one},
        {name(row) for row in buried if not any(lifts(one, row, rows) for one in lifted)},
        {card: note for card, note in flags.items() if note is not None},
    )


def lifts(one, bury, rows):
    """Whether a row takes a buried card up again: a later one of the same name as it was then."""
    if rows.index(one) < rows.index(bury):
        return False
    until = rows[: rows.index(one)]
    return names(until)(bury) == one.card


def policy(rows, lesson):
    """What holds: what was set last, for the lesson before for all."""
    found = {"retention": 0.9, "new-per-day": 15, "day-start": 4, "exam": None}
    for whose in ("", lesson):
        for row in in_order(rows):
            if row.event == "set" and row.lesson == whose:
                found.update(
                    (name, one) for name, one in json.loads(row.payload).items() if name in found
                )
    exam = found["exam"]
    return found | {"exam": date.fromisoformat(exam).toordinal() if exam else 0}


def aim(policy, day):
    return 0.85 if policy["exam"] and day < policy["exam"] - 10 else policy["retention"]


def today(rows, device, now, day_start):
    """The study day of a moment, and whether the clock is doubted."""
    day = (now - timedelta(hours=day_start)).date().toordinal()
    at = int(now.timestamp() * 1000)
    built = int(datetime(BUILT.year, BUILT.month, BUILT.day, tzinfo=UTC).timestamp()) * 1000
    low, high = built - 365 * DAY, built + 3652 * DAY
    mine = sorted(
        (row for row in rows if row.device == device and row.event == "answer"),
        key=lambda row: row.sequence,
    )
    good = [row for row in mine if not row.clock]
    said = None
    if good:
        payload = json.loads(mine[-1].payload) if mine[-1].payload else {}
        said = payload.get("clock", mine[-1].at)
    back = said is not None and low <= said <= high and at < said - 5 * 60_000
    if low <= at <= high and not back:
        return day, False
    if not good:
        return day, True
    payload = json.loads(good[-1].payload) if good[-1].payload else {}
    return payload.get("day", good[-1].day), True


def plan(cards, states, aside, day, policy):
    """How many cards are due, to be seen again and new on a day, and how many were done."""
    begun = sum(state["first_day"] == day for state in states.values())
    cards = [card.key for card in cards if card.key not in aside]
    known = [states[key] for key in cards if key in states]
    today = [state for state in known if state["last_day"] == day]
    again = sum(not state["right_today"] for state in today)
    earlier = [state for state in known if state["last_day"] < day]
    if is_near(day, policy["exam"]):
        due = share(earlier, [one for one in today if one["first_day"] < day], day, policy["exam"])
    else:
        due = sum(state["due"] <= day for state in earlier)
    unseen, quota = len(cards) - len(known), policy["new-per-day"]
    if day <= policy["exam"]:
        quota = max(quota, -(-(unseen + begun) // max(1, policy["exam"] - day - 2)))
    return due, again, min(unseen, max(0, quota - begun)), len(today)


def is_near(day, exam):
    return bool(exam) and exam - 10 <= day <= exam


def share(earlier, reviewed, day, exam):
    """How many cards a day near an exam asks for: as much more each day, the last but one the rest."""
    low = [
        state
        for state in earlier
        if retrievability(exam - state["last_day"], state["stability"]) < 0.93
    ]
    parts = list(range(1, 11))[10 - (exam - day) :] if day < exam else [1]
    total = math.ceil((len(low) + len(reviewed)) * parts[0] / sum(parts))
    return min(len(low), max(0, total - len(reviewed)))
