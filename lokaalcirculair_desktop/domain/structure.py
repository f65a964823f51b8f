"""The fixed structure of the questionnaire: pillars, dimensions and items by their ids, and what is asked at which depth.

The ids are those of the contract and never change; no text is ever used to make one. *In play* are the items that count at a depth:
a quick scan asks one quick item for each action domain, a full scan all topics; both ask the twelve policy instruments.
"""

from __future__ import annotations

from collections.abc import Mapping
from enum import StrEnum

QUESTIONNAIRE_ID = "lokaal-circulair"
CURRENT_VERSION = "1.1"
LEVELS = range(5)
HIGHEST_LEVEL = 4
OWN_ITEM_PREFIX = "own-"


class Pillar(StrEnum):
    """The two halves of the model."""

    DOMAINS = "domains"
    INSTRUMENTS = "instruments"


class Depth(StrEnum):
    """How much is asked: 17 or 31 items."""

    QUICK = "quick"
    FULL = "full"


TOPICS: Mapping[str, tuple[str, ...]] = {
    "bio-economy-food": ("short-chain-urban-farming", "sustainable-agriculture", "food-waste-prevention", "bio-waste-valorisation"),
    "built-environment": ("urban-development-brownfields", "design-for-change", "building-material-reuse", "shared-use"),
    "industry-local-economy": ("entrepreneurship", "industry", "social-economy"),
    "consumer-goods": ("repair-reuse", "sharing-systems", "take-back-valorisation"),
    "circular-water": ("sustainable-water-use", "depaving", "water-storage", "water-reuse", "climate-adaptation"),
    "give-direction": ("circular-strategy", "monitoring", "collaboration-leadership"),
    "external-engagement": (
        "communication-awareness", "citizen-activation", "business-parks", "stimulating-entrepreneurship", "regulatory-frameworks",
        "subsidies-financing",
    ),
    "internal-organisation": ("circular-procurement", "political-activation", "department-activation"),
}  # fmt: skip
DIMENSIONS: tuple[str, ...] = tuple(TOPICS)
PILLARS: Mapping[Pillar, tuple[str, ...]] = {Pillar.DOMAINS: DIMENSIONS[:5], Pillar.INSTRUMENTS: DIMENSIONS[5:]}
QUICK_ITEMS: Mapping[str, str] = {dimension: f"quick-{dimension}" for dimension in PILLARS[Pillar.DOMAINS]}

ITEMS: tuple[str, ...] = tuple(
    item for dimension in DIMENSIONS for item in (*TOPICS[dimension], *([QUICK_ITEMS[dimension]] if dimension in QUICK_ITEMS else []))
)
ITEM_ORDER: Mapping[str, int] = {item: place for place, item in enumerate(ITEMS)}
DIMENSION_OF: Mapping[str, str] = {item: dimension for dimension, topics in TOPICS.items() for item in topics} | {
    quick: dimension for dimension, quick in QUICK_ITEMS.items()
}
PILLAR_OF: Mapping[str, Pillar] = {dimension: pillar for pillar, dimensions in PILLARS.items() for dimension in dimensions}

_IN_PLAY: Mapping[Depth, Mapping[str, tuple[str, ...]]] = {
    Depth.FULL: TOPICS,
    Depth.QUICK: {dimension: (QUICK_ITEMS[dimension],) if dimension in QUICK_ITEMS else topics for dimension, topics in TOPICS.items()},
}
_ALL_IN_PLAY: Mapping[Depth, tuple[str, ...]] = {
    depth: tuple(item for items in by_dimension.values() for item in items) for depth, by_dimension in _IN_PLAY.items()
}


def items_in_play(depth: Depth, dimension: str | None = None) -> tuple[str, ...]:
    """Return the ids of the items that count at a depth, in order, of all dimensions or of one."""
    return _ALL_IN_PLAY[depth] if dimension is None else _IN_PLAY[depth][dimension]


def is_own_item(item: str) -> bool:
    """Tell whether an item is one of an organisation's own, outside the standard score."""
    return item.startswith(OWN_ITEM_PREFIX)
