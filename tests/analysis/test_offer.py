"""Each offer of the doe-netwerk fits when its rule says so, and tells which answer made it fit."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lokaalcirculair_desktop.analysis.offer import FittingOffer, LevelReason, MostReason, TotalReason, fitting_offers
from lokaalcirculair_desktop.analysis.scores import score_assessment
from lokaalcirculair_desktop.content.offers import load_offers
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.questionnaire import LEVELS, TOPICS, Depth
from tests import wilgenbeke


def answer(item: str, level: int, target: int | None = None, priority: int | None = None) -> Answer:
    return Answer(item, State.LEVEL, wilgenbeke.AT, level=level, target=target, priority=priority)


def assessment(*answers: Answer, depth: Depth = Depth.FULL) -> Assessment:
    return replace(wilgenbeke.opened().assessment, answers=answers, depth=depth, actions=())


def fitting(of: Assessment) -> dict[str, FittingOffer]:
    """Return what fits by id, in order."""
    return {one.offer.id: one for one in fitting_offers(of, score_assessment(of), load_offers())}


@pytest.mark.parametrize(
    ("offer", "item", "levels"),
    [
        ("strategy-guidance", "circular-strategy", {0, 1}),
        ("procurement-basic", "circular-procurement", {0, 1}),
        ("procurement-advanced", "circular-procurement", {2, 3}),
        ("urban-development", "urban-development-brownfields", {0, 1, 2}),
        ("monitoring", "monitoring", {0, 1, 2}),
        ("round-table", "political-activation", {0, 1}),
        ("round-table", "department-activation", {0, 1}),
    ],
)
def test_an_offer_fits_at_the_levels_of_its_rule_and_no_others(offer: str, item: str, levels: set[int]) -> None:
    found = {level: fitting(assessment(answer(item, level))).get(offer) for level in LEVELS}
    assert {level: one.reason for level, one in found.items() if one} == {level: LevelReason(item, level, None) for level in levels}


@pytest.mark.parametrize("item", [*TOPICS["circular-water"], *TOPICS["bio-economy-food"]])
def test_guidance_on_a_pilot_fits_a_low_topic_with_a_higher_ambition(item: str) -> None:
    assert fitting(assessment(answer(item, 1, 2)))["pilot-guidance"].reason == LevelReason(item, 1, 2)
    for without in (answer(item, 1), answer(item, 1, 1), answer(item, 2, 4)):
        assert "pilot-guidance" not in fitting(assessment(without))


def test_guidance_on_a_pilot_fits_no_instrument() -> None:
    assert "pilot-guidance" not in fitting(assessment(answer("circular-strategy", 0, 4)))


@pytest.mark.parametrize("item", ["business-parks", "industry", "entrepreneurship", "stimulating-entrepreneurship"])
def test_matchmaking_fits_what_takes_companies_when_there_is_an_ambition(item: str) -> None:
    assert fitting(assessment(answer(item, 3, 4)))["matchmaking"].reason == LevelReason(item, 3, 4)
    assert "matchmaking" not in fitting(assessment(answer(item, 1)))


def test_in_the_quick_scan_the_question_on_the_domain_stands_for_its_topic() -> None:
    quick = assessment(answer("quick-built-environment", 1), answer("quick-industry-local-economy", 2, 3), depth=Depth.QUICK)
    found = fitting(quick)
    assert found["urban-development"].reason == LevelReason("quick-built-environment", 1, None)
    assert found["matchmaking"].reason == LevelReason("quick-industry-local-economy", 2, 3)


def test_an_answer_that_is_not_in_play_makes_nothing_fit() -> None:
    assert fitting(assessment(answer("quick-built-environment", 1))) == {}


def test_inspiration_fits_a_total_below_two_and_a_half() -> None:
    low = assessment(answer("depaving", 1), answer("water-storage", 0), answer("monitoring", 1))
    assert fitting(low)["inspiration"].reason == TotalReason(1.875)
    at_the_border = assessment(answer("depaving", 0), answer("monitoring", 2), answer("circular-strategy", 2))
    assert "inspiration" not in fitting(at_the_border)


def test_inspiration_fits_when_more_than_half_of_the_answers_are_low() -> None:
    high = (answer("depaving", 4), answer("circular-strategy", 4), answer("monitoring", 4))
    low = (answer("water-storage", 1), answer("water-reuse", 1), answer("sustainable-water-use", 1), answer("climate-adaptation", 0))
    assert fitting(assessment(*high, *low))["inspiration"].reason == MostReason(4, 7, 1)
    assert "inspiration" not in fitting(assessment(*high, *low[:3]))


def test_nothing_fits_without_answers_or_at_the_highest_level() -> None:
    assert fitting(assessment()) == {}
    everything = [answer(item, 4, 4) for topics in TOPICS.values() for item in topics]
    assert fitting(assessment(*everything)) == {}


def test_what_has_no_level_makes_nothing_fit() -> None:
    unknown = Answer("monitoring", State.UNKNOWN, wilgenbeke.AT)
    assert fitting(assessment(unknown)) == {}


def test_the_own_priority_comes_first_and_then_the_widest_gap() -> None:
    answers = (answer("circular-strategy", 1, 2), answer("monitoring", 0, 4), answer("circular-procurement", 1, 2, priority=1))
    assert list(fitting(assessment(*answers))) == ["procurement-basic", "monitoring", "strategy-guidance", "inspiration"]


def test_of_several_answers_the_one_with_the_widest_gap_is_the_reason() -> None:
    found = fitting(assessment(answer("depaving", 1, 2), answer("water-storage", 0, 3), answer("repair-reuse", 1, 3)))
    assert found["pilot-guidance"].reason == LevelReason("water-storage", 0, 3)
