"""The survey of 2022, answered by this organisation, beside what its slides mention."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.marks import tick_box
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.domain.questionnaire import DIMENSIONS, PILLARS, Pillar
from lokaalcirculair_desktop.domain.survey import BARRIERS, EXPECTATIONS, LINKED_THEMES, MOTIVES, PARTNERS, Mention, Survey
from lokaalcirculair_desktop.report.pdf.composing import Span, Words
from lokaalcirculair_desktop.report.pdf.grids import Grid
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, Book, Column, Content, Line, TableLook, columns, table
from lokaalcirculair_desktop.report.pdf.pictures import PictureFlowable
from lokaalcirculair_desktop.texts import NONE_SIGN, tr

HALF = mm(79)
_LOOK = TableLook((mm(0.75), mm(0.75)))
# what the slides of 2022 name: the answers of the survey, and the challenges of another slide
_MENTIONED_MOTIVES = frozenset({"climate-targets", "local-employment"})
_MENTIONED_DOMAINS = (
    "design-for-change", "urban-development-brownfields", "take-back-valorisation", "consumer-goods", "repair-reuse", "sharing-systems",
)  # fmt: skip
_MENTIONED_INSTRUMENTS = ("department-activation", "circular-procurement", "stimulating-entrepreneurship", "business-parks", "circular-strategy")


def is_answered(survey: Survey) -> bool:
    """Tell whether anything of the survey was answered."""
    lists = (survey.motives, survey.barriers, survey.preferred_domains, survey.preferred_instruments, survey.expectations, survey.partners)
    return any(lists) or bool(survey.coalition_agreement)


def write(book: Book) -> list[Flowable]:
    """Write the page."""
    lead = tr(
        "Antwoordmogelijkheden zoals op de dia’s; de vraagtekst is niet bekend. Hoe vaak elk antwoord in 2022 gekozen werd, staat er niet bij:"
        " daarom geen percentages."
    )
    parts: list[Flowable] = [book.p(tr("De bevraging van 2022"), "h1"), columns([[book.p(lead, "lead")]], [mm(150)], before=1.5)]
    survey = book.profile.assessment.survey
    parts.append(columns([_motives(book, survey), _barriers(book, survey)], [HALF, HALF], before=4))
    parts.append(columns([_domains(book, survey), _reading(book)], [HALF, HALF], before=4))
    parts += _wishes(book, survey)
    return [*parts, *_coalition(book, survey)]


def _ticks(book: Book, title: str, lines: Sequence[tuple[str, bool, str]]) -> list[Flowable]:
    """A list of answers: words, whether this organisation chose it, what the slides say."""
    heads = [Column(tr("Antwoord"), 46), Column(tr("uw bestuur"), 17, "center"), Column(tr("2022"), 16, "center")]
    rows = [Line([words, _tick(book, ticked=ticked), mentioned]) for words, ticked, mentioned in lines]
    return [book.ruled(title, HALF, before=0, after=0.5, look="h3"), table(book, heads, rows, _LOOK)]


def _tick(book: Book, *, ticked: bool) -> Flowable:
    return PictureFlowable(tick_box(book.compose.colours, ticked=ticked), tr("ja") if ticked else tr("nee"), down=mm(0.5), centred=True)


def _motives(book: Book, survey: Survey) -> list[Flowable]:
    names = _motive_names()
    lines = [
        (names[motive], motive in survey.motives, tr("genoemd") if motive in _MENTIONED_MOTIVES else tr("uitdaging"))
        for motive in MOTIVES
        if motive != "other"
    ]
    return _ticks(book, tr("Waarom inzetten op circulaire economie?"), lines + _other(survey.motives, survey.other.motives))


def _other(chosen: Sequence[str], typed: str | None) -> list[tuple[str, bool, str]]:
    if "other" not in chosen and not typed:
        return []
    return [(tr("{text} (eigen)").format(text=typed or tr("Andere")), True, NONE_SIGN)]


def _barriers(book: Book, survey: Survey) -> list[Flowable]:
    names = {"knowledge": tr("Te weinig kennis bij bestuur en diensten"), "means": tr("Te weinig middelen en menskracht")}
    lines = [(names[barrier], barrier in survey.barriers, tr("genoemd")) for barrier in BARRIERS if barrier != "other"]
    barriers = _ticks(book, tr("Wat houdt lokale besturen tegen?"), lines + _other(survey.barriers, survey.other.barriers))
    instruments = _preferred(book, survey.preferred_instruments, _MENTIONED_INSTRUMENTS)
    wanted = _ticks(book, tr("Welke instrumenten krijgen voorkeur?"), instruments)
    wanted[0].spaceBefore = mm(4)
    return [*barriers, *wanted]


def _domains(book: Book, survey: Survey) -> list[Flowable]:
    return _ticks(book, tr("Welke actiedomeinen krijgen voorkeur?"), _preferred(book, survey.preferred_domains, _MENTIONED_DOMAINS))


def _preferred(book: Book, chosen: Sequence[str], mentioned: Sequence[str]) -> list[tuple[str, bool, str]]:
    items, dimensions = book.profile.questionnaire.items, book.profile.questionnaire.dimensions
    shown = [*mentioned, *(one for one in chosen if one not in mentioned)]
    names = {one: dimensions[one].name if one in DIMENSIONS else items[one].name for one in shown}
    return [(names[one], one in chosen, tr("genoemd") if one in mentioned else NONE_SIGN) for one in shown]


def _reading(book: Book) -> list[Flowable]:
    entries = [
        (tr("genoemd"), tr(": staat op de dia met de resultaten van de bevraging.")),
        (tr("uitdaging"), tr(": staat op de dia ‘Uitdagingen van lokale besturen’. Of respondenten dit als motief konden kiezen, is niet bekend.")),
        (NONE_SIGN, tr(": staat op geen enkele dia. Dat zegt niets over wat de respondenten van 2022 vonden.")),
    ]
    said: list[Flowable] = [book.spaced([Span(word, "semibold"), words], "small", 1.5) for word, words in entries]
    return [book.ruled(tr("Hoe leest u de kolom 2022?"), HALF, before=0, after=2, look="h3"), *said]


def _wishes(book: Book, survey: Survey) -> list[Flowable]:
    expectations, partners = _expectation_names(), _partner_names()
    wanted = [expectations[one] for one in EXPECTATIONS if one in survey.expectations and one != "other"]
    if survey.other.expectations:
        wanted.append(survey.other.expectations)
    chosen = [partners[one] for one in PARTNERS if one in survey.partners]
    lists = [(tr("Wat verwacht uw bestuur?"), wanted), (tr("Met wie wil uw bestuur samenwerken?"), chosen)]
    shown = [[book.ruled(title, HALF, before=0, after=1, look="h3"), book.p("; ".join(words), "small")] for title, words in lists if words]
    return [columns(shown, [HALF] * len(shown), before=4)] if shown else []


def _coalition(book: Book, survey: Survey) -> list[Flowable]:
    if not survey.coalition_agreement:
        return []
    themes = _theme_names()
    mentions: Mapping[Mention, Words] = {
        Mention.EXPLICIT: Span(tr("expliciet"), "semibold"),
        Mention.IMPLICIT: tr("impliciet"),
        Mention.NONE: tr("geen"),
    }
    heads = [Column(tr("Actiedomein"), 57), Column(tr("Vermelding"), 21), *(Column(themes[theme], 14.5, "center") for theme in LINKED_THEMES)]
    lines: list[Line] = []
    for dimension in PILLARS[Pillar.DOMAINS]:
        said = survey.coalition_agreement.get(dimension)
        if said is not None:
            links: list[Content] = [_tick(book, ticked=theme in said.linked_to) for theme in LINKED_THEMES]
            lines.append(Line([book.profile.questionnaire.dimensions[dimension].name, mentions[said.mention], *links]))
    made: Grid = table(book, heads, lines, _LOOK)
    return [book.ruled(tr("Circulaire ambities in het bestuursakkoord"), TEXT_WIDTH, before=5.5, after=1), made]


def _motive_names() -> Mapping[str, str]:
    return {
        "climate-targets": tr("Klimaatdoelstellingen halen"),
        "local-employment": tr("Lokale tewerkstelling creëren"),
        "resilient-economy": tr("Veerkrachtige economie"),
        "space": tr("Beperkte ruimte"),
        "poverty": tr("Armoede"),
        "traffic": tr("Files"),
        "litter": tr("Zwerfvuil"),
        "budget": tr("Begrotingstekort"),
        "social-cohesion": tr("Sociale cohesie"),
        "biodiversity": tr("Biodiversiteit"),
    }


def _expectation_names() -> Mapping[str, str]:
    return {
        "inspiration": tr("Inspiratie"),
        "guidance": tr("Begeleiding"),
        "matchmaking": tr("In contact komen met anderen"),
        "round-table": tr("Rondetafelgesprekken"),
    }


def _partner_names() -> Mapping[str, str]:
    return {
        "other-poms": tr("andere POM’s"),
        "other-provinces": tr("andere provincies"),
        "other-intermunicipals": tr("andere intercommunales"),
        "international-example-cities": tr("buitenlandse voorbeeldsteden"),
        "own-pom": tr("de eigen POM"),
        "financial-world": tr("de financiële wereld"),
        "similar-maturity": tr("besturen die even ver staan"),
        "own-province": tr("de eigen provincie"),
        "civil-society": tr("het middenveld"),
        "similar-size-profile": tr("besturen met een vergelijkbare grootte of een vergelijkbaar profiel"),
        "own-intermunicipals": tr("de eigen intercommunales"),
        "researchers-experts": tr("onderzoekers en experten"),
        "mayor-aldermen": tr("burgemeester en schepenen"),
        "front-runners": tr("koplopers"),
        "own-departments": tr("de eigen diensten"),
        "business": tr("bedrijven"),
    }


def _theme_names() -> Mapping[str, str]:
    return {
        "sustainability": tr("duurzaam"),
        "energy": tr("energie"),
        "innovation": tr("innovatie"),
        "waste": tr("afval"),
        "mobility": tr("mobiliteit"),
        "space": tr("ruimte"),
    }
