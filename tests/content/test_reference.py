"""The reference tables and the search for a municipality."""

from __future__ import annotations

import pytest

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.content.reference import (
    benchmarks,
    collation_key,
    facts,
    find_municipalities,
    folded,
    intermunicipal_bodies,
    mergers,
    municipalities,
    municipality,
    regional_figures,
    successor_of,
)
from lokaalcirculair_desktop.content.translation_rules import numbers_in
from lokaalcirculair_desktop.domain.questionnaire import ITEMS
from lokaalcirculair_desktop.domain.reference import BenchmarkKind
from lokaalcirculair_desktop.texts import Language


def _found(query: str) -> list[tuple[str, str | None]]:
    return [(match.municipality.name, match.old_name) for match in find_municipalities(query)]


def test_has_the_285_municipalities_of_today() -> None:
    assert len(municipalities()) == len({each.nis for each in municipalities()}) == 285
    assert sum(each.population for each in municipalities()) == 6_864_766


def test_stands_in_dutch_alphabetical_order() -> None:
    names = [each.name for each in municipalities()]
    assert names == sorted(names, key=collation_key)
    assert names.index("De Haan") < names.index("De Panne") < names.index("Deerlijk")


@pytest.mark.parametrize(
    ("query", "first"),
    [
        ("aalst", ("Aalst", None)),
        ("AALST ", ("Aalst", None)),
        ("sint-ni", ("Sint-Niklaas", None)),
        ("sint ni", ("Sint-Niklaas", None)),
        ("niklaas", ("Sint-Niklaas", None)),
        ("41002", ("Aalst", None)),
        ("Puurs", ("Puurs-Sint-Amands", "Puurs")),
        ("Zwijndrecht", ("Beveren-Kruibeke-Zwijndrecht", "Zwijndrecht")),
        ("kruibeke", ("Beveren-Kruibeke-Zwijndrecht", "Kruibeke")),
        ("46013", ("Beveren-Kruibeke-Zwijndrecht", "Kruibeke")),
        ("borsbeek", ("Antwerpen", "Borsbeek")),
        ("Hasselt", ("Hasselt", None)),
        ("gent", ("Gent", None)),
    ],
)
def test_finds_by_name_code_and_old_name(query: str, first: tuple[str, str | None]) -> None:
    assert _found(query)[0] == first


def test_ranks_whole_names_then_starts_then_words_then_parts() -> None:
    names = [name for name, _ in _found("ham")]
    assert names[:3] == ["Tessenderlo-Ham", "Hamme", "Hamont-Achel"]
    assert [name for name, _ in _found("beke")][-1] not in names


def test_a_code_finds_by_its_start() -> None:
    assert {match.municipality.arrondissement for match in find_municipalities("41")} == {"Aalst"}


def test_nothing_is_found_for_other_names() -> None:
    assert _found("Amsterdam") == []


def test_an_empty_query_finds_all() -> None:
    assert len(find_municipalities("  ")) == 285


def test_folds_accents_hyphens_and_apostrophes() -> None:
    assert folded("’s-Gravenvoeren é") == "s gravenvoeren e"


def test_a_merged_municipality_has_a_successor() -> None:
    successor = successor_of("12030")
    assert successor is not None
    assert successor.name == "Puurs-Sint-Amands"


def test_a_municipality_of_today_is_its_own_successor() -> None:
    assert successor_of("41002") == municipality("41002")


def test_an_unknown_code_has_no_successor() -> None:
    assert successor_of("99999") is None


def test_every_merger_leads_to_a_municipality_of_today() -> None:
    assert len(mergers()) == 43
    for merger in mergers():
        new = municipality(merger.new_nis)
        assert new is not None
        assert new.name == merger.new_name


def test_members_lie_in_a_municipality_of_today() -> None:
    bodies = intermunicipal_bodies()
    assert len(bodies) == 36
    assert sum(len(body.members) for body in bodies) == 270
    assert all(municipality(member.nis) for body in bodies for member in body.members)


def test_benchmarks_are_those_of_the_contract() -> None:
    assert [(each.id, each.value, each.kind) for each in benchmarks()] == [
        ("survey-2022-self-score", 4.3, BenchmarkKind.SELF_SCORE),
        ("survey-2022-active", 0.56, BenchmarkKind.ACTIVE),
        ("uhasselt-2022-active-flanders", 0.55, BenchmarkKind.ACTIVE),
    ]


def test_a_benchmark_is_never_called_a_mean_of_flanders_or_of_113_municipalities() -> None:
    for each in benchmarks():
        said = f"{each.wording} {each.doubt}"
        assert "Vlaams gemiddelde" not in said
        assert "113 gemeenten" not in said
        assert each.doubt
        assert each.source
        assert each.respondents > 0


def test_facts_belong_to_an_item_and_have_a_source() -> None:
    assert facts()
    for fact in facts():
        assert fact.item in ITEMS
        assert fact.source_title


def test_regional_figures_have_a_value_unit_and_source() -> None:
    residual = [each for each in regional_figures() if each.indicator == "household_waste_residual" and each.scope == "Vlaams Gewest"]
    assert (residual[-1].year, residual[-1].value, residual[-1].unit) == (2022, 128.19, "kg\N{SPACE}per inwoner")


@pytest.mark.parametrize("language", ["en", "fr"])
def test_benchmarks_are_told_in_every_language_with_the_same_figures(language: Language) -> None:
    dutch = benchmarks()
    with texts.language(language):
        told = benchmarks()
    figures, theirs_too = ([(each.id, each.value, each.respondents, each.year) for each in some] for some in (dutch, told))
    assert figures == theirs_too
    for ours, theirs in zip(dutch, told, strict=True):
        assert ours.wording != theirs.wording
        assert numbers_in(ours.doubt, "nl") == numbers_in(theirs.doubt, language)
