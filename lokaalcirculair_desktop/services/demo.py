"""The fictional municipality: two rounds shipped as exchange files, so that adding it is an import like any other."""

from __future__ import annotations

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.services.files import FILE_EXTENSION, ImportOutcome, OnConflict, import_files
from lokaalcirculair_desktop.services.workspace import Workspace


def add_demo(workspace: Workspace) -> tuple[ImportOutcome, ...]:
    """Add the demo municipality with its rounds, oldest first; a round that is here already stays as it is, changed or not.

    Raises:
        UserError: the data cannot be written now.
    """
    return import_files(workspace, sorted(paths.resource("demo").glob(f"*{FILE_EXTENSION}")), on_conflict=OnConflict.KEEP)
