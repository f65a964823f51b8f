"""The real window on a screen in memory, heard by an assistive client. Everything that is started here is ended here."""

from __future__ import annotations

import ctypes.util
import json
import os
import shutil
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack, suppress
from dataclasses import dataclass, field
from pathlib import Path
from types import TracebackType
from typing import Any, Self, TypeVar

from lokaalcirculair_desktop import paths

SYSTEM_PYTHON = "/usr/bin/python3"
CLIENT = Path(__file__).with_name("assistive_client.py")
PATIENCE_S = 20.0
PAUSE_S = 0.03
_Found = TypeVar("_Found")
_LIBRARIES = {
    "xcb-cursor": "libxcb-cursor0",
    "xcb-icccm": "libxcb-icccm4",
    "xcb-keysyms": "libxcb-keysyms1",
    "xcb-shape": "libxcb-shape0",
    "xkbcommon-x11": "libxkbcommon-x11-0",
}
_BUS = (Path("/usr/libexec/at-spi-bus-launcher"), Path("/usr/lib/at-spi2-core/at-spi-bus-launcher"))


def missing_packages() -> list[str]:
    """Return the Debian packages without which nothing can be heard here."""
    packages = [package for library, package in _LIBRARIES.items() if ctypes.util.find_library(library) is None]
    packages += [package for program, package in (("Xvfb", "xvfb"), ("dbus-run-session", "dbus-daemon")) if shutil.which(program) is None]
    if not any(launcher.exists() for launcher in _BUS):
        packages.append("at-spi2-core")
    bindings = [SYSTEM_PYTHON, "-c", "import gi; gi.require_version('Atspi', '2.0'); from gi.repository import Atspi"]
    if not Path(SYSTEM_PYTHON).exists() or subprocess.run(bindings, capture_output=True, check=False).returncode:
        packages += ["python3-gi", "gir1.2-atspi-2.0"]
    return packages


@dataclass(frozen=True, slots=True)
class Told:
    """What a client is told of one thing on the screen.

    Attributes:
        at: the indices of the children on the way to it.
        role: its role, as AT-SPI names it.
        name: its name.
        description: what is said beside the name.
        states: checked, focusable, selected, …
        actions: what can be done with it.
        text: what can be read in it as text, or nothing where it has none.
        labels: the names of what it is labelled by.
        children: what stands in it and shows.
    """

    at: tuple[int, ...]
    role: str
    name: str
    description: str
    states: frozenset[str]
    actions: tuple[str, ...]
    text: str | None
    labels: tuple[str, ...]
    children: tuple[Told, ...] = field(repr=False)

    @classmethod
    def of(cls, told: dict[str, Any]) -> Told:
        """Return the answer of the client as an object."""
        return cls(
            at=tuple(told["at"]),
            role=told["role"],
            name=told["name"],
            description=told["description"],
            states=frozenset(told["states"]),
            actions=tuple(told["actions"]),
            text=told["text"],
            labels=tuple(told["labels"]),
            children=tuple(map(cls.of, told["children"])),
        )

    def walk(self) -> Iterator[Told]:
        """Yield it and all that stands in it, in the order in which a client reads."""
        yield self
        for child in self.children:
            yield from child.walk()

    @property
    def is_control(self) -> bool:
        """Whether a user can do something with it."""
        return "focusable" in self.states or bool(self.actions)

    def all(self, role: str, name: str = "") -> list[Told]:
        """Return what has a role and a name that begins so, in reading order; what is called just that before all others."""
        found = [one for one in self.walk() if one.role == role and one.name.startswith(name)]
        return sorted(found, key=lambda one: one.name != name)

    def one(self, role: str, name: str = "") -> Told:
        """Return the first that has a role and a name that begins so. A ``LookupError`` where there is none."""
        found = self.all(role, name)
        if not found:
            raise LookupError(f"no {role} {name!r} among {self.names()}")
        return found[0]

    def names(self) -> list[tuple[str, str]]:
        """Return role and name of all that has a name, in reading order."""
        return [(one.role, one.name) for one in self.walk() if one.name]


class Hearing:
    """The program with its window open, and what is heard of it.

    Attributes:
        news: everything that was heard so far: kind of event, name of its source, words.
    """

    def __init__(self, data: Path) -> None:
        self.data = data
        self.news: list[tuple[str, str, str]] = []
        self._started = ExitStack()

    def __enter__(self) -> Self:
        try:
            self._start()
        except BaseException:
            self._started.close()
            raise
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None) -> None:
        self._started.close()

    def _start(self) -> None:
        run = self.data.parent / "run"
        run.mkdir(mode=0o700, exist_ok=True)
        environment = {name: value for name, value in os.environ.items() if not name.startswith(("QT_", "WAYLAND_", "DBUS_"))}
        environment |= {"DISPLAY": self._screen(), "XDG_RUNTIME_DIR": str(run), paths.DATA_DIR_VARIABLE: str(self.data)}
        environment |= {"QT_QPA_PLATFORM": "xcb", "QT_ACCESSIBILITY": "1", "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1"}
        # One bus for both; it ends with the client, and the client ends where there is nothing more to read.
        script = f'"{sys.executable}" -m lokaalcirculair_desktop & "{SYSTEM_PYTHON}" -W ignore "{CLIENT}"; kill $!; wait $!'
        self._client = subprocess.Popen(
            ["dbus-run-session", "--", "sh", "-c", script],
            env=environment,
            cwd=paths.resource().parent,
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=(self.data.parent / "heard.log").open("w"),
            text=True,
        )
        self._started.callback(self._end, self._client)
        self.find("radio button", "Start")

    def _screen(self) -> str:
        read, write = os.pipe()
        command = ["Xvfb", "-displayfd", str(write), "-screen", "0", "1366x768x24", "-nolisten", "tcp", "-noreset"]
        screen = subprocess.Popen(command, pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        os.close(write)
        self._started.callback(self._end, screen)
        with os.fdopen(read) as number:
            return f":{number.readline().strip()}"

    @staticmethod
    def _end(process: subprocess.Popen[Any]) -> None:
        if process.stdin is None:
            process.terminate()
        else:
            process.stdin.close()
        try:
            process.wait(PATIENCE_S)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait()
        if process.stdout is not None:
            process.stdout.close()

    def _ask(self, *request: object) -> Any:
        assert self._client.stdin is not None
        assert self._client.stdout is not None
        print(json.dumps(request), file=self._client.stdin, flush=True)
        line = next((line for line in self._client.stdout if line.startswith("{")), "")  # the registry of AT-SPI greets on the same stream
        if not line:
            raise EOFError((self.data.parent / "heard.log").read_text())
        answer = json.loads(line)
        if "gone" in answer:
            raise LookupError(answer["gone"])
        return answer["answer"]

    def tree(self) -> Told:
        """Return all that shows, now. A ``LookupError`` where there is no window yet, or where it changed meanwhile."""
        told = self._ask("tree", False)
        if told is None:
            raise LookupError("no window")
        return Told.of(told)

    def until(self, wanted: Callable[[Told], _Found | None], patience: float = PATIENCE_S) -> _Found:
        """Return what is wanted of the screen as soon as it is there, and fail with what is there instead."""
        return self._until(lambda: wanted(self.tree()), lambda: str(self.tree().names()), patience)

    def _until(self, wanted: Callable[[], _Found | None], problem: Callable[[], str], patience: float) -> _Found:
        end = time.monotonic() + patience
        while time.monotonic() < end:
            with suppress(LookupError):
                found = wanted()
                if found:
                    return found
            time.sleep(PAUSE_S)
        raise AssertionError(f"not seen within {patience:g} s: {problem()}")

    def screen_with(self, role: str, name: str = "") -> Told:
        """Return all that shows as soon as there is something with a role and a name that begins so."""
        self.find(role, name)
        return self.tree()

    def find(self, role: str, name: str = "", states: frozenset[str] = frozenset()) -> Told:
        """Return the first thing with a role and a name that begins so, once it is there and in these states; one called just so first."""

        def there(found: Told | None) -> Told | None:
            return found if found is not None and states <= found.states else None

        return self._until(lambda: there(self._find(role, name)), lambda: f"no {role} {name!r} {sorted(states)}: {self.tree().names()}", PATIENCE_S)

    def _find(self, role: str, name: str) -> Told | None:
        told = self._ask("find", role, name)
        return Told.of(told) if told is not None else None

    def act(self, thing: Told, action: str) -> None:
        """Do something with a thing, by the name of the action: Press, Toggle, SetFocus."""
        assert self._ask("act", thing.at, action), f"{thing} does not take {action}"

    def press(self, name: str, role: str = "push button") -> None:
        """Press the first button whose name begins so, once it is there and enabled."""
        self.act(self.find(role, name, frozenset({"enabled"})), "Press")

    def toggle(self, name: str, role: str = "radio button") -> None:
        """Choose the first choice whose name begins so, once it is there."""
        self.act(self.find(role, name), "Toggle")

    def write(self, thing: Told, text: str) -> None:
        """Put a text in a field."""
        assert self._ask("write", thing.at, text), f"{thing} takes no text"

    def listen(self) -> list[tuple[str, str, str]]:
        """Return everything that was heard so far."""
        self.news += [(kind, source, words) for kind, source, words in self._ask("news")]
        return self.news

    def until_heard(self, words: str, kind: str = "object:announcement", patience: float = PATIENCE_S) -> None:
        """Wait until something is announced that has these words in it."""
        end = time.monotonic() + patience
        while time.monotonic() < end:
            if any(words in said for event, _, said in self.listen() if event.startswith(kind)):
                return
            time.sleep(PAUSE_S)
        raise AssertionError(f"never heard {words!r}, but {self.news}")
