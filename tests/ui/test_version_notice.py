"""A round of an older questionnaire says so above the pages, and goes on with the newest only when the user wants it."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from lokaalcirculair_desktop.domain.assessment import QuestionnaireVersion
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.ui.dialogs.changed_dialog import ChangedDialog
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper
from lokaalcirculair_desktop.ui.version_notice import KEY, VersionNotice
from tests import wilgenbeke
from tests.ui.opening import WAIT, open_now, refuse


@pytest.fixture
def window(empty_session: Session, qapp: QApplication, qtbot: QtBot) -> Iterator[MainWindow]:
    look = ThemeKeeper(qapp)
    made = MainWindow(empty_session, look)
    qtbot.addWidget(made)
    VersionNotice(made)
    yield made
    empty_session.flush(WAIT)
    look.deleteLater()


def open_round(window: MainWindow, version: str) -> None:
    opened = wilgenbeke.opened()
    answers = tuple(replace(answer, item_version=1) for answer in opened.assessment.answers)
    made = replace(opened.assessment, questionnaire=QuestionnaireVersion("lokaal-circulair", version), answers=answers, previous=None, actions=())
    open_now(window.session, assessments.start_assessment(window.session.workspace, opened.organisation, made))


def test_an_older_round_says_which_answers_to_look_at(window: MainWindow) -> None:
    open_round(window, "1.0")
    assert window.banners[KEY].words.startswith("Deze meting gebruikt versie 1.0 van de vragenlijst; de nieuwste is 1.1.")
    assert "Bij 2 antwoorden" in window.banners[KEY].words


def test_a_round_of_the_newest_version_says_nothing(window: MainWindow) -> None:
    open_round(window, "1.1")
    assert KEY not in window.banners


def test_a_closed_round_stays_what_it_is(window: MainWindow, qtbot: QtBot) -> None:
    open_round(window, "1.0")
    window.session.close_round(refuse)
    qtbot.waitUntil(lambda: window.session.assessment.is_closed)
    assert KEY not in window.banners


def test_later_is_later(window: MainWindow) -> None:
    open_round(window, "1.0")
    window.banners[KEY].buttons["Later"].click()
    assert KEY not in window.banners
    assert window.session.assessment.questionnaire.version == "1.0"


@pytest.mark.parametrize(("answer", "version"), [(QDialog.DialogCode.Accepted, "1.1"), (QDialog.DialogCode.Rejected, "1.0")])
def test_the_user_decides_and_no_answer_changes(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, answer: QDialog.DialogCode, version: str
) -> None:
    open_round(window, "1.0")
    before = window.session.assessment.answers
    monkeypatch.setattr(ChangedDialog, "exec", lambda _dialog: answer)
    window.banners[KEY].buttons["Bekijk en kies"].click()
    qtbot.waitUntil(lambda: window.session.assessment.questionnaire.version == version and window.session.flush(WAIT))
    assert window.session.assessment.answers == before
    assert (KEY in window.banners) is (version == "1.0")
