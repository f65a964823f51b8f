"""What is written about a mistake of the program: type and place, one event one line, and never a value, a message or a name.

The log lies in the folder of logs and turns over when it is full. What ends the program natively is written there by ``faulthandler``, to a
file of its own, since a window has no standard error.
"""

from __future__ import annotations

import contextlib
import faulthandler
import io
import logging
import os
import traceback
from collections import deque
from pathlib import Path
from types import TracebackType

from PySide6.QtCore import qVersion

from lokaalcirculair_desktop.services.running_marks import is_running

LOG_NAME = "lokaalcirculair.log"
LOG_BYTES = 200_000
PROGRAM = "lokaalcirculair_desktop"
_NATIVE = "native-{process}.txt"
_MOST_FRAMES = 12


class CrashLog:
    """Writes to the folder of logs, from the first thing that there is to write.

    Attributes:
        folder: where it writes; made when needed.
        noted: what was noted since the start, for a report.
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.noted: deque[str] = deque(maxlen=20)
        self._handler: logging.Handler | None = None
        self._native: io.TextIOWrapper | None = None

    def write(self, level: int, name: str, what: str) -> None:
        """Write one line; line breaks in it are escaped.

        Raises:
            OSError: the folder cannot be written.
        """
        self._open()
        logging.getLogger(name).log(level, "%s", one_line(what))

    def remember(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Keep a mistake of the program for the report, by its type and places."""
        self.noted.append(f"{kind.__name__}: {' < '.join(places_of(trace)) or 'an unknown place'}")

    def note(self, kind: type[BaseException], trace: TracebackType | None) -> None:
        """Write a mistake of the program, by its type and place.

        Raises:
            OSError: the folder cannot be written.
        """
        self.write(logging.ERROR, f"{PROGRAM}.ui.faults", f"{kind.__name__} at {place_of(trace)}")

    def watch_native_crashes(self) -> None:
        """Let Python write where it was when the process is ended natively, unless somebody else has that already.

        Raises:
            OSError: the folder cannot be written.
        """
        if faulthandler.is_enabled():
            return
        self.folder.mkdir(parents=True, exist_ok=True)
        self._native = self._native_file(os.getpid()).open("w", encoding="utf-8")
        faulthandler.enable(self._native)

    def native_crashes(self) -> tuple[str, ...]:
        """Return what ended programs left of a native crash, without the name of the user's folder, and take the files away."""
        told = []
        for file in sorted(self.folder.glob(_NATIVE.format(process="*"))):
            process = file.stem.partition("-")[2]
            if process.isdigit() and int(process) != os.getpid() and not is_running(int(process)):
                with contextlib.suppress(OSError):
                    told.append(file.read_text(encoding="utf-8", errors="replace"))
                    file.unlink()
        return tuple(_native_summary(text) for text in told if text.strip())

    def report(self) -> str:
        """Return what a helpdesk needs: versions, and the types and places of what went wrong; no data of the user."""
        from lokaalcirculair_desktop.services.versions import versions  # only a report asks

        lines = [*versions(), f"Qt {qVersion()}", *(self.noted or ["-"])]
        return "\n".join(map(without_home, lines)) + "\n"

    def close(self) -> None:
        """Stop writing."""
        if self._handler is not None:
            logging.getLogger(PROGRAM).removeHandler(self._handler)
            self._handler.close()
            self._handler = None
        if self._native is not None:
            faulthandler.disable()
            self._native.close()
            self._native = None
            with contextlib.suppress(OSError):
                self._native_file(os.getpid()).unlink(missing_ok=True)

    def _native_file(self, process: int) -> Path:
        return self.folder / _NATIVE.format(process=process)

    def _open(self) -> None:
        if self._handler is None:
            self.folder.mkdir(parents=True, exist_ok=True)
            from logging.handlers import RotatingFileHandler  # brings the network library with it: not before there is something to log

            self._handler = RotatingFileHandler(self.folder / LOG_NAME, maxBytes=LOG_BYTES, backupCount=1, encoding="utf-8")
            self._handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
            self._handler.addFilter(lambda record: record.exc_info is None)  # a traceback holds messages
            logging.getLogger(PROGRAM).addHandler(self._handler)


def place_of(trace: TracebackType | None) -> str:
    """Return where a mistake was made, as file, line and function; no value of anything."""
    return next(iter(places_of(trace)), "an unknown place")


def places_of(trace: TracebackType | None) -> tuple[str, ...]:
    """Return the last places on the way to a mistake, the mistake itself first."""
    frames = traceback.extract_tb(trace)[-_MOST_FRAMES:]
    return tuple(f"{Path(frame.filename).name}:{frame.lineno} in {frame.name}" for frame in reversed(frames))


def one_line(text: str) -> str:
    """Return a text that cannot begin a new line of a log."""
    return "".join(letter if letter.isprintable() else letter.encode("unicode_escape").decode() for letter in text)


def without_home(text: str) -> str:
    """Return a text in which the user's own folder, whose name tells who it is, is ``~``."""
    home = str(Path.home())
    return text.replace(home, "~") if len(home) > 1 else text


def _native_summary(text: str) -> str:
    """Return the first line of what ``faulthandler`` wrote, and the places in it by the names of the files alone."""
    lines = text.splitlines()
    places = [_native_place(line) for line in lines if line.lstrip().startswith("File ")]
    return " < ".join([without_home(lines[0]), *places[:_MOST_FRAMES]])


def _native_place(line: str) -> str:
    quoted, _, rest = line.strip().removeprefix("File ").rpartition('"')
    return f"{Path(quoted.strip(chr(34))).name}{rest}"
