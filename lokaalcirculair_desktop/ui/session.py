"""The open assessment, shared by all pages, and the only way to change it.

An answer changes in memory at once, so that the screen can follow within a frame, and is saved in the background in the order of the
changes. Only when the commit has returned does the state become *saved*. What could not be saved stays in memory, is told, and is tried
again every five seconds. Opening, closing and reopening a round wait for the disk in the background too: a disk that hangs never holds up
the window.

What works on an assessment is imported by the first method that does: the start page waits for this module, and needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.structure import is_own_item, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import msg
from lokaalcirculair_desktop.ui.answer_undo import AnswerUndo
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.saving import Change, SaveKind, SaveState

if TYPE_CHECKING:
    from lokaalcirculair_desktop.analysis.scores import Scores
    from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, OwnItem
    from lokaalcirculair_desktop.domain.questionnaire import Item, Questionnaire
    from lokaalcirculair_desktop.domain.structure import Depth
    from lokaalcirculair_desktop.domain.survey import Survey
    from lokaalcirculair_desktop.services.assessments import OpenAssessment
    from lokaalcirculair_desktop.services.questionnaires import ItemChange

__all__ = ["RETRY_MS", "SaveKind", "SaveState", "Session"]

RETRY_MS = 5000
_ANSWER = "answer "


class Session(QObject):
    """The open assessment.

    Attributes:
        workspace: the user's data.
        background: where saving happens.
        preferences: the user's own settings of the window.
        undo: the changes of answers since the round was opened, to take back and to do again.

    Signals:
        assessment_opened(): another assessment is open, or none.
        answer_changed(str): the answer to this item changed in memory.
        assessment_changed(): anything else of the assessment changed.
        save_state_changed(): see ``save_state``.
        saved_again(): everything is saved, after something could not be.
    """

    assessment_opened = Signal()
    answer_changed = Signal(str)
    assessment_changed = Signal()
    save_state_changed = Signal()
    saved_again = Signal()

    def __init__(self, workspace: Workspace, background: Background, preferences: Preferences, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.workspace = workspace
        self.background = background
        self.preferences = preferences
        self.current: OpenAssessment | None = None
        self.item = ""
        self.save_state = SaveState(SaveKind.SAVED)
        self._answers: dict[str, Answer] = {}
        self._scores: Scores | None = None
        self._unsaved: dict[tuple[str, str], Change] = {}
        self._failed: set[tuple[str, str]] = set()
        self._wanted = ""
        self._is_locking = False
        self.undo = AnswerUndo(self)
        self.undo.wanted.connect(self._set_answer)
        self._retry = QTimer(self, singleShot=True, interval=RETRY_MS)
        self._retry.timeout.connect(self.retry)

    @property
    def assessment(self) -> Assessment:
        """The open round.

        Raises:
            LookupError: none is open.
        """
        if self.current is None:
            raise LookupError("no assessment is open")
        return self.current.assessment

    @property
    def questionnaire(self) -> Questionnaire:
        """The texts of the open round's version, in the present language."""
        from lokaalcirculair_desktop.services.questionnaires import questionnaire_of

        return questionnaire_of(self.assessment, texts.current_language())

    @property
    def scores(self) -> Scores:
        """All figures of the open round, computed when asked for after a change."""
        if self._scores is None:
            from lokaalcirculair_desktop.analysis.scores import score_assessment

            self._scores = score_assessment(self.assessment)
        return self._scores

    @property
    def is_locked(self) -> bool:
        """Whether nothing of the round may be changed: it is closed, it is being closed, or the data is only open to be read."""
        return self.workspace.is_read_only or self._is_locking or self.assessment.is_closed

    @property
    def is_outdated(self) -> bool:
        """Whether the round is still answered with an older version of the questionnaire than this program has."""
        from lokaalcirculair_desktop.services.questionnaires import newest_version

        may_change = not (self.workspace.is_read_only or self.assessment.is_closed)
        return may_change and self.assessment.questionnaire.version != newest_version()

    @property
    def changed_items(self) -> tuple[ItemChange, ...]:
        """The answers to look at again: given before their question got another meaning. None while the round keeps to its older version."""
        from lokaalcirculair_desktop.services.questionnaires import changed_items

        return () if self.is_outdated else changed_items(self.assessment, texts.current_language())

    def open(self, assessment_id: str, opened: Callable[[], object], failed: Callable[[UserError], object]) -> None:
        """Open an assessment, after all that waits to be saved; the question page begins where the user was, else at the first open question.

        Of two that are asked for one right after the other, the second is opened.

        Args:
            assessment_id: which.
            opened: called on the GUI thread once it is open.
            failed: called instead where there is none, or it cannot be read now.
        """
        from lokaalcirculair_desktop.services import assessments

        def show(found: OpenAssessment) -> None:
            if self._wanted == assessment_id:
                self._show(found)
                opened()

        def tell(error: UserError) -> None:
            if self._wanted == assessment_id:
                failed(error)

        self._wanted = assessment_id
        self.background.run(partial(assessments.open_assessment, self.workspace, assessment_id), show, tell)

    def leave(self) -> None:
        """Close the open assessment."""
        self._wanted = ""
        self._show(None)

    def _show(self, opened: OpenAssessment | None) -> None:
        self.current = opened = self._with_unsaved(opened) if opened else None
        self._scores = None
        self.undo.forget()
        self._answers = dict(opened.assessment.all_answers_by_item()) if opened else {}
        self.item = self._first_item(opened.last_item) if opened else ""
        if not self._unsaved:
            self._set_save_state(SaveState(SaveKind.SAVED))
        self.assessment_opened.emit()

    def _with_unsaved(self, opened: OpenAssessment) -> OpenAssessment:
        """Lay what still has to be saved over what the disk gave: an answer that waits for the disk never leaves the screen."""
        for change in [one for one in self._unsaved.values() if one.assessment_id == opened.assessment.id]:
            opened = opened.with_assessment(change.lay_over(opened.assessment))
        return opened

    def _first_item(self, last: str | None) -> str:
        items = items_in_play(self.assessment.depth)
        if last in items or any(own.id == last for own in self.assessment.own_items):
            return str(last)
        return next((item for item in items if self.answer_to(item).is_open), items[0])

    def now(self) -> str:
        """Return the present moment as RFC 3339 text."""
        return self.workspace.now()

    def answer_to(self, item: str) -> Answer:
        """Return the answer to an item; where there is none, an open one that is not stored."""
        known = self._answers.get(item)
        if known is not None:
            return known
        from lokaalcirculair_desktop.domain.assessment import Answer, State

        revision = self.current.damaged[item].revision if self.current and item in self.current.damaged else 0
        return Answer(item, State.OPEN, self.now(), item_version=self.question(item).item_version, revision=revision)

    def question(self, item: str) -> Item:
        """Return a question of the questionnaire, or one of the organisation's own.

        Raises:
            KeyError: the round does not have it.
        """
        if not is_own_item(item):
            return self.questionnaire.items[item]
        from lokaalcirculair_desktop.domain.own_item import as_item

        return as_item({own.id: own for own in self.assessment.own_items}[item])

    def put_answer(self, answer: Answer) -> None:
        """Change an answer: in memory now, on the disk right after; it can be taken back."""
        self._changeable()
        self.undo.change(self.answer_to(answer.item), answer)

    def _set_answer(self, answer: Answer, is_old: bool) -> None:
        from lokaalcirculair_desktop.services import assessments

        current = self._changeable()
        if is_old:
            answer = replace(answer, revision=self.answer_to(answer.item).revision + 1, updated_at=self.now())
        self._answers[answer.item] = answer
        save = partial(assessments.save_answer, self.workspace, current.assessment.id, answer)
        change = Change(current.assessment.id, f"{_ANSWER}{answer.item}", save, lambda one: one.with_answer(answer))
        self._set_assessment(current, change.lay_over(current.assessment))
        self.answer_changed.emit(answer.item)
        self._save(change)

    def put_figures(self, figures: Sequence[Figure]) -> None:
        """Change the measured figures."""
        from lokaalcirculair_desktop.services import assessments

        save = partial(assessments.save_figures, self.workspace, self.assessment.id, tuple(figures))
        self._put(Change(self.assessment.id, "figures", save, lambda one: replace(one, figures=tuple(figures))))

    def change_own_items(self, items: Sequence[OwnItem]) -> None:
        """Change the organisation's own questions; the answer to one that goes, goes with it, and cannot be taken back."""
        from lokaalcirculair_desktop.services import assessments

        current = self._changeable()
        gone = {own.id for own in current.assessment.own_items} - {own.id for own in items}
        for item in gone:
            self._forget_answer(item)
        if gone:
            self.undo.forget()
            self.current = replace(current, damaged={item: remains for item, remains in current.damaged.items() if item not in gone})
        if self.item in gone:
            self.item = self._first_item(None)
        save = partial(assessments.save_own_items, self.workspace, current.assessment.id, tuple(items))
        self._put(Change(current.assessment.id, "own-items", save, lambda one: one.with_own_items(items)))

    def _forget_answer(self, item: str) -> None:
        """Expect an answer no more: what of it still waits to be saved would come after its question is gone."""
        key = (self.assessment.id, f"{_ANSWER}{item}")
        self._answers.pop(item, None)
        self._unsaved.pop(key, None)
        self._failed.discard(key)

    def change_survey(self, survey: Survey) -> None:
        """Change the answers to the survey, or what was read in the coalition agreement; no score depends on them."""
        from lokaalcirculair_desktop.services import assessments

        save = partial(assessments.save_survey, self.workspace, self.assessment.id, survey)
        self._put(Change(self.assessment.id, "survey", save, lambda one: replace(one, survey=survey)))

    def change_self_score(self, self_score: float | None, active: bool | None) -> None:
        """Change the self-score; the report will say that it was changed."""
        from lokaalcirculair_desktop.services import assessments

        current, at = self._changeable(), self.now()
        save = partial(assessments.save_self_score, self.workspace, current.assessment.id, self_score, active)
        had_another = current.assessment.self_score is not None and current.assessment.self_score != self_score
        self.current = replace(current, self_score_changed=current.self_score_changed or had_another)
        put = Change(current.assessment.id, "self-score", save, lambda one: replace(one, self_score=self_score, active=active, self_score_at=at))
        self._put(put)

    def _put(self, change: Change) -> None:
        current = self._changeable()
        self._set_assessment(current, change.lay_over(current.assessment))
        self.item = self._first_item(self.item)  # another depth may not ask it
        self.assessment_changed.emit()
        self._save(change)

    def change_depth(self, depth: Depth) -> None:
        """Ask more or less; every answer stays."""
        from lokaalcirculair_desktop.services import assessments

        save = partial(assessments.change_depth, self.workspace, self.assessment.id, depth)
        self._put(Change(self.assessment.id, "depth", save, lambda one: replace(one, depth=depth)))

    def close_round(self, failed: Callable[[UserError], object]) -> None:
        """Lock the round, once everything before it is saved; where it cannot be written now it stays open, and ``failed`` is called."""
        from lokaalcirculair_desktop.services import assessments

        self._change_header(assessments.close_assessment, failed)

    def reopen_round(self, failed: Callable[[UserError], object]) -> None:
        """Unlock the round; where it cannot be written now ``failed`` is called."""
        from lokaalcirculair_desktop.services import assessments

        self._change_header(assessments.reopen_assessment, failed)

    def use_newest_version(self, failed: Callable[[UserError], object]) -> None:
        """Go on with the newest questionnaire, once all that waits is saved; where it cannot be written now ``failed`` is called."""
        from lokaalcirculair_desktop.services import assessments

        self._change_header(assessments.use_newest_version, failed)

    def _change_header(self, change: Callable[[Workspace, str], Assessment], failed: Callable[[UserError], object]) -> None:
        assessment_id = self.assessment.id

        def done(header: Assessment) -> None:
            self._is_locking = False
            if self.current is not None and self.assessment.id == assessment_id:
                self.undo.forget()
                self._set_assessment(self.current, self._with_header(header))
                self.assessment_changed.emit()

        def not_done(error: UserError) -> None:
            self._is_locking = False
            if self.current is not None:
                self.assessment_changed.emit()
            failed(error)

        self._is_locking = True  # what is changed from now on would come after the lock
        self.settle(lambda: self.background.run(partial(change, self.workspace, assessment_id), done, not_done), not_done)

    def _with_header(self, header: Assessment) -> Assessment:
        return replace(self.assessment, status=header.status, closed_at=header.closed_at, questionnaire=header.questionnaire)

    def settle(self, settled: Callable[[], object], failed: Callable[[UserError], object]) -> None:
        """Once all that waits was tried, call ``settled`` if everything is saved, else ``failed``, on the GUI thread."""

        def tried(_: object) -> None:
            if self.is_everything_saved():
                settled()
            else:
                failed(UserError(msg("Nog niet alles is opgeslagen."), remedy=msg("Probeer het over enkele ogenblikken opnieuw.")))

        self.background.run(lambda: None, tried, failed)

    def _changeable(self) -> OpenAssessment:
        if self.current is None or self.is_locked:
            raise RuntimeError("a closed round was changed: the page should have locked it")
        return self.current

    def _set_assessment(self, current: OpenAssessment, assessment: Assessment) -> None:
        self.current = current.with_assessment(assessment)
        self._scores = None

    def is_everything_saved(self) -> bool:
        """Tell whether nothing is waiting to be saved."""
        return not self._unsaved

    def unsaved_items(self) -> frozenset[str]:
        """Return the items of the open round whose answer could not be saved when it was last tried."""
        here = self.current.assessment.id if self.current else ""
        return frozenset(what.removeprefix(_ANSWER) for place, what in self._failed if place == here and what.startswith(_ANSWER))

    def flush(self, timeout_ms: int) -> bool:
        """Wait until all that came so far was tried, at most a time; tell whether everything is saved. It holds up the window."""
        self.background.wait_until_idle(timeout_ms)
        return self.is_everything_saved()

    def retry(self) -> None:
        """Try again to save what could not be saved."""
        for change in tuple(self._unsaved.values()):
            self._submit(change)

    def _save(self, change: Change) -> None:
        self._unsaved[change.key] = change  # a newer change of the same thing replaces an older one that failed
        if self.save_state.kind is not SaveKind.NOT_SAVED:
            self._set_save_state(SaveState(SaveKind.SAVING, self.save_state.at))
        self._submit(change)

    def _submit(self, change: Change) -> None:
        self.background.run(change.save, lambda _: self._saved(change), partial(self._not_saved, change))

    def _saved(self, change: Change) -> None:
        if self._unsaved.get(change.key) is change:
            del self._unsaved[change.key]
            self._failed.discard(change.key)
        if not self._unsaved:
            was_failed = self.save_state.kind is SaveKind.NOT_SAVED
            self._set_save_state(SaveState(SaveKind.SAVED, self.workspace.clock()))
            if was_failed:
                self.saved_again.emit()
        elif self.save_state.kind is SaveKind.NOT_SAVED:
            self.save_state_changed.emit()  # one answer less is waiting

    def _not_saved(self, change: Change, error: UserError) -> None:
        if self._unsaved.get(change.key) is change:
            self._failed.add(change.key)
            self._set_save_state(SaveState(SaveKind.NOT_SAVED, self.save_state.at, error))
            self._retry.start()

    def _set_save_state(self, state: SaveState) -> None:
        self.save_state = state
        self.save_state_changed.emit()
