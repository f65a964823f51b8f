"""When the power fails at any moment, every answer that was called saved is there when it comes back."""

import random
import shutil
from pathlib import Path

import pytest

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.workspace import Workspace
from tests.faults import power
from tests.faults.conftest import Tell, times
from tests.faults.test_kills import lost_answers, template  # noqa: F401  a fixture


def cuts(steps: list[power.Step], before: Path, place: Path, runs: int) -> tuple[int, int]:
    """Cut the power at random moments; return after how many an answer was lost, and after how many nothing could be read."""
    chance = random.Random(2022)
    database = DataFolder(before).database
    disk, acknowledged = power.Disk(), -1
    disk.put(database.name, database.read_bytes())
    first = next(n for n, step in enumerate(steps) if step.kind == "said" and step.name == "0")
    moments = sorted(chance.choices(range(first, len(steps)), k=runs))
    lost = unreadable = 0
    for n, step in enumerate(steps):
        if step.kind == "said":
            acknowledged = int(step.name) if step.name.isdigit() else acknowledged
        else:
            disk.take(step)
        while moments and moments[0] == n:
            moments.pop(0)
            try:
                lost += bool(lost_answers(put_down(disk.after_a_cut(chance), place), acknowledged))
            except UserError:
                unreadable += 1
    assert acknowledged == 149
    return lost, unreadable


def put_down(files: dict[str, bytes], place: Path) -> Path:
    """Write the files that a disk had to a folder of their own."""
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir()
    for name, data in files.items():
        (place / name).write_bytes(data)
    return place


@pytest.fixture
def before(template: Path, tmp_path: Path) -> Path:  # noqa: F811
    if not power.can_record(tmp_path):
        pytest.skip("needs strace, and the right to watch a program")
    Workspace(DataFolder(template)).close()
    return shutil.copytree(template, tmp_path / "before")


@pytest.mark.parametrize("is_control", [False, True])
def test_power_cuts(is_control: bool, template: Path, before: Path, tmp_path: Path, tell: Tell) -> None:  # noqa: F811
    runs = times(500)
    steps = power.record("power", template, tmp_path / "trace.txt", is_control=is_control)
    kinds = {step.kind for step in steps}
    assert kinds == {"write", "sync", "create", "unlink", "sync-folder", "said"}
    lost, unreadable = cuts(steps, before, tmp_path / "after", runs)
    tell("power cut, control (synchronous=FULL)" if is_control else "power cut", runs=runs, lost=lost, unreadable=unreadable)
    assert (lost > 0) is is_control
    assert unreadable == 0
