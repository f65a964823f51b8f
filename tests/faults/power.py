"""Power cuts, simulated: what a program really wrote and synced is recorded, and replayed up to a moment with what a disk may lose.

A disk keeps everything that was synced. Of what was not synced it may keep any part, whole or torn between sectors, and likewise of the
names that were made or removed since their folder was synced.
"""

from __future__ import annotations

import random
import re
import shutil
import subprocess
import sys
from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from tests.faults.killing import PATIENCE_S, ROOT

SECTOR = 512
_CALL = re.compile(r"(?P<name>\w+)\((?P<arguments>.*)\)\s+= (?P<result>\d+)")
_TEXT = re.compile(r'[<"]((?:\\x[0-9a-f]{2})*)[>"]')
_CALLS = "pwrite64,write,fsync,fdatasync,unlink,ftruncate,openat"


@dataclass(frozen=True, slots=True)
class Step:
    """One thing that the program asked of the disk, or told.

    Attributes:
        kind: ``write``, ``truncate``, ``sync``, ``create``, ``unlink``, ``sync-folder`` or ``said``.
        name: of the file; of ``said``, the line.
        offset: where it writes, or the length it is cut to.
        data: what it writes.
    """

    kind: str
    name: str = ""
    offset: int = 0
    data: bytes = b""


def can_record(place: Path) -> bool:
    """Tell whether calls to the system can be recorded here: ``strace`` is there, and may watch."""
    strace = shutil.which("strace")
    return strace is not None and subprocess.run([strace, "-o", place / "none.txt", "true"], capture_output=True, check=False).returncode == 0


def record(what: str, folder: Path, trace: Path, *, is_control: bool) -> list[Step]:
    """Run a victim to its end and return what it asked of the disk, in order."""
    watched = ["strace", "-y", "-xx", "-s", "70000", "-e", f"trace={_CALLS}", "-o", str(trace)]
    command = [*watched, sys.executable, "-m", "tests.faults.victims", what, str(folder), "control" if is_control else "sound"]
    subprocess.run(command, cwd=ROOT, stdout=subprocess.PIPE, check=True, timeout=PATIENCE_S)
    with trace.open(encoding="ascii") as lines:
        return list(_steps(lines, folder))


def _steps(lines: Iterator[str], folder: Path) -> Iterator[Step]:
    said = ""
    for line in lines:
        found = _CALL.match(line)
        if found is None:
            continue
        texts = [bytes.fromhex(text.replace("\\x", "")) for text in _TEXT.findall(found["arguments"])]
        if found["name"] == "write" and found["arguments"].startswith("1<"):
            *whole, said = (said + texts[1].decode()).split("\n")
            yield from (Step("said", text) for text in whole)
        else:
            yield from _step(found["name"], found["arguments"], texts, folder)


def _step(call: str, arguments: str, texts: Sequence[bytes], folder: Path) -> Iterator[Step]:
    path = Path(texts[-1 if call == "openat" else 0].decode()) if texts else Path()
    numbers = arguments.rpartition(", ")
    if path == folder:
        if call.endswith("sync"):
            yield Step("sync-folder")
    elif path.parent != folder:
        return
    elif call == "pwrite64":
        yield Step("write", path.name, int(numbers[2]), texts[1])
    elif call == "ftruncate":
        yield Step("truncate", path.name, int(numbers[2]))
    elif call.endswith("sync"):
        yield Step("sync", path.name)
    elif call == "unlink":
        yield Step("unlink", path.name)
    elif call == "openat" and "O_CREAT" in arguments:
        yield Step("create", path.name)


@dataclass
class Disk:
    """A folder as a disk has it.

    Attributes:
        contents: what is surely there of each file, by its number.
        names: which names are surely there, and of which file.
        live: which names the program sees.
        unsynced: the changes of each file that were not synced.
        unsynced_names: the changes of names that were not synced; ``None`` where one was removed.
    """

    contents: dict[int, bytearray] = field(default_factory=dict)
    names: dict[str, int] = field(default_factory=dict)
    live: dict[str, int] = field(default_factory=dict)
    unsynced: defaultdict[int, list[Step]] = field(default_factory=lambda: defaultdict(list))
    unsynced_names: list[tuple[str, int | None]] = field(default_factory=list)

    def put(self, name: str, data: bytes) -> None:
        """Put a file on the disk that is surely there."""
        self.contents[len(self.contents)] = bytearray(data)
        self.names[name] = self.live[name] = len(self.contents) - 1

    def take(self, step: Step) -> None:
        """Do what the program asks."""
        if step.kind == "sync-folder":
            _rename(self.names, self.unsynced_names)
            self.unsynced_names.clear()
        elif step.kind == "create" and step.name not in self.live:
            self.contents[len(self.contents)] = bytearray()
            self.live[step.name] = len(self.contents) - 1
            self.unsynced_names.append((step.name, self.live[step.name]))
        elif step.kind == "unlink":
            self.live.pop(step.name, None)
            self.unsynced_names.append((step.name, None))
        elif step.kind in ("write", "truncate"):
            self.unsynced[self.live[step.name]].append(step)
        elif step.kind == "sync":
            number = self.live[step.name]
            _write(self.contents[number], self.unsynced.pop(number, []))

    def after_a_cut(self, chance: random.Random) -> dict[str, bytes]:
        """Return the files as they may be found when the power comes back."""
        names = dict(self.names)
        _rename(names, _some(self.unsynced_names, chance))
        return {name: self._content(number, chance) for name, number in names.items()}

    def _content(self, number: int, chance: random.Random) -> bytes:
        content = bytearray(self.contents[number])
        _write(content, [_torn(step, chance) for step in _some(self.unsynced.get(number, []), chance)])
        return bytes(content)


def _some(steps: Sequence[Any], chance: random.Random) -> list[Any]:
    """Return all, none or some of the steps, in their order."""
    share = chance.choice((0.0, 0.5, 1.0))
    return [step for step in steps if chance.random() < share]


def _torn(step: Step, chance: random.Random) -> Step:
    """Return a step, now and then only its first sectors."""
    if step.kind != "write" or len(step.data) <= SECTOR or chance.random() > 0.2:
        return step
    return Step("write", step.name, step.offset, step.data[: SECTOR * chance.randrange(1, len(step.data) // SECTOR + 1)])


def _write(content: bytearray, steps: Sequence[Step]) -> None:
    for step in steps:
        if step.kind == "truncate":
            del content[step.offset :]
            content.extend(bytes(step.offset - len(content)))
        else:
            content.extend(bytes(max(0, step.offset - len(content))))
            content[step.offset : step.offset + len(step.data)] = step.data


def _rename(names: dict[str, int], changes: Sequence[tuple[str, int | None]]) -> None:
    for name, number in changes:
        if number is None:
            names.pop(name, None)
        else:
            names[name] = number
