"""What may be typed: text without the characters that no file takes, and a field for notes that keeps what was typed.

Line ends become line feeds. Control characters, marks that turn the direction of text around and halves of characters become a visible
replacement sign at once, so that nobody finds out only when a file is refused.
"""

from __future__ import annotations

import re
from typing import Final

from PySide6.QtCore import QMimeData, QRegularExpression, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor, QTextDocumentFragment
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from lokaalcirculair_desktop.domain.assessment import MAX_TEXT_LENGTH
from lokaalcirculair_desktop.domain.characters import REFUSED_CHARACTERS, REPLACEMENT
from lokaalcirculair_desktop.ui.theme import theme_of

COMMIT_AFTER_MS: Final = 800
NEAR_THE_LIMIT: Final = 500
_REFUSED_IN_A_FIELD = QRegularExpression(r"[\x{0}-\x{8}\x{b}-\x{1f}\x{7f}-\x{9f}\x{202a}-\x{202e}\x{2066}-\x{2069}]")
_LEAST_LINES = 3
_ENTER = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


def cleaned(text: str) -> str:
    """Return a text as it may be kept: line feeds only, and a replacement sign for every character that files refuse."""
    lines = re.sub("\r\n|[\r\u2028\u2029]", "\n", text)
    return REFUSED_CHARACTERS.sub(REPLACEMENT, lines)


def cleaned_line(text: str) -> str:
    """Return a text of one line as it may be kept, without blanks at its ends."""
    return cleaned(text).replace("\n", " ").strip()


class NoteEdit(QPlainTextEdit):
    """A field for a note. It hands over what was typed after a short pause, when it loses the focus, and when asked.

    It holds at most 10,000 characters. Pasted text arrives without its markup. Ctrl+Enter and Esc are left to the page.

    Signals:
        committed(str): the note as it is now, where it differs from what was shown or handed over last.
        room_changed(int): how many more characters fit.
    """

    committed = Signal(str)
    room_changed = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("kind", "plain")
        self.setTabChangesFocus(True)
        self.document().setDocumentMargin(2)
        self._known = ""
        self._is_filling = False
        self._pause = QTimer(self, singleShot=True, interval=COMMIT_AFTER_MS)
        self._pause.timeout.connect(self.commit)
        self.textChanged.connect(self._changed)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)  # its lines wrap
        self.apply_measures()

    def apply_measures(self) -> None:
        """Keep room for three lines, at every text scale."""
        theme = theme_of(self)
        self.setMinimumHeight(_LEAST_LINES * theme.line_height("body"))

    def show_note(self, text: str) -> None:
        """Show another note; nothing is handed over. What is being typed stays, until it is handed over or discarded."""
        if self.is_pending or text == self._known:
            return
        self._is_filling = True
        self.setPlainText(text)
        self._is_filling = False
        self._known = text
        self.room_changed.emit(self.room)

    @property
    def note(self) -> str:
        """What is in the field. ``toPlainText`` would make spaces out of no-break spaces."""
        return self.document().toRawText().replace("\u2029", "\n").replace("\u2028", "\n")

    @property
    def room(self) -> int:
        """How many more characters fit."""
        return MAX_TEXT_LENGTH - len(self.note)

    @property
    def is_pending(self) -> bool:
        """Whether something was typed that is not handed over yet."""
        return self._pause.isActive()

    def commit(self) -> None:
        """Hand over what was typed, now."""
        self._pause.stop()
        if self.note != self._known:
            self._known = self.note
            self.committed.emit(self._known)

    def discard(self) -> None:
        """Forget what was typed and not handed over; another note has to be shown next."""
        self._pause.stop()
        self._known = self.note

    def _changed(self) -> None:
        if self._is_filling:
            return
        self._is_filling = True
        self._replace_refused()
        self._cut()
        self._is_filling = False
        self._pause.start()
        self.room_changed.emit(self.room)

    def _replace_refused(self) -> None:
        found = self.document().find(_REFUSED_IN_A_FIELD)
        while not found.isNull():
            found.insertText(REPLACEMENT)
            found = self.document().find(_REFUSED_IN_A_FIELD, found)

    def _cut(self) -> None:
        """Take away what does not fit, from the end of what was put in."""
        over = -self.room
        if over > 0:
            cursor = self.textCursor()
            before = self.note.encode("utf-16-le")[: 2 * cursor.position()].decode("utf-16-le", "ignore")
            units = len(before[-over:].encode("utf-16-le")) // 2  # Qt counts a character beyond the first 65,536 twice
            cursor.setPosition(cursor.position() - units, QTextCursor.MoveMode.KeepAnchor)
            cursor.removeSelectedText()

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - a method of Qt
        return source.hasText() or source.hasHtml()

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - a method of Qt
        text = source.text() if source.hasText() else QTextDocumentFragment.fromHtml(source.html()).toPlainText()
        self.textCursor().insertText(cleaned(text))
        self.ensureCursorVisible()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        with_control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if event.key() == Qt.Key.Key_Escape or (event.key() in _ENTER and with_control):
            event.ignore()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.commit()
