"""Which versions run here: asked for by a report to the helpdesk."""

from __future__ import annotations

import platform
import sqlite3

from lokaalcirculair_desktop import __version__


def versions() -> tuple[str, ...]:
    """Return what runs here, one line each: the program and its tables, Python and SQLite, the system."""
    from lokaalcirculair_desktop.storage.file_header import SCHEMA_VERSION

    return (
        f"Lokaal Circulair {__version__}, schema {SCHEMA_VERSION}",
        f"Python {platform.python_version()}, SQLite {sqlite3.sqlite_version}",
        f"{platform.system()} {platform.release()} {platform.machine()}",
    )
