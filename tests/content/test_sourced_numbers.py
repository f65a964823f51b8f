"""Every number of the content has a source: a fact of ``facts.csv``, with its address and its year, that the text itself names.

What is a number to source: digits in a reason (*why*), in the instrument of a next step and in its action. What is not:

* a year that stands by itself (1990 to 2099) in a reason; in an instrument it must be a year of its source;
* a way of counting, such as "per 1.000 inwoners";
* numbers in words ("twee weken", "drie kolommen"): they count what the step itself asks.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

import pytest

from lokaalcirculair_desktop.content.questionnaires import known_versions, load_questionnaire
from lokaalcirculair_desktop.content.reference import facts
from lokaalcirculair_desktop.domain.questionnaire import Item, NextStep
from lokaalcirculair_desktop.domain.reference import Fact

NUMBER = re.compile(r"\d[\d.,]*\d|\d")
YEAR = re.compile(r"(199|20\d)\d")
WAY_OF_COUNTING = re.compile(r"per 1\.000 inwoners")
EVERYWHERE = {"Vlaanderen", "Vlaamse", "Lokaal", "Het", "De", "Een", "In", "Bij", "Wie", "Wat", "Naar"}

ITEMS = {f"{version} {item.id}": item for version in known_versions() for item in load_questionnaire(version).items.values()}


def _numbers(text: str) -> set[str]:
    return set(NUMBER.findall(WAY_OF_COUNTING.sub("", text)))


def _but_years(numbers: Iterable[str]) -> set[str]:
    return {number for number in numbers if not YEAR.fullmatch(number)}


def _told(shown: Iterable[Fact]) -> set[str]:
    """Return the numbers that facts tell, their year and their doubt included."""
    return {number for fact in shown for number in NUMBER.findall(f"{fact.text} {fact.value} {fact.year} {fact.source_title} {fact.doubt}")}


def _names(text: str) -> set[str]:
    """Return the names of organisations and places in a text, without those that stand everywhere."""
    return set(re.findall(r"\b[A-Z]\w+", text)) - EVERYWHERE


def _facts_of(step: NextStep) -> list[Fact]:
    """Return the facts that a step may take its numbers from: those of its own source, or else any."""
    return [fact for fact in facts() if step.source is None or fact.source_address == step.source.address]


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_every_number_of_a_reason_is_told_by_a_source_that_it_names(item: Item) -> None:
    named = [fact for fact in facts() if _names(fact.source_title) & _names(item.why)]
    assert _but_years(_numbers(item.why)) - _told(named) == set()


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_every_number_of_a_next_step_stands_in_its_own_source(item: Item) -> None:
    unsourced = {step.from_level: _numbers(f"{step.instrument} {step.action}") - _told(_facts_of(step)) for step in item.next_steps}
    assert {level: numbers for level, numbers in unsourced.items() if numbers} == {}


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_a_number_without_a_page_asks_to_be_looked_up(item: Item) -> None:
    without_page = [step for step in item.next_steps if step.source is None and _numbers(step.instrument or "")]
    assert [step.from_level for step in without_page if not step.check] == []


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_a_source_is_a_fact_that_was_read_or_quoted(item: Item) -> None:
    sourced = [step for step in item.next_steps if step.source]
    assert [step.from_level for step in sourced if not {"read", "quoted"} & {fact.confidence for fact in _facts_of(step)}] == []


def test_numbers_are_told_apart_from_years_and_ways_of_counting() -> None:
    text = "In 2023 waren er 0,59 deelwagens per 1.000 inwoners, bij 2.100 aanvragen en 24 stromen."
    assert _but_years(_numbers(text)) == {"0,59", "2.100", "24"}
