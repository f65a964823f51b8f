"""How a question stands, and what is told before a round is closed."""

from __future__ import annotations

from dataclasses import replace

import pytest
from hypothesis import given

from lokaalcirculair_desktop.analysis.review import Condition, Kind, Show, Standing, Surroundings, count_shown, review, standings
from lokaalcirculair_desktop.analysis.scores import score_assessment
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Confidence, Evidence, OwnItem, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, Depth, items_in_play
from tests import wilgenbeke
from tests.strategies import assessments

AT = wilgenbeke.AT
VERSIONS = dict.fromkeys(ITEMS, 1)
LEGE_PANDEN = OwnItem("own-lege-panden", "Vullen we leegstand?", ("a", "b", "c", "d", "e"), item_version=2)


def around(**changed: object) -> Surroundings:
    return replace(Surroundings(VERSIONS, wilgenbeke.opened().previous), **changed)  # type: ignore[arg-type]


def of(item: str, assessment: Assessment | None = None, **changed: object) -> Standing:
    found = standings(assessment or wilgenbeke.opened().assessment, around(**changed))
    return next(one for one in found if one.item == item)


def with_answer(item: str, **changed: object) -> Assessment:
    assessment = wilgenbeke.opened().assessment
    answer = assessment.answer_to(item)
    assert answer is not None
    return assessment.with_answer(replace(answer, **changed))  # type: ignore[arg-type]


def items(kind: Kind, assessment: Assessment | None = None, **changed: object) -> list[str]:
    return [one.item for one in review(standings(assessment or wilgenbeke.opened().assessment, around(**changed))).get(kind, ())]


def test_every_question_in_play_stands_once_and_in_order() -> None:
    found = standings(wilgenbeke.opened().assessment, around())
    assert tuple(one.item for one in found) == items_in_play(Depth.FULL)


def test_own_questions_come_after_all_others() -> None:
    assessment = replace(wilgenbeke.opened().assessment, own_items=(LEGE_PANDEN,))
    assert standings(assessment, around())[-1] == Standing(LEGE_PANDEN.id, Condition.OPEN)


@pytest.mark.parametrize(
    ("item", "condition"),
    [
        ("depaving", Condition.LEVEL),
        ("water-reuse", Condition.UNKNOWN),
        ("business-parks", Condition.NOT_APPLICABLE),
        ("climate-adaptation", Condition.OPEN),
        ("department-activation", Condition.PROPOSED),
    ],
)
def test_the_condition_is_that_of_the_answer(item: str, condition: Condition) -> None:
    assert of(item).condition is condition


def test_what_was_answered_to_another_question_is_no_proposal() -> None:
    assert of("department-activation", versions={**VERSIONS, "department-activation": 2}).condition is Condition.OPEN


def test_a_damaged_answer_is_open_until_it_is_given_anew() -> None:
    assert of("climate-adaptation", damaged={"climate-adaptation"}).condition is Condition.DAMAGED
    assert of("climate-adaptation", damaged={"climate-adaptation"}).is_open
    assert of("depaving", damaged={"depaving"}).condition is Condition.LEVEL


def test_an_ambition_is_reached_at_its_level() -> None:
    assert of("repair-reuse").is_reached
    assert not of("depaving").is_reached
    assert not of("social-economy").is_reached  # it has none


def test_a_note_for_oneself_is_a_note() -> None:
    assert of("depaving", with_answer("depaving", private_note="vraag Els")).has_note
    assert not of("depaving").has_note


def test_counts_what_each_choice_shows() -> None:
    counts = count_shown(standings(wilgenbeke.opened().assessment, around(changed={"depaving"})))
    assert counts == {Show.ALL: 31, Show.OPEN: 4, Show.UNKNOWN: 1, Show.UNDOCUMENTED: 9, Show.LOOK_AGAIN: 1}


def test_open_questions_and_those_with_a_proposal_are_told_apart() -> None:
    assert items(Kind.OPEN) == ["climate-adaptation", "subsidies-financing"]
    assert items(Kind.PROPOSED) == ["take-back-valorisation", "department-activation"]


def test_an_own_question_that_is_open_is_told_apart_for_it_does_not_count() -> None:
    assessment = replace(wilgenbeke.opened().assessment, own_items=(LEGE_PANDEN,))
    assert items(Kind.OWN_OPEN, assessment) == [LEGE_PANDEN.id]
    assert LEGE_PANDEN.id not in items(Kind.OPEN, assessment)


def test_a_level_below_that_of_the_previous_round_needs_a_reason() -> None:
    assert items(Kind.LOWERED) == []  # the one that went down says why
    assert items(Kind.LOWERED, with_answer("sharing-systems", reason="  ")) == ["sharing-systems"]
    assert items(Kind.LOWERED, with_answer("sharing-systems", reason=None), previous=None) == []


def test_levels_of_questions_with_another_meaning_are_not_compared() -> None:
    assert items(Kind.LOWERED, with_answer("sharing-systems", reason=None, item_version=2)) == []


@pytest.mark.parametrize(
    ("level", "confidence", "evidence", "is_told"),
    [
        (2, Confidence.CLAIMED, (), False),
        (3, Confidence.CLAIMED, (), True),
        (3, Confidence.CLAIMED, (Evidence("nota"),), True),
        (3, Confidence.DOCUMENTED, (), True),
        (4, Confidence.DOCUMENTED, (Evidence("nota"),), False),
        (4, Confidence.VERIFIED, (), False),
    ],
)
def test_a_high_level_is_told_where_its_proof_is_missing(level: int, confidence: Confidence, evidence: tuple[Evidence, ...], is_told: bool) -> None:
    assessment = with_answer("depaving", level=level, confidence=confidence, evidence=evidence)
    assert ("depaving" in items(Kind.UNPROVEN, assessment)) is is_told


def test_a_changed_question_is_looked_at_again_once_it_was_answered() -> None:
    assert items(Kind.LOOK_AGAIN, changed={"depaving", "climate-adaptation"}) == ["depaving"]


def test_an_own_question_with_another_text_is_looked_at_again() -> None:
    answer = Answer(LEGE_PANDEN.id, State.LEVEL, AT, level=2, item_version=1)
    assessment = replace(wilgenbeke.opened().assessment, own_items=(LEGE_PANDEN,), own_answers=(answer,))
    assert items(Kind.LOOK_AGAIN, assessment) == [LEGE_PANDEN.id]


def test_a_finished_round_has_nothing_to_tell() -> None:
    answers = tuple(Answer(item, State.LEVEL, AT, level=2) for item in items_in_play(Depth.QUICK))
    assert review(standings(replace(wilgenbeke.opened().assessment, depth=Depth.QUICK, answers=answers), Surroundings(VERSIONS))) == {}


@given(assessments())
def test_what_is_left_open_is_what_makes_the_score_provisional(assessment: Assessment) -> None:
    found = standings(replace(assessment, own_items=()), Surroundings(VERSIONS))
    assert sum(one.is_open for one in found) == score_assessment(assessment).unanswered
    told = review(found)
    assert sum(len(told.get(kind, ())) for kind in (Kind.OPEN, Kind.PROPOSED, Kind.DAMAGED)) == sum(one.is_open for one in found)
