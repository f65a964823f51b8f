"""The start page: go on where you were, begin a new assessment, or open one of the list. At the very first start, a welcome.

Before the first frame only what needs no data is made. The list is read in the background, put into words there, and shown at once.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QDateTime, QEvent, QLocale, QModelIndex, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.structure import Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.forms.ui_start_overview import Ui_StartOverview
from lokaalcirculair_desktop.ui.forms.ui_start_page import Ui_StartPage
from lokaalcirculair_desktop.ui.forms.ui_start_welcome import Ui_StartWelcome
from lokaalcirculair_desktop.ui.models.assessment_delegate import ROW_HEIGHT, AssessmentDelegate
from lokaalcirculair_desktop.ui.models.assessment_list_model import ID_ROLE, AssessmentListModel
from lokaalcirculair_desktop.ui.models.assessment_rows import Resume, StartContent, read_start_content
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from lokaalcirculair_desktop.ui.theme import theme_of

_SIDE_WIDTH = 336
_ONE_COLUMN, _STACKED_CARDS = 860, 600  # widths of the page, divided by the text scale, below which things stand below each other
_ROWS_SHOWN = 4
_HERO_RING = 84


class StartWelcome(QWidget):
    """What stands here before there is any assessment."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartWelcome()
        self.ui.setupUi(self)
        self.ui.ring_logo.set_size(104)
        self.ui.quick_button.set_key("Enter")
        for label in (self.ui.text_label, self.ui.account_label):
            label.set_style("h3", 400)

    def arrange(self, width: float) -> None:
        """Put the two cards beside or below each other; ``width`` is divided by the text scale."""
        self.ui.centre_column.setMaximumWidth(theme_of(self).px(860))
        self.ui.new_layout.setDirection(_direction(stacked=width < _STACKED_CARDS))


class StartOverview(QWidget):
    """What stands here once there are assessments.

    Attributes:
        model: the list.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_StartOverview()
        self.ui.setupUi(self)
        self.model = AssessmentListModel(self)
        self.ui.assessments_list_view.setModel(self.model)
        self.ui.assessments_list_view.setItemDelegate(AssessmentDelegate(self))
        self.ui.hero_ring.set_size(_HERO_RING)
        self.ui.hero_card.hide()
        for label in (self.ui.drop_title_label, self.ui.demo_title_label):
            label.setFont(theme_of(self).font("small", 600))

    def show_day(self) -> None:
        """Show today's date; Qt writes it, for Babel would cost the first frame too much."""
        today = QLocale(texts.locale_name()).toString(QDateTime.currentDateTime(), "dddd d MMMM yyyy")
        self.ui.date_label.setText(today)

    def show_content(self, content: StartContent) -> None:
        """Show the list and what to go on with; the row that had the keyboard keeps it."""
        view = self.ui.assessments_list_view
        kept = view.currentIndex().data(ID_ROLE)
        self.model.set_rows(content.rows)
        view.setCurrentIndex(self.model.index(max(0, self.model.place_of(str(kept)))))
        self.ui.list_count_label.setText(tr_n("{n} meting", "{n} metingen", len(content.rows)))
        self._show_resume(content.resume)
        self.arrange(self.width() / theme_of(self).scale)

    def _show_resume(self, resume: Resume | None) -> None:
        self.ui.hero_card.setVisible(resume is not None)
        if resume is not None:
            self.ui.hero_ring.set_progress(resume.answered, resume.total)
            self.ui.hero_title_label.setText(resume.title)
            self.ui.hero_text_label.setText(resume.text)
            self.ui.continue_button.setAccessibleDescription(f"{resume.title}. {resume.text}")

    def arrange(self, width: float) -> None:
        """Put the columns and cards beside or below each other; ``width`` is divided by the text scale."""
        theme, ui = theme_of(self), self.ui
        is_single = width < _ONE_COLUMN
        ui.body_layout.setDirection(_direction(stacked=is_single))
        ui.side_column.setMaximumWidth(16_777_215 if is_single else theme.px(_SIDE_WIDTH))
        ui.side_column.setMinimumWidth(0 if is_single else theme.px(_SIDE_WIDTH))
        ui.new_layout.setDirection(_direction(stacked=width < _STACKED_CARDS))
        ui.hero_layout.setDirection(_direction(stacked=width < _STACKED_CARDS))
        rows, row_height = self.model.rowCount(), theme.px(ROW_HEIGHT)
        ui.assessments_list_view.setMinimumHeight(row_height * max(1, min(rows, _ROWS_SHOWN)))
        around = ui.list_header_layout.sizeHint().height() + ui.list_layout.contentsMargins().bottom() + 1
        ui.list_card.setMaximumHeight(around + row_height * max(1, rows))


def _direction(*, stacked: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight


class StartPage(Page):
    """Where everything begins.

    Attributes:
        content: what was read last; nothing before the first reading.

    Signals:
        content_shown: the list is on the screen.
        files_wanted: the user wants to open a file.
    """

    key = "start"
    content_shown = Signal()
    files_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.content: StartContent | None = None
        self.overview: StartOverview | None = None
        self.welcome: StartWelcome | None = None
        self.ui = Ui_StartPage()
        self.ui.setupUi(self)
        self._show_part(is_empty=session.workspace.is_empty)
        session.save_state_changed.connect(self._show_data)

    def _show_part(self, *, is_empty: bool) -> None:
        if is_empty and self.welcome is None:
            self._drop(self.overview)
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
        overview.ui.folder_button.clicked.connect(self._show_folder)

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
        self._show_part(is_empty=not content.rows)
        if self.overview is not None:
            self.overview.show_content(content)
            self._show_data()
        if self.isVisible() and was_first:
            self._take_focus()
        self.content_shown.emit()

    def _take_focus(self) -> None:
        first = self.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _failed(self, error: UserError) -> None:
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

    def _saved_words(self, *, is_saved: bool) -> str:
        if not is_saved:
            return tr("nog niet alles is opgeslagen")
        return self.content.saved if self.content is not None else ""

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder.root)))

    def begin(self, depth: Depth) -> None:
        """Ask what a new assessment needs, store it, and open its first question."""
        from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog

        known = tuple(self.content.summaries) if self.content is not None else ()
        dialog = NewAssessmentDialog(known, depth, self.session.workspace.clock().date(), self.window())
        if dialog.exec():
            self._store(dialog)
        dialog.deleteLater()

    def _store(self, dialog: object) -> None:
        from lokaalcirculair_desktop.services.assessments import start_assessment
        from lokaalcirculair_desktop.ui.dialogs.new_assessment_dialog import NewAssessmentDialog

        assert isinstance(dialog, NewAssessmentDialog)
        draft = dialog.draft
        job = partial(start_assessment, self.session.workspace, draft.as_organisation(), draft.as_assessment(self.session.now()))
        self._run_storing(job)

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
        try:
            self.session.open(assessment_id)
        except UserError as error:
            self._tell(error)
            return
        self.page_wanted.emit("results" if self.session.is_locked else "questions")

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
        part = self.overview or self.welcome
        if part is not None:
            part.arrange(self.width() / theme_of(self).scale)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._arrange()
        elif event.type() == QEvent.Type.LanguageChange:
            for part in (self.overview, self.welcome):
                if part is not None:
                    part.ui.retranslateUi(part)  # type: ignore[no-untyped-call]
            self.load()
