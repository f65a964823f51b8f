"""What counts for a question: a panel over the page, opened by a link or the key M, gone with M, Esc or a click beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.questionnaire import Item, Questionnaire
from lokaalcirculair_desktop.texts import capitalised, named, tr
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.elevation import cast_shadow
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH, _MARGIN, _BESIDE = 620, 18, 14


class ScopePanel(Card):
    """Shows why a question matters, what counts and what does not, the two rules of the scale, and with whom and what it is connected.

    Attributes:
        opener: what gets the keyboard back when the panel is closed.
        area: what scrolls, and has the keyboard while the panel is open.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "raised")
        self.opener: QWidget | None = None
        self._page = parent
        self._wanted: tuple[tuple[str, str], ...] = ()
        self._laid_out: tuple[tuple[str, str], ...] = ()
        self.area = QScrollArea(self)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._content = QWidget(self.area)
        self._content.setProperty("kind", "page")
        self._column = QVBoxLayout(self._content)
        self._column.setSpacing(2)
        self.area.setWidget(self._content)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(1, 1, 1, 1)
        layout.addWidget(self.area)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._close_with_focus)
        self.hide()

    def set_content(self, item: Item, questionnaire: Questionnaire, kind: str) -> None:
        """Take what belongs to a question, as an organisation of a kind reads it; it is laid out once it is opened."""
        self._wanted = tuple(scope_passages(item, questionnaire, kind))
        self.hide()

    def _lay_out(self) -> None:
        if self._wanted == self._laid_out:
            return
        self._laid_out = passages = self._wanted
        while (slot := self._column.takeAt(0)) is not None:
            if (old := slot.widget()) is not None:
                old.deleteLater()
        for heading, text in passages:
            self._column.addWidget(WrappedLabel(self._content, heading, style="label", weight=600, tone="text.secondary"))
            self._column.addWidget(WrappedLabel(self._content, text))
            self._column.addSpacing(theme_of(self).spacing(8))
        self._column.addStretch()
        self.area.setAccessibleName(tr("Wat telt mee?"))
        self.area.setAccessibleDescription(spoken(passages))

    def open_below(self, opener: QWidget) -> None:
        """Show the panel below a widget of the same page, and give it the keyboard."""
        self.opener = opener
        self._lay_out()
        cast_shadow(self, 2)
        self._place(opener)
        self.show()
        self.raise_()
        self.area.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def close_panel(self) -> None:
        """Hide the panel and give the keyboard back to what opened it."""
        if self.isVisible():
            had_focus = self.isAncestorOf(QApplication.focusWidget() or self)
            self.hide()
            if had_focus and self.opener is not None:
                self.opener.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _place(self, opener: QWidget) -> None:
        theme, page = theme_of(self), self._page
        margin = theme.spacing(_MARGIN)
        self._column.setContentsMargins(margin, margin, margin, margin)
        bar = opener.parentWidget() or opener  # below the whole bar, so that no strip of the page shows between
        below = QPoint(opener.mapTo(page, QPoint(0, 0)).x(), bar.mapTo(page, QPoint(0, bar.height())).y())
        beside = theme.spacing(_BESIDE)
        width = min(theme.px(_WIDTH), page.width() - 2 * beside)
        height = min(self._column.totalHeightForWidth(width - 2) + 4, page.height() - below.y() - margin)
        left = max(beside, min(below.x(), page.width() - width - beside))
        self.setGeometry(QRect(left, below.y(), width, height + 2))

    def _close_with_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if new is not None and self.isVisible() and not self.isAncestorOf(new):
            self.hide()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_M):
            self.close_panel()
        else:
            super().keyPressEvent(event)


def scope_passages(item: Item, questionnaire: Questionnaire, kind: str) -> Iterator[tuple[str, str]]:
    """Yield heading and text of what there is to know about a question."""
    yield tr("Waarom deze vraag"), item.why
    yield tr("Telt mee"), item.scope.counts
    yield tr("Telt niet mee"), item.scope.does_not_count
    if item.scope.size:
        yield tr("Vanaf wanneer"), item.scope.size
    if item.read_as.get(kind):
        yield tr("Zo leest u de vraag voor uw organisatie"), item.read_as[kind]
    yield tr("Hoe u kiest"), f"{questionnaire.notes.cumulative} {questionnaire.notes.tie_rule}"
    yield from _surroundings(item, questionnaire)


def _surroundings(item: Item, questionnaire: Questionnaire) -> Iterator[tuple[str, str]]:
    """Yield with whom and with what a question is connected."""
    yield tr("Wie kan helpen"), capitalised(", ".join(item.partners))
    yield tr("Bevoegdheden"), ", ".join(questionnaire.remit_names[remit] for remit in item.remits)
    if item.value_chains:
        yield tr("Waardeketens"), ", ".join(questionnaire.value_chain_names[chain] for chain in item.value_chains)
    if item.indicator:
        yield tr("Cijfer"), tr("{name} ({unit})").format(name=item.indicator.name, unit=item.indicator.unit)
    yield tr("Doelen voor duurzame ontwikkeling (SDG)"), "\n".join(f"{target}  {questionnaire.sdg_targets[target].name}" for target in item.sdgs)


def spoken(passages: Sequence[tuple[str, str]]) -> str:
    """Return the passages as one text for screen readers."""
    return "\n".join(named(heading, text) for heading, text in passages)
