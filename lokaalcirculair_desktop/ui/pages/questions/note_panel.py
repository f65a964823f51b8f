"""The left of the low panel: the note for the report, the private note, and the proofs."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from lokaalcirculair_desktop.domain.assessment import Answer
from lokaalcirculair_desktop.domain.questionnaire import Item
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui import icons
from lokaalcirculair_desktop.ui.pages.questions.evidence_list import EvidenceList
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.typed_text import NEAR_THE_LIMIT, NoteEdit
from lokaalcirculair_desktop.ui.widgets.card import Card
from lokaalcirculair_desktop.ui.widgets.wheel_guard import TabWidget

_NOTE, _PRIVATE, _EVIDENCE = range(3)


class _LowTabs(TabWidget):
    """Tabs that ask for no more height than they need: what is left over comes to them by itself."""

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()


class NotePanel(Card):
    """Shows and takes what belongs to an answer in words.

    Signals:
        note_changed(object): the note, or ``None`` where it was emptied.
        private_note_changed(object): the private note, or ``None`` where it was emptied.
        evidence_changed(object): the proofs, a tuple of ``Evidence``.
    """

    note_changed = Signal(object)
    private_note_changed = Signal(object)
    evidence_changed = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.note_edit, self.private_edit = NoteEdit(), NoteEdit()
        self.evidence_list = EvidenceList()
        self.tabs = _LowTabs(self)
        self.where_label = QLabel(self)
        set_look(self.where_label, "type", "caption")
        self._count = 0
        self._dense = False
        self._build()
        self._connect_signals()
        self.retranslate()

    def _build(self) -> None:
        for part in (self.note_edit, self.private_edit, self.evidence_list):
            self.tabs.addTab(_with_air(part), "")
        self.where_label.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.tabs.tabBar().setUsesScrollButtons(False)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 2, 16, 8)
        column.setSpacing(2)
        column.addWidget(self.tabs, 1)
        column.addWidget(self.where_label)

    def _connect_signals(self) -> None:
        self.note_edit.committed.connect(lambda text: self.note_changed.emit(text or None))
        self.private_edit.committed.connect(lambda text: self.private_note_changed.emit(text or None))
        self.evidence_list.changed.connect(self.evidence_changed)
        self.note_edit.room_changed.connect(lambda _: self._tell_where())
        self.private_edit.room_changed.connect(lambda _: self._tell_where())
        self.tabs.currentChanged.connect(lambda _: self._tell_where())

    def retranslate(self) -> None:
        """Show all words in the present language."""
        self.tabs.setTabText(_NOTE, tr("Toelichting"))
        self.tabs.setTabText(_PRIVATE, tr("Privénotitie"))
        self.note_edit.setPlaceholderText(tr("Waarom dit niveau? Wat ontbreekt er nog?"))
        self.private_edit.setPlaceholderText(tr("Alleen voor u. Komt in geen enkel rapport."))
        self.note_edit.setAccessibleName(tr("Toelichting, komt in het rapport"))
        self.private_edit.setAccessibleName(tr("Privénotitie, blijft in het programma"))
        self.evidence_list.retranslate()
        self._tell_count()
        self._tell_where()
        self.apply_look()

    def apply_look(self) -> None:
        """Use the colours and measures of the present theme."""
        theme = theme_of(self)
        lock = icons.pixmap("lock", theme.colour("text.muted"), theme.px(15))
        self.tabs.setIconSize(QSize(theme.px(15), theme.px(15)))
        self.tabs.setTabIcon(_PRIVATE, lock)
        for edit in (self.note_edit, self.private_edit):
            edit.apply_measures()

    def show_answer(self, answer: Answer, item: Item, *, locked: bool) -> None:
        """Show what belongs to an answer."""
        self.note_edit.show_note(answer.note or "")
        self.private_edit.show_note(answer.private_note or "")
        for edit in (self.note_edit, self.private_edit):
            edit.setReadOnly(locked)
        self.evidence_list.show_evidence(answer.evidence, item.evidence, locked=locked)
        self._count = len(answer.evidence)
        self._tell_count()

    def set_dense(self, dense: bool) -> None:
        """Leave out the line below the text where the window is low, but for what must be known."""
        self._dense = dense
        self._tell_where()

    def show_first_tab(self) -> None:
        """Turn to the note again, for another question."""
        self.tabs.setCurrentIndex(_NOTE)

    def commit(self) -> None:
        """Hand over what was typed, now."""
        self.note_edit.commit()
        self.private_edit.commit()

    def discard(self) -> None:
        """Forget what was typed and not handed over."""
        self.note_edit.discard()
        self.private_edit.discard()

    def focus_note(self) -> None:
        """Bring the keyboard to the note."""
        self._focus(_NOTE, self.note_edit)

    def focus_private_note(self) -> None:
        """Bring the keyboard to the private note."""
        self._focus(_PRIVATE, self.private_edit)

    def focus_evidence(self) -> None:
        """Bring the keyboard to the proofs."""
        self._focus(_EVIDENCE, self.evidence_list.add_button)

    def _focus(self, tab: int, part: QWidget) -> None:
        self.tabs.setCurrentIndex(tab)
        (part if part.isVisible() else self.tabs.tabBar()).setFocus(Qt.FocusReason.ShortcutFocusReason)

    def _tell_count(self) -> None:
        name = tr("Bewijsstukken")
        shown = f"{name} ({self._count})" if self._count else name
        if self.tabs.tabText(_EVIDENCE) != shown:
            self.tabs.setTabText(_EVIDENCE, shown)

    def _tell_where(self) -> None:
        """Say where the text goes, or, near the limit, how much more fits."""
        tab = self.tabs.currentIndex()
        edit = {_NOTE: self.note_edit, _PRIVATE: self.private_edit}.get(tab)
        if edit is not None and edit.room <= NEAR_THE_LIMIT:
            text = tr_n("nog {n} teken", "nog {n} tekens", edit.room) if edit.room else tr("vol: 10.000 tekens")
            tone = "warning" if edit.room else "danger"
        else:
            text = tr("blijft in het programma") if tab == _PRIVATE else tr("komt in het rapport")
            tone = "muted"
        self.where_label.setText(text)
        self.where_label.setVisible(not self._dense or tone != "muted")
        set_look(self.where_label, "tone", tone)


def _with_air(part: QWidget) -> QWidget:
    """Return a page of the tabs: a field that has room for its focus ring."""
    page = QWidget()
    column = QVBoxLayout(page)
    column.setContentsMargins(0, 7, 0, 0)
    column.addWidget(part)
    return page
