"""Whether the offer of the doe-netwerk is told rightly: a rule that can hold, a period where it was held, the same in every language."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.content.translation_rules import translation_problems
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE, tr

if TYPE_CHECKING:
    from collections.abc import Collection

    from lokaalcirculair_desktop.content.offer_schema import OfferFile, OfferModel

Found = tuple[str, str, str]
"""The offer's id, the field and the problem."""


def offer_problems(content: OfferFile, addresses: Collection[str]) -> Iterator[Found]:
    """Yield what is to be put right in the offer; ``addresses`` are those of the sourced facts."""
    for repeated in (id_ for id_, times in Counter(offer.id for offer in content.offers).items() if times > 1):
        yield repeated, "id", tr("Elke id hoort er één keer te staan.")
    for offer in content.offers:
        yield from ((offer.id, *problem) for problem in _problems_of(offer, addresses))


def _problems_of(offer: OfferModel, addresses: Collection[str]) -> Iterator[tuple[str, str]]:
    if (offer.standing == "held") != (offer.period is not None):
        yield "period", tr("Een periode hoort bij wat gehouden is, en enkel daarbij.")
    for place, source in enumerate(offer.sources):
        if source.address is not None and source.address not in addresses:
            yield f"sources.{place}.address", tr("Dit adres staat niet bij de feiten met een bron.")
    for place, rule in enumerate(offer.rules):
        if rule.kind != "levels":
            continue
        if not rule.items and not rule.dimensions:
            yield f"rules.{place}.items", tr("Noem minstens één vraag of dimensie.")
        if rule.levels[0] > rule.levels[1]:
            yield f"rules.{place}.levels", tr("Het eerste niveau is het laagste.")
    texts = offer.texts.model_dump()
    for language in LANGUAGES:
        if language != SOURCE_LANGUAGE:
            compared = translation_problems(texts[SOURCE_LANGUAGE], texts[language], language)
            yield from ((f"texts.{language}.{field}", problem) for field, problem in compared)
