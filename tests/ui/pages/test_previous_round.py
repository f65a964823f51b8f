"""In a repeated measurement the answer of the round before is asked again: confirmed with one key, changed with another, never copied."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, CarriedBy, Confidence, Evidence, OwnItem, State
from lokaalcirculair_desktop.domain.organisation import Competences, Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog
from lokaalcirculair_desktop.ui.pages.own_questions_page import OwnQuestionsPage
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from tests.ui.opening import WAIT, open_now

KEY = Qt.Key
THEN = "2024-11-24T10:00:00+01:00"
NOTE = "Het kerkplein is klaar. " + "Daarna volgt de parking van de sporthal. " * 12
BEFORE = (
    Answer("depaving", State.LEVEL, THEN, level=1, target=3, horizon=2029, carried_by=CarriedBy.INTERMUNICIPAL, confidence=Confidence.VERIFIED,
           note=NOTE, evidence=(Evidence("Meerjarenplan, p. 41"), Evidence("Kaart")), private_note="Niet zeker."),
    Answer("water-storage", State.UNKNOWN, THEN),
    Answer("water-reuse", State.NOT_APPLICABLE, THEN, reason="Er zijn geen eigen gebouwen."),
    Answer("business-parks", State.LEVEL, THEN, level=3, item_version=1),
    Answer("climate-adaptation", State.LEVEL, THEN, level=2),
    Answer("own-rommelmarkt", State.LEVEL, THEN, level=2),
)  # fmt: skip
OWN = OwnItem("own-rommelmarkt", "Hoe vaak is er een rommelmarkt?", ("nooit", "soms", "elk jaar", "elke maand", "elke week"))
BEERSE = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")


@pytest.fixture
def session(empty_session: Session) -> Iterator[Session]:
    """A round without answers, after one of 2024."""
    own = tuple(one for one in BEFORE if one.item.startswith("own-"))
    asked = tuple(one for one in BEFORE if one not in own)
    first = Assessment(
        "aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2024, 11, 24), Depth.FULL, answers=asked, own_items=(OWN,), own_answers=own
    )
    second = Assessment("aaaa1111-0000-4000-8000-000000000002", "Meting 2026", date(2026, 11, 24), Depth.FULL)
    workspace = empty_session.workspace
    assessments.start_assessment(workspace, replace(BEERSE, competences=Competences(business_park=False)), first)
    open_now(empty_session, assessments.start_assessment(workspace, replace(BEERSE, competences=Competences(business_park=False)), second))
    yield empty_session
    empty_session.flush(WAIT)


@pytest.fixture
def page(session: Session, qtbot: QtBot) -> QuestionsPage:
    made = OwnQuestionsPage(session)
    qtbot.addWidget(made)
    made.resize(1282, 689)
    with qtbot.waitActive(made):
        made.show()
    made.load()
    made.go_to("depaving")
    return made


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def to_confirm(page: QuestionsPage) -> list[int]:
    """Return the levels that are marked as a proposal."""
    return [card.level for card in page.ui.level_cards.cards if "nog te bevestigen" in card.accessibleDescription()]


def title(page: QuestionsPage) -> str:
    panel = page.ui.notice_panel
    return panel.title_label.text() if panel.isVisible() else ""


class TestTheProposal:
    def test_nothing_is_copied(self, page: QuestionsPage) -> None:
        assert page.session.assessment.answers == ()
        assert page.answer.is_open
        assert page.progress is not None
        assert page.progress.answered == 0

    def test_the_notice_asks_and_its_level_is_marked(self, page: QuestionsPage) -> None:
        assert title(page) == "In 2024 antwoordde u Verkennend. Klopt dat nog?"
        assert to_confirm(page) == [1]
        assert page.ui.level_cards.cards[1].hasFocus()

    def test_it_tells_all_that_comes_along_and_folds_what_is_long(self, page: QuestionsPage) -> None:
        page.resize(1282, 1000)
        page.go_to("depaving")
        panel = page.ui.notice_panel
        shown = panel.text_label.text()
        assert shown.startswith("Ambitie: 3 tegen 2029 · Uitgevoerd door: Intercommunale · Bewijsstukken: Meerjarenplan, p. 41; Kaart · Toelichting:")
        assert shown.endswith("…")
        panel.more_button.click()
        assert NOTE in panel.text_label.text()
        assert panel.is_open

    @pytest.mark.parametrize("item", ["depaving", "climate-adaptation"])
    def test_a_low_window_shows_less_of_it_and_does_not_scroll(self, page: QuestionsPage, item: str) -> None:
        page.resize(1282, 720)  # wider letters than those of the design, where its fonts are not loaded
        page.go_to(item)
        QApplication.processEvents()
        assert page.ui.scroll_area.verticalScrollBar().maximum() == 0
        assert page.ui.notice_panel.more_button.isVisible() is (item == "depaving")

    def test_it_stays_in_sight_in_a_narrow_window(self, page: QuestionsPage) -> None:
        page.resize(512, 480)
        page.go_to("climate-adaptation")
        QApplication.processEvents()
        assert page.ui.scroll_area.verticalScrollBar().value() == 0
        assert page.ui.notice_panel.title_label.height() < 3 * page.ui.notice_panel.title_label.fontMetrics().height()

    @pytest.mark.parametrize(
        ("item", "asked"),
        [
            ("water-storage", "In 2024 antwoordde u weet niet. Klopt dat nog?"),
            ("water-reuse", "In 2024 antwoordde u niet van toepassing. Klopt dat nog?"),
            ("own-rommelmarkt", "In 2024 antwoordde u Beslist. Klopt dat nog?"),
            ("sustainable-water-use", ""),
        ],
    )
    def test_every_kind_of_answer_is_asked_again(self, page: QuestionsPage, item: str, asked: str) -> None:
        page.go_to(item)
        assert title(page) == asked

    def test_a_locked_round_asks_nothing(self, page: QuestionsPage, qtbot: QtBot, session: Session) -> None:
        session.close_round(lambda error: pytest.fail(error.happened))
        qtbot.waitUntil(lambda: session.is_locked and not session._is_locking)
        page.load()
        assert title(page) == ""
        press(KEY.Key_Return)
        assert session.assessment.answers == ()
        assert session.item == "water-storage"

    def test_a_round_in_the_same_year_is_named_by_its_month(self, page: QuestionsPage, session: Session) -> None:
        assert session.current is not None
        assert session.current.previous is not None
        session.current = replace(session.current, previous=replace(session.current.previous, date=date(2026, 3, 2)))
        page.load()
        assert title(page) == "In maart 2026 antwoordde u Verkennend. Klopt dat nog?"


class TestConfirming:
    def test_enter_confirms_and_the_next_enter_goes_on(self, page: QuestionsPage) -> None:
        press(KEY.Key_Return)
        answer = page.session.answer_to("depaving")
        assert (answer.state, answer.level, answer.target, answer.horizon) == (State.LEVEL, 1, 3, 2029)
        assert (answer.note, answer.evidence, answer.carried_by) == (NOTE, BEFORE[0].evidence, CarriedBy.INTERMUNICIPAL)
        assert (answer.confidence, answer.private_note, answer.reason) == (Confidence.CLAIMED, None, None)
        assert page.session.item == "depaving"
        assert title(page) == ""
        press(KEY.Key_Return)
        assert page.session.item == "water-storage"

    def test_it_is_one_step_to_take_back(self, page: QuestionsPage) -> None:
        press(KEY.Key_Return)
        page.session.undo.undo()
        answer = page.session.answer_to("depaving")
        assert answer.is_open
        assert (answer.note, answer.evidence, answer.target) == (None, (), None)
        assert title(page).startswith("In 2024")
        assert not page.session.undo.can_undo

    @pytest.mark.parametrize(("item", "state", "reason"), [
        ("water-storage", State.UNKNOWN, None), ("water-reuse", State.NOT_APPLICABLE, "Er zijn geen eigen gebouwen."),
        ("own-rommelmarkt", State.LEVEL, None),
    ])  # fmt: skip
    def test_enter_confirms_every_kind_of_answer(self, page: QuestionsPage, item: str, state: State, reason: str | None) -> None:
        page.go_to(item)
        press(KEY.Key_Return)
        answer = page.session.answer_to(item)
        assert (answer.state, answer.reason) == (state, reason)

    def test_the_button_confirms_too(self, page: QuestionsPage) -> None:
        assert page.ui.notice_panel.first_button.shown_text() == "Ja, nog altijd"
        page.ui.notice_panel.first_button.click()
        assert page.session.answer_to("depaving").level == 1
        assert page.ui.level_cards.cards[1].hasFocus()

    def test_the_level_that_is_proposed_brings_the_rest_along(self, page: QuestionsPage) -> None:
        press(KEY.Key_1)
        assert page.session.answer_to("depaving").note == NOTE

    def test_control_enter_goes_on_without_an_answer(self, page: QuestionsPage) -> None:
        press(KEY.Key_Return, Qt.KeyboardModifier.ControlModifier)
        assert page.session.item == "water-storage"
        assert page.session.assessment.answers == ()

    def test_enter_beside_the_levels_goes_on_as_ever(self, page: QuestionsPage) -> None:
        page.ui.next_button.setFocus()
        press(KEY.Key_Return)
        assert page.session.item == "water-storage"
        assert page.session.assessment.answers == ()

    def test_what_was_typed_before_stays(self, page: QuestionsPage) -> None:
        page.ui.note_panel.note_edit.setPlainText("Dit jaar anders.")
        page.ui.notice_panel.first_button.click()
        assert page.session.answer_to("depaving").note == "Dit jaar anders."


class TestChoosingAnew:
    def test_kies_opnieuw_lets_one_choose_and_does_not_come_back(self, page: QuestionsPage) -> None:
        page.ui.notice_panel.second_button.click()
        assert title(page) == ""
        assert to_confirm(page) == []
        assert page.ui.level_cards.cards[1].hasFocus()
        press(KEY.Key_Return)
        assert page.session.item == "water-storage"
        page.go_to("depaving")
        assert title(page) == ""
        press(KEY.Key_1)
        assert page.session.answer_to("depaving").note is None

    def test_another_level_is_asked_why(self, page: QuestionsPage) -> None:
        press(KEY.Key_2)
        panel = page.ui.why_changed_panel
        assert panel.isVisible()
        assert panel.question_label.text() == "Waarom veranderde dit sinds 2024?"
        panel.reason_edit.setFocus()
        QTest.keyClicks(panel.reason_edit, "krediet en eerste plek")
        press(KEY.Key_Return)
        assert page.session.answer_to("depaving").reason == "krediet en eerste plek"
        assert page.session.item == "depaving"
        assert page.ui.level_cards.cards[2].hasFocus()

    def test_the_reason_stays_optional_and_with_its_question(self, page: QuestionsPage) -> None:
        press(KEY.Key_2)
        page.ui.why_changed_panel.reason_edit.setFocus()
        QTest.keyClicks(page.ui.why_changed_panel.reason_edit, "beslist")
        page.go_to("climate-adaptation")
        press(KEY.Key_3)
        assert page.session.answer_to("depaving").reason == "beslist"
        assert page.session.answer_to("climate-adaptation").reason is None
        assert page.ui.why_changed_panel.reason_edit.text() == ""

    def test_a_reason_that_is_typed_on_is_one_step_to_take_back(self, page: QuestionsPage) -> None:
        press(KEY.Key_2)
        for reason in ("krediet", "krediet en eerste plek"):
            page.ui.why_changed_panel.reason_edit.setText(reason)
            page.ui.why_changed_panel.commit()
        page.session.undo.undo()
        assert (page.answer.level, page.answer.reason) == (2, None)
        assert page.ui.why_changed_panel.reason_edit.text() == ""

    def test_back_at_the_level_of_before_there_is_no_reason_left(self, page: QuestionsPage) -> None:
        press(KEY.Key_2)
        page.ui.why_changed_panel.reason_edit.setText("beslist")
        page.ui.why_changed_panel.commit()
        press(KEY.Key_1)
        assert page.session.answer_to("depaving").reason is None
        assert page.ui.why_changed_panel.isHidden()

    def test_note_and_proofs_can_come_along_with_another_level(self, page: QuestionsPage) -> None:
        press(KEY.Key_2)
        page.ui.why_changed_panel.proofs_button.click()
        answer = page.session.answer_to("depaving")
        assert (answer.level, answer.note, answer.evidence) == (2, NOTE, BEFORE[0].evidence)
        assert page.ui.why_changed_panel.proofs_button.isHidden()

    def test_the_reason_of_niet_van_toepassing_is_a_beginning(self, page: QuestionsPage) -> None:
        page.go_to("water-reuse")
        press(KEY.Key_N)
        assert page.ui.reason_panel.reason_edit.text() == "Er zijn geen eigen gebouwen."


class TestAnotherMeaning:
    def test_no_ghost_and_the_notice_says_so(self, page: QuestionsPage) -> None:
        page.go_to("business-parks")
        assert title(page) == "Kijk opnieuw: deze vraag kreeg een nieuwe betekenis."
        assert "In 2024 antwoordde u: niveau 3, Gangbare praktijk." in page.ui.notice_panel.accessibleDescription()
        assert not any("vorige meting" in card.accessibleDescription().casefold() for card in page.ui.level_cards.cards)

    def test_it_comes_before_what_the_profile_proposes(self, page: QuestionsPage) -> None:
        page.go_to("business-parks")
        assert page.ui.notice_panel.first_button.shown_text() == "Vergelijk oud en nieuw"
        page.ui.notice_panel.second_button.click()
        assert title(page) == ""

    def test_enter_does_not_confirm_what_was_not_compared(self, page: QuestionsPage) -> None:
        page.go_to("business-parks")
        press(KEY.Key_Return)
        assert page.session.answer_to("business-parks").is_open

    @pytest.mark.parametrize("agrees", [True, False])
    def test_old_and_new_are_compared_before_it_holds(self, page: QuestionsPage, monkeypatch: pytest.MonkeyPatch, agrees: bool) -> None:
        page.go_to("business-parks")
        shown: list[Any] = []

        def answer(dialog: ChangedDialog) -> int:
            shown.append(dialog)
            return QDialog.DialogCode.Accepted if agrees else QDialog.DialogCode.Rejected

        monkeypatch.setattr(ChangedDialog, "exec", answer)
        page.ui.notice_panel.first_button.click()
        given = page.session.answer_to("business-parks")
        assert len(shown) == 1
        assert (given.level, given.item_version) == ((3, 2) if agrees else (None, 2))

    def test_another_level_is_not_asked_why(self, page: QuestionsPage) -> None:
        page.go_to("business-parks")
        press(KEY.Key_1)
        assert page.ui.why_changed_panel.isHidden()


class TestTheQuickAnswer:
    NEWS = "Vanaf nu telt voor dit domein niet meer het snelle antwoord maar de vragen per thema."

    @pytest.fixture(autouse=True)
    def quick_answer(self, page: QuestionsPage) -> None:
        page.session.put_answer(Answer("quick-circular-water", State.LEVEL, THEN, level=2))

    def test_the_first_topic_says_that_it_takes_its_place_once(self, page: QuestionsPage) -> None:
        page.go_to("sustainable-water-use")
        press(KEY.Key_3)
        assert page.ui.other_answers.info_label.text() == self.NEWS
        page.go_to("depaving")
        press(KEY.Key_2)
        assert page.ui.other_answers.info_label.text() != self.NEWS
        page.go_to("sustainable-water-use")
        assert page.ui.other_answers.info_label.text() != self.NEWS

    def test_confirming_says_it_too(self, page: QuestionsPage) -> None:
        press(KEY.Key_Return)
        assert page.ui.other_answers.info_label.text() == self.NEWS

    def test_it_is_gone_with_the_answer(self, page: QuestionsPage) -> None:
        page.go_to("sustainable-water-use")
        press(KEY.Key_3)
        press(KEY.Key_Delete)
        assert page.ui.other_answers.info_label.text() != self.NEWS

    def test_other_domains_say_nothing(self, page: QuestionsPage) -> None:
        page.go_to("food-waste-prevention")
        press(KEY.Key_3)
        assert page.ui.other_answers.info_label.text() != self.NEWS


def test_a_quickscan_takes_two_keys_a_question(empty_session: Session, qtbot: QtBot) -> None:
    """The first round, by keyboard alone: a digit and Enter, from the first question to the results."""
    scan = Assessment("aaaa1111-0000-4000-8000-000000000003", "Quickscan", date(2026, 11, 24), Depth.QUICK)
    open_now(empty_session, assessments.start_assessment(empty_session.workspace, BEERSE, scan))
    page = OwnQuestionsPage(empty_session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    with qtbot.waitActive(page):
        page.show()
    page.load()
    page.ui.level_cards.focus_stop(0)
    items, keys = items_in_play(Depth.QUICK), 0
    for place in range(len(items)):
        press((KEY.Key_0, KEY.Key_1, KEY.Key_2, KEY.Key_3, KEY.Key_4)[place % 5])
        if place == len(items) - 1:
            with qtbot.waitSignal(page.page_wanted) as wanted:
                press(KEY.Key_Return)
            assert wanted.args == ["results"]
        else:
            press(KEY.Key_Return)
        keys += 2
    assert keys <= 3 * len(items)
    assert [empty_session.answer_to(item).level for item in items] == [place % 5 for place in range(len(items))]
    empty_session.flush(WAIT)
