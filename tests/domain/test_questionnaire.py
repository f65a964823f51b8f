"""The structure of ids is that of the contract, and stays so."""

import pytest

from lokaalcirculair_desktop.domain import questionnaire as q
from lokaalcirculair_desktop.domain.questionnaire import Depth, Pillar


def test_has_the_36_items_in_the_order_of_the_contract() -> None:
    assert len(q.ITEMS) == len(set(q.ITEMS)) == 36
    assert q.ITEMS[:6] == (
        "short-chain-urban-farming", "sustainable-agriculture", "food-waste-prevention", "bio-waste-valorisation", "quick-bio-economy-food",
        "urban-development-brownfields",
    )  # fmt: skip
    assert q.ITEMS[-3:] == ("circular-procurement", "political-activation", "department-activation")


def test_quick_item_comes_right_after_the_topics_of_its_domain() -> None:
    for dimension, quick in q.QUICK_ITEMS.items():
        assert q.ITEMS[q.ITEMS.index(quick) - 1] == q.TOPICS[dimension][-1]


@pytest.mark.parametrize(("depth", "count"), [(Depth.QUICK, 17), (Depth.FULL, 31)])
def test_depth_decides_how_many_items_are_in_play(depth: Depth, count: int) -> None:
    assert len(q.items_in_play(depth)) == count


def test_items_in_play_of_a_dimension_make_up_the_whole() -> None:
    for depth in Depth:
        by_dimension = [item for dimension in q.DIMENSIONS for item in q.items_in_play(depth, dimension)]
        assert tuple(by_dimension) == q.items_in_play(depth)


def test_both_depths_ask_the_same_instruments() -> None:
    for dimension in q.PILLARS[Pillar.INSTRUMENTS]:
        assert q.items_in_play(Depth.QUICK, dimension) == q.items_in_play(Depth.FULL, dimension)


def test_every_item_knows_its_dimension() -> None:
    assert q.DIMENSION_OF["depaving"] == q.DIMENSION_OF["quick-circular-water"] == "circular-water"
    assert set(q.DIMENSION_OF) == set(q.ITEMS)


def test_tells_own_items_apart() -> None:
    assert q.is_own_item("own-rommelmarkt")
    assert not any(map(q.is_own_item, q.ITEMS))
