"""Reference facts that the program ships: municipalities, mergers, intermunicipal bodies, figures to compare with."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


@dataclass(frozen=True, slots=True)
class Municipality:
    """One of the 285 Flemish municipalities of today.

    Attributes:
        nis: the NIS code, five digits as text.
        name: its name.
        province: its province.
        arrondissement: its administrative arrondissement.
        population: inhabitants on 1 January of ``population_year``.
        population_year: the year of the population.
        area_km2: its area in km².
    """

    nis: str
    name: str
    province: str
    arrondissement: str
    population: int
    population_year: int
    area_km2: float


@dataclass(frozen=True, slots=True)
class MunicipalityMatch:
    """A municipality that a search found.

    Attributes:
        municipality: the municipality of today.
        old_name: the former municipality that the search words named, or ``None``.
    """

    municipality: Municipality
    old_name: str | None


@dataclass(frozen=True, slots=True)
class Merger:
    """A former municipality whose territory went wholly to another one.

    Attributes:
        old_nis: its NIS code before.
        old_name: its name before.
        new_nis: the NIS code of the municipality that it became part of.
        new_name: the name of that municipality.
        on: the day from which the new municipality existed.
    """

    old_nis: str
    old_name: str
    new_nis: str
    new_name: str
    on: date


class BodyKind(StrEnum):
    """What an intermunicipal body is for."""

    WASTE = "waste"
    REGIONAL_DEVELOPMENT = "regional_development"


@dataclass(frozen=True, slots=True)
class Membership:
    """A member of an intermunicipal body, as a source of some year names it: a suggestion, never a statement of today.

    Attributes:
        name: the member as the source names it.
        nis: the municipality in which that territory lies today.
        year: the year of the source, or ``None`` where it has none.
        note: what is to be checked, or an empty text.
    """

    name: str
    nis: str
    year: int | None
    note: str


@dataclass(frozen=True, slots=True)
class IntermunicipalBody:
    """An intermunicipal body for waste or regional development.

    Attributes:
        name: its name.
        kind: what it is for.
        website: its website, or ``None`` where none was seen in a source.
        members_source: where the list of members comes from, or that none was found.
        members: the members that are known; often not all.
    """

    name: str
    kind: BodyKind
    website: str | None
    members_source: str
    members: tuple[Membership, ...]


class BenchmarkKind(StrEnum):
    """With which own answer a benchmark may be compared."""

    SELF_SCORE = "self_score"
    ACTIVE = "active"


@dataclass(frozen=True, slots=True)
class Benchmark:
    """A figure of a survey, with everything that must be told beside it.

    Attributes:
        id: the fixed id of the contract.
        kind: with which answer it may be compared.
        value: 0–10 for a self-score, a share between 0 and 1 otherwise.
        year: the year of the survey.
        respondents: how many answered; see ``doubt`` for what they stand for.
        wording: the figure in a sentence, as it may be shown.
        source: who published it and where.
        address: the web address of the source, or ``None``.
        doubt: what is not known about the figure.
    """

    id: str
    kind: BenchmarkKind
    value: float
    year: int
    respondents: int
    wording: str
    source: str
    address: str | None
    doubt: str


@dataclass(frozen=True, slots=True)
class RegionalFigure:
    """A published figure for Flanders or a part of it.

    Attributes:
        indicator: the id of what is measured.
        scope: the territory, in Dutch.
        year: the year, or ``None`` where the source does not tell.
        value: the figure.
        unit: its unit, in Dutch.
        source: where it was published.
        note: what to know about it, or an empty text.
    """

    indicator: str
    scope: str
    year: int | None
    value: float
    unit: str
    source: str
    note: str


@dataclass(frozen=True, slots=True)
class Fact:
    """A sourced fact that the questionnaire may use.

    Attributes:
        item: the item or topic that it belongs to.
        text: the fact, one sentence.
        value: its figure as written in the source, or an empty text.
        unit: the unit of the figure.
        year: the year in words, ``2030 (doel)``, or an empty text.
        source_title: who says it and where.
        source_address: its web address.
        confidence: ``read`` where the page itself was read, ``quoted`` where another text quotes it, ``memory`` where neither.
        doubt: what is uncertain, or an empty text.
    """

    item: str
    text: str
    value: str
    unit: str
    year: str
    source_title: str
    source_address: str
    confidence: str
    doubt: str
