"""What is below the window loads without Qt, and the window loads without what its first frame does not need."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

import lokaalcirculair_desktop

PACKAGE = Path(lokaalcirculair_desktop.__file__).parent
ABOVE = {"__main__", "app", "ui"}
QT = {"PySide6", "shiboken6"}
HEAVY = {"sqlalchemy", "alembic", "pydantic", "numpy", "matplotlib", "reportlab", "pikepdf", "babel", "ruamel"}


def modules_below_the_window() -> list[str]:
    """Return the names of all modules that must not know Qt."""
    inside = (path.relative_to(PACKAGE).with_suffix("") for path in PACKAGE.rglob("*.py"))
    parts = sorted(path.parts for path in inside if path.parts[0] not in ABOVE and "versions" not in path.parts)
    return [".".join(("lokaalcirculair_desktop", *(part for part in names if part != "__init__"))) for names in parts]


def loaded_after(code: str) -> set[str]:
    """Return the top-level packages that a fresh process has loaded after some code."""
    report = "import json, sys; print(json.dumps(sorted({name.partition('.')[0] for name in sys.modules})))"
    run = subprocess.run([sys.executable, "-c", f"{code}\n{report}"], capture_output=True, text=True, check=True, encoding="utf-8")
    return set(json.loads(run.stdout.splitlines()[-1]))


def test_everything_below_the_window_loads_without_qt() -> None:
    names = modules_below_the_window()
    loaded = loaded_after("import importlib\n" + "\n".join(f"importlib.import_module({name!r})" for name in names))
    assert len(names) > 30
    assert loaded & QT == set()


def test_help_of_the_command_line_loads_nothing_heavy() -> None:
    code = "import contextlib\nfrom lokaalcirculair_desktop.cli import main\nwith contextlib.suppress(SystemExit): main(['--help'])"
    assert loaded_after(code) & (QT | HEAVY) == set()


@pytest.mark.parametrize("module", ["lokaalcirculair_desktop.app", "lokaalcirculair_desktop.ui.main_window"])
def test_the_window_loads_without_what_its_first_frame_does_not_need(module: str) -> None:
    if not PACKAGE.joinpath(*module.split(".")[1:]).with_suffix(".py").exists():
        pytest.skip(f"{module} is not there")
    assert loaded_after(f"import {module}") & HEAVY == set()
