"""The support that the doe-netwerk Lokaal Circulair offered, or that local governments asked of it, and the rules that tell when it fits."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Standing(StrEnum):
    """What the source says of an offer: that it was held, or only that it was asked for."""

    HELD = "held"
    ASKED = "asked"


@dataclass(frozen=True, slots=True)
class LevelsRule:
    """Holds where a question stands between two levels.

    Attributes:
        items: the questions, those of whole dimensions included.
        lowest: the lowest level, 0–4.
        highest: the highest level, 0–4.
        needs_ambition: whether the ambition must be above the level.
    """

    items: tuple[str, ...]
    lowest: int
    highest: int
    needs_ambition: bool


@dataclass(frozen=True, slots=True)
class TotalRule:
    """Holds where there is a total and it lies below a figure.

    Attributes:
        below: the figure, 0–10.
    """

    below: float


@dataclass(frozen=True, slots=True)
class MostRule:
    """Holds where more than half of the answers stand at or below a level.

    Attributes:
        at_most: the level, 0–4.
    """

    at_most: int


Rule = LevelsRule | TotalRule | MostRule


@dataclass(frozen=True, slots=True)
class OfferSource:
    """Where an offer is described.

    Attributes:
        title: who says it and where.
        address: its web address; ``None`` for the slides, which have none.
        year: the year of the source; ``None`` where it does not tell.
    """

    title: str
    address: str | None
    year: int | None


@dataclass(frozen=True, slots=True)
class Offer:
    """One form of support, with its texts in one language.

    Attributes:
        id: its id.
        standing: whether it was held or only asked for.
        period: the years in which it ran; ``None`` where the source does not tell.
        sources: where it is described.
        rules: it fits when one of them holds.
        name: what it is called.
        line: what it is in one sentence.
        what: what it was.
        for_whom: for whom it was.
        when: how long and when.
        doubt: what the source leaves open, or nothing.
        fits: when it fits and why.
        check_note: that it must be asked whether it still exists.
    """

    id: str
    standing: Standing
    period: str | None
    sources: tuple[OfferSource, ...]
    rules: tuple[Rule, ...]
    name: str
    line: str
    what: str
    for_whom: str
    when: str
    doubt: str | None
    fits: str
    check_note: str
