"""What the start page shows, put into words off the GUI thread. No Qt: numbers and dates are formatted here, the page only paints."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Final, overload

from PySide6.QtCore import QDate, QLocale

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.analysis import sentences
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.questionnaire import Questionnaire
from lokaalcirculair_desktop.domain.structure import DIMENSION_OF, Depth
from lokaalcirculair_desktop.services.overview import AssessmentSummary, NewestFirst, newest_first
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr, tr_n

_SEEN_FIRST: Final = 8


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
        damage: how many answers are damaged; empty where none is.
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
    damage: str = ""

    @property
    def spoken(self) -> str:
        """The whole row in one sentence, for screen readers."""
        return ", ".join(part for part in (self.name, self.detail, self.damage, self.status, self.result, self.words, self.when) if part)


class AssessmentRows(Sequence[AssessmentRow]):
    """All assessments in words, each put into words when it is first asked for.

    Attributes:
        ids: the ids of the assessments, in order.
    """

    def __init__(self, summaries: NewestFirst, now: datetime, language: texts.Language) -> None:
        self.ids = summaries.ids
        self._summaries, self._now, self._language = summaries, now, language
        self._worded: dict[int, AssessmentRow] = {}

    @overload
    def __getitem__(self, place: int) -> AssessmentRow: ...

    @overload
    def __getitem__(self, place: slice) -> Sequence[AssessmentRow]: ...

    def __getitem__(self, place: int | slice) -> AssessmentRow | Sequence[AssessmentRow]:
        if isinstance(place, slice):
            return [self[each] for each in range(*place.indices(len(self)))]
        if place not in self._worded:
            with texts.language(self._language):
                self._worded[place] = _row(self._summaries[place], self._now, load_questionnaire(language=self._language))
        return self._worded[place]

    def __len__(self) -> int:
        return len(self._summaries)

    def word_first(self, count: int) -> None:
        """Put the first ones into words now, off the GUI thread."""
        for place in range(min(count, len(self))):
            self[place]


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
        summaries: all assessments, last changed first.
        rows: the same in words.
        resume: the open one that was changed last, if any.
        saved: since when everything is saved.
        has_bin: whether there is something in the bin although there is nothing in the list.
    """

    summaries: NewestFirst
    rows: AssessmentRows
    resume: Resume | None
    saved: str
    has_bin: bool = False


def read_start_content(workspace: Workspace, language: texts.Language) -> StartContent:
    """Read all assessments and put into words what is seen first.

    Raises:
        UserError: the database is not ours or cannot be read now.
    """
    summaries = newest_first(workspace)
    rows = AssessmentRows(summaries, workspace.clock(), language)
    with texts.language(language):
        rows.word_first(_SEEN_FIRST)
        unfinished = summaries.first_unfinished()
        resume = None if unfinished is None else _resume(unfinished, load_questionnaire(language=language))
        return StartContent(summaries, rows, resume, _saved(summaries, workspace.clock()), has_bin=not summaries and _has_bin(workspace))


def _has_bin(workspace: Workspace) -> bool:
    from lokaalcirculair_desktop.services.bin import list_bin

    return bool(list_bin(workspace))


def _saved(summaries: NewestFirst, now: datetime) -> str:
    if not summaries:
        return ""
    return tr("Alles opgeslagen, {when}").format(when=moment_in_words(datetime.fromisoformat(summaries.changed_at), now))


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
        damage=tr_n("{n} antwoord is beschadigd", "{n} antwoorden zijn beschadigd", one.damaged) if one.damaged else "",
        when=_short_date(one.date) if one.is_closed else moment_in_words(datetime.fromisoformat(one.changed_at), now),
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
    if item is None or item not in questionnaire.items:
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
    return _short_date(day)


def _short_date(day: date) -> str:
    """Write a date as Qt does: Babel, which the rest of the program uses, would be imported for this alone while the start page waits."""
    return QLocale(texts.locale_name()).toString(QDate(day.year, day.month, day.day), "d MMM yyyy")
