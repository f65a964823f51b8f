"""In a narrow window, at a large text and in every language a dialog keeps its words whole and its edges in line."""

from __future__ import annotations

from datetime import date
from math import hypot

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.content.reference import find_municipalities
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.texts import Language
from lokaalcirculair_desktop.ui.dialogs.competences_step import CompetencesStep
from lokaalcirculair_desktop.ui.dialogs.covers_step import CoversStep
from lokaalcirculair_desktop.ui.dialogs.depth_step import DepthStep
from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
from lokaalcirculair_desktop.ui.dialogs.organisation_step import OrganisationStep
from lokaalcirculair_desktop.ui.dialogs.self_score_step import SelfScoreStep
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import Theme, ThemeKeeper, theme_of

LANGUAGES: tuple[Language, ...] = ("nl", "en", "fr")
LONGEST = "Beveren-Kruibeke-Zwijndrecht"


@pytest.fixture
def host(language: Language, look: ThemeKeeper, qtbot: QtBot) -> QWidget:
    """A window for dialogs to stand in."""
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(1366, 689)
    made.show()
    return made


def at_step(step: type[QWidget], host: QWidget) -> NewAssessmentDialog:
    dialog = NewAssessmentDialog((), Depth.FULL, date(2026, 11, 24), host)
    dialog.propose(find_municipalities(LONGEST)[0].municipality)
    while not isinstance(dialog.step, step):
        dialog.go_on()
    dialog.show()
    for _ in range(5):
        QApplication.processEvents()
    return dialog


def right_edge(part: QWidget) -> int:
    return part.mapTo(part.window(), QPoint(part.width(), 0)).x()


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("width", [560, 1366, 1920])
@pytest.mark.parametrize("step", [OrganisationStep, CoversStep, CompetencesStep, DepthStep, SelfScoreStep])
def test_no_step_is_wider_than_the_dialog(host: QWidget, step: type[QWidget], width: int) -> None:
    host.resize(width, 689)
    ui = at_step(step, host).ui
    assert ui.step_contents.width() == ui.step_scroll_area.viewport().width()


def test_cards_end_where_the_buttons_end_with_a_scroll_bar_and_without(host: QWidget, look: ThemeKeeper) -> None:
    bars = []
    for scale in (1.0, 2.0):
        look.set_scale(scale)
        dialog = at_step(CoversStep, host)
        assert isinstance(dialog.step, CoversStep)
        bars.append(dialog.ui.step_scroll_area.verticalScrollBar().isVisible())
        assert {right_edge(card) for card in dialog.step.cards.values()} == {right_edge(dialog.ui.next_button)}
        dialog.done(0)
    assert bars == [False, True]


def test_what_fits_has_no_scroll_bar(host: QWidget, look: ThemeKeeper) -> None:
    look.set_scale(2.0)
    assert not at_step(DepthStep, host).ui.step_scroll_area.verticalScrollBar().isVisible()


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("width", [560, 1366])
def test_a_question_takes_two_lines_at_most(host: QWidget, width: int) -> None:
    host.resize(width, 689)
    step = at_step(CompetencesStep, host).step
    assert isinstance(step, CompetencesStep)
    for label in (step.ui.waste_label, step.ui.business_park_label, step.ui.own_kitchen_label, step.ui.farmland_label):
        assert label.heightForWidth(label.width()) <= 2 * theme_of().line_height("body_strong"), label.text()


def test_the_step_is_counted_where_the_list_of_steps_has_no_room(host: QWidget) -> None:
    assert at_step(CoversStep, host).ui.step_count_label.isHidden()
    host.resize(560, 689)
    dialog = at_step(CoversStep, host)
    assert dialog.ui.step_count_label.isVisible()
    assert dialog.ui.step_count_label.text() == "Stap 2 van 5: Voor wie"
    assert "Stap 2 van 5" in dialog.accessibleName()


@pytest.mark.parametrize("language", ["fr"], indirect=True)
def test_the_words_on_the_buttons_go_before_their_keys(host: QWidget) -> None:
    host.resize(560, 689)
    ui = at_step(SelfScoreStep, host).ui
    for button in (ui.back_button, ui.cancel_button, ui.next_button):
        assert button.width() >= button.sizeHint().width(), button.shown_text()


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_the_list_stays_inside_the_round_corners_of_its_frame(host: QWidget, look: ThemeKeeper, scale: float) -> None:
    look.set_scale(scale)
    step = at_step(OrganisationStep, host).step
    assert isinstance(step, OrganisationStep)
    place, radius = step.ui.municipalities_list_view.geometry().topLeft(), look.theme.px(10)
    assert hypot(radius - place.x(), radius - place.y()) <= radius - 1


@pytest.mark.parametrize("scale", [1.0, 2.0])
def test_fields_beside_each_other_are_of_one_height(host: QWidget, look: ThemeKeeper, scale: float) -> None:
    look.set_scale(scale)
    depth = at_step(DepthStep, host).step
    assert isinstance(depth, DepthStep)
    name, day = depth.ui.title_line_edit.geometry(), depth.ui.date_edit.geometry()
    assert (name.top(), name.height()) == (day.top(), day.height())


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
def test_the_keys_of_the_questions_fit_a_laptop(host: QWidget, empty_session: Session) -> None:
    dialog = KeysDialog("questions", empty_session.preferences, host)
    dialog.show()
    for _ in range(5):
        QApplication.processEvents()
    assert not dialog.ui.scroll_area.verticalScrollBar().isVisible()


def has_card_colour(picture: QImage, theme: Theme) -> bool:
    return any(picture.pixelColor(x, y) == theme.colour("surface.card") for x in range(picture.width()) for y in range(picture.height()))


def test_the_key_on_a_button_that_is_off_is_pale_too(host: QWidget, look: ThemeKeeper) -> None:
    dialog = NewAssessmentDialog((), Depth.FULL, date(2026, 11, 24), host)
    dialog.show()
    assert not dialog.ui.next_button.isEnabled()
    assert not has_card_colour(dialog.ui.next_button.grab().toImage(), look.theme)
