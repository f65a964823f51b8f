"""The help: what the levels and states mean, which keys there are, where the data is, and what this program is."""

from __future__ import annotations

from collections.abc import Iterable

from PySide6.QtCore import QEvent, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from lokaalcirculair_desktop import __version__, texts
from lokaalcirculair_desktop.content.questionnaires import load_questionnaire
from lokaalcirculair_desktop.services.offers import whole_offer
from lokaalcirculair_desktop.texts import tr, tr_in
from lokaalcirculair_desktop.ui.dialogs.offer_dialog import show_whole_offer
from lokaalcirculair_desktop.ui.forms.ui_help_page import Ui_HelpPage
from lokaalcirculair_desktop.ui.keys import EVERYWHERE, KEYS, page_names
from lokaalcirculair_desktop.ui.pages.content_width import centre_content
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.digit_badge import DigitBadge
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.key_rows import add_key_rows
from lokaalcirculair_desktop.ui.widgets.ladder import Ladder
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

_ONE_COLUMN = 860  # width of the page, divided by the text scale
_TOP = Qt.AlignmentFlag.AlignTop


class HelpPage(Page):
    """Explains the program on one page."""

    key = "help"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_HelpPage()
        self.ui.setupUi(self)
        self.ui.keys_segmented.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)  # it has many parts for a narrow window
        self.ui.keys_segmented.chosen.connect(lambda page: self.show_keys_of(str(page)))
        self.ui.folder_button.clicked.connect(self._show_folder)
        self.ui.page_scroll_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: self._centre())
        self.ui.offer_button.clicked.connect(lambda: show_whole_offer(self, whole_offer()))
        self._fill()

    def _fill(self) -> None:
        self._fill_scale()
        self._fill_states()
        names = page_names()
        self.ui.keys_segmented.set_options([(page, names[page]) for page in KEYS])
        self.ui.keys_segmented.set_label(tr("Toetsen van"))
        self.show_keys_of(EVERYWHERE)
        self.ui.version_label.setText(tr("Lokaal Circulair, versie {version}").format(version=__version__))
        self.ui.path_label.setText(str(self.session.workspace.folder.root))

    def _fill_scale(self) -> None:
        questionnaire = load_questionnaire(language=texts.current_language())
        grid: QGridLayout = self.ui.scale_grid_layout
        _empty(grid)
        for row, level in enumerate(questionnaire.levels):
            badge, ladder = DigitBadge(self), Ladder(self)
            badge.set_level(level.level)
            ladder.set_level(level.level)
            for column, mark in enumerate((badge, ladder)):
                grid.addWidget(mark, row, column, _TOP)
            grid.addWidget(_Explained(level.name, level.meaning, self), row, 2)
        self.ui.cumulative_label.setText(questionnaire.notes.cumulative)
        self.ui.tie_label.setText(questionnaire.notes.tie_rule)

    def _fill_states(self) -> None:
        states = (
            (
                "circle-dashed",
                "text.secondary",
                tr_in("toestand", "Open"),
                tr("Nog niet beantwoord. Zolang er vragen open zijn, is de score voorlopig."),
            ),
            ("circle-question-mark", "text.secondary", tr("Weet niet"), tr("Een blinde vlek. Telt niet als beantwoord en verlaagt de score niet.")),
            ("circle-slash", "text.secondary", tr("Niet van toepassing"), tr("Met een reden. De vraag telt dan niet mee.")),
            ("history", "accent.default", tr("Voorstel uit de vorige meting"), tr("Wat u toen antwoordde. Telt pas mee als u het bevestigt.")),
            ("lock", "text.secondary", tr("Afgesloten"), tr("De antwoorden staan op slot. U kunt de meting weer openen.")),
        )
        grid: QGridLayout = self.ui.states_grid_layout
        _empty(grid)
        for row, (icon, ink, name, meaning) in enumerate(states):
            grid.addWidget(IconLabel(self, icon, ink=ink, size=20), row, 0, _TOP)
            grid.addWidget(_Explained(name, meaning, self), row, 1)

    def show_keys_of(self, page: str) -> None:
        """Show the keys of a page; those of the whole window where it has none of its own."""
        shown = page if page in KEYS else EVERYWHERE
        self.ui.keys_segmented.set_value(shown)
        grid: QGridLayout = self.ui.keys_grid_layout
        _empty(grid)
        add_key_rows(grid, KEYS[shown], self)
        self.ui.keys_note_label.setVisible(shown == "questions")
        put_in_reading_order(self)

    def first_focus(self) -> QWidget | None:
        field: QWidget = self.ui.keys_segmented
        return field

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder.root)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
        is_single = self.width() / theme_of(self).scale < _ONE_COLUMN
        self.ui.columns_layout.setDirection(QBoxLayout.Direction.TopToBottom if is_single else QBoxLayout.Direction.LeftToRight)

    def _centre(self) -> None:
        centre_content(self.ui.page_scroll_area, self.ui.page_layout)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._fill()
        elif event.type() in LOOK_EVENTS:
            self._centre()


class _Explained(QWidget):
    """A name and, below it, what it means."""

    def __init__(self, name: str, meaning: str, parent: QWidget) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(WrappedLabel(self, name, style="body_strong"))
        column.addWidget(WrappedLabel(self, meaning, style="small", tone="text.secondary"))


def _empty(grid: QGridLayout) -> None:
    for widget in _widgets(grid):
        widget.hide()
        widget.deleteLater()


def _widgets(grid: QGridLayout) -> Iterable[QWidget]:
    while (item := grid.takeAt(0)) is not None:
        widget = item.widget()
        if widget is not None:
            yield widget
