"""Members of a list ticked off as they are recognised: no window needed."""

from dataclasses import dataclass, replace

from quizapp.language import phrase, tr
from quizapp.questions.grading import recognise
from quizapp.questions.model import Part, PartGrade, Question

NOT_MISSING = phrase("Not one that is still missing")


@dataclass(frozen=True, slots=True)
class Ticking:
    """The members named so far, in the order in which they came, and every text that was tried."""

    question: Question
    found: tuple[PartGrade, ...] = ()
    typed: tuple[str, ...] = ()

    @property
    def complete(self) -> bool:
        """Whether all members were named."""
        return len(self.found) == len(self.question.parts)

    @property
    def count(self) -> str:
        """How many were named, e.g. "2 of 4"."""
        return tr("{done} of {all}", done=len(self.found), all=len(self.question.parts))

    def take(self, text: str) -> tuple["Ticking", PartGrade | None]:
        """Return what stands after a text, and the member that it named, None where it is not missing."""
        left = tuple(part for part in self.question.parts if part not in self.parts)
        one = recognise(self.question, text, left)
        found = (*self.found, one) if one else self.found
        typed = self.typed if text in self.typed else (*self.typed, text)
        return replace(self, found=found, typed=typed), one

    @property
    def parts(self) -> tuple[Part, ...]:
        """The members named so far."""
        return tuple(one.part for one in self.found)
