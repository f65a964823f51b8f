"""An answer is on the screen at once, is told saved only after the commit, and is never lost on the way."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Figure, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import SaveKind, Session

WAIT = 10_000


@pytest.fixture
def session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    folder = DataFolder(tmp_path / "gegevens")
    workspace = Workspace(folder)
    background = Background()
    made = Session(workspace, background, Preferences(folder.settings))
    beerse = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")
    baseline = Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), Depth.FULL)
    made.open(assessments.start_assessment(workspace, beerse, baseline))
    yield made
    made.flush(WAIT)
    background.stop()
    workspace.close()


def stored(session: Session) -> Assessment:
    return assessments.open_assessment(Workspace(session.workspace.folder), session.assessment.id).assessment


def test_begins_at_the_first_open_question(session: Session) -> None:
    assert session.item == "short-chain-urban-farming"


def test_goes_on_where_the_user_was(session: Session) -> None:
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    session.open(session.assessment.id)
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


def test_figures_self_score_and_depth_are_saved(session: Session) -> None:
    session.put_figures([Figure("depaving", "m² weg", 2025, 1850, "m²")])
    session.change_self_score(4.5, True)
    session.change_depth(Depth.QUICK)
    assert session.flush(WAIT)
    kept = stored(session)
    assert (kept.figures[0].value, kept.self_score, kept.active, kept.depth) == (1850, 4.5, True, Depth.QUICK)
    assert session.item == "quick-bio-economy-food"


def test_a_closed_round_is_locked_until_it_is_reopened(session: Session) -> None:
    session.close_round()
    assert session.is_locked
    assert stored(session).is_closed
    with pytest.raises(RuntimeError):
        session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    session.reopen_round()
    assert not session.is_locked


def test_nothing_is_open_after_leaving(session: Session) -> None:
    session.leave()
    assert session.current is None
    with pytest.raises(LookupError):
        _ = session.assessment


def test_an_answer_that_waits_for_the_disk_is_there_when_the_round_is_opened_again(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    save, is_full = assessments.save_answer, [True]

    def on_a_full_disk(workspace: Workspace, assessment_id: str, answer: Answer) -> None:
        if is_full[0]:
            raise UserError("De schijf is vol.")
        save(workspace, assessment_id, answer)

    monkeypatch.setattr(assessments, "save_answer", on_a_full_disk)
    session.put_answer(session.answer_to("depaving").choose_level(2, session.now()))
    session.open(session.assessment.id)
    assert session.answer_to("depaving").level == session.assessment.answers[0].level == 2
    assert session.save_state.kind is SaveKind.NOT_SAVED
    is_full[0] = False
    session.retry()
    assert session.flush(WAIT)
    assert stored(session) == session.assessment
