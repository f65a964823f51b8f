"""Which step to take next: the questionnaire's own step from the present level, ranked by value and ease."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.questionnaire import HIGHEST_LEVEL, NextStep, Questionnaire, items_in_play

EASE: Mapping[str, int] = {"klein": 3, "middel": 2, "groot": 1}
NO_PRIORITY = 4


@dataclass(frozen=True, slots=True)
class RankedStep:
    """A next step with what ranks it.

    Attributes:
        item: the item's id.
        level: its present level.
        gap: levels between the present level and the ambition; 0 without a higher ambition.
        priority: the user's own, 1 high – 3 low, or ``None``.
        worth: value × ease, 1–9.
        step: the step itself.
    """

    item: str
    level: int
    gap: int
    priority: int | None
    worth: int
    step: NextStep


def next_steps(assessment: Assessment, questionnaire: Questionnaire) -> tuple[RankedStep, ...]:
    """Return the step of every answered item below the highest level: by value × ease, then the user's priority, then the gap."""
    answers = assessment.answers_by_item()
    found = [_step(answers[item], questionnaire) for item in items_in_play(assessment.depth) if item in answers]
    return tuple(sorted((step for step in found if step), key=_rank))


def next_step(item: str, level: int, questionnaire: Questionnaire) -> NextStep | None:
    """Return the questionnaire's step from a level of an item; ``None`` at the highest."""
    return next((step for step in questionnaire.items[item].next_steps if step.from_level == level), None)


def _step(answer: Answer, questionnaire: Questionnaire) -> RankedStep | None:
    if answer.level is None or answer.level >= HIGHEST_LEVEL:
        return None
    step = next_step(answer.item, answer.level, questionnaire)
    if step is None:
        return None
    gap = max(0, (answer.target or 0) - answer.level)
    return RankedStep(answer.item, answer.level, gap, answer.priority, step.value * EASE.get(step.effort, 1), step)


def _rank(ranked: RankedStep) -> tuple[int, int, int]:
    return -ranked.worth, ranked.priority or NO_PRIORITY, -ranked.gap
