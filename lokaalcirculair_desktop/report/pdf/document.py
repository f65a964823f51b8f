"""Makes the PDF of a profile: chooses the sections, breaks them into pages, draws them and writes the file.

The number of pages and the page of each section must be known before the first page is drawn. Every section starts on a new page, so its
length does not depend on the others: sections are broken into pages first, and only those that name a page of another are done again when
that page moved. Nothing is drawn twice.
"""

from __future__ import annotations

import contextlib
import gc
import io
import logging
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.design import dimension_code
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, PILLAR_OF, PILLARS, Pillar
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.safe_files import make_whole
from lokaalcirculair_desktop.report import wording
from lokaalcirculair_desktop.report.pdf.canvas import TaggedCanvas
from lokaalcirculair_desktop.report.pdf.composing import Composer, Span, TaggedParagraph, paper
from lokaalcirculair_desktop.report.pdf.parts import TEXT_HEIGHT, TEXT_WIDTH, Book, PageNumbers, SectionWriter
from lokaalcirculair_desktop.report.pdf.pictures import one_line_width
from lokaalcirculair_desktop.report.pdf.sections import (
    actions,
    changes,
    college,
    cover,
    dimensions,
    goals,
    items,
    method,
    offer,
    overview,
    own_questions,
    survey,
    workshop,
)
from lokaalcirculair_desktop.report.pdf.stacks import draw_stack, pages_of, stack_height
from lokaalcirculair_desktop.report.pdf.structure import Tag
from lokaalcirculair_desktop.report.profile import Profile
from lokaalcirculair_desktop.texts import Language, count_in_words, current_language, long_date, msg, tr

_log = logging.getLogger(__name__)

PAGE = (mm(210), mm(297))
LEFT, TOP, FOOT_WIDTH = mm(25), mm(30), mm(146)
_LANGUAGE_TAGS: dict[Language, str] = {"nl": "nl-BE", "en": "en-GB", "fr": "fr-BE"}
_LONGEST_HEAD = 50
_SHORTEST_SECTION = 8
_MOST_ROUNDS = 5
_MOST_SAVED = 0.3  # what setting a page closer together can save, at most
_NAMING_PAGES = frozenset({"college", "college-points", "method"})

Progress = Callable[[float], None]
Attachment = tuple[str, bytes]


@dataclass(slots=True)
class Section:
    """A part of the profile that starts on a new page.

    Attributes:
        key: its bookmark.
        title: in the outline; empty where it goes on with what the section before it began.
        write: makes its flowables.
        foot: its short title, in the foot.
        contents: its title in the table of contents; empty where a section before it stands for it.
        pages: the flowables of each page, once it is broken.
        numbers: the page numbers with which it was written.
    """

    key: str
    title: str
    write: SectionWriter
    foot: str
    contents: str = ""
    pages: list[list[Flowable]] = field(default_factory=list)
    numbers: PageNumbers | None = None


def render_profile_pdf(profile: Profile, target: Path, progress: Progress | None = None, *, attachment: Attachment | None = None) -> int:
    """Write the profile as a PDF, in the present language.

    The file is written beside its place, synced, opened again and counted, and only then renamed: a file that stood there is replaced
    whole or not at all.

    Args:
        profile: what is told.
        target: where the file goes; missing folders are made.
        progress: is called with the part that is done, 0–1.
        attachment: name and content of the data file inside the PDF.

    Returns:
        The number of pages.

    Raises:
        UserError: the file cannot be written there.
    """
    data, pages = profile_pdf(profile, progress, attachment=attachment)
    _write_whole(data, pages, target)
    if progress:
        progress(1.0)
    return pages


def profile_pdf(profile: Profile, progress: Progress | None = None, *, attachment: Attachment | None = None) -> tuple[bytes, int]:
    """Return the profile as the bytes of a PDF, with the number of its pages; see ``render_profile_pdf``."""
    with _collecting_later():
        return _made(profile, progress or _no_progress, attachment)


@contextlib.contextmanager
def _collecting_later() -> Iterator[None]:
    """Let Python look for garbage afterwards: the parts of a document live until it is written, and looking takes a third of the time."""
    was_enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_enabled:
            gc.enable()


def _made(profile: Profile, progress: Progress, attachment: Attachment | None) -> tuple[bytes, int]:
    compose = Composer()
    sections = _laid_out(profile, compose, progress)
    raw = io.BytesIO()
    canvas = TaggedCanvas(raw, PAGE, _LANGUAGE_TAGS[current_language()])
    pages = _draw(profile, compose, sections, canvas)
    _describe(profile, canvas)
    if attachment:
        canvas.attach(*attachment, tr("Gegevensbestand van deze meting"))
    canvas.save()
    if compose.missing:
        _log.warning("no glyph for %s", " ".join(f"U+{ord(letter):04X}" for letter in sorted(compose.missing)))
    return _compressed(raw), pages


def _no_progress(_part: float) -> None:
    return


def _sections(profile: Profile) -> list[Section]:
    decider = tr("Voor het college") if wording.is_college(profile.organisation) else tr("Voor het bestuur")
    found = [
        Section("college", decider, college.write_finding, decider, decider),
        Section("college-points", tr("Sterke en zwakke punten, volgende stappen"), college.write_points, decider),
        Section("overview", tr("Overzicht van domeinen en rollen"), overview.write, tr("Overzicht"), tr("Overzicht van domeinen en rollen")),
        *(_dimension_section(profile, dimension) for dimension in DIMENSIONS),
        Section("items", tr("Alle thema’s"), items.write_domains, tr("Alle thema’s"), tr("Alle thema’s en instrumenten")),
        Section("items-instruments", tr("Alle beleidsinstrumenten"), items.write_instruments, tr("Alle instrumenten")),
    ]
    goals_title = tr("Doelen voor duurzame ontwikkeling (SDG)")
    found.append(Section("goals", goals_title, goals.write, tr("SDG"), goals_title))
    if profile.actions:
        found.append(Section("actions", tr("Actieplan"), actions.write, tr("Actieplan"), tr("Actieplan")))
    elif profile.offers:
        found.append(Section("offer", offer.title(), offer.write, tr("Doe-netwerk"), offer.title()))
    if profile.comparison:
        found.append(Section("changes", tr("Wat veranderde"), changes.write, tr("Wat veranderde"), changes.title(profile.comparison)))
    if survey.is_answered(profile.assessment.survey):
        found.append(Section("survey", tr("De bevraging van 2022"), survey.write, tr("Bevraging 2022"), tr("De bevraging van 2022")))
    if own_questions.has_content(profile.assessment):
        found.append(Section("own-questions", tr("Eigen vragen"), own_questions.write, tr("Eigen vragen"), tr("Eigen vragen")))
    if workshop.has_content(profile.assessment):
        found.append(Section("workshop", tr("Uit de werksessie"), workshop.write, tr("Werksessie"), tr("Uit de werksessie")))
    found.append(Section("method", tr("Methode en bronnen"), method.write, tr("Methode"), tr("Methode en bronnen")))
    found.append(Section("weights", "", method.write_weights, tr("Methode")))
    return found


def _dimension_section(profile: Profile, dimension: str) -> Section:
    def write(book: Book) -> list[Flowable]:
        return dimensions.write(book, dimension)

    pillar = PILLAR_OF[dimension]
    sheets = count_in_words(len(PILLARS[pillar]))
    first = (
        tr("{pillar}: {count} bladen").format(pillar=profile.questionnaire.pillars[pillar], count=sheets) if dimension == PILLARS[pillar][0] else ""
    )
    foot = tr("Actiedomein {code}") if pillar == Pillar.DOMAINS else tr("Rol {code}")
    return Section(dimension, profile.questionnaire.dimensions[dimension].name, write, foot.format(code=dimension_code(dimension)), first)


def _laid_out(profile: Profile, compose: Composer, progress: Progress) -> list[Section]:
    """Break all sections into pages: first those that name no page, then the others, again where a number that they name moved."""
    sections = _sections(profile)
    waiting = [section for section in sections if section.key not in _NAMING_PAGES]
    done = 0
    for _ in range(_MOST_ROUNDS):
        numbers = _first_pages(sections)
        for section in waiting:
            section.numbers = PageNumbers(numbers)
            section.pages = _broken(section, Book(profile, compose, section.numbers))
            done += 1
            progress(min(0.6, 0.6 * done / len(sections)))
        numbers = _first_pages(sections)
        waiting = [section for section in sections if section.numbers is None or (section.numbers.asked and section.numbers.first != numbers)]
    return sections


def _broken(section: Section, book: Book) -> list[list[Flowable]]:
    """Break a section into pages: closer together where that saves one, so that no page holds a last line or a few rows only."""
    pages = pages_of(section.write(book), TEXT_WIDTH, TEXT_HEIGHT)
    if len(pages) == 1 or stack_height(pages[-1], TEXT_WIDTH) > _MOST_SAVED * (len(pages) - 1) * TEXT_HEIGHT:
        return pages
    tight = pages_of(section.write(book.tightened()), TEXT_WIDTH, TEXT_HEIGHT)
    return tight if len(tight) < len(pages) else pages


def _first_pages(sections: Sequence[Section]) -> dict[str, int]:
    first, page = {}, 2
    for section in sections:
        first[section.key] = page
        page += max(1, len(section.pages))
    return first


def _draw(profile: Profile, compose: Composer, sections: Sequence[Section], canvas: TaggedCanvas) -> int:
    numbers = _first_pages(sections)
    total = 1 + sum(len(section.pages) for section in sections)
    book = Book(profile, compose, PageNumbers(numbers))
    with canvas.group(Tag("Sect")):
        contents = [(section.contents, section.key, numbers[section.key]) for section in sections if section.contents]
        canvas.bookmarkPage("cover")
        canvas.addOutlineEntry(tr("Voorblad"), "cover", 0)
        cover.draw_cover(book, canvas, contents)
        canvas.showPage()
    for section in sections:
        with canvas.group(Tag("Sect")):
            canvas.bookmarkPage(section.key)
            if section.title:
                canvas.addOutlineEntry(section.title, section.key, 0)
            for place, flowables in enumerate(section.pages):
                _furnish(book, canvas, section.foot, numbers[section.key] + place, total)
                draw_stack(flowables, canvas, LEFT, PAGE[1] - TOP, TEXT_WIDTH)
                canvas.showPage()
    return total


def _furnish(book: Book, canvas: TaggedCanvas, section: str, page: int, total: int) -> None:
    """Draw head and foot: decoration, for a reader hears the same elsewhere."""
    profile = book.profile
    name = cover.shortened(profile.organisation.name, _LONGEST_HEAD)
    head: list[Span | str] = [Span(name, "semibold", "text.primary"), "\N{EN SPACE}", tr("Rapport Lokaal Circulair")]
    title = f"{cover.shortened(profile.assessment.title, 40)}\N{EN SPACE}{long_date(profile.assessment.date)}"
    top, bottom, width = PAGE[1] - mm(13), mm(11) + 11, mm(110)
    draw_stack([book.p(head, "caption", role="")], canvas, LEFT, top, width)
    draw_stack([_foot(book, section)], canvas, LEFT, bottom, FOOT_WIDTH)
    draw_stack([book.p(title, "caption", role="", align="right")], canvas, LEFT + width, top, TEXT_WIDTH - width)
    number = tr("p. {page} van {total}").format(page=page, total=total)
    draw_stack([book.p(number, "caption", role="", align="right")], canvas, LEFT + FOOT_WIDTH, bottom, TEXT_WIDTH - FOOT_WIDTH)
    with canvas.decoration():
        canvas.setStrokeColor(paper("border.default"))
        canvas.setLineWidth(0.4)
        canvas.line(LEFT, top - 11 - mm(1.8), LEFT + TEXT_WIDTH, top - 11 - mm(1.8))


def _foot(book: Book, section: str) -> TaggedParagraph:
    """The foot on one line: what makes the round provisional gives way, then a long name of the section."""
    count = book.profile.scores.count
    statuses = (sentences.status(count, book.profile.scores.unanswered), tr("beantwoord: {answered}").format(answered=sentences.answered(count)))
    lengths = range(max(len(section), _SHORTEST_SECTION), _SHORTEST_SECTION - 2, -2)
    for longest, status in ((len(section), statuses[0]), *((length, statuses[1]) for length in lengths)):
        words = book.p("\N{EN SPACE}·\N{EN SPACE}".join(_foot_parts(book, cover.shortened(section, longest), status)), "caption", role="")
        if one_line_width(words) <= FOOT_WIDTH:
            return words
    return book.p(cover.shortened(section, _SHORTEST_SECTION), "caption", role="")


def _foot_parts(book: Book, section: str, status: str) -> list[str]:
    parts = [section, status, wording.edition_name(book.profile.edition)]
    return [*parts, tr("fictieve gemeente")] if book.profile.organisation.is_demo else parts


def _describe(profile: Profile, canvas: TaggedCanvas) -> None:
    name = profile.organisation.name
    title = tr("Rapport Lokaal Circulair: {name}, {date}").format(name=name, date=long_date(profile.assessment.date))
    canvas.describe(title, name, wording.edition_name(profile.edition), f"Lokaal Circulair {profile.version}")
    canvas.date(profile.made_at)


def _compressed(raw: io.BytesIO) -> bytes:
    """Pack the many small objects of the tree into compressed streams: a quarter of the size."""
    import pikepdf

    raw.seek(0)
    packed = io.BytesIO()
    with pikepdf.open(raw) as document:
        document.save(packed, object_stream_mode=pikepdf.ObjectStreamMode.generate, deterministic_id=True)
    return packed.getvalue()


def _write_whole(data: bytes, pages: int, target: Path) -> None:
    import pikepdf

    def make(beside: Path) -> None:
        beside.write_bytes(data)
        with pikepdf.open(beside) as written:
            if len(written.pages) != pages:
                raise RuntimeError("the file does not hold the pages that were drawn")

    try:
        make_whole(target, make, expected=data)
    except UserError as error:
        raise UserError(
            msg("Het rapport kan niet worden bewaard in {folder}."),
            remedy=msg("Kies een andere map, of sluit het rapport als het nog openstaat."),
            folder=target.parent,
        ) from error
