"""A level text names something that a colleague can check within a day, or it is an opinion."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop.content.observable import tells_a_fact, traces
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import Item

ITEMS = load_questionnaire().items


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("Elk ontwerp vermeldt hoeveel m² verharding verdwijnt.", ["vermeldt"]),
        ("De eerste opdracht is gegund; de reden staat in het gunningsdossier.", ["gegund", "gunningsdossier"]),
        ("De dienst vult het aanvraagformulier in en besprak twee bestekken.", ["aanvraagformulier", "besprak", "bestekken"]),
    ],
)
def test_papers_and_acts_are_traces(text: str, found: list[str]) -> None:
    assert list(traces(text)) == found


@pytest.mark.parametrize(
    "opinion",
    [
        "In het bestuur groeide de voorbije jaren de overtuiging dat de circulaire economie voor onze inwoners een kans is.",
        "Ontharding is ingebed in de werking van alle diensten; iedereen is ermee vertrouwd, ook op het openbaar domein.",
        "Bezoekers en notarissen vinden de werking van het bestuur overzichtelijk.",
    ],
)
def test_an_opinion_leaves_no_trace(opinion: str) -> None:
    assert not tells_a_fact(2, opinion)


def test_what_is_missing_is_no_fact_of_level_one() -> None:
    text = "Het bestuur staat achter de circulaire economie. Een beslissing met trekker en middelen ontbreekt nog."
    assert not tells_a_fact(1, text)
    assert tells_a_fact(2, text)


@pytest.mark.parametrize("item", ITEMS.values(), ids=ITEMS)
def test_every_level_above_zero_tells_a_fact(item: Item) -> None:
    assert [level for level, text in enumerate(item.levels) if level and not tells_a_fact(level, text)] == []
