"""Above the levels stands what the profile proposes, or that the question changed; nothing is decided for the user."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import CarriedBy, QuestionnaireVersion, State
from lokaalcirculair_desktop.domain.organisation import Competences, WasteCompetence
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog, levels_to_compare
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now, refuse

NO_PARK = Competences(waste=WasteCompetence.INTERMUNICIPAL, business_park=False)


def page_of(session: Session, qtbot: QtBot, *, competences: Competences = NO_PARK, version: str = "1.1") -> QuestionsPage:
    """Return the page of a new round with one answer of the given version, to business parks."""
    opened = wilgenbeke.opened()
    organisation = replace(opened.organisation, id="e4c2b4f0-0000-4000-8000-0000000000aa", competences=competences)
    parks = next(answer for answer in opened.assessment.answers if answer.item == "business-parks")
    answers = () if version == "1.1" else (replace(parks, state=State.LEVEL, level=3, reason=None, item_version=1),)
    questionnaire = QuestionnaireVersion("lokaal-circulair", version)
    fresh = replace(
        opened.assessment, id="aaaa1111-0000-4000-8000-0000000000aa", answers=answers, questionnaire=questionnaire, previous=None, actions=()
    )
    open_now(session, assessments.start_assessment(session.workspace, organisation, fresh))
    page = QuestionsPage(session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    page.show()
    page.load()
    return page


@pytest.fixture
def session(empty_session: Session) -> Iterator[Session]:
    yield empty_session
    empty_session.flush(WAIT)


class TestProposals:
    """What the short profile proposes for an open question."""

    def test_a_proposal_waits_for_the_user(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot)
        page.go_to("business-parks")
        assert page.ui.notice_panel.isVisible()
        assert "ligt geen bedrijventerrein" in page.ui.notice_panel.accessibleDescription()
        assert session.answer_to("business-parks").is_open

    def test_taken_over_it_is_the_answer_with_its_reason(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot)
        page.go_to("business-parks")
        page.ui.notice_panel.first_button.click()
        answer = session.answer_to("business-parks")
        assert answer.state is State.NOT_APPLICABLE
        assert "ligt geen bedrijventerrein" in (answer.reason or "")
        assert page.ui.notice_panel.isHidden()

    def test_turned_down_it_does_not_come_back(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot)
        page.go_to("business-parks")
        page.ui.notice_panel.second_button.click()
        page.go_to("depaving")
        page.go_to("business-parks")
        assert page.ui.notice_panel.isHidden()
        assert session.answer_to("business-parks").is_open

    def test_work_of_the_intercommunale_keeps_its_level_open(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot)
        page.go_to("take-back-valorisation")
        page.ui.notice_panel.first_button.click()
        answer = session.answer_to("take-back-valorisation")
        assert (answer.carried_by, answer.state) == (CarriedBy.INTERMUNICIPAL, State.OPEN)
        assert page.ui.notice_panel.isHidden()

    def test_an_answer_needs_no_proposal(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot)
        page.go_to("business-parks")
        page.choose_level(2)
        assert page.ui.notice_panel.isHidden()

    def test_other_questions_have_none(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, competences=Competences())
        for item in page.items:
            page.go_to(item)
            assert page.ui.notice_panel.isHidden(), item


class TestChangedQuestions:
    """A question that means something else than when it was answered."""

    def test_an_older_round_keeps_its_own_text_until_the_user_goes_on(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, version="1.0")
        page.go_to("business-parks")
        assert session.is_outdated
        assert page.item.item_version == 1
        assert page.ui.notice_panel.isHidden()

    def test_going_on_asks_to_look_again_and_keeps_the_answer(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, version="1.0")
        session.use_newest_version(refuse)
        qtbot.waitUntil(lambda: not session.is_outdated)
        page.go_to("business-parks")
        assert page.ui.notice_panel.title_label.text() == "Kijk opnieuw: deze vraag kreeg een nieuwe betekenis."
        assert "niveau 3, Gangbare praktijk" in page.ui.notice_panel.accessibleDescription()
        assert session.answer_to("business-parks").level == 3

    def test_an_answer_that_still_holds_is_confirmed(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, version="1.0")
        session.use_newest_version(refuse)
        qtbot.waitUntil(lambda: not session.is_outdated)
        page.go_to("business-parks")
        page.ui.notice_panel.second_button.click()
        answer = session.answer_to("business-parks")
        assert (answer.level, answer.item_version) == (3, 2)
        assert page.ui.notice_panel.isHidden()
        assert session.changed_items == ()

    def test_another_level_is_an_answer_to_the_new_question(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, version="1.0")
        session.use_newest_version(refuse)
        qtbot.waitUntil(lambda: not session.is_outdated)
        page.go_to("business-parks")
        page.choose_level(2)
        assert session.answer_to("business-parks").item_version == 2
        assert session.changed_items == ()

    def test_the_same_answer_given_again_is_one_to_the_new_question(self, session: Session, qtbot: QtBot) -> None:
        page = page_of(session, qtbot, version="1.0")
        page.go_to("business-parks")
        page.choose_unknown()
        assert session.answer_to("business-parks").item_version == 1
        session.use_newest_version(refuse)
        qtbot.waitUntil(lambda: not session.is_outdated)
        page.choose_unknown()
        assert session.answer_to("business-parks").item_version == 2
        assert session.changed_items == ()

    @pytest.mark.parametrize(("agrees", "version"), [(True, 2), (False, 1)])
    def test_old_and_new_stand_side_by_side(
        self, session: Session, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, agrees: bool, version: int
    ) -> None:
        page = page_of(session, qtbot, version="1.0")
        session.use_newest_version(refuse)
        qtbot.waitUntil(lambda: not session.is_outdated)
        page.go_to("business-parks")
        (change,) = session.changed_items
        shown: list[str] = []

        def answer(dialog: ChangedDialog) -> int:
            shown.extend(label.text() for label in dialog.findChildren(type(dialog.ui.title_label)))
            return QDialog.DialogCode.Accepted if agrees else QDialog.DialogCode.Rejected

        monkeypatch.setattr(ChangedDialog, "exec", answer)
        page.ui.notice_panel.first_button.click()
        assert {change.before.levels[3], change.after.levels[3], change.change} <= set(shown)
        assert 3 in levels_to_compare(change)
        assert session.answer_to("business-parks").item_version == version
