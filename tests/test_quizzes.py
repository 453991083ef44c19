"""Quizzes over the real Collection: composed, answered, left, killed, taken up again, ended."""

from datetime import UTC, datetime, timedelta

import pytest

from quizapp.collection import Collection
from quizapp.errors import NoQuestionsError
from quizapp.memory.policy import Policy
from quizapp.memory.replay import replay
from quizapp.paths import shipped_lesson
from quizapp.questions.model import Response
from quizapp.store.profiles import default_profile
from quizapp.store.store import Store
from quizapp.study.quiz import QuizChoice

NOW = datetime(2026, 11, 23, 9, tzinfo=UTC)


class Clock:
    def __init__(self):
        self.now = NOW

    def __call__(self):
        self.now += timedelta(seconds=1)
        return self.now


@pytest.fixture
def opened(tmp_path):
    """Open the shipped lesson on one data folder, again and again."""
    clock, made = Clock(), []

    def opening():
        if made:
            made[-1].close()
        made.append(Collection.open(shipped_lesson(), tmp_path, clock=clock))
        return made[-1]

    yield opening
    made[-1].close()


def right(screen):
    """The response that a student gives who knows it all."""
    question = screen.question
    parts = tuple(part.answer for part in question.parts)
    if question.form == "typed" and parts:
        return Response(question.answer)
    return Response(several=parts) if parts else Response(question.answer)


def answer_all(collection, quiz, respond=right, took=1_000):
    screens = []
    while screen := collection.quizzes.screen(quiz):
        screens.append(screen)
        collection.answer(screen, respond(screen), took)
    return screens


def test_a_quiz_asks_as_many_questions_as_were_chosen_each_card_once(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=20))
    screens = answer_all(collection, quiz)
    assert [screen.place for screen in screens] == list(range(1, 21))
    asked = [card for screen in screens for card in screen.question.cards]
    assert len(asked) == len(set(asked))
    assert "flip" not in {screen.question.form for screen in screens}


def test_all_right_is_a_full_score_and_each_line_tells_its_source(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=20))
    answer_all(collection, quiz)
    result = collection.quizzes.result(quiz)
    assert (result.right, result.total, result.answered) == (20, 20, 20)
    assert result.to_practise == ()
    assert all(line.stem and line.response and line.answer for line in result.lines)
    assert all(line.source.startswith("the article") for line in result.lines)


def test_answers_are_evidence_like_any_other(opened, tmp_path):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=10))
    screens = answer_all(collection, quiz)
    cards = {card for screen in screens for card in screen.question.cards}
    assert cards <= set(collection.states)
    collection.close()
    store = Store.open(default_profile(tmp_path), Policy())
    rows, states = store.rows(), store.states(collection.lesson.id)
    store.close()
    assert {card: state for (_, card), state in replay(rows, Policy()).items()} == states
    opened()


def test_wrong_and_open_questions_are_practised_again(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=10))
    first = collection.quizzes.screen(quiz)
    collection.answer(first, Response(), 1_000)
    second = collection.quizzes.screen(quiz)
    collection.answer(second, right(second), 1_000)
    result = collection.quizzes.result(quiz)
    assert result.lines[0].verdict == "wrong"
    assert result.lines[1].verdict == "right"
    assert second.question.card not in result.to_practise
    assert len(result.to_practise) == 9
    again = collection.quizzes.begin(QuizChoice(number=0, cards=result.to_practise))
    assert {asked.card for asked in again.asked} <= set(result.to_practise)


def test_a_quiz_left_half_way_goes_on_where_it_was(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=10))
    for _ in range(4):
        screen = collection.quizzes.screen(quiz)
        collection.answer(screen, right(screen), 1_000)
    following = collection.quizzes.screen(quiz).question
    collection = opened()
    left = collection.quizzes.left()
    assert left == quiz
    screen = collection.quizzes.screen(left)
    assert (screen.place, screen.question) == (5, following)
    assert collection.quizzes.result(left).answered == 4


def test_a_quiz_that_is_over_is_not_offered_again(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=10))
    collection.quizzes.end(quiz)
    assert collection.quizzes.left() is None
    assert opened().quizzes.left() is None


def test_beginning_another_quiz_gives_up_the_one_before(opened):
    collection = opened()
    collection.quizzes.begin(QuizChoice(number=10))
    second = collection.quizzes.begin(QuizChoice(number=5))
    assert collection.quizzes.left() == second
    collection.quizzes.end(second)
    assert collection.quizzes.left() is None


def test_time_that_is_up_ends_the_questions(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=10, seconds=60))
    assert collection.quizzes.seconds_left(quiz) == 60
    screen = collection.quizzes.screen(quiz)
    collection.answer(screen, right(screen), 59_000)
    assert 0 < collection.quizzes.seconds_left(quiz) <= 1.1
    screen = collection.quizzes.screen(quiz)
    collection.answer(screen, right(screen), 9_000)
    assert collection.quizzes.screen(quiz) is None
    assert collection.quizzes.result(quiz).answered == 2


def test_topics_and_forms_are_those_chosen(opened):
    collection = opened()
    topic = collection.quizzes.topics[1]
    choice = QuizChoice(topics=(topic,), number=0, forms=("cloze", "true-false"))
    screens = answer_all(collection, collection.quizzes.begin(choice))
    assert {screen.question.topic for screen in screens} == {topic}
    assert {screen.question.form for screen in screens} == {"cloze", "true-false"}


def test_a_choice_that_leaves_nothing_to_ask_says_what_to_do(opened):
    with pytest.raises(NoQuestionsError, match="Choose more forms or topics"):
        opened().quizzes.begin(QuizChoice(topics=("none such",)))


def test_undo_in_a_quiz_asks_the_question_again(opened):
    collection = opened()
    collection.answer(before := collection.next_screen(), Response(), 1_000)
    quiz = collection.quizzes.begin(QuizChoice(number=10))
    first = collection.quizzes.screen(quiz)
    collection.answer(first, Response(), 1_000)
    collection.take_back(quiz.id)
    assert collection.take_back(quiz.id) == "", "the daily answer before the quiz stays"
    assert before.question.card in collection.states
    again = collection.quizzes.screen(quiz)
    assert (again.place, again.question) == (1, first.question)
    collection.answer(again, right(again), 1_000)
    assert collection.quizzes.result(quiz).lines[0].verdict == "right"


def test_a_match_in_a_quiz_is_evidence_of_each_of_its_cards(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=1, forms=("match",)))
    screen = collection.quizzes.screen(quiz)
    given = [part.answer for part in screen.question.parts]
    given[0], given[1] = given[1], given[0]
    feedback = collection.answer(screen, Response(several=tuple(given)), 4_000)
    assert feedback.verdict == "wrong"
    assert [one.verdict for one in feedback.parts[:3]] == ["wrong", "wrong", "right"]
    (line,) = collection.quizzes.result(quiz).lines
    prompts = [part.prompt for part in screen.question.parts]
    assert line.response.split("\n") == [
        f"{prompt}: {partner}" for prompt, partner in zip(prompts, given, strict=True)
    ], "each pair that was made has a line"
    assert line.answer.split("\n")[2] == line.response.split("\n")[2]
    right_one = screen.question.parts[2].card
    assert collection.states[right_one].last_verdict == "right"
    assert collection.states[screen.question.parts[0].card].last_verdict == "wrong"
    collection.take_back(quiz.id)
    assert not collection.states, "undo takes the whole screen back"


def test_a_quiz_left_in_one_form_of_the_lesson_goes_on_in_another(tmp_path):
    text = shipped_lesson().read_text(encoding="utf-8")
    path = tmp_path / "lesson.md"
    path.write_text(text, encoding="utf-8")
    collection = Collection.open(path, tmp_path / "data", clock=Clock())
    quiz = collection.quizzes.begin(QuizChoice(number=0))
    entry = quiz.asked[0].card.partition("/")[0]
    head, _, tail = text.partition(f"- Id: {entry}\n")
    start, end = head.rindex("\n### "), tail.find("\n#")
    path.write_text(head[:start] + tail[end:], encoding="utf-8")
    collection.reload()
    assert collection.quizzes.screen(quiz).place > 1, "what is gone is passed over"
    assert collection.quizzes.result(quiz).total < len(quiz.asked)
    collection.close()


def test_the_order_that_was_given_is_told_place_by_place(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=1, forms=("order",)))
    screen = collection.quizzes.screen(quiz)
    first, second, *rest = (part.answer for part in screen.question.parts)
    collection.answer(screen, Response(several=(second, first, *rest)), 4_000)
    (line,) = collection.quizzes.result(quiz).lines
    assert line.response.split("\n")[:2] == [f"1. {second}", f"2. {first}"]
    assert line.answer.split("\n")[:2] == [f"1. {first}", f"2. {second}"]


def test_what_was_typed_is_told_as_it_was_typed(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=2, forms=("typed",)))
    for text in ("[1]", "[" * 5_000):
        collection.answer(collection.quizzes.screen(quiz), Response(text), 1_000)
    assert [line.response for line in collection.quizzes.result(quiz).lines] == ["[1]", "[" * 5_000]


def test_answers_on_an_earlier_study_day_than_the_quiz_are_its_answers(tmp_path):
    clock = Clock()
    collection = Collection.open(shipped_lesson(), tmp_path, clock=clock)
    quiz = collection.quizzes.begin(QuizChoice(number=3))
    clock.now -= timedelta(days=2)
    assert len(answer_all(collection, quiz)) == 3
    assert collection.quizzes.result(quiz).right == 3
    collection.close()


def test_a_list_with_one_member_forgotten_is_nearly_right_in_the_result_too(tmp_path):
    lesson = tmp_path / "lesson.md"
    lesson.write_text(
        "# T\n- Id: t\n### List: letters\n- Id: l\n- Are: letters\n"
        "- Items: alpha; bravo; charlie; delta; echo\n- Says: [alpha], [bravo], [charlie].\n"
    )
    collection = Collection.open(lesson, tmp_path / "data", clock=Clock())
    quiz = collection.quizzes.begin(QuizChoice(number=1, forms=("recall",)))
    given = Response(several=("alpha", "bravo", "charlie", "delta"))
    assert collection.answer(collection.quizzes.screen(quiz), given, 9_000).verdict == "nearly"
    (line,) = collection.quizzes.result(quiz).lines
    assert (line.verdict, line.response) == ("nearly", "alpha; bravo; charlie; delta")
    assert collection.quizzes.result(quiz).to_practise == ()
    collection.close()


def test_undo_of_several_cards_asks_the_one_that_was_asked(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=1, forms=("match",)))
    screen = collection.quizzes.screen(quiz)
    collection.answer(screen, right(screen), 4_000)
    assert collection.undo().question.card == screen.question.card


def test_an_answer_taken_back_has_taken_its_time(opened):
    collection = opened()
    quiz = collection.quizzes.begin(QuizChoice(number=5, seconds=60))
    screen = collection.quizzes.screen(quiz)
    collection.answer(screen, right(screen), 50_000)
    collection.take_back(quiz.id)
    assert 9 <= collection.quizzes.seconds_left(quiz) <= 11


def test_no_form_that_was_not_chosen_is_asked_after_a_change(tmp_path):
    lesson = tmp_path / "lesson.md"
    terms = [f"### Term: t{n}\n- Id: t{n}\n- Means: meaning number {n}\n" for n in range(4)]
    lesson.write_text("# T\n- Id: t\n" + "".join(terms))
    collection = Collection.open(lesson, tmp_path / "data", clock=Clock())
    quiz = collection.quizzes.begin(QuizChoice(number=1, forms=("choice",)))
    kept = int(quiz.asked[0].card[1])
    lesson.write_text("# T\n- Id: t\n" + terms[kept])
    collection.reload()
    assert collection.quizzes.screen(quiz) is None, "a choice needs others beside it"
    collection.close()


def test_a_card_that_is_held_is_asked_beside_no_other(tmp_path):
    lesson = tmp_path / "lesson.md"
    terms = "".join(f"### Term: t{n}\n- Id: t{n}\n- Means: meaning number {n}\n" for n in range(4))
    lesson.write_text("# T\n- Id: t\n" + terms)
    collection = Collection.open(lesson, tmp_path / "data", clock=Clock())
    lesson.write_text(
        "# T\n- Id: t\n### Term: new\n- Id: t1\n- Means: something quite new\n" + terms
    )
    changes = collection.reload()
    assert set(changes.held) == {"t1/term", "t1/meaning"}
    for _ in range(6):
        quiz = collection.quizzes.begin(QuizChoice(number=0, forms=("match",)))
        asked = [card for screen in answer_all(collection, quiz) for card in screen.question.cards]
        assert asked
        assert not set(changes.held) & set(asked)
    collection.close()
