"""The reference tables of ``resources/reference/``: municipalities and their search, mergers, intermunicipal bodies, figures.

Each table is read once, when first asked for. Names are compared without regard to case, accents, hyphens and apostrophes.
"""

from __future__ import annotations

import csv
import json
import unicodedata
from collections.abc import Iterator, Mapping
from datetime import date
from functools import lru_cache
from typing import Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.domain.reference import (
    Benchmark,
    BenchmarkKind,
    BodyKind,
    Fact,
    IntermunicipalBody,
    Membership,
    Merger,
    Municipality,
    MunicipalityMatch,
    RegionalFigure,
)
from lokaalcirculair_desktop.texts import LANGUAGES, Language, current_language

_MARKS_BETWEEN_WORDS = str.maketrans(dict.fromkeys("-‐–'’().", " "))
_EXACT, _STARTS, _WORD_STARTS, _CONTAINS, _ABSENT = range(5)


def _rows(table: str) -> Iterator[dict[str, str]]:
    with paths.resource("reference", f"{table}.csv").open(encoding="utf-8", newline="") as lines:
        yield from csv.DictReader(lines)


@lru_cache(maxsize=4096)
def folded(name: str) -> str:
    """Return a name as it is compared: small letters without accents, words with one space between them."""
    plain = "".join(sign for sign in unicodedata.normalize("NFD", name) if not unicodedata.combining(sign))
    return " ".join(plain.casefold().translate(_MARKS_BETWEEN_WORDS).split())


def collation_key(name: str) -> tuple[str, str]:
    """Return the key that sorts names in Dutch alphabetical order, word by word: De Haan, De Panne, Deerlijk."""
    return folded(name), name


@lru_cache(maxsize=1)
def municipalities() -> tuple[Municipality, ...]:
    """Return the 285 Flemish municipalities of today in Dutch alphabetical order; population and area: Statbel."""
    found = [
        Municipality(
            nis=row["nis"],
            name=row["name"],
            province=row["province"],
            arrondissement=row["arrondissement"],
            population=int(row["population"]),
            population_year=int(row["population_year"]),
            area_km2=float(row["area_km2"]),
        )
        for row in _rows("flemish-municipalities")
    ]
    return tuple(sorted(found, key=lambda each: collation_key(each.name)))


@lru_cache(maxsize=1)
def _by_nis() -> Mapping[str, Municipality]:
    return {each.nis: each for each in municipalities()}


def municipality(nis: str) -> Municipality | None:
    """Return the municipality of today with a NIS code, or ``None``."""
    return _by_nis().get(nis)


@lru_cache(maxsize=1)
def mergers() -> tuple[Merger, ...]:
    """Return the mergers of 2019 and 2025, in order of day and new municipality."""
    return tuple(
        Merger(row["old_nis"], row["old_name"], row["new_nis"], row["new_name"], date.fromisoformat(row["date"]))
        for row in _rows("municipality-mergers")
    )


def successor_of(nis: str) -> Municipality | None:
    """Return the municipality in which the territory of a NIS code lies today: itself if it still exists; ``None`` if unknown."""
    new = next((merger.new_nis for merger in mergers() if merger.old_nis == nis), nis)
    return municipality(new)


def find_municipalities(query: str) -> tuple[MunicipalityMatch, ...]:
    """Search by name or NIS code; an empty query finds all.

    Names that are the query come first, then names that start with it, then names with a word that starts with it, then names that
    contain it; within each in alphabetical order. The name or code of a merged municipality finds the one of today, with the old name.
    """
    wanted = folded(query)
    ranked = [(*_best(each, wanted), each) for each in municipalities()]
    found = sorted((entry for entry in ranked if entry[0] < _ABSENT), key=lambda entry: entry[0])
    return tuple(MunicipalityMatch(each, old_name) for _, old_name, each in found)


def _best(each: Municipality, wanted: str) -> tuple[int, str | None]:
    rank, old_name = _rank(each.nis, each.name, wanted), None
    for old_nis, name in _former().get(each.nis, ()):
        old_rank = _rank(old_nis, name, wanted)
        if old_rank < rank:
            rank, old_name = old_rank, name
    return rank, old_name


@lru_cache(maxsize=1)
def _former() -> Mapping[str, list[tuple[str, str]]]:
    former: dict[str, list[tuple[str, str]]] = {}
    for merger in mergers():
        if merger.old_nis != merger.new_nis:
            former.setdefault(merger.new_nis, []).append((merger.old_nis, merger.old_name))
    return former


def _rank(nis: str, name: str, wanted: str) -> int:
    compared = folded(name)
    if wanted in (nis, compared):
        return _EXACT
    if compared.startswith(wanted) or nis.startswith(wanted):
        return _STARTS
    if f" {wanted}" in compared:
        return _WORD_STARTS
    return _CONTAINS if wanted in compared else _ABSENT


@lru_cache(maxsize=1)
def intermunicipal_bodies() -> tuple[IntermunicipalBody, ...]:
    """Return the known bodies for waste and regional development, each with the members that a source names: suggestions only."""
    members: dict[str, list[Membership]] = {}
    for row in _rows("intermunicipal-members"):
        membership = Membership(row["member_in_source"], row["current_nis"], int(row["source_year"]) if row["source_year"] else None, row["note"])
        members.setdefault(row["body"], []).append(membership)
    return tuple(
        IntermunicipalBody(row["name"], BodyKind(row["kind"]), row["website"] or None, row["members_source"], tuple(members.get(row["name"], ())))
        for row in _rows("intermunicipal-bodies")
    )


def benchmarks() -> tuple[Benchmark, ...]:
    """Return the figures to compare an own answer with, in the order of the contract and in the present language."""
    return _benchmarks_in(current_language())


@lru_cache(maxsize=len(LANGUAGES))
def _benchmarks_in(language: Language) -> tuple[Benchmark, ...]:
    entries = json.loads(paths.resource("reference", "benchmarks.json").read_bytes())
    return tuple(_benchmark(entry, entry.pop("translations").get(language, {})) for entry in entries)


def _benchmark(entry: Mapping[str, Any], texts: Mapping[str, str]) -> Benchmark:
    return Benchmark(**{**entry, **texts, "kind": BenchmarkKind(entry["kind"])})


@lru_cache(maxsize=1)
def regional_figures() -> tuple[RegionalFigure, ...]:
    """Return the published figures for Flanders, by indicator and year."""
    return tuple(
        RegionalFigure(
            indicator=row["indicator"],
            scope=row["scope"],
            year=int(row["year"]) if row["year"] else None,
            value=float(row["value"]),
            unit=row["unit"],
            source=row["source"],
            note=row["note"],
        )
        for row in _rows("benchmarks-flanders")
    )


@lru_cache(maxsize=1)
def facts() -> tuple[Fact, ...]:
    """Return the sourced facts that the questionnaire may use."""
    return tuple(
        Fact(
            item=row["item"],
            text=row["fact"],
            value=row["value"],
            unit=row["unit"],
            year=row["year"],
            source_title=row["source_title"],
            source_address=row["source_address"],
            confidence=row["confidence"],
            doubt=row["doubt"],
        )
        for row in _rows("facts")
    )
