"""What stands in a new assessment beforehand, and what does not."""

from dataclasses import replace
from datetime import date

import pytest

from lokaalcirculair_desktop.analysis.scores import Count
from lokaalcirculair_desktop.content.reference import find_municipalities
from lokaalcirculair_desktop.domain.assessment import Cover, Status
from lokaalcirculair_desktop.domain.organisation import OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.drafts import AssessmentDraft, covers_of
from lokaalcirculair_desktop.services.overview import AssessmentSummary

AT = "2026-11-24T14:32:00+01:00"
BEERSE = find_municipalities("13004")[0].municipality
EARLIER = AssessmentSummary(
    "other-id", "Beerse", "13004", OrganisationKind.MUNICIPALITY, "a", "Meting 2026", date(2026, 3, 1), Depth.FULL, Status.OPEN, Count(1, 31),
    30, 0, None, AT, None,
)  # fmt: skip


@pytest.fixture
def draft() -> AssessmentDraft:
    return AssessmentDraft(date(2026, 11, 24), Depth.QUICK)


def test_a_municipality_answers_for_itself_until_more_is_ticked(draft: AssessmentDraft) -> None:
    draft.choose_municipality(BEERSE)
    assert draft.covers == (Cover.MUNICIPALITY,)
    assert covers_of(OrganisationKind.CITY) == (Cover.MUNICIPALITY, Cover.OCMW, Cover.AGB)


def test_choosing_the_same_municipality_again_changes_nothing(draft: AssessmentDraft) -> None:
    draft.choose_municipality(BEERSE)
    draft.choose_kind(OrganisationKind.CITY)
    draft.choose_municipality(BEERSE)
    assert draft.as_organisation().kind is OrganisationKind.CITY


def test_a_city_stays_a_city_in_the_next_round(draft: AssessmentDraft) -> None:
    draft.choose_municipality(BEERSE, [replace(EARLIER, kind=OrganisationKind.CITY)])
    assert draft.as_organisation().kind is OrganisationKind.CITY


def test_another_round_proposes_the_depth_of_the_one_before(draft: AssessmentDraft) -> None:
    draft.choose_round(EARLIER)
    assert (draft.as_organisation().nis, draft.depth, draft.from_previous) == ("13004", Depth.FULL, True)


def test_earlier_rounds_are_found_by_nis(draft: AssessmentDraft) -> None:
    draft.choose_municipality(BEERSE)
    older = replace(EARLIER, date=date(2024, 1, 1))
    other = replace(EARLIER, nis="41002")
    assert draft.earlier_rounds([older, other, EARLIER]) == [EARLIER, older]


def test_the_title_is_the_year_unless_that_is_taken(draft: AssessmentDraft) -> None:
    assert draft.propose_title([]) == "Meting 2026"
    assert draft.propose_title([EARLIER]) == "Meting november 2026"


def test_a_body_that_is_here_keeps_its_id(draft: AssessmentDraft) -> None:
    known = replace(EARLIER, organisation_id="igemo-id", organisation_name="IGEMO", nis=None, kind=OrganisationKind.INTERMUNICIPAL)
    draft.choose_body(" igemo ", OrganisationKind.INTERMUNICIPAL, [known])
    assert (draft.as_organisation().id, draft.as_organisation().name) == ("igemo-id", "IGEMO")


def test_a_self_score_has_its_moment_and_none_has_not(draft: AssessmentDraft) -> None:
    assert draft.as_assessment(AT).self_score_at is None
    draft.self_score = 4.5
    assert draft.as_assessment(AT).self_score_at == AT
