"""What is proposed or asked about the answer above the levels: by the profile of the organisation, or because the question changed."""

from __future__ import annotations

from dataclasses import dataclass
from enum import Enum, auto

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

_LONG, _SHORT = 170, 84  # characters of a text that is shown on one line or two, and on one
_STACKED = 700  # the width divided by the text scale below which the buttons stand below the words


class Fold(Enum):
    """How much of a notice there is room for: all but the user's own long texts, one line, or its title."""

    LONG = auto()
    SHORT = auto()
    TITLE = auto()


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
        self._fold = Fold.LONG
        self.title_label = WrappedLabel(self, style="body_strong", tone="info.text")
        self.text_label = WrappedLabel(self, style="small")
        self.first_button = Button(self, size="small")
        self.second_button = Button(self, kind="ghost", size="small")
        self.more_button = Button(self, kind="link")
        self._icon: IconLabel | None = None
        self._row = QHBoxLayout(self)
        self._words, self._buttons = QVBoxLayout(), QHBoxLayout()
        self._build()
        self.first_button.clicked.connect(self.first_wanted)
        self.second_button.clicked.connect(self.second_wanted)
        self.more_button.clicked.connect(self._turn)

    def _build(self) -> None:
        words = self._words
        words.setSpacing(1)
        words.addWidget(self.title_label)
        words.addWidget(self.text_label)
        self._buttons.setSpacing(6)
        self._buttons.addWidget(self.first_button)
        self._buttons.addWidget(self.second_button)
        self._buttons.addWidget(self.more_button)
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
        """Show the text, or its beginning where it is long or where there is too little room."""
        text = self.notice.text if self.notice is not None else ""
        line = " · ".join(part for part in text.split("\n") if part.strip())
        folded = self._folded(line)
        self.text_label.setText(text if self.is_open else folded)
        self.text_label.setVisible(self.is_open or bool(folded))
        self.more_button.setVisible(folded != line)
        self.more_button.setText(tr("Toon minder") if self.is_open else tr("Toon alles"))

    def _folded(self, line: str) -> str:
        if self._fold is Fold.TITLE:
            return ""
        if self._fold is Fold.SHORT:
            return beginning(line, _SHORT)
        return beginning(line, _LONG) if self.notice is not None and self.notice.folds else line

    def set_fold(self, fold: Fold) -> None:
        """Show as much of the notice as there is room for; what the user unfolded stays."""
        if fold is not self._fold:
            self._fold = fold
            self._show_text()

    def set_dense(self, dense: bool) -> None:
        """Take less room around the words, where the window is low."""
        self._row.setContentsMargins(14, 4 if dense else 7, 10, 4 if dense else 7)

    def forget_height(self) -> None:
        """Measure anew what changed further down."""
        self._words.invalidate()
        self._row.invalidate()
        self.updateGeometry()

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
