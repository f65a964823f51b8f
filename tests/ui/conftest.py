"""What tests of the window share: an empty session, one with two rounds of Wilgenbeke, and a gate for messages that listens."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import Language
from lokaalcirculair_desktop.ui.background import Background
from lokaalcirculair_desktop.ui.messages import use_messages
from lokaalcirculair_desktop.ui.preferences import Preferences
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import Theme, ThemeKeeper, load_first_fonts, load_other_fonts
from tests import wilgenbeke
from tests.ui.opening import end
from tests.ui.recording_messages import RecordingMessages

NOW = datetime(2026, 11, 24, 14, 32).astimezone()


@pytest.fixture(autouse=True)
def _ordinary_text(qapp: QApplication) -> Iterator[None]:
    """Give the next test its text in the ordinary size, whatever this one showed and wherever it ended."""
    yield
    if Theme.in_use is not None and Theme.in_use.scale != 1.0:
        Theme("light").apply(qapp)


@pytest.fixture
def language(request: pytest.FixtureRequest) -> Iterator[Language]:
    """The language of the window: Dutch where a test does not ask for another, ``parametrize("language", LANGUAGES, indirect=True)``."""
    chosen: Language = getattr(request, "param", "nl")
    texts.use_language(chosen)
    yield chosen
    texts.use_language("nl")


@pytest.fixture
def look(qapp: QApplication) -> Iterator[ThemeKeeper]:
    """The light theme with all its fonts, as the program has it once it stands."""
    load_first_fonts()
    load_other_fonts(qapp)
    made = ThemeKeeper(qapp, "light")
    yield made
    made.set_scale(1.0)
    made.deleteLater()


@pytest.fixture
def empty_session(tmp_path: Path, qtbot: QtBot) -> Iterator[Session]:
    """A session without any assessment; its clock stands still."""
    folder = DataFolder(tmp_path / "leeg")
    workspace = Workspace(folder, clock=lambda: NOW)
    background = Background()
    made = Session(workspace, background, Preferences(folder.settings))
    yield made
    end(made)


@pytest.fixture
def filled_session(empty_session: Session) -> Session:
    """A session with a closed round of 2024 and a round in progress, none of them open."""
    opened = wilgenbeke.opened()
    assert opened.previous is not None
    workspace = empty_session.workspace
    for each in (opened.previous, replace(opened.assessment, actions=())):
        assessments.start_assessment(workspace, opened.organisation, each)
    assessments.close_assessment(workspace, opened.previous.id)
    assessments.save_answer(workspace, opened.assessment.id, next(one for one in opened.assessment.answers if one.item == "depaving"))
    return empty_session


@pytest.fixture
def messages(qapp: QApplication) -> Iterator[RecordingMessages]:
    """The gate for messages, listening."""
    recorder = RecordingMessages()
    use_messages(recorder)
    yield recorder
    use_messages(None)
