"""What the results page shows, from the answers to the last sentence."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, Depth
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.results import PointKind, few_changes, few_points, results_of
from lokaalcirculair_desktop.services.score_output import score_document, score_lines
from tests import wilgenbeke

QUESTIONNAIRE = load_questionnaire("1.0", "nl")


@pytest.fixture
def opened() -> OpenAssessment:
    return wilgenbeke.opened()


def changed(opened: OpenAssessment, **changes: object) -> OpenAssessment:
    return replace(opened, assessment=replace(opened.assessment, **changes))  # type: ignore[arg-type]


def test_the_headline_has_a_first_sentence_and_a_rest(opened: OpenAssessment) -> None:
    shown = results_of(opened, QUESTIONNAIRE)
    assert shown.headline.replace("\N{NO-BREAK SPACE}", " ") == "Wilgenbeke staat op 4,2 op 10, tussen Verkennend en Beslist: 1,3 hoger dan in 2024."
    assert shown.rest_of_headline.startswith("Bio-economie en voeding scoort het hoogst (5,6)")


def test_the_figures_of_the_score_card_are_those_of_the_contract(opened: OpenAssessment) -> None:
    shown = results_of(opened, QUESTIONNAIRE)
    assert (shown.answered, shown.documented, shown.moved, shown.has_plan) == ("25 van 30", "16 van 25", "+1,3", True)
    assert shown.provisional == "Voorlopig: nog 4 vragen open"


def test_a_plan_of_ideas_alone_is_no_plan(opened: OpenAssessment) -> None:
    ideas = tuple(action for action in opened.assessment.actions if action.item == "shared-use")
    assert not results_of(changed(opened, actions=ideas), QUESTIONNAIRE).has_plan


def test_the_mean_of_2022_stays_hidden_until_the_self_score_is_given(opened: OpenAssessment) -> None:
    shown = results_of(changed(opened, self_score=None, active=None), QUESTIONNAIRE)
    assert shown.self_score is None
    assert shown.active == ()
    assert "4,3" not in shown.self_score_told + shown.active_told
    assert "56" not in shown.active_told


def test_a_self_score_stands_beside_the_mean_of_its_respondents(opened: OpenAssessment) -> None:
    shown = results_of(opened, QUESTIONNAIRE)
    assert shown.self_score is not None
    assert shown.self_score.benchmark.value == 4.3
    assert "113 respondenten" in shown.self_score_told
    assert "Vlaams" not in shown.self_score_told


def test_a_changed_self_score_is_said(opened: OpenAssessment) -> None:
    shown = results_of(replace(opened, self_score_changed=True), QUESTIONNAIRE)
    assert "Later gewijzigd" in shown.self_score_told


def test_the_share_of_active_governments_stands_in_a_sentence_with_the_own_answer(opened: OpenAssessment) -> None:
    told = results_of(opened, QUESTIONNAIRE).active_told
    assert told.startswith("56\N{NO-BREAK SPACE}% van de bevraagde lokale besturen")
    assert told.endswith("uw bestuur: ja.")


def test_each_dimension_tells_its_name_score_ambition_earlier_score_and_coverage(opened: OpenAssessment) -> None:
    water = {one.dimension: one.told for one in results_of(opened, QUESTIONNAIRE).dimensions}["circular-water"]
    for part in ("Circulair waterbeheer", "2,5", "voorgestelde ambitie", "in 2024", "beantwoord: 3 van 5"):
        assert part in water


def test_points_of_every_kind_have_a_place_on_a_small_card(opened: OpenAssessment) -> None:
    points = results_of(opened, QUESTIONNAIRE).points
    shown = few_points(points, 4)
    assert {point.kind for point in shown} == set(PointKind)
    assert len(shown) == 4


def test_a_fall_has_a_place_among_few_changes(opened: OpenAssessment) -> None:
    changes = results_of(opened, QUESTIONNAIRE).changes
    assert changes is not None
    shown = few_changes(changes.moved, 3)
    assert [one.now > one.before for one in shown] == [True, True, False]
    assert changes.counted == "13 hoger · 1 lager · 11 gelijk"


def test_without_changes_there_is_nothing_to_choose() -> None:
    assert few_changes((), 3) == ()
    assert few_points((), 4) == ()


def test_a_round_of_another_depth_is_not_compared_in_figures(opened: OpenAssessment) -> None:
    assert opened.previous is not None
    shown = results_of(replace(opened, previous=replace(opened.previous, depth=Depth.QUICK)), QUESTIONNAIRE)
    assert (shown.moved, shown.previous, shown.previous_year) == (None, None, None)


def test_without_answers_there_is_no_total_and_no_figure(opened: OpenAssessment) -> None:
    shown = results_of(changed(opened, answers=()), QUESTIONNAIRE)
    assert shown.scores.overall is None
    assert (shown.moved, shown.weakest, shown.points, shown.steps) == (None, "", (), ())


def test_the_document_has_every_key_of_the_contract_and_is_json(opened: OpenAssessment) -> None:
    document = json.loads(json.dumps(score_document(opened), allow_nan=False))
    assert list(document) == [
        "overall", "ambition", "gap", "coverage", "provisional", "bounds", "self_score", "perception_gap", "weakest", "spread", "robustness",
        "documented", "strict", "planned", "strong", "weak", "blind_spots", "pillars", "dimensions", "benchmarks",
    ]  # fmt: skip
    assert list(document["dimensions"]) == list(DIMENSIONS)
    assert set(document["dimensions"]["circular-water"]) == {"score", "ambition", "coverage", "basis"}
    assert set(document["pillars"]) == {"domains", "instruments"}


def test_an_empty_assessment_gives_null_for_every_figure(opened: OpenAssessment) -> None:
    document = score_document(changed(opened, answers=(), self_score=None, active=None, actions=()))
    for key in ("overall", "ambition", "gap", "robustness", "strict", "planned", "documented", "weakest", "spread", "perception_gap"):
        assert document[key] is None
    assert document["coverage"] == 0
    assert document["provisional"] is True


def test_benchmarks_are_compared_like_with_like(opened: OpenAssessment) -> None:
    document = json.loads(json.dumps(score_document(opened)))
    assert document["benchmarks"][0] == {"id": "survey-2022-self-score", "value": 4.3, "own": 5.0, "difference": 0.7}
    assert document["benchmarks"][1] == {"id": "survey-2022-active", "value": 0.56, "own": True, "difference": None}


def test_the_lines_to_read_tell_total_coverage_and_every_dimension(opened: OpenAssessment) -> None:
    lines = score_lines(opened)
    assert lines[0] == "Wilgenbeke · Meting 2026 · 24 november 2026"
    assert any(line.startswith("Maturiteitsscore: 4,2") for line in lines)
    assert sum("beantwoord:" in line for line in lines) == len(DIMENSIONS)
