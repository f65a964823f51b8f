"""The targets of the sustainable development goals: few for each item, each with a name, none for show."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, QUICK_ITEMS, Item

QUESTIONNAIRE = load_questionnaire()
ITEMS = QUESTIONNAIRE.items
QUICK = set(QUICK_ITEMS.values())


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_an_item_serves_one_to_four_targets_in_the_official_order(item: Item) -> None:
    order = list(QUESTIONNAIRE.sdg_targets)
    assert 1 <= len(item.sdgs) <= 4
    assert list(item.sdgs) == sorted(set(item.sdgs), key=order.index)


@pytest.mark.parametrize("quick", QUICK_ITEMS.values())
def test_a_quick_item_serves_only_what_its_topics_serve(quick: str) -> None:
    topics = [item for item in ITEMS.values() if DIMENSION_OF[item.id] == DIMENSION_OF[quick] and item.id not in QUICK]
    assert set(ITEMS[quick].sdgs) <= {target for topic in topics for target in topic.sdgs}


def test_every_named_target_is_served() -> None:
    assert set(QUESTIONNAIRE.sdg_targets) == {target for item in ITEMS.values() for target in item.sdgs}


def test_names_are_short_and_tell_targets_apart() -> None:
    names = [target.name for target in QUESTIONNAIRE.sdg_targets.values()]
    assert len(set(names)) == len(names)
    assert max(map(len, names)) <= 60
