"""What students, teachers, clocks and computers do, in any order, to two devices of one student."""

import contextlib
import secrets
import shutil
import tempfile
from datetime import date, timedelta, timezone
from pathlib import Path
from random import Random
from unittest import mock
from zoneinfo import ZoneInfo

from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, precondition, rule

from quizapp.errors import NoQuestionsError
from quizapp.memory.replay import replayed
from quizapp.study.model import SessionChoice
from quizapp.study.quiz import QuizChoice
from tests.machine import plain
from tests.machine.device import LESSON, Device
from tests.machine.profiles import MEMORY
from tests.machine.responses import MANNERS as HOW
from tests.machine.responses import response_to

DAY = 86_400_000
FIXED = tuple(timezone(timedelta(minutes=minutes)) for minutes in (-660, -210, 0, 60, 840))
PLACES = ("Europe/Berlin", "Asia/Shanghai", "Pacific/Chatham", "America/New_York")
ZONES = (*FIXED, *map(ZoneInfo, PLACES))
TURNS = (
    -400 * DAY,
    -3_600_000,
    -60_000,
    1,
    200_000,
    3_600_000,
    20 * 3_600_000,
    40 * DAY,
    400 * DAY,
)
SWITCHES = (1_806_195_000_000, 1_824_944_400_000, 1_837_645_200_000)
"""Berlin's clocks jump at 1:00 UTC on 28 March 2027, 31 October 2027 and 26 March 2028."""

DEVICE = st.integers(0, 1)
MANNERS = st.lists(st.sampled_from(HOW), min_size=1, max_size=5)
TOOK = st.sampled_from((0, 300, 4_000, 60_000))
LATER = st.sampled_from((0, 0, 1, 1, 3, 9)).map(lambda days: days * DAY)
CHOICES = st.builds(
    SessionChoice,
    topic=st.sampled_from(("", "", "", "Words", "Heights")),
    flash_cards=st.sampled_from((False, False, True)),
    ahead=st.booleans(),
)
FORMS = st.sampled_from(
    ((), ("match",), ("order",), ("recall",), ("sort", "select-all"), ("numeric", "typed"))
)
PLACE = st.integers(0, 99)
WISHES = st.one_of(
    st.tuples(st.just("exam"), st.sampled_from((None, -1, 0, 1, 3, 9, 12, 40, 400))),
    st.tuples(st.just("retention"), st.sampled_from((0.7, 0.8, 0.9, 0.97))),
    st.tuples(st.just("new_per_day"), st.sampled_from((0, 1, 15, 9999))),
    st.tuples(st.just("day_start"), st.sampled_from((0, 4, 9, 23))),
)


class Machine(RuleBasedStateMachine):
    """Two devices of one student, each held against the plain model after whatever is done on it."""

    def __init__(self):
        super().__init__()
        self.folder = Path(tempfile.mkdtemp(dir=MEMORY, prefix="quizapp-machine-"))
        self.chance = mock.patch.object(secrets, "token_bytes", Random(1).randbytes)
        self.chance.start()
        self.devices = []
        for number in (0, 1):
            place = self.folder / str(number)
            place.mkdir()
            self.devices.append(Device(place, number))

    def teardown(self):
        for device in self.devices:
            device.collection.close()
        self.chance.stop()
        shutil.rmtree(self.folder)

    @initialize(manners=st.lists(st.sampled_from(HOW), max_size=9))
    def begin(self, manners):
        if manners:
            self.study(0, SessionChoice(), manners, 4_000, DAY)

    @rule(
        on=DEVICE,
        wanted=st.just(SessionChoice()) | CHOICES,
        manners=MANNERS,
        took=TOOK,
        later=LATER,
    )
    def study(self, on, wanted, manners, took, later):
        device = self.devices[on]
        for manner in manners:
            screen = device.collection.next_screen(wanted)
            if screen:
                self.answer(device, screen, manner, took, wanted)
        self.turn(device, later)

    @rule(on=DEVICE, wanted=CHOICES, manners=MANNERS, later=LATER)
    def study_again(self, on, wanted, manners, later):
        """As `study`, which it makes more frequent."""
        self.study(on, wanted, manners, 4_000, later)

    @rule(on=DEVICE, manners=MANNERS, topic=st.sampled_from(("", "Words")))
    def practise(self, on, manners, topic):
        device = self.devices[on]
        before = dict(device.collection.states)
        wanted = device.collection.practice(SessionChoice(topic=topic))
        for manner in manners:
            screen = device.collection.next_screen(wanted)
            if screen:
                self.answer(device, screen, manner, 1_000, wanted)
        assert dict(device.collection.states) == before

    @rule(on=DEVICE, forms=FORMS, manners=MANNERS, new=st.booleans())
    def quiz(self, on, forms, manners, new):
        device, quizzes = self.devices[on], self.devices[on].collection.quizzes
        quiz = None if new else quizzes.left()
        with contextlib.suppress(NoQuestionsError):
            quiz = quiz or quizzes.begin(QuizChoice(forms=forms, number=6))
        for manner in manners if quiz else ():
            screen = quizzes.screen(quiz)
            if not screen:
                quizzes.end(quiz)
                break
            device.news()
            self.answer(device, screen, manner, 1_000, None)
        device.check()

    @rule(on=DEVICE, wanted=CHOICES)
    def look(self, on, wanted):
        """A question stands on the screen while other things happen."""
        screen = self.devices[on].collection.next_screen(wanted)
        self.devices[on].held += [screen] if screen else []

    @precondition(lambda self: any(device.held for device in self.devices))
    @rule(manner=st.sampled_from(HOW))
    def answer_at_last(self, manner):
        device = next(device for device in self.devices if device.held)
        self.answer(device, device.held.pop(), manner, 4_000, None)

    def answer(self, device, screen, manner, took, wanted):
        keys, collection, day = device.keys, device.collection, device.day
        if wanted:
            aside = collection.marking.marks.aside
            cards = set(screen.question.cards)
            assert not aside & cards
            assert cards <= set(keys)
            assert wanted.topic in ("", screen.question.topic)
        given = collection.answer(screen, response_to(screen.question, manner), took)
        event = "practice" if screen.state == "practice" else "answer"
        news = [row for row in device.news() if row.event != "reset"]
        assert {(row.event, row.screen, row.done_on) for row in news} == {(event, screen.id, day)}
        assert len(news) == len(screen.question.cards)
        assert len(news) > 1 or news[0].verdict == given.verdict
        if event == "answer":
            self.counts(device, news)
        device.did(screen.id, day)
        device.shown.append(screen)
        device.quizzes[screen.id] = screen.quiz
        device.check()

    def counts(self, device, news):
        """An answer on the fact of the lesson as it is counts, whatever else there is."""
        facts = {card.key: card.fact for card in device.collection._cards}
        histories = plain.histories(device.rows.values(), LESSON)
        for row in news:
            if facts.get(row.card) == row.fact:
                assert row in plain.counting(histories[row.card])

    @rule(
        on=DEVICE,
        moves=st.lists(
            st.sampled_from(("undo", "undo", "undo in quiz", "redo", "redo")),
            min_size=1,
            max_size=6,
        ),
    )
    def revise(self, on, moves):
        for move in moves:
            if move == "redo":
                self.give_again(on)
            else:
                left = self.devices[on].collection.quizzes.left()
                self.take_back(on, left.id if left and move != "undo" else "")

    def take_back(self, on, quiz):
        device = self.devices[on]
        day, key = device.day, device.collection.take_back(quiz)
        whole = device.done.get(day, [])
        done = [screen for screen in whole if not quiz or device.quizzes.get(screen) == quiz]
        expected = [("undo", done[-1])] if done else []
        assert [(row.event, row.screen) for row in device.news()] == expected
        assert bool(key) == bool(done)
        if done:
            device.undone.setdefault(day, []).append(done[-1])
            whole.remove(done[-1])
        device.check()

    def give_again(self, on):
        device = self.devices[on]
        day, again = device.day, device.collection.redo()
        undone = device.undone.get(day, [])
        expected = [("redo", undone[-1])] if undone else []
        assert [(row.event, row.screen) for row in device.news()] == expected
        assert bool(again) == bool(undone)
        if undone:
            device.done[day].append(undone.pop())
        device.check()

    @precondition(lambda self: any(device.shown for device in self.devices))
    @rule(place=PLACE)
    def knew(self, place):
        device = next(device for device in self.devices if device.shown)
        screen = device.shown[-1 - place % min(3, len(device.shown))]
        said = device.collection.knew(screen)
        assert {(row.event, row.screen) for row in device.news()} <= {("knew", screen.id)}
        standing = plain.standing(device.rows.values())
        answers = [row for row in standing if (row.event, row.screen) == ("answer", screen.id)]
        if said:
            assert {row.verdict for row in answers} <= {"right", "nearly"}
        device.check()

    @rule(
        on=DEVICE,
        place=PLACE,
        what=st.sampled_from(("suspend", "unsuspend", "bury", "forget", "unflag")),
    )
    def mark(self, on, place, what):
        device, marking = self.devices[on], self.devices[on].collection.marking
        marks, keys = marking.marks, device.keys
        if what == "unsuspend" and marks.suspended:
            keys = sorted(marks.suspended)
        if what == "forget" and device.collection.states:
            keys = sorted(device.collection.states)
        if what == "unflag" and marks.flags:
            keys = sorted(marks.flags)
        self.act(device, what, keys[place % len(keys)])

    def act(self, device, what, key):
        day = device.day
        getattr(device.collection.marking, what)(key)
        (row,) = device.news()
        assert (row.event, row.card) == ({"forget": "reset"}.get(what, what), key)
        marks = device.collection.marking.marks
        assert (key in marks.suspended) == {"suspend": True, "unsuspend": False}.get(
            what, key in marks.suspended
        )
        assert what != "bury" or key in marks.buried
        assert what != "forget" or key not in device.collection.states
        device.did(row.screen, day)
        device.check()

    @precondition(lambda self: any(device.shown for device in self.devices))
    @rule(text=st.sampled_from(("wrong", "unclear")))
    def flag(self, text):
        device = next(device for device in self.devices if device.shown)
        day, screen = device.day, device.shown[-1]
        device.collection.marking.flag(screen, text)
        (row,) = device.news()
        device.did(row.screen, day)
        device.check()

    @rule(on=DEVICE, wish=WISHES)
    def wish(self, on, wish):
        device, (name, value) = self.devices[on], wish
        if name == "exam" and value is not None:
            value = date.fromordinal(device.day + value)
        wishes = device.collection.wishes
        getattr(wishes, f"set_{name}")(value)
        device.check()
        assert (wishes.exam if name == "exam" else getattr(wishes.policy, name)) == value

    @rule(
        on=DEVICE,
        place=st.integers(0, 3),
        field=st.sampled_from(("id", "there", "value", "value", "blank", "year")),
        choice=st.integers(0, 3),
        read=st.sampled_from((True, True, False)),
    )
    def edit(self, on, place, field, choice, read):
        device = self.devices[on]
        device.edit(place, field, choice)
        if read:
            device.collection.reload()
            device.check()
            self.rests(device)

    @rule(on=DEVICE, killed=st.booleans())
    def restart(self, on, killed):
        device = self.devices[on]
        (device.kill if killed else device.reopen)()
        device.check()
        device.check_beside()
        self.rests(device)

    def rests(self, device):
        """No answer counts for a card whose number, date or name is another one by the lesson."""
        facts = {card.key: card.fact for card in device.collection._cards}
        for card, history in plain.histories(device.rows.values(), LESSON).items():
            for row in plain.counting(history) if facts.get(card, "").startswith("n") else ():
                assert row.fact[2:] == facts[card][2:]

    @rule(on=DEVICE, by_file=st.booleans())
    def exchange(self, on, by_file):
        """One device takes in the log of the other."""
        device, other = self.devices[on], self.devices[1 - on]
        self.merges(list(device.rows.values()), list(other.rows.values()))
        device.take_in(other, by_file=by_file)
        device.check()
        self.rests(device)

    def merges(self, ours, theirs):
        """Rows in any order and number say the same."""
        mixed = Random(len(ours)).sample([*theirs, *ours, *theirs], 2 * len(theirs) + len(ours))
        policy = self.devices[0].collection.wishes.policy
        found = replayed([*ours, *theirs], policy)
        for rows in ([*theirs, *ours], mixed, [*theirs, *mixed]):
            assert replayed(rows, policy) == found

    @rule(on=DEVICE, by=st.sampled_from(TURNS))
    def set_clock(self, on, by):
        self.turn(self.devices[on], by)

    @rule(on=DEVICE, to=st.sampled_from(SWITCHES))
    def to_the_night_when_clocks_change(self, on, to):
        self.turn(self.devices[on], to - self.devices[on].clock.at)

    @rule(on=DEVICE, zone=st.sampled_from(ZONES))
    def travel(self, on, zone):
        self.devices[on].clock.zone = zone
        self.devices[on].check()

    def turn(self, device, by):
        device.clock.at += by
        device.check()
