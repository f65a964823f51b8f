"""The overview of the eight dimensions: bars, and all figures in a table."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.scores import Count, DimensionScore, PillarScore
from lokaalcirculair_desktop.charts.bars import BarRow, bars_picture
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.questionnaire import PILLARS, Pillar
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.grids import Grid
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, Book, Column, Content, Line, TableLook, columns, table
from lokaalcirculair_desktop.report.pdf.sections.college import ambition_with_year
from lokaalcirculair_desktop.texts import month_year, number, short_month_year, signed, tr

_LOOK = TableLook((mm(1.3), mm(1.3)), row_head=1)
_LONGEST_BAR_NAME = 36  # characters that stand beside the longest bar


def write(book: Book) -> list[Flowable]:
    """Write the page."""
    parts: list[Flowable] = [book.p(tr("Overzicht van domeinen en rollen"), "h1"), _lead(book)]
    for pillar in Pillar:
        parts += _bars(book, pillar, before=0 if pillar == Pillar.DOMAINS else 5)
    parts.append(book.legend(_legend(book), before=2))
    return [*parts, _table(book).spaced(mm(5)), book.spaced(_caption(book), "caption", 1.5)]


def _lead(book: Book) -> Flowable:
    scores, questionnaire = book.profile.scores, book.profile.questionnaire
    said = [sentences.highest_lowest(scores, questionnaire)]
    if scores.spread:
        said.append(tr("Daartussen liggen {points} punten.").format(points=number(scores.spread)))
    said.append(sentences.largest_gap(scores, questionnaire, decided=book.profile.assessment.ambition_decided_on is not None))
    made = columns([[book.p(" ".join(part for part in said if part), "lead")]], [mm(150)], before=2)
    made.spaceAfter = mm(5)
    return made


def _bars(book: Book, pillar: Pillar, before: float) -> list[Flowable]:
    profile = book.profile
    now, ambition, earlier = profile.now(), profile.ambitions(), profile.earlier()
    rows = [
        BarRow(
            dimension,
            profile.questionnaire.dimensions[dimension].fitting(_LONGEST_BAR_NAME),
            now[dimension],
            ambition.get(dimension),
            earlier.get(dimension),
        )
        for dimension in PILLARS[pillar]
    ]
    alternative = alternative_texts.bars(
        {row.dimension: row.now for row in rows},
        {row.dimension: row.ambition for row in rows} if ambition else None,
        profile.questionnaire,
        ambition_name=sentences.ambition_name(profile.assessment),
        table=tr("Dezelfde cijfers staan in de tabel op deze pagina."),
    )
    title = tr("{pillar}, score op 10").format(pillar=profile.questionnaire.pillars[pillar])
    heading = book.ruled(title, TEXT_WIDTH, before=before, after=1)
    return [heading, book.picture(bars_picture(rows, book.compose.colours, TEXT_WIDTH), alternative)]


def _legend(book: Book) -> list[tuple[str, str]]:
    entries = [("bar", tr("nu"))]
    if book.profile.ambitions():
        entries.append(("diamond", ambition_with_year(book)))
    if book.profile.before and book.profile.comparison:
        entries.append(("bar_tick", tr("meting {month}").format(month=month_year(book.profile.comparison.previous.date))))
    return entries


def _table(book: Book) -> Grid:
    comparison = book.profile.comparison
    earlier = short_month_year(comparison.previous.date) if comparison and book.profile.before else tr("vorige")
    heads = [
        Column(tr("Domein of rol"), 7.5), Column("", 56), Column(tr("nu"), 11, "right"), Column(tr("ambitie"), 15, "right"),
        Column(tr("verschil"), 16, "right"), Column(earlier, 18.5, "right"), Column(tr("beantwoord"), 21, "right"),
        Column(tr("met stukken"), 20, "right"),
    ]  # fmt: skip
    lines = [line for pillar in Pillar for line in _pillar_lines(book, pillar)]
    return table(book, heads, [*lines, _total(book)], _LOOK)


def _pillar_lines(book: Book, pillar: Pillar) -> list[Line]:
    profile = book.profile
    before = profile.before.pillars[pillar].score if profile.before else None
    dimensions = [profile.scores.dimensions[dimension] for dimension in PILLARS[pillar]]
    documented = sum(dimension.documented for dimension in dimensions)
    figures = _figures(profile.scores.pillars[pillar], before, documented)
    group = Line([Span(profile.questionnaire.pillars[pillar], "semibold"), None, *figures], "group")
    return [group, *_dimension_lines(book, PILLARS[pillar], profile.earlier())]


def _dimension_lines(book: Book, dimensions: Sequence[str], earlier: Mapping[str, float | None]) -> list[Line]:
    scores, questionnaire = book.profile.scores.dimensions, book.profile.questionnaire
    return [
        Line(
            [
                book.chip(dimension),
                questionnaire.dimensions[dimension].name,
                *_figures(scores[dimension], earlier.get(dimension), scores[dimension].documented),
            ]
        )
        for dimension in dimensions
    ]


def _figures(one: DimensionScore | PillarScore, before: float | None, documented: int) -> list[Content]:
    gap = None if one.score is None or one.ambition is None else one.ambition - one.score
    return _cells(one.score, one.ambition, gap, before, one.count, documented)


def _cells(now: float | None, ambition: float | None, gap: float | None, before: float | None, count: Count, documented: int) -> list[Content]:
    return [
        Span(number(now), "semibold"),
        Span(number(ambition), colour="marker.ambition"),
        signed(gap),
        number(before),
        sentences.answered(count),
        sentences.documented(documented, count.answered),
    ]


def _total(book: Book) -> Line:
    scores, before = book.profile.scores, book.profile.before
    figures = _cells(scores.overall, scores.ambition, scores.gap, before.overall if before else None, scores.count, scores.documented_count)
    return Line([Span(tr("Maturiteitsscore"), "semibold"), None, *figures], "total")


def _caption(book: Book) -> str:
    profile = book.profile
    if profile.scores.overall is None:
        said = tr("Nog geen totaalscore: die komt er zodra beide pijlers een score hebben.")
    else:
        words = sentences.between(profile.scores.overall, profile.questionnaire)
        said = tr("{score}: {words}.").format(score=number(profile.scores.overall), words=words)
    if profile.assessment.ambition_decided_on is None:
        said += " " + tr("Ambitie: voorgesteld, nog niet beslist.")
    return said + " " + tr("Verschil: ambitie min nu.")
