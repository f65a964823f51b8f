"""The bin on the start page: throwing away with a way back, the list of what lies there, and emptying it."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QKeySequence, QMouseEvent, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QListView, QMenu, QScrollArea, QVBoxLayout, QWidget

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import bin as bin_service
from lokaalcirculair_desktop.services.bin import BinnedAssessment
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.models.assessment_delegate import menu_zone
from lokaalcirculair_desktop.ui.models.assessment_list_model import ID_ROLE
from lokaalcirculair_desktop.ui.models.assessment_rows import moment_in_words
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button
from lokaalcirculair_desktop.ui.widgets.toast import Toast
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

EMPTY, LIST, KEEP = "empty", "list", "keep"


class BinList(QScrollArea):
    """What lies in the bin, each with a button to put it back.

    Attributes:
        buttons: the buttons by the id of the assessment.

    Signals:
        wanted_back(str): the user wants the assessment with this id back.
    """

    wanted_back = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.buttons: dict[str, Button] = {}
        self.setWidgetResizable(True)
        self.setFrameShape(QScrollArea.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.viewport().setAutoFillBackground(False)

    def show_rows(self, rows: tuple[BinnedAssessment, ...], words: Callable[[BinnedAssessment], str], *, may_change: bool) -> None:
        """Show what lies in the bin; ``words`` says when each was moved there."""
        self.buttons = {}
        theme, contents = theme_of(self), QWidget(self)
        column = QVBoxLayout(contents)
        column.setContentsMargins(theme.px(18), theme.px(6), theme.px(18), theme.px(10))
        column.setSpacing(theme.px(12))
        if not rows:
            column.addWidget(WrappedLabel(contents, tr("De prullenbak is leeg."), tone="text.secondary"))
        for row in rows:
            column.addLayout(self._line(contents, row, words(row), may_change=may_change))
        column.addStretch(1)
        self.setWidget(contents)
        contents.setAutoFillBackground(False)  # the card shows through

    def _line(self, contents: QWidget, row: BinnedAssessment, when: str, *, may_change: bool) -> QHBoxLayout:
        line, said = QHBoxLayout(), QVBoxLayout()
        said.setSpacing(0)
        said.addWidget(WrappedLabel(contents, f"{row.organisation_name}, {row.title}", style="body_strong"))
        said.addWidget(WrappedLabel(contents, tr("weggegooid: {when}").format(when=when), style="small", tone="text.muted"))
        line.addLayout(said, 1)
        button = Button(contents, tr("Zet terug"), icon="undo-2", size="small")
        button.setAccessibleDescription(f"{row.organisation_name}, {row.title}")
        button.setEnabled(may_change)
        button.clicked.connect(partial(self.wanted_back.emit, row.assessment_id))
        self.buttons[row.assessment_id] = button
        line.addWidget(button)
        return line


class BinPart(QWidget):
    """Throws away and puts back, for the list of the start page. Not seen itself.

    Attributes:
        list: what lies in the bin, once it was asked for.
        toast: what was just thrown away, with a way back.

    Signals:
        changed: what is in the list or in the bin is another.
        backups_wanted: the user wants to see the copies.
        round_wanted(str): the user wants another round for the organisation of this assessment.
    """

    changed = Signal()
    round_wanted = Signal(str)
    backups_wanted = Signal()

    def __init__(self, session: Session, page: QWidget) -> None:
        super().__init__(page)
        self.hide()
        self._session = session
        self._page = page
        self.list: BinList | None = None
        self.toast = Toast(page)

    def serve(self, view: QListView) -> None:
        """Give the list its menu, by the three dots, the right button and the key of the keyboard, and the key Delete."""
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(partial(self._show_menu, view))
        view.viewport().installEventFilter(self)
        shortcut = QShortcut(QKeySequence(Qt.Key.Key_Delete), view, context=Qt.ShortcutContext.WidgetShortcut)
        shortcut.activated.connect(lambda: self.throw_away(_chosen(view)))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Open the menu of a row at its three dots, and let nothing else come of that click."""
        view = watched.parent()
        if not isinstance(event, QMouseEvent) or not isinstance(view, QListView) or event.button() is not Qt.MouseButton.LeftButton:
            return False
        place = event.position().toPoint()
        index = view.indexAt(place)
        if not index.isValid() or not menu_zone(view.visualRect(index), theme_of(view)).contains(place):
            return False
        if event.type() is QEvent.Type.MouseButtonRelease:
            view.setCurrentIndex(index)
            self._show_menu(view, place)
        return event.type() in (QEvent.Type.MouseButtonPress, QEvent.Type.MouseButtonRelease, QEvent.Type.MouseButtonDblClick)

    def menu(self, view: QWidget, assessment_id: str) -> QMenu:
        """Return the menu of one assessment."""
        menu = QMenu(view)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        may_change = not self._session.workspace.is_read_only
        menu.addAction(tr("Nieuwe meting voor deze organisatie…"), partial(self.round_wanted.emit, assessment_id)).setEnabled(may_change)
        menu.addSeparator()
        menu.addAction(tr("Naar de prullenbak"), partial(self.throw_away, assessment_id)).setEnabled(may_change)
        menu.addAction(tr("Organisatie met alle metingen naar de prullenbak"), partial(self.throw_away_all, assessment_id)).setEnabled(may_change)
        return menu

    def _show_menu(self, view: QListView, place: QPoint) -> None:
        chosen = _chosen(view)
        if chosen:
            self.menu(view, chosen).popup(view.viewport().mapToGlobal(place))

    def throw_away(self, assessment_id: str | None) -> None:
        """Move an assessment to the bin, with a way back for some seconds."""
        if not assessment_id or self._session.workspace.is_read_only:
            return
        workspace = self._session.workspace
        self._let_go_of(assessment_id)
        undo = partial(bin_service.put_back, workspace, assessment_id)
        self._session.background.run(partial(bin_service.move_assessment, workspace, assessment_id), lambda _: self._moved(undo), self._tell)

    def throw_away_all(self, assessment_id: str) -> None:
        """Move the organisation of an assessment to the bin, with all its assessments."""
        from lokaalcirculair_desktop.services.assessments import open_assessment

        workspace = self._session.workspace

        def move() -> str:
            organisation = open_assessment(workspace, assessment_id).organisation.id
            bin_service.move_organisation(workspace, organisation)
            return organisation

        self._session.leave()
        put_back = bin_service.put_organisation_back
        self._session.background.run(move, lambda organisation: self._moved(partial(put_back, workspace, organisation)), self._tell)

    def _let_go_of(self, assessment_id: str) -> None:
        current = self._session.current
        if current is not None and current.assessment.id == assessment_id:
            self._session.leave()

    def _moved(self, undo: Callable[[], object]) -> None:
        take_back = partial(self._session.background.run, undo, lambda _: self.changed.emit(), self._tell)
        self.toast.offer(tr("Verplaatst naar de prullenbak."), tr("Maak ongedaan"), take_back)
        self.changed.emit()

    def put_back(self, assessment_id: str) -> None:
        """Put an assessment back in the list."""
        job = partial(bin_service.put_back, self._session.workspace, assessment_id)
        self._session.background.run(job, lambda _: self.changed.emit(), self._tell)

    def load(self, done: Callable[[int], object]) -> None:
        """Read what lies in the bin; ``done`` gets how many."""

        def show(rows: tuple[BinnedAssessment, ...]) -> None:
            now = self._session.workspace.clock()
            assert self.list is not None
            may_change = not self._session.workspace.is_read_only
            self.list.show_rows(rows, lambda row: moment_in_words(row.moved_at, now), may_change=may_change)
            done(len(rows))

        self._session.background.run(partial(bin_service.list_bin, self._session.workspace), show, self._tell)

    def make_list(self, parent: QWidget) -> BinList:
        """Return a list of what lies in the bin, still empty."""
        self.list = BinList(parent)
        self.list.wanted_back.connect(self.put_back)
        return self.list

    def empty(self, count: int) -> None:
        """Ask, then delete for good what lies in the bin."""
        answer = messages_of().ask(self._page, empty_question(count))
        if answer == LIST:
            self.backups_wanted.emit()
        elif answer == EMPTY:
            job = partial(bin_service.empty_bin, self._session.workspace)
            self._session.background.run(job, lambda _: self._emptied(), self._tell)

    def _emptied(self) -> None:
        self._undo = None
        self.toast.hide()
        self.changed.emit()

    def _tell(self, error: UserError) -> None:
        messages_of().show_error(self._page, error)


def _chosen(view: QListView) -> str | None:
    found = view.currentIndex().data(ID_ROLE)
    return found if isinstance(found, str) else None


def empty_question(count: int) -> Question:
    """Return the question before the bin is emptied."""
    choices = (Choice(KEEP, tr("Behoud")), Choice(LIST, tr("Toon reservekopieën")), Choice(EMPTY, tr("Leeg de prullenbak"), "danger", "trash-2"))
    return Question(
        tr_n("{n} meting voorgoed weggooien?", "{n} metingen voorgoed weggooien?", count),
        choices,
        KEEP,
        text=tr("In het gegevensbestand blijft er niets van over."),
        remedy=tr("Reservekopieën van vroeger houden ze nog, tot ze zelf worden opgeruimd. U kunt ze bekijken bij de instellingen."),
    )
