"""What the question page shows: the question, its answer, the progress, and how all of it fits the window."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Answer, Figure
from lokaalcirculair_desktop.domain.questionnaire import DIMENSION_OF, Item, items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.history import AnswerVersion, answer_from_remains
from lokaalcirculair_desktop.services.repeating import Earlier, earlier_answer
from lokaalcirculair_desktop.texts import clock, current_language, long_date, tr, worded_parts
from lokaalcirculair_desktop.ui.forms.ui_questions_page import Ui_QuestionsPage
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.questions import arrangement
from lokaalcirculair_desktop.ui.pages.questions.key_hints import KeyHint
from lokaalcirculair_desktop.ui.pages.questions.progress import Progress, next_open, place_in_dimension, progress_of
from lokaalcirculair_desktop.ui.pages.questions.scope_panel import ScopePanel
from lokaalcirculair_desktop.ui.session import SaveKind, Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

LEAST = QSize(300, 200)


class ShownQuestion(Page):
    """Shows one question of the open round. It fills its fields without touching what is stored, and changes nothing.

    Attributes:
        ui: the form.
        progress: how far the round is, as the sidebar shows it.
        scope_panel: what counts for the question, over the page.
    """

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_QuestionsPage()
        self.ui.setupUi(self)
        self.progress: Progress | None = None
        self.scope_panel = ScopePanel(self)
        self._shown_item = ""
        self._shown_assessment = ""
        self._listed_item = ""
        self._was_not_saved = False
        self._listed_unsaved: frozenset[str] = frozenset()
        self._width: WidthClass | None = None
        self._dense: bool | None = None
        self._fitted: tuple[object, ...] = ()
        self._fitted_header: tuple[object, ...] = ()
        self._fitted_footer: tuple[object, ...] = ()
        self._fit_later = QTimer(self, singleShot=True, interval=0)
        self._fit_later.timeout.connect(self._fit_and_follow)
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        app.focusChanged.connect(self._follow_focus)
        arrangement.show_line_while_scrolled(self.ui)
        for hidden in (self.ui.problem_card, self.ui.reason_panel, self.ui.damage_panel, self.ui.notice_panel, self.ui.why_changed_panel):
            hidden.hide()
        self.ui.dimension_list.head_button.show()
        for panel in (self.ui.low_widget, self.ui.reason_panel):
            self.ui.content_layout.setStretchFactor(panel, 1)
        self.ui.page_layout.setSizeConstraint(QLayout.SizeConstraint.SetNoConstraint)  # ``minimumSizeHint`` tells: what is too wide moves
        self._retranslate()

    @property
    def item(self) -> Item:
        """The question that is shown."""
        return self.session.question(self.session.item)

    @property
    def answer(self) -> Answer:
        """The answer to the question that is shown."""
        return self.session.answer_to(self.session.item)

    @property
    def items(self) -> tuple[str, ...]:
        """The questions of the round, in order."""
        return items_in_play(self.session.assessment.depth)

    def asks(self, item: str) -> bool:
        """Tell whether the round asks a question, counted in the score or not."""
        return item in items_in_play(self.session.assessment.depth) or any(own.id == item for own in self.session.assessment.own_items)

    def _show_item(self) -> None:
        ui, item, questionnaire = self.ui, self.item, self.session.questionnaire
        if self._shown_item != item.id:
            ui.note_panel.commit()  # to the question that it was typed for
            ui.note_panel.show_first_tab()
            self._hide_reason()
            ui.scroll_area.verticalScrollBar().setValue(0)
        self._shown_item = item.id
        ui.question_label.setText(item.question)
        ui.level_cards.set_item(item.levels, [level.name for level in questionnaire.levels])
        ui.level_cards.setAccessibleName(item.question)
        ui.level_cards.setAccessibleDescription(item.why)
        self.scope_panel.set_content(item, questionnaire, self._kind())
        self._show_header(item)
        self._show_locked()
        self._show_answer()

    @property
    def earlier(self) -> Earlier | None:
        """What the round before says of this question."""
        assert self.session.current is not None
        return earlier_answer(self.session.current, self.item, current_language())

    def _show_previous(self, *, to_confirm: bool) -> None:
        """Mark the level of the round before, where the question meant the same."""
        earlier = self.earlier
        level, year = (earlier.answer.level, str(earlier.date.year)) if earlier is not None and earlier.change is None else (None, "")
        self.ui.level_cards.set_previous(level, tr("Vorige meting ({year})").format(year=year), year, to_confirm=to_confirm)

    def _kind(self) -> str:
        assert self.session.current is not None
        return self.session.current.organisation.kind.value

    def _show_header(self, item: Item) -> None:
        ui = self.ui
        dimension = self.session.questionnaire.dimensions[DIMENSION_OF[item.id]]
        place, count = place_in_dimension(self.session.assessment, item.id)
        ui.dimension_badge.set_dimension(dimension.id)
        palette = ui.dimension_label.palette()
        palette.setColor(ui.dimension_label.foregroundRole(), theme_of(self).dimension(dimension.id, "text"))
        ui.dimension_label.setPalette(palette)
        ui.dimension_label.setText(dimension.name)
        ui.place_label.setText("·  " + tr("vraag {place} van {count}").format(place=place, count=count))
        ui.list_button.setAccessibleName(tr("{dimension}, {place} van {count}").format(dimension=dimension.short, place=place, count=count))

    def _show_answer(self) -> None:
        ui, answer, locked = self.ui, self.answer, self.session.is_locked
        ui.level_cards.set_answer(answer.level)
        label = tr("Ambitie {year}").format(year=answer.horizon) if answer.horizon else tr("Ambitie")
        ui.level_cards.set_ambition(answer.target, label)
        ui.other_answers.show_answer(answer)
        ui.note_panel.show_answer(answer, self.item, locked=locked)
        ui.answer_fields.show_answer(answer, self.item, self._figures(), locked=locked)
        self._show_damage()
        self._show_notice()
        if self.isVisible():
            self._fit_height()

    def _show_damage(self) -> None:
        ui, was_hidden = self.ui, self.ui.damage_panel.isHidden()
        names = [level.name for level in self.session.questionnaire.levels]
        ui.damage_panel.show_remains(self._remains(), names, can_take_over=not self.session.is_locked and self._restored() is not None)
        if ui.damage_panel.isHidden() is not was_hidden:
            self._fit_later.start()

    def _show_notice(self) -> None:
        """Show what is asked or proposed about the answer: the page that takes answers knows."""
        self._show_previous(to_confirm=False)

    def _remains(self) -> AnswerVersion | None:
        """Return what the damaged row of this question still says, where it is damaged."""
        assert self.session.current is not None
        return self.session.current.damaged.get(self.session.item)

    def _restored(self) -> Answer | None:
        """Return what is left of a damaged answer as an answer, where that is enough."""
        remains = self._remains()
        return answer_from_remains(remains, self.answer, self.session.now()) if remains is not None else None

    def _figures(self) -> tuple[Figure, ...]:
        return tuple(figure for figure in self.session.assessment.figures if figure.item == self._shown_item)

    def _show_locked(self) -> None:
        ui, locked = self.ui, self.session.is_locked
        closed_at = self.session.assessment.closed_at
        date = tr("Afgesloten op {date}").format(date=long_date(closed_at[:10])) if locked and closed_at else tr("Afgesloten")
        ui.locked_chip.set_content(date, "neutral", "lock")
        arrangement.mark_locked(ui, locked=locked)
        ui.level_cards.set_locked(locked)
        ui.other_answers.set_locked(locked)
        ui.answer_fields.set_years(self.session.workspace.clock().year)
        shows = self._shows_keys()
        ui.level_cards.set_key_caps_visible(shows)
        ui.other_answers.set_keys_visible(shows)
        for button in (ui.next_button, ui.search_button):
            button.set_key_cap_visible(self.session.preferences.show_keys)

    def _shows_keys(self) -> bool:
        return self.session.preferences.show_keys and self.session.preferences.single_key_shortcuts

    def _show_progress(self) -> None:
        current, questionnaire = self.session.current, self.session.questionnaire
        assert current is not None
        self._listed_unsaved = unsaved = self.session.unsaved_items()
        progress = self.progress = progress_of(current.assessment, questionnaire, damaged=current.damaged, unsaved=unsaved)
        sidebar = self.ui.dimension_list
        sidebar.set_content(current.organisation.name, progress.answered, progress.total, progress.groups)
        if self._listed_item != self.session.item:  # an answer does not move the list: it need not paint all of itself
            self._listed_item = self.session.item
            sidebar.set_current(DIMENSION_OF[self.session.item], self.session.item)
        sidebar.set_note(progress.note, tr("Toon"))
        self._show_next()
        self._fit_footer()

    def _show_next(self) -> None:
        ui, items, progress = self.ui, self.items, self.progress
        assert progress is not None
        place = items.index(self.session.item)
        following = items[place + 1] if place + 1 < len(items) else None
        name = self.session.question(following).short if following else ""
        ui.next_label.setText(tr("Hierna: {name}").format(name=name) if following else "")
        ui.next_button.setText(tr("Volgende") if following else tr("Bekijk het resultaat"))
        ui.previous_button.setEnabled(place > 0)
        other = next_open(progress, items, self.session.item)
        ui.next_open_button.setVisible(other is not None and other != following and not self.session.is_locked)

    def _show_save_state(self) -> None:
        state, shown = self.session.save_state, self.ui.save_state
        if state.kind is SaveKind.SAVING:
            shown.show_busy()
        elif state.kind is SaveKind.NOT_SAVED:
            shown.show_not_saved(self._others_unsaved())
        elif state.at is not None:
            shown.show_saved(clock(state.at), again=self._was_not_saved)
        else:
            shown.show_nothing_to_save()
        self._fit_header(self.ui.header_widget.width())
        failed = state.kind is SaveKind.NOT_SAVED
        if failed or state.kind is SaveKind.SAVED:
            self._show_problem(state.error if failed else None)
            self._was_not_saved = failed
        self._list_unsaved()

    def _others_unsaved(self) -> int:
        """Return how many other answers are not saved, where this one is."""
        unsaved = self.session.unsaved_items()
        return 0 if self.session.item in unsaved else len(unsaved)

    def _list_unsaved(self) -> None:
        """Mark in the sidebar what could not be saved, once that changed."""
        current = self.session.current
        if current is not None and current.assessment.id == self._shown_assessment and self.session.unsaved_items() != self._listed_unsaved:
            self._show_progress()

    def _show_problem(self, error: UserError | None) -> None:
        if error is None and self.ui.problem_card.isHidden():
            return
        self.ui.problem_card.setVisible(error is not None)
        if error is not None:
            words = (worded_parts(error)[0], tr("Uw tekst blijft op het scherm staan."), tr("Het programma probeert het elke 5 seconden opnieuw."))
            self.ui.problem_label.setText(" ".join((tr("Nog niet opgeslagen."), *words)))
        self._fit_later.start()

    def _hide_reason(self) -> None:
        self.ui.reason_panel.hide()
        self.ui.low_widget.show()

    # how it fits

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window free to become narrow: the parts then move below each other."""
        return LEAST * theme_of(self).scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    @property
    def is_dense(self) -> bool:
        """Whether the window is too low for the sizes of the design. Where levels are rows, the column scrolls anyhow."""
        window, theme = self.window().size(), theme_of(self)
        return window.height() / theme.scale < arrangement.LOW_WINDOW and width_class(window.width(), theme) >= WidthClass.MEDIUM

    def _fit(self) -> None:
        if self.session.current is None or not self._shown_item:
            return
        ui, theme, dense = self.ui, theme_of(self), self.is_dense
        width = width_class(self.window().width(), theme)
        if width is not self._width:
            self._width = width
            arrangement.place_sidebar(ui, self, width)
            arrangement.place_low_panel(ui, width)
        arrangement.place_footer(ui, width, locked=self.session.is_locked, shows_keys=self._shows_keys())
        if dense is not self._dense:
            self._dense = dense
            arrangement.set_dense(ui, dense=dense)
        room = self._room()
        arrangement.set_margins(ui, theme, room, dense=dense, narrow=width < WidthClass.MEDIUM)
        self._fit_header(room)
        self._fit_footer()
        self._fit_height()
        if width < WidthClass.MEDIUM and ui.dimension_list.isVisible():
            self._place_list()

    def _fit_footer(self) -> None:
        measures = (self._room(), theme_of(self).serial)
        if (*measures, *arrangement.footer_state(self.ui)) != self._fitted_footer:
            arrangement.fit_footer(self.ui, self._room())
            self._fitted_footer = (*measures, *arrangement.footer_state(self.ui))

    def _room(self) -> int:
        """Return the width that the list of questions leaves for the question."""
        beside = width_class(self.window().width(), theme_of(self)) >= WidthClass.MEDIUM
        return self.width() - (arrangement.sidebar_width(theme_of(self)) if beside else 0)

    def _fit_header(self, room: int) -> None:
        ui = self.ui
        fitted = (room, self._width, ui.dimension_label.text(), ui.list_button.accessibleName(), ui.save_state.text)
        if fitted != self._fitted_header:
            self._fitted_header = fitted
            arrangement.fit_header(ui, room)

    def _fit_height(self) -> None:
        """Leave out what there is no room for, see ``arrangement.give_way``. Only where nothing is left to give, the column scrolls."""
        ui, room = self.ui, self.ui.scroll_area.viewport().size()
        fitted = (
            room,
            self._shown_item,
            self._width,
            self._dense,
            self.answer.level,
            ui.other_answers.info_label.text(),
            ui.problem_card.isHidden(),
            ui.damage_panel.isHidden(),
            ui.notice_panel.notice,
            ui.why_changed_panel.isHidden(),
            ui.reason_panel.isHidden(),
        )
        if fitted == self._fitted:
            return
        self._fitted = fitted
        gives = self._width is not None and self._width >= WidthClass.MEDIUM
        arrange = arrangement.give_way if gives else arrangement.take_room
        needed = arrange(ui, theme_of(self), self.item.why, room, dense=self.is_dense)
        ui.content_widget.setMinimumSize(0, needed)

    def _fit_and_follow(self) -> None:
        """Fit again, and keep in sight what is being typed."""
        self._fit()
        if not self.ui.reason_panel.isHidden():
            self.ui.content_layout.activate()
            self.ui.scroll_area.ensureWidgetVisible(self.ui.reason_panel, 0, theme_of(self).px(14))  # with its buttons, where there is room
            self._follow_focus(None, QApplication.focusWidget())

    def _fit_anew(self) -> None:
        self._fitted = ()
        self._fit_later.start()

    def _follow_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        """Keep what has the keyboard in sight, where the column scrolls."""
        if new is not None and self.ui.content_widget.isAncestorOf(new):
            self.ui.scroll_area.ensureWidgetVisible(new, 0, theme_of(self).px(14))

    def _place_list(self) -> None:
        """Lay the list of questions over the page, where it is a drop-down."""
        below = self.ui.header_widget.geometry().bottom()
        self.ui.dimension_list.setGeometry(QRect(0, below, self.ui.dimension_list.width(), self.height() - below))

    def _close_list(self) -> None:
        if self.ui.list_button.isVisible():
            self.ui.dimension_list.hide()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._retranslate()
        elif event.type() in LOOK_EVENTS and hasattr(self, "scope_panel"):
            self._apply_look()

    def _apply_look(self) -> None:
        self.ui.note_panel.apply_look()
        self.ui.answer_fields.apply_look()
        self._width, self._fitted, self._fitted_header, self._fitted_footer = None, (), (), ()
        if self._shown_item and self.session.current is not None:
            self._show_header(self.item)
            self._fit_later.start()

    def _retranslate(self) -> None:
        ui = self.ui
        for part in (ui.other_answers, ui.note_panel, ui.answer_fields, ui.reason_panel, ui.damage_panel, ui.notice_panel, ui.why_changed_panel):
            part.retranslate()
        ui.key_hints.set_hints(
            [
                KeyHint(("←", "→"), tr("niveau bekijken")),
                KeyHint(("0", "–", "4"), tr("kiezen")),
                KeyHint(("A",), tr("ambitie")),
                KeyHint(("T",), tr("toelichting")),
            ]
        )
        ui.scope_button.setAccessibleName(tr("Wat telt mee?"))
        ui.scope_button.setToolTip(tr("Wat telt mee? (M)"))
        ui.history_button.setAccessibleName(tr("Geschiedenis van dit antwoord"))
        ui.history_button.setToolTip(tr("Wat u eerder antwoordde, en wanneer (H)"))
        ui.search_button.setAccessibleName(tr("Zoeken"))
        ui.search_button.setToolTip(tr("Zoek een vraag, meting, gemeente, bladzijde of opdracht (Ctrl K)"))
        ui.dimension_list.setAccessibleName(tr("Vragen"))
        ui.dimension_list.head_button.setAccessibleName(tr("Quickscan of volledige scan"))
        ui.dimension_list.head_button.setToolTip(tr("Quickscan of volledige scan"))
        self._fitted_header = ()
        if self._shown_item and self.session.current is not None:
            self.load()
