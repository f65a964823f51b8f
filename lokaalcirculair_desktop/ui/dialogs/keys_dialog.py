"""The keys of the page that is shown, and those that work everywhere: what "?" opens."""

from __future__ import annotations

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QDialog, QGridLayout, QWidget

from lokaalcirculair_desktop.texts import named, tr
from lokaalcirculair_desktop.ui.forms.ui_keys_dialog import Ui_KeysDialog
from lokaalcirculair_desktop.ui.keys import EVERYWHERE, KEYS, page_names
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.key_rows import add_key_rows
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_WIDTH, _ONE_COLUMN, _MARGIN = 880, 640, 40  # widths divided by the text scale


class KeysDialog(QDialog):
    """Shows two lists of keys. "?", Esc and the one button close it.

    Attributes:
        shown: the lists that are shown, as ``keys.KEYS`` names them, the one of the window first.
    """

    def __init__(self, page: str, preferences: Preferences, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.shown = (EVERYWHERE, page) if page in KEYS else (EVERYWHERE,)
        self._acts_on_single_keys = preferences.single_key_shortcuts
        self.ui = Ui_KeysDialog()
        self.ui.setupUi(self)
        self.ui.title_label.set_style("h2")
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.close_button.setDefault(True)
        self._fill()
        self._apply_measures()
        self.ui.scroll_area.setFocus()

    def _fill(self) -> None:
        ui = self.ui
        self.setWindowTitle(tr("Toetsen"))
        ui.title_label.setText(tr("Toetsen"))
        names, spoken = page_names(), list[str]()
        grids = dict(zip(self.shown, (ui.everywhere_grid_layout, ui.page_grid_layout), strict=False))
        for page, grid in reversed(grids.items()):
            _empty(grid)
            grid.addWidget(WrappedLabel(self, names[page], style="label", weight=600, tone="text.secondary"), grid.rowCount(), 0, 1, 2)
            add_key_rows(grid, KEYS[page], self)
            spoken += [names[page], *(named(tr(key), tr(meaning)) for key, meaning in KEYS[page])]
        ui.note_label.setText(self._note())
        for named_part in (self, ui.scroll_area):
            named_part.setAccessibleName(tr("Toetsen"))
        ui.scroll_area.setAccessibleDescription(". ".join(spoken))
        put_in_reading_order(self)

    def _note(self) -> str:
        if self._acts_on_single_keys:
            return tr("Cijfers en letters werken niet in een tekstvak: daar is een letter gewoon een letter.")
        return tr("Cijfers en losse letters staan uit. U zet ze weer aan bij Instellingen, Toetsen.")

    def _apply_measures(self) -> None:
        theme, parent = theme_of(self), self.parentWidget()
        room = parent.window().size() if parent is not None else self.screen().availableSize()
        width = min(theme.px(_WIDTH if len(self.shown) > 1 else _WIDTH // 2), room.width() - _MARGIN)
        self._arrange(width)
        self.ui.content_layout.activate()  # the rows are new to the layouts around them
        margins = self.ui.dialog_layout.contentsMargins()
        listed = self.ui.content_layout.totalHeightForWidth(width - margins.left() - margins.right())
        around = margins.top() + margins.bottom() + self.ui.title_label.sizeHint().height() + self.ui.close_button.sizeHint().height()
        self.resize(width, min(room.height() - _MARGIN, listed + around + 3 * self.ui.dialog_layout.spacing()))

    def _arrange(self, width: int) -> None:
        is_narrow = width / theme_of(self).scale < _ONE_COLUMN
        self.ui.columns_layout.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text() == "?":
            self.accept()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill()


def _empty(grid: QGridLayout) -> None:
    while (slot := grid.takeAt(0)) is not None:
        widget = slot.widget()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
