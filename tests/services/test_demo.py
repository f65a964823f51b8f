"""The fictional municipality: complete, scored, and added only once."""

import pytest

from lokaalcirculair_desktop.analysis.scores import score_assessment
from lokaalcirculair_desktop.domain.assessment import Assessment, State
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.files import Outcome
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace

AT = "2026-11-24T12:00:00+01:00"


@pytest.fixture
def rounds(workspace: Workspace) -> list[Assessment]:
    return [assessments.open_assessment(workspace, str(one.assessment)).assessment for one in add_demo(workspace)]


def test_has_two_rounds_two_years_apart(rounds: list[Assessment]) -> None:
    first, second = rounds
    assert second.date.year - first.date.year == 2
    assert second.previous == first.id


def test_both_rounds_have_self_score_active_and_overall(rounds: list[Assessment]) -> None:
    for one in rounds:
        assert one.self_score is not None
        assert one.active is not None
        assert score_assessment(one).overall is not None


def test_every_state_is_represented(rounds: list[Assessment]) -> None:
    assert {answer.state for one in rounds for answer in one.answers} == set(State)


def test_every_part_of_an_assessment_is_represented(rounds: list[Assessment]) -> None:
    newest = rounds[-1]
    for field in ("figures", "own_items", "own_answers", "actions", "participants", "votes", "tallies", "consensus", "parking"):
        assert getattr(newest, field), field
    assert newest.survey.motives
    assert any(answer.contributions for answer in newest.answers)
    assert any(answer.evidence for answer in newest.answers)


def test_what_is_documented_names_its_papers(rounds: list[Assessment]) -> None:
    unnamed = [answer.item for answer in rounds[-1].answers if answer.confidence != "claimed" and not answer.evidence]
    assert unnamed == []


def test_a_second_time_changes_nothing_even_after_answering(workspace: Workspace, rounds: list[Assessment]) -> None:
    answer = rounds[-1].answers[0].choose_level(4, AT)
    assessments.save_answer(workspace, rounds[-1].id, answer)
    assert [one.outcome for one in add_demo(workspace)] == [Outcome.UNCHANGED, Outcome.KEPT]
    assert assessments.open_assessment(workspace, rounds[-1].id).assessment.answers[0] == answer


def test_is_known_as_fictional_and_without_a_code(workspace: Workspace, rounds: list[Assessment]) -> None:
    assert all(summary.is_demo and summary.nis is None for summary in list_assessments(workspace))
    assert len(list_assessments(workspace)) == len(rounds)
