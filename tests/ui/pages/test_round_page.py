"""The survey and the coalition agreement in place of the question: chosen at once saved, apart from the score, by keyboard too."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.assessment import MAX_TEXT_LENGTH
from lokaalcirculair_desktop.domain.survey import CoalitionMention, Mention, Survey
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.ui.pages.questions.coalition_panel import CoalitionRow
from lokaalcirculair_desktop.ui.pages.questions.survey_panel import SurveyBlock
from lokaalcirculair_desktop.ui.pages.questions.unscored_area import UnscoredEntry
from lokaalcirculair_desktop.ui.pages.round_page import RoundPage
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from lokaalcirculair_desktop.ui.widgets.dimension_list_entries import ExtraButton
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now, refuse

KEY = Qt.Key
SHIFT, CONTROL = Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def page(filled_session: Session, qtbot: QtBot) -> RoundPage:
    """The page of an open round at *ontharding*, without answers to the survey."""
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    filled_session.change_survey(Survey())
    filled_session.item = "depaving"
    made = RoundPage(filled_session)
    qtbot.addWidget(made)
    made.resize(1282, 689)
    with qtbot.waitActive(made):
        made.show()
    made.load()
    return made


@pytest.fixture
def survey_page(page: RoundPage) -> RoundPage:
    page.show_unscored(UnscoredEntry.SURVEY)
    return page


@pytest.fixture
def coalition_page(page: RoundPage) -> RoundPage:
    page.show_unscored(UnscoredEntry.COALITION)
    return page


def survey(page: RoundPage) -> Survey:
    return page.session.assessment.survey


def block(page: RoundPage, question: str) -> SurveyBlock:
    return page.unscored.survey_panel.blocks[question]


def row(page: RoundPage, dimension: str) -> CoalitionRow:
    return page.unscored.coalition_panel.rows[dimension]


def press(key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, modifier)


def type_in(text: str) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClicks(focus, text)


def toggle(page: RoundPage, question: str, option: str) -> None:
    chip = next(chip for chip in block(page, question).chips.chips if chip.option.id == option)
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)


def stored(page: RoundPage) -> Survey:
    session = page.session
    assert session.flush(WAIT)
    return assessments.open_assessment(Workspace(session.workspace.folder), session.assessment.id).assessment.survey


def entry(page: RoundPage, key: str) -> ExtraButton:
    return next(button for button in page.ui.dimension_list.findChildren(ExtraButton) if button.key == key)


# the sidebar


def test_the_sidebar_leads_to_the_survey_and_back(page: RoundPage) -> None:
    QTest.mouseClick(entry(page, "survey"), Qt.MouseButton.LeftButton)
    assert page.unscored.isVisible()
    assert page.ui.scroll_area.isHidden()
    assert entry(page, "survey").isChecked()
    assert page.ui.dimension_label.text() == "Telt niet mee in de score"
    page.ui.dimension_list.item_chosen.emit("water-storage")
    assert page.unscored.isHidden()
    assert page.ui.question_label.isVisible()
    assert page.ui.scope_button.isVisible()
    assert page.session.item == "water-storage"
    assert not entry(page, "survey").isChecked()


def test_the_entry_tells_how_much_is_answered_and_the_count_of_questions_stays(survey_page: RoundPage) -> None:
    assert survey_page.progress is not None
    before = (survey_page.progress.answered, survey_page.progress.total)
    toggle(survey_page, "motives", "litter")
    assert entry(survey_page, "survey").accessibleName() == "Bevraging 2022, 1 van 6 beantwoord"
    assert (survey_page.progress.answered, survey_page.progress.total) == before


def test_nothing_is_made_before_it_is_wanted(page: RoundPage) -> None:
    assert "unscored" not in page.__dict__


# the survey


def test_a_choice_is_saved_at_once_and_no_score_moves(survey_page: RoundPage) -> None:
    before = survey_page.session.scores
    toggle(survey_page, "motives", "litter")
    toggle(survey_page, "motives", "budget")
    assert survey(survey_page).motives == ("litter", "budget")
    assert survey_page.session.scores == before
    assert stored(survey_page).motives == ("litter", "budget")
    assert survey_page.session.save_state.kind is SaveKind.SAVED
    toggle(survey_page, "motives", "litter")
    assert stored(survey_page).motives == ("budget",)


def test_the_keyboard_goes_along_the_options_and_from_question_to_question(survey_page: RoundPage) -> None:
    press(KEY.Key_Right)
    assert survey(survey_page) == Survey()
    press(KEY.Key_Space)
    assert survey(survey_page).motives == ("local-employment",)
    press(KEY.Key_Tab)
    press(KEY.Key_Space)
    assert survey(survey_page).barriers == ("knowledge",)


@pytest.mark.parametrize("key", [KEY.Key_2, KEY.Key_N, KEY.Key_W, KEY.Key_Delete, KEY.Key_A])
def test_the_keys_of_a_question_answer_nothing_here(survey_page: RoundPage, key: Qt.Key) -> None:
    before = survey_page.session.answer_to("depaving")
    press(key)
    assert survey_page.session.answer_to("depaving") == before
    assert survey(survey_page) == Survey()


def test_enter_goes_on_to_the_coalition_agreement_and_then_to_the_results(survey_page: RoundPage, qtbot: QtBot) -> None:
    press(KEY.Key_Return)
    assert survey_page.unscored.entry is UnscoredEntry.COALITION
    assert survey_page.unscored.coalition_panel.isVisible()
    with qtbot.waitSignal(survey_page.page_wanted) as wanted:
        press(KEY.Key_Return)
    assert wanted.args == ["results"]


def test_shift_enter_goes_back_to_the_last_question(coalition_page: RoundPage) -> None:
    press(KEY.Key_Return, SHIFT)
    assert coalition_page.unscored.entry is UnscoredEntry.SURVEY
    press(KEY.Key_Return, SHIFT)
    assert coalition_page.session.item == coalition_page.items[-1]
    assert coalition_page.unscored.isHidden()


def test_enter_on_a_button_is_that_button(coalition_page: RoundPage) -> None:
    coalition_page.ui.previous_button.setFocus()
    press(KEY.Key_Return)
    assert coalition_page.unscored.entry is UnscoredEntry.SURVEY


def test_escape_leads_to_the_first_choice(survey_page: RoundPage) -> None:
    block(survey_page, "partners").chips.focus_stop(3)
    press(KEY.Key_Escape)
    assert QApplication.focusWidget() is survey_page.first_focus()


def test_what_has_the_keyboard_is_in_sight(survey_page: RoundPage) -> None:
    block(survey_page, "partners").chips.focus_stop(15)
    focus, area = QApplication.focusWidget(), survey_page.unscored.viewport()
    assert focus is not None
    assert area.rect().contains(focus.mapTo(area, focus.rect().center()))


def test_another_answer_is_typed_beside_its_option(survey_page: RoundPage) -> None:
    motives = block(survey_page, "motives")
    assert motives.other_edit.isHidden()
    toggle(survey_page, "motives", "other")
    assert motives.other_edit.isVisible()
    motives.other_edit.setFocus()
    type_in("Minder restafval")
    press(KEY.Key_Return, CONTROL)
    assert survey(survey_page).motives == ("other",)
    assert survey(survey_page).other.motives == "Minder restafval"
    assert survey_page.unscored.entry is UnscoredEntry.COALITION


def test_a_typed_answer_comes_back_with_its_option(survey_page: RoundPage) -> None:
    survey_page.session.change_survey(Survey().write("motives", "Minder restafval"))
    toggle(survey_page, "motives", "other")
    assert survey(survey_page) == Survey()
    toggle(survey_page, "motives", "other")
    assert survey(survey_page).other.motives == "Minder restafval"
    assert block(survey_page, "motives").other_edit.note == "Minder restafval"


def test_an_answer_is_as_long_as_a_file_takes(survey_page: RoundPage) -> None:
    survey_page.session.change_survey(Survey().choose("barriers", "other"))
    barriers = block(survey_page, "barriers")
    barriers.other_edit.insertPlainText("x" * (MAX_TEXT_LENGTH + 5))
    survey_page.leave()
    assert survey(survey_page).other.barriers == "x" * MAX_TEXT_LENGTH
    assert barriers.room_label.text() == "vol: 10.000 tekens"


def test_what_is_being_typed_survives_a_choice_beside_it_and_another_language(survey_page: RoundPage) -> None:
    survey_page.session.change_survey(Survey().choose("barriers", "other"))
    barriers = block(survey_page, "barriers")
    barriers.other_edit.setFocus()
    type_in("Geen tijd")
    survey_page.session.change_survey(survey(survey_page).choose("motives", "litter"))
    with texts.language("fr"):
        survey_page.load()
        assert barriers.question_label.text().startswith("Qu’est-ce qui freine")
    assert barriers.other_edit.note == "Geen tijd"
    survey_page.leave()
    assert survey(survey_page).other.barriers == "Geen tijd"
    assert survey(survey_page).motives == ("litter",)


def test_an_answer_never_moves_to_another_round(survey_page: RoundPage) -> None:
    session = survey_page.session
    session.change_survey(Survey().choose("barriers", "other"))
    block(survey_page, "barriers").other_edit.setPlainText("Geen tijd")
    previous = session.assessment.previous
    assert previous is not None
    open_now(session, previous)
    assert survey_page.unscored.isHidden()
    survey_page.show_unscored(UnscoredEntry.SURVEY)
    assert block(survey_page, "barriers").other_edit.note == ""


def test_only_where_the_slides_name_some_options_they_carry_the_year(survey_page: RoundPage) -> None:
    blocks = survey_page.unscored.survey_panel.blocks
    tags = {question: {chip.option.id for chip in one.chips.chips if chip.option.tag} for question, one in blocks.items()}
    assert tags["motives"] == {"climate-targets", "local-employment"}
    assert len(tags["preferred_domains"]) == 6
    assert len(tags["preferred_instruments"]) == 5
    assert tags["partners"] == tags["barriers"] == tags["expectations"] == set()


def test_the_page_says_that_the_questions_of_2022_are_not_known(survey_page: RoundPage) -> None:
    panel = survey_page.unscored.survey_panel
    assert "is niet bekend" in panel.note_label.text()
    assert "telt niet mee in de score" in panel.intro_label.text()
    assert panel.source_label.text() == "Bron van de antwoorden: Vlaanderen Circulair, presentatie Lokaal Circulair, 2022."


# the coalition agreement


def test_a_mention_is_chosen_with_arrows_and_space(coalition_page: RoundPage) -> None:
    press(KEY.Key_Right)
    assert survey(coalition_page).coalition_agreement == {}
    press(KEY.Key_Space)
    assert stored(coalition_page).coalition_agreement == {"bio-economy-food": CoalitionMention(Mention.IMPLICIT)}
    press(KEY.Key_Right)
    press(KEY.Key_Space)
    assert survey(coalition_page).coalition_agreement == {"bio-economy-food": CoalitionMention(Mention.NONE)}


def test_themes_are_asked_only_of_a_domain_that_is_mentioned(coalition_page: RoundPage) -> None:
    water = row(coalition_page, "circular-water")
    assert water.themes.isHidden()
    water.segmented.chosen.emit(Mention.EXPLICIT)
    assert water.themes.isVisible()
    water.themes.toggled.emit("space", True)
    assert stored(coalition_page).coalition_agreement == {"circular-water": CoalitionMention(Mention.EXPLICIT, ("space",))}
    water.segmented.chosen.emit(Mention.NONE)
    assert water.themes.isHidden()
    assert survey(coalition_page).coalition_agreement == {"circular-water": CoalitionMention(Mention.NONE)}


def test_themes_come_back_with_the_mention_they_went_with(coalition_page: RoundPage) -> None:
    water = row(coalition_page, "circular-water")
    for mention in (Mention.EXPLICIT, Mention.NONE):
        water.segmented.chosen.emit(mention)
        if mention is Mention.EXPLICIT:
            water.themes.toggled.emit("space", True)
    water.segmented.chosen.emit(Mention.IMPLICIT)
    assert survey(coalition_page).linked_to("circular-water") == ("space",)
    water.themes.toggled.emit("space", False)
    water.segmented.chosen.emit(Mention.EXPLICIT)
    assert survey(coalition_page).linked_to("circular-water") == ()


def test_delete_takes_an_answer_away_and_the_keyboard_stays(coalition_page: RoundPage) -> None:
    press(KEY.Key_Space)
    assert survey(coalition_page).coalition_agreement == {"bio-economy-food": CoalitionMention(Mention.EXPLICIT)}
    press(KEY.Key_Delete)
    assert survey(coalition_page).coalition_agreement == {}
    assert row(coalition_page, "bio-economy-food").isAncestorOf(QApplication.focusWidget() or QWidget())


def test_every_choice_says_for_which_domain_it_is(coalition_page: RoundPage) -> None:
    segment = row(coalition_page, "circular-water").segmented.stops[0]
    told = QAccessible.queryAccessibleInterface(segment)
    assert told.role() is QAccessible.Role.RadioButton
    assert segment.accessibleName() == "Expliciet"
    assert "Circulair waterbeheer" in segment.accessibleDescription()


# locked, not saved, taken back, narrow


def test_a_closed_round_can_only_be_read(survey_page: RoundPage, qtbot: QtBot) -> None:
    session = survey_page.session
    session.change_survey(Survey(motives=("litter",)).write("barriers", "Geen tijd"))
    session.close_round(refuse)
    qtbot.waitUntil(lambda: session.assessment.is_closed)
    toggle(survey_page, "motives", "budget")
    assert survey(survey_page).motives == ("litter",)
    assert block(survey_page, "barriers").other_edit.isReadOnly()
    survey_page.show_unscored(UnscoredEntry.COALITION)
    assert not row(survey_page, "circular-water").segmented.isEnabled()
    assert survey_page.ui.reopen_button.isVisible()


def test_what_is_not_saved_is_told(survey_page: RoundPage, monkeypatch: pytest.MonkeyPatch) -> None:
    save, is_full = assessments.save_survey, [True]

    def on_a_full_disk(workspace: Workspace, assessment_id: str, answers: Survey) -> None:
        if is_full:
            raise UserError("De schijf is vol.")
        save(workspace, assessment_id, answers)

    monkeypatch.setattr(assessments, "save_survey", on_a_full_disk)
    toggle(survey_page, "motives", "litter")
    survey_page.session.flush(WAIT)
    assert survey_page.session.save_state.kind is SaveKind.NOT_SAVED
    assert survey_page.ui.save_state.isVisible()
    assert survey_page.ui.problem_card.isVisible()
    assert "De schijf is vol." in survey_page.ui.problem_label.text()
    assert survey(survey_page).motives == ("litter",)
    is_full.clear()
    survey_page.session.retry()
    assert stored(survey_page).motives == ("litter",)
    assert survey_page.ui.problem_card.isHidden()
    survey_page.go_to("depaving")
    assert survey_page.ui.content_widget.isAncestorOf(survey_page.ui.problem_card)


def test_an_answer_that_is_taken_back_is_shown(page: RoundPage) -> None:
    page.choose_level(4)
    page.show_unscored(UnscoredEntry.SURVEY)
    page.session.undo.undo()
    assert page.unscored.isHidden()
    assert page.session.item == "depaving"


def test_leaving_the_page_leads_back_to_the_question(survey_page: RoundPage) -> None:
    survey_page.leave()
    survey_page.load()
    assert survey_page.unscored.isHidden()
    assert survey_page.ui.level_cards.isVisible()


@pytest.mark.parametrize("which", list(UnscoredEntry))
@pytest.mark.parametrize(("width", "height"), [(512, 480), (1282, 689)])
def test_nothing_is_wider_than_the_window(page: RoundPage, which: UnscoredEntry, width: int, height: int, qtbot: QtBot) -> None:
    page.show_unscored(which)
    page.session.change_survey(Survey().mention("circular-water", Mention.EXPLICIT).write("motives", "Zin"))
    page.resize(width, height)
    qtbot.waitUntil(lambda: page.unscored.viewport().width() > 0)
    room = page.unscored.viewport().width()
    panel = page.unscored.panel
    parts = [part for part in panel.findChildren(QWidget) if part.isVisible() and part.parentWidget() is not None]
    assert [part for part in parts if part.mapTo(page.unscored.viewport(), part.rect().topRight()).x() > room] == []


def test_a_narrow_window_keeps_two_buttons_in_the_footer(survey_page: RoundPage) -> None:
    survey_page.resize(512, 480)
    assert not survey_page.ui.next_open_button.isVisible()
    assert survey_page.ui.list_button.text() == "Bevraging 2022"
    survey_page.show_unscored(UnscoredEntry.COALITION)
    assert survey_page.ui.next_button.text() == "Resultaat"
