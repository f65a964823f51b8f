"""The words around an offer that fits: why it fits, what to check, and where it stands."""

from __future__ import annotations

from collections.abc import Iterable

from lokaalcirculair_desktop.analysis.offer import LevelReason, MostReason, Reason, TotalReason
from lokaalcirculair_desktop.domain.offer import Offer, OfferSource, Standing
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.texts import number, tr


def why(reason: Reason, questionnaire: Questionnaire) -> str:
    """Return which answer makes an offer fit: *Monitoring (niveau 0)*."""
    match reason:
        case LevelReason(item, level, None):
            return tr("{name} (niveau {level})").format(name=questionnaire.items[item].short, level=level)
        case LevelReason(item, level, target):
            told = tr("{name} (niveau {level}, ambitie {target})")
            return told.format(name=questionnaire.items[item].short, level=level, target=target)
        case TotalReason(overall):
            return tr("totaalscore {score} op 10").format(score=number(overall))
        case MostReason(low, answered, at_most):
            return tr("{low} van de {answered} antwoorden op niveau {level} of lager").format(low=low, answered=answered, level=at_most)


def check_notes(offers: Iterable[Offer]) -> str:
    """Return what to check about some offers, each note once; what was only asked for is named where others were held."""
    known = tuple(offers)
    held, asked = ([offer for offer in known if offer.standing is standing] for standing in (Standing.HELD, Standing.ASKED))
    notes = [*_notes(held), *_notes(asked)]
    if held and asked:
        notes.append(tr("Dat laatste geldt voor: {names}.").format(names=", ".join(offer.name for offer in asked)))
    return " ".join(notes)


def _notes(offers: Iterable[Offer]) -> dict[str, None]:
    return dict.fromkeys(offer.check_note for offer in offers)


def sources(offers: Iterable[Offer], *, addresses: bool = False) -> str:
    """Return where some offers are described, each source once."""
    found = dict.fromkeys(source for offer in offers for source in offer.sources)
    return tr("Bron: {sources}.").format(sources="; ".join(_source(source, addresses=addresses) for source in found))


def _source(source: OfferSource, *, addresses: bool) -> str:
    named = source.title if source.year is None else f"{source.title}, {source.year}"
    return f"{named} ({source.address})" if addresses and source.address else named
