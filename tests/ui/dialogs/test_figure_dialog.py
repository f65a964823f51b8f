"""Figures are read as they are written, one for each year."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.domain.assessment import Figure
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog, read_number
from lokaalcirculair_desktop.ui.theme import ThemeKeeper


@pytest.mark.parametrize(
    ("written", "value"),
    [
        *(("1850", 1850.0), ("1.850", 1850.0), ("1.850,5", 1850.5), ("2,5", 2.5), ("2.5", 2.5), ("-3", -3.0), ("−3", -3.0)),
        *((words, None) for words in ("veel", "nan", "inf", "")),
    ],
)
def test_numbers_are_read_as_they_are_written(written: str, value: float | None) -> None:
    assert read_number(written) == value


def dialog_with(qtbot: QtBot, *figures: Figure) -> FigureDialog:
    made = FigureDialog(load_questionnaire("1.0", "nl").items["depaving"], figures, 2026)
    qtbot.addWidget(made)
    made.show()
    return made


def test_a_new_figure_takes_the_indicator_and_unit_of_the_question(qtbot: QtBot) -> None:
    dialog = dialog_with(qtbot)
    dialog.ui.value_edit.setText("1.850")
    dialog.ui.save_button.click()
    assert dialog.figures == (Figure("depaving", "Weggehaalde en nieuwe verharding", 2025, 1850.0, "m² per jaar", None),)


def test_a_year_has_one_figure(qtbot: QtBot) -> None:
    old = Figure("depaving", "Weggehaalde en nieuwe verharding", 2025, 900.0, "m² per jaar", "Meetstaat")
    dialog = dialog_with(qtbot, old)
    dialog.ui.value_edit.setText("1000")
    dialog.ui.save_button.click()
    assert [(figure.year, figure.value) for figure in dialog.figures] == [(2025, 1000.0)]


def test_what_is_no_number_is_told_and_not_taken(qtbot: QtBot) -> None:
    dialog = dialog_with(qtbot)
    dialog.ui.value_edit.setText("veel")
    dialog.ui.save_button.click()
    assert dialog.isVisible()
    assert dialog.ui.problem_label.isVisible()
    assert dialog.figures == ()


def test_a_figure_given_in_another_language_joins_the_same_series(qtbot: QtBot) -> None:
    dutch, french = (load_questionnaire("1.1", language).items["depaving"] for language in ("nl", "fr"))
    assert dutch.indicator is not None
    assert french.indicator is not None
    assert dutch.indicator.name != french.indicator.name
    earlier = Figure("depaving", dutch.indicator.name, 2024, 300, dutch.indicator.unit)
    dialog = FigureDialog(french, (earlier,), 2026)
    qtbot.addWidget(dialog)
    assert dialog.ui.indicator_label.text() == french.indicator.name
    assert dialog.ui.unit_edit.text() == french.indicator.unit
    dialog.ui.value_edit.setText("310")
    dialog.ui.save_button.click()
    assert {(figure.indicator, figure.unit) for figure in dialog.figures} == {(dutch.indicator.name, dutch.indicator.unit)}
    assert [figure.year for figure in dialog.figures] == [2025, 2024]


def test_the_year_stands_level_with_the_value_and_its_digits_as_far_from_the_edge(qtbot: QtBot, qapp: QApplication) -> None:
    look = ThemeKeeper(qapp, "light")
    ui = dialog_with(qtbot).ui
    year, value = ui.year_spin_box.geometry(), ui.unit_edit.geometry()
    assert (year.top(), year.height()) == (value.top(), value.height())
    typed = ui.year_spin_box.findChild(QLineEdit)
    assert typed is not None
    for field in (typed, ui.unit_edit):
        field.setCursorPosition(0)
    assert typed.mapTo(ui.year_spin_box, typed.cursorRect().topLeft()).x() == ui.unit_edit.cursorRect().left()
    look.deleteLater()
