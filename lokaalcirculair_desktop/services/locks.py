"""Who may write: the window and the writing verbs take the lock of the data, one at a time."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from typing import TYPE_CHECKING

from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr

if TYPE_CHECKING:
    from lokaalcirculair_desktop.storage.locks import Holder


@contextlib.contextmanager
def as_only_writer(workspace: Workspace) -> Iterator[None]:
    """Hold the right to write while something is done.

    Raises:
        UserError: another window or verb holds it, or the folder cannot be written.
    """
    workspace.is_guarded = True
    workspace.require_writer()
    try:
        yield
    finally:
        workspace.let_go()


def holder_in_words(holder: Holder | None) -> str:
    """Say who holds the data and since when; empty where that is not known."""
    if holder is None:
        return ""
    try:
        since = datetime.fromisoformat(holder.since).astimezone().strftime("%H:%M")
    except ValueError:
        return ""
    return tr("Ze zijn sinds {since} geopend door {user} op de computer {computer}.").format(
        since=since, user=holder.user or "?", computer=holder.computer
    )
