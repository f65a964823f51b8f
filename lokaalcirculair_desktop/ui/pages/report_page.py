"""The report: which edition, what it holds, how it will look, and saving it."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, ClassVar

from PySide6.QtCore import QEvent, QModelIndex, QSize, QStringListModel, QTimer, QUrl, Signal
from PySide6.QtGui import QDesktopServices, QImage, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFileDialog, QWidget
from shiboken6 import isValid

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.assessments import OpenAssessment
from lokaalcirculair_desktop.services.file_names import proposed_name
from lokaalcirculair_desktop.services.files import FILE_EXTENSION, export_assessment
from lokaalcirculair_desktop.services.profiles import Edition, save_profile
from lokaalcirculair_desktop.texts import current_language, msg, percent, tr, tr_n, worded, worded_parts
from lokaalcirculair_desktop.ui.forms.ui_report_page import Ui_ReportPage
from lokaalcirculair_desktop.ui.messages import CLOSE, RETRY, Choice, Question, messages_of
from lokaalcirculair_desktop.ui.pages.content_width import SIDE, UNLIMITED, set_right_margin
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.pages.report.pdf_pages import PdfPages

PROGRESS_AFTER_MS = 1000
SETTINGS_WIDTH, NARROW_SETTINGS_WIDTH = 376, 344
PREVIEW_HEIGHT = 520
_OTHER_NAME = "other_name"


class StoppedError(UserError):
    """The user stopped the making of a report; nothing was written."""

    def __init__(self) -> None:
        super().__init__(msg("U hebt het maken van het rapport gestopt."), safe=msg("Er is niets bewaard."))


@dataclass(frozen=True, slots=True)
class _Saved:
    """A file that was saved, and what is told of it."""

    path: Path
    told: str


class ReportPage(Page):
    """Shows the report as it will be printed and saves it; the report itself is made in the background.

    Attributes:
        saved: the last file that was saved, or nothing.
        choose_target: asks where a file goes: what the window is called, the proposed path, the filter; another one in tests.

    Signals:
        progressed(float): internal, brings the share that is done to the GUI thread.
    """

    key: ClassVar[str] = "report"
    progressed = Signal(float)

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReportPage()
        self.ui.setupUi(self)
        self.saved: Path | None = None
        self.choose_target: Callable[[str, Path, str], Path | None] = self._ask_target
        self._pages: PdfPages | None = None
        self._shown: tuple[object, ...] = ()
        self._stop_wanted = False
        self._is_saving = False
        self._headings = QStringListModel(self)
        self._late = QTimer(self, singleShot=True, interval=PROGRESS_AFTER_MS)
        self._prepare_widgets()
        self._connect_signals()

    def _prepare_widgets(self) -> None:
        ui = self.ui
        ui.edition_segmented.set_height(32, fill=True)
        ui.contents_list.setModel(self._headings)
        for label in (ui.public_label, ui.working_label, ui.data_text_label, ui.csv_text_label):
            label.set_style("caption")
            label.set_tone("text.secondary")
        self._retranslate()
        ui.edition_segmented.set_value(Edition.PUBLIC)
        ui.outcome_card.hide()

    def _connect_signals(self) -> None:
        ui = self.ui
        ui.edition_segmented.chosen.connect(lambda _: self._preview())
        ui.save_button.clicked.connect(self.save_pdf)
        QShortcut(QKeySequence(QKeySequence.StandardKey.Save), self).activated.connect(self.save_pdf)  # a button loses its own with every new text
        ui.data_button.clicked.connect(lambda: self._export(tr("Gegevensbestand bewaren"), "meting", FILE_EXTENSION))
        ui.csv_button.clicked.connect(lambda: self._export(tr("CSV bewaren"), "meting", ".csv"))
        ui.cancel_button.clicked.connect(self._stop)
        ui.open_button.clicked.connect(self._open_saved)
        ui.folder_button.clicked.connect(self._open_folder)
        ui.previous_button.clicked.connect(lambda: ui.pages_view.turn_to(ui.pages_view.first - 1))
        ui.next_button.clicked.connect(lambda: ui.pages_view.turn_to(ui.pages_view.first + 1))
        ui.zoom_out_button.clicked.connect(ui.pages_view.zoom_out)
        ui.zoom_in_button.clicked.connect(ui.pages_view.zoom_in)
        ui.pages_view.pages_wanted.connect(self._draw_pages)
        ui.pages_view.turned.connect(self._tell_page)
        ui.contents_list.clicked.connect(self._turn_to_heading)
        ui.contents_list.activated.connect(self._turn_to_heading)
        ui.settings_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: self._keep_edges())
        self._late.timeout.connect(self._show_progress)
        self.progressed.connect(self._tell_progress)
        self.session.assessment_opened.connect(self._forget)

    def first_focus(self) -> QWidget | None:
        """Return the button that saves."""
        return self.ui.save_button

    def load(self) -> None:
        current = self.session.current
        if current is None:
            return
        self.ui.crumb_label.setText(f"{current.organisation.name}  ›  {current.assessment.title}")
        self._fit()
        self._preview()

    def _forget(self) -> None:
        self.saved = None
        self.ui.outcome_card.hide()

    @property
    def edition(self) -> Edition:
        """The chosen edition."""
        chosen = self.ui.edition_segmented.value()
        return chosen if isinstance(chosen, Edition) else Edition.PUBLIC

    # ---- preview

    def _preview(self) -> None:
        """Make the report in the background and show it, unless it is on the screen already."""
        current, edition, language = self.session.current, self.edition, current_language()
        if current is None or self._shown == (current, edition, language):
            return
        self._shown = (current, edition, language)
        self.ui.page_label.setText(tr("wordt gemaakt"))
        now = self.session.now()
        self.run_in_background(lambda: _made(current, edition, now), self._show_pages, self._tell_no_preview)

    def _show_pages(self, pages: PdfPages) -> None:
        if self._pages is not None:
            self.run_in_background(self._pages.close, lambda _: None, self._tell_no_preview)
        self._pages = pages
        self._headings.setStringList([heading.title for heading in pages.headings])
        self.ui.contents_card.setVisible(bool(pages.headings))
        self._fit_contents()
        self.ui.pages_view.show_document(pages.count, pages.width, pages.height)

    def _tell_no_preview(self, error: UserError) -> None:
        self._shown = ()
        self.ui.page_label.setText("")
        self._show_outcome("warning", worded(error))

    def _draw_pages(self, wanted: list[int], dpi: float) -> None:
        pages = self._pages
        if pages is None:
            return

        def show(drawn: Mapping[int, QImage]) -> None:
            if pages is self._pages:
                self.ui.pages_view.add_pictures(drawn, dpi)

        self.run_in_background(lambda: {page: pages.picture(page, dpi) for page in wanted}, show, self._tell_no_preview)

    def _tell_page(self) -> None:
        view = self.ui.pages_view
        self.ui.page_label.setText(tr("{page} van {count}").format(page=view.first + 1, count=view.count) if view.count else "")
        self.ui.zoom_label.setText(percent(view.zoom))
        self.ui.previous_button.setEnabled(view.first > 0)
        self.ui.next_button.setEnabled(view.first < view.count - 1)
        view.setAccessibleDescription(tr("Een afbeelding van het blad. Page Up en Page Down bladeren; in de PDF is alles tekst."))
        view.setAccessibleName(tr("Afdrukvoorbeeld, bladzijde {page} van {count}").format(page=view.first + 1, count=view.count))

    def _turn_to_heading(self, index: QModelIndex) -> None:
        if self._pages is not None:
            self.ui.pages_view.turn_to(self._pages.headings[index.row()].page)

    # ---- saving

    def save_pdf(self) -> None:
        """Ask where the report goes and save it there."""
        current = self.session.current
        if current is None or self._is_saving:
            return
        target = self.choose_target(tr("Rapport bewaren"), self._proposed(current, "rapport", ".pdf"), tr("PDF (*.pdf)"))
        if target is not None:
            self._save_pdf_to(_with_extension(target, ".pdf"))

    def _save_pdf_to(self, target: Path) -> None:
        current, edition, now = self.session.current, self.edition, self.session.now()
        assert current is not None
        self._begin()

        def made() -> _Saved:
            pages = _write(current, edition, now, target, self._report_progress)
            told = tr("Klaar. {name} is bewaard en nagekeken ({pages}).")
            return _Saved(target, told.format(name=target.name, pages=tr_n("{n} bladzijde", "{n} bladzijden", pages)))

        self.run_in_background(made, self._tell_saved, lambda error: self._tell_not_saved(error, target))

    def _begin(self) -> None:
        self._stop_wanted, self._is_saving = False, True
        self.ui.save_button.setEnabled(False)
        self.ui.outcome_card.hide()
        self._late.start()

    def _report_progress(self, share: float) -> None:
        """Take the share that is done; called in the worker, where an error is the way to stop."""
        if self._stop_wanted or not isValid(self):
            raise StoppedError
        self.progressed.emit(share)

    def _show_progress(self) -> None:
        self._show_outcome("card", tr("Het rapport wordt gemaakt en nagekeken."))
        self.ui.progress_bar.setVisible(True)
        self.ui.cancel_button.setVisible(True)
        self.ui.cancel_button.setEnabled(True)

    def _tell_progress(self, share: float) -> None:
        self.ui.progress_bar.setValue(round(100 * share))

    def _stop(self) -> None:
        self._stop_wanted = True
        self.ui.cancel_button.setEnabled(False)

    def _end(self) -> None:
        self._late.stop()
        self._is_saving = False
        self.ui.save_button.setEnabled(True)

    def _tell_saved(self, saved: _Saved) -> None:
        self._end()
        self.saved = saved.path
        self._show_outcome("success", saved.told)
        self.ui.open_button.setVisible(True)
        self.ui.folder_button.setVisible(True)

    def _tell_not_saved(self, error: UserError, target: Path) -> None:
        self._end()
        self.ui.outcome_card.hide()
        if isinstance(error, StoppedError):
            self._show_outcome("card", worded(error))
            return
        happened, safe, remedy = worded_parts(error)
        choices = (
            Choice(CLOSE, tr("Sluit"), "ghost"),
            Choice(_OTHER_NAME, tr("Andere naam")),
            Choice(RETRY, tr("Probeer opnieuw"), "primary", "rotate-cw"),
        )
        question = Question(tr("Het rapport is niet bewaard"), choices, CLOSE, happened, safe, remedy, is_problem=True)
        answer = messages_of().ask(self, question)
        if answer == RETRY:
            self._save_pdf_to(target)
        elif answer == _OTHER_NAME:
            self.save_pdf()

    def _export(self, title: str, kind: str, extension: str) -> None:
        current, now = self.session.current, self.session.now()
        if current is None:
            return
        target = self.choose_target(title, self._proposed(current, kind, extension), f"*{extension}")
        if target is None:
            return
        target = _with_extension(target, extension)
        told = tr("Klaar. {name} is bewaard.").format(name=target.name)

        def written() -> _Saved:
            export_assessment(current, target, now)
            return _Saved(target, told)

        self.run_in_background(written, self._tell_saved, self._tell)

    def _tell(self, error: UserError) -> None:
        messages_of().show_error(self, error)

    def _proposed(self, current: OpenAssessment, kind: str, extension: str) -> Path:
        folder = self.session.preferences.last_folder or Path.home()
        return folder / proposed_name(current, kind, extension)

    def _ask_target(self, title: str, proposed: Path, filters: str) -> Path | None:
        chosen, _ = QFileDialog.getSaveFileName(self, title, str(proposed), filters)
        if not chosen:
            return None
        self.session.preferences.last_folder = Path(chosen).parent
        return Path(chosen)

    def _open_saved(self) -> None:
        if self.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved)))

    def _open_folder(self) -> None:
        if self.saved is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.saved.parent)))

    def _show_outcome(self, kind: str, text: str) -> None:
        """Show a line above the page; what else stands in it is shown by whoever has something to offer."""
        ui = self.ui
        ui.outcome_card.set_kind(kind)
        ui.outcome_label.setText(text)
        for part in (ui.progress_bar, ui.cancel_button, ui.open_button, ui.folder_button):
            part.setVisible(False)
        ui.outcome_card.setAccessibleName(text)
        ui.outcome_card.show()

    # ---- look

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window free to become narrow."""
        return QSize(300, 200) * theme_of(self).scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Let settings and preview stand beside each other, or below each other where the window is narrow."""
        ui, theme = self.ui, theme_of(self)
        width = width_class(self.window().width(), theme)
        beside = width >= WidthClass.MEDIUM
        settings = theme.px(SETTINGS_WIDTH if width is WidthClass.WIDE else NARROW_SETTINGS_WIDTH)
        ui.settings_area.setMinimumWidth(settings if beside else 0)
        ui.settings_area.setMaximumWidth(settings if beside else UNLIMITED)
        ui.body_layout.removeWidget(ui.preview_card)
        ui.settings_layout.removeWidget(ui.preview_card)
        if beside:
            ui.body_layout.addWidget(ui.preview_card, 0, 1)
        else:
            ui.settings_layout.insertWidget(ui.settings_layout.count() - 1, ui.preview_card)
        ui.preview_card.setMinimumHeight(0 if beside else theme.px(PREVIEW_HEIGHT))
        ui.preview_label.setVisible(width is not WidthClass.SINGLE)  # the buttons need its room
        self._keep_edges()
        ui.save_button.set_key_cap_visible(beside and self.session.preferences.show_keys)

    def _keep_edges(self) -> None:
        """Let the cards end where the header ends; where they fill the page, their scroll bar stands in the margin."""
        ui, scroll_bar = self.ui, self.ui.settings_area.verticalScrollBar()
        bar = 0 if ui.body_layout.indexOf(ui.preview_card) >= 0 else scroll_bar.sizeHint().width()
        shows_bar = scroll_bar.maximum() > 0
        for layout, right in (
            (ui.page_layout, SIDE - bar), (ui.header_layout, bar), (ui.outcome_holder_layout, bar), (ui.settings_layout, 0 if shows_bar else bar),
        ):  # fmt: skip
            set_right_margin(layout, right)

    def _fit_contents(self) -> None:
        ui = self.ui
        rows = self._headings.rowCount()
        height = ui.contents_list.sizeHintForRow(0) * rows + 2 * ui.contents_list.frameWidth() if rows else 0
        ui.contents_list.setFixedHeight(height)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
            if self.isVisible():
                self.load()

    def _retranslate(self) -> None:
        options = [(Edition.PUBLIC, tr("Voor publicatie")), (Edition.WORKING, tr("Werkversie"))]
        self.ui.edition_segmented.set_options(options)
        self.ui.edition_segmented.set_label(tr("Uitgave"))


def _made(current: OpenAssessment, edition: Edition, now: str) -> PdfPages:
    """Make the report and return its pages; the file it is written to is gone when this returns."""
    import tempfile

    from lokaalcirculair_desktop.services.running_marks import temporary_prefix
    from lokaalcirculair_desktop.ui.pages.report.pdf_pages import PdfPages

    with tempfile.TemporaryDirectory(prefix=temporary_prefix()) as folder:
        target = Path(folder) / "rapport.pdf"
        _write(current, edition, now, target, None)
        return PdfPages(target.read_bytes())


def _write(current: OpenAssessment, edition: Edition, now: str, target: Path, progress: Callable[[float], None] | None) -> int:
    return save_profile(current, target, edition=edition, language=current_language(), now=now, progress=progress)


def _with_extension(target: Path, extension: str) -> Path:
    return target if target.suffix.lower() == extension else target.with_name(target.name + extension)
