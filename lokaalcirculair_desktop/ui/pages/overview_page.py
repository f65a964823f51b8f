"""The overview: all questions at once, by action domain and role, each with how it stands; from here one goes anywhere."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.analysis.review import Show, Standing, count_shown
from lokaalcirculair_desktop.texts import long_date, tr
from lokaalcirculair_desktop.ui.forms.ui_overview_page import Ui_OverviewPage
from lokaalcirculair_desktop.ui.models.overview_delegate import SIDE as BESIDE_TILE
from lokaalcirculair_desktop.ui.models.overview_groups import overview_groups
from lokaalcirculair_desktop.ui.pages.content_width import SIDE
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.round_standings import standings_of
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

LEAST = QSize(300, 200)
_TITLE_ROOM = 190
_LOW_WINDOW = 560
"""In a lower window the questions need the room of the legend: it stands below the last of them."""


class OverviewPage(Page):
    """Shows all questions of the open round and where to go on. Nothing is answered here.

    Attributes:
        show_choice: which questions are shown.
    """

    key: ClassVar[str] = "overview"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_OverviewPage()
        self.ui.setupUi(self)
        self.show_choice = Show.ALL
        self._shown_assessment = ""
        self._connect_signals()

    def _connect_signals(self) -> None:
        ui, session = self.ui, self.session
        ui.grid_view.question_wanted.connect(self.go_to)
        ui.grid_view.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: self._keep_edges())
        ui.show_segmented.chosen.connect(lambda show: self.choose(Show(show)))
        ui.show_combo_box.activated.connect(lambda _place: self.choose(Show(ui.show_combo_box.currentData())))
        ui.nothing_state.action_requested.connect(lambda: self.choose(Show.ALL))
        ui.review_button.clicked.connect(lambda: self.page_wanted.emit("review"))
        session.answer_changed.connect(lambda _item: self._follow())
        for signal in (session.assessment_changed, session.assessment_opened, session.save_state_changed):
            signal.connect(self._follow)

    def load(self) -> None:
        if self.session.current is None:
            return
        if self.session.assessment.id != self._shown_assessment:
            self._shown_assessment, self.show_choice = self.session.assessment.id, Show.ALL
        standings = standings_of(self.session)
        self._show_header()
        self._show_choices(standings)
        self._show_questions(standings, self.session.item)
        self._fit()

    def _follow(self) -> None:
        """Show the present state, with the keyboard where it is."""
        if not self.isVisible() or self.session.current is None:
            return
        if self.session.assessment.id != self._shown_assessment:
            self.load()
            return
        standings = standings_of(self.session)
        self._show_header()
        self._show_choices(standings)
        self._show_questions(standings, self.ui.grid_view.item)
        self._fit()

    def _show_header(self) -> None:
        ui, current = self.ui, self.session.current
        assert current is not None
        closed_at = current.assessment.closed_at
        ui.crumb_label.setText(f"{current.organisation.name}  ›  {current.assessment.title}")
        ui.closed_chip.setVisible(current.assessment.is_closed)
        if current.assessment.is_closed and closed_at:
            ui.closed_chip.set_content(tr("Afgesloten op {date}").format(date=long_date(closed_at[:10])), "neutral", "lock")
        ui.review_button.setVisible(not self.session.is_locked)

    def _show_choices(self, standings: tuple[Standing, ...]) -> None:
        """Offer what there is to choose, each with its count; the rare choice only where there is something under it."""
        counts = count_shown(standings)
        names = {
            Show.OPEN: tr("Nog te doen"),
            Show.UNKNOWN: tr("Weet niet"),
            Show.UNDOCUMENTED: tr("Zonder stukken"),
            Show.LOOK_AGAIN: tr("Kijk opnieuw"),
        }
        wanted = [show for show in names if counts[show] or show in (self.show_choice, Show.OPEN)]
        options = [(Show.ALL, tr("Alles")), *((show, tr("{name} ({count})").format(name=names[show], count=counts[show])) for show in wanted)]
        segmented, combo = self.ui.show_segmented, self.ui.show_combo_box
        if [combo.itemText(place) for place in range(combo.count())] != [label for _show, label in options]:
            segmented.set_options(options)
            combo.clear()
            for show, label in options:
                combo.addItem(label, show)
        segmented.set_label(tr("Welke vragen"))
        combo.setAccessibleName(tr("Welke vragen"))
        segmented.set_value(self.show_choice)
        combo.setCurrentIndex([show for show, _label in options].index(self.show_choice))

    def _show_questions(self, standings: tuple[Standing, ...], item: str) -> None:
        ui, current = self.ui, self.session.current
        assert current is not None
        year = current.previous.date.year if current.previous is not None else None
        questionnaire = self.session.questionnaire
        groups = overview_groups(standings, questionnaire, year, self.show_choice)
        is_empty = not any(group.cells for group in groups)
        ui.grid_view.setVisible(not is_empty)
        ui.nothing_state.setVisible(is_empty)
        ui.nothing_state.set_content(tr("Geen enkele vraag hoort hierbij."), tr("Toon alle vragen"), "circle-check")
        ui.grid_view.setAccessibleName(tr("Alle vragen. Pijltjes bewegen, Enter opent."))
        ui.grid_view.show_groups(groups, item)
        ui.legend.show_entries(
            [level.name for level in questionnaire.levels],
            look_again=any(one.look_again for one in standings),
            unsaved=any(one.is_unsaved for one in standings),
        )
        ui.grid_view.fit_foot()

    def choose(self, show: Show) -> None:
        """Show some of the questions, or all."""
        self.show_choice = show
        self._follow()

    def go_to(self, item: str) -> None:
        """Go to a question."""
        self.session.item = item
        self.page_wanted.emit("questions")

    def first_focus(self) -> QWidget | None:
        """Return the grid; the choices where it shows nothing."""
        return self.ui.grid_view if not self.ui.grid_view.isHidden() else self.ui.nothing_state.button

    def regions(self) -> tuple[QWidget, ...]:
        ui = self.ui
        first = self.first_focus()
        choices = ui.show_combo_box if ui.show_segmented.isHidden() else ui.show_segmented
        return tuple(part for part in (first, choices, ui.review_button) if part is not None and not part.isHidden())

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window free to become narrow."""
        return LEAST * theme_of(self).scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Put the choices beside the title where there is room, else below it, and as a drop-down where even that is too narrow."""
        ui, theme = self.ui, theme_of(self)
        self._keep_edges()
        room = self.width() - 2 * SIDE
        button = ui.review_button.sizeHint().width() + theme.spacing(10) if not ui.review_button.isHidden() else 0
        segmented = ui.show_segmented.sizeHint().width()
        ui.show_segmented.setVisible(segmented + button <= room)
        ui.show_combo_box.setVisible(segmented + button > room)
        chip = ui.closed_chip.sizeHint().width() if not ui.closed_chip.isHidden() else 0
        is_below = segmented + button + chip + theme.px(_TITLE_ROOM) > room
        ui.header_layout.removeWidget(ui.tools_widget)
        if is_below:
            ui.header_layout.addWidget(ui.tools_widget, 2, 0, 1, 3, Qt.AlignmentFlag.AlignLeft)
        else:
            ui.header_layout.addWidget(ui.tools_widget, 0, 2, 2, 1, Qt.AlignmentFlag.AlignVCenter)
        ui.header_layout.setVerticalSpacing(theme.spacing(4) if is_below else 0)
        self._place_legend(below=self.window().height() >= theme.px(_LOW_WINDOW))

    def _place_legend(self, *, below: bool) -> None:
        """Keep the legend in sight below the questions, or let it come after the last one where the window is low."""
        ui = self.ui
        if below is not ui.grid_view.has_foot:
            return
        if below:
            ui.grid_view.set_foot(None)
            ui.legend_layout.addWidget(ui.legend)
            ui.legend.show()
        else:
            ui.legend_layout.removeWidget(ui.legend)
            ui.grid_view.set_foot(ui.legend)

    def _keep_edges(self) -> None:
        """Let header, questions and legend have the same edges, with a scroll bar beside the questions or without."""
        ui, beside = self.ui, theme_of(self).spacing(BESIDE_TILE)
        bar = ui.grid_view.verticalScrollBar()
        taken = beside + (bar.sizeHint().width() if bar.maximum() > 0 else 0)
        page = ui.page_layout.contentsMargins()
        ui.page_layout.setContentsMargins(SIDE - beside, page.top(), max(0, SIDE - taken), page.bottom())
        for layout in (ui.header_layout, ui.legend_layout):
            margins = layout.contentsMargins()
            layout.setContentsMargins(beside, margins.top(), taken, margins.bottom())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._follow()
        elif event.type() in LOOK_EVENTS:
            self._fit()
