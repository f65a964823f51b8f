"""Wilgenbeke, the invented municipality of the pictures: a second round in progress, 25 of 30 answered, with its round of 2024."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Confidence, Cover, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.assessments import OpenAssessment

AT = "2026-11-24T14:32:00+01:00"
NAME = "Wilgenbeke"
# item, level now (w: weet niet, n: niet van toepassing, o: open), ambition, confidence, level in 2024
_ROWS = """
short-chain-urban-farming 2 3 d 1
sustainable-agriculture 1 2 c 1
food-waste-prevention 3 4 v 2
bio-waste-valorisation 3 - v 2
urban-development-brownfields 2 3 d 2
design-for-change 1 2 c 1
building-material-reuse 2 3 d 1
shared-use 1 2 c 1
entrepreneurship 2 3 d 1
industry 1 2 c 1
social-economy 3 - v 2
repair-reuse 3 3 d 2
sharing-systems 1 2 c 2
take-back-valorisation o - c 2
sustainable-water-use 1 2 d 1
depaving 2 3 d 1
water-storage 0 2 c 0
water-reuse w - c w
climate-adaptation o - c w
circular-strategy 2 3 d 1
monitoring 0 3 c 0
collaboration-leadership 2 3 d 1
communication-awareness 2 3 d 2
citizen-activation 2 - d 1
business-parks n - c n
stimulating-entrepreneurship 1 2 c 1
regulatory-frameworks 1 2 c 1
subsidies-financing o - c w
circular-procurement 2 3 d 1
political-activation 2 3 d 1
department-activation o - c 1
"""
_STATES = {"w": State.UNKNOWN, "n": State.NOT_APPLICABLE, "o": State.OPEN}
_CONFIDENCE = {"c": Confidence.CLAIMED, "d": Confidence.DOCUMENTED, "v": Confidence.VERIFIED}
_REASONS = {"depaving": "krediet en eerste plek", "circular-procurement": "besluit en trekker", "sharing-systems": "project gestopt"}


def _answer(item: str, value: str, target: str = "-", confidence: str = "c") -> Answer:
    answer = Answer(item, State.OPEN, AT, target=None if target == "-" else int(target), confidence=_CONFIDENCE[confidence])
    if value in _STATES:
        reason = "Er is geen bedrijventerrein." if value == "n" else None
        return replace(answer, state=_STATES[value], reason=reason)
    return replace(answer, state=State.LEVEL, level=int(value))


def answers() -> tuple[Answer, ...]:
    """Return the answers of the round in progress."""
    rows = [line.split() for line in _ROWS.strip().splitlines()]
    now = [_answer(item, value, target, confidence) for item, value, target, confidence, _ in rows]
    return tuple(replace(answer, reason=_REASONS.get(answer.item, answer.reason)) for answer in now)


def previous_answers() -> tuple[Answer, ...]:
    """Return the answers of 2024."""
    rows = [line.split() for line in _ROWS.strip().splitlines()]
    return tuple(_answer(row[0], row[4]) for row in rows)


def opened() -> OpenAssessment:
    """Return the round in progress with everything beside it."""
    previous = Assessment(
        "9d1f3a00-0000-4000-8000-000000002024", "Meting 2024", date(2024, 11, 20), Depth.FULL, answers=previous_answers(), self_score=4.5, active=True
    )
    assessment = Assessment(
        "9d1f3a00-0000-4000-8000-000000002026", "Meting 2026", date(2026, 11, 24), Depth.FULL, (Cover.MUNICIPALITY, Cover.OCMW),
        answers=answers(), self_score=5.0, self_score_at=AT, active=True, previous=previous.id, actions=actions(),
    )  # fmt: skip
    organisation = Organisation("9d1f3a00-0000-4000-8000-000000000001", NAME, OrganisationKind.MUNICIPALITY, population=14_250)
    return OpenAssessment(organisation, assessment, previous)


def actions() -> tuple[Action, ...]:
    """Return the action plan: planned, running, an idea."""
    rows = (
        ("depaving", ActionStatus.PLANNED, 3), ("monitoring", ActionStatus.PLANNED, 1), ("circular-procurement", ActionStatus.PLANNED, 3),
        ("building-material-reuse", ActionStatus.RUNNING, 3), ("food-waste-prevention", ActionStatus.RUNNING, 4),
        ("shared-use", ActionStatus.IDEA, 2),
    )  # fmt: skip
    return tuple(
        Action(f"9d1f3a00-0000-4000-8000-0000000001{place:02}", item, f"Actie voor {item}", status, target=target)
        for place, (item, status, target) in enumerate(rows)
    )
