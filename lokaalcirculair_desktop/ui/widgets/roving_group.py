"""A group of buttons that is one stop of the Tab key: arrows move the focus within it and choose nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QAbstractButton, QWidget

from lokaalcirculair_desktop.ui.widgets.painted import PaintedWidget

_BACK = frozenset({Qt.Key.Key_Left, Qt.Key.Key_Up})
_ON = frozenset({Qt.Key.Key_Right, Qt.Key.Key_Down})


class RovingGroup(PaintedWidget):
    """Holds buttons of which one at a time takes the Tab key; the arrows, Home and End move along them.

    Attributes:
        stops: the buttons, in order.
        current: the place of the button that takes the Tab key, 0 at first.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.stops: list[QAbstractButton] = []
        self.current = 0

    def set_stops(self, stops: Sequence[QAbstractButton]) -> None:
        """Give the buttons, in order. Hidden and disabled ones are passed over."""
        self.stops = list(stops)
        self._order_stops()
        self.make_current(min(self.current, max(0, len(self.stops) - 1)))

    def _order_stops(self) -> None:
        """Put the buttons where the group stands in the order of the Tab key: made later than its neighbours, they would come after them."""
        self.setFocusProxy(None)  # type: ignore[arg-type]  # the stubs know no absence
        policy = self.focusPolicy()
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)  # Qt orders only what takes the focus
        for earlier, later in pairwise([self, *self.stops]):
            later.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
            QWidget.setTabOrder(earlier, later)
        self.setFocusPolicy(policy)

    def make_current(self, place: int) -> None:
        """Let the button at a place take the Tab key; the focus itself stays where it is."""
        self.current = place
        for other, button in enumerate(self.stops):
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus if other == place else Qt.FocusPolicy.ClickFocus)
        self.setFocusProxy(self.stops[place] if self.stops else None)  # type: ignore[arg-type]

    def focus_stop(self, place: int) -> None:
        """Move the focus, and the ring with it, to the button at a place."""
        self.make_current(place)
        self.stops[place].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        places = [place for place, button in enumerate(self.stops) if button.isVisibleTo(self) and button.isEnabled()]
        target = self._target(event, places)
        if target is None:
            event.ignore()
        elif target != self.current or not self.stops[target].hasFocus():
            self.focus_stop(target)

    def _target(self, event: QKeyEvent, places: list[int]) -> int | None:
        key = Qt.Key(event.key())
        if not places or event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier:
            return None
        if key == Qt.Key.Key_Home:
            return places[0]
        if key == Qt.Key.Key_End:
            return places[-1]
        if key in _BACK:
            return max((place for place in places if place < self.current), default=places[0])
        if key in _ON:
            return min((place for place in places if place > self.current), default=places[-1])
        return None
