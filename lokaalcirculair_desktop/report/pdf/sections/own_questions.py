"""The organisation's own questions, apart from all that counts in the score: what was asked, where it stands, and what was noted."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, OwnItem, State
from lokaalcirculair_desktop.domain.own_item import is_answered_before_change, own_item_name
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.grids import Cell, Grid, Row, Rule
from lokaalcirculair_desktop.report.pdf.parts import Book, columns
from lokaalcirculair_desktop.texts import tr

_RULE = Rule("border.strong", 0.4)
_LEFT, _RIGHT, _GAP, _NAME = mm(48), mm(110), mm(7), mm(21)


def has_content(assessment: Assessment) -> bool:
    """Tell whether the organisation asked anything of its own."""
    return bool(assessment.own_items)


def write(book: Book) -> list[Flowable]:
    """Write the section; long notes flow on over further pages."""
    lead = tr("Vragen die het bestuur zelf stelde. Ze tellen niet mee in de score, de vergelijkingen of de figuren van dit rapport.")
    answers = book.profile.assessment.all_answers_by_item()
    rows = [_question(book, own, answers.get(own.id)) for own in book.profile.assessment.own_items]
    sheet = Grid(rows, [_LEFT, _RIGHT], gutter=_GAP).spaced(book.mm(3))
    return [book.p(tr("Eigen vragen"), "h1"), columns([[book.p(lead, "lead")]], [mm(150)], before=1.5), sheet]


def _question(book: Book, own: OwnItem, answer: Answer | None) -> Row:
    continued = book.p(Span(tr("{name}, vervolg").format(name=own_item_name(own.id)), colour="text.secondary"), "small", role="")
    return Row(
        [Cell(_where(book, own, answer), continued=[continued]), Cell(_what(book, own, answer))],
        above=_RULE,
        padding=(book.mm(2.7), book.mm(2.8)),
    )


def _where(book: Book, own: OwnItem, answer: Answer | None) -> list[Flowable]:
    """The left column: name, level bar, level and ambition in words."""
    parts: list[Flowable] = [book.p(own_item_name(own.id), "h2_item"), book.picture(book.bar(answer))]
    if answer is None or answer.level is None:
        state = wording.state_name(answer)
        return [*parts, book.spaced(Span(state[:1].upper() + state[1:], "semibold"), "small", 1)]
    level = tr("Niveau {level} van 4: {name}").format(level=answer.level, name=book.profile.questionnaire.level_name(answer.level))
    parts.append(book.spaced(Span(level, "semibold"), "small", 1))
    if answer.target is not None:
        ambition = tr("Ambitie {target}: {name}").format(target=answer.target, name=book.profile.questionnaire.level_name(answer.target))
        parts.append(book.p(Span(ambition, colour="marker.ambition"), "caption"))
    return parts


def _what(book: Book, own: OwnItem, answer: Answer | None) -> list[Flowable]:
    """The right column: the question, the text of the level, then what was noted.

    Where the question has other words since it was answered, the level text of now is not what was chosen, and is left out.
    """
    parts: list[Flowable] = [book.p(Span(own.question, colour="text.secondary"), "small")]
    if answer is None:
        return parts
    if is_answered_before_change(own, answer):
        parts.append(book.spaced(tr("Beantwoord toen de vraag nog een andere tekst had."), "caption", 1))
    elif answer.level is not None:
        parts.append(book.spaced(own.levels[answer.level], "level", 1))
    entries = [
        (tr("Reden"), answer.reason if answer.state is State.NOT_APPLICABLE else None),
        (tr("Toelichting"), answer.note),
        (tr("Stukken"), "; ".join(evidence.title for evidence in answer.evidence)),
    ]
    rows = [
        Row([Cell([book.p(Span(name, colour="text.secondary"), "small")]), Cell([book.p(words, "small")])], padding=(0, book.mm(0.8)))
        for name, words in entries
        if words and words.strip()
    ]
    return [*parts, Grid(rows, [_NAME, _RIGHT - _NAME]).spaced(book.mm(1.4))] if rows else parts
