"""From the start of the process to the first painted frame and to the data of the start page, beside an empty window."""

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

from tests.benchmarks.many_assessments import filled_workspace
from tests.benchmarks.measuring import tell

ROUNDS = 21
# What the installed command does.
OURS = "import sys; from lokaalcirculair_desktop.cli import main; sys.exit(main())"
EMPTY_WINDOW = """
import sys, time
from PySide6.QtWidgets import QApplication, QMainWindow

class Window(QMainWindow):
    def paintEvent(self, event):
        print("first-frame", f"{time.time():.6f}", flush=True)
        QApplication.quit()

app = QApplication(sys.argv)
window = Window()
window.resize(1366, 689)
window.show()
app.exec()
"""


def _surroundings() -> dict[str, str]:
    """Return an environment as a user has: no screen, and byte code kept from one start to the next."""
    return {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"} | {"QT_QPA_PLATFORM": "offscreen"}


def seconds_to(command: list[str]) -> dict[str, float]:
    """Run a program and return, for each moment that it prints, the seconds since it was started."""
    begin = time.time()
    printed = subprocess.run(command, capture_output=True, text=True, check=True, env=_surroundings()).stdout
    moments = {line.split()[0]: float(line.split()[1]) for line in printed.splitlines()}
    return {name: moment - begin for name, moment in moments.items()}


def test_start(tmp_path: Path) -> None:
    filled_workspace(tmp_path).close()
    ours = [sys.executable, "-c", OURS, "--data-dir", str(tmp_path), "--measure-start"]
    empty = [sys.executable, "-c", EMPTY_WINDOW]
    runs: dict[str, list[float]] = {"limit": [], "first-frame": [], "ready": []}
    for _ in range(ROUNDS):
        runs["limit"].append(seconds_to(empty)["first-frame"])
        for name, seconds in seconds_to(ours).items():
            runs[name].append(seconds)
    medians = {name: statistics.median(seconds) for name, seconds in runs.items()}
    limit = ("an empty window", medians["limit"])
    tell("first painted frame, 300 assessments", limit, medians["first-frame"], "at most 1.3 x")
    tell("start page shows its data", limit, medians["ready"], "at most 2.8 x")
    assert medians["first-frame"] <= medians["ready"]
