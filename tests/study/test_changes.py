"""What a changed lesson means for its cards: no progress is lost that need not be."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from quizapp.lessons.reader import parse_lesson, read_lesson
from quizapp.lessons.slug import slug
from quizapp.memory.state import CardState
from quizapp.paths import shipped_lesson
from quizapp.questions.cards import cards_of
from quizapp.questions.material import gather
from quizapp.study.changes import Changes, Known, changes_of, known_after
from quizapp.study.corrected import correction
from quizapp.study.likeness import ALIKE, likeness

HEAD = "# Rivers\n- Id: rivers\n\n"
TERM = "### Term: delta\n- Id: t\n- Means: land that a river builds at its mouth\n"
FIGURE = """### Figure: length
- Id: f
- Value: 6,650 km
- Measures: the length of the Nile from its springs
- When: 2009
- Says: In [2009] the Nile was [6,650 km] long, the [longest river] of [Africa].
"""
LINK = "### Link: where\n- Id: l\n- Subject: Cairo\n- Relation: lies in\n- Object: Egypt\n"
QUESTION = "### Question: why\n- Ask: What feeds the Nile?\n- Answer: rain\n"
POOL = "### Pool: towns\n- Type: town\n- Items: Cairo; Luxor\n"


def cards(*entries, language="en"):
    head = HEAD.replace("\n\n", f"\n- Language: {language}\n\n")
    return cards_of(gather(parse_lesson(head + "\n".join(entries))))


def known_of(those):
    return {card.key: Known(card.fact) for card in those}


def changed(old, new):
    """What becomes of the cards of one entry or several."""
    return changes_of(known_of(cards(*old)), cards(*new))


def test_an_unchanged_lesson_keeps_every_card():
    those = cards(TERM, FIGURE, LINK)
    keys = tuple(card.key for card in those)
    assert changes_of(known_of(those), those) == Changes(kept=keys)


def test_without_anything_known_every_card_is_new():
    those = cards(TERM)
    assert changes_of({}, those) == Changes(new=("t/term", "t/meaning"))


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ("6,650 km", "6650 km"),
        ("- When: 2009", "- When: in 2009"),
        ("### Figure: length", "### Figure: how long the Nile is"),
        ("In [2009]", "In the year [2009]"),
    ],
)
def test_what_means_the_same_changes_nothing(old, new):
    found = changed([FIGURE], [FIGURE.replace(old, new)])
    assert (found.afresh, found.renamed, found.retired, found.new) == ((), (), (), ())


def test_reordering_and_retitling_lose_nothing():
    found = changed([TERM, FIGURE, LINK], [LINK, FIGURE.replace(": length", ": Nile"), TERM])
    assert found == Changes(kept=found.kept)


def test_a_corrected_number_starts_its_card_afresh_and_no_other():
    found = changed([FIGURE], [FIGURE.replace("6,650", "6,693")])
    assert found.afresh == ("f/value",)
    assert (found.retired, found.new, found.reworded) == ((), (), ())


def test_an_answer_in_words_is_reworded_and_keeps_its_progress():
    found = changed([TERM], [TERM.replace("builds", "makes")])
    assert (found.kept, found.reworded, found.afresh) == (("t/term",), ("t/meaning",), ())


def test_a_name_that_a_pool_gains_or_loses_keeps_its_progress():
    for old, new in (([LINK], [LINK, POOL]), ([LINK, POOL], [LINK])):
        assert changed(old, new).kept == ("l/object", "l/subject")


def test_a_name_that_is_another_starts_afresh():
    assert changed([LINK, POOL], [LINK.replace("Cairo", "Luxor"), POOL]).afresh == ("l/subject",)


def test_a_blank_reworded_keeps_its_card():
    new = FIGURE.replace("[longest river]", "[longest of all rivers]")
    found = changed([FIGURE], [new])
    assert found.renamed == (("f/blank:longest-river", "f/blank:longest-of-all-rivers"),)
    assert (found.retired, found.new, found.unlike) == ((), (), ())


def test_a_blank_of_other_words_in_its_place_is_another_card_and_the_teacher_is_asked():
    found = changed([FIGURE], [FIGURE.replace("[longest river]", "[main stream]")])
    assert found.unlike == (("f/blank:longest-river", "f/blank:main-stream"),)
    assert (found.renamed, found.retired, found.new) == ((), (), ())


def test_a_blank_whose_date_is_another_is_not_alike():
    old = TERM + "- Says: Built from [May 2003] on.\n"
    found = changed([old], [old.replace("2003", "2004")])
    assert found.unlike == (("t/blank:may-2003", "t/blank:may-2004"),)


def test_a_blank_that_names_another_town_is_not_alike():
    old, pool = TERM + "- Says: At [New Cairo].\n", "### Pool: p\n- Type: town\n- Items: {}\n"
    pool = pool.format("New Cairo; Old Cairo")
    found = changed([old, pool], [old.replace("New Cairo", "Old Cairo"), pool])
    assert found.unlike == (("t/blank:new-cairo", "t/blank:old-cairo"),)


def test_of_several_blanks_each_goes_to_the_most_like():
    old = TERM + "- Says: The [upper river] and the [upper river bank] are [wide].\n"
    new = TERM + "- Says: An [upper river banks] and an [upper rivers] are [rather narrow].\n"
    found = changed([old], [new])
    assert set(found.renamed) == {
        ("t/blank:upper-river", "t/blank:upper-rivers"),
        ("t/blank:upper-river-bank", "t/blank:upper-river-banks"),
    }
    assert found.unlike == (("t/blank:wide", "t/blank:rather-narrow"),)


def test_a_blank_that_becomes_a_facet_keeps_its_progress_and_the_way_back():
    bare = FIGURE.replace("- When: 2009\n", "")
    assert changed([bare], [FIGURE]).renamed == (("f/blank:2009", "f/when"),)
    assert changed([FIGURE], [bare]).renamed == (("f/when", "f/blank:2009"),)


def test_an_entry_of_another_kind_keeps_the_answers_that_it_kept():
    new = (
        "### Name: delta\n- Id: t\n- Type: landform\n- Is: land that a river builds at its mouth\n"
    )
    found = changed([TERM], [new])
    assert found.renamed == (("t/term", "t/name"), ("t/meaning", "t/description"))


@pytest.mark.parametrize("entry", [TERM, FIGURE, LINK])
def test_an_entry_with_another_id_keeps_its_progress(entry):
    other = entry.replace("- Id: ", "- Id: my-")
    was, now = cards(entry), cards(other)
    found = changed([entry, QUESTION], [QUESTION, other])
    assert found.renamed == tuple((a.key, b.key) for a, b in zip(was, now, strict=True))
    assert (found.retired, found.new, found.afresh) == ((), (), ())


def test_an_entry_without_an_id_that_is_retitled_keeps_its_progress():
    bare = TERM.replace("- Id: t\n", "")
    found = changed([bare], [bare.replace(": delta", ": river delta")])
    assert ("term-delta/meaning", "term-river-delta/meaning") in found.renamed
    assert found.afresh == ("term-river-delta/term",), "its name is another"


def test_an_entry_that_is_given_an_id_keeps_its_progress_even_when_it_is_corrected_at_once():
    given = QUESTION.replace("why\n", "why\n- Id: q\n").replace("rain", "snow from the mountains")
    assert changed([QUESTION], [given]).renamed == (("question-why/answer", "q/answer"),)


def test_an_entry_with_another_id_and_another_number_keeps_what_is_in_words():
    new = FIGURE.replace("- Id: f", "- Id: nile").replace("6,650", "6,693")
    found = changed([FIGURE], [new])
    assert ("f/value", "nile/value") in found.renamed
    assert ("f/measure", "nile/measure") in found.renamed
    assert found.afresh == ("nile/value",)


def test_a_copied_entry_is_new_and_takes_nothing_away():
    copy = TERM.replace("- Id: t", "- Id: copy")
    found = changed([TERM], [TERM, copy])
    assert (found.kept, found.new) == (("t/term", "t/meaning"), ("copy/term", "copy/meaning"))
    assert found.renamed == ()


def test_what_is_not_unmistakable_is_not_renamed():
    one, two = (TERM.replace("- Id: t", f"- Id: {name}") for name in "ab")
    found = changed([TERM], [one, two])
    assert (found.renamed, found.retired) == ((), ("t/term", "t/meaning"))
    assert found.new == ("a/term", "a/meaning", "b/term", "b/meaning")


def test_a_short_answer_in_common_is_not_enough_for_another_entry():
    one = "### Event: e\n- Id: a\n- When: 1999\n- What: a flood\n"
    other = "### Event: e2\n- Id: b\n- When: 2003\n- What: a flood\n"
    assert changed([one], [other]).renamed == ()


def test_a_card_that_returns_is_kept_or_afresh_by_its_fact():
    first = cards(TERM, FIGURE)
    known = known_of(first)
    without = cards(TERM)
    known = known_after(known, without, gone := changes_of(known, without))
    assert gone.retired == tuple(card.key for card in first if card.entry.id == "f")
    assert {key for key, one in known.items() if not one.present} == set(gone.retired)
    assert changes_of(known, without) == Changes(kept=("t/term", "t/meaning")), "said once"
    back = changes_of(known, cards(TERM, FIGURE.replace("6,650", "6,693")))
    assert back.returned == gone.retired
    assert back.afresh == ("f/value",)
    assert back.new == ()


def test_there_and_back_is_a_rename_each_way():
    there = FIGURE.replace("[longest river]", "[longest of rivers]")
    known, now = known_of(cards(FIGURE)), cards(there)
    known = known_after(known, now, changes_of(known, now))
    assert "f/blank:longest-river" not in known
    back = changes_of(known, cards(FIGURE))
    assert back.renamed == (("f/blank:longest-of-rivers", "f/blank:longest-river"),)


def test_an_entry_that_is_called_again_what_it_was_called_before_keeps_its_progress():
    there = TERM.replace("- Id: t\n", "- Id: delta\n")
    known = known_of(cards(there))
    again = cards(TERM.replace("builds", "makes"))
    assert changes_of(known, again).renamed == (), "by its words alone it might be another"
    found = changes_of(known, again, former={"t": "delta"})
    assert found.renamed == (("delta/term", "t/term"), ("delta/meaning", "t/meaning"))
    assert (found.retired, found.new) == ((), ())


def test_an_entry_that_left_under_another_id_returns_under_its_first_one():
    there = TERM.replace("- Id: t\n", "- Id: delta\n")
    gone = {key: Known(one.fact, present=False) for key, one in known_of(cards(there)).items()}
    found = changes_of(gone, cards(TERM), former={"t": "delta"})
    assert found.renamed == (("delta/term", "t/term"), ("delta/meaning", "t/meaning"))
    assert (found.retired, found.new, found.unlike) == ((), (), ())


def test_what_a_copy_under_the_same_id_says_is_held_back_and_moves_nothing():
    copy = TERM.replace(": delta", ": mouth").replace("- Means", "- Says: [Twice].\n- Means")
    known, now = known_of(cards(TERM)), cards(copy)
    found = changes_of(known, now, doubled=frozenset({"t"}))
    assert found == Changes(kept=("t/meaning",), held=("t/term", "t/blank:twice"))
    after = known_after(known, now, found, doubled=frozenset({"t"}))
    assert after == known
    assert changes_of(after, cards(TERM)) == Changes(kept=("t/term", "t/meaning"))


def test_a_copy_with_fewer_cards_retires_none_of_the_first():
    known, now = known_of(cards(FIGURE)), cards(FIGURE.replace("- When: 2009\n", ""))
    found = changes_of(known, now, doubled=frozenset({"f"}))
    assert (found.retired, found.renamed, found.held) == ((), (), ("f/blank:2009",))
    assert known_after(known, now, found, doubled=frozenset({"f"})) == known


def test_of_two_copies_of_which_nothing_is_known_the_first_is_new():
    found = changes_of({}, cards(TERM), doubled=frozenset({"t"}))
    assert found == Changes(new=("t/term", "t/meaning"))


NAME = """### Name: {}
- Id: n
- Type: person
- Is: the man who spoke for the revolution
- Also accept: {}
"""


def test_a_title_and_its_other_spelling_may_be_swapped():
    old = NAME.format("Georges Danton", "Danton")
    found = changed([old], [NAME.format("Danton", "Georges Danton")])
    assert (found.afresh, found.reworded) == ((), ("n/name",))
    assert changed([old], [NAME.format("Marat", "Jean-Paul Marat")]).afresh == ("n/name",)


def test_a_blank_in_another_spelling_of_its_name_is_the_same_blank():
    says = TERM + "- Says: Built by [{}].\n"
    name = NAME.format("Georges Danton", "Danton")
    found = changed([says.format("Georges Danton"), name], [says.format("Danton"), name])
    assert found.renamed == (("t/blank:georges-danton", "t/blank:danton"),)


def test_people_and_persons_are_one_unit():
    old = FIGURE.replace("6,650 km", "6,650 people")
    assert changed([old], [old.replace("people", "persons")]).afresh == ()


def test_a_chinese_blank_is_compared_sign_by_sign():
    old = "### Term: 词\n- Id: t\n- Means: 由河流形成的土地\n- Says: 发展[新质生产力]和[出口]。\n"
    new = old.replace("[新质生产力]", "[新质的生产力]").replace("[出口]", "[进口]")
    found = changes_of(known_of(cards(old, language="zh")), cards(new, language="zh"))
    assert found.renamed == (("t/blank:新质生产力", "t/blank:新质的生产力"),)
    assert found.unlike == (("t/blank:出口", "t/blank:进口"),)


@pytest.mark.parametrize(
    ("one", "other", "alike"),
    [
        ("artificial intelligence", "artifical inteligence", True),
        ("new productive forces", "productive forces", True),
        ("forces, productive and new", "new productive forces", True),
        ("technology", "technologies", True),
        ("colour", "color", True),
        ("5 large firms", "6 large firms", False),
        ("exports", "imports", False),
        ("increase", "decrease", False),
        ("eastern", "western", False),
        ("employment", "unemployment", False),
        ("C++", "C#", False),
        ("5G", "6G", False),
        ("", "", False),
    ],
)
def test_blanks_are_alike_by_their_words(one, other, alike):
    assert (likeness(slug(one), slug(other)) >= ALIKE) is alike
    assert (likeness(slug(other), slug(one)) >= ALIKE) is alike


@given(st.text(max_size=20), st.text(max_size=20))
def test_likeness_is_a_share(one, other):
    assert 0 <= likeness(slug(one), slug(other)) <= 1


@given(st.data())
def test_every_card_known_or_of_today_is_accounted_for_once(data):
    entries = data.draw(
        st.lists(st.sampled_from([TERM, FIGURE, LINK, QUESTION, POOL]), unique=True)
    )
    swaps = [("delta", "mouth"), ("6,650", "7,000"), ("[longest river]", "[main river]"),
             ("- Id: t", "- Id: tt"), ("- Id: f\n", ""), ("Cairo", "Luxor"), ("2009", "2010")]  # fmt: skip
    known = {}
    for _ in range(3):
        text = "\n".join(data.draw(st.permutations(entries)))
        for old, new in data.draw(st.lists(st.sampled_from(swaps), max_size=3)):
            text = text.replace(old, new)
        now = cards(*[text] if data.draw(st.booleans()) else [])
        doubled = data.draw(st.frozensets(st.sampled_from(["t", "f"])))
        former = data.draw(st.sampled_from([{}, {"t": "tt"}, {"tt": "t"}]))
        found = changes_of(known, now, doubled=doubled, former=former)
        before = {key for key, one in known.items() if one.present}
        olds = [*dict(found.renamed), *dict(found.unlike), *found.retired]
        news = [new for _, new in (*found.renamed, *found.unlike)]
        here = [*found.kept, *found.reworded, *found.returned, *found.new, *found.held, *news]
        there = set(found.afresh) - set(here)
        assert sorted([*here, *there]) == sorted(card.key for card in now)
        assert len(olds) == len(set(olds))
        assert set(olds) <= known.keys()
        left_alone = {key for key in before if key.partition("/")[0] in doubled}
        assert left_alone.isdisjoint(olds)
        assert left_alone.isdisjoint(found.afresh)
        assert before - set(olds) == (before & {card.key for card in now}) | left_alone
        known = known_after(known, now, found, doubled=doubled)
        kept = tuple(card.key for card in now if card.key not in found.held)
        again = changes_of(known, now, doubled=doubled, former=former)
        assert again == Changes(kept=kept, held=found.held)


def state():
    return CardState(3.0, 5.0, 1, 2, 3, 1, 0, "choice", 0, "right", right_today=True)


def told(before=(), after=(), **parts):
    return correction(
        Changes(**parts), {key: state() for key in before}, {key: state() for key in after}
    )


def test_a_student_is_told_in_one_sentence():
    assert told(
        before=("a/x", "b/x", "c/x", "d/x"),
        after=("d/x",),
        afresh=("a/x", "b/x", "c/x"),
        new=("e/x", "e/y"),
        retired=("d/x",),
    ) == (
        "The lesson was corrected: 3 cards start afresh, because their facts changed; 2 cards are new"
        " and 1 is no longer asked. All other progress is kept."
    )


def test_one_card_is_one_card():
    assert told(before=("a/x", "b/x"), after=("b/x",), afresh=("a/x",)) == (
        "The lesson was corrected: 1 card starts afresh, because its fact changed."
        " All other progress is kept."
    )
    assert told(before=("b/x",), after=("b/x",), retired=("b/x",)) == (
        "The lesson was changed: 1 card is no longer asked. All other progress is kept."
    )
    assert told(before=("b/x",), after=("b/x",), new=("a/x",), returned=("b/x",)) == (
        "The lesson was changed: 1 card is new and 1 is asked again. All progress is kept."
    )


def test_a_renamed_card_that_starts_afresh_was_the_students_under_its_old_key():
    assert told(before=("a/x",), renamed=(("a/x", "b/x"),), afresh=("b/x",)).startswith(
        "The lesson was corrected: 1 card starts afresh"
    )


def test_who_is_not_touched_is_told_nothing():
    assert told(new=("a/x",), afresh=("b/x",), retired=("c/x",)) == "", "never answered"
    assert told(before=("a/x",), after=("a/x",), kept=("a/x",), reworded=("a/y",)) == ""
    assert told(before=("a/x",), after=("a/x",), renamed=(("b/x", "b/y"),)) == ""
    assert told(before=("a/x",), after=("a/x",), afresh=("a/x",)) == "", "its progress came back"
    assert told(before=("a/x",), retired=("b/x",), afresh=("c/x",)) == "", "not this student's"


def test_the_shipped_lesson_with_every_id_changed_keeps_all_progress():
    those = cards_of(gather(read_lesson(shipped_lesson())))
    text = shipped_lesson().read_text(encoding="utf-8")
    moved = text.replace("\n- Id: ", "\n- Id: x-")
    now = cards_of(gather(parse_lesson(moved)))
    found = changes_of(known_of(those), now)
    assert len(found.renamed) >= len(those) - 4
    assert not found.kept
