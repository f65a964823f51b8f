"""Own questions are asked as the others, outside the score; they come from a file, and go only when the user agreed."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QFileDialog, QMenu
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.findings import Finding
from lokaalcirculair_desktop.domain.assessment import Evidence, Figure, OwnItem, State
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.own_questions import EXAMPLE_NAME, OwnQuestionsRefused, read_own_questions
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.own_questions import MOST_TOLD, findings_in_words
from lokaalcirculair_desktop.ui.pages.own_questions_page import OwnQuestionsPage
from lokaalcirculair_desktop.ui.pages.questions.menus import own_menu
from lokaalcirculair_desktop.ui.pages.questions.unscored_area import UnscoredEntry
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.toast import Toast
from tests import wilgenbeke
from tests.ui.damaging import damage_answer
from tests.ui.opening import WAIT, open_now
from tests.ui.recording_messages import RecordingMessages

ROUND = wilgenbeke.opened().assessment
EXAMPLE = paths.resource("questionnaire", EXAMPLE_NAME)
MARKET, TENTS = "own-rommelmarkt", "own-feestmateriaal"


@pytest.fixture
def bare(filled_session: Session, qtbot: QtBot) -> OwnQuestionsPage:
    """The page of a round without own questions."""
    open_now(filled_session, ROUND.id)
    filled_session.change_own_items(())
    page = OwnQuestionsPage(filled_session)
    qtbot.addWidget(page)
    page.resize(1282, 689)
    with qtbot.waitExposed(page):
        page.show()
    page.load()
    return page


@pytest.fixture
def page(bare: OwnQuestionsPage) -> OwnQuestionsPage:
    """The page of a round with the two questions of the example."""
    bare.session.change_own_items(read_own_questions(EXAMPLE))
    return bare


def choose(monkeypatch: pytest.MonkeyPatch, file: Path) -> None:
    for name in ("getOpenFileName", "getSaveFileName"):
        monkeypatch.setattr(QFileDialog, name, lambda *_: (str(file), ""))


def names(page: OwnQuestionsPage) -> list[str]:
    return [one.accessibleName() for one in page.ui.dimension_list.findChildren(QAbstractButton) if one.accessibleName() and not one.isHidden()]


def entry(page: OwnQuestionsPage, name: str) -> QAbstractButton:
    return next(one for one in page.ui.dimension_list.findChildren(QAbstractButton) if one.accessibleName().startswith(name))


def told(page: OwnQuestionsPage) -> str:
    toast = page.findChild(Toast, "toast")
    return toast.text if toast is not None else ""


def stored(page: OwnQuestionsPage) -> assessments.OpenAssessment:
    assert page.session.flush(WAIT)
    return assessments.open_assessment(page.session.workspace, ROUND.id)


def texts(menu: QMenu) -> list[str]:
    return [action.text() for action in menu.actions() if action.isEnabled() and action.text()]


def test_without_own_questions_the_list_has_no_entry_for_them(bare: OwnQuestionsPage) -> None:
    assert not [name for name in names(bare) if name.startswith("Eigen vragen")]
    assert bare.own_chip.isHidden()


def test_a_chosen_file_is_added_shown_and_saved(bare: OwnQuestionsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot) -> None:
    choose(monkeypatch, EXAMPLE)
    with qtbot.waitSignal(bare.own_questions.added, timeout=WAIT):
        bare.own_questions.ask_for_file()
    assert bare.session.item == MARKET
    assert told(bare) == "2 eigen vragen toegevoegd."
    qtbot.waitUntil(lambda: "Eigen vragen, 0 van 2 beantwoord" in names(bare))
    assert [own.id for own in stored(bare).assessment.own_items] == [MARKET, TENTS]
    with qtbot.waitSignal(bare.own_questions.added, timeout=WAIT):
        bare.own_questions.ask_for_file()
    assert told(bare) == "Alle vragen van het bestand staan al in deze meting."


def test_a_file_that_does_not_fit_shows_every_finding_and_changes_nothing(
    bare: OwnQuestionsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path
) -> None:
    broken = tmp_path / "onze.yaml"
    broken.write_text(
        EXAMPLE.read_text(encoding="utf-8").replace('"own-rommelmarkt"', '"Markt"').replace("item_version: 1", "item_version: 0"), "utf-8"
    )
    choose(monkeypatch, broken)
    bare.own_questions.ask_for_file()
    qtbot.waitUntil(lambda: bare.findChild(InfoDialog) is not None, timeout=WAIT)
    dialog = bare.findChild(InfoDialog)
    assert dialog is not None
    assert dialog.windowTitle() == "De eigen vragen in onze.yaml zijn niet toegevoegd"
    assert [passage.heading for passage in dialog.passages] == ["", "Markt", TENTS]
    assert dialog.passages[0].text == "Er is niets veranderd. Pas het bestand aan en voeg het opnieuw toe."
    assert dialog.passages[2].text == "item_version: Het getal is te klein; minstens 1."
    assert bare.session.assessment.own_items == ()
    dialog.close()


def test_a_file_read_too_late_is_for_nobody(page: OwnQuestionsPage) -> None:
    before = page.session.assessment.own_items
    other = OwnItem("own-x", "Hoe?", ("a", "b", "c", "d", "e"))
    page.own_questions._add("een andere meting", "x.yaml", (other,))
    assert page.session.assessment.own_items == before


def test_an_own_question_stands_where_the_others_do(page: OwnQuestionsPage) -> None:
    QTest.mouseClick(entry(page, "Eigen vragen"), Qt.MouseButton.LeftButton)
    ui = page.ui
    assert page.session.item == MARKET
    assert ui.question_label.text().startswith("In welke mate krijgen spullen")
    assert page.own_chip.isVisible()
    assert page.own_chip.word == "Eigen vraag, telt niet mee in de score"
    assert not ui.why_label.isVisible()
    assert not ui.scope_button.isVisible()
    assert not ui.dimension_badge.isVisible()
    assert (ui.dimension_label.text(), ui.place_label.text()) == ("Eigen vragen", "·  vraag 1 van 2")
    assert "Rommelmarkt, nog open" in names(page)


def test_it_is_answered_by_the_same_keys_and_counts_nowhere(page: OwnQuestionsPage) -> None:
    before, scores = page.progress, page.session.scores
    page.go_to(MARKET)
    QTest.keyClick(page.ui.level_cards.stops[0], Qt.Key.Key_3)
    page.ui.answer_fields.target_changed.emit(4)
    page.ui.note_panel.note_changed.emit("Elke markt")
    assert "Eigen vragen, 1 van 2 beantwoord" in names(page)
    assert "Rommelmarkt, niveau 3" in names(page)
    assert before is not None
    assert page.progress is not None
    assert (page.progress.answered, page.progress.total, page.progress.open) == (before.answered, before.total, before.open)
    assert page.session.scores == scores
    saved = stored(page).assessment.own_answers
    assert [(one.item, one.level, one.target, one.note) for one in saved] == [(MARKET, 3, 4, "Elke markt")]
    QTest.keyClick(page.ui.level_cards.stops[3], Qt.Key.Key_W)
    assert page.answer.state is State.UNKNOWN
    page.ask_reason()
    assert page.ui.reason_panel.isVisible()
    assert not page.ui.reason_panel.rule_label.isVisible()
    page.ui.reason_panel.reason_given.emit("Er is geen markt.")
    assert page.answer.reason == "Er is geen markt."


def test_there_is_no_panel_with_what_counts(page: OwnQuestionsPage) -> None:
    page.go_to(MARKET)
    QTest.keyClick(page.ui.level_cards.stops[0], Qt.Key.Key_M)
    assert not page.scope_panel.isVisible()
    page.resize(1282, 900)  # room for the reason too, whatever the font
    page.go_to("depaving")
    assert page.ui.scope_button.isVisible()
    assert page.ui.why_label.isVisible()
    assert page.ui.dimension_badge.isVisible()
    assert page.own_chip.isHidden()


def test_they_come_after_the_coalition_agreement_and_before_the_results(page: OwnQuestionsPage, qtbot: QtBot) -> None:
    page.show_unscored(UnscoredEntry.COALITION)
    assert page.ui.next_label.text() == "Hierna: Rommelmarkt"
    page.go_on()
    assert (page.is_unscored, page.session.item) == (False, MARKET)
    page.go_back()
    assert page.is_unscored
    page.go_on()
    page.go_on()
    assert page.session.item == TENTS
    assert page.ui.next_button.text() == "Bekijk het resultaat"
    page.go_back()
    assert page.session.item == MARKET
    page.go_to(TENTS)
    with qtbot.waitSignal(page.page_wanted) as wanted:
        page.go_on()
    assert wanted.args == ["results"]


def test_another_text_asks_to_look_again_and_the_answer_stays(page: OwnQuestionsPage) -> None:
    page.go_to(MARKET)
    page.choose_level(2)
    own = page.session.assessment.own_items
    page.session.change_own_items((replace(own[0], question="Hoe ver staan de markten?", item_version=2), own[1]))
    panel = page.ui.notice_panel
    assert panel.isVisible()
    assert panel.title_label.text() == "Kijk opnieuw: deze vraag kreeg een andere tekst."
    assert panel.text_label.text() == "U antwoordde op de vorige tekst: niveau 2, Beslist."
    assert page.answer.level == 2
    QTest.mouseClick(panel.first_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert (page.answer.level, page.answer.item_version) == (2, 2)
    page.session.undo.undo()
    assert panel.isVisible()
    QTest.mouseClick(panel.second_button, Qt.MouseButton.LeftButton)
    assert panel.isHidden()
    assert page.answer.item_version == 1


def test_taking_away_asks_and_shows_what_goes(page: OwnQuestionsPage, messages: RecordingMessages) -> None:
    session = page.session
    answer = replace(session.answer_to(MARKET).choose_level(2, session.now()), target=3, note="Elke markt " * 20, private_note="intern")
    session.put_answer(replace(answer, evidence=(Evidence("Reglement"),)))
    session.put_figures((Figure(MARKET, "kg", 2025, 3.0, "kg"),))
    page.go_to(MARKET)
    assert not page.own_questions.ask_to_take_away((MARKET,))
    (question,) = messages.asked
    assert question.title == "Eigen vraag “Rommelmarkt” weghalen?"
    lines = question.text.splitlines()
    assert lines[0] == "Dit gaat mee weg:"
    assert lines[1].startswith("Rommelmarkt: niveau 2, Beslist, ambitie 3, toelichting “Elke markt")
    assert lines[1].endswith("…”, een privénotitie, 1 bewijsstuk")
    assert lines[2] == "Rommelmarkt: 1 cijfer"
    assert session.answer_to(MARKET).level == 2
    messages.answers.append("take_away")
    assert page.own_questions.ask_to_take_away((MARKET,))
    assert told(page) == "Eigen vraag weggehaald."
    assert session.item != MARKET
    found = stored(page).assessment
    assert ([own.id for own in found.own_items], found.own_answers, found.figures) == ([TENTS], (), ())


def test_a_damaged_own_answer_is_shown_and_goes_with_its_question(page: OwnQuestionsPage, messages: RecordingMessages, qtbot: QtBot) -> None:
    session = page.session
    session.put_answer(session.answer_to(MARKET).choose_level(2, session.now()))
    stored(page)
    damage_answer(session.workspace, ROUND.id, MARKET, "level = 4")
    open_now(session, ROUND.id)
    page.go_to(MARKET)
    assert page.ui.damage_panel.isVisible()
    assert page.answer.is_open
    assert "Rommelmarkt, antwoord beschadigd, telt niet mee" in names(page)
    messages.answers.append("take_away")
    assert page.own_questions.ask_to_take_away((MARKET,))
    assert messages.asked[0].text == "Dit gaat mee weg:\nRommelmarkt: een antwoord dat beschadigd is"
    assert dict(stored(page).damaged) == {}
    assert session.current is not None
    assert dict(session.current.damaged) == {}


def test_findings_of_any_length_are_cut(bare: OwnQuestionsPage) -> None:
    many = tuple(Finding("x.yaml", "own-" + "x" * 900, "veld" * 900, f"Zin {n}.") for n in range(MOST_TOLD + 2))
    *told_of, left = findings_in_words(OwnQuestionsRefused(many))
    assert left.text == "En nog 2 opmerkingen."
    (one,) = told_of
    assert len(one.heading) == len(one.text.splitlines()[0].partition(":")[0]) == 60
    assert len(one.text.splitlines()) == MOST_TOLD


def test_the_words_follow_the_language(page: OwnQuestionsPage) -> None:
    page.go_to(MARKET)
    question = page.ui.question_label.text()
    QApplication.sendEvent(page, QEvent(QEvent.Type.LanguageChange))
    assert page.ui.question_label.text() == question
    assert page.own_chip.isVisible()
    assert page.ui.dimension_list.head_button.accessibleName() == "Quickscan of volledige scan, en eigen vragen"


def test_the_menu_offers_what_can_be_done(page: OwnQuestionsPage) -> None:
    page.go_to("depaving")
    menu = own_menu(page.session, page.own_questions, page)
    assert texts(menu)[-3:] == ["Eigen vragen toevoegen…", "Bewaar een voorbeeld van eigen vragen…", "Haal alle eigen vragen weg…"]
    page.go_to(MARKET)
    assert "Haal deze eigen vraag weg…" in texts(own_menu(page.session, page.own_questions, page))


def test_a_closed_round_takes_no_own_questions_away(page: OwnQuestionsPage, qtbot: QtBot, messages: RecordingMessages) -> None:
    page.go_to(MARKET)
    with qtbot.waitSignal(page.session.assessment_changed, timeout=WAIT):
        page.session.close_round(lambda error: pytest.fail(str(error)))
    assert "Eigen vragen toevoegen…" not in texts(own_menu(page.session, page.own_questions, page))
    assert "Haal deze eigen vraag weg…" not in texts(own_menu(page.session, page.own_questions, page))
    messages.answers.append("take_away")
    assert not page.own_questions.ask_to_take_away((MARKET,))
    assert len(page.session.assessment.own_items) == 2


def test_the_example_is_saved_where_the_user_wants(bare: OwnQuestionsPage, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot, tmp_path: Path) -> None:
    choose(monkeypatch, tmp_path / "onze")
    with qtbot.waitSignal(bare.own_questions.saved, timeout=WAIT) as saved:
        bare.own_questions.save_example()
    assert saved.args == ["onze.yaml is bewaard. Pas het aan met een gewone tekstverwerker."]
    assert (tmp_path / "onze.yaml").read_bytes() == EXAMPLE.read_bytes()


def test_taking_back_an_own_answer_goes_to_its_question_and_names_it(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> None:
    look = ThemeKeeper(qapp)
    window = MainWindow(filled_session, look)
    qtbot.addWidget(window)
    with qtbot.waitExposed(window):
        window.show()
    open_now(filled_session, ROUND.id)
    filled_session.change_own_items(read_own_questions(EXAMPLE))
    window.go_to("questions")
    assert isinstance(window.page, OwnQuestionsPage)
    filled_session.put_answer(filled_session.answer_to(TENTS).choose_level(2, filled_session.now()))
    window.page.go_to("depaving")
    window.undo()
    toast = window.findChild(Toast, "toast")
    assert isinstance(toast, Toast)
    assert toast.text == "Ongedaan gemaakt bij “Feestmateriaal”."
    assert filled_session.item == TENTS
    assert window.page.own_chip.isVisible()
    assert filled_session.flush(WAIT)
    look.deleteLater()
