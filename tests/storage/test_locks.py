"""One writer: a second one is told who writes, and a holder that is killed frees the lock."""

import subprocess
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import filelock
import pytest

from lokaalcirculair_desktop.storage.locks import Access, WriterLock

NOW = "2026-11-24T14:32:00+01:00"
_HOLDER = """
import sys, time
from pathlib import Path
from lokaalcirculair_desktop.storage.locks import WriterLock
lock = WriterLock(Path(sys.argv[1]))
print(lock.take("2026-11-24T09:00:00+01:00").name, flush=True)
sys.stdin.read()
"""


@pytest.fixture
def database(tmp_path: Path) -> Path:
    return tmp_path / "lokaalcirculair.db"


def test_a_second_writer_is_refused_and_told_who_writes(database: Path) -> None:
    first, second = WriterLock(database), WriterLock(database)
    assert first.take(NOW) is Access.WRITER
    assert second.take(NOW) is Access.HELD_BY_OTHER
    holder = second.holder()
    assert holder is not None
    assert holder.since == NOW
    first.let_go()
    assert second.take(NOW) is Access.WRITER
    second.let_go()


def test_asking_again_keeps_the_lock(database: Path) -> None:
    lock = WriterLock(database)
    assert lock.take(NOW) is Access.WRITER
    assert lock.take(NOW) is Access.WRITER
    lock.let_go()
    assert not lock.is_held
    assert not lock.note.exists()


def test_a_killed_holder_frees_the_lock(database: Path) -> None:
    other = subprocess.Popen([sys.executable, "-c", _HOLDER, str(database)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
    assert other.stdout is not None
    assert other.stdout.readline().strip() == "WRITER"
    lock = WriterLock(database)
    assert lock.take(NOW) is Access.HELD_BY_OTHER
    other.kill()
    other.communicate()
    assert lock.take(NOW) is Access.WRITER
    lock.let_go()


def test_waits_for_a_holder_that_is_about_to_end(database: Path) -> None:
    first, second = WriterLock(database), WriterLock(database)
    assert first.take(NOW) is Access.WRITER
    with ThreadPoolExecutor() as pool:
        waiting = pool.submit(second.take, NOW, 20.0)
        first.let_go()
        assert waiting.result(20) is Access.WRITER
    second.let_go()


def test_a_disk_without_locks_keeps_nobody_out(database: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def unable(_lock: filelock.FileLock) -> None:
        raise NotImplementedError

    monkeypatch.setattr(filelock.FileLock, "acquire", unable)
    lock = WriterLock(database)
    assert lock.take(NOW) is Access.WRITER
    assert not lock.is_held


def test_a_place_that_cannot_be_written_is_told_apart(tmp_path: Path) -> None:
    blocker = tmp_path / "bestand"
    blocker.write_text("", encoding="utf-8")
    assert WriterLock(blocker / "lokaalcirculair.db").take(NOW) is Access.NOT_WRITABLE


@pytest.mark.parametrize("note", ["", "{}", "[]", '{"computer": 1}', "\x00"])
def test_a_note_that_cannot_be_read_names_nobody(database: Path, note: str) -> None:
    lock = WriterLock(database)
    lock.note.write_text(note, encoding="utf-8")
    assert lock.holder() is None
