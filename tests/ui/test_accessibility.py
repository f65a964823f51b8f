"""Every page can be used without a mouse, without colours and with large text: names, order, and room for every word."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui.main_window import PAGES, MainWindow
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now

KEYS = [entry.key for entry in PAGES]
VAGUE = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Border, QAccessible.Role.LayeredPane}


@pytest.fixture
def window(filled_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp, "light")
    made = MainWindow(filled_session, look)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    yield made
    filled_session.flush(WAIT)
    look.set_scale(1.0)
    look.deleteLater()


def settle(window: MainWindow) -> None:
    """Let the window take what Qt posted and the worker brings."""
    for _ in range(3):
        QApplication.processEvents()
        window.session.flush(WAIT)
    QApplication.processEvents()


def seen(root: QWidget) -> list[QWidget]:
    """Return the widgets that show, in the order in which a screen reader meets them."""
    found = []
    for child in root.children():
        if isinstance(child, QWidget) and child.isVisible() and not child.isWindow():
            found += [child, *seen(child)]
    return found


def stops(page: QWidget) -> list[QWidget]:
    """Return what the Tab key reaches on a page, in its order."""
    found, at = [], page.nextInFocusChain()
    while at is not page:
        if page.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
            found.append(at)
        at = at.nextInFocusChain()
    return found


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def is_backwards(earlier: QWidget, later: QWidget) -> bool:
    """Tell whether what comes later stands above what comes earlier, or left of it on the same line; a column to the right may begin anew."""
    one, other = place(earlier), place(later)
    above = other.bottom() <= one.top() and other.left() < one.right()
    before = other.right() <= one.left() and min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > min(one.height(), other.height()) / 2
    return above or before


def is_next_region(window: MainWindow, earlier: QWidget, later: QWidget) -> bool:
    """Tell whether the list of questions begins: it stands left of the question, and comes after it."""
    page = window.page
    sidebar = page.ui.dimension_list if isinstance(page, QuestionsPage) else None
    return sidebar is not None and sidebar.isAncestorOf(later) and not sidebar.isAncestorOf(earlier)


def backwards(window: MainWindow, order: list[QWidget]) -> list[str]:
    wrong = [(one, other) for one, other in pairwise(order) if is_backwards(one, other) and not is_next_region(window, one, other)]
    return [f"{called(later)} after {called(earlier)}" for earlier, later in wrong]


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {name_of(widget)!r}"


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


@pytest.mark.parametrize("key", KEYS)
def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(window: MainWindow, key: str) -> None:
    window.go_to(key)
    settle(window)
    silent = []
    for widget in [window.ui.rail, *seen(window.ui.rail), *seen(window.pages[key])]:
        if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton)) or widget.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        said = told.text(QAccessible.Text.Name) or [label for label, kind in told.relations() if kind & QAccessible.RelationFlag.Label]
        if not said or (told.role() in VAGUE and not told.text(QAccessible.Text.Description)):
            silent.append(f"{called(widget)} {told.role()}")
    assert silent == []


@pytest.mark.parametrize("key", KEYS)
def test_the_tab_key_goes_in_reading_order(window: MainWindow, key: str) -> None:
    window.go_to(key)
    settle(window)
    order = stops(window.pages[key])
    assert order
    assert backwards(window, order) == []


@pytest.mark.parametrize("key", KEYS)
def test_a_screen_reader_meets_everything_in_reading_order(window: MainWindow, key: str) -> None:
    window.go_to(key)
    settle(window)
    words = [widget for widget in seen(window.pages[key]) if isinstance(widget, QLabel | QAbstractButton) and widget.width()]
    said = [widget for widget in words if name_of(widget)]
    assert backwards(window, said) == []
