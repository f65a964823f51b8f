"""The wheel scrolls the page and nothing else: boxes, sliders and tabs never change under it, focused or not."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QTextCharFormat
from PySide6.QtWidgets import QAbstractSpinBox, QComboBox, QDateEdit, QDoubleSpinBox, QListView, QSlider, QSpinBox, QTabBar, QTabWidget, QWidget

from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS, WheelSafe

if TYPE_CHECKING:
    _SpinBox = QAbstractSpinBox
else:
    _SpinBox = object  # at run time the class of Qt that follows brings the widget

_TEXT_INSET = 11  # what the style sheet gives a line of text


class WheelGuard(QObject):
    """Hands the wheel of the widgets it guards on to what they stand in."""

    def guard(self, widget: QWidget) -> None:
        """Guard a widget that is no subclass of this module."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Wheel:
            event.ignore()
            return True
        return False


class ComboBox(WheelSafe, QComboBox):
    """A combo box that the wheel does not change, with a popup in the look of the program."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setView(QListView(self))

    def setAccessibleName(self, name: str) -> None:  # noqa: N802 - a method of Qt
        """Say what is chosen here. On Linux Qt tells the chosen value as the name: there the description says it."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(name)


class NumberField(WheelSafe, _SpinBox):
    """What comes before a spin box of Qt: the wheel does not change it, and its text begins where that of other fields does."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._inset()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in LOOK_EVENTS:
            self._inset()

    def _inset(self) -> None:
        # The style sheet has no say over the text inside a spin box, nor over its border.
        self.lineEdit().setTextMargins(theme_of(self).px(_TEXT_INSET) + 1, 0, 0, 0)


class SpinBox(NumberField, QSpinBox):
    """A spin box that the wheel does not change."""


class DoubleSpinBox(NumberField, QDoubleSpinBox):
    """A spin box for decimals that the wheel does not change."""


class DateEdit(WheelSafe, QDateEdit):
    """A date field that the wheel does not change, with a calendar in which the weekend has no colour of its own."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCalendarPopup(True)
        for day in (Qt.DayOfWeek.Saturday, Qt.DayOfWeek.Sunday):
            self.calendarWidget().setWeekdayTextFormat(day, QTextCharFormat())


class Slider(WheelSafe, QSlider):
    """A slider that the wheel does not change."""


class TabBar(WheelSafe, QTabBar):
    """A tab bar that the wheel does not change."""


class TabWidget(QTabWidget):
    """Tabs that the wheel does not change."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTabBar(TabBar(self))
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its bar takes the keyboard; the rest would be one more stop, without a name
        self.setDocumentMode(True)
