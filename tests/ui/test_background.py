"""Jobs run in order off the GUI thread and answer on it."""

import threading
from collections.abc import Iterator

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.background import Background


@pytest.fixture
def background(qtbot: QtBot) -> Iterator[Background]:
    made = Background()
    yield made
    made.stop()


def test_works_elsewhere_and_answers_here(background: Background) -> None:
    seen: list[object] = []
    background.run(lambda: threading.current_thread().name, lambda name: seen.extend([name, threading.current_thread()]), seen.append)
    assert background.wait_until_idle(5000)
    assert str(seen[0]).startswith("background")
    assert seen[1] is threading.main_thread()


def test_keeps_the_order_of_the_jobs(background: Background) -> None:
    seen: list[int] = []
    for n in range(50):
        background.run(lambda n=n: n, seen.append, lambda _: None)  # type: ignore[misc]
    assert background.wait_until_idle(5000)
    assert seen == list(range(50))


def test_a_problem_for_the_user_is_told(background: Background) -> None:
    def job() -> None:
        raise UserError("De schijf is vol.")

    told: list[UserError] = []
    background.run(job, lambda _: None, told.append)
    assert background.wait_until_idle(5000)
    assert told[0].happened == "De schijf is vol."


def test_a_bug_is_raised_where_crash_handling_sees_it(background: Background, qtbot: QtBot) -> None:
    def job() -> None:
        raise ZeroDivisionError

    with qtbot.captureExceptions() as caught:
        background.run(job, lambda _: None, lambda _: None)
        assert background.wait_until_idle(5000)
    assert [kind for kind, _, _ in caught] == [ZeroDivisionError]


def test_says_when_waiting_was_too_short(background: Background) -> None:
    gate = threading.Event()
    background.run(gate.wait, lambda _: None, lambda _: None)
    assert not background.wait_until_idle(10)
    gate.set()
    assert background.wait_until_idle(5000)


class Asker(QObject):
    """Asks, and remembers what it is told."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[object] = []

    def hear(self, what: object) -> None:
        self.told.append(what)


def test_who_is_gone_by_then_is_not_told(background: Background) -> None:
    gone, here = Asker(), Asker()
    for asker in (gone, here):
        background.run(lambda: 1, asker.hear, asker.hear)
    shiboken6.delete(gone)
    assert background.wait_until_idle(5000)
    assert (gone.told, here.told) == ([], [1])
