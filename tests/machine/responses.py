"""What a student answers: right, nearly, in part, wrong, nothing."""

from quizapp.questions.model import Response

MANNERS = ("right", "nearly", "partly", "wrong", "blank")
_RATINGS = {"right": 3, "nearly": 4, "partly": 2, "wrong": 1, "blank": 1}


def response_to(question, manner):
    """Return a response of a manner, as far as the screen lets one give it."""
    if question.answer_form == "reveal":
        return Response(rating=_RATINGS[manner])
    if manner == "blank":
        return Response()
    if question.parts and question.answer_form != "write":
        return Response(several=_several(question, manner))
    if manner == "right":
        return Response(question.answer)
    if question.answer_form == "true or false":
        return Response("false" if question.answer == "true" else "true")
    if question.options:
        return Response(next(one for one in question.options if one != question.answer))
    slip = question.answer[:3] + question.answer[4:]
    return Response(slip if manner == "nearly" else "something else")


def _several(question, manner):
    parts = tuple(part.answer for part in question.parts)
    if manner == "right":
        return parts
    if manner == "wrong":
        return (*parts[1:], parts[0]) if question.answer_form in ("pair", "arrange") else ("none",)
    return (parts[0], *parts[:0:-1]) if question.answer_form == "arrange" else parts[:-1]
