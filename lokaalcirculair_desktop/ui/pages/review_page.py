"""The look over a round before it is closed: what is left, what is doubtful, what is not proven. Closing stays possible all the time."""

from __future__ import annotations

from dataclasses import replace
from typing import ClassVar

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from lokaalcirculair_desktop.analysis.review import Kind, review
from lokaalcirculair_desktop.analysis.scores import Scores
from lokaalcirculair_desktop.analysis.sentences import between, out_of_ten
from lokaalcirculair_desktop.domain.questionnaire import items_in_play
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services.repeating import confirmed, earlier_answer
from lokaalcirculair_desktop.texts import current_language, long_date, tr, tr_n
from lokaalcirculair_desktop.ui.forms.ui_review_page import Ui_ReviewPage
from lokaalcirculair_desktop.ui.messages import messages_of
from lokaalcirculair_desktop.ui.pages.content_width import UNLIMITED, bar_width, keep_right_edge, set_right_margin, side_room
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.pages.review.finding_card import FindingCard
from lokaalcirculair_desktop.ui.pages.review.findings import Finding, findings
from lokaalcirculair_desktop.ui.reading_order import put_in_reading_order
from lokaalcirculair_desktop.ui.round_standings import standings_of
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import theme_of
from lokaalcirculair_desktop.ui.widgets.breakpoints import WidthClass, width_class
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS
from lokaalcirculair_desktop.ui.widgets.progress_ring import LARGE

LEAST = QSize(300, 200)
_SIDE, _LOWEST = 372, 600


class ReviewPage(Page):
    """Shows what there is to look at and closes the round. It stands below the overview on the rail.

    Attributes:
        cards: what there is to look at, by kind.
    """

    key: ClassVar[str] = "review"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_ReviewPage()
        self.ui.setupUi(self)
        self.ui.answered_ring.set_size(LARGE)
        self.cards: dict[Kind, FindingCard] = {}
        self._shown: tuple[object, ...] = ()
        self._is_closing = False
        self._is_beside = True
        self._connect_signals()
        self._apply_look()

    def _connect_signals(self) -> None:
        ui, session = self.ui, self.session
        ui.back_button.clicked.connect(lambda: self.page_wanted.emit("overview"))
        ui.close_button.clicked.connect(self.close_round)
        ui.scroll_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: keep_right_edge(ui.scroll_area, ui.content_layout))
        session.answer_changed.connect(lambda _item: self._follow())
        session.assessment_changed.connect(self._follow)
        session.assessment_opened.connect(self._follow)

    def load(self) -> None:
        if self.session.current is None:
            return
        self._show_header()
        self._show_findings()
        self._show_state(self.session.scores)
        self._show_closing(self.session.scores)
        self._fit()

    def leave(self) -> None:
        for card in tuple(self.cards.values()):
            for row in tuple(card.rows):
                row.commit()

    def _follow(self) -> None:
        if not self.isVisible() or self.session.current is None:
            return
        if self._is_closing and self.session.assessment.is_closed:
            self._is_closing = False
            self.page_wanted.emit("results")
        else:
            self.load()

    def _show_header(self) -> None:
        current = self.session.current
        assert current is not None
        self.ui.crumb_label.setText(f"{current.organisation.name}  ›  {current.assessment.title}")

    # what there is to look at

    def _show_findings(self) -> None:
        current = self.session.current
        assert current is not None
        year = current.previous.date.year if current.previous is not None else None
        found = findings(review(standings_of(self.session)), self.session.questionnaire, year)
        seen = (current.assessment.id, found, self.session.is_locked)
        if seen != self._shown:
            self._shown = seen
            self._replace_cards(found)

    def _replace_cards(self, found: tuple[Finding, ...]) -> None:
        """Show other cards; one that showed all its questions still does, and the keyboard stays on the page."""
        layout, whole = self.ui.findings_layout, {kind for kind, card in self.cards.items() if card.is_whole}
        had_focus = self._place_of_focus()
        while (item := layout.takeAt(0)) is not None:
            old = item.widget()
            if old is not None:
                old.hide()
                old.deleteLater()
        self.cards = {}
        for finding in found:
            card = FindingCard(finding, self.ui.findings_widget, locked=self.session.is_locked, whole=finding.kind in whole)
            card.question_wanted.connect(self.go_to)
            card.reason_given.connect(self._give_reason)
            card.confirmed.connect(self.confirm)
            layout.addWidget(card)
            card.show()  # now, so that its buttons can take the keyboard
            self.cards[finding.kind] = card
        if not found:
            layout.addWidget(self._nothing_card())
        put_in_reading_order(self)
        if had_focus is not None:
            self._focus_near(*had_focus)

    def _place_of_focus(self) -> tuple[Kind, int] | None:
        """Return the card and the row that has the keyboard."""
        focus = QApplication.focusWidget()
        places = ((kind, place, row) for kind, card in self.cards.items() for place, row in enumerate(card.rows))
        return next(((kind, place) for kind, place, row in places if focus is not None and row.isAncestorOf(focus)), None)

    def _focus_near(self, kind: Kind, place: int) -> None:
        """Give the keyboard to what came in place of a row that went; to the first of the page where its card is gone."""
        rows = self.cards[kind].rows if kind in self.cards else []
        target = rows[min(place, len(rows) - 1)].first_focus if rows else self.first_focus()
        if target is not None:
            target.setFocus(Qt.FocusReason.OtherFocusReason)

    def _nothing_card(self) -> Card:
        from lokaalcirculair_desktop.ui.widgets.empty_state import EmptyState  # a round is seldom without any finding

        card = Card(self.ui.findings_widget)
        state = EmptyState(card)
        state.set_content(tr("Alle vragen zijn beantwoord en onderbouwd. Er is niets meer na te kijken."), icon="circle-check")
        column = QBoxLayout(QBoxLayout.Direction.TopToBottom, card)
        column.addWidget(state)
        return card

    def go_to(self, item: str) -> None:
        """Go to a question."""
        self.session.item = item
        self.page_wanted.emit("questions")

    def _give_reason(self, item: str, reason: str) -> None:
        if self.session.current is not None and not self.session.is_locked:
            answer = self.session.answer_to(item)
            self.session.put_answer(replace(answer, reason=reason, revision=answer.revision + 1, updated_at=self.session.now(), updated_by=None))

    def confirm(self, item: str) -> None:
        """Say that the answer of the round before to a question still holds, as the question page does."""
        current = self.session.current
        if current is None or self.session.is_locked:
            return
        question = self.session.question(item)
        earlier = earlier_answer(current, question, current_language())
        if earlier is not None and earlier.change is None:
            self.session.put_answer(confirmed(earlier.answer, self.session.answer_to(item), question.item_version, self.session.now()))

    # how far the round is

    def _show_state(self, scores: Scores) -> None:
        ui, count = self.ui, scores.count
        ui.answered_ring.set_progress(count.answered, count.applicable)
        ui.answered_label.setText(tr("Beantwoord: {answered} van {total}").format(answered=count.answered, total=count.applicable))
        ui.left_label.setText(_left(scores, len(items_in_play(self.session.assessment.depth)) - count.applicable))
        ui.left_label.setVisible(bool(ui.left_label.text()))
        has_total = scores.overall is not None
        score = out_of_ten(scores.overall) if has_total else tr("nog geen")
        ui.score_value_label.setText(tr("{score}, voorlopig").format(score=score) if has_total and scores.provisional else score)
        ui.between_label.setText(between(scores.overall, self.session.questionnaire))
        ui.between_label.setVisible(has_total)
        of_answered = tr("{count} van {total}")
        ui.documented_value_label.setText(of_answered.format(count=scores.documented_count, total=count.answered))
        ui.ambition_value_label.setText(of_answered.format(count=self._with_ambition(), total=count.answered))

    def _with_ambition(self) -> int:
        answers = self.session.assessment.answers_by_item()
        asked = [answers[item] for item in items_in_play(self.session.assessment.depth) if item in answers]
        return sum(one.is_answered and one.target is not None for one in asked)

    def _show_closing(self, scores: Scores) -> None:
        ui, assessment, left = self.ui, self.session.assessment, scores.unanswered
        ui.close_title_label.setText(tr("Meting afgesloten") if assessment.is_closed else tr("Meting afsluiten"))
        ui.close_label.setText(self._closing_words())
        ui.means_label.setText(tr("De score blijft dan voorlopig, en het rapport zegt hoeveel vragen nog openstaan."))
        ui.means_label.setVisible(left > 0 and not assessment.is_closed)
        ui.close_button.setText(tr_n("Sluit af met {n} open vraag", "Sluit af met {n} open vragen", left) if left else tr("Sluit af"))
        ui.close_button.setVisible(not assessment.is_closed)
        ui.close_button.setEnabled(not self.session.is_locked)

    def _closing_words(self) -> str:
        assessment = self.session.assessment
        if assessment.is_closed:
            return tr("Afgesloten op {date}").format(date=long_date(assessment.closed_at[:10])) if assessment.closed_at else tr("Afgesloten")
        return tr("De antwoorden gaan op slot en het rapport ligt vast. U kunt de meting later weer openen.")

    def close_round(self) -> None:
        """Close the round and show its results; what was typed here is handed over first."""
        self.leave()
        self._is_closing = True
        self.session.close_round(self._tell)
        self.load()

    def _tell(self, error: UserError) -> None:
        self._is_closing = False
        messages_of().show_error(self, error)

    # how it stands in the window

    def first_focus(self) -> QWidget | None:
        """Return the first way to a question; the button that closes where there is none."""
        rows = [row for card in self.cards.values() for row in card.rows]
        if rows:
            return rows[0].first_focus
        return self.ui.close_button if not self.ui.close_button.isHidden() else self.ui.back_button

    def regions(self) -> tuple[QWidget, ...]:
        first = self.first_focus()
        parts = (first, self.ui.close_button, self.ui.back_button)
        return tuple(dict.fromkeys(part for part in parts if part is not None and not part.isHidden()))

    def minimumSizeHint(self) -> QSize:
        """Return a size that leaves the window free to become narrow."""
        return LEAST * theme_of(self).scale

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Keep state and closing in sight beside what there is to look at; let them come after it where the window is narrow or low."""
        ui, theme, window = self.ui, theme_of(self), self.window()
        is_beside = width_class(window.width(), theme) >= WidthClass.MEDIUM and window.height() >= theme.px(_LOWEST)
        if is_beside is not self._is_beside:
            self._is_beside = is_beside
            ui.body_layout.removeWidget(ui.side_widget)
            ui.content_layout.removeWidget(ui.side_widget)
            if is_beside:
                ui.body_layout.addWidget(ui.side_widget, 0, Qt.AlignmentFlag.AlignTop)
            else:
                ui.content_layout.insertWidget(1, ui.side_widget)
        ui.side_widget.setMinimumWidth(theme.px(_SIDE) if is_beside else 0)
        ui.side_widget.setMaximumWidth(theme.px(_SIDE) if is_beside else UNLIMITED)
        side, bar = side_room(theme, self.width()), bar_width(ui.scroll_area)
        ui.page_layout.setContentsMargins(side, 0, side - bar, ui.page_layout.contentsMargins().bottom())
        set_right_margin(ui.header_layout, bar)
        ui.body_layout.setContentsMargins(0, 0, bar if is_beside else 0, 0)
        self._name_way_back(self.width() - 2 * side + bar)

    def _name_way_back(self, room: int) -> None:
        """Show the way back with its words, or as an arrow where they would cover the title."""
        button, words = self.ui.back_button, tr("Terug naar overzicht")
        button.setAccessibleName(words)
        button.setToolTip("")
        button.setText(words)
        if self.ui.header_layout.minimumSize().width() > room:
            button.setText("")
            button.setToolTip(words)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._shown = ()
            self._follow()
        elif event.type() in LOOK_EVENTS:
            self._apply_look()

    def _apply_look(self) -> None:
        theme = theme_of(self)
        self.ui.findings_layout.setSpacing(theme.spacing(12))
        self.ui.content_layout.setSpacing(theme.spacing(12))
        self._fit()
        keep_right_edge(self.ui.scroll_area, self.ui.content_layout)


def _left(scores: Scores, not_applicable: int) -> str:
    """Say what has no level, and why: *1 keer weet niet, 4 open. 1 vraag is niet van toepassing en telt niet mee*."""
    unknown, left = len(scores.blind_spots), scores.unanswered
    parts = [tr_n("{n} keer weet niet", "{n} keer weet niet", unknown) if unknown else "", tr_n("{n} open", "{n} open", left) if left else ""]
    missing = ", ".join(part for part in parts if part)
    outside = tr_n("{n} vraag is niet van toepassing en telt niet mee.", "{n} vragen zijn niet van toepassing en tellen niet mee.", not_applicable)
    return " ".join(part for part in (f"{missing}." if missing else "", outside if not_applicable else "") if part)
