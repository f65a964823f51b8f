"""Every page can be used without a mouse, without colours and with large text: names, order, and room for every word."""

from __future__ import annotations

import math
import re
from collections.abc import Callable, Iterator, Sequence
from datetime import date
from itertools import pairwise

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QAccessible, QFontMetricsF
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QApplication, QDialog, QLabel, QWidget
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.content.reference import find_municipalities
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.texts import LANGUAGES, Language
from lokaalcirculair_desktop.ui.dialogs.evidence_dialog import EvidenceDialog
from lokaalcirculair_desktop.ui.dialogs.figure_dialog import FigureDialog
from lokaalcirculair_desktop.ui.dialogs.history_dialog import HistoryDialog
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.dialogs.keys_dialog import KeysDialog
from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog
from lokaalcirculair_desktop.ui.main_window import PAGES, MainWindow
from lokaalcirculair_desktop.ui.messages import Choice, MessageDialog, Question
from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.elided_label import ElidedLabel
from lokaalcirculair_desktop.ui.widgets.painted import PaintedLabel
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now

KEYS = [entry.key for entry in PAGES]
VAGUE = {QAccessible.Role.Client, QAccessible.Role.NoRole, QAccessible.Role.Border, QAccessible.Role.LayeredPane}


@pytest.fixture
def window(language: Language, look: ThemeKeeper, filled_session: Session, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(filled_session, look)
    made.resize(1366, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    open_now(filled_session, wilgenbeke.opened().assessment.id)
    yield made
    filled_session.flush(WAIT)


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
    found: list[QWidget] = []
    at = page.nextInFocusChain()
    while at is not None and at is not page:
        if page.isAncestorOf(at) and at.isVisible() and at.isEnabled() and at.focusPolicy() & Qt.FocusPolicy.TabFocus and at.focusProxy() is None:
            found.append(at)
        at = at.nextInFocusChain()
    first = next((place for place, widget in enumerate(found) if widget is next(one for one in seen(page) if one in found)), 0)
    return [*found[first:], *found[:first]]  # it is a ring


def place(widget: QWidget) -> QRect:
    return QRect(widget.mapToGlobal(QPoint(0, 0)), widget.size())


def standing(widget: QWidget, other: QWidget) -> QWidget:
    """Return what stands beside something else on the screen: the area that a widget scrolls in, where the other does not."""
    areas, around = [widget], widget.parentWidget()
    while around is not None and not around.isAncestorOf(other):
        if isinstance(around, QAbstractScrollArea):
            areas.append(around)
        around = around.parentWidget()
    return areas[-1]


def is_backwards(earlier: QWidget, later: QWidget) -> bool:
    """Tell whether what comes later stands above what comes earlier, or left of it on the same line; a column to the right may begin anew."""
    one, other = place(standing(earlier, later)), place(standing(later, earlier))
    above = other.bottom() <= one.top() and other.left() < one.right()
    before = other.right() <= one.left() and min(one.bottom(), other.bottom()) - max(one.top(), other.top()) > min(one.height(), other.height()) / 2
    return above or before


def is_next_region(window: MainWindow, earlier: QWidget, later: QWidget) -> bool:
    """Tell whether the list of questions begins: it stands left of the question, and comes after it."""
    page = window.page
    sidebar = page.ui.dimension_list if isinstance(page, QuestionsPage) else None
    return sidebar is not None and sidebar.isAncestorOf(later) and not sidebar.isAncestorOf(earlier)


def backwards(window: MainWindow, order: Sequence[QWidget]) -> list[str]:
    wrong = [(one, other) for one, other in pairwise(order) if is_backwards(one, other) and not is_next_region(window, one, other)]
    return [f"{called(later)} after {called(earlier)}" for earlier, later in wrong]


def called(widget: QWidget) -> str:
    return f"{type(widget).__name__} {widget.objectName()} {name_of(widget)!r}"


def name_of(widget: QWidget) -> str:
    return QAccessible.queryAccessibleInterface(widget).text(QAccessible.Text.Name)


def silent(root: QWidget) -> list[str]:
    """Return what takes the keyboard and has no name, or neither a role nor a description."""
    found = []
    for widget in seen(root):
        if not (widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(widget, QAbstractButton)) or widget.focusProxy() is not None:
            continue
        told = QAccessible.queryAccessibleInterface(widget)
        labels = [label for label, kind in told.relations() if kind & QAccessible.RelationFlag.Label]
        if not (name_of(widget) or labels) or (told.role() in VAGUE and not told.text(QAccessible.Text.Description)):
            found.append(f"{called(widget)} {told.role()}")
    return found


def said(root: QWidget) -> list[QWidget]:
    """Return what a screen reader reads out, in its order."""
    return [widget for widget in seen(root) if isinstance(widget, QLabel | QAbstractButton) and widget.width() and name_of(widget)]


@pytest.mark.parametrize("key", KEYS)
def test_everything_that_takes_the_keyboard_has_a_name_and_a_role(window: MainWindow, key: str) -> None:
    window.go_to(key)
    settle(window)
    assert silent(window.ui.rail) + silent(window.pages[key]) == []


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
    assert backwards(window, said(window.pages[key])) == []


def words_of(widget: QWidget) -> str:
    if isinstance(widget, Button):
        return widget.shown_text()
    return widget.text() if isinstance(widget, QLabel | QAbstractButton) and not isinstance(widget, PaintedLabel) else ""


def needed(widget: QWidget) -> tuple[int, int]:
    """Return the width and the height that the words of a widget take, in pixels."""
    if isinstance(widget, QLabel) and widget.wordWrap():
        longest = max(QFontMetricsF(widget.font()).horizontalAdvance(word) for word in re.split(r"(?<=[\s/\\-])", widget.text()))
        return round(longest), widget.heightForWidth(widget.width())
    hint = widget.sizeHint()
    return hint.width(), min(hint.height(), math.ceil(QFontMetricsF(widget.font()).height()))


def cut(root: QWidget) -> list[str]:
    """Return the words of which a part has no room: too narrow, too low, or outside what they stand in and no way to scroll there."""
    found = []
    for widget in seen(root):
        if not words_of(widget) or isinstance(widget, ElidedLabel):
            continue
        width, height = needed(widget)
        if widget.width() + 1 < width or widget.height() + 1 < height:
            found.append(f"{called(widget)} {widget.width()}x{widget.height()} for {width}x{height}")
        elif is_outside(widget, root):
            found.append(f"{called(widget)} outside")
    return found


def is_outside(widget: QWidget, root: QWidget) -> bool:
    """Tell whether something sticks out of a widget it stands in; what scrolls may be anywhere along its bar."""
    around, rect = widget.parentWidget(), widget.geometry()
    while around is not None and around is not root.parentWidget():
        if not around.rect().adjusted(-1, -1, 1, 1).contains(rect):
            area = around.parentWidget()
            if not isinstance(area, QAbstractScrollArea) or area.viewport() is not around:
                return True
            return rect.width() > around.width() + 1 and area.horizontalScrollBarPolicy() is Qt.ScrollBarPolicy.ScrollBarAlwaysOff
        rect.translate(around.pos())
        around = around.parentWidget()
    return False


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (560, 1.0)])
@pytest.mark.parametrize("key", KEYS)
def test_neither_large_text_nor_a_narrow_window_loses_anything(window: MainWindow, qtbot: QtBot, key: str, width: int, scale: float) -> None:
    def nothing_is_cut() -> None:
        assert cut(window.pages[key]) == []

    window.resize(width, 768)
    window.look.set_scale(scale)
    window.go_to(key)
    settle(window)
    qtbot.waitUntil(nothing_is_cut)  # what is measured anew lies in its place a moment later
    assert window.width() == width


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (560, 1.0)])
def test_the_welcome_loses_nothing(language: Language, look: ThemeKeeper, empty_session: Session, qtbot: QtBot, width: int, scale: float) -> None:
    def nothing_is_cut() -> None:
        assert cut(made.start_page) == []

    look.set_scale(scale)
    made = MainWindow(empty_session, look)
    made.resize(width, 768)
    qtbot.addWidget(made)
    with qtbot.waitExposed(made):
        made.show()
    made.start_page.load()
    settle(made)
    qtbot.waitUntil(nothing_is_cut)
    assert made.width() == width


CHOICES = (Choice("no", "Nog niet"), Choice("yes", "Sluit af", "primary"))
DIALOGS: dict[str, Callable[[MainWindow], QDialog]] = {
    "new assessment": lambda window: NewAssessmentDialog((), Depth.FULL, date(2026, 11, 24), window),
    "evidence": lambda window: EvidenceDialog(None, window),
    "figure": lambda window: FigureDialog(window.session.question("depaving"), (), 2026, window),
    "history": lambda window: HistoryDialog(window.session, "depaving", window),
    "information": lambda window: InfoDialog("Bron en voorbehoud", [Passage("Cijfer", "4,3 op 10"), Passage("", "Van 113 respondenten.")], window),
    "self-score": lambda window: SelfScoreDialog(5.0, True, window),
    "keys": lambda window: KeysDialog("questions", window.session.preferences, window),
    "message": lambda window: MessageDialog(
        Question("Meting afsluiten?", (Choice("no", "Nog niet"), Choice("yes", "Sluit af", "primary")), "no"), window
    ),
}


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("name", DIALOGS)
def test_a_dialog_has_names_an_order_and_room_for_its_words(window: MainWindow, qtbot: QtBot, name: str, scale: float) -> None:
    def nothing_is_cut() -> None:
        assert cut(dialog) == []

    window.look.set_scale(scale)
    settle(window)
    dialog = DIALOGS[name](window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    settle(window)
    qtbot.waitUntil(nothing_is_cut)
    assert silent(dialog) == []
    assert backwards(window, stops(dialog)) == []
    assert backwards(window, said(dialog)) == []
    assert (dialog.width(), dialog.height()) <= (1366, 768)
    dialog.done(0)


@pytest.mark.parametrize("language", LANGUAGES, indirect=True)
@pytest.mark.parametrize(("width", "scale"), [(1366, 1.0), (1366, 2.0), (560, 1.0)])
def test_every_step_of_a_new_assessment_has_names_an_order_and_room(window: MainWindow, qtbot: QtBot, width: int, scale: float) -> None:
    def nothing_is_cut() -> None:
        assert cut(dialog) == []

    window.resize(width, 768)
    window.look.set_scale(scale)
    settle(window)
    dialog = NewAssessmentDialog((), Depth.FULL, date(2026, 11, 24), window)
    with qtbot.waitExposed(dialog):
        dialog.show()
    dialog.draft.choose_municipality(find_municipalities("Beveren-Kruibeke-Zwijndrecht")[0].municipality)
    for place in range(len(dialog.steps)):
        dialog._show_step(place)
        settle(window)
        qtbot.waitUntil(nothing_is_cut)
        assert silent(dialog) == []
        assert backwards(window, stops(dialog)) == []
        assert backwards(window, said(dialog)) == []
    dialog.done(0)
