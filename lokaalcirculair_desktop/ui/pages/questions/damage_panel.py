"""What is left of a damaged answer: shown, never trusted, and taken over only where the user says that it holds."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import State
from lokaalcirculair_desktop.services.history import AnswerVersion
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import set_plain_tooltip
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

LONGEST_QUOTE = 40
_STACKED, _TIGHT = 760, 400  # widths divided by the text scale below which the buttons stand below the words, and below each other


class DamagePanel(Card):
    """Tells above the levels that the answer is damaged. Choosing a level replaces it, and the panel goes.

    Signals:
        take_over_wanted: what is left must become the answer again.
        backups_wanted: the user wants to see the copies.
    """

    take_over_wanted = Signal()
    backups_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent, "warning")
        self.title_label = WrappedLabel(self, style="body_strong", tone="warning.text")
        self.remains_label = WrappedLabel(self, style="small")
        self.take_over_button = Button(self, size="small")
        self.backups_button = Button(self, kind="ghost", size="small")
        self._icon = IconLabel(self, "triangle-alert", ink="warning.text", size=20)
        self._row = QHBoxLayout(self)
        self._buttons = QVBoxLayout()
        self._build()
        self.take_over_button.clicked.connect(self.take_over_wanted)
        self.backups_button.clicked.connect(self.backups_wanted)
        self.retranslate()

    def _build(self) -> None:
        words = QVBoxLayout()
        words.setSpacing(1)
        words.addWidget(self.title_label)
        words.addWidget(self.remains_label)
        self._buttons.setSpacing(4)
        self._buttons.addWidget(self.take_over_button)
        self._buttons.addWidget(self.backups_button)
        self._row.setContentsMargins(14, 7, 10, 7)
        self._row.setSpacing(12)
        self._row.addWidget(self._icon)
        self._row.addLayout(words, 1)
        self._row.addLayout(self._buttons)

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.title_label.setText(tr("Dit antwoord is beschadigd geraakt en telt niet mee."))
        self.take_over_button.setText(tr("Zet dit weer als mijn antwoord"))
        self.backups_button.setText(tr("Bekijk de reservekopieën"))
        self.setAccessibleName(self.title_label.text())

    def show_remains(self, remains: AnswerVersion | None, level_names: Sequence[str], *, can_take_over: bool) -> None:
        """Show what a damaged answer still says; ``None`` hides the panel.

        Args:
            remains: what can still be read of it.
            level_names: the names of the five levels.
            can_take_over: whether what is left is enough to be an answer, and may become one now.
        """
        self.setVisible(remains is not None)
        if remains is None:
            return
        full = _told(remains, level_names, shortened=False)
        self.remains_label.setText(_told(remains, level_names, shortened=True))
        set_plain_tooltip(self.remains_label, full if full != self.remains_label.text() else "")
        self.take_over_button.setVisible(can_take_over)
        self.setAccessibleDescription(full)
        self.take_over_button.setAccessibleDescription(full)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        width = self.width() / theme_of(self).scale
        is_stacked = width < _STACKED
        self._row.setDirection(QBoxLayout.Direction.TopToBottom if is_stacked else QBoxLayout.Direction.LeftToRight)
        beside = _TIGHT <= width < _STACKED
        self._buttons.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)
        self._row.setAlignment(self._buttons, Qt.AlignmentFlag.AlignLeft if is_stacked else Qt.AlignmentFlag.AlignVCenter)
        self._icon.setVisible(not is_stacked)


def _told(remains: AnswerVersion, level_names: Sequence[str], *, shortened: bool) -> str:
    """Say what can still be read, as what stands in the file and not as what is so."""
    if remains.state is None and not any((remains.note, remains.private_note, remains.target is not None)):
        return tr("Wat u antwoordde, is niet meer te lezen. Antwoord opnieuw, of zoek het op in een kopie.")
    said = ", ".join([answer_in_words(remains.state, remains.level, level_names), *_besides(remains, shortened=shortened)])
    return tr("In het bestand staat nog: {what}. Kijk het na, of antwoord opnieuw.").format(what=said)


def _besides(remains: AnswerVersion, *, shortened: bool) -> list[str]:
    def quoted(text: str) -> str:
        line = " ".join(text.split())
        return line if not shortened or len(line) <= LONGEST_QUOTE else f"{line[: LONGEST_QUOTE - 1]}…"

    told = []
    if remains.reason and remains.state in (State.NOT_APPLICABLE, State.LEVEL):
        told.append(tr("reden “{text}”").format(text=quoted(remains.reason)))
    if remains.target is not None:
        told.append(tr("ambitie {level}").format(level=remains.target))
    for name, text in ((tr("toelichting “{text}”"), remains.note), (tr("privénotitie “{text}”"), remains.private_note)):
        if text:
            told.append(name.format(text=quoted(text)))
    if remains.evidence:
        told.append(tr_n("{n} bewijsstuk", "{n} bewijsstukken", len(remains.evidence)))
    return told
