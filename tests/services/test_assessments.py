"""Starting, opening, answering and closing."""

from dataclasses import replace
from datetime import date

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, State, Status
from lokaalcirculair_desktop.domain.organisation import Competences, Organisation, OrganisationKind, organisation_id_for_nis
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.domain.survey import Mention, Survey
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"


@pytest.fixture
def started(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> str:
    return assessments.start_assessment(workspace, beerse, baseline)


def test_a_started_assessment_is_opened_with_its_organisation(workspace: Workspace, started: str, beerse: Organisation, baseline: Assessment) -> None:
    opened = assessments.open_assessment(workspace, started)
    assert (opened.organisation, opened.assessment, opened.previous) == (beerse, baseline, None)


def test_a_new_round_is_linked_to_the_newest_one(workspace: Workspace, started: str, beerse: Organisation, baseline: Assessment) -> None:
    second = replace(baseline, id="bbbb1111-0000-4000-8000-000000000002", date=date(2028, 1, 1))
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, beerse, second))
    assert opened.assessment.previous == started
    assert opened.previous == baseline


def test_a_municipality_that_is_here_keeps_its_id_and_takes_the_new_profile(workspace: Workspace, started: str, beerse: Organisation) -> None:
    again = replace(beerse, id="ffff1111-0000-4000-8000-000000000009", kind=OrganisationKind.CITY, competences=Competences(own_kitchen=True))
    other = Assessment("bbbb1111-0000-4000-8000-000000000002", "Tweede", date(2027, 1, 1), Depth.QUICK)
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, again, other))
    assert opened.organisation == replace(again, id=beerse.id)


def test_a_new_round_may_start_without_the_one_before(workspace: Workspace, started: str, beerse: Organisation) -> None:
    other = Assessment("bbbb1111-0000-4000-8000-000000000002", "Tweede", date(2027, 1, 1), Depth.QUICK)
    second = assessments.start_assessment(workspace, beerse, other, from_previous=False)
    opened = assessments.open_assessment(workspace, second)
    assert (opened.assessment.previous, opened.previous) == (None, None)


def test_a_new_round_has_no_answers_of_the_one_before(workspace: Workspace, started: str, beerse: Organisation) -> None:
    assessments.save_answer(workspace, started, Answer("depaving", State.LEVEL, AT, level=2))
    other = Assessment("bbbb1111-0000-4000-8000-000000000002", "Tweede", date(2027, 1, 1), Depth.FULL)
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, beerse, other))
    assert opened.assessment.answers == ()
    assert opened.previous is not None
    assert opened.previous.answer_to("depaving") is not None


def test_a_competence_that_was_skipped_stays_as_it_was(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> None:
    known = replace(beerse, competences=Competences(business_park=False, own_kitchen=True))
    assessments.start_assessment(workspace, known, baseline)
    other = Assessment("bbbb1111-0000-4000-8000-000000000002", "Tweede", date(2027, 1, 1), Depth.QUICK)
    again = replace(beerse, competences=Competences(own_kitchen=False))
    opened = assessments.open_assessment(workspace, assessments.start_assessment(workspace, again, other))
    assert opened.organisation.competences == Competences(business_park=False, own_kitchen=False)


def test_a_municipality_gets_its_fixed_id_and_facts() -> None:
    aalst = Municipality("41002", "Aalst", "Oost-Vlaanderen", "Aalst", 92131, 2025, 78.0)
    made = assessments.municipality_as_organisation(aalst, OrganisationKind.CITY)
    assert (made.id, made.nis, made.population, made.kind) == (organisation_id_for_nis("41002"), "41002", 92131, OrganisationKind.CITY)


def test_a_saved_answer_is_there_after_reopening(workspace: Workspace, started: str) -> None:
    answer = Answer("depaving", State.LEVEL, AT, level=2, note="Kerkplein")
    assessments.save_answer(workspace, started, answer)
    opened = assessments.open_assessment(Workspace(workspace.folder), started)
    assert opened.assessment.answer_to("depaving") == answer
    assert opened.last_item == "depaving"


def test_figures_are_saved(workspace: Workspace, started: str) -> None:
    figures = (Figure("depaving", "m² weg", 2025, 1850, "m²"),)
    assessments.save_figures(workspace, started, figures)
    assert assessments.open_assessment(workspace, started).assessment.figures == figures


def test_the_survey_is_saved_and_a_closed_round_takes_none(workspace: Workspace, started: str) -> None:
    survey = Survey(motives=("litter",)).write("barriers", "Geen tijd").mention("circular-water", Mention.EXPLICIT)
    assessments.save_survey(workspace, started, survey)
    assert assessments.open_assessment(Workspace(workspace.folder), started).assessment.survey == survey
    assessments.close_assessment(workspace, started)
    with pytest.raises(UserError):
        assessments.save_survey(workspace, started, Survey())
    assert assessments.open_assessment(workspace, started).assessment.survey == survey


def test_a_changed_self_score_is_told_the_second_time(workspace: Workspace, started: str) -> None:
    assessments.save_self_score(workspace, started, 4.5, True)
    assert not assessments.open_assessment(workspace, started).self_score_changed
    assessments.save_self_score(workspace, started, 6.0, True)
    opened = assessments.open_assessment(workspace, started)
    assert (opened.assessment.self_score, opened.self_score_changed) == (6.0, True)


def test_switching_depth_keeps_every_answer(workspace: Workspace, started: str) -> None:
    assessments.save_answer(workspace, started, Answer("depaving", State.LEVEL, AT, level=2))
    assessments.change_depth(workspace, started, Depth.QUICK)
    opened = assessments.open_assessment(workspace, started)
    assert opened.assessment.depth is Depth.QUICK
    assert opened.assessment.answer_to("depaving") is not None


def test_a_closed_round_takes_no_answers_until_it_is_reopened(workspace: Workspace, started: str) -> None:
    assert assessments.close_assessment(workspace, started).closed_at == AT
    answer = Answer("depaving", State.LEVEL, AT, level=2)
    with pytest.raises(UserError, match="afgesloten"):
        assessments.save_answer(workspace, started, answer)
    assert assessments.reopen_assessment(workspace, started).status is Status.OPEN
    assessments.save_answer(workspace, started, answer)
    assert assessments.open_assessment(workspace, started).assessment.answers == (answer,)


def test_an_assessment_is_found_by_the_start_of_its_id(workspace: Workspace, started: str) -> None:
    assert assessments.find_assessment(workspace, "AAAA") == started


@pytest.mark.parametrize("given", ["zzzz", "", "%"])
def test_an_unknown_id_is_told(workspace: Workspace, started: str, given: str) -> None:
    with pytest.raises(UserError, match="geen meting"):
        assessments.find_assessment(workspace, given)


def test_an_ambiguous_start_is_told(workspace: Workspace, started: str, beerse: Organisation, baseline: Assessment) -> None:
    assessments.start_assessment(workspace, beerse, replace(baseline, id="aaaa2222-0000-4000-8000-000000000002"))
    with pytest.raises(UserError, match="Meer dan één"):
        assessments.find_assessment(workspace, "aaaa")


def test_nothing_is_found_where_nothing_was_made(workspace: Workspace) -> None:
    with pytest.raises(UserError, match="geen meting"):
        assessments.open_assessment(workspace, "aaaa")
    assert not workspace.folder.root.exists()
