"""Which support of the doe-netwerk fits an assessment, and which answer makes it fit."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from lokaalcirculair_desktop.analysis.advice import NO_PRIORITY
from lokaalcirculair_desktop.analysis.scores import Scores
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment
from lokaalcirculair_desktop.domain.offer import LevelsRule, MostRule, Offer, Rule, TotalRule
from lokaalcirculair_desktop.domain.questionnaire import items_in_play


@dataclass(frozen=True, slots=True)
class LevelReason:
    """An answer that makes an offer fit.

    Attributes:
        item: the question.
        level: its level.
        target: its ambition where that is above the level and the rule asks for one; else ``None``.
    """

    item: str
    level: int
    target: int | None


@dataclass(frozen=True, slots=True)
class TotalReason:
    """A low total that makes an offer fit.

    Attributes:
        overall: the total, 0–10.
    """

    overall: float


@dataclass(frozen=True, slots=True)
class MostReason:
    """Many low answers that make an offer fit.

    Attributes:
        low: how many answers stand that low.
        answered: of how many.
        at_most: how low, a level.
    """

    low: int
    answered: int
    at_most: int


Reason = LevelReason | TotalReason | MostReason


@dataclass(frozen=True, slots=True)
class FittingOffer:
    """An offer that fits.

    Attributes:
        offer: the offer.
        reason: what makes it fit.
    """

    offer: Offer
    reason: Reason


_Rank = tuple[int, int]


def fitting_offers(assessment: Assessment, scores: Scores, offers: Iterable[Offer]) -> tuple[FittingOffer, ...]:
    """Return the offers that fit: those of questions with a high priority and a wide gap to the ambition first, then in their own order.

    Within a rule the answer that counts is the one with the highest priority, then the widest gap, then the lowest level.
    """
    answers = [answer for item in items_in_play(assessment.depth) if (answer := assessment.answers_by_item().get(item)) and answer.level is not None]
    ranked: list[tuple[_Rank, FittingOffer]] = []
    for offer in offers:
        reasons = (_reason(rule, answers, scores) for rule in offer.rules)
        found = next((reason for reason in reasons if reason is not None), None)
        if found is not None:
            ranked.append((_rank_of(found, answers), FittingOffer(offer, found)))
    return tuple(fitting for _, fitting in sorted(ranked, key=lambda one: one[0]))


def _reason(rule: Rule, answers: list[Answer], scores: Scores) -> Reason | None:
    match rule:
        case LevelsRule():
            return _level_reason(rule, answers)
        case TotalRule():
            return TotalReason(scores.overall) if scores.overall is not None and scores.overall < rule.below else None
        case MostRule():
            low = sum((answer.level or 0) <= rule.at_most for answer in answers)
            return MostReason(low, len(answers), rule.at_most) if 2 * low > len(answers) else None


def _level_reason(rule: LevelsRule, answers: list[Answer]) -> LevelReason | None:
    fitting = [answer for answer in answers if answer.item in rule.items and _holds(rule, answer)]
    if not fitting:
        return None
    best = min(fitting, key=lambda answer: (_rank(answer), answer.level or 0))
    return LevelReason(best.item, best.level or 0, best.target if rule.needs_ambition else None)


def _holds(rule: LevelsRule, answer: Answer) -> bool:
    return rule.lowest <= (answer.level or 0) <= rule.highest and (_gap(answer) > 0 or not rule.needs_ambition)


def _gap(answer: Answer) -> int:
    return max(0, (answer.target or 0) - (answer.level or 0))


def _rank(answer: Answer) -> _Rank:
    return answer.priority or NO_PRIORITY, -_gap(answer)


def _rank_of(reason: Reason, answers: list[Answer]) -> _Rank:
    if not isinstance(reason, LevelReason):
        return NO_PRIORITY, 0
    return next(_rank(answer) for answer in answers if answer.item == reason.item)
