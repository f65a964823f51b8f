"""Own questions in the session: answered, saved and taken back as others, and gone whole when they go."""

from __future__ import annotations

from dataclasses import replace

import pytest

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, OwnItem, State
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.saving import SaveKind
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.opening import open_now

WAIT = 10_000
MARKET = OwnItem("own-rommelmarkt", "Hoe ver staat de rommelmarkt?", ("a", "b", "c", "d", "e"))
TENTS = OwnItem("own-tenten", "Hoe ver staan de tenten?", ("f", "g", "h", "i", "j"), item_version=2)


@pytest.fixture
def session(filled_session: Session) -> Session:
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    filled_session.change_own_items((*filled_session.assessment.own_items, MARKET, TENTS))
    assert filled_session.flush(WAIT)
    return filled_session


def stored(session: Session) -> Assessment:
    return assessments.open_assessment(Workspace(session.workspace.folder), session.assessment.id).assessment


def test_an_own_question_is_open_until_it_is_answered(session: Session) -> None:
    assert session.answer_to(TENTS.id).is_open
    assert session.answer_to(TENTS.id).item_version == 2
    assert session.question(TENTS.id).question == TENTS.question
    assert session.question("depaving") is session.questionnaire.items["depaving"]


def test_an_own_answer_is_saved_and_scores_nothing(session: Session) -> None:
    before = session.scores
    session.put_answer(session.answer_to(MARKET.id).choose_level(3, session.now()))
    assert session.scores == before
    assert session.flush(WAIT)
    assert stored(session) == session.assessment
    assert [(one.item, one.level) for one in stored(session).own_answers][-1] == (MARKET.id, 3)


def test_an_own_answer_is_taken_back(session: Session) -> None:
    session.put_answer(session.answer_to(MARKET.id).choose_level(3, session.now()))
    session.undo.undo()
    assert session.answer_to(MARKET.id).is_open
    session.undo.redo()
    assert session.answer_to(MARKET.id).level == 3


def test_the_round_opens_at_the_own_question_one_was_at(session: Session) -> None:
    session.put_answer(session.answer_to(MARKET.id).choose_level(3, session.now()))
    assert session.flush(WAIT)
    open_now(session, session.assessment.id)
    assert session.item == MARKET.id
    assert session.answer_to(MARKET.id).level == 3


def test_a_question_that_goes_takes_its_answer_and_is_not_taken_back(session: Session) -> None:
    session.put_answer(session.answer_to(MARKET.id).choose_level(3, session.now()))
    session.item = MARKET.id
    kept = tuple(own for own in session.assessment.own_items if own.id != MARKET.id)
    session.change_own_items(kept)
    assert session.item != MARKET.id
    assert not session.undo.can_undo
    assert session.answer_to("depaving").is_answered
    assert session.flush(WAIT)
    assert stored(session) == session.assessment
    assert MARKET.id not in session.assessment.all_answers_by_item()
    with pytest.raises(KeyError):
        session.question(MARKET.id)


def test_an_answer_that_could_not_be_saved_does_not_come_after_its_question_went(session: Session, monkeypatch: pytest.MonkeyPatch) -> None:
    def on_a_full_disk(_workspace: Workspace, _assessment_id: str, _answer: Answer) -> None:
        raise UserError("De schijf is vol.")

    with monkeypatch.context() as patched:
        patched.setattr(assessments, "save_answer", on_a_full_disk)
        session.put_answer(session.answer_to(MARKET.id).choose_level(3, session.now()))
        assert not session.flush(WAIT)
    session.change_own_items((TENTS,))
    assert session.flush(WAIT)
    assert session.save_state.kind is SaveKind.SAVED
    assert session.unsaved_items() == frozenset()
    assert stored(session).own_answers == ()


def test_other_words_keep_the_answer_that_was_given(session: Session) -> None:
    session.put_answer(session.answer_to(MARKET.id).choose_unknown(session.now()))
    newer = replace(MARKET, question="Hoe ver staan de markten?", item_version=2)
    session.change_own_items(tuple(newer if own.id == MARKET.id else own for own in session.assessment.own_items))
    assert (session.answer_to(MARKET.id).state, session.answer_to(MARKET.id).item_version) == (State.UNKNOWN, 1)
    assert session.undo.can_undo
    assert session.flush(WAIT)
    assert stored(session) == session.assessment
