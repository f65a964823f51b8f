"""The history of one answer: when it changed, from what to what, and by whom where that is known."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, QTimer, Signal
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QVBoxLayout, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.domain.assessment import State
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import tr, tr_n, worded
from lokaalcirculair_desktop.ui.forms.ui_history_dialog import Ui_HistoryDialog
from lokaalcirculair_desktop.ui.models.history_rows import HistoryRow, read_history
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.chip import Chip
from lokaalcirculair_desktop.ui.widgets.digit_badge import SIZE as BADGE_SIZE
from lokaalcirculair_desktop.ui.widgets.digit_badge import DigitBadge
from lokaalcirculair_desktop.ui.widgets.folded_text import FoldedText
from lokaalcirculair_desktop.ui.widgets.icon_label import IconLabel
from lokaalcirculair_desktop.ui.widgets.wrapped_label import WrappedLabel

MOST_ROWS = 30
_WIDTH, _HEIGHT, _FRAME = 640, 600, 48
_PATIENCE_MS = 400
_TOP = Qt.AlignmentFlag.AlignTop
_ICONS = {State.UNKNOWN: "circle-question-mark", State.NOT_APPLICABLE: "circle-slash", State.OPEN: "circle-dashed"}


class HistoryDialog(QDialog):
    """Lists the versions of an answer, newest first. It reads them in the background, after everything that still has to be saved.

    Esc and the one button close it; while the list has the keyboard, the arrows scroll.

    Attributes:
        rows: what was read, all of it.
        entries: what is listed so far; the oldest only when they are asked for.

    Signals:
        shown: the history is on the screen, or the reason why it is not.
    """

    shown = Signal()

    def __init__(self, session: Session, item: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.ui = Ui_HistoryDialog()
        self.ui.setupUi(self)
        self.rows: tuple[HistoryRow, ...] = ()
        self.entries: list[HistoryEntry] = []
        self._session, self._item = session, item
        self._is_over = self._waits_for_window = False
        self._patience = QTimer(self, singleShot=True, interval=_PATIENCE_MS)
        for part in (self.ui.unsaved_row, self.ui.older_button, self.ui.empty_state):
            part.hide()
        self.ui.dialog_layout.setStretchFactor(self.ui.scroll_area, 1)
        self.ui.dialog_layout.setStretchFactor(self.ui.empty_state, 1)
        self._connect_signals()
        self._fit_screen()
        self.ui.close_button.setFocus()  # until there is something to read
        self.load()

    def _connect_signals(self) -> None:
        self.ui.close_button.clicked.connect(self.accept)
        self.ui.older_button.clicked.connect(self._list_more)
        self.ui.empty_state.action_requested.connect(self.load)
        self.finished.connect(self._end)
        self._patience.timeout.connect(lambda: self._tell(tr("De geschiedenis wordt gelezen.")))

    def _fit_screen(self) -> None:
        theme, room = theme_of(self), self.screen().availableSize()
        self.resize(min(theme.px(_WIDTH), room.width() - _FRAME), min(theme.px(_HEIGHT), room.height() - _FRAME))

    def load(self) -> None:
        """Read the history again, in the background."""
        session = self._session
        self.ui.question_label.setText(session.question(self._item).name)
        names = tuple(level.name for level in session.questionnaire.levels)
        job = partial(read_history, session.workspace, session.assessment.id, self._item, names, texts.current_language())
        self._patience.start()
        session.background.run(job, self._show, self._fail)

    def _end(self) -> None:
        """Expect nothing any more: what is still being read comes to nobody."""
        self._is_over = True
        self._patience.stop()

    def _show(self, rows: tuple[HistoryRow, ...]) -> None:
        if self._is_over:
            return
        had_focus = self.ui.scroll_area.hasFocus() or not self.rows
        self.rows = rows
        self._clear()
        self.ui.unsaved_row.setVisible(self._item in self._session.unsaved_items())
        if rows:
            self._patience.stop()
            self.ui.empty_state.hide()
            self.ui.scroll_area.show()
            self._list_more()
        else:
            self._tell(tr("Deze vraag kreeg nog geen antwoord. Zodra u iets kiest of schrijft, staat het hier."))
        if had_focus:
            self._give_keyboard()
        self.shown.emit()

    def _give_keyboard(self) -> None:
        """Give the list the keyboard so that the ring shows; a window that is not active yet would take the focus without telling why."""
        self._waits_for_window = not self.isActiveWindow()
        if not self._waits_for_window:
            (self.ui.scroll_area if self.rows else self.ui.close_button).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _fail(self, error: UserError) -> None:
        if not self._is_over:
            self._tell(worded(error), tr("Probeer opnieuw"), "circle-alert")
            self.shown.emit()

    def _tell(self, words: str, action: str = "", icon: str = "history") -> None:
        """Show a sentence where the list would be."""
        self._patience.stop()
        self.ui.scroll_area.hide()
        self.ui.empty_state.set_content(words, action, icon)
        self.ui.empty_state.show()

    def _clear(self) -> None:
        for entry in self.entries:
            self.ui.rows_layout.removeWidget(entry)
            entry.hide()
            entry.deleteLater()
        self.entries.clear()

    def _list_more(self) -> None:
        """List the next versions: a hundred at once would keep the window waiting."""
        begin = len(self.entries)
        for row in self.rows[begin : begin + MOST_ROWS]:
            entry = HistoryEntry(row, self.ui.content_widget, is_first=not self.entries)
            self.entries.append(entry)
            self.ui.rows_layout.addWidget(entry)
        rest = len(self.rows) - len(self.entries)
        if rest == 0 and self.ui.older_button.hasFocus():
            self.ui.scroll_area.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.ui.older_button.setText(tr_n("Toon ook {n} oudere", "Toon ook {n} oudere", min(rest, MOST_ROWS)))
        self.ui.older_button.setVisible(rest > 0)
        self._name_list()

    def _name_list(self) -> None:
        """Tell a screen reader the whole list: the labels in it never get the keyboard."""
        self.ui.scroll_area.setAccessibleName(tr_n("Geschiedenis, {n} wijziging", "Geschiedenis, {n} wijzigingen", len(self.rows)))
        self.ui.scroll_area.setAccessibleDescription("\n".join(entry.spoken for entry in self.entries))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow() and self._waits_for_window:
            self._give_keyboard()
        if event.type() == QEvent.Type.LanguageChange and not self._is_over:
            self.ui.retranslateUi(self)
            self.load()


class HistoryEntry(QWidget):
    """One version of the answer.

    Attributes:
        row: what it shows.
        texts: the notes of this version, each under its heading.
    """

    def __init__(self, row: HistoryRow, parent: QWidget | None = None, *, is_first: bool = True) -> None:
        super().__init__(parent)
        self.row = row
        self.texts: list[FoldedText] = []
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.setSpacing(12)
        if not is_first:
            rule = QFrame(self)
            set_look(rule, "kind", "line")
            outer.addWidget(rule)
        line = QHBoxLayout()
        line.setSpacing(12)
        line.addWidget(self._mark(), 0, _TOP)
        line.addLayout(self._column(), 1)
        outer.addLayout(line)

    @property
    def spoken(self) -> str:
        """The version in one line, for a screen reader; a private note is not read aloud."""
        row = self.row
        parts = [row.when, row.by, self._state_word(), *row.sentences, tr("Toelichting: {text}").format(text=row.note) if row.note else ""]
        return ". ".join(part.rstrip(".") for part in parts if part) + "."

    def _mark(self) -> QWidget:
        row = self.row
        if row.is_damaged or row.state is None:
            return IconLabel(self, "triangle-alert", ink="danger.text", size=BADGE_SIZE)
        if row.state is State.LEVEL and row.level is not None:
            return DigitBadge(self, row.level)
        return IconLabel(self, _ICONS[row.state], ink="text.secondary", size=BADGE_SIZE)

    def _state_word(self) -> str:
        return tr("Beschadigd") if self.row.is_damaged else tr("Zo staat het nu") if self.row.is_present else ""

    def _column(self) -> QVBoxLayout:
        row, column = self.row, QVBoxLayout()
        column.setSpacing(3)
        column.addWidget(WrappedLabel(self, row.when, style="body_strong"))
        if word := self._state_word():
            kind, icon = ("bad", "triangle-alert") if row.is_damaged else ("accent", "check")
            column.addWidget(Chip(self, word, kind, icon))  # type: ignore[arg-type]
        if row.by:
            column.addWidget(WrappedLabel(self, row.by, style="small", tone="text.secondary"))
        for sentence in row.sentences:
            column.addWidget(WrappedLabel(self, sentence))
        for heading, text, is_private in ((tr("Toelichting"), row.note, False), (tr("Privénotitie"), row.private_note, True)):
            if text:
                self.texts.append(FoldedText(heading, text, self, is_private=is_private))
                column.addWidget(self.texts[-1])
        return column
