"""The questionnaire as it is shipped: complete, in the order of the contract, and honest about its figures."""

from __future__ import annotations

import re

import pytest

from lokaalcirculair_desktop.content.questionnaires import known_versions, load_questionnaire
from lokaalcirculair_desktop.domain.assessment import QuestionnaireVersion
from lokaalcirculair_desktop.domain.organisation import OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import CURRENT_VERSION, DIMENSIONS, ITEMS, LEVELS, QUESTIONNAIRE_ID, QUICK_ITEMS, Item, Pillar
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import worded

QUESTIONNAIRE = load_questionnaire()


def test_has_the_items_of_the_contract_in_their_order() -> None:
    assert tuple(QUESTIONNAIRE.items) == ITEMS
    assert all(item_id == item.id for item_id, item in QUESTIONNAIRE.items.items())


def test_has_the_dimensions_pillars_and_levels_of_the_contract() -> None:
    assert tuple(QUESTIONNAIRE.dimensions) == DIMENSIONS
    assert set(QUESTIONNAIRE.pillars) == set(Pillar)
    assert [each.level for each in QUESTIONNAIRE.levels] == list(LEVELS)
    assert [QUESTIONNAIRE.level_name(level) for level in LEVELS] == ["Niet gestart", "Verkennend", "Beslist", "Gangbare praktijk", "Verankerd"]


def test_tells_its_id_version_and_language() -> None:
    assert (QUESTIONNAIRE.id, QUESTIONNAIRE.version, QUESTIONNAIRE.language) == (QUESTIONNAIRE_ID, CURRENT_VERSION, "nl")


def test_prints_the_tie_rule_and_the_cumulative_rule() -> None:
    assert QUESTIONNAIRE.notes.tie_rule.startswith("Twijfelt u tussen twee niveaus, kies dan het laagste")
    assert "lagere niveaus" in QUESTIONNAIRE.notes.cumulative
    assert "niveau 1" in QUESTIONNAIRE.notes.last_sentence


def test_no_level_text_stands_twice() -> None:
    texts = [text for item in QUESTIONNAIRE.items.values() for text in item.levels]
    assert len(set(texts)) == len(texts) == 5 * len(ITEMS)


def test_names_are_unique_within_topics_and_within_quick_items() -> None:
    topics = [item.name for item in QUESTIONNAIRE.items.values() if item.id not in QUICK_ITEMS.values()]
    assert len(set(topics)) == len(topics)


def test_a_quick_item_carries_the_names_of_its_dimension() -> None:
    for dimension, quick in QUICK_ITEMS.items():
        item, text = QUESTIONNAIRE.items[quick], QUESTIONNAIRE.dimensions[dimension]
        assert (item.name, item.short) == (text.name, text.short)


@pytest.mark.parametrize("item", QUESTIONNAIRE.items.values(), ids=ITEMS)
def test_each_item_has_a_step_from_every_level_below_the_highest(item: Item) -> None:
    assert [step.from_level for step in item.next_steps] == [0, 1, 2, 3]


@pytest.mark.parametrize("item", QUESTIONNAIRE.items.values(), ids=ITEMS)
def test_each_item_is_read_by_every_kind_that_is_no_municipality(item: Item) -> None:
    assert set(item.read_as) == {OrganisationKind.INTERMUNICIPAL, OrganisationKind.POM, OrganisationKind.PROVINCE}


@pytest.mark.parametrize("item", QUESTIONNAIRE.items.values(), ids=ITEMS)
def test_level_one_tells_what_is_missing(item: Item) -> None:
    assert re.search(r"ontbre(ekt|ken)|Hoogstens één onderwerp", item.levels[1])


@pytest.mark.parametrize("item", QUESTIONNAIRE.items.values(), ids=ITEMS)
def test_level_four_measures_adjusts_and_shares(item: Item) -> None:
    assert re.search(r"elk jaar|per jaar", item.levels[4], re.IGNORECASE)
    assert re.search(r"\bpast\b", item.levels[4])
    assert re.search(r"\bdeelt\b|gedeeld|buiten het eigen bestuur", item.levels[4])


@pytest.mark.parametrize("item", QUESTIONNAIRE.items.values(), ids=ITEMS)
def test_no_id_of_an_item_is_shown(item: Item) -> None:
    shown = " ".join(filter(None, (item.question, item.why, item.scope.counts, item.scope.does_not_count, item.scope.size)))
    assert not [other for other in ITEMS if "-" in other and other in shown]


def test_keeps_a_number_and_its_sign_on_one_line() -> None:
    assert "15,3\N{NO-BREAK SPACE}%" in QUESTIONNAIRE.items["depaving"].why


def test_answers_in_dutch_where_a_language_is_not_shipped() -> None:
    assert load_questionnaire(CURRENT_VERSION, "fr").items.keys() == QUESTIONNAIRE.items.keys()


def test_knows_the_current_version() -> None:
    assert known_versions() == ("1.0", "1.1")
    assert known_versions()[-1] == CURRENT_VERSION == QuestionnaireVersion().version


def test_refuses_an_unknown_version_in_a_sentence() -> None:
    with pytest.raises(UserError) as refused:
        load_questionnaire("99.0")
    assert "99.0" in worded(refused.value)


def test_is_read_once() -> None:
    assert load_questionnaire() is load_questionnaire()
