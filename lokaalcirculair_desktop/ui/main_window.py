"""What fills the window: the rail at the left, one page at a time beside it, and the keys that work everywhere.

Pages are named here and made when first shown: their modules are not even imported before. A page that needs an open assessment cannot be
chosen while there is none, and the rail says why.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QEvent, Qt, QUrl, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDragLeaveEvent, QDropEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QWidget

from lokaalcirculair_desktop.texts import msg, tr
from lokaalcirculair_desktop.ui.closing import Closing
from lokaalcirculair_desktop.ui.forms.ui_main_window import Ui_MainWindow
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.start_page import StartPage
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import LARGEST_SCALE, SMALLEST_SCALE, ThemeKeeper, theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.rail import RailItem
from lokaalcirculair_desktop.ui.window_keys import add_shortcuts, show_palette

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.importing import FileImport
    from lokaalcirculair_desktop.ui.widgets.banner import Banner
    from lokaalcirculair_desktop.ui.widgets.toast import Toast

FILE_EXTENSION: Final = ".lokaalcirculair"
SCALE_STEP: Final = 0.1


@dataclass(frozen=True, slots=True)
class PageEntry:
    """A page of the window, by name.

    Attributes:
        key: as ``Page.key``.
        icon: its icon on the rail.
        label: its name on the rail, a Dutch source text.
        module: the module that holds it.
        class_name: its class in that module.
        needs_assessment: whether an assessment must be open.
        at_bottom: whether it stands at the foot of the rail.
        under: the key of the page that the rail shows as current with it; then it has no place of its own there.
    """

    key: str
    icon: str
    label: str
    module: str
    class_name: str
    needs_assessment: bool = False
    at_bottom: bool = False
    under: str = ""

    def make(self, session: Session, parent: QWidget) -> Page:
        """Import the page's module and make the page."""
        page = getattr(import_module(self.module), self.class_name)(session, parent)
        assert isinstance(page, Page)
        return page


_PAGES = "lokaalcirculair_desktop.ui.pages"
PAGES: Final = (
    PageEntry("start", "house", msg("Start"), f"{_PAGES}.start_page", "StartPage"),
    PageEntry("questions", "list-checks", msg("Vragen"), f"{_PAGES}.own_questions_page", "OwnQuestionsPage", needs_assessment=True),
    PageEntry("overview", "layout-grid", msg("Overzicht"), f"{_PAGES}.overview_page", "OverviewPage", needs_assessment=True),
    PageEntry("review", "clipboard-check", msg("Nakijken"), f"{_PAGES}.review_page", "ReviewPage", needs_assessment=True, under="overview"),
    PageEntry("results", "radar", msg("Resultaat"), f"{_PAGES}.results_page", "ResultsPage", needs_assessment=True),
    PageEntry("report", "file-text", msg("Rapport"), f"{_PAGES}.report_page", "ReportPage", needs_assessment=True),
    PageEntry("settings", "settings", msg("Instellingen"), f"{_PAGES}.settings_page", "SettingsPage", at_bottom=True),
    PageEntry("help", "circle-question-mark", msg("Hulp"), f"{_PAGES}.help_page", "HelpPage", at_bottom=True),
)


class MainWindow(QWidget):
    """The content of the window. It can stand in a ``Shell`` or be a window by itself.

    Attributes:
        session: the open assessment.
        look: what keeps the theme and the size of the text.
        entries: the pages there are, by key, in the order of the rail.
        pages: the pages made so far, by key.
        banners: what is told above the pages now, by key.

    Signals:
        language_changed(): every text was fetched anew; what is told above the pages must be told again.
    """

    language_changed = Signal()

    def __init__(self, session: Session, look: ThemeKeeper, entries: tuple[PageEntry, ...] = PAGES) -> None:
        super().__init__()
        self.session = session
        self.pages: dict[str, Page] = {}
        self.banners: dict[str, Banner] = {}
        self.look = look
        self.entries = {entry.key: entry for entry in entries}
        self._visited: list[str] = []
        self._closing = Closing(session, self)
        self.ui = Ui_MainWindow()
        self.ui.setupUi(self)
        self._fill_rail()
        add_shortcuts(self)
        self._connect_signals()
        self._make("start")
        self._show("start")

    def _fill_rail(self) -> None:
        self.ui.rail.setAccessibleName(tr("Bladzijden"))
        items = [(entry, RailItem(entry.key, entry.icon, tr(entry.label))) for entry in self.entries.values() if not entry.under]
        self.ui.rail.set_items([item for entry, item in items if not entry.at_bottom], [item for entry, item in items if entry.at_bottom])
        self._update_rail()

    def _update_rail(self) -> None:
        is_open = self.session.current is not None
        for entry in self.entries.values():
            reason = tr("Open eerst een meting op de startpagina.") if entry.needs_assessment and not is_open else ""
            self.ui.rail.set_enabled(entry.key, not reason, reason)

    def _connect_signals(self) -> None:
        self.ui.rail.page_chosen.connect(self.go_to)
        self.session.assessment_opened.connect(self._assessment_opened)
        self.session.assessment_changed.connect(self._update_title)
        self.session.saved_again.connect(self._tell_saved_again)
        self.session.undo.undone.connect(self._tell_undone)
        self.session.undo.redone.connect(self._tell_redone)
        self.session.undo.cleared.connect(self._tell_cleared)

    @property
    def page(self) -> Page:
        """The page that is shown."""
        page = self.ui.pages_stack.currentWidget()
        assert isinstance(page, Page)
        return page

    @property
    def start_page(self) -> StartPage:
        """The page where everything begins."""
        page = self.pages["start"]
        assert isinstance(page, StartPage)
        return page

    def go_to(self, key: str) -> None:
        """Show a page and give it the keyboard; nothing happens where it needs an assessment and none is open."""
        entry = self.entries.get(key)
        if entry is None or (entry.needs_assessment and self.session.current is None):
            return
        shown = self.page
        if shown.key != key:
            shown.leave()
            self._visited.append(shown.key)
        self._make(key)
        self._show(key)
        self.page.load()
        self.focus_page()
        self.page.show_beginning()

    def go_back(self) -> None:
        """Show the page that was shown before this one."""
        while self._visited:
            key = self._visited.pop()
            if self.entries[key].needs_assessment and self.session.current is None:
                continue
            visited = list(self._visited)
            self.go_to(key)
            self._visited = visited
            return

    def _make(self, key: str) -> None:
        if key in self.pages:
            return
        page = self.entries[key].make(self.session, self)
        self.pages[key] = page
        self.ui.pages_stack.addWidget(page)
        page.page_wanted.connect(self.go_to)
        page.backups_wanted.connect(self.show_backups)
        page.search_wanted.connect(partial(show_palette, self))
        if isinstance(page, StartPage):
            page.files_wanted.connect(self.open_files)

    def _show(self, key: str) -> None:
        self.ui.pages_stack.setCurrentWidget(self.pages[key])
        self.ui.rail.set_current(self.entries[key].under or key)
        self._update_title()

    def focus_page(self) -> None:
        """Give the keyboard to the first thing of the page."""
        first = self.page.first_focus()
        if first is not None:
            first.setFocus(Qt.FocusReason.OtherFocusReason)

    def _assessment_opened(self) -> None:
        toast = self.findChild(QWidget, "toast", Qt.FindChildOption.FindDirectChildrenOnly)
        if toast is not None:
            toast.hide()  # what it offers belongs to the round before
        self._update_rail()
        self._update_title()

    def _update_title(self) -> None:
        current = self.session.current
        opened = [] if current is None else [current.organisation.name, current.assessment.title]
        self.window().setWindowTitle(" · ".join([*opened, tr("Lokaal Circulair")]))

    def undo(self) -> None:
        """Take back the last change of an answer. In a text field the same keys take back what was typed there."""
        self.page.leave()  # what was typed is a change too
        if self.session.current is not None and not self.session.is_locked:
            self.session.undo.undo()

    def redo(self) -> None:
        """Do again what was taken back."""
        self.page.leave()
        if self.session.current is not None and not self.session.is_locked:
            self.session.undo.redo()

    def _tell_undone(self, item: str) -> None:
        name = self.session.question(item).short
        self._toast().offer(tr("Ongedaan gemaakt bij “{name}”.").format(name=name), tr("Doe opnieuw"), self.redo)
        self._show_question(item)

    def _tell_redone(self, item: str) -> None:
        name = self.session.question(item).short
        self._toast().offer(tr("Opnieuw gedaan bij “{name}”.").format(name=name), tr("Maak ongedaan"), self.undo)
        self._show_question(item)

    def _tell_cleared(self, item: str) -> None:
        name = self.session.question(item).short
        self._toast().offer(tr("Antwoord gewist bij “{name}”.").format(name=name), tr("Maak ongedaan"), self.undo)

    def _tell_saved_again(self) -> None:
        self._toast().tell(tr("Weer opgeslagen."))

    def _show_question(self, item: str) -> None:
        from lokaalcirculair_desktop.ui.pages.questions_page import QuestionsPage

        if isinstance(self.page, QuestionsPage) and self.page.asks(item) and item != self.session.item:
            self.page.go_to(item)

    def _toast(self) -> Toast:
        from lokaalcirculair_desktop.ui.widgets.toast import toast_of

        return toast_of(self)

    def show_banner(self, banner: Banner) -> None:
        """Tell something above the pages, in place of what was told about the same."""
        self.hide_banner(banner.key)
        self.banners[banner.key] = banner
        self.ui.body_layout.insertWidget(0, banner)

    def hide_banner(self, key: str) -> None:
        """Tell something no longer."""
        banner = self.banners.pop(key, None)
        if banner is not None:
            self.ui.body_layout.removeWidget(banner)
            banner.hide()
            banner.deleteLater()

    def be_read_only(self) -> None:
        """Show everything, and let nothing be changed."""
        self.start_page.show_access()
        if self.session.current is not None:
            self.session.assessment_opened.emit()

    def show_backups(self) -> None:
        """Show the copies of the data."""
        from lokaalcirculair_desktop.ui.pages.settings_page import SettingsPage

        self.go_to("settings")
        if isinstance(self.page, SettingsPage):
            self.page.show_backups()

    def show_help(self) -> None:
        """Show the help, with the keys of the page that is shown now."""
        from lokaalcirculair_desktop.ui.pages.help_page import HelpPage

        wanted = self.page.key
        self.go_to("help")
        if isinstance(self.page, HelpPage):
            self.page.show_keys_of(wanted)

    def next_region(self) -> None:
        """Move the keyboard to the next part of the window: the rail, then the parts of the page, and round."""
        regions: list[QWidget] = [self.ui.rail, *self.page.regions()]
        focused = QApplication.focusWidget()
        here = next((place for place, region in enumerate(regions) if focused is not None and _holds(region, focused)), -1)
        regions[(here + 1) % len(regions)].setFocus(Qt.FocusReason.TabFocusReason)

    def toggle_full_screen(self) -> None:
        """Fill the screen, or be a window again."""
        window = self.window()
        window.setWindowState(window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def change_text_size(self, steps: int) -> None:
        """Make all text larger or smaller by a tenth a step, or as designed (0 steps), and remember it."""
        scale = round(self.look.theme.scale + steps * SCALE_STEP, 1) if steps else SMALLEST_SCALE
        scale = min(LARGEST_SCALE, max(SMALLEST_SCALE, scale))
        self.session.preferences.text_scale = scale
        self.look.set_scale(scale)
        self._arrange()

    def open_files(self) -> None:
        """Let the user choose files with an assessment."""
        self._file_import().ask_for_files()

    def import_files(self, files: list[Path]) -> None:
        """Read files with an assessment, and open it if it is one."""
        self._file_import().read(files)

    def _file_import(self) -> FileImport:
        from lokaalcirculair_desktop.ui.importing import FileImport

        found = self.findChild(FileImport)
        if found is None:
            found = FileImport(self.session, self)
            found.imported.connect(self._show_imported)
        return found

    def _show_imported(self, ids: tuple[str, ...]) -> None:
        if len(ids) == 1:
            self.start_page.open(ids[0])
        else:
            self.go_to("start")

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _dropped_files(event):
            event.acceptProposedAction()
            self.start_page.set_file_held(True)

    def dragLeaveEvent(self, event: QDragLeaveEvent) -> None:
        self.start_page.set_file_held(False)

    def dropEvent(self, event: QDropEvent) -> None:
        self.start_page.set_file_held(False)
        event.acceptProposedAction()
        self.import_files(_dropped_files(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self.ui.rail.set_icons_only(width_class(self.width(), theme_of(self)) < WidthClass.NARROW)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.rail.setAccessibleName(tr("Bladzijden"))
            self.ui.rail.set_labels({entry.key: tr(entry.label) for entry in self.entries.values()})
            self._update_rail()
            self._update_title()
            self.language_changed.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.leave()
        self._closing.decide(event)
        if event.isAccepted():
            preferences = self.session.preferences
            preferences.window_geometry = self.window().saveGeometry()
            preferences.save()


def _holds(region: QWidget, focused: QWidget) -> bool:
    """Tell whether the keyboard is in a region: in the widget itself, its focus proxy, or something inside it."""
    proxy = region.focusProxy()
    return focused is region or focused is proxy or region.isAncestorOf(focused)


def _dropped_files(event: QDropEvent) -> list[Path]:
    urls: list[QUrl] = event.mimeData().urls()
    return [Path(url.toLocalFile()) for url in urls if url.isLocalFile() and url.toLocalFile().lower().endswith(FILE_EXTENSION)]
