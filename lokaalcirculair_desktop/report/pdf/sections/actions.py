"""The action plan: a summary, a timeline, a table, what it asks in credit, and which offer of the doe-netwerk can help."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.charts.timeline import DueAction, timeline_picture
from lokaalcirculair_desktop.domain.action import Action
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.composing import Span, Words
from lokaalcirculair_desktop.report.pdf.grids import Grid
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, TIGHT_PADDING, Book, Column, Content, Line, TableLook, columns, table, to_decide
from lokaalcirculair_desktop.report.pdf.sections import offer
from lokaalcirculair_desktop.texts import month_year, short_month_year, tr

_LOOK = TableLook(TIGHT_PADDING, row_head=2)


def write(book: Book) -> list[Flowable]:
    """Write the plan."""
    actions = book.profile.actions
    lead = columns([[book.p(sentences.plan_summary(actions, book.profile.scores), "lead")]], [mm(150)], before=2)
    lead.spaceAfter = mm(5)
    parts: list[Flowable] = [book.p(tr("Actieplan"), "h1"), lead, *_timeline(book)]
    parts.append(_table(book).spaced(mm(3)))
    credit: Words = [Span(tr("Krediet van de lopende en geplande acties."), "semibold"), f" {sentences.money(actions)}"]
    explained = tr(
        "Pijl: de actie levert het feit dat voor het volgende niveau ontbreekt. “Draagt bij”: nuttig, maar geeft op zichzelf geen hoger niveau."
        " Ideeën tellen niet mee in het totaal na de acties."
    )
    return [*parts, book.spaced(credit, "small", 2.5), book.spaced(explained, "caption", 1.5), *offer.block(book)]


def _timeline(book: Book) -> list[Flowable]:
    dated = [(order, action) for order, action in enumerate(book.profile.actions, 1) if action.due]
    if not dated:
        return []
    marks = [DueAction(order, action.due, DIMENSION_OF.get(action.item or "")) for order, action in dated if action.due]
    picture = timeline_picture(marks, book.profile.assessment.date, book.compose.colours, TEXT_WIDTH)
    alternative = alternative_texts.timeline((mark.order, month_year(mark.due)) for mark in marks)
    return [book.ruled(tr("Tijdlijn"), TEXT_WIDTH, before=0, after=0), book.picture(picture, alternative)]


def _table(book: Book) -> Grid:
    heads = [
        Column("", 6.5), Column("", 6.5), Column(tr("Actie en thema"), 55), Column(tr("Niveau"), 15), Column(tr("Trekker"), 23.5),
        Column(tr("Actiecode"), 24.5), Column(tr("Krediet (€)"), 17.5, "right"), Column(tr("Tegen"), 16.5, "right"),
    ]  # fmt: skip
    return table(book, heads, [_line(book, order, action) for order, action in enumerate(book.profile.actions, 1)], _LOOK)


def _line(book: Book, order: int, action: Action) -> Line:
    dimension = DIMENSION_OF.get(action.item or "")
    return Line(
        [
            Span(str(order), "semibold"),
            book.chip(dimension) if dimension else "",
            _title(book, action),
            _levels(action),
            _who(action),
            Span(action.plan_code, size=8) if action.plan_code else to_decide(tr("nog geen code")),
            to_decide(tr("nog te bepalen")) if action.budget is None else wording.credit(action.budget),
            _when(action),
        ]
    )


def _title(book: Book, action: Action) -> Content:
    texts = book.profile.questionnaire.items
    own = {item.id: item.question for item in book.profile.assessment.own_items}
    item = action.item or ""
    name = texts[item].name if item in texts else own.get(item, "")
    small = [part for part in (name, action.note, _funding(action)) if part]
    return [Span(action.title, "semibold"), *(Span(f"\n{part}", None, "text.secondary", 8) for part in small)]


def _funding(action: Action) -> str:
    return tr("Financiering: {funding}").format(funding=action.funding) if action.funding else ""


def _levels(action: Action) -> Content:
    arrow = wording.level_step(action)
    return arrow if action.target is not None else [arrow, "\n", Span(tr("draagt bij"), None, "text.secondary", 8)]


def _who(action: Action) -> Content:
    service: str | Span = action.service or to_decide(tr("nog te bepalen"))
    return [service, Span(f"\n{action.owner}", None, "text.secondary", 8)] if action.owner else service


def _when(action: Action) -> Content:
    due: str | Span = short_month_year(action.due) if action.due else to_decide(tr("geen datum"))
    return [due, Span(f"\n{wording.action_status(action.status)}", None, "text.secondary", 8)]
