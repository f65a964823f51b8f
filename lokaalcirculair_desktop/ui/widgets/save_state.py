"""The save state, top right on every screen where one edits: is what I typed safe."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QRectF, QSize, QTimer, Signal
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QFontMetricsF, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QWidget

from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel, antialiased, words

BUSY_AFTER_MS: Final = 400
_ICON, _GAP, _HEIGHT = 16, 6, 28


class _StateText(PaintedLabel):
    """The icon and the words of the state."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.said, self.icon, self.tone = "", "check", "success.text"
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_state(self, text: str, icon: str, tone: str) -> None:
        self.said, self.icon, self.tone = text, icon, tone
        self.setAccessibleName(text)
        self.look_changed()

    def sizeHint(self) -> QSize:
        if not self.said:
            return QSize(0, self.theme.px(_HEIGHT))
        width = QFontMetricsF(self.theme.font("label")).horizontalAdvance(self.said) + self.theme.px(_ICON + _GAP) + 2
        return QSize(round(width), self.theme.px(_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self.said:
            return
        painter, theme, size = antialiased(self), self.theme, self.theme.px(_ICON)
        ink = theme.colour(self.tone)
        icons.draw(painter, self.icon, ink, QRectF(0, (self.height() - size) / 2, size, size), 2.5 if self.icon == "check" else None)
        left = size + theme.px(_GAP)
        words(painter, QRectF(left, 0, self.width() - left, self.height()), self.said, theme.font("label"), ink)


class SaveState(QWidget):
    """Shows that all is saved, that saving takes long, or that something is not saved yet, with a way out.

    Only a failure is announced to screen readers: a success after every answer would talk through the reading.

    Signals:
        rescue_requested: the user wants a copy elsewhere.
    """

    rescue_requested = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = _StateText(self)
        self._rescue = Button(self, size="small")
        self._rescue.clicked.connect(self.rescue_requested)
        self._rescue.hide()
        self._patience = QTimer(self)
        self._patience.setSingleShot(True)
        self._patience.setInterval(BUSY_AFTER_MS)
        self._patience.timeout.connect(self._show_waiting)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addStretch()
        row.addWidget(self._words)
        row.addWidget(self._rescue)

    @property
    def text(self) -> str:
        """The words that are shown."""
        return self._words.said

    def show_saved(self, time: str, *, again: bool = False) -> None:
        """Show that all was saved at a time, "14:32"; ``again`` after a failure."""
        text = tr("weer opgeslagen {time}") if again else tr("opgeslagen {time}")
        self._show(text.format(time=time), "check", "success.text")

    def show_nothing_to_save(self) -> None:
        """Show that all is saved, before anything was changed here."""
        self._show(tr("alles opgeslagen"), "check", "success.text")

    def show_busy(self) -> None:
        """Show that saving takes long, if it does: only after 400 ms."""
        if not self._patience.isActive():
            self._patience.start()

    def show_not_saved(self, others: int = 0) -> None:
        """Show that what was typed is not saved yet, and announce it once; ``others`` where it concerns only so many other answers."""
        words = tr_n("{n} ander nog niet opgeslagen", "{n} andere nog niet opgeslagen", others)
        was_failed = not self._rescue.isHidden()
        self._rescue.setText(tr("Bewaar een kopie elders"))
        self._show(words if others else tr("nog niet opgeslagen"), "circle-alert", "danger.text", failed=True)
        if not was_failed:  # every retry that fails comes here too: saying it each time would talk through the reading
            self._announce_failure()

    def _announce_failure(self) -> None:
        news = QAccessibleAnnouncementEvent(self, tr("Nog niet opgeslagen. Uw tekst blijft op het scherm staan."))
        news.setPoliteness(QAccessible.AnnouncementPoliteness.Assertive)
        QAccessible.updateAccessibility(news)

    def _show_waiting(self) -> None:
        self._show(tr("bezig met opslaan"), "rotate-cw", "text.muted")

    def _show(self, text: str, icon: str, tone: str, *, failed: bool = False) -> None:
        self._patience.stop()
        self._words.show_state(text, icon, tone)
        self._rescue.setVisible(failed)
