"""The wheel scrolls and nothing else, and nothing is chosen by looking: on every page and in every dialog."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSlider,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QDateEdit,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QScrollBar,
    QTabBar,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from lokaalcirculair_desktop.content.reference import municipality
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.questionnaires import change_between
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog, Words
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog
from lokaalcirculair_desktop.ui.dialogs.history_dialog import HistoryDialog
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog
from lokaalcirculair_desktop.ui.main_window import PAGES, MainWindow
from lokaalcirculair_desktop.ui.messages import MessageDialog, error_question
from lokaalcirculair_desktop.ui.pages.own_questions_page import OwnQuestionsPage
from lokaalcirculair_desktop.ui.pages.questions.unscored_area import UnscoredEntry
from lokaalcirculair_desktop.ui.palette.palette import Palette
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.segmented import Segmented
from lokaalcirculair_desktop.ui.window_keys import palette_of
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now
from tests.ui.recording_messages import RecordingMessages

ITEM = "depaving"
States = list[tuple[QWidget, object]]
MOST_STOPS = 150

# What a widget holds; the first kind that fits.
VALUES: tuple[tuple[type[QWidget], Callable[[QWidget], object]], ...] = (
    (QScrollBar, lambda _: None),  # these are what the wheel is for
    (Segmented, lambda one: one.value()),  # type: ignore[attr-defined]
    (QComboBox, lambda one: one.currentIndex()),  # type: ignore[attr-defined]
    (QDateEdit, lambda one: one.date()),  # type: ignore[attr-defined]
    (QAbstractSpinBox, lambda one: one.text()),  # type: ignore[attr-defined]
    (QAbstractSlider, lambda one: one.value()),  # type: ignore[attr-defined]
    (QTabBar, lambda one: one.currentIndex()),  # type: ignore[attr-defined]
    (QAbstractButton, lambda one: one.isChecked()),  # type: ignore[attr-defined]
    (QAbstractItemView, lambda one: one.currentIndex().row()),  # type: ignore[attr-defined]
    (QLineEdit, lambda one: one.text()),  # type: ignore[attr-defined]
    (QPlainTextEdit, lambda one: one.toPlainText()),  # type: ignore[attr-defined]
)


def held_by(widget: QWidget) -> object:
    return next((read(widget) for kind, read in VALUES if isinstance(widget, kind)), None)


def all_widgets(root: QWidget) -> list[QWidget]:
    return [root, *root.findChildren(QWidget)]


def states(root: QWidget) -> States:
    return [(widget, held_by(widget)) for widget in all_widgets(root)]


def changed(before: States) -> list[str]:
    """Name what holds another value than before."""
    return [f"{type(one).__name__} {one.objectName()}: {was} → {held_by(one)}" for one, was in before if isValid(one) and held_by(one) != was]


def turn_wheel(widget: QWidget, notches: int) -> None:
    middle = QPointF(widget.rect().center())
    place = QPointF(widget.mapToGlobal(widget.rect().center()))
    wheel = QWheelEvent(
        middle,
        place,
        QPoint(),
        QPoint(0, 120 * notches),
        Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(widget, wheel)


def turn_wheel_everywhere(root: QWidget) -> None:
    """Turn the wheel both ways over every part, with the keyboard on it where it takes it."""
    for widget in all_widgets(root):
        if isValid(widget) and (widget is root or widget.isVisibleTo(root)):
            if widget.focusPolicy() & Qt.FocusPolicy.ClickFocus:
                widget.setFocus(Qt.FocusReason.MouseFocusReason)
            for notches in (1, -1, -1):
                turn_wheel(widget, notches)
    QApplication.processEvents()


def look_at_everything(root: QWidget) -> int:
    """Go through a page or dialog with Tab, and along each group with the arrows; return at how many places the keyboard was."""
    seen: set[int] = set()
    for _ in range(MOST_STOPS):
        focused = QApplication.focusWidget()
        if focused is None or id(focused) in seen:
            break
        seen.add(id(focused))
        QTest.keyClick(focused, Qt.Key.Key_Tab)
    return len(seen)


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(filled_session, look)
    made.resize(1366, 736)
    qtbot.addWidget(made)
    with qtbot.waitActive(made):
        made.show()
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    yield made
    filled_session.flush(WAIT)
    look.deleteLater()


def shown(window: MainWindow, page: str) -> QWidget:
    window.go_to(page)
    window.session.flush(WAIT)
    QApplication.processEvents()
    assert window.page.key == page
    return window.page


@pytest.mark.parametrize("page", [entry.key for entry in PAGES])
def test_no_page_changes_under_the_wheel(window: MainWindow, page: str) -> None:
    root, assessment = shown(window, page), window.session.assessment
    before, preferences = states(root), window.session.preferences.text_scale
    turn_wheel_everywhere(window)
    assert changed(before) == []
    assert window.session.assessment == assessment
    assert window.session.preferences.text_scale == preferences
    assert window.page is root


@pytest.mark.parametrize("page", [entry.key for entry in PAGES])
def test_no_page_changes_by_looking_at_it(window: MainWindow, page: str) -> None:
    root, assessment = shown(window, page), window.session.assessment
    window.focus_page()
    before = [(widget, value) for widget, value in states(root) if not isinstance(widget, QAbstractItemView)]
    assert look_at_everything(root) > 2
    assert changed(before) == []
    assert window.session.assessment == assessment
    assert window.page is root


@pytest.mark.parametrize("entry", list(UnscoredEntry))
def test_what_does_not_count_changes_neither(window: MainWindow, entry: UnscoredEntry) -> None:
    page = shown(window, "questions")
    assert isinstance(page, OwnQuestionsPage)
    page.show_unscored(entry)
    QApplication.processEvents()
    before, survey = states(page.unscored), window.session.assessment.survey
    turn_wheel_everywhere(page.unscored)
    page.unscored.panel.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    assert look_at_everything(page.unscored) > 2
    assert changed(before) == []
    assert window.session.assessment.survey == survey


def test_the_panel_with_a_reason_and_the_palette_stay_as_they_are(window: MainWindow) -> None:
    page = shown(window, "questions")
    assert isinstance(page, OwnQuestionsPage)
    page.ask_reason()
    before, assessment = states(page), window.session.assessment
    turn_wheel_everywhere(page.ui.reason_panel)
    assert changed(before) == []
    palette: Palette = palette_of(window)
    palette.open()
    window.session.flush(WAIT)
    looked_at = palette.panel.current
    turn_wheel_everywhere(palette)
    assert palette.panel.current == looked_at
    assert palette.isVisible()
    assert window.session.assessment == assessment


def new_assessment(session: Session, step: int) -> QDialog:
    dialog = NewAssessmentDialog((), Depth.QUICK, session.workspace.clock().date())
    found = municipality("44021")
    assert found is not None
    dialog.propose(found)
    for _ in range(step):
        dialog.go_on()
    assert dialog.place == step
    return dialog


def changed_question(session: Session) -> QDialog:
    answer = session.answer_to(ITEM)
    change = change_between(answer, session.question(ITEM), "nl")
    return ChangedDialog(Words("Kijk opnieuw", "", "Klopt nog", "Kies opnieuw"), (change,), [level.name for level in session.questionnaire.levels])


def message(_session: Session) -> QDialog:
    return MessageDialog(error_question(UserError("De schijf is vol."), retry="Probeer opnieuw"))


DIALOGS: dict[str, Callable[[Session], QDialog]] = {
    **{f"new-{step}": lambda session, step=step: new_assessment(session, step) for step in range(5)},  # type: ignore[misc]
    "figure": lambda session: FigureDialog(session.question(ITEM), (), 2026),
    "evidence": lambda _: EvidenceDialog(None),
    "self-score": lambda _: SelfScoreDialog(4.5, True),
    "self-score-none": lambda _: SelfScoreDialog(None, None),
    "changed": changed_question,
    "history": lambda session: HistoryDialog(session, ITEM),
    "info": lambda _: InfoDialog("Waar dit cijfer vandaan komt", (Passage("Bron", "OVAM, 2022. " * 200),)),
    "keys": lambda session: KeysDialog("questions", session.preferences),
    "message": message,
}


@pytest.mark.parametrize("name", DIALOGS)
def test_no_dialog_changes_under_the_wheel_or_by_looking(window: MainWindow, messages: RecordingMessages, qtbot: QtBot, name: str) -> None:
    dialog = DIALOGS[name](window.session)
    qtbot.addWidget(dialog)
    with qtbot.waitActive(dialog):
        dialog.show()
    window.session.flush(WAIT)
    QApplication.processEvents()
    before, assessment = states(dialog), window.session.assessment
    turn_wheel_everywhere(dialog)
    assert changed(before) == []
    assert look_at_everything(dialog) >= 1
    assert changed(before) == []
    assert dialog.isVisible()
    assert window.session.assessment == assessment
    messages.answers.append("discard")
    dialog.close()
