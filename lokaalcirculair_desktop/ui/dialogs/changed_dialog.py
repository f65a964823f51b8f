"""What changed in a question: the text as it was answered beside the text as it is now, and the answer that was given."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QDialog, QGridLayout, QWidget

from lokaalcirculair_desktop.domain.questionnaire import LEVELS
from lokaalcirculair_desktop.services.questionnaires import ItemChange
from lokaalcirculair_desktop.texts import tr, tr_in
from lokaalcirculair_desktop.ui.forms.ui_changed_dialog import Ui_ChangedDialog
from lokaalcirculair_desktop.ui.models.history_rows import answer_in_words
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.digit_badge import DigitBadge
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH, _HEIGHT = 860, 560
_STACKED = 560  # the width divided by the text scale below which the new text stands below the old one
_BADGE, _BEFORE, _AFTER = range(3)


@dataclass(frozen=True, slots=True)
class Words:
    """What the dialog says around the changes.

    Attributes:
        title: what is asked.
        text: what the answer to it does.
        agree: the words on the primary button.
        other: the words on the other one.
    """

    title: str
    text: str
    agree: str
    other: str


class ChangedDialog(QDialog):
    """Shows changed questions, old and new side by side. Accepted with the primary button; Esc changes nothing."""

    def __init__(self, words: Words, changes: Sequence[ItemChange], level_names: Sequence[str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_ChangedDialog()
        self.ui.setupUi(self)
        self.setWindowTitle(words.title)
        self.ui.title_label.set_style("h2")
        self.ui.title_label.setText(words.title)
        self.ui.text_label.setText(words.text)
        self.ui.agree_button.set_kind("primary")
        self.ui.agree_button.setText(words.agree)
        self.ui.other_button.setText(words.other)
        self._level_names = tuple(level_names)
        self._comparisons = [_Comparison(change, self._level_names, self) for change in changes]
        for comparison in self._comparisons:
            self.ui.content_layout.addWidget(comparison)
        self.ui.content_layout.addStretch()
        self.ui.agree_button.clicked.connect(self.accept)
        self.ui.other_button.clicked.connect(self.reject)
        theme = theme_of(self)
        self.resize(theme.px(_WIDTH), theme.px(_HEIGHT if len(changes) > 1 else _HEIGHT - 60))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)


class _Comparison(Card):
    """One question: what changed, the levels whose text is another one, and the level that was chosen."""

    def __init__(self, change: ItemChange, level_names: Sequence[str], parent: QWidget) -> None:
        super().__init__(parent)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(16, 12, 16, 14)
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(8)
        self._pairs: list[tuple[int, WrappedLabel, WrappedLabel]] = []
        self._is_stacked: bool | None = None
        given = answer_in_words(change.answer.state, change.answer.level, level_names)
        self._grid.addWidget(WrappedLabel(self, change.after.question, style="body_strong"), 0, 0, 1, 3)
        self._grid.addWidget(WrappedLabel(self, change.change, style="small", tone="text.secondary"), 1, 0, 1, 3)
        self._grid.addWidget(WrappedLabel(self, tr("Uw antwoord: {answer}.").format(answer=given), style="small", weight=600), 2, 0, 1, 3)
        self._heads = (self._head(tr("Toen u antwoordde")), self._head(tr_in("tekst", "Nu")))
        for row, level in enumerate(levels_to_compare(change)):
            self._add_level(4 + 2 * row, level, change)
        self._grid.setColumnStretch(_BEFORE, 1)
        self._grid.setColumnStretch(_AFTER, 1)
        self._arrange(stacked=False)

    def _head(self, text: str) -> WrappedLabel:
        return WrappedLabel(self, text, style="label", weight=600, tone="text.secondary")

    def _add_level(self, row: int, level: int, change: ItemChange) -> None:
        chosen = level == change.answer.level
        before = WrappedLabel(self, change.before.levels[level], style="body_strong" if chosen else "small")
        after = WrappedLabel(self, change.after.levels[level], style="body_strong" if chosen else "small")
        before.setAccessibleName(tr("Niveau {level}, toen: {text}").format(level=level, text=change.before.levels[level]))
        after.setAccessibleName(tr("Niveau {level}, nu: {text}").format(level=level, text=change.after.levels[level]))
        self._grid.addWidget(DigitBadge(self, level), row, _BADGE, Qt.AlignmentFlag.AlignTop)
        self._pairs.append((row, before, after))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(stacked=self.width() / theme_of(self).scale < _STACKED)

    def _arrange(self, *, stacked: bool) -> None:
        if stacked is self._is_stacked:
            return
        self._is_stacked = stacked
        for row, before, after in ((3, *self._heads), *self._pairs):
            for label in (before, after):
                self._grid.removeWidget(label)
            self._grid.addWidget(before, row, _BEFORE, 1, 2 if stacked else 1, Qt.AlignmentFlag.AlignTop)
            if stacked:
                self._grid.addWidget(after, row + 1, _BEFORE, 1, 2, Qt.AlignmentFlag.AlignTop)
            else:
                self._grid.addWidget(after, row, _AFTER, Qt.AlignmentFlag.AlignTop)


def levels_to_compare(change: ItemChange) -> tuple[int, ...]:
    """Return the levels whose text is another one now, and the level that was chosen."""
    return tuple(level for level in LEVELS if change.before.levels[level] != change.after.levels[level] or level == change.answer.level)
