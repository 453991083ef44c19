"""The table of checks: a new one is one row."""

from quizapp.quality.checks import cues, fair, forms, options, places, quizzes, right, told
from quizapp.quality.checks.rows import Check, of_each

_FAULT = "This is a fault of the program: please report it with the lesson."
_OFFERED = (
    "Until it is mended, write it under Never offer, or Never mix with; and please report it."
)
_IN_LIST = "Take it out of Not in it; if it does not stand there, please report it with the lesson."
_WORDING = "Word the field differently; if the words are the program’s own, please report it."

CHECKS: tuple[Check, ...] = (
    Check("Q1", "F", "What counts as right is what the lesson says, and nothing else is right as well.",
          "0", of_each(right.find, _FAULT)),
    Check("Q2", "F", "Nothing offered as wrong is the answer in other words, or may never be offered.",
          "0", of_each(fair.find_same, _OFFERED, List=_IN_LIST)),
    Check("Q3", "F", "Nothing offered as wrong is made true by the lesson: by a range that a number fits, a"
          " place that lies in another, another link, member or cause.",
          "0", of_each(fair.find_true, _OFFERED, List=_IN_LIST)),
    Check("Q4", "F", "Options can be told apart: numbers by 5 per cent, counts below 20 by one.",
          "0", of_each(options.find_close, _FAULT)),
    Check("Q5", "F", "There are 3 or 4 options; 2 to compare, 5 to 7 to choose many of, 3 or 4 pairs to"
          " match, 3 to 8 things to sort, 3 to 5 to put in order.",
          "0", of_each(options.find_count, _FAULT)),
    Check("Q6", "F", "Options are of one type, one unit and one kind of number.",
          "0", of_each(options.find_mixed, _FAULT)),
    Check("Q7", "S", "The right answer cannot be told by its length: 0.5 to 1.6 of the others’, and seldom"
          " the longest.", "95% or more; 35% or less", cues.measure_length),
    Check("Q8", "S", "No word that carries meaning stands in the question and in the right answer alone.",
          "2% or less", cues.measure_shared_words),
    Check("Q9", "F", "No article, singular or plural, or word such as “always” tells the right answer.",
          "0", of_each(cues.find_grammar, _WORDING)),
    Check("Q10", "F", "No option speaks of the others, as “all of the above” does.",
          "0", of_each(cues.find_lazy, _WORDING)),
    Check("Q11", "F", "A “not” in a question is set in capitals.",
          "0", of_each(cues.find_negative, _FAULT)),
    Check("Q12", "S", "The right answer stands in each of four places equally often.",
          "χ² below 16.27; 22–28%, if one-sided 18–32%", places.measure_places),
    Check("Q13", "S", "Claims are true about as often as false.",
          "47–53%", places.measure_truths),
    Check("Q16", "L", "Each card can be asked in 3 forms or more, turning it over among them; a value in 5.",
          "all", forms.measure_forms),
    Check("Q17", "L", "There are questions enough, cards to turn over not counted.",
          "350 or more", forms.measure_amount),
    Check("Q18", "F", "In a quiz no card comes twice, and no question gives another away.",
          "0", quizzes.measure_quizzes),
    Check("Q19", "F", "Every question says whose claim it asks for, or quotes.",
          "0", of_each(told.find_unattributed, _WORDING)),
    Check("Q20", "F", "After a wrong answer come the right one, the fact in words, its paragraph and any"
          " Caution.", "0", of_each(told.find_unexplained, _FAULT)),
    Check("Q21", "F", "An answer to be filled in does not stand beside its gap.",
          "0", of_each(cues.find_answer_beside, _FAULT)),
)  # fmt: skip
