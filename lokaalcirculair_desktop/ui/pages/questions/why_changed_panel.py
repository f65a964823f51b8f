"""Why the level is another one than in the round before: one line below the levels, that may stay empty."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.typed_text import COMMIT_AFTER_MS, cleaned_line
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

LONGEST_REASON = 1000
_STACKED = 760  # the width divided by the text scale below which the field stands below its question
_LABEL_WIDTH = 260
_ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class WhyChangedPanel(Card):
    """Takes the reason. It is handed over after a short pause, when the field loses the focus, and when asked; never to another question.

    Signals:
        reason_changed(str, object): the item, and the reason or ``None`` where it was emptied.
        proofs_wanted: the user wants the note and the proofs of the round before here too.
        left: the user is done with it.
    """

    reason_changed = Signal(str, object)
    proofs_wanted = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "sunken")
        self._item, self._known, self._year = "", "", ""
        self.question_label = WrappedLabel(self, style="small", weight=600)
        self.question_label.setAlignment(Qt.AlignmentFlag.AlignVCenter)
        self.reason_edit = LineEdit(self)
        self.reason_edit.setMaxLength(LONGEST_REASON)
        self.reason_edit.setProperty("sized", "small")
        self.question_label.setBuddy(self.reason_edit)
        self.proofs_button = Button(self, kind="soft", size="small")
        self._icon = IconLabel(self, "history", ink="text.muted", size=18)
        self._pause = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._row, self._field_row = QHBoxLayout(self), QHBoxLayout()
        self._build()
        self._pause.timeout.connect(self.commit)
        self.reason_edit.textChanged.connect(lambda _text: self._pause.start())
        self.reason_edit.editingFinished.connect(self.commit)
        self.proofs_button.clicked.connect(self.proofs_wanted)
        self.retranslate()

    def _build(self) -> None:
        self._field_row.setSpacing(10)
        self._field_row.addWidget(self.reason_edit, 1)
        self._field_row.addWidget(self.proofs_button)
        self._row.setContentsMargins(14, 5, 10, 5)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.question_label)
        self._row.addLayout(self._field_row, 1)

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.question_label.setText(tr("Waarom veranderde dit sinds {year}?").format(year=self._year))
        self.reason_edit.setAccessibleName(self.question_label.text())
        self.reason_edit.setPlaceholderText(tr("Mag leeg blijven. Komt in het rapport."))
        self.proofs_button.setText(tr("Neem toelichting en bewijs over"))

    def show_change(self, item: str, year: str, reason: str, *, has_proofs: bool, locked: bool) -> None:
        """Ask about the answer to an item; nothing is handed over. What is being typed for it stays.

        Args:
            item: whose level changed.
            year: when the round before was.
            reason: what was said already.
            has_proofs: whether that round has a note or proofs that are not here yet.
            locked: whether nothing may change.
        """
        if item != self._item:
            self.commit()
        self._item = item
        if year != self._year:
            self._year = year
            self.retranslate()
        if not self._pause.isActive() and reason != self._known:
            self._known = reason
            with QSignalBlocker(self.reason_edit):
                self.reason_edit.setText(reason)
        self.reason_edit.setReadOnly(locked)
        self.proofs_button.setVisible(has_proofs and not locked)
        self.show()

    def commit(self) -> None:
        """Hand over what was typed, now."""
        self._pause.stop()
        reason = cleaned_line(self.reason_edit.text())
        if self._item and reason != self._known:
            self._known = reason
            self.reason_changed.emit(self._item, reason or None)

    def discard(self) -> None:
        """Forget what was typed and not handed over."""
        self._pause.stop()
        self._item = ""

    def event(self, event: QEvent) -> bool:
        """Take Enter and Esc in the field here: they must not go on to the page, which has moved the focus by then."""
        if event.type() == QEvent.Type.KeyPress and isinstance(event, QKeyEvent) and self._is_done(event):
            self.commit()
            self.left.emit()
            event.accept()
            return True
        return super().event(event)

    def _is_done(self, event: QKeyEvent) -> bool:
        if not self.reason_edit.hasFocus():
            return False
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        return event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and not with_control)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        theme = theme_of(self)
        is_stacked = self.width() / theme.scale < _STACKED
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._field_row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._icon.setVisible(not is_stacked)
        self.question_label.setMinimumWidth(0 if is_stacked else theme.px(_LABEL_WIDTH))
