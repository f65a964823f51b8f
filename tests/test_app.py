"""The program from outside: it starts, tells its moments, and says in one sentence why it cannot."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

PROGRAM = [sys.executable, "-m", "lokaalcirculair_desktop"]
HEAVY = ("sqlalchemy", "pydantic", "numpy", "matplotlib", "reportlab", "alembic", "babel")


def run(*arguments: str, tmp_path: Path, **changes: str) -> subprocess.CompletedProcess[str]:
    kept = {name: value for name, value in os.environ.items() if name not in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")}
    command = [*PROGRAM, "--data-dir", str(tmp_path / "gegevens"), *arguments]
    return subprocess.run(command, env=kept | changes, capture_output=True, text=True, encoding="utf-8", timeout=120, check=False)


def test_measures_its_start(tmp_path: Path) -> None:
    run("demo", tmp_path=tmp_path)
    done = run("--measure-start", tmp_path=tmp_path, QT_QPA_PLATFORM="offscreen")
    assert (done.returncode, done.stderr) == (0, "")
    names, moments = zip(*(line.split() for line in done.stdout.splitlines()), strict=True)
    assert names == ("first-frame", "ready")
    assert float(moments[0]) < float(moments[1])
    assert all(len(moment.split(".")[1]) == 6 for moment in moments)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="other systems always have a display")
def test_says_in_one_sentence_that_there_is_no_display(tmp_path: Path) -> None:
    done = run(tmp_path=tmp_path)
    assert done.returncode == 1
    assert done.stderr.startswith("Er is geen beeldscherm")
    assert done.stderr.count("\n") == 1


def test_nothing_heavy_is_imported_before_the_first_frame() -> None:
    code = f"import sys, lokaalcirculair_desktop.app, lokaalcirculair_desktop.ui.start_up; print([n for n in {HEAVY} if n in sys.modules])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True)
    assert done.stdout.strip() == "[]"


def test_a_broken_qt_is_told_in_a_sentence(tmp_path: Path) -> None:
    fake = tmp_path / "PySide6"
    fake.mkdir()
    (fake / "__init__.py").write_text('raise ImportError("libEGL.so.1: cannot open shared object file")\n', encoding="utf-8")
    done = run(tmp_path=tmp_path, QT_QPA_PLATFORM="offscreen", PYTHONPATH=os.pathsep.join([str(tmp_path), str(Path.cwd())]))
    assert done.returncode == 1
    assert "libEGL.so.1" in done.stderr
    assert "Traceback" not in done.stderr
