"""A card with the questions that ask for the same look, each with a way to it; a lower level can be given its reason here."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop.analysis.review import Kind
from lokaalcirculair_desktop.texts import named, tr
from lokaalcirculair_desktop.ui.pages.content_width import UNLIMITED
from lokaalcirculair_desktop.ui.pages.review.findings import ICONS, Finding, FindingLine
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.typed_text import cleaned_line
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.dimension_badge import DimensionBadge
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.line_edit import LineEdit
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

SHOWN: Final = 6
"""So many questions stand on a card before the user asks for all."""

_NARROW = 520
_LEAST_TOLD = 260
"""What is told stands beside the name only where it has this much of its width, or all that it needs."""
_LONGEST_REASON = 1000


def _line(parent: QWidget) -> QFrame:
    line = QFrame(parent)
    line.setProperty("kind", "line")
    return line


class FindingRow(QWidget):
    """One question: its dimension, its name, what there is about it, and the way to it.

    Attributes:
        line: what is shown.
        open_button: leads to the question.
        reason_edit: takes the reason of a lower level; ``None`` where none is asked.
        confirm_button: says that the answer of the round before still holds; ``None`` where there is nothing to confirm.

    Signals:
        reason_given(str, str): the question and the reason, never blank.
    """

    reason_given = Signal(str, str)

    def __init__(self, line: FindingLine, parent: QWidget, *, asks: Kind | None) -> None:
        super().__init__(parent)
        self.line = line
        self.mark: QWidget = DimensionBadge(self, line.dimension, 22) if line.dimension else IconLabel(self, "clipboard-check", size=22)
        self.name_label = WrappedLabel(self, line.name)
        self.told_label = WrappedLabel(self, line.told, style="small", tone="text.secondary")
        self.open_button = Button(self, kind="ghost", size="small")
        self.reason_edit = LineEdit(self) if asks is Kind.LOWERED else None
        self.confirm_button = Button(self, tr("Klopt nog"), kind="soft", size="small") if asks is Kind.PROPOSED else None
        self._words = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._build()

    def _build(self) -> None:
        self._words.addWidget(self.name_label, 1)
        self._words.addWidget(self.told_label)
        self._row = QHBoxLayout()
        self._row.addWidget(self.mark)
        self._row.addLayout(self._words, 1)
        if self.confirm_button is not None:
            self.confirm_button.setAccessibleName(named(tr("Klopt nog"), f"{self.line.name}, {self.line.told}"))
            self._row.addWidget(self.confirm_button)
        self._row.addWidget(self.open_button)
        column = QVBoxLayout(self)
        column.addLayout(self._row)
        if self.reason_edit is not None:
            self.reason_edit.setMaxLength(_LONGEST_REASON)
            self.reason_edit.setPlaceholderText(tr("Waarom lager?"))
            self.reason_edit.setAccessibleName(named(tr("Waarom lager?"), f"{self.line.name}, {self.line.told}"))
            self.reason_edit.editingFinished.connect(self.commit)
            column.addWidget(self.reason_edit)
        self._apply_measures()

    @property
    def first_focus(self) -> QWidget:
        """What takes the keyboard first: what can be done here, else the way to the question."""
        return self.reason_edit or self.confirm_button or self.open_button

    def commit(self) -> None:
        """Hand over the reason that was typed, if any."""
        reason = cleaned_line(self.reason_edit.text()) if self.reason_edit is not None else ""
        if reason and self.reason_edit is not None:
            self.reason_edit.clear()  # it is handed over once
            self.reason_given.emit(self.line.item, reason)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._apply_measures()

    def _apply_measures(self) -> None:
        theme = theme_of(self)
        self._name_way(tr("Open") if self.width() < theme.px(_NARROW) else tr("Ga naar vraag"))
        self._row.setSpacing(theme.spacing(12))
        self._place_words()
        margin = theme.spacing(7)
        column = self.layout()
        if column is not None:
            column.setContentsMargins(0, margin, 0, margin)
            column.setSpacing(theme.spacing(6))

    def _name_way(self, words: str) -> None:
        self.open_button.setText(words)
        self.open_button.setAccessibleName(named(words, f"{self.line.name}, {self.line.told}"))

    def _place_words(self) -> None:
        """Put what is told beside the name, which keeps its width; below it where there would be too little room for it."""
        theme = theme_of(self)
        between = theme.spacing(10)
        beside = self._words_room() - between - self.name_label.sizeHint().width()
        is_below = self.width() < theme.px(_NARROW) or beside < min(theme.px(_LEAST_TOLD), self.told_label.sizeHint().width())
        self._words.setDirection(QBoxLayout.Direction.TopToBottom if is_below else QBoxLayout.Direction.LeftToRight)
        self._words.setSpacing(0 if is_below else between)
        self.told_label.setMaximumWidth(UNLIMITED if is_below else beside)
        is_short = not is_below and self.told_label.sizeHint().height() <= theme.line_height("small") and self.told_label.sizeHint().width() <= beside
        side = Qt.AlignmentFlag.AlignRight if is_short else Qt.AlignmentFlag.AlignLeft
        self.told_label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
        self.name_label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)

    def _words_room(self) -> int:
        """Return the width that the mark and the buttons leave."""
        others = [part for part in (self.mark, self.confirm_button, self.open_button) if part is not None]
        return self.width() - sum(part.sizeHint().width() + self._row.spacing() for part in others)


class FindingCard(Card):
    """Shows one finding. Of many questions the first stand on it, the others on demand.

    Attributes:
        finding: what is shown.
        rows: the questions on the card.
        all_button: shows all questions.

    Signals:
        question_wanted(str): the user wants to go to this question.
        reason_given(str, str): the user gave the reason of a lower level, by item.
        confirmed(str): the user says that the answer of the round before to this question still holds.
    """

    question_wanted = Signal(str)
    reason_given = Signal(str, str)
    confirmed = Signal(str)

    def __init__(self, finding: Finding, parent: QWidget, *, locked: bool, whole: bool = False) -> None:
        super().__init__(parent)
        self.finding = finding
        self._locked = locked
        self.rows: list[FindingRow] = []
        icon, ink = ICONS[finding.kind]
        self._icon = IconLabel(self, icon, ink=ink, size=22)
        self.title_label = WrappedLabel(self, finding.title, style="body_strong")
        self.meaning_label = WrappedLabel(self, finding.meaning, style="small", tone="text.secondary")
        self.setAccessibleName(finding.title)
        self.all_button = Button(self, tr("Toon alle {count}").format(count=len(finding.lines)), kind="ghost", size="small")
        self.all_button.clicked.connect(self.show_all)
        self._build()
        self._add_rows(len(finding.lines) if whole else SHOWN)

    def _build(self) -> None:
        said = QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(self.title_label)
        said.addWidget(self.meaning_label)
        self._head = QHBoxLayout()
        self._head.addWidget(self._icon)
        self._head.addLayout(said, 1)
        self._column = QVBoxLayout(self)
        self._column.addLayout(self._head)
        self._column.addWidget(self.all_button)
        self._apply_measures()

    def _add_rows(self, most: int) -> None:
        for line in self.finding.lines[len(self.rows) : most]:
            row = FindingRow(line, self, asks=None if self._locked else self.finding.kind)
            if row.confirm_button is not None:
                row.confirm_button.clicked.connect(lambda _checked=False, item=line.item: self.confirmed.emit(item))
            row.open_button.clicked.connect(lambda _checked=False, item=line.item: self.question_wanted.emit(item))
            row.reason_given.connect(self.reason_given)
            self.rows.append(row)
            for part in (_line(self), row):
                self._column.insertWidget(self._column.count() - 1, part)
                part.show()  # now, so that it can take the keyboard
        self.all_button.setVisible(len(self.rows) < len(self.finding.lines))

    @property
    def is_whole(self) -> bool:
        """Whether all questions stand on the card."""
        return len(self.rows) == len(self.finding.lines)

    def show_all(self) -> None:
        """Show all questions, with the keyboard on the first new one."""
        first_new = len(self.rows)
        self._add_rows(len(self.finding.lines))
        self.rows[min(first_new, len(self.rows) - 1)].open_button.setFocus(Qt.FocusReason.OtherFocusReason)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._apply_measures()

    def _apply_measures(self) -> None:
        theme = theme_of(self)
        self._column.setContentsMargins(theme.spacing(18), theme.spacing(14), theme.spacing(18), theme.spacing(8))
        self._column.setSpacing(0)
        self._head.setSpacing(theme.spacing(12))
        self._head.setContentsMargins(0, 0, 0, theme.spacing(8))
