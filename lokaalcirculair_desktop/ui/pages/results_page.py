"""The results: where the organisation stands, beside its ambition, its earlier round and the survey of 2022."""

from __future__ import annotations

from typing import ClassVar

from PySide6.QtCore import QEvent, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.offers import whole_offer
from lokaalcirculair_desktop.services.results import Results, results_of
from lokaalcirculair_desktop.texts import current_language, long_date, named, tr, tr_n
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.dialogs.info_dialog import InfoDialog, Passage
from lokaalcirculair_desktop.ui.dialogs.offer_dialog import show_whole_offer
from lokaalcirculair_desktop.ui.dialogs.self_score_dialog import SelfScoreDialog
from lokaalcirculair_desktop.ui.forms.ui_results_page import Ui_ResultsPage
from lokaalcirculair_desktop.ui.messages import CLOSE, Choice, Question, messages_of
from lokaalcirculair_desktop.ui.pages.content_width import bar_width, keep_right_edge, set_right_margin, side_room
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.results import passages
from lokaalcirculair_desktop.ui.pages.results.arrangement import arrange
from lokaalcirculair_desktop.ui.pages.results.chart_cards import load_charts
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

LOW_WINDOW, HIGH_WINDOW = 700, 860
LEAST = QSize(300, 200)


class ResultsPage(Page):
    """Shows all figures of the open round. It holds no rule: figures, choices and sentences come from ``services.results``.

    Attributes:
        results: what is shown, or nothing before the first round.
    """

    key: ClassVar[str] = "results"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ResultsPage()
        self.ui.setupUi(self)
        self.results: Results | None = None
        self._shown: tuple[object, ...] = ()
        self._width: WidthClass | None = None
        self._charts_asked = False
        self._connect_signals()
        self._apply_look()

    def _connect_signals(self) -> None:
        ui = self.ui
        ui.report_button.clicked.connect(lambda: self.page_wanted.emit("report"))
        ui.damage_button.clicked.connect(self._go_to_damage)
        ui.too_early_state.action_requested.connect(lambda: self.page_wanted.emit("questions"))
        ui.close_button.clicked.connect(lambda: self.page_wanted.emit("review"))
        ui.reopen_button.clicked.connect(self._reopen_round)
        ui.score_card.explanation_wanted.connect(self._explain_score)
        for card in (ui.self_score_card, ui.active_card):
            card.answer_wanted.connect(self._change_self_score)
        ui.self_score_card.source_wanted.connect(self._tell_self_score_source)
        ui.active_card.source_wanted.connect(self._tell_active_source)
        ui.points_card.all_wanted.connect(self._show_all_points)
        ui.changes_card.all_wanted.connect(self._show_all_changes)
        ui.offer_card.all_wanted.connect(self._show_whole_offer)
        ui.offer_card.question_wanted.connect(self._go_to_question)
        ui.scroll_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: keep_right_edge(ui.scroll_area, ui.content_layout))
        self.session.assessment_changed.connect(self._follow)

    def first_focus(self) -> QWidget | None:
        """Return the button that leads on."""
        early = self.ui.stack.currentWidget() is self.ui.too_early_state
        return self.ui.too_early_state.button if early else self.ui.report_button

    def load(self) -> None:
        current = self.session.current
        if current is None:
            return
        seen = (current, current_language())
        if self._shown and self._shown[0] is current and self._shown[1] == seen[1]:
            return  # the figures of an unchanged round are on the screen already
        self._shown = seen
        self._ask_for_charts()
        self.results = results_of(current, self.session.questionnaire, scores=self.session.scores)
        self._show(self.results)

    def _ask_for_charts(self) -> None:
        if not self._charts_asked:
            self._charts_asked = True
            self.run_in_background(load_charts, lambda _: self._charts_loaded(), self._tell)

    def _charts_loaded(self) -> None:
        self.ui.radar_card.charts_loaded()
        put_in_reading_order(self)

    def _follow(self) -> None:
        if self.isVisible():
            self.load()

    def _show(self, results: Results) -> None:
        ui, has_total = self.ui, results.scores.overall is not None
        self._show_header(results, has_total=has_total)
        self._show_damage()
        ui.stack.setCurrentWidget(ui.results_widget if has_total else ui.too_early_state)
        if not has_total:
            return
        ui.headline_label.set_sentences(results.headline, results.rest_of_headline)
        ui.changes_card.setVisible(results.changes is not None)
        for card in (ui.score_card, ui.bars_card, ui.radar_card, ui.self_score_card, ui.active_card, ui.points_card, ui.changes_card):
            card.show_results(results)
        ui.offer_card.show_offers(results.offers)
        for survey_card in (ui.self_score_card, ui.active_card):
            survey_card.set_changeable(not self.session.is_locked)
        self._fit()
        put_in_reading_order(self)

    def _show_header(self, results: Results, *, has_total: bool) -> None:
        ui, current, locked = self.ui, self.session.current, self.session.is_locked
        assert current is not None
        depth = tr("quickscan") if current.assessment.depth is Depth.QUICK else tr("volledige scan")
        ui.crumb_label.setText(f"{current.organisation.name}  ›  {current.assessment.title}  ›  {depth}")
        ui.provisional_chip.set_content(results.provisional, "warn", "circle-alert")
        ui.provisional_chip.setVisible(bool(results.provisional))
        ui.closed_chip.setVisible(locked)
        if locked and current.assessment.closed_at:
            ui.closed_chip.set_content(tr("Afgesloten op {date}").format(date=long_date(current.assessment.closed_at[:10])), "neutral", "lock")
        ui.close_button.setVisible(not locked)
        ui.reopen_button.setVisible(locked)
        ui.report_button.setVisible(has_total)
        text = tr("Nog geen totaalscore. Daarvoor is minstens één antwoord nodig bij de actiedomeinen en één bij de beleidsinstrumenten.")
        ui.too_early_state.set_content(text, tr("Naar de vragen"), "radar")

    def _show_damage(self) -> None:
        """Say above the figures which answers are damaged, and that they are not in them."""
        ui, current = self.ui, self.session.current
        assert current is not None
        ui.damage_holder.setVisible(bool(current.damaged))
        if not current.damaged:
            return
        own = {one.id: one.question for one in current.assessment.own_items}
        items = self.session.questionnaire.items
        names = [items[item].name if item in items else own[item] for item in current.damaged if item in items or item in own]
        told = tr_n("{n} antwoord is beschadigd en telt niet mee", "{n} antwoorden zijn beschadigd en tellen niet mee", len(current.damaged))
        ui.damage_label.setText(f"{named(told, ', '.join(names))}." if names else f"{told}.")
        ui.damage_button.setVisible(self._damaged_question() is not None)

    def _damaged_question(self) -> str | None:
        """Return the first question of this depth whose answer is damaged."""
        current = self.session.current
        assert current is not None
        return next((item for item in items_in_play(current.assessment.depth) if item in current.damaged), None)

    def _go_to_damage(self) -> None:
        item = self._damaged_question()
        if item is not None:
            self._go_to_question(item)

    def _go_to_question(self, item: str) -> None:
        self.session.item = item
        self.page_wanted.emit("questions")

    def _reopen_round(self) -> None:
        text = tr("De antwoorden kunnen daarna weer veranderen. Een rapport dat u al bewaarde, verandert niet mee.")
        if self._agreed(tr("Meting heropenen?"), text, yes=tr("Heropen"), no=tr("Laat afgesloten")):
            self.session.reopen_round(self._tell)

    def _agreed(self, question: str, text: str, *, yes: str, no: str) -> bool:
        choices = (Choice(CLOSE, no), Choice("yes", yes, "primary"))
        return messages_of().ask(self, Question(question, choices, CLOSE, text)) == "yes"

    def _tell(self, error: UserError) -> None:
        messages_of().show_error(self, error)

    def _change_self_score(self) -> None:
        assessment = self.session.assessment
        dialog = SelfScoreDialog(assessment.self_score, assessment.active, self)
        chosen = (dialog.self_score, dialog.active) if dialog.exec() else (assessment.self_score, assessment.active)
        dialog.deleteLater()
        if chosen != (assessment.self_score, assessment.active):
            self.session.change_self_score(*chosen)

    def _explain_score(self) -> None:
        self._read(tr("Maturiteitsscore"), passages.of_score())

    def _tell_self_score_source(self) -> None:
        if self.results and self.results.self_score:
            self._read(tr("Bron en voorbehoud"), passages.of_benchmarks([self.results.self_score]))

    def _tell_active_source(self) -> None:
        if self.results:
            self._read(tr("Bron en voorbehoud"), passages.of_benchmarks(self.results.active))

    def _show_all_points(self) -> None:
        if self.results:
            self._read(self.ui.points_card.full_title, passages.of_points(self.results.points))

    def _show_all_changes(self) -> None:
        if self.results and self.results.changes:
            self._read(self.ui.changes_card.title_label.text(), passages.of_changes(self.results.changes))

    def _show_whole_offer(self) -> None:
        if self.results:
            show_whole_offer(self, whole_offer(), self.results.offers.fitting)

    def _read(self, title: str, shown: list[Passage]) -> None:
        dialog = InfoDialog(title, shown, self)
        dialog.exec()
        dialog.deleteLater()

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window free to become narrow: the cards then move below each other."""
        return LEAST * theme_of(self).scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        theme, window = theme_of(self), self.window()
        width = width_class(window.width(), theme)
        if width is not self._width:
            self._width = width
            arrange(self.ui, width, theme)
            self._place_headline(beside=width >= WidthClass.MEDIUM)
        self.ui.score_card.set_weakest_visible(window.height() / theme.scale >= LOW_WINDOW or width is not WidthClass.WIDE)
        self.ui.changes_card.set_reasons_visible(window.height() / theme.scale >= HIGH_WINDOW or width is not WidthClass.WIDE)
        self._keep_edges()

    def _keep_edges(self) -> None:
        """Let header, finding and cards have the edges of every page; the room of the scroll bar is kept free beside the first two."""
        ui, theme = self.ui, theme_of(self)
        side, bar = side_room(theme, self.width()), bar_width(ui.scroll_area)
        ui.page_layout.setContentsMargins(side, 0, side - bar, theme.spacing(6))
        for layout in (ui.header_layout, ui.damage_holder_layout):
            set_right_margin(layout, bar)
        keep_right_edge(ui.scroll_area, ui.content_layout)

    def _place_headline(self, *, beside: bool) -> None:
        """Keep the finding above what scrolls, or let it scroll along where it would take too much of the height."""
        ui = self.ui
        ui.results_layout.removeWidget(ui.headline_holder)
        ui.content_layout.removeWidget(ui.headline_holder)
        if beside:
            ui.results_layout.insertWidget(0, ui.headline_holder)
        else:
            ui.content_layout.insertWidget(0, ui.headline_holder)
        ui.headline_holder_layout.setContentsMargins(0, 0, bar_width(ui.scroll_area) if beside else 0, 0)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate_cards()
            self._follow()
        elif event.type() in LOOK_EVENTS:
            self._apply_look()

    def _retranslate_cards(self) -> None:
        ui = self.ui
        for card in (ui.score_card, ui.radar_card, ui.bars_card, ui.self_score_card, ui.active_card, ui.points_card, ui.changes_card, ui.offer_card):
            card.retranslate()

    def _apply_look(self) -> None:
        theme = theme_of(self)
        self.ui.quote_label.setPixmap(icons.pixmap("quote", theme.colour("accent.default"), theme.px(26)))
        self._width = None
        if self.results is not None and self.isVisible():
            self._show(self.results)
        else:
            self._shown = ()
