"""Every version says the same in every language: other words, the same structure, and names that agree with each other."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from dataclasses import asdict, replace

import pytest

from lokaalcirculair_desktop.content.editions import shipped_editions
from lokaalcirculair_desktop.content.questionnaires import known_versions, load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, QUICK_ITEMS, REMITS, VALUE_CHAINS, Item, Questionnaire
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, Language

EDITIONS = [load_questionnaire(edition.version, edition.language) for edition in shipped_editions()]
IDS = [f"{each.version}-{each.language}" for each in EDITIONS]

in_every_edition = pytest.mark.parametrize("questionnaire", EDITIONS, ids=IDS)


def _without_texts(item: Item) -> Item:
    """Return an item with only what every language has in common."""
    blank = replace(item, name="", short="", question="", why="", levels=("",) * 5, evidence=(), partners=(), read_as={}, change=None)
    steps = tuple(replace(step, action="", who="", instrument=None, check_note=None) for step in item.next_steps)
    return replace(blank, scope=replace(item.scope, counts="", does_not_count="", size=None), next_steps=steps, indicator=None)


@in_every_edition
def test_is_complete_and_in_the_order_of_the_contract(questionnaire: Questionnaire) -> None:
    assert tuple(questionnaire.items) == ITEMS
    assert tuple(questionnaire.value_chain_names) == VALUE_CHAINS
    assert tuple(questionnaire.remit_names) == REMITS


@in_every_edition
def test_has_the_structure_of_the_dutch(questionnaire: Questionnaire) -> None:
    dutch = load_questionnaire(questionnaire.version, SOURCE_LANGUAGE)
    for item in questionnaire.items.values():
        source = dutch.items[item.id]
        rule = item.not_applicable
        assert (rule.sentence is None) == (source.not_applicable.sentence is None)
        assert replace(_without_texts(item), not_applicable=source.not_applicable) == _without_texts(source)


@in_every_edition
def test_a_quick_item_carries_the_names_of_its_dimension_in_every_language(questionnaire: Questionnaire) -> None:
    for dimension, quick in QUICK_ITEMS.items():
        item, text = questionnaire.items[quick], questionnaire.dimensions[dimension]
        assert (item.name, item.short) == (text.name, text.short)


@in_every_edition
def test_no_text_stands_twice(questionnaire: Questionnaire) -> None:
    texts = [text for item in questionnaire.items.values() for text in (item.question, *item.levels)]
    assert len(set(texts)) == len(texts)


@in_every_edition
def test_no_id_of_an_item_is_shown_in_any_language(questionnaire: Questionnaire) -> None:
    shown = " ".join(text for item in questionnaire.items.values() for text in (item.scope.counts, item.scope.does_not_count, item.scope.size or ""))
    hyphenated = "|".join(item for item in ITEMS if "-" in item)
    assert re.findall(rf"(?<![\w-])(?:{hyphenated})(?![\w-])", shown) == []


@in_every_edition
def test_every_target_has_a_name_and_every_name_is_used(questionnaire: Questionnaire) -> None:
    used = {target for item in questionnaire.items.values() for target in item.sdgs}
    assert used == set(questionnaire.sdg_targets)
    assert all(item.sdgs for item in questionnaire.items.values())


@in_every_edition
def test_every_remit_belongs_to_an_item(questionnaire: Questionnaire) -> None:
    assert {remit for item in questionnaire.items.values() for remit in item.remits} == set(REMITS)


@in_every_edition
def test_tells_what_changed_where_the_meaning_changed(questionnaire: Questionnaire) -> None:
    for item in questionnaire.items.values():
        assert (item.change is not None) == (item.item_version > 1)


@pytest.mark.parametrize("version", known_versions()[1:])
def test_a_later_version_changes_only_what_it_names(version: str) -> None:
    before, after = (load_questionnaire(each).items for each in (known_versions()[known_versions().index(version) - 1], version))
    changed = {item for item in ITEMS if after[item].item_version != before[item].item_version}
    assert len(changed) >= 2
    assert all(after[item] == before[item] for item in ITEMS if item not in changed)


def _texts(field: str, data: object) -> Iterator[tuple[str, str]]:
    if isinstance(data, str):
        yield field, data
    elif isinstance(data, Mapping):
        for key, value in data.items():
            yield from _texts(f"{field}.{key}", value)
    elif isinstance(data, list | tuple):
        for place, value in enumerate(data):
            yield from _texts(f"{field}.{place}", value)


def _texts_of(version: str, language: Language, item: str) -> dict[str, str]:
    return dict(_texts(item, asdict(load_questionnaire(version, language).items[item])))


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != SOURCE_LANGUAGE])
@pytest.mark.parametrize("version", known_versions()[1:])
def test_what_a_changed_item_left_alone_in_dutch_is_left_alone_in_translation(version: str, language: Language) -> None:
    earlier = known_versions()[known_versions().index(version) - 1]
    differing = []
    for item in ITEMS:
        dutch, dutch_before = _texts_of(version, SOURCE_LANGUAGE, item), _texts_of(earlier, SOURCE_LANGUAGE, item)
        own, before = _texts_of(version, language, item), _texts_of(earlier, language, item)
        differing += [field for field, text in dutch.items() if dutch_before.get(field) == text and before.get(field) != own.get(field)]
    assert differing == []
