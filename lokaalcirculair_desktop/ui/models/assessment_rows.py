"""What the start page shows, put into words off the GUI thread. No Qt: numbers and dates are formatted here, the page only paints."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, Depth, Questionnaire
from lokaalcirculair_desktop.services.overview import AssessmentSummary, list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr, tr_n


@dataclass(frozen=True, slots=True)
class AssessmentRow:
    """One assessment in the list.

    Attributes:
        assessment_id: which one.
        name: the organisation.
        detail: its title and depth.
        is_closed: whether the round is locked.
        status: *Bezig* or *Afgesloten*.
        answered: how many questions are answered.
        total: how many are applicable.
        result: how many are answered, or the score of a closed round.
        words: the score in words; empty while the round is open.
        when: when it was changed last, or its date once it is closed.
    """

    assessment_id: str
    name: str
    detail: str
    is_closed: bool
    status: str
    answered: int
    total: int
    result: str
    words: str
    when: str

    @property
    def spoken(self) -> str:
        """The whole row in one sentence, for screen readers."""
        return ", ".join(part for part in (self.name, self.detail, self.status, self.result, self.words, self.when) if part)


@dataclass(frozen=True, slots=True)
class Resume:
    """The assessment to go on with.

    Attributes:
        assessment_id: which one.
        title: organisation and title.
        text: what is left, and where the user was.
        answered: how many questions are answered.
        total: how many are applicable.
    """

    assessment_id: str
    title: str
    text: str
    answered: int
    total: int


@dataclass(frozen=True, slots=True)
class StartContent:
    """Everything that the start page shows.

    Attributes:
        summaries: all assessments.
        rows: the same in words, last changed first.
        resume: the open one that was changed last, if any.
        saved: since when everything is saved.
    """

    summaries: tuple[AssessmentSummary, ...]
    rows: tuple[AssessmentRow, ...]
    resume: Resume | None
    saved: str


def read_start_content(workspace: Workspace, language: texts.Language) -> StartContent:
    """Read all assessments and put them into words.

    Raises:
        UserError: the database is not ours or cannot be read now.
    """
    now = workspace.clock()
    summaries = list_assessments(workspace)
    with texts.language(language):
        return _content(summaries, now, load_questionnaire(language=language)) if summaries else StartContent((), (), None, "")


def _content(summaries: tuple[AssessmentSummary, ...], now: datetime, questionnaire: Questionnaire) -> StartContent:
    ordered = sorted(summaries, key=lambda one: (datetime.fromisoformat(one.changed_at), one.date), reverse=True)
    unfinished = next((one for one in ordered if not one.is_closed), None)
    rows = tuple(_row(one, now, questionnaire) for one in ordered)
    resume = None if unfinished is None else _resume(unfinished, questionnaire)
    saved = tr("alles opgeslagen, {when}").format(when=moment_in_words(datetime.fromisoformat(ordered[0].changed_at), now))
    return StartContent(summaries, rows, resume, saved)


def _row(one: AssessmentSummary, now: datetime, questionnaire: Questionnaire) -> AssessmentRow:
    shows_score = one.is_closed and one.overall is not None
    answered = tr("{answered} beantwoord").format(answered=sentences.answered(one.count))
    return AssessmentRow(
        assessment_id=one.assessment_id,
        name=one.organisation_name,
        detail=f"{one.title} · {depth_name(one.depth)}",
        is_closed=one.is_closed,
        status=tr("Afgesloten") if one.is_closed else tr("Bezig"),
        answered=one.count.answered,
        total=one.count.applicable,
        result=sentences.out_of_ten(one.overall) if shows_score else answered,
        words=sentences.between(one.overall, questionnaire) if shows_score else "",
        when=texts.short_date(one.date) if one.is_closed else moment_in_words(datetime.fromisoformat(one.changed_at), now),
    )


def _resume(one: AssessmentSummary, questionnaire: Questionnaire) -> Resume:
    return Resume(
        one.assessment_id,
        tr("{organisation}, {title}").format(organisation=one.organisation_name, title=one.title),
        " ".join(part for part in (_left_to_do(one), _place(one.last_item, questionnaire)) if part),
        one.count.answered,
        one.count.applicable,
    )


def _left_to_do(one: AssessmentSummary) -> str:
    if not one.unanswered:
        return tr("Alle vragen zijn beantwoord. Kijk de antwoorden na en sluit de meting af.")
    left = tr_n("Nog {n} vraag open", "Nog {n} vragen open", one.unanswered)
    if not one.unknown:
        return f"{left}."
    return tr("{left}, en {n} keer “weet niet”.").format(left=left, n=one.unknown)


def _place(item: str | None, questionnaire: Questionnaire) -> str:
    if item not in questionnaire.items:
        return ""
    dimension = questionnaire.dimensions[DIMENSION_OF[item]].name
    return tr("U was bij {item}, in {dimension}.").format(item=questionnaire.items[item].name, dimension=dimension)


def depth_name(depth: Depth) -> str:
    """Return the name of a depth within a sentence."""
    return tr("quickscan") if depth is Depth.QUICK else tr("volledige scan")


def moment_in_words(moment: datetime, now: datetime) -> str:
    """Write when something happened: *vandaag 14:32*, *gisteren 16:40*, else the date."""
    day, today = moment.astimezone().date(), now.astimezone().date()
    if day == today:
        return tr("vandaag {time}").format(time=texts.clock(moment))
    if day == today - timedelta(days=1):
        return tr("gisteren {time}").format(time=texts.clock(moment))
    return texts.short_date(day)
