"""Circular garbage is collected by the window's own thread, never by the worker's."""

import gc
import threading
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.ui import garbage
from lokaalcirculair_desktop.ui.garbage import GarbageCollector, collect_if_due


class Circle:
    """Refers to itself, and tells in which thread it goes."""

    def __init__(self, ends: list[int]) -> None:
        self.itself = self
        self.ends = ends

    def __del__(self) -> None:
        self.ends.append(threading.get_ident())


@pytest.fixture
def collector(qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Iterator[GarbageCollector]:
    monkeypatch.setattr(garbage, "LOOK_MS", 1)
    gc.collect()
    was_on = gc.isenabled()
    made = GarbageCollector()
    yield made
    made.end()
    if not was_on:
        gc.disable()


def allocate_much() -> None:
    _kept = [[number] for number in range(5 * gc.get_threshold()[0])]


def test_what_the_worker_leaves_is_collected_by_the_window(collector: GarbageCollector, qtbot: QtBot) -> None:
    ends: list[int] = []
    Circle(ends)
    with ThreadPoolExecutor(max_workers=1) as worker:
        worker.submit(allocate_much).result()
    assert ends == []
    allocate = [[number] for number in range(5 * gc.get_threshold()[0])]
    qtbot.waitUntil(lambda: ends != [])
    assert ends == [threading.get_ident()]
    assert len(allocate) > 0


def test_nothing_is_collected_before_it_is_due(collector: GarbageCollector) -> None:
    gc.collect()
    assert collect_if_due() is None


def test_python_takes_over_again_at_the_end(qtbot: QtBot) -> None:
    was_on = gc.isenabled()
    GarbageCollector().end()
    assert gc.isenabled()
    if not was_on:
        gc.disable()
