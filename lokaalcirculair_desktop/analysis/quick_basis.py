"""When the questions by topic of a full scan take the place of a domain's quick answer."""

from __future__ import annotations

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, QUICK_ITEMS, TOPICS, Depth


def replaces_quick_score(assessment: Assessment, answer: Answer) -> bool:
    """Tell whether an answer is the first with a level among the topics of a domain that is scored by its quick answer so far.

    Args:
        assessment: the round before the answer is given.
        answer: the answer to come.
    """
    dimension = DIMENSION_OF.get(answer.item, "")
    quick = QUICK_ITEMS.get(dimension)
    if assessment.depth is not Depth.FULL or quick is None or answer.item == quick or not answer.is_answered:
        return False
    levels = {one.item for one in assessment.answers if one.is_answered}
    return quick in levels and levels.isdisjoint(TOPICS[dimension])
