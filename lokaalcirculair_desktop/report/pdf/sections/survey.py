"""The survey of 2022, answered by this organisation, beside what its slides mention."""

from __future__ import annotations

from collections.abc import Sequence

from reportlab.platypus import Flowable

from lokaalcirculair_desktop.charts.marks import tick_box
from lokaalcirculair_desktop.charts.shapes import mm
from lokaalcirculair_desktop.content.surveys import load_survey
from lokaalcirculair_desktop.domain.questionnaire import PILLARS, Pillar
from lokaalcirculair_desktop.domain.survey import LINKED_THEMES, OTHER, Mention, Survey
from lokaalcirculair_desktop.domain.survey_texts import SurveyQuestion, SurveyTexts
from lokaalcirculair_desktop.report.pdf.composing import Span
from lokaalcirculair_desktop.report.pdf.grids import Grid
from lokaalcirculair_desktop.report.pdf.parts import TEXT_WIDTH, Book, Column, Content, Line, TableLook, columns, table
from lokaalcirculair_desktop.report.pdf.pictures import PictureFlowable
from lokaalcirculair_desktop.texts import NONE_SIGN, current_language, tr

HALF = mm(79)
_LOOK = TableLook((mm(0.75), mm(0.75)))


def is_answered(survey: Survey) -> bool:
    """Tell whether anything of the survey was answered."""
    return survey.answered > 0 or bool(survey.coalition_agreement)


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
    return _ticks(book, tr("Waarom inzetten op circulaire economie?"), _answers("motives", survey))


def _answers(question: str, survey: Survey) -> list[tuple[str, bool, str]]:
    """Every option of the slides, whether this organisation chose it and what the slides say of it; then what it typed itself."""
    words = _words().questions[question]
    chosen, typed = survey.chosen(question), survey.typed(question)
    lines = [(name, option in chosen, _mentioned(words, option)) for option, name in words.names.items() if option != OTHER]
    own = [(tr("{text} (eigen)").format(text=typed or words.names[OTHER]), True, NONE_SIGN)] if OTHER in chosen else []
    return lines + own


def _mentioned(words: SurveyQuestion, option: str) -> str:
    return tr("genoemd") if option in words.named else tr("uitdaging") if option in words.challenges else NONE_SIGN


def _barriers(book: Book, survey: Survey) -> list[Flowable]:
    barriers = _ticks(book, tr("Wat houdt lokale besturen tegen?"), _answers("barriers", survey))
    wanted = _ticks(book, tr("Welke instrumenten krijgen voorkeur?"), _preferred(book, "preferred_instruments", survey))
    wanted[0].spaceBefore = mm(4)
    return [*barriers, *wanted]


def _domains(book: Book, survey: Survey) -> list[Flowable]:
    return _ticks(book, tr("Welke actiedomeinen krijgen voorkeur?"), _preferred(book, "preferred_domains", survey))


def _preferred(book: Book, question: str, survey: Survey) -> list[tuple[str, bool, str]]:
    """The options that the slides name, then the others that this organisation chose."""
    words, chosen = _words().questions[question], survey.chosen(question)
    names = words.names_with(book.profile.questionnaire)
    shown = [*words.named, *(one for one in chosen if one not in words.named)]
    return [(names[one], one in chosen, _mentioned(words, one)) for one in shown]


def _reading(book: Book) -> list[Flowable]:
    entries = [
        (tr("genoemd"), tr(": staat op de dia met de resultaten van de bevraging.")),
        (tr("uitdaging"), tr(": staat op de dia “Uitdagingen van lokale besturen”. Of respondenten dit als motief konden kiezen, is niet bekend.")),
        (NONE_SIGN, tr(": staat op geen enkele dia. Dat zegt niets over wat de respondenten van 2022 vonden.")),
    ]
    said: list[Flowable] = [book.spaced([Span(word, "semibold"), words], "small", 1.5) for word, words in entries]
    return [book.ruled(tr("Hoe leest u de kolom 2022?"), HALF, before=0, after=2, look="h3"), *said]


def _wishes(book: Book, survey: Survey) -> list[Flowable]:
    wanted, chosen = _chosen_names("expectations", survey), _chosen_names("partners", survey)
    lists = [(tr("Wat verwacht uw bestuur?"), wanted), (tr("Met wie wil uw bestuur samenwerken?"), chosen)]
    shown = [[book.ruled(title, HALF, before=0, after=1, look="h3"), book.p("; ".join(words), "small")] for title, words in lists if words]
    return [columns(shown, [HALF] * len(shown), before=4)] if shown else []


def _chosen_names(question: str, survey: Survey) -> list[str]:
    chosen, typed = survey.chosen(question), survey.typed(question)
    names = _words().questions[question].names
    return [typed if option == OTHER and typed else name for option, name in names.items() if option in chosen]


def _coalition(book: Book, survey: Survey) -> list[Flowable]:
    if not survey.coalition_agreement:
        return []
    words = _words().coalition
    heads = [Column(tr("Actiedomein"), 42), Column(tr("Vermelding"), 21), *(Column(name, 17, "center") for name in words.themes.values())]
    lines: list[Line] = []
    for dimension in PILLARS[Pillar.DOMAINS]:
        said = survey.coalition_agreement.get(dimension)
        if said is not None:
            links: list[Content] = [_tick(book, ticked=theme in said.linked_to) for theme in LINKED_THEMES]
            mention = Span(words.mentions[said.mention].name, "semibold" if said.mention is Mention.EXPLICIT else "regular")
            lines.append(Line([book.profile.questionnaire.dimensions[dimension].name, mention, *links]))
    made: Grid = table(book, heads, lines, _LOOK)
    return [book.ruled(tr("Circulaire ambities in het bestuursakkoord"), TEXT_WIDTH, before=5.5, after=1), made]


def _words() -> SurveyTexts:
    return load_survey(current_language())
