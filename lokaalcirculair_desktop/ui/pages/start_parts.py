"""The two faces of the start page: the welcome before there is any assessment, and the overview after."""

from __future__ import annotations

from PySide6.QtCore import QDateTime, QLocale
from PySide6.QtWidgets import QBoxLayout, QLayout, QStyle, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.forms.ui_start_overview import Ui_StartOverview
from lokaalcirculair_desktop.ui.forms.ui_start_welcome import Ui_StartWelcome
from lokaalcirculair_desktop.ui.models.assessment_delegate import ROW_HEIGHT, AssessmentDelegate
from lokaalcirculair_desktop.ui.models.assessment_list_model import ID_ROLE, AssessmentListModel
from lokaalcirculair_desktop.ui.models.assessment_rows import Resume, StartContent
from lokaalcirculair_desktop.ui.pages.content_width import UNLIMITED
from lokaalcirculair_desktop.ui.theme import theme_of

_SIDE_WIDTH = 336
_ONE_COLUMN, _STACKED_CARDS = 860, 600  # widths of the page, divided by the text scale, below which things stand below each other
_KEY_ROOM = 460
_ROWS_SHOWN = 4
ALL, BIN = "all", "bin"
_HERO_RING = 84
_LINK_PADDING = 3  # of a link; its icon stands below the icons above it


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
        self.ui.quick_button.set_key_cap_visible(width >= _KEY_ROOM)
        room = _room(self.ui.page_layout, theme_of(self).px(width))
        for layout in (self.ui.new_layout, self.ui.links_layout):
            _stack_cards(layout, width, room)


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
        self._page_width = 0.0
        self.ui.assessments_list_view.setModel(self.model)
        self.ui.assessments_list_view.setItemDelegate(AssessmentDelegate(self))
        self._show_segments(0)
        self.ui.list_segmented.set_value(ALL)
        self.ui.empty_bin_button.hide()
        self.ui.hero_ring.set_size(_HERO_RING)
        self.ui.hero_ring.set_on_accent(True)
        self.ui.hero_card.hide()
        for label in (self.ui.drop_title_label, self.ui.demo_title_label):
            label.setFont(theme_of(self).font("small", 600))

    def _show_segments(self, count: int) -> None:
        everything = tr("Alle ({n})").format(n=count) if count else tr("Alle")
        self.ui.list_segmented.set_options([(ALL, everything), (BIN, tr("Prullenbak"))])
        self.ui.list_segmented.set_label(self.ui.list_title_label.text())

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
        self._show_segments(len(content.rows))
        self._show_resume(content.resume)
        self.arrange(self._page_width)

    def _show_resume(self, resume: Resume | None) -> None:
        self.ui.hero_card.setVisible(resume is not None)
        if resume is not None:
            self.ui.hero_ring.set_progress(resume.answered, resume.total)
            self.ui.hero_title_label.setText(resume.title)
            self.ui.hero_text_label.setText(resume.text)
            self.ui.continue_button.setAccessibleDescription(f"{resume.title}. {resume.text}")

    def _show_search(self, *, whole: bool) -> None:
        """Show the way to the search with its word and its key, or as an icon where there is no room for them."""
        button = self.ui.search_button
        button.setAccessibleName(tr("Zoeken"))
        button.setText(tr("Zoeken") if whole else "")
        button.setToolTip("" if whole else tr("Zoeken"))
        button.set_key("Ctrl K" if whole else "")

    def arrange(self, width: float) -> None:
        """Put the columns and cards beside or below each other; ``width`` is that of the page, divided by the text scale."""
        self._page_width = width
        theme, ui = theme_of(self), self.ui
        is_single = width < _ONE_COLUMN
        ui.body_layout.setDirection(_direction(stacked=is_single))
        ui.side_column.setMaximumWidth(UNLIMITED if is_single else theme.px(_SIDE_WIDTH))
        ui.side_column.setMinimumWidth(0 if is_single else theme.px(_SIDE_WIDTH))
        _stack_cards(ui.new_layout, width, _room(ui.page_layout, theme.px(width)))
        ui.folder_layout.setContentsMargins(-theme.px(_LINK_PADDING), 0, 0, 0)
        self._show_search(whole=width >= _STACKED_CARDS)
        ui.hero_layout.setDirection(_direction(stacked=width < _STACKED_CARDS))
        rows, row_height = self.model.rowCount(), theme.px(ROW_HEIGHT)
        ui.assessments_list_view.setMinimumHeight(row_height * max(1, min(rows, _ROWS_SHOWN)))
        around = ui.list_header_layout.sizeHint().height() + ui.list_layout.contentsMargins().bottom() + 1
        is_bin = ui.list_segmented.value() == BIN
        ui.list_card.setMaximumHeight(UNLIMITED if is_bin else around + row_height * max(1, rows))


def _room(page_layout: QLayout, width: int) -> int:
    """Return how much of the width of a page its margins and a scroll bar leave."""
    margins = page_layout.contentsMargins()
    parent = page_layout.parentWidget()
    bar = parent.style().pixelMetric(QStyle.PixelMetric.PM_ScrollBarExtent, None, parent) if parent is not None else 0
    return width - margins.left() - margins.right() - bar


def _stack_cards(layout: QBoxLayout, width: float, room: int) -> None:
    """Put cards or links beside each other, or below each other where the page is narrow or their words are too long for the room."""
    layout.setDirection(_direction(stacked=False))
    layout.setDirection(_direction(stacked=width < _STACKED_CARDS or layout.minimumSize().width() > room))


def _direction(*, stacked: bool) -> QBoxLayout.Direction:
    return QBoxLayout.Direction.TopToBottom if stacked else QBoxLayout.Direction.LeftToRight
