"""The shape of the YAML file with the offer of the doe-netwerk, as strict models. Only ``validation`` imports this module."""

from __future__ import annotations

from typing import Annotated, Literal

from pydantic import BaseModel, ConfigDict, Field

from lokaalcirculair_desktop.content.schema import Address, DimensionId, Flag, ItemId, Text, Version, Year

Level = Annotated[int, Field(strict=True, ge=0, le=4)]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class LevelsRuleModel(_Strict):
    """A rule on the level of questions."""

    kind: Literal["levels"]
    items: list[ItemId]
    dimensions: list[DimensionId]
    levels: Annotated[list[Level], Field(min_length=2, max_length=2)]
    ambition: Flag


class TotalRuleModel(_Strict):
    """A rule on the total."""

    kind: Literal["total"]
    below: Annotated[float, Field(strict=True, gt=0, le=10)]


class MostRuleModel(_Strict):
    """A rule on most of the answers."""

    kind: Literal["most"]
    at_most: Level


AnyRule = Annotated[LevelsRuleModel | TotalRuleModel | MostRuleModel, Field(discriminator="kind")]


class TitlesModel(_Strict):
    """What a source is called in every language."""

    nl: Text
    en: Text
    fr: Text


class OfferSourceModel(_Strict):
    """Where an offer is described; slides need not have an address."""

    title: TitlesModel
    address: Address | None
    year: Year | None


class OfferTextsModel(_Strict):
    """The texts of an offer in one language."""

    name: Text
    line: Text
    what: Text
    for_whom: Text
    when: Text
    doubt: Text | None
    fits: Text
    check_note: Text


class LanguagesModel(_Strict):
    """The texts of an offer in every language."""

    nl: OfferTextsModel
    en: OfferTextsModel
    fr: OfferTextsModel


class OfferModel(_Strict):
    """One form of support."""

    id: Text
    standing: Literal["held", "asked"]
    period: Text | None
    sources: Annotated[list[OfferSourceModel], Field(min_length=1)]
    rules: Annotated[list[AnyRule], Field(min_length=1)]
    texts: LanguagesModel


class OfferFile(_Strict):
    """The file with the offer of the doe-netwerk."""

    format: Literal["offer"]
    version: Version
    offers: Annotated[list[OfferModel], Field(min_length=1)]


OFFER_MODELS = {"offer": OfferFile}
