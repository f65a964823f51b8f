"""What the window shows of the offer of the doe-netwerk: what fits the round and why, and the whole of it."""

from __future__ import annotations

from dataclasses import dataclass

from lokaalcirculair_desktop.analysis import offer_sentences
from lokaalcirculair_desktop.analysis.offer import FittingOffer, LevelReason, fitting_offers
from lokaalcirculair_desktop.analysis.scores import Scores
from lokaalcirculair_desktop.content.offers import load_offers
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.offer import Offer
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.texts import current_language

MOST_SHOWN = 3


@dataclass(frozen=True, slots=True)
class ShownOffer:
    """An offer that fits, in words.

    Attributes:
        id: its id.
        name: its name.
        line: what it is, in one sentence.
        why: the answer that makes it fit.
        item: the question of that answer; ``None`` where it is the total or most of the answers.
    """

    id: str
    name: str
    line: str
    why: str
    item: str | None


@dataclass(frozen=True, slots=True)
class ShownOffers:
    """The offers that fit a round.

    Attributes:
        shown: the first of them, at most three.
        fitting: the ids of all that fit.
        note: what to check about those shown.
        source: where those shown are described.
    """

    shown: tuple[ShownOffer, ...]
    fitting: frozenset[str]
    note: str
    source: str


def offers_for(assessment: Assessment, scores: Scores, questionnaire: Questionnaire) -> ShownOffers:
    """Return the offers that fit a round, in the present language."""
    found = fitting_offers(assessment, scores, whole_offer())
    first = found[:MOST_SHOWN]
    offers = [one.offer for one in first]
    return ShownOffers(
        shown=tuple(_shown(one, questionnaire) for one in first),
        fitting=frozenset(one.offer.id for one in found),
        note=offer_sentences.check_notes(offers),
        source=offer_sentences.sources(offers) if offers else "",
    )


def whole_offer() -> tuple[Offer, ...]:
    """Return every offer, in the present language."""
    return load_offers(current_language())


def _shown(one: FittingOffer, questionnaire: Questionnaire) -> ShownOffer:
    item = one.reason.item if isinstance(one.reason, LevelReason) else None
    return ShownOffer(one.offer.id, one.offer.name, one.offer.line, offer_sentences.why(one.reason, questionnaire), item)
