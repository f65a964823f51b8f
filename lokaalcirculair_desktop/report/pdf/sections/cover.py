"""The cover: whose profile, for whom the answers hold, what is inside, and which edition it is."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import alternative_texts, sentences
from lokaalcirculair_desktop.charts.radar import chart_name
from lokaalcirculair_desktop.charts.shapes import Box, Picture, Shape, label, mm
from lokaalcirculair_desktop.design import dimension_code
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.canvas import TaggedCanvas
from lokaalcirculair_desktop.report.pdf.composing import LOOKS, Span, TaggedParagraph, Words, paper
from lokaalcirculair_desktop.report.pdf.fonts import FONT_NAMES
from lokaalcirculair_desktop.report.pdf.grids import ROW_RULE, Cell, Grid, Row
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, Book, Content, columns, facts
from lokaalcirculair_desktop.report.pdf.pictures import PictureFlowable, one_line_width
from lokaalcirculair_desktop.report.pdf.stacks import draw_stack, stack_height
from lokaalcirculair_desktop.report.pdf.structure import Tag
from lokaalcirculair_desktop.report.profile import Edition
from lokaalcirculair_desktop.texts import capitalised, long_date, number, tr, tr_n

_PAGE = (mm(210), mm(297))
_LEFT = mm(25)
_BLOCK = mm(122)
_BARS = mm(30)
_BAR_GAP = mm(3)
_TITLE_ROOM = mm(46)
_LONGEST_NAME = 300

Contents = Sequence[tuple[str, str, int]]


def draw_cover(book: Book, canvas: TaggedCanvas, contents: Contents) -> None:
    """Draw the cover on the present page; contents are (title, section, page)."""
    with canvas.decoration():
        canvas.setFillColor(paper("bg.rail"))
        canvas.rect(0, _PAGE[1] - _BLOCK, _PAGE[0], _BLOCK, stroke=0, fill=1)
    _draw_head(book, canvas)
    top = _PAGE[1] - mm(22) - 15 - mm(13)
    draw_stack(_title(book), canvas, _LEFT, top, TEXT_WIDTH)
    bars = PictureFlowable(_bars(book), _bars_alternative(book))
    draw_stack([bars], canvas, _LEFT, _PAGE[1] - _BLOCK + bars.picture.height, TEXT_WIDTH)
    _draw_bar_labels(book, canvas)
    draw_stack([_inside(book, contents)], canvas, _LEFT, _PAGE[1] - _BLOCK - mm(27), TEXT_WIDTH)
    notes = _notes(book)
    draw_stack(notes, canvas, _LEFT, mm(13) + stack_height(notes, TEXT_WIDTH), TEXT_WIDTH)


def _draw_head(book: Book, canvas: TaggedCanvas) -> None:
    top = _PAGE[1] - mm(22)
    draw_stack([book.p(tr("Rapport Lokaal Circulair"), "cover_kicker")], canvas, _LEFT, top, mm(100))
    edition = book.p(wording.edition_name(book.profile.edition), "cover_edition")
    width = one_line_width(edition)
    left = _LEFT + TEXT_WIDTH - width - mm(3)
    with canvas.decoration():
        canvas.setStrokeColor(paper("text.on_rail_muted"))
        canvas.setLineWidth(0.8)
        canvas.rect(left - mm(3), top - 15.5, width + mm(6), 13 + mm(1.6), stroke=1, fill=0)
    draw_stack([edition], canvas, left, top - 0.5, width + 1)


def _title(book: Book) -> list[Flowable]:
    name = shortened(book.profile.organisation.name.replace("\n", " "), _LONGEST_NAME)
    title = tr("Hoe circulair is {name}?").format(name=name)
    sized: list[TaggedParagraph] = [book.p(title, look) for look in ("cover_title", "cover_title_small", "cover_title_smallest")]
    chosen = next((one for one in sized if stack_height([one], mm(150)) <= _TITLE_ROOM), sized[-1])
    # the title is narrower than the page: the grid keeps it so
    return [columns([[chosen]], [mm(150)]), *_subtitle(book)]


def _subtitle(book: Book) -> list[Flowable]:
    assessment = book.profile.assessment
    questions = len(book.profile.items())
    lines = [
        tr("Zelfevaluatie van het lokaal bestuur, {date}").format(date=long_date(assessment.date)),
        tr_n("{{depth}} met {n} vraag", "{{depth}} met {n} vragen", questions).format(depth=capitalised(wording.depth_name(assessment.depth))),
    ]
    if book.profile.scores.provisional:
        lines[1] += f", {sentences.provisional(book.profile.scores.unanswered)}"
    made = book.p("\n".join(lines), "cover_sub")
    made.spaceBefore = mm(4)
    return [made]


def _bars(book: Book) -> Picture:
    """The bars of the eight dimensions; one without a score has only a dash on the line."""
    width = (TEXT_WIDTH - 7 * _BAR_GAP) / len(DIMENSIONS)
    return Picture(TEXT_WIDTH, _BARS + mm(7), tuple(_bar_shapes(book, width)))


def _bar_shapes(book: Book, width: float) -> Iterator[Shape]:
    colours = book.compose.colours
    ground = _BARS + mm(7)
    for place, value in enumerate(book.profile.now().values()):
        left = (width + _BAR_GAP) * place
        height = mm(3.2) * (value or 0)
        if value is not None:
            yield Box((left, ground - height), width, height, colours["level.2.mark"])
        at = (left + width / 2, ground - height - mm(1.6))
        yield label(at, number(value), colours["text.on_rail"], size=10, weight=600, anchor="middle")


def _bars_alternative(book: Book) -> str:
    profile = book.profile
    return tr("Staven, score op 10 per domein en rol: {values}.").format(values=alternative_texts.listed(profile.now(), profile.questionnaire))


def _draw_bar_labels(book: Book, canvas: TaggedCanvas) -> None:
    width = (TEXT_WIDTH - 7 * _BAR_GAP) / len(DIMENSIONS)
    top = _PAGE[1] - mm(124.5)
    texts = book.profile.questionnaire.dimensions
    names = {dimension: chart_name(texts[dimension].name, texts[dimension].short).replace(" ", "\n", 1) for dimension in DIMENSIONS}
    size = _label_size(names.values(), width)
    for place, (dimension, name) in enumerate(names.items()):
        words: Words = [Span(dimension_code(dimension), "semibold", "text.primary", size), Span(f"\n{name}", size=size)]
        made = book.p(words, "caption", role="", align="center")
        draw_stack([made], canvas, _LEFT + (width + _BAR_GAP) * place - mm(2.4), top, width + mm(4.8))


def _label_size(names: Iterable[str], width: float) -> float:
    """Return the size at which every line below the bars is as wide as its bar at most: those at the ends keep within the margins."""
    usual = LOOKS["caption"].size
    widest = max(stringWidth(line, FONT_NAMES["regular"], usual) for name in names for line in name.split("\n"))
    return min(usual, usual * width / widest)


def _inside(book: Book, contents: Contents) -> Grid:
    return columns([_contents(book, contents), _about(book)], [mm(91), mm(67)])


def _contents(book: Book, contents: Contents) -> list[Flowable]:
    rows = []
    for title, section, page in contents:
        entry = book.compose.paragraph(title, "toc", role="Link")
        entry.link = section
        entry.link_title = tr("{title}, pagina {page}").format(title=title, page=page)
        number_cell = book.compose.paragraph(str(page), "toc", role="Lbl", align="right")
        cells = [Cell([entry], tag=Tag("Reference")), Cell([number_cell])]
        rows.append(Row(cells, below=ROW_RULE, padding=(mm(1.15), mm(1.15)), tag=Tag("TOCI")))
    return [_heading(book, tr("Inhoud")), Grid(rows, [mm(71), mm(20)], tag=Tag("TOC"))]


def _heading(book: Book, words: str) -> TaggedParagraph:
    return book.spaced(words, "h2", 0, 2)


def _about(book: Book) -> list[Flowable]:
    profile = book.profile
    assessment, organisation = profile.assessment, profile.organisation
    entries: list[tuple[str, str]] = [
        (tr("Bestuur"), shortened(organisation.name, 120)),
        (tr("Geldt voor"), wording.covers(assessment)),
    ]
    if organisation.population is not None:
        entries.append((tr("Inwoners"), number(organisation.population, 0)))
    entries += [(tr("Diepte"), wording.depth_name(assessment.depth)), (tr("Meting van"), long_date(assessment.date))]
    if profile.comparison:
        entries.append((tr("Vorige meting"), long_date(profile.comparison.previous.date)))
    entries.append((tr("Beantwoord"), tr("{answered} vragen").format(answered=sentences.answered(profile.scores.count))))
    if profile.damaged:
        entries.append((tr("Beschadigd"), tr_n("{n} antwoord, telt niet mee", "{n} antwoorden, tellen niet mee", profile.damaged)))
    if profile.scores.count.answered:
        documented = sentences.documented(profile.scores.documented_count, profile.scores.count.answered)
        entries.append((tr("Met stukken"), tr("{documented} antwoorden").format(documented=documented)))
    if assessment.assessor:
        entries.append((tr("Ingevuld door"), shortened(assessment.assessor, 120)))
    entries += [
        (tr("Uitgave"), wording.edition_name(profile.edition)),
        (tr("Vragenlijst"), tr("versie {version}").format(version=profile.questionnaire.version)),
    ]
    shown: list[tuple[Content, Words]] = [(name, Span(value, "semibold")) for name, value in entries]
    return [_heading(book, tr("Over dit rapport")), facts(book, shown, mm(67), name_share=0.38)]


def _notes(book: Book) -> list[Flowable]:
    independent = book.p(Span(tr("Onafhankelijk hulpmiddel, geen uitgave van Vlaanderen Circulair."), "semibold"), "small")
    independent.spaceAfter = mm(1.5)
    return [independent, book.p(" ".join(_edition_notes(book)), "caption")]


def _edition_notes(book: Book) -> list[str]:
    if book.profile.edition == Edition.PUBLIC:
        notes = [tr("Uitgave “Voor publicatie”: zonder namen van personen en zonder de antwoorden en stemmen van afzonderlijke diensten.")]
    else:
        notes = [tr("Werkversie: met namen en met wat afzonderlijke diensten antwoordden, niet bedoeld om te publiceren.")]
    notes.append(tr("Het gegevensbestand in deze pdf bevat hetzelfde en kan opnieuw worden ingelezen."))
    if book.profile.organisation.is_demo:
        fictional = tr("Fictieve gemeente: {name} bestaat niet, alle antwoorden zijn verzonnen.")
        notes.append(fictional.format(name=book.profile.organisation.name))
    return notes


def shortened(text: str, longest: int) -> str:
    """Return a text cut to a length, with an ellipsis where something is left out: for heads and names that stand whole elsewhere."""
    return text if len(text) <= longest else f"{text[: longest - 1]}…"
