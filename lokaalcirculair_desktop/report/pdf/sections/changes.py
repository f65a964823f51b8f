"""What changed since the previous round, and why."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.comparison import ItemChange, RoundComparison
from lokaalcirculair_desktop.charts.scales import ChangeRow, change_picture
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.design import dimension_code
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, DIMENSIONS
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.parts import CELL_PADDING, TEXT_WIDTH, Book, Column, Line, TableLook, columns, table, to_decide
from lokaalcirculair_desktop.texts import month_year, number, tr, tr_n

_LOOK = TableLook(CELL_PADDING, row_head=1)


def write(book: Book) -> list[Flowable]:
    """Write the page; the profile has a previous round."""
    comparison = book.profile.comparison
    if comparison is None:
        return []
    lead = columns([[book.p(_lead(book, comparison), "lead")]], [mm(150)], before=2)
    lead.spaceAfter = mm(5)
    parts: list[Flowable] = [book.p(title(comparison), "h1"), lead, *_picture(book, comparison)]
    return [*parts, *_reasons(book, comparison), book.spaced(_caption(comparison), "caption", 2.5)]


def title(comparison: RoundComparison) -> str:
    """Return the title of the section."""
    return tr("Wat veranderde sinds {month}").format(month=month_year(comparison.previous.date))


def _lead(book: Book, comparison: RoundComparison) -> str:
    said = sentences.change_summary(comparison)
    now, before = book.profile.scores.overall, comparison.before.overall if comparison.before else None
    if now is None or before is None:
        return said
    return said + " " + tr("Het totaal ging van {before} naar {now}.").format(before=number(before), now=number(now))


def _picture(book: Book, comparison: RoundComparison) -> list[Flowable]:
    before, now = comparison.before, book.profile.scores
    if before is None:
        return []
    names = book.profile.questionnaire.dimensions
    rows = [ChangeRow(tr("Totaal"), "", before.overall, now.overall)]
    rows += [
        ChangeRow(names[dimension].name, dimension_code(dimension), before.dimensions[dimension].score, now.dimensions[dimension].score)
        for dimension in DIMENSIONS
    ]
    alternative = alternative_texts.change((row.label, row.before, row.now) for row in rows)
    legend = [("hollow", month_year(comparison.previous.date)), ("dot", month_year(book.profile.assessment.date))]
    return [book.picture(change_picture(rows, book.compose.colours, TEXT_WIDTH, row=mm(7.4)), alternative), book.legend(legend)]


def _reasons(book: Book, comparison: RoundComparison) -> list[Flowable]:
    if not comparison.changed:
        return []
    heads = [Column(tr("Thema of instrument"), 7.5), Column("", 60), Column(tr("Niveau"), 19), Column(tr("Reden volgens het bestuur"), 78.5)]
    lines = [_line(book, change) for change in comparison.changed]
    return [book.spaced(tr("Wat veranderde, en waarom"), "h2", 5, 2), table(book, heads, lines, _LOOK)]


def _line(book: Book, change: ItemChange) -> Line:
    name = book.profile.questionnaire.items[change.item].name
    levels = Span(f"{change.before} → {change.now}", "semibold")
    return Line([book.chip(DIMENSION_OF[change.item]), name, levels, change.reason or to_decide(tr("geen reden ingevuld"))])


def _caption(comparison: RoundComparison) -> str:
    compared = tr_n(
        "Vergeleken is de ene vraag met een niveau en dezelfde betekenis in beide metingen.",
        "Vergeleken zijn de {n} vragen met een niveau en dezelfde betekenis in beide metingen.",
        len(comparison.items),
    )
    if comparison.before is None:
        return compared + " " + tr("De twee metingen hebben een andere diepte: hun scores zijn niet te vergelijken.")
    return compared
