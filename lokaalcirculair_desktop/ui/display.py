"""Whether there is a display for the window. Qt ends the whole process where there is none, so this is asked first, without Qt."""

from __future__ import annotations

import contextlib
import os
import sys
from collections.abc import Mapping
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import msg

if TYPE_CHECKING:
    from socket import AddressFamily

WITHOUT_DISPLAY = frozenset({"offscreen", "minimal", "vnc", "linuxfb", "eglfs"})
NEEDED_LIBRARY = "libxcb-cursor.so.0"  # Qt's plugin for X cannot be loaded without it, and few systems bring it
_PATIENCE_S = 2.0


def require_display(environment: Mapping[str, str] = os.environ) -> None:
    """Make sure that a window can be shown.

    Raises:
        UserError: there is no display here, or nothing answers on it.
    """
    platform = environment.get("QT_QPA_PLATFORM", "").split(":")[0]
    if not sys.platform.startswith("linux") or platform in WITHOUT_DISPLAY:
        return
    wayland, x11 = environment.get("WAYLAND_DISPLAY"), environment.get("DISPLAY")
    if wayland and platform != "xcb":
        return
    if not x11 or not _answers(x11):
        raise UserError(
            msg("Er is geen beeldscherm, dus het venster kan niet openen."),
            remedy=msg("Start het programma op een computer met een scherm, of geef een opdracht: “lokaalcirculair --help” toont ze."),
        )
    _require_library()


def _answers(display: str) -> bool:
    import socket  # only here: without X it would cost the first frame for nothing

    host, _, screen = display.rpartition(":")
    number = int(screen.split(".")[0]) if screen.split(".")[0].isdecimal() else -1
    if number < 0:
        return False
    if host in ("", "unix"):
        path = f"/tmp/.X11-unix/X{number}"  # noqa: S108  where the X server listens, on every system
        return any(_connects(socket.AF_UNIX, address) for address in (path, f"\0{path}"))
    return _connects(socket.AF_INET, (host, 6000 + number))


def _connects(family: AddressFamily, address: str | tuple[str, int]) -> bool:
    import socket

    with contextlib.suppress(OSError), socket.socket(family, socket.SOCK_STREAM) as line:
        line.settimeout(_PATIENCE_S)
        line.connect(address)
        return True
    return False


def _require_library() -> None:
    import ctypes

    try:
        ctypes.CDLL(NEEDED_LIBRARY)
    except OSError as error:
        raise UserError(
            msg("Op deze computer ontbreekt een onderdeel voor het venster: {library}."),
            remedy=msg("Installeer het met “sudo apt install libxcb-cursor0” en start opnieuw."),
            library=NEEDED_LIBRARY,
        ) from error
