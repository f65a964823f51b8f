"""Throwing away is quick because there is a way back; emptying the bin asks."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.services import bin as bin_service
from lokaalcirculair_desktop.ui.pages import bin_part
from lokaalcirculair_desktop.ui.pages.bin_part import BinPart
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.pages.start_parts import BIN, StartOverview
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.widgets.button import Button
from tests import wilgenbeke
from tests.ui.opening import open_now
from tests.ui.recording_messages import RecordingMessages

ROUND = wilgenbeke.opened().assessment.id


@pytest.fixture
def page(filled_session: Session, qtbot: QtBot) -> Iterator[StartPage]:
    made = StartPage(filled_session)
    qtbot.addWidget(made)
    made.resize(1282, 689)
    with qtbot.waitExposed(made):
        made.show()
    with qtbot.waitSignal(made.content_shown):
        made.load()
    made.serve_bin()
    yield made
    settle(made)


def settle(page: StartPage) -> None:
    for _ in range(4):
        assert page.session.background.wait_until_idle(20_000)


def parts(page: StartPage) -> tuple[StartOverview, BinPart]:
    assert page.overview is not None
    return page.overview, page.serve_bin()


def throw_away(page: StartPage) -> None:
    parts(page)[1].throw_away(ROUND)
    settle(page)


def show_bin(page: StartPage) -> None:
    parts(page)[0].ui.list_segmented.stops[1].click()
    settle(page)


def test_delete_throws_the_chosen_round_away(page: StartPage, qtbot: QtBot) -> None:
    view = parts(page)[0].ui.assessments_list_view
    view.setCurrentIndex(parts(page)[0].model.index(parts(page)[0].model.place_of(ROUND)))
    view.setFocus()
    with qtbot.waitSignal(page.serve_bin().changed):
        QTest.keyClick(view, Qt.Key.Key_Delete)
    settle(page)
    assert parts(page)[0].model.place_of(ROUND) == -1
    assert page.serve_bin().toast.text == "Verplaatst naar de prullenbak."


def test_the_menu_of_a_round_throws_away(page: StartPage) -> None:
    overview, part = parts(page)
    menu = part.menu(overview.ui.assessments_list_view, ROUND)
    words = [action.text() for action in menu.actions()]
    assert words == ["Nieuwe meting voor deze organisatie…", "", "Naar de prullenbak", "Organisatie met alle metingen naar de prullenbak"]
    menu.actions()[3].trigger()
    settle(page)
    assert len(bin_service.list_bin(page.session.workspace)) == 2


def test_it_can_be_taken_back_at_once(page: StartPage) -> None:
    throw_away(page)
    QTest.mouseClick(page.serve_bin().toast.findChildren(Button)[0], Qt.MouseButton.LeftButton)
    settle(page)
    assert parts(page)[0].model.place_of(ROUND) >= 0
    assert bin_service.list_bin(page.session.workspace) == ()


def test_throwing_away_what_is_open_closes_it(page: StartPage) -> None:
    open_now(page.session, ROUND)
    throw_away(page)
    assert page.session.current is None


def test_the_bin_puts_back(page: StartPage) -> None:
    throw_away(page)
    show_bin(page)
    overview, part = parts(page)
    assert part.list is not None
    assert overview.ui.empty_bin_button.isVisible()
    part.list.buttons[ROUND].click()
    settle(page)
    assert part.list.buttons == {}
    assert not overview.ui.empty_bin_button.isVisible()
    assert overview.model.place_of(ROUND) >= 0


def test_emptying_asks_and_keeps_by_default(page: StartPage, messages: RecordingMessages) -> None:
    throw_away(page)
    show_bin(page)
    button = parts(page)[0].ui.empty_bin_button
    button.click()
    settle(page)
    assert messages.asked[0].title == "1 meting voorgoed weggooien?"
    assert "Reservekopieën" in messages.asked[0].remedy
    assert len(bin_service.list_bin(page.session.workspace)) == 1
    messages.answers = [bin_part.EMPTY]
    button.click()
    settle(page)
    assert bin_service.list_bin(page.session.workspace) == ()


def test_before_emptying_the_copies_can_be_seen(page: StartPage, messages: RecordingMessages, qtbot: QtBot) -> None:
    throw_away(page)
    show_bin(page)
    messages.answers = [bin_part.LIST]
    with qtbot.waitSignal(page.backups_wanted):
        parts(page)[0].ui.empty_bin_button.click()
    assert len(bin_service.list_bin(page.session.workspace)) == 1


def test_the_last_round_thrown_away_leaves_the_way_to_the_bin(page: StartPage) -> None:
    page.serve_bin().throw_away_all(ROUND)
    settle(page)
    show_bin(page)
    assert parts(page)[0].ui.list_segmented.value() == BIN
    part = page.serve_bin()
    assert part.list is not None
    assert len(part.list.buttons) == 2


def test_the_dots_of_a_row_open_its_menu_and_nothing_else(page: StartPage, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[QMenu] = []
    monkeypatch.setattr(QMenu, "popup", lambda menu, _place: opened.append(menu))
    overview, _ = parts(page)
    view = overview.ui.assessments_list_view
    row = view.visualRect(overview.model.index(1))
    with qtbot.assertNotEmitted(page.page_wanted):
        QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(row.right() - 4, row.center().y()))
    assert len(opened) == 1
    assert view.currentIndex().row() == 1
