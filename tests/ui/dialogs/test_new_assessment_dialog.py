"""A new assessment in five steps, by keyboard alone, with nothing chosen that the user did not choose."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.analysis.scores import Count
from lokaalcirculair_desktop.domain.assessment import Cover, Status
from lokaalcirculair_desktop.domain.organisation import OrganisationKind, WasteCompetence
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.services.overview import AssessmentSummary
from lokaalcirculair_desktop.ui.dialogs.depth_step import DepthStep
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import DISCARD, NewAssessmentDialog
from lokaalcirculair_desktop.ui.dialogs.organisation_step import OrganisationStep
from lokaalcirculair_desktop.ui.dialogs.self_score_step import SelfScoreStep
from tests.ui.recording_messages import RecordingMessages

BEERSE = AssessmentSummary(
    "beerse", "Beerse", "13004", OrganisationKind.MUNICIPALITY, "a", "Meting 2024", date(2024, 11, 1), Depth.FULL, Status.CLOSED, Count(30, 31),
    1, 0, 3.2, "2024-11-01T10:00:00+01:00", None,
)  # fmt: skip


def shown(qtbot: QtBot, known: Sequence[AssessmentSummary] = ()) -> NewAssessmentDialog:
    dialog = NewAssessmentDialog(known, Depth.QUICK, date(2026, 11, 24))
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def press(*keys: Qt.Key) -> None:
    for key in keys:
        focused = QApplication.focusWidget()
        assert isinstance(focused, QWidget)
        QTest.keyClick(focused, key)


def search(dialog: NewAssessmentDialog, text: str) -> OrganisationStep:
    step = dialog.steps[0]
    assert isinstance(step, OrganisationStep)
    step.ui.search_line_edit.clear()
    QTest.keyClicks(step.ui.search_line_edit, text)
    return step


def test_the_whole_dialog_by_keyboard(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    search(dialog, "beers")
    press(Qt.Key.Key_Return)
    press(Qt.Key.Key_Down, Qt.Key.Key_Return)
    press(Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return)
    press(Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_Return)
    press(Qt.Key.Key_Right, Qt.Key.Key_Right, Qt.Key.Key_Space, Qt.Key.Key_Return)
    assert dialog.result() == NewAssessmentDialog.DialogCode.Accepted
    organisation, assessment = dialog.draft.as_organisation(), dialog.draft.as_assessment("2026-11-24T14:32:00+01:00")
    assert (organisation.name, organisation.nis, organisation.competences.waste) == ("Beerse", "13004", WasteCompetence.INTERMUNICIPAL)
    assert (assessment.title, assessment.depth, assessment.self_score, assessment.active) == ("Meting 2026", Depth.FULL, 2.0, None)
    assert assessment.covers == (Cover.MUNICIPALITY,)


def test_nothing_is_chosen_before_the_user_types(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    assert dialog.draft.organisation is None
    assert not dialog.ui.next_button.isEnabled()
    assert dialog.ui.next_button.accessibleDescription() == "Kies eerst een gemeente."


@pytest.mark.parametrize(("typed", "found"), [("13004", "Beerse"), ("Tongeren", "Tongeren-Borgloon"), ("Kruib", "Beveren-Kruibeke-Zwijndrecht")])
def test_finds_by_code_and_by_former_name(qtbot: QtBot, typed: str, found: str) -> None:
    dialog = shown(qtbot)
    search(dialog, typed)
    assert dialog.draft.organisation is not None
    assert dialog.draft.organisation.name == found


def test_the_button_names_the_chosen_municipality(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    search(dialog, "be")
    first = dialog.ui.next_button.shown_text()
    press(Qt.Key.Key_Down)
    assert dialog.ui.next_button.shown_text() != first
    assert dialog.ui.next_button.shown_text().startswith("Verder met Be")


def test_says_so_where_nothing_is_found(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    step = search(dialog, "wter")
    assert step.ui.nothing_label.text() == "Niets gevonden voor “wter”. Kijk de spelling na of zoek op NIS-code."
    assert step.ui.nothing_label.isVisible()


def test_tells_of_an_earlier_round(qtbot: QtBot) -> None:
    dialog = shown(qtbot, [BEERSE])
    step = search(dialog, "beerse")
    assert step.ui.earlier_label.text().startswith("Voor Beerse bestaat al een meting uit 2024.")
    search(dialog, "aalst")
    assert step.ui.earlier_card.isHidden()


def depth_step(dialog: NewAssessmentDialog) -> DepthStep:
    step = dialog.steps[3]
    assert isinstance(step, DepthStep)
    return step


def test_offers_to_start_from_the_round_before(qtbot: QtBot) -> None:
    dialog = shown(qtbot, [BEERSE])
    search(dialog, "beerse")
    for _ in range(3):
        dialog.go_on()
    ui = depth_step(dialog).ui
    assert ui.previous_panel.isVisible()
    assert ui.previous_segmented.value() is True
    assert dialog.draft.depth is Depth.QUICK  # as the user chose
    assert ui.previous_hint_label.text().startswith("In 2024 was het een volledige scan. Met dezelfde diepte")
    ui.depth_group.chosen.emit(Depth.FULL)
    assert ui.previous_hint_label.text().startswith("Bij elke vraag stelt het programma het antwoord van 2024 voor.")
    ui.previous_segmented.stops[1].click()
    assert not dialog.draft.from_previous
    assert ui.previous_hint_label.text().startswith("U begint zonder voorstellen.")


def test_a_first_round_has_nothing_to_start_from(qtbot: QtBot) -> None:
    dialog = shown(qtbot, [BEERSE])
    search(dialog, "aalst")
    for _ in range(3):
        dialog.go_on()
    assert depth_step(dialog).ui.previous_panel.isHidden()


@pytest.mark.parametrize(
    ("earlier", "name"),
    [
        (BEERSE, "Beerse"),
        (replace(BEERSE, organisation_name="IGEMO", nis=None, kind=OrganisationKind.INTERMUNICIPAL), "IGEMO"),
        (replace(BEERSE, organisation_name="Wilgenbeke", nis=None), "Wilgenbeke"),
    ],
)
def test_another_round_begins_after_the_organisation(qtbot: QtBot, messages: RecordingMessages, earlier: AssessmentSummary, name: str) -> None:
    dialog = shown(qtbot, [earlier])
    dialog.begin_from(earlier)
    assert dialog.place == 1
    assert (dialog.draft.as_organisation().name, dialog.draft.depth) == (name, Depth.FULL)
    assert dialog.draft.earlier_rounds([earlier]) == [earlier]
    dialog.reject()
    assert messages.asked == []


@pytest.mark.qt_log_ignore("grabbing the keyboard", extend=True)  # the offscreen platform, about the list of suggestions
def test_another_body_has_a_kind_and_a_name(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    step = dialog.steps[0]
    assert isinstance(step, OrganisationStep)
    step.ui.other_button.click()
    assert not dialog.ui.next_button.isEnabled()
    step.ui.kind_segmented.stops[0].click()
    QTest.keyClicks(step.ui.name_line_edit, "IOK  Afvalbeheer ")
    organisation = dialog.draft.as_organisation()
    assert (organisation.name, organisation.kind, organisation.nis) == ("IOK Afvalbeheer", OrganisationKind.INTERMUNICIPAL, None)
    assert dialog.draft.covers == (Cover.OTHER,)


def test_someone_must_be_covered(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    search(dialog, "beerse")
    press(Qt.Key.Key_Return, Qt.Key.Key_Space)
    assert dialog.draft.covers == ()
    assert not dialog.ui.next_button.isEnabled()


def self_score(dialog: NewAssessmentDialog) -> SelfScoreStep:
    step = dialog.steps[4]
    assert isinstance(step, SelfScoreStep)
    return step


def test_half_points_and_no_score_yet(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    step = self_score(dialog)
    step.ui.score_spin_box.setValue(4.5)
    assert dialog.draft.self_score == 4.5
    assert step.ui.score_segmented.value() is None
    step.ui.unknown_button.click()
    assert dialog.draft.self_score is None
    assert step.ui.score_spin_box.text() == "–"


def test_the_figures_of_others_are_not_shown(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    texts = [label.text() for label in dialog.findChildren(QWidget) if hasattr(label, "text") and isinstance(label.text(), str)]
    assert not [text for text in texts if "4,3" in text or "56" in text]


def test_the_wheel_changes_no_score(qtbot: QtBot) -> None:
    dialog = shown(qtbot)
    step = self_score(dialog)
    box = step.ui.score_spin_box
    box.setValue(4.0)
    wheel = QWheelEvent(
        QPointF(5, 5), QPointF(5, 5), QPoint(0, 0), QPoint(0, 120), Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
        Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(box, wheel)
    assert box.value() == 4.0


def test_leaving_asks_only_if_something_was_filled_in(qtbot: QtBot, messages: RecordingMessages) -> None:
    dialog = shown(qtbot)
    dialog.reject()
    assert messages.asked == []
    assert not dialog.isVisible()


def test_leaving_keeps_the_dialog_unless_the_user_says_so(qtbot: QtBot, messages: RecordingMessages) -> None:
    dialog = shown(qtbot)
    search(dialog, "beerse")
    press(Qt.Key.Key_Escape)
    assert dialog.isVisible()
    messages.answers = [DISCARD]
    press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
