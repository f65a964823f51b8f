"""A sheet for each action domain and role: where each item stands, what was said of it, and the next step."""

from __future__ import annotations

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.analysis.advice import next_step
from lokaalcirculair_desktop.charts.scales import ScaleMarks, scale_picture
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.assessment import Answer, Contribution, State
from lokaalcirculair_desktop.domain.questionnaire import PILLAR_OF, PILLARS, Pillar
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.composing import Span, TaggedParagraph, Words
from lokaalcirculair_desktop.report.pdf.grids import Cell, Grid, Row, Rule
from lokaalcirculair_desktop.report.pdf.parts import Book, columns
from lokaalcirculair_desktop.report.pdf.pictures import one_line_width
from lokaalcirculair_desktop.texts import number, quantity, tr

_ITEM_RULE = Rule("border.strong", 0.4)
_LEFT, _RIGHT, _GAP, _NAME = mm(48), mm(110), mm(7), mm(21)
_TIGHT_LEFT, _TIGHT_RIGHT, _TIGHT_GAP, _TIGHT_NAME = mm(46), mm(115), mm(4), mm(18)


def write(book: Book, dimension: str) -> list[Flowable]:
    """Write the sheet of a dimension; long notes flow on over further pages."""
    text = book.profile.questionnaire.dimensions[dimension]
    head = Grid([Row([Cell([book.chip(dimension, 8, down=0.3)]), Cell([book.p(text.name, "h1")])])], [mm(11), mm(154)])
    rows = [_item(book, item) for item in book.profile.items(dimension)]
    left, right, gap = (_TIGHT_LEFT, _TIGHT_RIGHT, _TIGHT_GAP) if book.is_tight else (_LEFT, _RIGHT, _GAP)
    sheet = Grid(rows, [left, right], gutter=gap).spaced(book.mm(3))
    return [book.p(kicker(dimension), "kicker"), head, _summary(book, dimension), sheet]


def kicker(dimension: str) -> str:
    """Return which of how many domains or roles it is."""
    pillar = PILLAR_OF[dimension]
    place, total = PILLARS[pillar].index(dimension) + 1, len(PILLARS[pillar])
    template = tr("Actiedomein {place} van {total}") if pillar == Pillar.DOMAINS else tr("Rol {place} van {total}")
    return template.format(place=place, total=total)


def _summary(book: Book, dimension: str) -> Grid:
    profile, one = book.profile, book.profile.scores.dimensions[dimension]
    said = sentences.dimension_summary(profile.answers, profile.items(dimension), profile.questionnaire)
    before = profile.earlier().get(dimension)
    ambition = profile.ambitions().get(dimension)
    words = sentences.between(one.score, profile.questionnaire)
    shown: Words = [
        number(one.score),
        Span(" ", size=9.5),
        Span(tr("op 10"), "regular", "text.secondary", 9.5),
    ]
    marks = [(tr("score"), one.score), (sentences.ambition_name(profile.assessment), ambition), (tr("vorige meting"), before)]
    picture = scale_picture(ScaleMarks(one.score, ambition, before), book.compose.colours, mm(70))
    in_words = book.p(Span(words, colour="marker.present"), "words")
    figure = book.p(shown, "score_dimension")
    room = max(mm(27), one_line_width(figure) + mm(2))
    score: list[Flowable] = [
        Grid([Row([Cell([figure]), Cell([in_words], middle=True)])], [room, mm(70) - room]),
        book.picture(picture, alternative_texts.scale(marks)),
        book.spaced(_how_many(book, dimension), "caption", 0.5),
    ]
    return columns([[book.p(said)], score], [mm(88), mm(70)], before=2)


def _how_many(book: Book, dimension: str) -> str:
    one = book.profile.scores.dimensions[dimension]
    unanswered = sum(_is_open(book.profile.answers.get(item)) for item in book.profile.items(dimension))
    documented = tr("met stukken: {documented}").format(documented=sentences.documented(one.documented, one.count.answered))
    return f"{sentences.status(one.count, unanswered)} \N{EN SPACE}·\N{EN SPACE} {documented}"


def _is_open(answer: Answer | None) -> bool:
    return answer is None or answer.is_open


def _item(book: Book, item: str) -> Row:
    answer = book.profile.answers.get(item)
    return Row(
        [Cell([*_where(book, item, answer)], continued=_continued(book, item)), Cell([*_what(book, item, answer)])],
        above=_ITEM_RULE,
        padding=(book.mm(2.7), book.mm(2.8)),
    )


def _continued(book: Book, item: str) -> list[Flowable]:
    """What stands in the left column of further pages: decoration, for a reader hears the item as one."""
    name = tr("{name}, vervolg").format(name=book.profile.questionnaire.items[item].name)
    return [book.p(Span(name, colour="text.secondary"), "small", role="")]


def _where(book: Book, item: str, answer: Answer | None) -> list[Flowable]:
    """The left column: name, level bar, level and ambition in words, and how sure it is."""
    name = book.p(book.profile.questionnaire.items[item].name, "h2_item")
    parts: list[Flowable] = [name, book.picture(book.bar(answer))]
    if answer is None or answer.level is None:
        state = wording.state_name(answer)
        parts.append(book.spaced(Span(state[:1].upper() + state[1:], "semibold"), "small", 1))
        return [*parts, book.spaced(tr("Telt niet mee in de score"), "caption", 1)]
    level = tr("Niveau {level} van 4: {name}").format(level=answer.level, name=book.profile.questionnaire.level_name(answer.level))
    parts.append(book.spaced(Span(level, "semibold"), "small", 1))
    if answer.target is not None:
        parts.append(book.p(Span(_ambition(book, answer), colour="marker.ambition"), "caption"))
    return [*parts, book.spaced("\n".join(_underpinned(book, answer)), "caption", 1)]


def _ambition(book: Book, answer: Answer) -> str:
    target = answer.target or 0
    if target <= (answer.level or 0):
        return tr("Ambitie {target}: bereikt").format(target=target)
    said = tr("Ambitie {target}: {name}").format(target=target, name=book.profile.questionnaire.level_name(target))
    return f"{said} ({answer.horizon})" if answer.horizon else said


def _underpinned(book: Book, answer: Answer) -> list[str]:
    lines = [tr("Onderbouwing: {confidence}").format(confidence=wording.confidence_name(answer.confidence)), wording.carried_by(answer)]
    if answer.priority is not None:
        lines.append(tr("Eigen prioriteit: {priority}").format(priority=answer.priority))
    comparison = book.profile.comparison
    before = comparison.level_before(answer.item) if comparison else None
    if before is not None:
        same = tr("Zoals in de vorige meting") if before == answer.level else tr("Vorige meting: niveau {level}").format(level=before)
        lines.append(same)
    return lines


def _what(book: Book, item: str, answer: Answer | None) -> list[Flowable]:
    """The right column: the text of the level, then what was noted."""
    entries = [*_entries(book, item, answer)]
    text = book.profile.questionnaire.items[item]
    said = text.levels[answer.level] if answer and answer.level is not None else Span(text.question, colour="text.secondary")
    parts: list[Flowable] = [book.p(said, "level")]
    if entries:
        rows = [
            Row([Cell([_name(book, name, strong=strong)]), Cell([_words(book, words, strong=strong)])], padding=(0, book.mm(0.8)))
            for name, words, strong in entries
        ]
        name, whole = (_TIGHT_NAME, _TIGHT_RIGHT) if book.is_tight else (_NAME, _RIGHT)
        parts.append(Grid(rows, [name, whole - name]).spaced(book.mm(1.4)))
    return parts


def _name(book: Book, name: str, *, strong: bool) -> TaggedParagraph:
    return book.p(Span(name, "semibold") if strong else Span(name, colour="text.secondary"), "small")


def _words(book: Book, words: str, *, strong: bool) -> TaggedParagraph:
    return book.p(Span(words, "semibold") if strong else words, "small")


def _entries(book: Book, item: str, answer: Answer | None) -> list[tuple[str, str, bool]]:
    """What stands below the level text: name, words, and whether it is the next step."""
    found: list[tuple[str, str, bool]] = []
    if answer is not None:
        changed = answer.reason and answer.state is State.LEVEL
        noted = [
            (tr("Reden"), answer.reason if answer.state is State.NOT_APPLICABLE else None),
            (tr("Toelichting"), answer.note),
            (tr("Veranderd"), answer.reason if changed else None),
            (tr("Stukken"), "; ".join(evidence.title for evidence in answer.evidence)),
            (tr("Bijdragen"), "\n".join(_contribution(one) for one in answer.contributions)),
        ]
        found += [(name, words, False) for name, words in noted if words and words.strip()]
    found += [(tr("Cijfer"), words, False) for words in _figures(book, item)]
    step = next_step(item, answer.level, book.profile.questionnaire) if answer and answer.level is not None else None
    return [*found, (tr("Stap naar {level}").format(level=step.from_level + 1), step.action, True)] if step else found


def _figures(book: Book, item: str) -> list[str]:
    """The figures of an item, those of one indicator in one line."""
    found: dict[tuple[str, str], list[str]] = {}
    own = book.profile.questionnaire.items[item].indicator
    for one in book.profile.assessment.figures:
        if one.item == item:
            name, unit = (own.named(one.indicator), own.unit_of(one.unit)) if own else (one.indicator, one.unit)
            found.setdefault((name, unit), []).append(tr("{year}: {value} {unit}").format(year=one.year, value=quantity(one.value), unit=unit))
    return [tr("{indicator}, {values}").format(indicator=indicator, values="; ".join(values)) for (indicator, _), values in found.items()]


def _contribution(one: Contribution) -> str:
    state = tr("niveau {level}").format(level=one.level) if one.level is not None else wording.state_word(one.state)
    said = tr("{author}: {state}").format(author=one.author or tr("zonder naam"), state=state)
    return f"{said}. {one.note}" if one.note else said
