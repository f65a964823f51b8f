"""What is proposed or asked about the answer above the levels: by the profile of the organisation, or because the question changed."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.folded_text import beginning
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_FOLDED = 170  # characters of a text that is shown on one line or two
_STACKED = 700  # the width divided by the text scale below which the buttons stand below the words


@dataclass(frozen=True, slots=True)
class Notice:
    """What is told, and the two things that can be done about it.

    Attributes:
        icon: its icon.
        title: what it is, one sentence.
        text: more about it.
        first: the words on the first button.
        second: the words on the other.
        first_key: the key that does what the first button does.
        folds: whether the text is the user's own, of any length: then only its beginning is shown until it is asked for.
    """

    icon: str
    title: str
    text: str
    first: str
    second: str
    first_key: str = ""
    folds: bool = False


class NoticePanel(Card):
    """Shows a notice, or nothing.

    Attributes:
        notice: what is shown.
        is_open: whether all of its text is shown.

    Signals:
        first_wanted: the first button was chosen.
        second_wanted: the other button was chosen.
        turned: a long text was unfolded, or folded again.
    """

    first_wanted = Signal()
    second_wanted = Signal()
    turned = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "info")
        self.notice: Notice | None = None
        self.is_open = False
        self.title_label = WrappedLabel(self, style="body_strong", tone="info.text")
        self.text_label = WrappedLabel(self, style="small")
        self.first_button = Button(self, size="small")
        self.second_button = Button(self, kind="ghost", size="small")
        self.more_button = Button(self, kind="link")
        self._text_row = QWidget(self)
        self._icon: IconLabel | None = None
        self._row = QHBoxLayout(self)
        self._buttons = QHBoxLayout()
        self._build()
        self.first_button.clicked.connect(self.first_wanted)
        self.second_button.clicked.connect(self.second_wanted)
        self.more_button.clicked.connect(self._turn)

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title_label)
        text = QHBoxLayout(self._text_row)
        text.setContentsMargins(0, 0, 0, 0)
        text.setSpacing(8)
        text.addWidget(self.text_label, 1)
        text.addWidget(self.more_button, 0, Qt.AlignmentFlag.AlignBottom)
        words.addWidget(self._text_row)
        self._buttons.setSpacing(6)
        self._buttons.addWidget(self.first_button)
        self._buttons.addWidget(self.second_button)
        self._row.setContentsMargins(14, 7, 10, 7)
        self._row.setSpacing(12)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)

    def show_notice(self, notice: Notice | None) -> None:
        """Show a notice; ``None`` hides the panel."""
        self.setVisible(notice is not None)
        if notice is None or notice == self.notice:
            self.notice = notice
            return
        self.notice = notice
        self._show_icon(notice.icon)
        self.title_label.setText(notice.title)
        self.is_open = False
        self._show_text()
        self.first_button.set_key(notice.first_key)
        self.first_button.setText(notice.first)
        self.second_button.setText(notice.second)
        self.setAccessibleName(notice.title)
        self.setAccessibleDescription(notice.text)
        for button in (self.first_button, self.second_button):
            button.setAccessibleDescription(f"{notice.title} {notice.text}")

    def retranslate(self) -> None:
        """Show the words that are the panel's own in the present language."""
        self._show_text()

    def _show_text(self) -> None:
        """Show the text, or its beginning on one line where it is long or has many lines."""
        text = self.notice.text if self.notice is not None else ""
        line = folded = text
        if self.notice is not None and self.notice.folds:
            line = " · ".join(part for part in text.split("\n") if part.strip())
            folded = beginning(line, _FOLDED)
        self.text_label.setText(text if self.is_open else folded)
        self._text_row.setVisible(bool(text))
        self.more_button.setVisible(folded != line)
        self.more_button.setText(tr("Toon minder") if self.is_open else tr("Toon alles"))

    def _turn(self) -> None:
        self.is_open = not self.is_open
        self._show_text()
        self.turned.emit()

    def _show_icon(self, name: str) -> None:
        if self._icon is not None:
            self._row.removeWidget(self._icon)
            self._icon.hide()
            self._icon.deleteLater()
        self._icon = IconLabel(self, name, ink="info.text", size=20)
        self._row.insertWidget(0, self._icon)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_stacked = self.width() / theme_of(self).scale < _STACKED
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        self._row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag.AlignVCenter)
        if self._icon is not None:
            self._icon.setVisible(not is_stacked)
