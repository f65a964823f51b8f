"""Runs a victim and kills it at a random moment of its work."""

from __future__ import annotations

import random
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

PATIENCE_S = 120
ROOT = Path(__file__).resolve().parents[2]
Check = Callable[[Path, Sequence[str]], int]


def start(what: str, folder: Path, *, is_control: bool) -> subprocess.Popen[str]:
    """Start a victim and wait until its work begins."""
    command = [sys.executable, "-m", "tests.faults.victims", what, str(folder), "control" if is_control else "sound"]
    program = subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=ROOT)
    assert program.stdout is not None
    assert program.stdout.readline() == "ready\n", f"the victim of {what} did not begin"
    return program


def duration(what: str, folder: Path, *, is_control: bool) -> float:
    """Return how long a victim works when it is left alone, in seconds."""
    with start(what, folder, is_control=is_control) as program:
        begun = time.monotonic()
        assert program.wait(PATIENCE_S) == 0
        return time.monotonic() - begun


def kill_after(what: str, folder: Path, seconds: float, *, is_control: bool) -> list[str]:
    """Kill a victim some time after its work began, and return what it said that it had done."""
    with start(what, folder, is_control=is_control) as program:
        assert program.stdout is not None
        time.sleep(seconds)  # the moment of the fault, not a wait for something
        program.kill()
        return [line for line in program.stdout.read().splitlines(keepends=True) if line.endswith("\n")]


def kills(what: str, template: Path, place: Path, runs: int, check: Check, *, is_control: bool = False) -> int:
    """Kill a victim as often as asked, each time in a fresh copy of a folder; return how often the check found something wrong.

    Args:
        what: which victim.
        template: the folder that each begins with.
        place: where the copies go.
        runs: how often.
        check: returns how much is wrong in a folder, given the lines that the victim said.
        is_control: whether the victim works without care.
    """
    chance = random.Random(2022)
    shutil.copytree(template, place / "whole")
    whole = duration(what, place / "whole", is_control=is_control)
    wrong = 0
    for run in range(runs):
        folder = place / f"run-{run}"
        shutil.copytree(template, folder)
        said = kill_after(what, folder, chance.uniform(0, whole), is_control=is_control)
        wrong += bool(check(folder, [line.strip() for line in said]))
        shutil.rmtree(folder)
    return wrong
