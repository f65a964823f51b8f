"""The whole offer of the doe-netwerk to read: what each was, for whom, when, when it fits, and what to check."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.analysis import offer_sentences
from lokaalcirculair_desktop.domain.offer import Offer
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.theme import theme_of

_WIDTH, _HEIGHT = 620, 560


def offer_passages(offers: Iterable[Offer], fitting: Collection[str] = ()) -> list[Passage]:
    """Return a passage for each offer, those that fit marked as such, and one on the source."""
    known = tuple(offers)
    return [*(_passage(offer, fits=offer.id in fitting) for offer in known), Passage("", offer_sentences.sources(known, addresses=True))]


def _passage(offer: Offer, *, fits: bool) -> Passage:
    lines = [
        offer.what,
        tr("Voor wie? {text}").format(text=offer.for_whom),
        tr("Wanneer? {text}").format(text=f"{offer.when} {offer.check_note}"),
        tr("Wanneer past het? {text}").format(text=offer.fits),
        *([tr("Voorbehoud. {text}").format(text=offer.doubt)] if offer.doubt else []),
    ]
    return Passage(tr("{name} (past bij uw antwoorden)").format(name=offer.name) if fits else offer.name, "\n".join(lines))


def show_whole_offer(parent: QWidget, offers: Iterable[Offer], fitting: Collection[str] = ()) -> None:
    """Open a window with every offer and wait until it is closed."""
    dialog = InfoDialog(tr("Het aanbod van het doe-netwerk"), offer_passages(offers, fitting), parent)
    theme = theme_of(parent)
    window = parent.window().size()  # never larger than the window that it belongs to
    dialog.resize(min(theme.px(_WIDTH), window.width()), min(theme.px(_HEIGHT), window.height()))
    dialog.exec()
    dialog.deleteLater()
