"""The offer of the doe-netwerk: every form of support once, in three languages, sourced, never said to run today."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import fields, replace
from pathlib import Path

import pytest

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.offers import load_offers
from lokaalcirculair_desktop.content.validation import known_addresses, validate_files
from lokaalcirculair_desktop.domain.offer import LevelsRule, MostRule, Offer, Standing, TotalRule
from lokaalcirculair_desktop.domain.structure import PILLARS, QUICK_ITEMS, TOPICS, Pillar
from lokaalcirculair_desktop.texts import LANGUAGES, Language

IDS = (
    "strategy-guidance", "pilot-guidance", "procurement-basic", "procurement-advanced", "urban-development", "monitoring", "matchmaking",
    "round-table", "inspiration",
)  # fmt: skip
TEXTS = ("name", "line", "what", "for_whom", "when", "fits", "check_note")
SOURCE = paths.resource("reference", "offer.yaml")
Broken = Callable[[str, str], list[str]]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_form_of_support_is_there_in_every_language(language: Language) -> None:
    offers = load_offers(language)
    assert tuple(offer.id for offer in offers) == IDS
    for offer in offers:
        assert all(getattr(offer, text).strip() for text in TEXTS)


@pytest.mark.parametrize("language", [language for language in LANGUAGES if language != "nl"])
def test_a_translation_has_texts_of_its_own_and_all_else_in_common(language: Language) -> None:
    for dutch, translated in zip(load_offers("nl"), load_offers(language), strict=True):
        assert [text for text in TEXTS if getattr(dutch, text) == getattr(translated, text)] in ([], ["name"])
        texts = {field.name: getattr(dutch, field.name) for field in fields(Offer) if field.name in (*TEXTS, "doubt")}
        titled = tuple(replace(source, title=other.title) for source, other in zip(translated.sources, dutch.sources, strict=True))
        assert replace(translated, sources=titled, **texts) == dutch
        assert (dutch.doubt is None) == (translated.doubt is None)


def test_the_presentation_is_named_in_every_language() -> None:
    titles = [load_offers(language)[0].sources[0].title.removeprefix("Vlaanderen Circulair, ") for language in LANGUAGES]
    assert titles == ["presentatie Lokaal Circulair", "presentation on Lokaal Circulair", "présentation de Lokaal Circulair"]


def test_what_was_held_says_when_and_asks_to_check_whether_it_still_runs() -> None:
    for offer in load_offers():
        if offer.standing is Standing.HELD:
            assert (offer.period, offer.check_note) == ("2022–2023", "Dit aanbod liep in 2022–2023: vraag na of het nog loopt.")
        else:
            assert offer.period is None
            assert "vraag na of het er is" in offer.check_note
            assert offer.doubt


def test_what_the_slides_only_name_as_an_expectation_is_not_said_to_have_been_held() -> None:
    assert {offer.id for offer in load_offers() if offer.standing is Standing.ASKED} == {"matchmaking", "round-table", "inspiration"}


def test_every_offer_has_the_presentation_as_its_source_and_no_unknown_address() -> None:
    for offer in load_offers():
        assert (offer.sources[0].title, offer.sources[0].year) == ("Vlaanderen Circulair, presentatie Lokaal Circulair", 2022)
        assert {source.address for source in offer.sources} <= {None, *known_addresses()}


def test_rules_are_read_with_the_questions_of_whole_dimensions() -> None:
    by_id = {offer.id: offer.rules for offer in load_offers()}
    domains = {item for dimension in PILLARS[Pillar.DOMAINS] for item in (*TOPICS[dimension], QUICK_ITEMS[dimension])}
    pilot = by_id["pilot-guidance"][0]
    assert isinstance(pilot, LevelsRule)
    assert (set(pilot.items), pilot.lowest, pilot.highest, pilot.needs_ambition) == (domains, 0, 1, True)
    assert by_id["strategy-guidance"] == (LevelsRule(("circular-strategy",), 0, 1, needs_ambition=False),)
    assert by_id["inspiration"] == (TotalRule(2.5), MostRule(1))


@pytest.fixture
def broken(tmp_path: Path) -> Broken:
    """Give a function that replaces the first occurrence of a text in the file and returns the findings."""

    def with_change(before: str, after: str) -> list[str]:
        text = SOURCE.read_text(encoding="utf-8")
        assert before in text
        file = tmp_path / "offer.yaml"
        file.write_text(text.replace(before, after, 1), encoding="utf-8")
        return [str(finding) for finding in validate_files([file])]

    return with_change


@pytest.mark.parametrize(
    ("before", "after", "told"),
    [
        ('standing: "held"', 'standing: "asked"', "period"),
        ('id: "pilot-guidance"', 'id: "strategy-guidance"', "Elke id hoort er één keer te staan."),
        ('items: ["circular-strategy"]', "items: []", "Noem minstens één vraag of dimensie."),
        ("levels: [0, 1]", "levels: [1, 0]", "Het eerste niveau is het laagste."),
        ("levels: [0, 1]", "levels: [0, 5]", "levels"),
        ('items: ["circular-strategy"]', 'items: ["circular-plan"]', "Deze id kent het programma niet."),
        ("begeleiding", "begeleidingen", "Dit adres staat niet bij de feiten met een bron."),
        ("3 to 6 months", "3 to 7 months", "texts.en.when"),
        ('kind: "total"', 'kind: "overall"', "rules"),
        ("below: 2.5", "below: 25.0", "below"),
    ],
)
def test_what_is_not_right_is_told_with_the_offer_and_the_field(broken: Broken, before: str, after: str, told: str) -> None:
    findings = broken(before, after)
    assert findings
    assert any(told in finding for finding in findings)
