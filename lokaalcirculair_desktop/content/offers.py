"""The offer of the doe-netwerk, read from the compiled ``resources/reference/offer.json``."""

from __future__ import annotations

import json
from collections.abc import Mapping
from functools import lru_cache
from typing import Any

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.domain.offer import LevelsRule, MostRule, Offer, OfferSource, Rule, Standing, TotalRule
from lokaalcirculair_desktop.domain.structure import DIMENSION_OF, ITEMS
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, Language


@lru_cache(maxsize=len(LANGUAGES))
def load_offers(language: Language = SOURCE_LANGUAGE) -> tuple[Offer, ...]:
    """Return every offer with its texts in a language, in the order of the file."""
    entries = json.loads(paths.resource("reference", "offer.json").read_bytes())
    return tuple(_offer(entry, language) for entry in entries)


def _offer(entry: Mapping[str, Any], language: Language) -> Offer:
    return Offer(
        id=entry["id"],
        standing=Standing(entry["standing"]),
        period=entry["period"],
        sources=tuple(OfferSource(source["title"][language], source["address"], source["year"]) for source in entry["sources"]),
        rules=tuple(_rule(rule) for rule in entry["rules"]),
        **entry["texts"][language],
    )


def _rule(entry: Mapping[str, Any]) -> Rule:
    if entry["kind"] == "total":
        return TotalRule(entry["below"])
    if entry["kind"] == "most":
        return MostRule(entry["at_most"])
    items = tuple(item for item in ITEMS if item in entry["items"] or DIMENSION_OF[item] in entry["dimensions"])
    lowest, highest = entry["levels"]
    return LevelsRule(items, lowest, highest, entry["ambition"])
