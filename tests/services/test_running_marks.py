"""A program that was ended from outside is noticed by the next one, and what it left half made is removed."""

import os
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import running_marks

KILLED = """
import os, signal, sys
from pathlib import Path
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import running_marks
running_marks.leave_mark(DataFolder(Path(sys.argv[1])))
os.kill(os.getpid(), signal.SIGKILL)
"""


def gone_process() -> int:
    """Return the number of a program that ended."""
    with subprocess.Popen([sys.executable, "-c", ""]) as program:
        program.wait()
    return program.pid


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "gegevens")
    made.backups.mkdir(parents=True)
    return made


def test_a_killed_program_is_noticed_once(folder: DataFolder) -> None:
    subprocess.run([sys.executable, "-c", KILLED, str(folder.root)], check=False)
    assert running_marks.unclean_end(folder) is not None
    assert running_marks.unclean_end(folder) is None


def test_the_last_save_may_be_the_later_sign_of_life(folder: DataFolder) -> None:
    mark = folder.root / f"running-{gone_process()}.mark"
    mark.write_text("", encoding="utf-8")
    os.utime(mark, (1_700_000_000, 1_700_000_000))
    folder.database.write_bytes(b"")
    os.utime(folder.database, (1_700_000_500, 1_700_000_500))
    ended = running_marks.unclean_end(folder)
    assert ended is not None
    assert ended.timestamp() == 1_700_000_500


def test_an_end_as_it_should_be_is_not_told(folder: DataFolder) -> None:
    running_marks.leave_mark(folder)
    assert len(list(folder.root.glob("running-*"))) == 1
    running_marks.renew_mark(folder)
    running_marks.take_mark_away(folder)
    assert running_marks.unclean_end(folder) is None


def test_a_window_that_still_runs_is_left_alone(folder: DataFolder) -> None:
    mark = folder.root / f"running-{os.getppid()}.mark"
    mark.write_text("", encoding="utf-8")
    assert running_marks.unclean_end(folder) is None
    assert mark.exists()


def test_half_made_files_of_ended_programs_are_removed(folder: DataFolder) -> None:
    gone = gone_process()
    strays = [
        folder.root / f".lokaalcirculair.db.{gone}.new",
        folder.root / f".lokaalcirculair.db.{gone}.migrating-journal",
        folder.backups / f".lokaalcirculair-2026-11-24T13-32-00Z-start.db.{gone}.new",
    ]
    kept = [folder.root / f".lokaalcirculair.db.{os.getppid()}.restored", folder.root / ".bashrc", folder.root / ".lokaalcirculair-0f.tmp"]
    for file in (*strays, *kept):
        file.write_bytes(b"x")
    assert set(strays) <= set(running_marks.remove_strays(folder))
    assert not any(file.exists() for file in strays)
    assert all(file.exists() for file in kept)


def test_an_old_half_export_is_removed(folder: DataFolder) -> None:
    half = folder.root / ".lokaalcirculair-0f.tmp"
    half.write_bytes(b"x")
    os.utime(half, (1_700_000_000, 1_700_000_000))
    assert half in running_marks.remove_strays(folder)


def test_a_left_temporary_copy_is_removed(folder: DataFolder, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tempfile, "tempdir", str(tmp_path))
    left = tmp_path / f"{running_marks.TEMPORARY_PREFIX}{gone_process()}-abc"
    left.mkdir()
    (left / "lokaalcirculair.db").write_bytes(b"x")
    ours = Path(tempfile.mkdtemp(prefix=running_marks.TEMPORARY_PREFIX + f"{os.getppid()}-"))
    running_marks.remove_strays(folder)
    assert not left.exists()
    assert ours.exists()


def test_a_missing_folder_holds_nothing(tmp_path: Path) -> None:
    folder = DataFolder(tmp_path / "nergens")
    assert running_marks.unclean_end(folder) is None
    assert running_marks.last_saved(folder) is None
