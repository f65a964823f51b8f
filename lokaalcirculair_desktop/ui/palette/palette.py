"""The palette over the window: type, look along what is found with the arrows, open it with Enter, leave with Esc or a click beside it.

It is no window of its own: a frameless one has no shadow and no round corners on every desktop, and what has the keyboard stays one window for
a screen reader. The search field keeps the keyboard for as long as the palette is open; what is found is announced.
"""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QModelIndex, QObject, QRect, QRectF, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QRegion, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from shiboken6 import isValid

from lokaalcirculair_desktop import design
from lokaalcirculair_desktop.texts import current_language, tr, tr_n
from lokaalcirculair_desktop.ui.forms.ui_palette_panel import Ui_PalettePanel
from lokaalcirculair_desktop.ui.kept_drawing import draw_kept
from lokaalcirculair_desktop.ui.palette import commands, findables
from lokaalcirculair_desktop.ui.palette.findables import Reach, read_reach
from lokaalcirculair_desktop.ui.palette.matching import Findable, Found, Results, find
from lokaalcirculair_desktop.ui.palette.results_view import FOUND_ROLE, HEADING_HEIGHT, ROW_HEIGHT, ResultsDelegate, ResultsModel, spoken
from lokaalcirculair_desktop.ui.theme import Theme, theme_of
from lokaalcirculair_desktop.ui.widgets.elevation import shadow_colour
from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget, antialiased, box

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.main_window import MainWindow

_WIDTH, _TOP, _LEAST_MARGIN = 640, 78, 16
_ROWS_SHOWN = 9
_SHADOW_LAYERS = 9
_STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
_FAR = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}


class PalettePanel(QDialog):
    """The search field, the list of what was found, and the line below it. A dialog for screen readers, a part of the window for Qt.

    Attributes:
        results: what is shown.
        has_moved: whether the user looked further than the first thing found.
        model: the results, for the list.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Widget)  # a dialog makes itself a window
        self.results = Results((), 0)
        self.has_moved = False
        self.ui = Ui_PalettePanel()
        self.ui.setupUi(self)
        self.model = ResultsModel(self)
        self.delegate = ResultsDelegate(self)
        self.ui.results_list_view.setModel(self.model)
        self.ui.results_list_view.setItemDelegate(self.delegate)
        self.ui.search_line_edit.setProperty("focusRing", False)
        self.ui.enter_cap.set_text("Enter")
        self.ui.arrows_cap.set_text("↑ ↓")
        self.ui.escape_cap.set_text("Esc")
        self.apply_look()
        self.retranslate()

    @property
    def current(self) -> Found | None:
        """What Enter opens."""
        found = self.ui.results_list_view.currentIndex().data(FOUND_ROLE)
        return found if isinstance(found, Found) else None

    def show_results(self, results: Results, query: str) -> None:
        """Show what a query found, the best of it as what Enter opens."""
        ui = self.ui
        self.results, self.has_moved = results, False
        self.model.set_results(results)
        ui.results_list_view.setVisible(bool(results.count))
        ui.nothing_row.setVisible(not results.count)
        ui.nothing_label.setText(tr("Niets gevonden voor “{words}”. Kijk de spelling na of zoek op NIS-code.").format(words=query.strip()))
        ui.count_label.setText(self.count_in_words())
        self.fit_footer()
        self.look_at(self.model.next_place(-1, 1))
        ui.results_list_view.scrollToTop()

    def count_in_words(self) -> str:
        """Say how much was found, and how much of it is shown where that is less, with the way to the rest."""
        found = tr_n("{n} resultaat", "{n} resultaten", self.results.count)
        if self.results.shown == self.results.count:
            return found
        return tr("{shown} van {found}, typ verder voor de rest").format(shown=self.results.shown, found=found)

    def fit_footer(self) -> None:
        """Tell the keys that move and open where there is something to open and the footer has room for them."""
        ui = self.ui
        hints: tuple[QWidget, ...] = (ui.arrows_cap, ui.arrows_label, ui.enter_cap, ui.enter_label)
        for shown in (True, False):
            for part in hints:
                part.setVisible(shown and bool(self.results.count))
            ui.footer_layout.invalidate()
            if ui.footer_layout.minimumSize().width() <= self.width():
                return

    def look_at(self, place: int) -> None:
        """Make a row the one that Enter opens."""
        self.ui.results_list_view.setCurrentIndex(self.model.index(place) if place >= 0 else QModelIndex())

    def look_for(self, kept: Found) -> None:
        """Look at a thing that was found before, where it is still there."""
        for place in range(self.model.rowCount()):
            found = self.model.index(place).data(FOUND_ROLE)
            if isinstance(found, Found) and found.what == kept.what:
                self.has_moved = True
                self.look_at(place)

    def step(self, step: int, times: int = 1) -> None:
        """Look at the next thing found (1) or the one before (-1)."""
        place = self.ui.results_list_view.currentIndex().row()
        for _ in range(times):
            following = self.model.next_place(place, step)
            if times > 1 and (following - place) * step <= 0:
                break  # a page ends at the end
            place = following
        self.has_moved = True
        self.look_at(place)

    def wanted_height(self) -> int:
        """Return how high the panel is with all that was found, in pixels."""
        theme = theme_of(self)
        headings = len(self.results.groups)
        rows = min(self.results.shown, _ROWS_SHOWN)
        listed = theme.px(HEADING_HEIGHT) * min(headings, 3) + theme.px(ROW_HEIGHT) * rows + theme.px(10) if rows else 0
        ui = self.ui
        nothing = 0 if rows else ui.nothing_label.heightForWidth(self.width() - 2 * theme.px(18)) + theme.px(32)
        return int(ui.search_row.sizeHint().height() + ui.footer_row.sizeHint().height() + listed + nothing + 2)

    def apply_look(self) -> None:
        """Take the measures of the theme."""
        theme = theme_of(self)
        side = theme.px(18)
        self.ui.search_layout.setContentsMargins(side, theme.px(9), side, theme.px(9))
        self.ui.footer_layout.setContentsMargins(side, theme.px(9), side, theme.px(9))
        self.ui.nothing_layout.setContentsMargins(side, theme.px(16), side, theme.px(16))
        self.ui.search_line_edit.setFont(theme.font("h3", 400))

    def retranslate(self) -> None:
        """Show every text in the present language."""
        self.ui.retranslateUi(self)
        self.setAccessibleName(tr("Zoeken"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit_footer()

    def paintEvent(self, event: QPaintEvent) -> None:
        theme = theme_of(self)
        box(antialiased(self), QRectF(self.rect()), theme.px(design.radius("dialog")), theme.colour("surface.raised"), theme.colour("border.subtle"))


class Palette(PaintedWidget):
    """Covers the window while the palette is open, and does what is chosen.

    Attributes:
        panel: what is seen.
        reach: what was read from the disk last.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.reach = Reach()
        self._window = window
        self._findables: list[Findable] = []
        self._made_for: tuple[object, ...] = ()
        self._made_before: tuple[Sequence[Findable], Sequence[Findable]] = ((), ())
        self._before: QWidget | None = None
        self.panel = PalettePanel(self)
        self._connect_signals()
        window.installEventFilter(self)
        self.hide()

    def _connect_signals(self) -> None:
        ui = self.panel.ui
        ui.search_line_edit.textChanged.connect(self.search)
        ui.search_line_edit.installEventFilter(self)
        ui.results_list_view.clicked.connect(self._open_row)

    def toggle(self) -> None:
        """Open the palette, or close it."""
        if self.isHidden():
            self.open()
        else:
            self.close_palette()

    def open(self) -> None:
        """Show the palette with what is offered before anything is typed, and read in the worker what is on the disk."""
        self._before = QApplication.focusWidget()
        self.panel.delegate.shows_keys = self._window.session.preferences.show_keys
        self.panel.ui.search_line_edit.clear()
        self._gather()
        self.search()
        self._place()
        self.show()
        self.panel.show()  # a dialog does not show with its parent
        self.raise_()
        self.panel.ui.search_line_edit.setFocus(Qt.FocusReason.ShortcutFocusReason)
        session = self._window.session
        session.background.run(partial(read_reach, session.workspace), self._take, lambda _: None)  # the start page tells of a disk that fails

    def _take(self, reach: Reach) -> None:
        """Take what was read; a user who moved along the list already stays where he looks."""
        if not isValid(self):
            return
        if reach == self.reach:
            return
        self.reach = reach
        if not self.isHidden():
            panel = self.panel
            kept = panel.current if panel.has_moved else None
            self._gather()
            self.search(panel.ui.search_line_edit.text())
            if kept is not None:
                panel.look_for(kept)

    def close_palette(self) -> None:
        """Hide the palette and give the keyboard back to what had it."""
        if self.isHidden():
            return
        before, self._before = self._before, None
        self.hide()
        if before is not None and isValid(before) and before.isVisible():
            before.setFocus(Qt.FocusReason.ShortcutFocusReason)
        else:
            self._window.focus_page()

    def _gather(self) -> None:
        """Bring together all that can be found now, in memory."""
        window = self._window
        assessments, places = self._read_before()
        self._findables = [
            *findables.questions(window.session, partial(commands.open_item, window)),
            *assessments,
            *commands.commands(window),
            *commands.pages(window),
            *places,
        ]

    def _read_before(self) -> tuple[Sequence[Findable], Sequence[Findable]]:
        """Return the assessments and the municipalities as they were read last, made again only where something they depend on changed."""
        window, is_read_only = self._window, self._window.session.workspace.is_read_only
        made_for = (self.reach, current_language(), is_read_only)
        if made_for != self._made_for:
            show = partial(commands.open_assessment, window)
            begin = None if is_read_only else partial(commands.begin_for, window)
            self._made_before = list(findables.assessments(self.reach, show)), list(findables.places(self.reach, show, begin))
            self._made_for = made_for
        return self._made_before

    def search(self, query: str = "") -> None:
        """Show what a query finds."""
        self.panel.show_results(find(self._findables, query), query)
        self._place()
        self._announce(self.panel.count_in_words() if self.panel.results.count else self.panel.ui.nothing_label.text())

    def _announce(self, *before: str) -> None:
        """Say what Enter opens now, for screen readers."""
        found, line = self.panel.current, self.panel.ui.search_line_edit
        told = ". ".join((*before, spoken(found)) if found is not None else before)
        line.setAccessibleDescription(spoken(found) if found is not None else told)
        if not self.isHidden():
            QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(line, told))

    def _open_row(self, index: QModelIndex) -> None:
        found = index.data(FOUND_ROLE)
        if isinstance(found, Found):
            self.choose(found)

    def choose(self, found: Found) -> None:
        """Close the palette and do what was chosen."""
        self.close_palette()
        found.what.act()

    # the keyboard and the mouse

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._window:
            if event.type() == QEvent.Type.Resize and not self.isHidden():
                self._place()
            return False
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            return self._take_key(event)
        if event.type() == QEvent.Type.FocusOut and not self.isHidden():
            self._leave_if_elsewhere()
        return False

    def _take_key(self, event: QKeyEvent) -> bool:
        key = Qt.Key(event.key())
        if key in _STEPS or key in _FAR:
            self.panel.step(_STEPS.get(key) or _FAR[key], 1 if key in _STEPS else _ROWS_SHOWN - 1)
            self._announce()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            if (found := self.panel.current) is not None:
                self.choose(found)
        elif key == Qt.Key.Key_Escape:
            self.close_palette()
        else:
            return key in (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)  # there is nowhere else to go
        return True

    def _leave_if_elsewhere(self) -> None:
        """Close when the keyboard went to another part of the window: a shortcut of the window led there."""
        focused = QApplication.focusWidget()
        if focused is not None and focused is not self.panel.ui.search_line_edit and focused.window() is self.window():
            self._before = focused
            self.close_palette()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if not self.panel.geometry().contains(event.position().toPoint()):
            self.close_palette()

    # the look

    def _place(self) -> None:
        theme, window = self.theme, self._window
        self.setGeometry(window.rect())
        margin = theme.spacing(_LEAST_MARGIN)
        width = min(theme.px(_WIDTH), window.width() - 2 * margin)
        top = min(theme.px(_TOP), window.height() // 8)
        self.panel.resize(width, self.panel.height())
        height = min(self.panel.wanted_height(), window.height() - top - margin)
        before = self.panel.geometry()
        self.panel.setGeometry((window.width() - width) // 2, top, width, height)
        if self.panel.geometry() != before:  # of what the panel leaves Qt paints anew what it covered, but not its shadow
            self.update(QRegion(self._shadow_around(before)) + QRegion(self._shadow_around(self.panel.geometry())))

    def _shadow_around(self, panel: QRect) -> QRect:
        """Return how far the shadow of a panel reaches."""
        below, blur = self._shadow_measures()
        half = blur // 2 + 1
        return panel.translated(0, below).adjusted(-half, -half, half, half)

    def _shadow_measures(self) -> tuple[int, int]:
        """Return how far the shadow lies below the panel, and over how much it fades, in pixels."""
        elevation = design.tokens()["elevation"]["3"]
        return self.theme.px(elevation["y"]), self.theme.px(elevation["blur"])

    def paintEvent(self, event: QPaintEvent) -> None:
        scrim = self.theme.colour("scrim")
        if scrim.alpha() < 255:  # in high contrast nothing is half seen: the edge of the panel says enough
            painter = antialiased(self)
            painter.fillRect(event.rect(), scrim)
            self._paint_shadow(painter)

    def _paint_shadow(self, painter: QPainter) -> None:
        """Lay thin rounded rectangles over each other: an effect of Qt would blur the whole list anew with every letter."""
        theme = self.theme
        below, blur = self._shadow_measures()
        around = QRectF(self.panel.geometry()).translated(0, below).adjusted(-blur / 2, -blur / 2, blur / 2, blur / 2)
        draw_kept(painter, around, theme, ("shadow",), partial(_draw_shadow, theme=theme, blur=blur))

    def look_changed(self) -> None:
        super().look_changed()
        self.panel.apply_look()
        if not self.isHidden():
            self._place()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.panel.retranslate()
            if not self.isHidden():
                self._gather()
                self.search(self.panel.ui.search_line_edit.text())


def _draw_shadow(painter: QPainter, around: QRectF, theme: Theme, blur: float) -> None:
    """Draw a shadow that reaches half its blur outwards and half inwards from the edge of what casts it."""
    colour = shadow_colour(theme, 3)
    colour.setAlphaF(colour.alphaF() / _SHADOW_LAYERS)
    for layer in range(_SHADOW_LAYERS):
        inwards = blur * layer / _SHADOW_LAYERS
        radius = max(0.0, theme.px(design.radius("dialog")) + blur / 2 - inwards)
        box(painter, around.adjusted(inwards, inwards, -inwards, -inwards), radius, colour)
