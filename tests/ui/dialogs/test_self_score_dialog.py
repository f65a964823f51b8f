"""Changing the self-score: half points, or none, and nothing chosen by the wheel or by looking."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog


@pytest.mark.parametrize(("self_score", "active"), [(None, None), (0.0, False), (4.5, True), (10.0, None)])
def test_what_was_given_is_what_is_shown(qtbot: QtBot, self_score: float | None, active: bool | None) -> None:
    dialog = SelfScoreDialog(self_score, active)
    qtbot.addWidget(dialog)
    assert (dialog.self_score, dialog.active) == (self_score, active)


def test_a_typed_score_becomes_half_points(qtbot: QtBot) -> None:
    dialog = SelfScoreDialog(5.0, True)
    qtbot.addWidget(dialog)
    dialog.ui.score_spin_box.setValue(6.4)
    assert dialog.self_score == 6.5


def test_it_says_that_the_report_tells_of_a_change(qtbot: QtBot) -> None:
    dialog = SelfScoreDialog(5.0, True)
    qtbot.addWidget(dialog)
    assert dialog.ui.note_label.text() == "De zelfscore kunt u later nog wijzigen; het rapport vermeldt dat dan."
