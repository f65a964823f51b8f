"""The Tab key goes along the self-score step as the eye does."""

from datetime import date

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.ui.dialogs.self_score_step import SelfScoreStep


def next_stop() -> QWidget:
    focused = QApplication.focusWidget()
    assert focused is not None
    QTest.keyClick(focused, Qt.Key.Key_Tab)
    reached = QApplication.focusWidget()
    assert reached is not None
    return reached


def test_tab_goes_from_the_scale_to_the_figure_to_the_question(qtbot: QtBot) -> None:
    step = SelfScoreStep(AssessmentDraft(date(2026, 11, 24), Depth.FULL))
    qtbot.addWidget(step)
    with qtbot.waitActive(step):
        step.show()
    step.first_focus().setFocus(Qt.FocusReason.TabFocusReason)
    ui = step.ui
    visited = [next_stop() for _ in range(3)]
    assert visited[:2] == [ui.score_spin_box, ui.unknown_button]
    assert ui.active_segmented.isAncestorOf(visited[2])
