"""Programs that are killed: ``python -m tests.faults.victims WHAT FOLDER sound|control``.

Each says ``ready`` when everything is imported, and then a line for each thing that is done, after it is done. As a control it does the same
without the care that is tested: the laboratory must notice.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, backups, files
from lokaalcirculair_desktop.services.workspace import Workspace

ASSESSMENT = "aaaa1111-0000-4000-8000-000000000001"
COPY, INBOX = "copy.db", "inbox"
SOME = 150


def say(what: object) -> None:
    print(what, flush=True)


def numbered_answer(number: int) -> Answer:
    """Return an answer that can be told from all others: its revision is its number, and its level follows from it."""
    return Answer(ITEMS[number % len(ITEMS)], State.LEVEL, f"2026-11-24T12:00:00.{number:06}Z", level=number % 5, revision=number)


def autosave(workspace: Workspace, *, is_control: bool) -> None:
    """Save answer after answer, on from the last one; the control says so before it does."""
    kept = assessments.open_assessment(workspace, ASSESSMENT).assessment.answers
    say("ready")
    for number in range(1 + max((answer.revision for answer in kept), default=-1), 1_000_000):
        if is_control:
            say(number)
        assessments.save_answer(workspace, ASSESSMENT, numbered_answer(number))
        if not is_control:
            say(number)


def save_some(workspace: Workspace, *, is_control: bool) -> None:
    """Save a number of answers; the control with the settings that SQLite usually has."""
    from lokaalcirculair_desktop.storage import database

    if is_control:
        database.PRAGMAS = tuple(line.replace("EXTRA", "FULL") for line in database.PRAGMAS)  # type: ignore[assignment]
    say("ready")
    for number in range(SOME):
        assessments.save_answer(workspace, ASSESSMENT, numbered_answer(number))
        say(number)


def import_inbox(workspace: Workspace, *, is_control: bool) -> None:
    """Import all files of the inbox; the control puts their answers away one by one."""
    paths = sorted((workspace.folder.root / INBOX).iterdir())
    for path in paths[:1]:
        files.read_file(path)
    say("ready")
    if is_control:
        for path in paths:
            _import_piecemeal(workspace, path)
    else:
        files.import_files(workspace, paths, progress=lambda outcome: say(outcome.assessment))


def _import_piecemeal(workspace: Workspace, path: Path) -> None:
    from dataclasses import replace

    read = files.read_file(path)
    assessments.start_assessment(workspace, read.organisation, replace(read.assessment, answers=()))
    for answer in read.assessment.answers:
        assessments.save_answer(workspace, read.assessment.id, answer)


def migrate(workspace: Workspace, *, is_control: bool) -> None:
    """Bring a database of an older version to the present tables."""
    from lokaalcirculair_desktop.storage import migrations, upgrading  # noqa: F401  imported before it is timed

    say("ready")
    with workspace.reading():
        say("migrated")


def back_up(workspace: Workspace, *, is_control: bool) -> None:
    """Make a few copies."""
    say("ready")
    for _ in range(4):
        made = backups.back_up(workspace, backups.Reason.ASKED)
        assert made is not None
        say(made.file.name)


def restore(workspace: Workspace, *, is_control: bool) -> None:
    """Put a copy back."""
    say("ready")
    backups.restore(workspace, workspace.folder.root / COPY)
    say("restored")


def replace_in_place(self: Path, target: Path) -> Path:
    """Do what ``Path.replace`` does, without its being all or nothing."""
    data = self.read_bytes()
    with Path(target).open("wb") as file:
        for start in range(0, len(data), 256):
            file.write(data[start : start + 256])
            file.flush()
            os.fsync(file.fileno())
    self.unlink()
    return Path(target)


VICTIMS = {"autosave": autosave, "power": save_some, "import": import_inbox, "migration": migrate, "backup": back_up, "restore": restore}


def main(what: str, folder: str, kind: str) -> None:
    from lokaalcirculair_desktop.storage import unit_of_work  # noqa: F401  imported before it is timed

    if kind == "control" and what in ("migration", "backup", "restore"):
        Path.replace = replace_in_place  # type: ignore[method-assign,assignment]
    workspace = Workspace(DataFolder(Path(folder)), migrates=True)
    VICTIMS[what](workspace, is_control=kind == "control")
    workspace.close()


if __name__ == "__main__":
    main(*sys.argv[1:])
