"""Rounds and benchmarks, like for like only; and which step comes next."""

from __future__ import annotations

from dataclasses import replace
from datetime import date

from lokaalcirculair_desktop.analysis.advice import next_steps
from lokaalcirculair_desktop.analysis.comparison import compare_rounds, compare_with_benchmarks
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.questionnaire import Depth

AT = "2026-11-24T14:32:00+01:00"


def assessment(*answers: Answer, depth: Depth = Depth.FULL) -> Assessment:
    return Assessment("9d1f3a00-0000-4000-8000-000000000001", "Meting", date(2026, 11, 24), depth, answers=answers)


def level(item: str, value: int) -> Answer:
    return Answer(item, State.LEVEL, AT, level=value)


def test_a_question_with_another_meaning_is_not_compared() -> None:
    now = assessment(level("depaving", 2), replace(level("monitoring", 1), item_version=2))
    found = compare_rounds(now, assessment(level("depaving", 1), level("monitoring", 0)))
    assert [(change.item, change.difference) for change in found.items] == [("depaving", 1)]
    assert found.level_before("monitoring") is None


def test_an_unknown_answer_is_not_compared() -> None:
    found = compare_rounds(assessment(Answer("depaving", State.UNKNOWN, AT)), assessment(level("depaving", 1)))
    assert found.items == ()


def test_rounds_of_another_depth_have_no_scores_to_compare() -> None:
    found = compare_rounds(assessment(level("monitoring", 1), depth=Depth.QUICK), assessment(level("monitoring", 0)))
    assert found.before is None
    assert len(found.changed) == 1


def test_what_rose_comes_before_what_fell() -> None:
    now = assessment(level("depaving", 0), level("monitoring", 2), level("industry", 1))
    found = compare_rounds(now, assessment(level("depaving", 1), level("monitoring", 1), level("industry", 1)))
    assert [change.item for change in found.changed] == ["monitoring", "depaving"]


def test_the_self_score_meets_self_scores_and_active_meets_shares() -> None:
    found = compare_with_benchmarks(replace(assessment(), self_score=4.5, active=True), benchmarks())
    assert [(one.id, one.own, one.difference) for one in found] == [
        ("survey-2022-self-score", 4.5, 0.2),
        ("survey-2022-active", True, None),
        ("uhasselt-2022-active-flanders", True, None),
    ]


def test_without_an_own_answer_there_is_no_difference() -> None:
    assert {one.difference for one in compare_with_benchmarks(assessment(), benchmarks())} == {None}


def test_steps_are_ranked_by_value_and_ease_then_priority_then_gap() -> None:
    texts = load_questionnaire()
    answers = [replace(level(item, 1), target=3) for item in texts.items if not item.startswith("quick-")]
    steps = next_steps(assessment(*answers), texts)
    assert len(steps) == 31
    assert [step.worth for step in steps] == sorted((step.worth for step in steps), reverse=True)
    last = steps[-1].item
    urgent = next_steps(assessment(*(replace(one, priority=1) if one.item == last else one for one in answers)), texts)
    same_worth = [step.item for step in urgent if step.worth == steps[-1].worth]
    assert same_worth[0] == last


def test_the_highest_level_has_no_next_step() -> None:
    assert next_steps(assessment(level("depaving", 4), Answer("monitoring", State.UNKNOWN, AT)), load_questionnaire()) == ()
