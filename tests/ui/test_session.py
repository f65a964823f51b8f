"""An answer is on the screen at once, is told saved only after the commit, and is never lost on the way."""

import threading
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.domain.survey import Survey
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from tests.ui.opening import end, open_now, refuse

WAIT = 10_000


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    folder = DataFolder(tmp_path / "gegevens")
    workspace = Workspace(folder)
    background = Background()
    made = Session(workspace, background, Preferences(folder.settings))
    beerse = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")
    baseline = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), Depth.FULL)
    open_now(made, assessments.start_assessment(workspace, beerse, baseline))
    yield made
    made.flush(WAIT)
    end(made)


def let_the_disk_be_full(monkeypatch: pytest.MonkeyPatch) -> list[bool]:
    """Let no answer be saved until the list that is returned is emptied."""
    save, is_full = assessments.save_answer, [True]

    def on_a_full_disk(workspace: Workspace, assessment_id: str, answer: Answer) -> None:
        if is_full:
            raise UserError("De schijf is vol.")
        save(workspace, assessment_id, answer)

    monkeypatch.setattr(assessments, "save_answer", on_a_full_disk)
    return is_full


def stored(session: Session) -> Assessment:
    return assessments.open_assessment(Workspace(session.workspace.folder), session.assessment.id).assessment


def test_begins_at_the_first_open_question(session: Session) -> None:
    assert session.item == "short-chain-urban-farming"


def test_goes_on_where_the_user_was(session: Session) -> None:
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    open_now(session, session.assessment.id)
    assert session.item == "depaving"


def test_an_answer_is_in_memory_at_once_and_on_the_disk_after_saving(session: Session, qtbot: QtBot) -> None:
    with qtbot.waitSignal(session.answer_changed) as changed:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    assert changed.args == ["depaving"]
    assert session.assessment.answers[0].level == 2
    assert session.save_state.kind is SaveKind.SAVING
    assert session.flush(WAIT)
    assert session.save_state.kind is SaveKind.SAVED
    assert session.save_state.at is not None
    assert stored(session) == session.assessment


def test_looking_at_an_answer_stores_nothing(session: Session) -> None:
    assert session.answer_to("depaving").state is State.OPEN
    assert session.flush(WAIT)
    assert stored(session).answers == ()


def test_scores_follow_the_answers(session: Session) -> None:
    for item in ("depaving", "monitoring"):
        session.put_answer(session.answer_to(item).choose_level(2, session.now()))
    assert session.scores.overall == 5.0


def test_an_answer_that_cannot_be_saved_stays_and_is_saved_later(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_arguments: object) -> None:
        raise UserError("De schijf is vol.")

    with monkeypatch.context() as broken:
        broken.setattr(assessments, "save_answer", full_disk)
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        assert not session.flush(WAIT)
    assert session.save_state.kind is SaveKind.NOT_SAVED
    assert session.save_state.error is not None
    assert session.answer_to("depaving").level == 2
    session.put_answer(session.answer_to("depaving").choose_level(3, session.now()))
    assert session.flush(WAIT)
    assert session.save_state.kind is SaveKind.SAVED
    assert stored(session).answers[0].level == 3


def test_a_second_answer_that_is_saved_does_not_hide_one_that_is_not(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    save = assessments.save_answer

    def only_monitoring(workspace: Workspace, assessment_id: str, answer: Answer) -> None:
        if answer.item != "monitoring":
            raise UserError("De schijf is vol.")
        save(workspace, assessment_id, answer)

    with monkeypatch.context() as broken:
        broken.setattr(assessments, "save_answer", only_monitoring)
        for item in ("depaving", "monitoring"):
            session.put_answer(session.answer_to(item).choose_level(1, session.now()))
        assert not session.flush(WAIT)
        assert session.save_state.kind is SaveKind.NOT_SAVED


def test_the_survey_is_saved_and_no_score_is_touched(session: Session) -> None:
    before, survey = session.scores, Survey(motives=("litter",), partners=("business",))
    session.change_survey(survey)
    assert session.assessment.survey == survey
    assert session.scores == before
    assert session.flush(WAIT)
    assert stored(session).survey == survey


def test_a_closed_round_takes_no_survey(session: Session) -> None:
    session.close_round(refuse)
    with pytest.raises(RuntimeError):
        session.change_survey(Survey())


def test_figures_self_score_and_depth_are_saved(session: Session) -> None:
    session.put_figures([Figure("depaving", "m² weg", 2025, 1850, "m²")])
    session.change_self_score(4.5, True)
    session.change_depth(Depth.QUICK)
    assert session.flush(WAIT)
    kept = stored(session)
    assert (kept.figures[0].value, kept.self_score, kept.active, kept.depth) == (1850, 4.5, True, Depth.QUICK)
    assert session.item == "quick-bio-economy-food"


def test_a_closed_round_is_locked_until_it_is_reopened(session: Session) -> None:
    session.close_round(refuse)
    assert session.is_locked  # from now on nothing may come in between
    assert session.flush(WAIT)
    session.flush(WAIT)
    assert session.is_locked
    assert stored(session).is_closed
    with pytest.raises(RuntimeError):
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    session.reopen_round(refuse)
    session.flush(WAIT)
    session.flush(WAIT)
    assert not session.is_locked


def test_nothing_is_open_after_leaving(session: Session) -> None:
    session.leave()
    assert session.current is None
    with pytest.raises(LookupError):
        _ = session.assessment


def test_an_answer_that_waits_for_the_disk_is_there_when_the_round_is_opened_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    is_full = let_the_disk_be_full(monkeypatch)
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    open_now(session, session.assessment.id)
    assert session.answer_to("depaving").level == session.assessment.answers[0].level == 2
    assert session.save_state.kind is SaveKind.NOT_SAVED
    is_full.clear()
    session.retry()
    assert session.flush(WAIT)
    assert stored(session) == session.assessment


def test_a_round_is_not_closed_over_an_answer_that_is_not_saved(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def full_disk(*_arguments: object) -> None:
        raise UserError("De schijf is vol.")

    told: list[UserError] = []
    with monkeypatch.context() as broken:
        broken.setattr(assessments, "save_answer", full_disk)
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        session.close_round(told.append)
        session.flush(WAIT)
    assert [error.happened for error in told] == ["Nog niet alles is opgeslagen."]
    assert not session.is_locked


def test_it_names_the_answers_that_could_not_be_saved(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    is_full = let_the_disk_be_full(monkeypatch)
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    assert session.unsaved_items() == frozenset()  # it is still being tried
    session.flush(WAIT)
    assert session.unsaved_items() == {"depaving"}
    is_full.clear()
    session.retry()
    assert session.flush(WAIT)
    assert session.unsaved_items() == frozenset()


def test_of_two_rounds_asked_for_the_second_is_opened(session: Session, qtbot: QtBot) -> None:
    opened: list[str] = []
    here = session.assessment.id
    session.open("bbbb2222-0000-4000-8000-000000000001", lambda: opened.append("first"), refuse)
    session.open(here, lambda: opened.append("second"), refuse)
    session.flush(WAIT)
    assert opened == ["second"]


def test_nothing_waits_for_a_disk_that_hangs(session: Session) -> None:
    here, disk, opened = session.assessment.id, threading.Event(), list[str]()
    session.background.run(partial(disk.wait, WAIT / 1000), lambda _: None, refuse)
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    session.open(here, lambda: opened.append(here), refuse)
    session.close_round(refuse)
    assert opened == []  # both came back while the disk still hung
    assert not session.assessment.is_closed
    assert session.is_locked
    disk.set()
    for _ in range(3):  # one turn for the saving, one for the question whether all is saved, one for the lock
        session.flush(WAIT)
    assert opened == [here]
    assert session.assessment.is_closed


class TestUndo:
    """Taking back what was answered, and doing it again."""

    def test_takes_back_the_last_change_as_a_new_revision(self, session: Session) -> None:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        session.put_answer(session.answer_to("depaving").choose_level(3, session.now()))
        session.undo.undo()
        assert (session.answer_to("depaving").level, session.answer_to("depaving").revision) == (2, 3)
        assert session.flush(WAIT)
        assert stored(session) == session.assessment

    def test_goes_back_to_no_answer_and_forward_again(self, session: Session) -> None:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        session.undo.undo()
        assert session.answer_to("depaving").is_open
        assert not session.undo.can_undo
        session.undo.redo()
        assert session.answer_to("depaving").level == 2
        assert not session.undo.can_redo

    def test_what_was_typed_in_one_note_is_one_step(self, session: Session) -> None:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        for words in ("Wij", "Wij braken", "Wij braken 310 m² uit."):
            answer = session.answer_to("depaving")
            session.put_answer(replace(answer, note=words, revision=answer.revision + 1))
        session.undo.undo()
        assert (session.answer_to("depaving").note, session.answer_to("depaving").level) == (None, 2)

    def test_notes_of_two_questions_are_two_steps(self, session: Session) -> None:
        for item in ("depaving", "monitoring"):
            session.put_answer(replace(session.answer_to(item), note="Nog te bespreken."))
        session.undo.undo()
        assert session.answer_to("depaving").note == "Nog te bespreken."
        assert session.answer_to("monitoring").note is None

    def test_a_new_answer_ends_what_could_be_done_again(self, session: Session) -> None:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        session.undo.undo()
        session.put_answer(session.answer_to("monitoring").choose_level(1, session.now()))
        assert not session.undo.can_redo

    def test_another_round_begins_without_steps(self, session: Session) -> None:
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
        open_now(session, session.assessment.id)
        assert not session.undo.can_undo
        session.undo.undo()
        assert session.answer_to("depaving").level == 2
