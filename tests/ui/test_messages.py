"""A message says what happened, what is safe and what to do; Esc is safe and nothing destructive is pressed by accident."""

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.messages import CLOSE, RETRY, Choice, MessageDialog, Question, error_question

DELETE = Question("Vervangen?", (Choice("no", "Annuleer"), Choice("yes", "Vervang", "danger")), "no")


def shown(qtbot: QtBot, question: Question) -> MessageDialog:
    dialog = MessageDialog(question)
    qtbot.addWidget(dialog)
    with qtbot.waitExposed(dialog):
        dialog.show()
    return dialog


def test_a_problem_is_told_in_three_parts(qtbot: QtBot) -> None:
    dialog = shown(qtbot, error_question(UserError("Het rapport is niet bewaard.", safe="Uw antwoorden zijn veilig.", remedy="Probeer opnieuw.")))
    ui = dialog.ui
    assert [label.text() for label in (ui.title_label, ui.safe_label, ui.todo_label)] == [
        "Het rapport is niet bewaard", "Uw antwoorden zijn veilig.", "Probeer opnieuw.",
    ]  # fmt: skip
    assert ui.text_label.isHidden()


def test_values_are_shown_as_they_are(qtbot: QtBot) -> None:
    dialog = shown(qtbot, error_question(UserError("Niets in {file}.", file="<b>a</b>.csv")))
    assert dialog.ui.title_label.text() == "Niets in <b>a</b>.csv"
    assert dialog.ui.title_label.textFormat() is Qt.TextFormat.PlainText


def test_esc_is_the_safe_choice(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DELETE)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert dialog.answer == "no"
    assert not dialog.isVisible()


def test_enter_does_not_destroy(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DELETE)
    assert dialog.buttons["no"].isDefault()
    assert not dialog.buttons["yes"].isDefault()
    QTest.keyClick(dialog, Qt.Key.Key_Return)
    assert dialog.answer == "no"


def test_a_button_gives_its_key(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DELETE)
    dialog.buttons["yes"].click()
    assert dialog.answer == "yes"


def test_trying_again_is_offered_only_where_it_helps() -> None:
    error = UserError("De schijf antwoordt niet.")
    assert [choice.key for choice in error_question(error).choices] == [CLOSE]
    assert [choice.key for choice in error_question(error, retry="Probeer opnieuw").choices] == [CLOSE, RETRY]


def test_a_question_without_more_words_still_has_the_width_of_the_dialog(qtbot: QtBot) -> None:
    dialog = shown(qtbot, DELETE)
    assert dialog.ui.title_label.width() > dialog.width() / 2
