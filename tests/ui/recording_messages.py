"""A gate for messages that answers by itself and remembers what it was asked."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.ui.messages import Messages, Question


class RecordingMessages(Messages):
    """Answers each message with the next prepared key, else with the safe choice.

    Attributes:
        asked: the messages so far.
        answers: what to answer, in order.
    """

    def __init__(self, *answers: str) -> None:
        self.asked: list[Question] = []
        self.answers = list(answers)

    def ask(self, parent: QWidget | None, question: Question) -> str:
        self.asked.append(question)
        return self.answers.pop(0) if self.answers else question.safe_choice
