"""The one gate for messages: whatever interrupts the user goes through here, so that tests can listen instead of clicking.

A message says what happened, what is safe and what to do. Its words are shown as plain text: a name of a file or an organisation is never
read as markup. Buttons are verbs. Esc is always the safe choice, and the first focus never stands on a destructive one.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import tr, worded_parts
from lokaalcirculair_desktop.ui.forms.ui_message_dialog import Ui_MessageDialog
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button

PROPERTY = "lokaalcirculairMessages"
CLOSE, RETRY = "close", "retry"
_WIDTH = 640


@dataclass(frozen=True, slots=True)
class Choice:
    """A button of a message.

    Attributes:
        key: what the asker gets back.
        label: a verb, in the present language.
        kind: ``primary``, ``danger``, ``ghost`` or plain (empty), as the buttons of the design.
        icon: the name of an icon, or nothing.
    """

    key: str
    label: str
    kind: str = ""
    icon: str = ""


@dataclass(frozen=True, slots=True)
class Question:
    """A message with its buttons, all in the present language.

    Attributes:
        title: what happened or what is asked, one sentence.
        choices: the buttons from left to right; the last one is the likely one.
        safe_choice: the key of what Esc means.
        text: more about it.
        safe: what is safe.
        remedy: what the user can do.
        is_problem: whether something went wrong.
    """

    title: str
    choices: tuple[Choice, ...]
    safe_choice: str
    text: str = ""
    safe: str = ""
    remedy: str = ""
    is_problem: bool = False


class Messages:
    """Shows messages in a dialog over a window and waits for the answer."""

    def ask(self, parent: QWidget | None, question: Question) -> str:
        """Show a message and return the key of the chosen button."""
        dialog = MessageDialog(question, parent.window() if parent else None)
        dialog.exec()
        answer = dialog.answer
        dialog.deleteLater()
        return answer

    def show_error(self, parent: QWidget | None, error: UserError, *, retry: str = "") -> bool:
        """Tell of a problem; tell whether the user chose the button with the words of ``retry``, if there is one."""
        return self.ask(parent, error_question(error, retry=retry)) == RETRY


def error_question(error: UserError, *, retry: str = "") -> Question:
    """Return the message of a problem, with a button to try again where there are words for it."""
    happened, safe, remedy = worded_parts(error)
    choices = [Choice(CLOSE, tr("Sluit"), "ghost" if retry else "primary")]
    if retry:
        choices.append(Choice(RETRY, retry, "primary", "rotate-cw"))
    return Question(happened.removesuffix("."), tuple(choices), CLOSE, safe=safe, remedy=remedy, is_problem=True)


def messages_of(app: QCoreApplication | None = None) -> Messages:
    """Return the gate of the program; another one in tests."""
    app = app or QApplication.instance()
    kept = app.property(PROPERTY) if app is not None else None
    return kept if isinstance(kept, Messages) else Messages()


def use_messages(messages: Messages | None) -> None:
    """Send all messages of the program through another gate, or through the usual one again."""
    app = QApplication.instance()
    assert app is not None
    app.setProperty(PROPERTY, messages)


class MessageDialog(QDialog):
    """One message with its buttons.

    Attributes:
        question: what is shown.
        answer: the key of the chosen button; the safe one until another is chosen.
        buttons: the buttons by key.
    """

    def __init__(self, question: Question, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_MessageDialog()
        self.ui.setupUi(self)
        self.question = question
        self.answer = question.safe_choice
        self.buttons: dict[str, Button] = {}
        self.ui.message_icon.is_round = True
        self._show_words()
        self._add_buttons(question.choices)
        self._apply_measures()

    def _show_words(self) -> None:
        ui, question = self.ui, self.question
        ui.title_label.setText(question.title)
        if not question.is_problem:
            ui.message_icon.set_icon("circle-question-mark", "accent.default", "accent.soft")
        # The row is hidden, not what stands in it: a layout of hidden widgets would keep the column beside it at its narrowest.
        text, safe, remedy = (ui.text_label, ui.text_label), (ui.safe_label, ui.safe_row), (ui.todo_label, ui.todo_row)
        for (label, row), words in ((text, question.text), (safe, question.safe), (remedy, question.remedy)):
            label.setText(words)
            row.setVisible(bool(words))
        self.setAccessibleName(question.title)
        self.setAccessibleDescription(" ".join(part for part in (question.text, question.safe, question.remedy) if part))

    def _add_buttons(self, choices: Sequence[Choice]) -> None:
        for choice in choices:
            button = Button(self, choice.label, kind=choice.kind, icon=choice.icon)
            button.clicked.connect(lambda _checked=False, key=choice.key: self._choose(key))
            self.ui.buttons_layout.addWidget(button)
            self.buttons[choice.key] = button
        first = self._first(choices)
        first.setDefault(True)
        first.setFocus()
        if first is not self.buttons[self.question.safe_choice]:
            first.set_key("Enter")
        self.buttons[self.question.safe_choice].set_key("Esc")

    def _first(self, choices: Sequence[Choice]) -> Button:
        """Return the button that has the first focus: the primary one, else the safe one; never a destructive one."""
        primary = next((choice.key for choice in choices if choice.kind == "primary"), self.question.safe_choice)
        return self.buttons[primary]

    def _choose(self, key: str) -> None:
        self.answer = key
        self.accept()

    def _apply_measures(self) -> None:
        parent = self.parentWidget()
        room = parent.width() - 40 if parent is not None else _WIDTH * 2
        width = min(theme_of(self).px(_WIDTH), max(room, 420))
        self.setMinimumWidth(width)
        self.resize(width, self.heightForWidth(width))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
