"""A file is written whole or not at all: beside its target first, read back, and only then in its place."""

from __future__ import annotations

import contextlib
import os
import uuid
from collections.abc import Callable
from pathlib import Path

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import msg

STRAY_PREFIX = ".lokaalcirculair-"
STRAY_SUFFIX = ".tmp"


def write_whole(target: Path, data: bytes) -> None:
    """Write a file so that its target is the old one or the whole new one, also when the power fails; missing folders are made.

    Raises:
        UserError: it cannot be written there; an older file is still as it was.
    """
    make_whole(target, lambda beside: beside.write_bytes(data), expected=data)


def make_whole(target: Path, make: Callable[[Path], object], *, expected: bytes | None = None) -> None:
    """Let a function make a file beside its target, then put it in its place.

    Args:
        target: where the file goes.
        make: makes the file at the path that it is given.
        expected: what must be read back, where that is known.

    Raises:
        UserError: it cannot be written there; an older file is still as it was.
    """
    try:
        target.parent.mkdir(parents=True, exist_ok=True)
        _make_beside(target, make, expected)
    except OSError as error:
        raise UserError(
            msg("Het bestand {path} kan niet worden geschreven."),
            remedy=msg("Kijk of er nog plaats is, of het bestand elders open is, of kies een andere map."),
            path=shortened(target),
        ) from error


def shortened(path: Path) -> str:
    """Return a path as it may be shown or logged: the user's own folder is ``~``, as its name tells who it is."""
    absolute = path.absolute()
    home = Path.home()
    return str(Path("~") / absolute.relative_to(home)) if absolute.is_relative_to(home) else str(absolute)


def _make_beside(target: Path, make: Callable[[Path], object], expected: bytes | None) -> None:
    target = target.resolve()  # a link stays a link: what it points at is replaced
    beside = target.with_name(f"{STRAY_PREFIX}{uuid.uuid4().hex}{STRAY_SUFFIX}")
    try:
        beside.touch(0o666, exist_ok=False)
        make(beside)
        _sync(beside)
        if expected is not None and beside.read_bytes() != expected:
            raise OSError("read back otherwise than written")
        if target.exists():
            beside.chmod(target.stat().st_mode & 0o777)
        beside.replace(target)
    finally:
        beside.unlink(missing_ok=True)
    _sync_folder(target.parent)


def _sync(path: Path) -> None:
    with path.open("rb+") as file:
        os.fsync(file.fileno())


def _sync_folder(folder: Path) -> None:
    """Put the new name on the disk, where the system can do that for a folder."""
    with contextlib.suppress(OSError):
        handle = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(handle)
        finally:
            os.close(handle)
