"""Profiles of Wilgenbeke in any state, as bytes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest

from lokaalcirculair_desktop.analysis.offer import fitting_offers
from lokaalcirculair_desktop.content.offers import load_offers
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.assessment import Assessment, Contribution, Decision, State
from lokaalcirculair_desktop.domain.survey import CoalitionMention, Mention, OtherAnswers, Survey
from lokaalcirculair_desktop.domain.workshop import Consensus, Participant, Tally, Vote, VoteState
from lokaalcirculair_desktop.report.profile import Edition, Profile, build_profile
from tests import wilgenbeke

MakeProfile = Callable[..., Profile]


def full_assessment() -> Assessment:
    """Return the round with everything that a profile can tell, names and process included."""
    opened = wilgenbeke.opened()
    contribution = Contribution("Dienst Milieu", State.LEVEL, wilgenbeke.AT, level=1, note="Wij zien het lager.")
    answers = tuple(
        replace(answer, updated_by="Jan Peeters", private_note="GEHEIM", note="Onthard plein.", contributions=(contribution,))
        if answer.item == "depaving"
        else answer
        for answer in opened.assessment.answers
    )
    actions = tuple(replace(action, owner="An Claes", service="Dienst Milieu", due=date(2027, 6, 30)) for action in opened.assessment.actions)
    return replace(
        opened.assessment,
        answers=answers,
        actions=actions,
        assessor="Jan Peeters",
        decision=Decision("college", date(2026, 12, 8)),
        survey=Survey(
            motives=("litter", "other"),
            partners=("business",),
            other=OtherAnswers(motives="Minder restafval"),
            coalition_agreement={"circular-water": CoalitionMention(Mention.EXPLICIT, ("space",))},
        ),
        participants=(Participant("p1", "Els Wouters"),),
        votes=(Vote("p1", "depaving", VoteState.LEVEL, 2),),
        tallies=(Tally("monitoring", (0, 3, 5, 1, 0), 2, 12),),
        consensus=(Consensus("depaving", 2, "De actie loopt echt.", parked=False, decided_at=wilgenbeke.AT),),
        parking=("Wie beheert de regenwaterput?",),
    )


@pytest.fixture
def make_profile() -> MakeProfile:
    """Give a function that makes a profile; its keywords change the assessment."""

    def make(*, edition: Edition = Edition.PUBLIC, has_previous: bool = True, name: str = wilgenbeke.NAME, **changes: object) -> Profile:
        opened = wilgenbeke.opened()
        profile = build_profile(
            replace(opened.organisation, name=name),
            replace(full_assessment(), **changes),  # type: ignore[arg-type]
            load_questionnaire(),
            made_at=datetime(2026, 11, 24, 14, 32, tzinfo=UTC),
            previous=opened.previous if has_previous else None,
            benchmarks=benchmarks(),
            edition=edition,
        )
        return replace(profile, offers=fitting_offers(profile.assessment, profile.scores, load_offers()))

    return make
