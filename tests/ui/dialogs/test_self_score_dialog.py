"""Changing the self-score: half points, or none, and nothing chosen by the wheel or by looking."""

from __future__ import annotations

from datetime import date

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.drafts import AssessmentDraft
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog
from lokaalcirculair_desktop.ui.dialogs.self_score_step import SelfScoreStep


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


def test_it_asks_in_the_words_of_the_new_assessment_and_says_once_out_of_what(qtbot: QtBot) -> None:
    dialog, step = SelfScoreDialog(5.0, True), SelfScoreStep(AssessmentDraft(date=date(2026, 11, 24), depth=Depth.QUICK))
    for part in (dialog, step):
        qtbot.addWidget(part)
    ui = dialog.ui
    assert ui.question_label.text() == step.question()
    assert ui.active_label.text() == step.ui.active_label.text()
    said = " ".join(label.text() for label in (ui.question_label, ui.explanation_label, ui.half_label))
    assert said.count("op 10") == 1


def test_its_buttons_are_those_of_the_other_dialogs(qtbot: QtBot) -> None:
    dialog, other = SelfScoreDialog(5.0, True), EvidenceDialog(None)
    for part in (dialog, other):
        qtbot.addWidget(part)
    for mine, theirs in ((dialog.ui.cancel_button, other.ui.cancel_button), (dialog.ui.save_button, other.ui.save_button)):
        assert [mine.property(name) for name in ("kind", "keyCap", "default")] == [theirs.property(name) for name in ("kind", "keyCap", "default")]
