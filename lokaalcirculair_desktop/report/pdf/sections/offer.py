"""What the doe-netwerk offered that fits the answers: a block below the action plan, or a page where there is no plan yet."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import offer_sentences
from lokaalcirculair_desktop.analysis.offer import FittingOffer, LevelReason
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, TIGHT_PADDING, Book, Column, Line, TableLook, columns, table
from lokaalcirculair_desktop.texts import tr

MOST = 5
"""More rows than this make a list that nobody follows up."""

_LOOK = TableLook(TIGHT_PADDING, row_head=1)


def title() -> str:
    """Return the title of the block."""
    return tr("Wat het doe-netwerk biedt")


def write(book: Book) -> list[Flowable]:
    """Write the page."""
    said = tr("Steun van het doe-netwerk Lokaal Circulair die past bij de antwoorden van deze meting.")
    lead = columns([[book.p(said, "lead")]], [mm(150)], before=2)
    lead.spaceAfter = mm(5)
    return [book.p(title(), "h1"), lead, *_body(book)]


def block(book: Book) -> list[Flowable]:
    """Write the block below the plan; nothing where nothing fits."""
    return [book.ruled(title(), TEXT_WIDTH), *_body(book)] if book.profile.offers else []


def _body(book: Book) -> list[Flowable]:
    shown = book.profile.offers[:MOST]
    offers = [one.offer for one in shown]
    heads = [Column("", 7), Column(tr("Aanbod"), 66), Column(tr("Past bij"), 42), Column(tr("Voor wie"), 50)]
    lines = [_line(book, one) for one in shown]
    return [
        table(book, heads, lines, _LOOK),
        book.spaced(Span(offer_sentences.check_notes(offers), "semibold"), "small", 2.5),
        book.spaced(offer_sentences.sources(offers, addresses=True), "caption", 1),
    ]


def _line(book: Book, one: FittingOffer) -> Line:
    offer, reason = one.offer, one.reason
    chip = book.chip(DIMENSION_OF[reason.item]) if isinstance(reason, LevelReason) else ""
    name = [Span(offer.name, "semibold"), Span(f"\n{offer.line}", None, "text.secondary", 8)]
    return Line([chip, name, offer_sentences.why(reason, book.profile.questionnaire), Span(offer.for_whom, size=8)])
