"""Why a question does not apply: asked at once, in the place of the low panel, so that the cards stay where they are."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.questionnaire import NotApplicableRule
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import cleaned_line
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

LONGEST_REASON = 1000
_STACKED = 600  # the width divided by the text scale
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class ReasonPanel(Card):
    """Asks for the reason. Without one nothing is handed over; Esc leaves.

    Signals:
        reason_given(str): the reason, never blank.
        left: the user leaves without a reason.
    """

    reason_given = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.question_label = WrappedLabel(self, style="body_strong")
        self.rule_label = WrappedLabel(self, style="small", tone="text.secondary")
        self.reason_edit = LineEdit(self)
        self.reason_edit.setMaxLength(LONGEST_REASON)
        self.question_label.setBuddy(self.reason_edit)
        self.missing_label = WrappedLabel(self, style="small", tone="danger.text")
        self.suggestion_label = WrappedLabel(self, style="small", tone="text.primary")
        self.suggestion_label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.suggestion_button = Button(self, kind="soft", icon="quote", size="small")
        self.save_button = Button(self, kind="primary", key="Enter")
        self.cancel_button = Button(self, kind="ghost", key="Esc")
        self._missing_icon = IconLabel(self, "circle-alert", ink="danger.text", size=16)
        self._suggestion = QWidget(self)
        self._suggestion_row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._suggestion)
        self._field_row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._sentence = ""
        self._build()
        self._connect_signals()
        self.retranslate()
        self._tell_missing(False)

    def _build(self) -> None:
        self._suggestion_row.setContentsMargins(0, 0, 0, 0)
        self._suggestion_row.addWidget(self.suggestion_button)
        self._suggestion_row.addWidget(self.suggestion_label, 1)
        buttons = QHBoxLayout()
        buttons.setSpacing(10)
        buttons.addStretch()
        buttons.addWidget(self.cancel_button)
        buttons.addWidget(self.save_button)
        self._field_row.setSpacing(10)
        self._field_row.addWidget(self.reason_edit, 1)
        self._field_row.addLayout(buttons)
        missing = QHBoxLayout()
        missing.addWidget(self._missing_icon)
        missing.addWidget(self.missing_label, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 10, 16, 12)
        column.setSpacing(6)
        column.addWidget(self.question_label)
        column.addWidget(self.rule_label)
        column.addWidget(self._suggestion)
        column.addLayout(self._field_row)
        column.addLayout(missing)
        column.addStretch()

    def _connect_signals(self) -> None:
        self.save_button.clicked.connect(self._save)
        self.cancel_button.clicked.connect(self.left)
        self.suggestion_button.clicked.connect(self._take_suggestion)
        self.reason_edit.textChanged.connect(lambda _: self._tell_missing(False))

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.question_label.setText(tr("Waarom is dit niet van toepassing? De vraag telt dan niet mee in de score."))
        self.reason_edit.setPlaceholderText(tr("Reden in één zin"))
        self.reason_edit.setAccessibleName(self.question_label.text())
        self.suggestion_button.setText(tr("Neem deze zin"))
        self.save_button.setText(tr("Bewaar"))
        self.cancel_button.setText(tr("Annuleer"))
        self.missing_label.setText(tr("Schrijf eerst een reden. Zonder reden blijft uw vorige antwoord staan."))

    def ask(self, rule: NotApplicableRule, reason: str) -> None:
        """Ask anew, beginning with a reason that was given before, if any."""
        self._sentence = rule.sentence or ""
        self.rule_label.setText(rule.rule)
        self.rule_label.setVisible(bool(rule.rule))
        self.suggestion_label.setText(f"“{self._sentence}”")
        self._suggestion.setVisible(bool(self._sentence))
        self.suggestion_button.setAccessibleDescription(self._sentence)
        self.reason_edit.setText(reason)
        self._tell_missing(False)
        self.show()
        self.reason_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _take_suggestion(self) -> None:
        self.reason_edit.setText(self._sentence)
        self._tell_missing(False)
        self.reason_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _save(self) -> None:
        reason = cleaned_line(self.reason_edit.text())
        if reason:
            self.reason_given.emit(reason)
        else:
            self._tell_missing(True)
            self.reason_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell_missing(self, missing: bool) -> None:
        self.missing_label.setVisible(missing)
        self._missing_icon.setVisible(missing)
        set_look(self.reason_edit, "state", "error" if missing else "")
        self.reason_edit.setAccessibleDescription(self.missing_label.text() if missing else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the buttons below the field, and the sentence below its button, where beside each other they would hold too few words."""
        super().resizeEvent(event)
        is_stacked = self.width() / theme_of(self).scale < _STACKED
        for row in (self._suggestion_row, self._field_row):
            row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._has_handled(event):
            return True
        return super().event(event)

    def _has_handled(self, event: QKeyEvent) -> bool:
        """Take Enter and Esc here: they must not go on to the page, which has moved the focus by then."""
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and self.cancel_button.hasFocus()):
            self.left.emit()
        elif event.key() in _ENTER and self.suggestion_button.hasFocus():
            self._take_suggestion()
        elif event.key() in _ENTER:
            self._save()
        else:
            return False
        event.accept()
        return True
