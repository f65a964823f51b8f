"""Damage in the database of a test, as a disk makes it: behind the back of the program."""

import sqlite3

from lokaalcirculair_desktop.services.workspace import Workspace


def damage_answer(workspace: Workspace, assessment_id: str, item: str, change: str = "level = 4") -> None:
    """Change an answer in the file, so that its digest no longer fits."""
    workspace.close()
    connection = sqlite3.connect(workspace.folder.database)
    with connection:
        connection.execute("PRAGMA ignore_check_constraints=ON")
        mine = "assessment_pk = (SELECT pk FROM assessment WHERE id_key = ?) AND item = ?"
        changed = connection.execute(f"UPDATE answer SET {change} WHERE {mine}", (assessment_id.lower(), item))
        assert changed.rowcount == 1
    connection.close()
