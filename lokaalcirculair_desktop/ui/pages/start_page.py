"""The start page: go on where you were, begin a new assessment, or open one of the list. At the very first start, a welcome.

Before the first frame only what needs no data is made. The list is read in the background, put into words there, and shown at once.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMetaMethod, QModelIndex, Qt, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.forms.ui_start_overview import Ui_StartOverview
from lokaalcirculair_desktop.ui.forms.ui_start_page import Ui_StartPage
from lokaalcirculair_desktop.ui.forms.ui_start_welcome import Ui_StartWelcome
from lokaalcirculair_desktop.ui.models.assessment_list_model import ID_ROLE
from lokaalcirculair_desktop.ui.models.assessment_rows import StartContent, read_start_content
from lokaalcirculair_desktop.ui.pages.content_width import centre_content
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.start_parts import ALL, BIN, StartOverview, StartWelcome
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from lokaalcirculair_desktop.ui.theme import theme_of

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.reference import Municipality
    from lokaalcirculair_desktop.services.drafts import AssessmentDraft
    from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog
    from lokaalcirculair_desktop.ui.pages.bin_part import BinPart


class StartPage(Page):
    """Where everything begins.

    Attributes:
        content: what was read last; nothing before the first reading.
        bin: throws away and puts back, once there is a list.

    Signals:
        content_shown: the list is on the screen.
        files_wanted: the user wants to open a file.
        trouble_found(object): the list could not be read at the start; carries the ``UserError``. Told here where nobody listens.
    """

    key = "start"
    content_shown = Signal()
    files_wanted = Signal()
    trouble_found = Signal(object)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.content: StartContent | None = None
        self._wanted_round = ""
        self.overview: StartOverview | None = None
        self.welcome: StartWelcome | None = None
        self.bin: BinPart | None = None
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self.ui.page_scroll_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: self._centre())
        self._show_part(is_empty=session.workspace.is_empty)
        session.save_state_changed.connect(self._show_data)

    def _show_part(self, *, is_empty: bool) -> None:
        if is_empty and self.welcome is None:
            self._drop(self.overview)
            if self.bin is not None:
                self.bin.list = None  # it stood in the overview
            self.overview, self.welcome = None, StartWelcome(self)
            self.ui.parts_layout.addWidget(self.welcome)
            self._connect_new(self.welcome.ui)
        elif not is_empty and self.overview is None:
            self._drop(self.welcome)
            self.welcome, self.overview = None, StartOverview(self)
            self.ui.parts_layout.addWidget(self.overview)
            self._connect_new(self.overview.ui)
            self._connect_overview(self.overview)
            self.overview.show_day()
            self._show_data()
        self._arrange()

    @staticmethod
    def _drop(part: QWidget | None) -> None:
        if part is not None:
            part.hide()
            part.deleteLater()

    def _connect_new(self, ui: Ui_StartWelcome | Ui_StartOverview) -> None:
        ui.quick_button.clicked.connect(lambda: self.begin(Depth.QUICK))
        ui.full_button.clicked.connect(lambda: self.begin(Depth.FULL))
        ui.open_button.clicked.connect(self.files_wanted)
        ui.demo_button.clicked.connect(self.open_demo)

    def _connect_overview(self, overview: StartOverview) -> None:
        overview.ui.assessments_list_view.clicked.connect(self._open_row)
        overview.ui.continue_button.clicked.connect(self.go_on)
        overview.ui.search_button.clicked.connect(self.search_wanted)
        overview.ui.folder_button.clicked.connect(self._show_folder)
        overview.ui.list_segmented.chosen.connect(self._choose_list)
        overview.ui.empty_bin_button.clicked.connect(self._empty_bin)

    def serve_bin(self) -> BinPart:
        """Return what throws away and puts back; made when the list is first on the screen."""
        from lokaalcirculair_desktop.ui.pages.bin_part import BinPart

        if self.bin is None:
            self.bin = BinPart(self.session, self)
            self.bin.changed.connect(self.load)
            self.bin.backups_wanted.connect(self.backups_wanted)
            self.bin.round_wanted.connect(self.begin_round)
        if self.overview is not None and self.overview.ui.assessments_list_view.contextMenuPolicy() is not Qt.ContextMenuPolicy.CustomContextMenu:
            self.bin.serve(self.overview.ui.assessments_list_view)
        return self.bin

    def _choose_list(self, which: object) -> None:
        assert self.overview is not None
        ui, part = self.overview.ui, self.serve_bin()
        if part.list is None or part.list.parent() is not ui.list_card:
            ui.list_layout.addWidget(part.make_list(ui.list_card), 1)
        assert part.list is not None
        ui.assessments_list_view.setVisible(which == ALL)
        part.list.setVisible(which == BIN)
        ui.empty_bin_button.hide()
        if which == BIN:
            part.load(self._show_bin_count)
        self._arrange()

    def _show_bin_count(self, count: int) -> None:
        if self.overview is not None:
            shows_bin = self.overview.ui.list_segmented.value() == BIN
            self.overview.ui.empty_bin_button.setVisible(shows_bin and count > 0 and not self.session.workspace.is_read_only)

    def _empty_bin(self) -> None:
        part = self.serve_bin()
        if part.list is not None:
            part.empty(len(part.list.buttons))

    def show_access(self) -> None:
        """Offer only what may be done now: nothing that writes, where the data is open to be read."""
        may_write = not self.session.workspace.is_read_only
        for part in (self.overview, self.welcome):
            if part is not None:
                for button in (part.ui.quick_button, part.ui.full_button, part.ui.open_button, part.ui.demo_button):
                    button.setEnabled(may_write)

    def load(self) -> None:
        """Read the list again, in the background."""
        if self.overview is not None:
            self.overview.show_day()
        job = partial(read_start_content, self.session.workspace, texts.current_language())
        self.session.background.run(job, self._show, self._failed)

    def first_focus(self) -> QWidget | None:
        if self.welcome is not None:
            return self.welcome.ui.quick_button
        assert self.overview is not None
        ui = self.overview.ui
        return ui.continue_button if not ui.hero_card.isHidden() else ui.assessments_list_view

    def _show(self, content: StartContent) -> None:
        was_first = self.content is None
        self.content = content
        self._show_part(is_empty=not content.rows and not content.has_bin)
        if self.overview is not None:
            self.overview.show_content(content)
            self._show_data()
            QTimer.singleShot(0, self, self.show_backup)  # the list does not wait for a look into another folder
            if self.overview.ui.list_segmented.value() == BIN:
                self._choose_list(BIN)
            elif not was_first:
                self.serve_bin()
        self.show_access()
        if self.isVisible() and was_first:
            self._take_focus()
        self.content_shown.emit()
        if self._wanted_round:
            wanted, self._wanted_round = self._wanted_round, ""
            QTimer.singleShot(0, self, partial(self.begin_round, wanted))  # a dialog would hold up who listens here

    def _take_focus(self) -> None:
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: UserError) -> None:
        if self.content is None and self.isSignalConnected(QMetaMethod.fromSignal(self.trouble_found)):
            self.trouble_found.emit(error)
            return
        if self._tell(error, retry=tr("Probeer opnieuw")):
            self.load()

    def _tell(self, error: UserError, *, retry: str = "") -> bool:
        from lokaalcirculair_desktop.ui.messages import messages_of

        return messages_of().show_error(self, error, retry=retry)

    def _show_data(self) -> None:
        if self.overview is None:
            return
        ui, state = self.overview.ui, self.session.save_state
        is_saved = state.kind is not SaveKind.NOT_SAVED
        ui.saved_icon.set_icon("check" if is_saved else "triangle-alert", "success.text" if is_saved else "warning.text")
        ui.saved_label.set_tone("success.text" if is_saved else "warning.text")
        ui.saved_label.setText(self._saved_words(is_saved=is_saved))
        ui.place_label.setText(tr("Op deze computer, in één map. Niets gaat over het internet."))

    def show_backup(self) -> None:
        """Say when the newest copy was made; each is checked when it is made."""
        if self.overview is None:
            return
        from lokaalcirculair_desktop.services.backups import newest_backup_at
        from lokaalcirculair_desktop.ui.models.assessment_rows import moment_in_words

        workspace, ui = self.session.workspace, self.overview.ui
        made_at = newest_backup_at(workspace)
        words = tr("Nog geen reservekopie")
        if made_at is not None:
            words = tr("Reservekopie van {when}, nagekeken").format(when=moment_in_words(made_at, workspace.clock()))
        ui.backup_label.setText(words)

    def _saved_words(self, *, is_saved: bool) -> str:
        if not is_saved:
            return tr("Nog niet alles is opgeslagen")
        return self.content.saved if self.content is not None else ""

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder.root)))

    def begin(self, depth: Depth, municipality: Municipality | None = None) -> None:
        """Ask what a new assessment needs, store it, and open its first question; a municipality that is known already stands there beforehand."""
        from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog

        known = tuple(self.content.summaries) if self.content is not None else ()
        dialog = NewAssessmentDialog(known, depth, self.session.workspace.clock().date(), self.window())
        if municipality is not None:
            dialog.propose(municipality)
        self._ask(dialog)

    def begin_round_when_read(self, assessment_id: str) -> None:
        """Begin another round once the list is read again: the newest one of the organisation may not stand in it yet."""
        self._wanted_round = assessment_id
        self.load()

    def begin_round(self, assessment_id: str) -> None:
        """Ask what another round needs for the organisation of an assessment, which is known already."""
        from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog

        known = tuple(self.content.summaries) if self.content is not None else ()
        chosen = next((one for one in known if one.assessment_id == assessment_id), None)
        if chosen is not None:
            newest = max((one for one in known if one.organisation_id == chosen.organisation_id), key=lambda one: one.date)
            dialog = NewAssessmentDialog(known, newest.depth, self.session.workspace.clock().date(), self.window())
            dialog.begin_from(newest)
            self._ask(dialog)

    def _ask(self, dialog: NewAssessmentDialog) -> None:
        if dialog.exec():
            self._store(dialog.draft)
        dialog.deleteLater()

    def _store(self, draft: AssessmentDraft) -> None:
        from lokaalcirculair_desktop.services.assessments import start_assessment

        organisation, assessment = draft.as_organisation(), draft.as_assessment(self.session.now())
        self._run_storing(partial(start_assessment, self.session.workspace, organisation, assessment, from_previous=draft.from_previous))

    def _run_storing(self, job: partial[str]) -> None:
        def failed(error: UserError) -> None:
            if self._tell(error, retry=tr("Probeer opnieuw")):
                self._run_storing(job)

        self.session.background.run(job, self.open, failed)

    def open_demo(self) -> None:
        """Add the fictional municipality if it is not here yet, and show the list with it."""
        from lokaalcirculair_desktop.services.demo import add_demo

        self.session.background.run(partial(add_demo, self.session.workspace), lambda _added: self._open_newest_demo(), self._failed)

    def _open_newest_demo(self) -> None:
        from lokaalcirculair_desktop.services.overview import list_assessments

        def newest() -> str | None:
            rounds = [one for one in list_assessments(self.session.workspace) if one.is_demo]
            return max(rounds, key=lambda one: one.date).assessment_id if rounds else None

        self.session.background.run(newest, lambda found: self.open(found) if found else self.load(), self._failed)

    def go_on(self) -> None:
        """Open the assessment that was worked on last."""
        if self.content is not None and self.content.resume is not None:
            self.open(self.content.resume.assessment_id)

    def open(self, assessment_id: str) -> None:
        """Open an assessment: the questions of one that is being filled in, the results of a closed one."""
        self.session.open(assessment_id, lambda: self.page_wanted.emit("results" if self.session.is_locked else "questions"), self._tell)

    def _open_row(self, index: QModelIndex) -> None:
        found = index.data(ID_ROLE)
        if isinstance(found, str):
            self.open(found)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() not in (Qt.Key.Key_Return, Qt.Key.Key_Enter) or self.overview is None:
            super().keyPressEvent(event)
        elif self.overview.ui.assessments_list_view.hasFocus():
            self._open_row(self.overview.ui.assessments_list_view.currentIndex())
        else:
            self.go_on()

    def set_file_held(self, held: bool) -> None:
        """Show that a file is held above the window, or no longer."""
        if self.overview is not None:
            self.overview.ui.drop_area.set_inviting(held)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._centre()
        part = self.overview or self.welcome
        if part is not None:
            part.arrange(self.width() / theme_of(self).scale)

    def _centre(self) -> None:
        if self.overview is not None:  # the welcome is narrower, and in the middle by itself
            centre_content(self.ui.page_scroll_area, self.overview.ui.page_layout)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
        elif event.type() == QEvent.Type.LanguageChange:
            for part in (self.overview, self.welcome):
                if part is not None:
                    part.ui.retranslateUi(part)  # type: ignore[no-untyped-call]
            self.load()
