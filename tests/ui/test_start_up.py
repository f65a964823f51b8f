"""A start with data in trouble asks before anything is done, and goes on once it is solved."""

import subprocess
import sys
from pathlib import Path

import pytest

from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import backups
from lokaalcirculair_desktop.services.backups import Reason
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.workspace import Workspace

# A program of its own: the start is made once in a process, and freezes what it loaded.
STARTING = """
import sys
from pathlib import Path
from PySide6.QtCore import QTimer
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.ui.messages import use_messages
from lokaalcirculair_desktop.ui.start_up import StartUp, make_application
from tests.ui.recording_messages import RecordingMessages

app = make_application()
messages = RecordingMessages(*sys.argv[2:])
use_messages(messages)
started = StartUp(app, DataFolder(Path(sys.argv[1])), None)

def look():
    shown = started.window is not None and started.window.start_page.content is not None
    if shown and started.session.background.wait_until_idle(1000):
        app.quit()

timer = QTimer(interval=50)
timer.timeout.connect(look)
timer.start()
app.exec()
content = started.window.start_page.content
print([question.title for question in messages.asked], None if content is None else len(content.rows))
started.end()
"""


@pytest.fixture
def folder(tmp_path: Path) -> DataFolder:
    made = DataFolder(tmp_path / "gegevens")
    workspace = Workspace(made)
    add_demo(workspace)
    backups.back_up(workspace, Reason.ASKED)
    workspace.close()
    return made


def start(folder: DataFolder, *answers: str) -> str:
    command = [sys.executable, "-c", STARTING, str(folder.root), *answers]
    done = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", timeout=120, check=True)
    return done.stdout.strip()


def test_sound_data_is_asked_nothing(folder: DataFolder) -> None:
    assert start(folder) == "[] 2"
    assert not folder.database.with_name("lokaalcirculair.db.holder").exists()


def test_missing_data_closes_the_window_by_default_and_stays_missing(folder: DataFolder) -> None:
    folder.database.unlink()
    assert start(folder) == "['Uw metingen staan niet op de gewone plaats'] None"
    assert not folder.database.exists()


def test_damaged_data_comes_back_from_the_newest_good_copy(folder: DataFolder) -> None:
    folder.database.write_bytes(b"\x00" * 20_000)
    assert start(folder, "restore") == "['Het gegevensbestand is beschadigd en kan niet worden gelezen'] 2"
    assert len(list_assessments(Workspace(folder))) == 2
    assert list(folder.root.glob("*beschadigd*"))
