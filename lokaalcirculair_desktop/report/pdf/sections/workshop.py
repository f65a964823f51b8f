"""What a working session left behind: counts, agreements and what was parked. Only the working edition holds any of it."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.questionnaire import LEVELS
from lokaalcirculair_desktop.domain.workshop import Consensus, Tally
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.grids import Cell, Grid, Row
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, TIGHT, Book, Column, Line, table
from lokaalcirculair_desktop.report.pdf.structure import Tag
from lokaalcirculair_desktop.texts import NONE_SIGN, joined, tr, tr_in


def has_content(assessment: Assessment) -> bool:
    """Tell whether a working session left anything."""
    return bool(assessment.participants or assessment.votes or assessment.tallies or assessment.consensus or assessment.parking)


def write(book: Book) -> list[Flowable]:
    """Write the section."""
    assessment = book.profile.assessment
    parts: list[Flowable] = [book.p(tr("Uit de werksessie"), "h1")]
    names = [participant.label for participant in assessment.participants if participant.label]
    if names:
        parts.append(book.spaced(tr("Namen deel: {names}.").format(names=joined(names)), "body", 2))
    return [*parts, *_counts(book), *_agreements(book), *_parking(book)]


def _item_name(book: Book, item: str) -> str:
    own = {one.id: one.question for one in book.profile.assessment.own_items}
    texts = book.profile.questionnaire.items
    return texts[item].name if item in texts else own.get(item, item)


def _counts(book: Book) -> list[Flowable]:
    """The cards counted in the room, and the votes given one by one, counted alike."""
    counts = [*book.profile.assessment.tallies, *_votes(book.profile.assessment)]
    if not counts:
        return []
    heads = [
        Column(tr("Thema of instrument"), 75), *(Column(str(level), 12, "right") for level in LEVELS),
        Column(tr_in("kort", "weet niet"), 15, "right"),
        Column(tr("aanwezig"), 15, "right"),
    ]  # fmt: skip
    lines = [
        Line(
            [
                _item_name(book, one.item), *(str(count) for count in one.counts), str(one.unknown),
                NONE_SIGN if one.present is None else str(one.present),
            ]
        )
        for one in counts
    ]  # fmt: skip
    return [book.ruled(tr("Wat de aanwezigen kozen"), TEXT_WIDTH, before=6), table(book, heads, lines, TIGHT)]


def _votes(assessment: Assessment) -> list[Tally]:
    items = dict.fromkeys(vote.item for vote in assessment.votes)
    found = []
    for item in items:
        votes = [vote for vote in assessment.votes if vote.item == item]
        levels = [vote.level for vote in votes]
        found.append(Tally(item, tuple(levels.count(level) for level in LEVELS), levels.count(None), len(votes)))
    return found


def _agreements(book: Book) -> list[Flowable]:
    consensus = book.profile.assessment.consensus
    if not consensus:
        return []
    heads = [Column(tr("Thema of instrument"), 60), Column(tr("Afspraak"), 30), Column(tr("Reden"), 75)]
    lines = [Line([_item_name(book, one.item), _agreed(one), one.reason or NONE_SIGN]) for one in consensus]
    return [book.ruled(tr("Wat is afgesproken"), TEXT_WIDTH, before=6), table(book, heads, lines, TIGHT)]


def _agreed(one: Consensus) -> str:
    if one.parked:
        return tr("geparkeerd")
    return NONE_SIGN if one.level is None else tr("niveau {level}").format(level=one.level)


def _parking(book: Book) -> list[Flowable]:
    parked = book.profile.assessment.parking
    if not parked:
        return []
    rows = [
        Row(
            [Cell([book.compose.paragraph(Span("–"), "body", role="Lbl")]), Cell([book.compose.paragraph(words, "body", role="LBody")])],
            padding=(0, mm(1)),
            tag=Tag("LI"),
        )
        for words in parked
    ]
    return [book.ruled(tr("Geparkeerde vragen"), TEXT_WIDTH, before=6), Grid(rows, [mm(4), mm(150)], tag=Tag("L"))]
