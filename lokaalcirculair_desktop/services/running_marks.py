"""What a start finds of programs that ended without saying so: a mark that stayed, and files that were half made.

A window leaves a small mark in the data folder while it runs and takes it away at its end. A mark of a program that no longer runs means
that it was ended from outside: killed, or by the power.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import sys
import tempfile
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from lokaalcirculair_desktop.paths import DataFolder

TEMPORARY_PREFIX = "lokaalcirculair-"
STRAY_AGE_S = 3600
_MARK = re.compile(r"running-(?P<process>\d+)\.mark")
# A copy beside its place is named after who makes it; a file of an export is not, and is left alone for an hour.
_OF_PROCESS = re.compile(r"\..+\.(?P<process>\d+)\.(new|restored|migrating)(-journal)?")
_UNNAMED = re.compile(r"\.lokaalcirculair-[0-9a-f]+\.tmp")
_FOLDER_OF_PROCESS = re.compile(rf"{TEMPORARY_PREFIX}(?P<process>\d+)-\w+")


def leave_mark(folder: DataFolder) -> None:
    """Say that this program runs; a folder that cannot be written goes without."""
    with contextlib.suppress(OSError):
        folder.root.mkdir(parents=True, exist_ok=True)
        _mark(folder).write_text("", encoding="utf-8")


def renew_mark(folder: DataFolder) -> None:
    """Say that this program still runs."""
    with contextlib.suppress(OSError):
        os.utime(_mark(folder))


def take_mark_away(folder: DataFolder) -> None:
    """Say that this program ended as it should."""
    with contextlib.suppress(OSError):
        _mark(folder).unlink(missing_ok=True)


def unclean_end(folder: DataFolder) -> datetime | None:
    """Return when a program was last seen that ended without saying so, and take its mark away; ``None`` where all ended well.

    That is the moment of its last sign of life or of the last save, whichever is later. To be asked before this program leaves its own mark.
    """
    seen = []
    for file in _files(folder.root):
        named = _MARK.fullmatch(file.name)
        if named and _is_gone(int(named["process"])):
            with contextlib.suppress(OSError):
                seen.append(file.stat().st_mtime)
                file.unlink()
    if not seen:
        return None
    alive = datetime.fromtimestamp(max(seen)).astimezone()
    return max(alive, last_saved(folder) or alive)


def last_saved(folder: DataFolder) -> datetime | None:
    """Return when the data in the folder last changed, which is when the last save was done; ``None`` where there is none."""
    try:
        return datetime.fromtimestamp(folder.database.stat().st_mtime).astimezone()
    except OSError:
        return None


def remove_strays(folder: DataFolder) -> tuple[Path, ...]:
    """Remove what ended programs left half made, in the data folder, its backups and the system's temporary folder; return it."""
    removed = []
    for stray in (*_stray_files(folder.root), *_stray_files(folder.backups), *_stray_folders(Path(tempfile.gettempdir()))):
        with contextlib.suppress(OSError):
            if stray.is_dir():
                shutil.rmtree(stray)
            else:
                stray.unlink()
            removed.append(stray)
    return tuple(removed)


def temporary_prefix() -> str:
    """Return how the names of this program's temporary folders begin."""
    return f"{TEMPORARY_PREFIX}{os.getpid()}-"


def _mark(folder: DataFolder) -> Path:
    return folder.root / f"running-{os.getpid()}.mark"


def _files(folder: Path) -> list[Path]:
    try:
        return list(folder.iterdir())
    except OSError:
        return []


def _stray_files(folder: Path) -> Iterator[Path]:
    for file in _files(folder):
        named = _OF_PROCESS.fullmatch(file.name)
        if (named and _is_gone(int(named["process"]))) or (_UNNAMED.fullmatch(file.name) and _is_old(file)):
            yield file


def _stray_folders(folder: Path) -> Iterator[Path]:
    for found in _files(folder):
        named = _FOLDER_OF_PROCESS.fullmatch(found.name)
        if named and found.is_dir() and not found.is_symlink() and _is_gone(int(named["process"])):
            yield found


def _is_old(file: Path) -> bool:
    with contextlib.suppress(OSError):
        return datetime.now().astimezone().timestamp() - file.stat().st_mtime > STRAY_AGE_S
    return False


def _is_gone(process: int) -> bool:
    """Tell whether no program runs under a number; our own number is that of an earlier program before we leave our mark."""
    return process == os.getpid() or not is_running(process)


def is_running(process: int) -> bool:
    """Tell whether a program runs under a number of the system."""
    if sys.platform == "win32":
        return _is_running_on_windows(process)
    try:
        os.kill(process, 0)
    except (ProcessLookupError, OverflowError):
        return False
    except PermissionError:  # another user's
        return True
    return True


def _is_running_on_windows(process: int) -> bool:
    """Ask Windows: there, ``os.kill`` with 0 would end the program."""
    import ctypes

    kernel = ctypes.WinDLL("kernel32")  # type: ignore[attr-defined,unused-ignore]
    handle = kernel.OpenProcess(0x1000, False, process)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return False
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259  # STILL_ACTIVE
