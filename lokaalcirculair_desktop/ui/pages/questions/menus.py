"""The small menus and questions of the question page: how much is asked, what got another answer, and a copy elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QFileDialog, QMenu, QWidget

from lokaalcirculair_desktop.domain.questionnaire import Depth, Questionnaire, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.files import FILE_EXTENSION, export_assessment
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.messages import messages_of
from lokaalcirculair_desktop.ui.own_questions import OwnQuestions
from lokaalcirculair_desktop.ui.pages.questions.progress import Progress
from lokaalcirculair_desktop.ui.session import Session


def depth_menu(session: Session, parent: QWidget) -> QMenu:
    """Return the menu that asks more or fewer questions, with the sentence that no answer is lost."""
    menu = QMenu(parent)
    names = {Depth.QUICK: tr("Quickscan: {count} vragen"), Depth.FULL: tr("Volledige scan: {count} vragen")}
    for depth, name in names.items():
        action = menu.addAction(name.format(count=len(items_in_play(depth))))
        action.setCheckable(True)
        action.setChecked(session.assessment.depth is depth)
        action.setEnabled(not session.is_locked)
        action.triggered.connect(lambda _checked=False, depth=depth: session.change_depth(depth))
    menu.addSeparator()
    locked = tr("De meting is afgesloten.")
    menu.addAction(locked if session.is_locked else tr("Elk antwoord blijft bewaard, ook als u wisselt.")).setEnabled(False)
    menu.addAction(tr("In de volledige scan telt het snelle antwoord van een domein tot u er een thema beantwoordt.")).setEnabled(False)
    return menu


def own_menu(session: Session, own_questions: OwnQuestions, parent: QWidget) -> QMenu:
    """Return the menu of ``depth_menu`` with what can be done with the organisation's own questions."""
    menu = depth_menu(session, parent)
    menu.addSeparator()
    add = menu.addAction(tr("Eigen vragen toevoegen…"))
    add.setEnabled(not session.is_locked)
    add.triggered.connect(own_questions.ask_for_file)
    menu.addAction(tr("Bewaar een voorbeeld van eigen vragen…")).triggered.connect(own_questions.save_example)
    own = tuple(one.id for one in session.assessment.own_items)
    if session.item in own:
        one = menu.addAction(tr("Haal deze eigen vraag weg…"))
        one.triggered.connect(lambda: own_questions.ask_to_take_away((session.item,)))
        one.setEnabled(not session.is_locked)
    if len(own) > 1 or (own and session.item not in own):
        every = menu.addAction(tr("Haal alle eigen vragen weg…"))
        every.triggered.connect(lambda: own_questions.ask_to_take_away(own))
        every.setEnabled(not session.is_locked)
    return menu


def state_menu(questionnaire: Questionnaire, progress: Progress, go_to: Callable[[str], None], parent: QWidget) -> QMenu:
    """Return the menu of the questions that got no level but another answer, or whose answer is damaged; choosing one goes there."""
    menu = QMenu(parent)
    states = (
        (tr("Beschadigd, telt niet mee"), progress.damaged),
        (tr("Weet niet"), progress.unknown),
        (tr("Niet van toepassing"), progress.not_applicable),
    )
    for heading, items in states:
        if items:
            menu.addAction(heading).setEnabled(False)
        for item in items:
            action = menu.addAction("    " + questionnaire.items[item].name.replace("&", "&&"))
            action.triggered.connect(lambda _checked=False, item=item: go_to(item))
    return menu


def show_menu(menu: QMenu, opener: QWidget, *, above: bool = False) -> None:
    """Show a menu at a button; it goes when it is closed."""
    menu.aboutToHide.connect(menu.deleteLater)
    height = -menu.sizeHint().height() if above else opener.height()
    menu.popup(opener.mapToGlobal(QPoint(0, height)))


def rescue_copy(session: Session, parent: QWidget) -> None:
    """Write what is on the screen to a file that the user chooses, whatever the state of the database."""
    current = session.current
    if current is None:
        return
    proposed = f"{current.organisation.name} {current.assessment.title}{FILE_EXTENSION}".replace("/", "-")
    folder = session.preferences.last_folder or Path.home()
    chosen, _ = QFileDialog.getSaveFileName(parent, tr("Bewaar een kopie elders"), str(folder / proposed), f"*{FILE_EXTENSION}")
    if chosen:
        target = Path(chosen)
        try:
            export_assessment(current, target if target.suffix == FILE_EXTENSION else target.with_name(target.name + FILE_EXTENSION), session.now())
        except UserError as error:
            messages_of().show_error(parent, error)
