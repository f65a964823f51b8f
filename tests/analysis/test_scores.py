"""Every figure of section 3 of the contract, on small cases worked out by hand."""

import pytest

from lokaalcirculair_desktop.analysis.scores import Basis, Range, Scores, robustness, score, weights
from lokaalcirculair_desktop.domain.action import Action, ActionStatus
from lokaalcirculair_desktop.domain.assessment import Answer, Confidence, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, Depth, Pillar

AT = "2026-01-01T10:00:00+01:00"
FOOD, WATER, DIRECTION = "bio-economy-food", "circular-water", "give-direction"


def level(item: str, value: int, target: int | None = None, confidence: Confidence = Confidence.CLAIMED) -> Answer:
    return Answer(item, State.LEVEL, AT, level=value, target=target, confidence=confidence)


def state(item: str, value: State) -> Answer:
    return Answer(item, value, AT, reason="Er is geen keuken." if value is State.NOT_APPLICABLE else None)


def scored(*answers: Answer, depth: Depth = Depth.FULL, actions: tuple[Action, ...] = ()) -> Scores:
    return score({answer.item: answer for answer in answers}, depth, actions=actions)


def test_a_dimension_is_the_mean_of_its_answered_topics() -> None:
    dimension = scored(level("depaving", 2), level("water-storage", 1)).dimensions[WATER]
    assert dimension.score == 3.75
    assert dimension.basis is Basis.ITEMS


def test_unknown_open_and_not_applicable_never_enter_a_mean() -> None:
    rest = [state("water-storage", State.UNKNOWN), state("water-reuse", State.OPEN), state("climate-adaptation", State.NOT_APPLICABLE)]
    assert scored(level("depaving", 2), *rest).dimensions[WATER].score == 5.0


def test_coverage_counts_levels_of_what_is_applicable() -> None:
    rest = [state("water-storage", State.UNKNOWN), state("climate-adaptation", State.NOT_APPLICABLE)]
    count = scored(level("depaving", 2), *rest).dimensions[WATER].count
    assert (count.answered, count.applicable, count.share) == (1, 4, 0.25)


def test_coverage_is_none_where_nothing_applies() -> None:
    topics = ("entrepreneurship", "industry", "social-economy")
    assert scored(*(state(item, State.NOT_APPLICABLE) for item in topics)).dimensions["industry-local-economy"].coverage is None


def test_a_domain_without_topics_takes_its_quick_answer() -> None:
    dimension = scored(level("quick-circular-water", 3)).dimensions[WATER]
    assert (dimension.score, dimension.basis, dimension.coverage) == (7.5, Basis.QUICK, 0.0)


def test_the_first_topic_takes_the_place_of_the_quick_answer() -> None:
    assert scored(level("quick-circular-water", 4), level("depaving", 1)).dimensions[WATER].score == 2.5


def test_a_quick_answer_counts_not_where_no_topic_applies() -> None:
    topics = [state(item, State.NOT_APPLICABLE) for item in ("entrepreneurship", "industry", "social-economy")]
    assert scored(level("quick-industry-local-economy", 3), *topics).dimensions["industry-local-economy"].score is None


def test_a_quick_scan_asks_the_quick_item_only() -> None:
    dimension = scored(level("quick-circular-water", 2), level("depaving", 4), depth=Depth.QUICK).dimensions[WATER]
    assert (dimension.score, dimension.basis, dimension.coverage) == (5.0, Basis.ITEMS, 1.0)


def test_overall_is_the_mean_of_the_pillars_and_those_of_their_dimensions() -> None:
    figures = scored(level("depaving", 4), level("food-waste-prevention", 2), level("monitoring", 1))
    assert figures.pillars[Pillar.DOMAINS].score == 7.5
    assert figures.overall == (7.5 + 2.5) / 2


def test_there_is_no_overall_without_both_pillars() -> None:
    figures = scored(level("depaving", 4))
    assert (figures.overall, figures.ambition, figures.gap, figures.perception_gap) == (None, None, None, None)


def test_ambition_takes_the_target_only_where_it_is_higher() -> None:
    figures = scored(level("depaving", 2, target=4), level("water-storage", 3, target=1), level("water-reuse", 1))
    assert figures.dimensions[WATER].ambition == 2.5 * (4 + 3 + 1) / 3


def test_gap_is_ambition_minus_score() -> None:
    assert scored(level("depaving", 2, target=4), level("monitoring", 2)).gap == 2.5


def test_only_unanswered_items_make_it_provisional() -> None:
    all_said = [state(item, State.UNKNOWN) for item in ITEMS]
    assert not scored(*all_said).provisional
    assert scored(*all_said[1:]).unanswered == 1
    assert scored(*all_said[1:], state(ITEMS[0], State.OPEN)).provisional


def test_bounds_put_what_is_missing_at_the_lowest_and_the_highest_level() -> None:
    full = [level(item, 2) for item in ITEMS if item != "depaving"]
    assert scored(*full).bounds == Range(4.9, 5.1)
    assert scored().bounds == Range(0, 10)


def test_perception_gap_is_self_score_minus_overall() -> None:
    answers = {answer.item: answer for answer in (level("depaving", 2), level("monitoring", 2))}
    assert score(answers, Depth.FULL, self_score=4.5).perception_gap == -0.5


def test_weakest_is_the_first_of_the_contract_at_a_tie() -> None:
    assert scored(level("monitoring", 1), level("depaving", 1), level("food-waste-prevention", 2)).weakest == WATER


def test_spread_is_highest_minus_lowest_dimension() -> None:
    assert scored(level("monitoring", 1), level("depaving", 4)).spread == 7.5


def test_documented_counts_what_has_papers() -> None:
    figures = scored(
        level("depaving", 1, confidence=Confidence.DOCUMENTED), level("monitoring", 2, confidence=Confidence.VERIFIED), level("industry", 2)
    )
    assert figures.documented == pytest.approx(2 / 3)
    assert scored().documented is None


def test_strict_reading_lowers_only_what_is_claimed() -> None:
    figures = scored(level("depaving", 2), level("monitoring", 2, confidence=Confidence.VERIFIED))
    assert figures.strict == (2.5 + 5.0) / 2
    assert scored(level("depaving", 0), level("monitoring", 0)).strict == 0


def test_planned_counts_planned_and_running_actions_but_no_ideas() -> None:
    actions = tuple(
        Action(str(n), item, "actie", status, target=4)
        for n, (item, status) in enumerate([("depaving", ActionStatus.PLANNED), ("monitoring", ActionStatus.IDEA)])
    )
    assert scored(level("depaving", 2), level("monitoring", 2), actions=actions).planned == 7.5


def test_strong_weak_and_blind_come_in_order() -> None:
    figures = scored(
        level("depaving", 3), level("monitoring", 4), level("industry", 1, target=3), level("shared-use", 0, target=4),
        level("water-reuse", 1, target=2), state("water-storage", State.UNKNOWN),
    )  # fmt: skip
    assert figures.strong == ("monitoring", "depaving")
    assert figures.weak == ("shared-use", "industry")
    assert figures.blind_spots == ("water-storage",)


def test_an_item_weighs_more_in_a_small_dimension() -> None:
    answers = {item: level(item, 2) for item in ITEMS}
    found = weights(answers, Depth.FULL)
    assert found[WATER] == pytest.approx(0.05)
    assert found[DIRECTION] == pytest.approx(2.5 / 3 / 3 / 2)


def test_a_weight_is_what_one_level_more_adds() -> None:
    answers = {item: level(item, 2) for item in ITEMS}
    higher = answers | {"depaving": level("depaving", 3)}
    before, after = score(answers, Depth.FULL).overall, score(higher, Depth.FULL).overall
    assert before is not None
    assert after is not None
    assert after - before == pytest.approx(weights(answers, Depth.FULL)[WATER])


def test_robustness_is_the_score_itself_where_all_dimensions_are_equal() -> None:
    band = robustness(scored(*(level(item, 2) for item in ITEMS)))
    assert band is not None
    assert (band.low, band.high) == (pytest.approx(5.0), pytest.approx(5.0))


def test_robustness_is_drawn_the_same_each_time() -> None:
    figures = scored(*(level(item, n % 5) for n, item in enumerate(ITEMS)))
    first, second = robustness(figures), robustness(figures)
    assert first == second
    assert first is not None
    assert (first.low, first.high) == (pytest.approx(3.7122217158773356), pytest.approx(5.147568374543672))


def test_robustness_is_none_without_an_overall() -> None:
    assert robustness(scored(level("depaving", 2))) is None
