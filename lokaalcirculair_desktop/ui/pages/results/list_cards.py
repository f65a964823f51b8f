"""What stands out, and what moved: a few rows each, and all of them on demand."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.services.results import Change, Point, PointKind, Results, few_changes, few_points
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.pages.results.result_card import LINK_HEIGHT, ResultCard, plain_label
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.chip import Chip, ChipKind
from lokaalcirculair_desktop.ui.widgets.digit_badge import DigitBadge
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.ladder import LIST_SIZE, Ladder
from lokaalcirculair_desktop.ui.widgets.plain_tooltip import plain_tooltip
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

POINTS_SHOWN, CHANGES_SHOWN = 4, 3
_CHIPS: Final[dict[PointKind, ChipKind]] = {PointKind.STRONG: "ok", PointKind.WEAK: "warn", PointKind.BLIND: "neutral"}


def point_word(kind: PointKind) -> str:
    """Return the word of a kind: *sterk punt*, *zwak punt*, *blinde vlek*."""
    return {PointKind.STRONG: tr("sterk punt"), PointKind.WEAK: tr("zwak punt"), PointKind.BLIND: tr("blinde vlek")}[kind]


def point_text(point: Point) -> str:
    """Return the name of a point, with its ambition where it is weak for having one."""
    if point.kind is PointKind.WEAK:
        return tr("{name}, ambitie {target}").format(name=point.name, target=point.target)
    return point.name


class ListCard(ResultCard):
    """A few rows, and a button for all.

    Signals:
        all_wanted: the user wants to see all.
    """

    title_height = LINK_HEIGHT
    all_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.all_button = Button(self, kind="link")
        self.all_button.clicked.connect(self.all_wanted)
        self.title_row.addWidget(self.all_button, 0, Qt.AlignmentFlag.AlignTop)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(4)
        self.column.addLayout(self.rows)
        self.column.addStretch()

    def retranslate(self) -> None:
        """Show the fixed words in the present language."""
        self.all_button.setText(tr("Toon alles"))

    def put_rows(self, rows: list[QWidget]) -> None:
        """Show other rows."""
        while (taken := self.rows.takeAt(0)) is not None:
            if (old := taken.widget()) is not None:
                old.hide()
                old.deleteLater()
        for row in rows:
            self.rows.addWidget(row)


class PointsCard(ListCard):
    """Shows strong points, weak points and blind spots.

    Attributes:
        full_title: names all three; the card shows a shorter title where that one would take two lines.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.full_title = ""
        self.retranslate()

    def retranslate(self) -> None:
        super().retranslate()
        self.full_title = tr("Sterke punten, zwakke punten en blinde vlekken")
        self._fit_title()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_title()

    def _fit_title(self) -> None:
        margins, button = self.column.contentsMargins(), self.all_button.sizeHint().width() + self.title_row.spacing()
        room = self.width() - margins.left() - margins.right() - button
        fits = QFontMetricsF(theme_of(self).font("body_strong")).horizontalAdvance(self.full_title) < room
        self.set_title(self.full_title if fits else tr("Sterke en zwakke punten"))
        self.setAccessibleName(self.full_title)

    def show_results(self, results: Results) -> None:
        """Show other points."""
        self.all_button.setVisible(bool(results.points))
        self.put_rows([self._row(point) for point in few_points(results.points, POINTS_SHOWN)] or [self._nothing()])

    def _nothing(self) -> QWidget:
        told = tr("Nog geen sterke of zwakke punten. Zwak is een laag niveau met een ambitie die minstens twee niveaus hoger ligt.")
        return WrappedLabel(self, told, style="small", tone="text.secondary")

    def _row(self, point: Point) -> QWidget:
        row = QWidget(self)
        line = _line(row)
        mark = IconLabel(row, "circle-question-mark", size=LIST_SIZE[0]) if point.level is None else Ladder(row, point.level, LIST_SIZE)
        line.addWidget(mark)
        line.addWidget(_name(row, point_text(point)), 1)
        line.addWidget(Chip(row, point_word(point.kind), _CHIPS[point.kind]))
        return row


class ChangesCard(ListCard):
    """Shows which levels moved since the previous round."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._reasons: list[QWidget] = []
        self._shows_reasons = True
        self._counted = plain_label(self, kind="caption", tone="muted")
        self.column.insertWidget(self.column.count() - 1, self._counted)
        self.retranslate()

    def show_results(self, results: Results) -> None:
        """Show other changes; the page hides the card where there is no previous round."""
        changes = results.changes
        if changes is None:
            return
        self.set_title(tr("Wat veranderde sinds {year}").format(year=changes.year))
        self.all_button.setVisible(bool(changes.moved))
        self._counted.setText(changes.counted)
        self._reasons = []
        self.put_rows([self._row(change) for change in few_changes(changes.moved, CHANGES_SHOWN)])

    def set_reasons_visible(self, visible: bool) -> None:
        """Show below each name why its level changed, or leave that to the list of all where the window is low."""
        self._shows_reasons = visible
        for reason in self._reasons:
            reason.setVisible(visible)

    def _row(self, change: Change) -> QWidget:
        row = QWidget(self)
        theme, line = theme_of(self), _line(row)
        arrow = QLabel(row)
        arrow.setPixmap(icons.pixmap("arrow-right", theme.colour("text.secondary"), theme.px(14)))
        for part in (DigitBadge(row, change.before), arrow, DigitBadge(row, change.now)):
            line.addWidget(part)
        told = QVBoxLayout()
        told.setSpacing(0)
        told.addWidget(_name(row, change.name))
        if change.reason:
            reason = WrappedLabel(row, change.reason, style="caption", tone="text.secondary")
            reason.setVisible(self._shows_reasons)
            told.addWidget(reason)
            self._reasons.append(reason)
        line.addLayout(told, 1)
        row.setToolTip(plain_tooltip(change.reason))
        return row


def _line(row: QWidget) -> QHBoxLayout:
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(8)
    return line


def _name(row: QWidget, text: str) -> WrappedLabel:
    label = WrappedLabel(row, text, style="small")
    label.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    return label
