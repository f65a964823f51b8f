"""The palette finds everything that can be opened, and opens it; the keyboard never leaves its field."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QToolTip
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.content.reference import municipality
from lokaalcirculair_desktop.domain.reference import Municipality
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.overview import AssessmentName
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
from lokaalcirculair_desktop.ui.focus_ring import FocusRing
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.palette import findables, results_view
from lokaalcirculair_desktop.ui.palette.matching import Found, Group
from lokaalcirculair_desktop.ui.palette.palette import Palette
from lokaalcirculair_desktop.ui.palette.results_view import FOUND_ROLE
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.window_keys import palette_of
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now
from tests.ui.recording_messages import RecordingMessages


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look)
    made.resize(1366, 736)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    yield made
    filled_session.flush(WAIT)
    look.set_scale(1.0)
    look.deleteLater()


def opened(window: MainWindow) -> Palette:
    """Open the palette with its keys and let it read what is on the disk."""
    QTest.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.session.flush(WAIT)
    return palette_of(window)


def typed(palette: Palette, words: str) -> None:
    palette.panel.ui.search_line_edit.clear()
    QTest.keyClicks(palette.panel.ui.search_line_edit, words)


def press(palette: Palette, key: Qt.Key) -> None:
    QTest.keyClick(palette.panel.ui.search_line_edit, key)


def titles(palette: Palette, group: Group | None = None) -> list[str]:
    groups = palette.panel.results.groups
    return [found.what.title for kind, members in groups for found in members if group in (None, kind)]


def open_wilgenbeke(window: MainWindow) -> None:
    open_now(window.session, wilgenbeke.opened().assessment.id)


def test_opens_and_closes_with_its_keys_and_gives_the_keyboard_back(window: MainWindow) -> None:
    open_wilgenbeke(window)
    window.go_to("questions")
    before = QApplication.focusWidget()
    palette = opened(window)
    assert palette.isVisible()
    assert QApplication.focusWidget() is palette.panel.ui.search_line_edit
    QTest.keyClick(palette.panel.ui.search_line_edit, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before
    opened(window)
    press(palette, Qt.Key.Key_Escape)
    assert not palette.isVisible()
    assert QApplication.focusWidget() is before


def test_offers_recent_rounds_commands_and_pages_before_anything_is_typed(window: MainWindow) -> None:
    palette = opened(window)
    groups = [group for group, _ in palette.panel.results.groups]
    assert groups == [Group.ASSESSMENTS, Group.COMMANDS, Group.PAGES]
    assert set(titles(palette, Group.ASSESSMENTS)) == {"Wilgenbeke, Meting 2026", "Wilgenbeke, Meting 2024"}
    assert "Vragen" not in titles(palette, Group.PAGES)  # no round is open
    assert "Maak ongedaan" not in titles(palette)


def test_finds_a_question_by_its_name_and_opens_it(window: MainWindow) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    typed(palette, "water")
    assert titles(palette, Group.QUESTIONS)[:3] == ["Opslag van water", "Hergebruik van water", "Duurzaam watergebruik"]
    press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_Return)
    assert not palette.isVisible()
    assert window.page.key == "questions"
    assert window.session.question(window.session.item).name == "Hergebruik van water"


def test_finds_a_question_by_the_words_it_asks(window: MainWindow) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    typed(palette, "overbodige verharding")
    assert titles(palette, Group.QUESTIONS) == ["Ontharding"]


def test_finds_a_round_by_organisation_and_title_and_opens_it(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "wilgenbeke 2024")
    assert titles(palette, Group.ASSESSMENTS) == ["Wilgenbeke, Meting 2024"]
    press(palette, Qt.Key.Key_Return)
    window.session.flush(WAIT)
    assert window.session.assessment.title == "Meting 2024"
    assert window.page.key == "results"  # it is closed


def test_finds_a_municipality_by_an_old_name_and_begins_a_round_for_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[tuple[Depth, Municipality | None]] = []
    monkeypatch.setattr(StartPage, "begin", lambda _page, depth, municipality=None: begun.append((depth, municipality)))
    palette = opened(window)
    typed(palette, "knesselare")
    assert titles(palette) == ["Aalter"]
    assert palette.panel.current is not None
    assert palette.panel.current.detail == "vroeger Knesselare · begin een nieuwe meting"
    press(palette, Qt.Key.Key_Enter)
    assert [(depth, found.name) for depth, found in begun if found] == [(Depth.QUICK, "Aalter")]


def test_begins_a_new_round_for_the_open_organisation_from_its_newest(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    begun: list[str] = []
    monkeypatch.setattr(NewAssessmentDialog, "begin_from", lambda _dialog, earlier: begun.append(earlier.title))
    monkeypatch.setattr(NewAssessmentDialog, "exec", lambda _dialog: 0)
    opened_at = wilgenbeke.opened().previous
    assert opened_at is not None
    open_now(window.session, opened_at.id)
    palette = opened(window)
    typed(palette, "volgende meting")
    assert titles(palette)[0] == "Nieuwe meting voor Wilgenbeke"
    press(palette, Qt.Key.Key_Return)
    window.session.flush(WAIT)
    QApplication.processEvents()
    QApplication.processEvents()
    assert begun == ["Meting 2026"]


def test_all_municipalities_are_within_reach(window: MainWindow) -> None:
    palette = opened(window)
    assert len(palette.reach.municipalities) == 285
    typed(palette, "sint niklaas")
    assert titles(palette, Group.MUNICIPALITIES) == ["Sint-Niklaas"]


def test_a_municipality_that_has_a_round_opens_the_newest(window: MainWindow) -> None:
    done: list[str] = []
    known = findables.Reach(
        (
            AssessmentName("new", "Gent", "44021", "Meting 2026", False),
            AssessmentName("old", "Gent", "44021", "Meting 2024", True),
        ),
        findables.read_municipalities(),
    )
    gent = next(one for one in findables.places(known, done.append, None))
    assert (gent.title, gent.detail) == ("Gent", "open Meting 2026")
    gent.act()
    assert done == ["new"]
    assert len(list(findables.places(known, done.append, None))) == 1  # the others cannot begin one here


def test_says_what_was_not_found(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "wter")
    ui = palette.panel.ui
    assert ui.nothing_label.text() == "Niets gevonden voor “wter”. Kijk de spelling na of zoek op NIS-code."
    assert ui.nothing_row.isVisible()
    assert not ui.results_list_view.isVisible()
    assert not ui.arrows_label.isVisible()
    assert not ui.enter_cap.isVisible()
    press(palette, Qt.Key.Key_Return)
    assert palette.isVisible()


def test_the_footer_tells_the_keys_where_there_is_room(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "be")
    ui = palette.panel.ui
    assert ui.arrows_label.isVisible()
    assert ui.count_label.text().endswith("resultaten, typ verder voor de rest")
    palette.panel.resize(220, palette.panel.height())
    assert not ui.arrows_label.isVisible()


def test_a_name_is_whole_before_what_stands_beside_it(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    typed(palette, "bedrijventerreinen")
    drawn: list[str] = []
    monkeypatch.setattr(results_view, "words", lambda _painter, _rect, text, *_look: drawn.append(text))
    palette.panel.resize(500, palette.panel.height())
    palette.panel.grab()
    assert "Samenwerken met bedrijventerreinen" in drawn
    told = drawn[drawn.index("Samenwerken met bedrijventerreinen") + 1]
    assert len(told) < len("Extern engagement · niet van toepassing")


def test_what_the_disk_brings_late_leaves_the_user_where_he_looks(window: MainWindow, qapp: QApplication) -> None:
    palette = palette_of(window)
    palette.open()
    press(palette, Qt.Key.Key_Down)
    looked_at = palette.panel.current
    assert looked_at is not None
    assert titles(palette, Group.ASSESSMENTS) == []
    window.session.flush(WAIT)
    assert len(titles(palette, Group.ASSESSMENTS)) == 2
    assert palette.panel.current is not None
    assert palette.panel.current.what == looked_at.what


def test_arrows_pass_the_headings_and_go_round(window: MainWindow) -> None:
    palette = opened(window)
    first = palette.panel.current
    press(palette, Qt.Key.Key_Up)
    assert palette.panel.current is not None
    assert palette.panel.current.what.title == titles(palette)[-1]
    press(palette, Qt.Key.Key_Down)
    assert palette.panel.current == first
    for expected in titles(palette):
        assert palette.panel.current is not None
        assert palette.panel.current.what.title == expected
        press(palette, Qt.Key.Key_Down)
    press(palette, Qt.Key.Key_PageDown)
    press(palette, Qt.Key.Key_PageDown)
    press(palette, Qt.Key.Key_PageDown)
    press(palette, Qt.Key.Key_PageDown)
    assert palette.panel.current.what.title == titles(palette)[-1]


def test_a_click_opens_and_a_click_beside_it_closes(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "hulp")
    view = palette.panel.ui.results_list_view
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(view.currentIndex()).center())
    assert window.page.key == "help"
    opened(window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(5, 5))
    assert not palette.isVisible()


def test_a_key_of_the_window_leads_on_and_closes_it(window: MainWindow) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    QTest.keyClick(palette.panel.ui.search_line_edit, Qt.Key.Key_2, Qt.KeyboardModifier.ControlModifier)
    assert window.page.key == "questions"
    assert not palette.isVisible()
    assert QApplication.focusWidget() is window.page.first_focus()


def test_tab_stays_and_a_question_mark_is_typed(window: MainWindow) -> None:
    palette = opened(window)
    field = palette.panel.ui.search_line_edit
    QTest.keyClick(field, Qt.Key.Key_Tab)
    QTest.keyClick(field, Qt.Key.Key_Backtab)
    assert QApplication.focusWidget() is field
    QTest.keyClicks(field, "?")
    assert field.text() == "?"


def test_undo_is_offered_once_there_is_something_to_take_back(window: MainWindow) -> None:
    open_wilgenbeke(window)
    session = window.session
    session.put_answer(session.answer_to("depaving").choose_level(4, session.now()))
    palette = opened(window)
    typed(palette, "maak ongedaan")
    press(palette, Qt.Key.Key_Return)
    assert session.answer_to("depaving").level != 4
    opened(window)
    typed(palette, "doe opnieuw")
    press(palette, Qt.Key.Key_Return)
    assert session.answer_to("depaving").level == 4


def test_closing_is_asked_where_one_sees_what_is_left_and_opening_again_with_a_question(window: MainWindow, messages: RecordingMessages) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    assert "Heropen de meting" not in titles(palette)
    typed(palette, "sluit de meting")
    press(palette, Qt.Key.Key_Return)
    assert window.page.key == "review"
    assert not window.session.assessment.is_closed
    assert wilgenbeke.opened().previous is not None
    open_now(window.session, wilgenbeke.opened().previous.id)  # type: ignore[union-attr]
    messages.answers.append("yes")
    opened(window)
    assert "Sluit de meting af" not in titles(palette)
    typed(palette, "heropen")
    press(palette, Qt.Key.Key_Return)
    assert [question.title for question in messages.asked] == ["Meting heropenen?"]
    window.session.flush(WAIT)
    window.session.flush(WAIT)
    assert not window.session.assessment.is_closed


def test_look_and_text_size_change_and_are_remembered(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "donker")
    press(palette, Qt.Key.Key_Return)
    assert (window.look.theme.name, window.session.preferences.theme) == ("dark", "dark")
    opened(window)
    typed(palette, "grotere tekst")
    press(palette, Qt.Key.Key_Return)
    assert window.session.preferences.text_scale == 1.1
    window.look.choose("light")


@pytest.mark.parametrize("words", ["engels", "english", "taal english"])
def test_another_language_is_found_by_its_own_name_and_by_ours(window: MainWindow, words: str) -> None:
    palette = opened(window)
    typed(palette, words)
    assert titles(palette, Group.COMMANDS) == ["Taal: English"]


def test_makes_a_copy_of_the_data(window: MainWindow) -> None:
    palette = opened(window)
    typed(palette, "maak een reserve")
    press(palette, Qt.Key.Key_Return)
    window.session.flush(WAIT)
    assert window.page.key == "settings"
    assert list(window.session.workspace.folder.backups.glob("*"))


def test_data_open_to_be_read_offers_nothing_that_writes(window: MainWindow) -> None:
    window.session.workspace.is_read_only = True
    open_wilgenbeke(window)
    palette = opened(window)
    assert not {"Nieuwe quickscan", "Open bestand", "Maak een reservekopie", "Sluit de meting af"} & set(titles(palette))
    typed(palette, "aalter")
    assert titles(palette, Group.MUNICIPALITIES) == []


def test_a_disk_that_fails_leaves_pages_and_commands(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(workspace: object) -> findables.Reach:
        raise UserError("De schijf antwoordt niet.")

    monkeypatch.setattr("lokaalcirculair_desktop.ui.palette.palette.read_reach", fail)
    palette = opened(window)
    assert "Hulp" in titles(palette)


def test_every_find_is_said_and_headings_cannot_be_chosen(window: MainWindow) -> None:
    open_wilgenbeke(window)
    palette = opened(window)
    typed(palette, "opslag van water")
    model, ui = palette.panel.model, palette.panel.ui
    said = [model.index(row).data(Qt.ItemDataRole.AccessibleTextRole) for row in range(model.rowCount())]
    assert said == ["Vragen", "Opslag van water, Circulair waterbeheer · niveau 0"]
    assert ui.search_line_edit.accessibleDescription() == said[1]
    assert ui.search_line_edit.accessibleName()
    assert not model.flags(model.index(0)) & Qt.ItemFlag.ItemIsSelectable
    assert isinstance(model.index(1).data(FOUND_ROLE), Found)
    assert ui.count_label.text() == "1 resultaat"
    assert isinstance(palette.panel, QDialog)
    assert not palette.panel.isWindow()


def test_its_field_has_no_ring(window: MainWindow, qapp: QApplication) -> None:
    ring = FocusRing(qapp)
    opened(window)
    assert ring.visible_ring is None
    ring.deleteLater()


def test_what_is_wide_fits_a_small_window(window: MainWindow) -> None:
    window.resize(560, 480)
    palette = opened(window)
    assert palette.rect().contains(palette.panel.geometry())
    window.resize(900, 600)
    assert palette.geometry() == window.rect()


def test_a_municipality_stands_chosen_in_a_new_round(empty_session: Session, qtbot: QtBot) -> None:
    found = municipality("44021")
    assert found is not None
    dialog = NewAssessmentDialog((), Depth.QUICK, empty_session.workspace.clock().date())
    qtbot.addWidget(dialog)
    dialog.propose(found)
    assert dialog.draft.organisation is not None
    assert dialog.draft.organisation.name == found.name
    assert dialog.ui.next_button.isEnabled()
    dialog.reject()  # nothing was filled in by hand: nothing is asked


def test_keys_are_shown_only_where_they_are_wanted(window: MainWindow) -> None:
    preferences: Preferences = window.session.preferences
    preferences.show_keys = False
    assert not opened(window).panel.delegate.shows_keys


def test_a_button_above_the_question_opens_it(window: MainWindow) -> None:
    open_wilgenbeke(window)
    window.go_to("questions")
    page = window.page
    assert isinstance(page, QuestionsPage)
    page.ui.search_button.click()
    assert palette_of(window).isVisible()
    window.resize(700, 600)
    QApplication.processEvents()
    assert page.ui.search_button.accessibleName() == "Zoeken"
    assert page.width() + window.ui.rail.width() <= 700


def test_what_is_cut_off_is_told_in_a_tooltip(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(560, 480)
    palette = opened(window)
    typed(palette, "knesselare")
    view = palette.panel.ui.results_list_view
    place = view.visualRect(view.currentIndex()).center()
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)))
    assert QToolTip.text() == ""
    view.resize(300, view.height())
    QApplication.sendEvent(view.viewport(), QHelpEvent(QEvent.Type.ToolTip, place, view.viewport().mapToGlobal(place)))
    assert "vroeger Knesselare" in QToolTip.text()
    QToolTip.hideText()
    qtbot.waitUntil(lambda: not QToolTip.isVisible())
