"""One writer at a time: a lock of the operating system beside the database, and a small readable note that says who holds it.

The lock is let go of when its holder ends, also when it is killed; the note may then stay behind, and is only read while the lock is held.
SQLite itself stays unlocked, so that others can read meanwhile.
"""

from __future__ import annotations

import contextlib
import json
import os
import socket
from dataclasses import asdict, dataclass
from enum import Enum, auto
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from filelock import BaseFileLock


@dataclass(frozen=True, slots=True)
class Holder:
    """Who holds the lock.

    Attributes:
        computer: the name of the computer.
        user: the name of the user there.
        since: since when, RFC 3339.
    """

    computer: str
    user: str
    since: str


class Access(Enum):
    """What came of asking for the lock."""

    WRITER = auto()
    HELD_BY_OTHER = auto()
    NOT_WRITABLE = auto()


class WriterLock:
    """The right to write one database.

    Attributes:
        file: the file that is locked; it stays when the lock is gone.
        note: the file that says who holds it.
    """

    def __init__(self, database: Path) -> None:
        self.file = database.with_name(f"{database.name}.lock")
        self.note = database.with_name(f"{database.name}.holder")
        self._lock: BaseFileLock | None = None

    @property
    def is_held(self) -> bool:
        """Whether we hold it."""
        return self._lock is not None

    def take(self, now: str, wait_s: float = 0.0) -> Access:
        """Try to get the lock.

        Args:
            now: RFC 3339, for the note.
            wait_s: how long to wait for another holder to end, in seconds.
        """
        if self.is_held:
            return Access.WRITER
        from filelock import FileLock, Timeout  # 60 ms: only when something is to be written

        try:
            self.file.parent.mkdir(parents=True, exist_ok=True)
            lock = FileLock(self.file, timeout=wait_s, thread_local=False)  # taken in one thread, used and let go of in others
            lock.acquire()
        except Timeout:
            return Access.HELD_BY_OTHER
        except NotImplementedError:  # a network disk without locks: nobody can be kept out there, and the place is warned of
            return Access.WRITER
        except OSError:
            return Access.NOT_WRITABLE
        self._lock = lock
        self._write_note(now)
        return Access.WRITER

    def let_go(self) -> None:
        """Give the lock back, if we hold it."""
        if self._lock is not None:
            with contextlib.suppress(OSError):
                self.note.unlink(missing_ok=True)
            self._lock.release()
            self._lock = None

    def holder(self) -> Holder | None:
        """Return who holds the lock, as far as the note tells."""
        try:
            told = json.loads(self.note.read_text(encoding="utf-8"))
            return Holder(str(told["computer"]), str(told["user"]), str(told["since"]))
        except (OSError, ValueError, KeyError, TypeError):
            return None

    def _write_note(self, now: str) -> None:
        holder = Holder(socket.gethostname(), _user_name(), now)
        with contextlib.suppress(OSError):  # a lock without a note is still a lock
            self.note.write_text(json.dumps(asdict(holder), ensure_ascii=False), encoding="utf-8")


def _user_name() -> str:
    return os.environ.get("USERNAME") or os.environ.get("USER") or ""
