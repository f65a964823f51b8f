"""The sustainable development goals that the answers serve: each target with its questions and their levels.

Flemish authorities plan with these targets. The list links questions to targets; it gives a target no score.
"""

from __future__ import annotations

from collections.abc import Iterator

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.questionnaire import SdgTarget
from lokaalcirculair_desktop.report.pdf.composing import Span, Words
from lokaalcirculair_desktop.report.pdf.parts import Book, Column, Line, TableLook, table
from lokaalcirculair_desktop.texts import NONE_SIGN, tr

_LOOK = TableLook((mm(0.5), mm(0.5)), row_head=1)


def write(book: Book) -> list[Flowable]:
    """Write the table of the targets, with the level of each question that serves them."""
    heads = [Column(tr("SDG"), 12), Column(tr("Subdoel"), 66), Column(tr("Vragen, met hun niveau nu"), 87)]
    said = tr("Elke vraag dient één tot vier doelen van de Verenigde Naties voor 2030. Het cijfer is haar niveau; een doel krijgt geen score.")
    lines = [_line(book, target) for target in book.profile.questionnaire.sdg_targets.values() if _items(book, target)]
    return [
        book.p(tr("Doelen voor duurzame ontwikkeling (SDG)"), "h1"),
        book.spaced(Span(said, colour="text.secondary"), "small", 1.5, 4),
        table(book, heads, lines, _LOOK),
    ]


def _items(book: Book, target: SdgTarget) -> list[str]:
    texts = book.profile.questionnaire.items
    return [item for item in book.profile.items() if target.target in texts[item].sdgs]


def _line(book: Book, target: SdgTarget) -> Line:
    words: list[Span | str] = []
    for item in _items(book, target):
        if words:
            words.append(" · ")
        words += _with_level(book, item)
    told: Words = words
    return Line([Span(target.target, "semibold"), target.name, told])


def _with_level(book: Book, item: str) -> Iterator[Span | str]:
    answer = book.profile.answers.get(item)
    yield book.profile.questionnaire.items[item].short + "\N{NO-BREAK SPACE}"
    yield Span(NONE_SIGN if answer is None or answer.level is None else str(answer.level), "semibold")
