"""All items in a table for each pillar, then those without a level, and why."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.analysis.scores import Count
from lokaalcirculair_desktop.domain.assessment import Answer, CarriedBy, State
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, PILLARS, Pillar
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, TIGHT_PADDING, Book, Column, Content, Line, TableLook, table, to_decide
from lokaalcirculair_desktop.texts import NONE_SIGN, number, signed, tr, tr_n

_LOOK = TableLook(TIGHT_PADDING, row_head=1)


def write_domains(book: Book) -> list[Flowable]:
    """Write the table of the action domains."""
    return _page(book, Pillar.DOMAINS, tr("Alle thema’s van de actiedomeinen"))


def write_instruments(book: Book) -> list[Flowable]:
    """Write the table of the policy instruments, and what has no level in either."""
    return [*_page(book, Pillar.INSTRUMENTS, tr("Alle beleidsinstrumenten")), *_without_level(book)]


def _page(book: Book, pillar: Pillar, title: str) -> list[Flowable]:
    lines = [line for dimension in PILLARS[pillar] for line in _dimension(book, dimension)]
    lines.append(_pillar_total(book, pillar))
    if pillar == Pillar.INSTRUMENTS:
        lines.append(_total(book))
    explained = book.spaced(Span(_explained(book, pillar), colour="text.secondary"), "small", 1.5, 4)
    return [book.p(title, "h1"), explained, *_damaged(book, pillar), table(book, _heads(pillar), lines, _LOOK)]


def _damaged(book: Book, pillar: Pillar) -> list[Flowable]:
    """Say, once, how many answers are left out because they cannot be read."""
    if pillar != Pillar.DOMAINS or not book.profile.damaged:
        return []
    said = tr_n(
        "Eén antwoord is beschadigd en telt niet mee; die vraag staat hier als open.",
        "{n} antwoorden zijn beschadigd en tellen niet mee; die vragen staan hier als open.",
        book.profile.damaged,
    )
    return [book.spaced(Span(said, "semibold"), "small", 0, 2)]


def _explained(book: Book, pillar: Pillar) -> str:
    what = tr("Thema’s") if pillar == Pillar.DOMAINS else tr("Instrumenten")
    said = tr("{what} staan in niveaus van 0 tot 4, domeinen en rollen (vet, grijze rij) in scores op 10.").format(what=what)
    if book.profile.assessment.ambition_decided_on is None:
        said += " " + tr("Ambitie: voorgesteld.")
    said += " " + tr("Verschil: ambitie min nu.")
    if any(answer.carried_by is CarriedBy.INTERMUNICIPAL for answer in book.profile.assessment.answers):
        said += " " + tr("IC: door de intercommunale.")
    return said


def _heads(pillar: Pillar) -> list[Column]:
    return [
        Column("", 6.5), Column(wording.pillar_topic(pillar), 47.5), Column(tr("niveau"), 20), Column(tr("nu"), 15, "right"),
        Column(tr("ambitie"), 14, "right"), Column(tr("verschil"), 14, "right"), Column(tr("vorige"), 12, "right"),
        Column(tr("onderbouwing"), 28.5, indent=3), Column(tr("door"), 7.5),
    ]  # fmt: skip


def _dimension(book: Book, dimension: str) -> list[Line]:
    profile, one = book.profile, book.profile.scores.dimensions[dimension]
    gap = None if one.score is None or one.ambition is None else one.ambition - one.score
    group = Line(
        [
            book.chip(dimension, 4), profile.questionnaire.dimensions[dimension].name, None, number(one.score),
            Span(number(one.ambition), "semibold", "marker.ambition"), signed(gap), Span(number(profile.earlier().get(dimension)), "regular"),
            _how_many(one.count), None,
        ],
        "group",
    )  # fmt: skip
    return [group, *(_item(book, item) for item in profile.items(dimension))]


def _how_many(count: Count) -> Span:
    return Span(tr("beantwoord: {answered}").format(answered=sentences.answered(count)), "regular")


def _item(book: Book, item: str) -> Line:
    answer = book.profile.answers.get(item)
    name = book.profile.questionnaire.items[item].name
    bar = book.picture(book.bar(answer, small=True), down=0.7)
    return Line(["", name, bar, *(_no_level(answer) if answer is None or answer.level is None else _level(book, answer, answer.level))])


def _no_level(answer: Answer | None) -> list[Content | None]:
    words = wording.state_word_short(State.OPEN if answer is None else answer.state)
    dash = Span(NONE_SIGN, colour="text.secondary")
    return [Span(words, colour="text.secondary"), dash, dash, dash, "", ""]


def _level(book: Book, answer: Answer, level: int) -> list[Content | None]:
    gap = NONE_SIGN if answer.target is None else signed(max(0, answer.target - level), 0)
    comparison = book.profile.comparison
    before = comparison.level_before(answer.item) if comparison else None
    return [
        Span(str(level), "semibold"),
        Span(NONE_SIGN if answer.target is None else str(answer.target), colour="marker.ambition"),
        gap,
        NONE_SIGN if before is None else str(before),
        wording.confidence_name(answer.confidence),
        wording.carried_by_short(answer),
    ]


def _pillar_total(book: Book, pillar: Pillar) -> Line:
    profile, one = book.profile, book.profile.scores.pillars[pillar]
    before = profile.before.pillars[pillar].score if profile.before else None
    gap = None if one.score is None or one.ambition is None else one.ambition - one.score
    return _total_line(profile.questionnaire.pillars[pillar], [one.score, one.ambition, gap, before], one.count)


def _total(book: Book) -> Line:
    scores, before = book.profile.scores, book.profile.before
    return _total_line(tr("Maturiteitsscore"), [scores.overall, scores.ambition, scores.gap, before.overall if before else None], scores.count)


def _total_line(name: str, figures: list[float | None], count: Count) -> Line:
    now, ambition, gap, before = figures
    shown: list[Content | None] = [number(now), Span(number(ambition), "semibold", "marker.ambition"), signed(gap), number(before)]
    return Line(["", name, None, *shown, _how_many(count), None], "total")


def _without_level(book: Book) -> list[Flowable]:
    profile = book.profile
    without = [item for item in profile.items() if (answer := profile.answers.get(item)) is None or answer.level is None]
    if not without:
        return []
    heads = [Column(tr("Thema of instrument"), 8), Column("", 60), Column(tr("Antwoord"), 32), Column(tr("Reden of toelichting"), 65)]
    lines = [_reason_line(book, item, profile.answers.get(item)) for item in without]
    caption = tr("“Niet van toepassing” telt nergens mee. “Weet niet” telt niet mee in de score en blijft onbeantwoord. Geen van beide is een 0.")
    return [
        book.ruled(tr("Zonder niveau, en waarom"), TEXT_WIDTH, before=9),
        table(book, heads, lines, _LOOK),
        book.spaced(caption, "caption", 2),
    ]


def _reason_line(book: Book, item: str, answer: Answer | None) -> Line:
    name = book.profile.questionnaire.items[item].name
    reason: Content = (answer.reason or answer.note or "") if answer else ""
    if not reason:
        unknown = answer is not None and answer.state is State.UNKNOWN
        reason = to_decide(tr("nog na te vragen") if unknown else tr("nog te beantwoorden"))
    return Line([book.chip(DIMENSION_OF[item]), name, wording.state_name(answer), reason])
