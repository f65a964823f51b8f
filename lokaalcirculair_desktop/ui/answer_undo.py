"""Taking back what was answered, and doing it again.

A change that is taken back is itself a change: the answer gets a new revision and moment and is saved like any other, and its history shows
both. Successive changes of one text are one step: the user typed, paused and typed on.
"""

from __future__ import annotations

import weakref
from dataclasses import fields
from typing import TYPE_CHECKING, Final

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QUndoCommand, QUndoStack

if TYPE_CHECKING:
    from lokaalcirculair_desktop.domain.assessment import Answer

STEPS: Final = 200
_TYPED: Final = ("note", "private_note", "reason")
_BOOKKEEPING: Final = frozenset({"revision", "updated_at", "updated_by"})
_NO_MERGING: Final = -1


class _AnswerChange(QUndoCommand):
    """One step: the answer before and after. It is done for the first time when the stack takes it.

    The stack owns its steps, so a step may not own what owns the stack.
    """

    def __init__(self, before: Answer, after: Answer, undo: AnswerUndo) -> None:
        super().__init__()
        self.before, self.after = before, after
        self._undo = weakref.ref(undo)
        self._typed = _typed_field(before, after)
        self._is_done = False

    def redo(self) -> None:
        self._want(self.after, again=self._is_done)
        self._is_done = True

    def undo(self) -> None:
        self._want(self.before, again=True)

    def _want(self, answer: Answer, *, again: bool) -> None:
        undo = self._undo()
        if undo is not None:
            undo.want(answer, again=again)

    def id(self) -> int:
        return _TYPED.index(self._typed) if self._typed else _NO_MERGING

    def mergeWith(self, other: QUndoCommand) -> bool:  # noqa: N802  Qt
        if not isinstance(other, _AnswerChange) or other.after.item != self.after.item:
            return False
        self.after = other.after
        return True


class AnswerUndo(QObject):
    """The changes of answers since the round was opened.

    Signals:
        wanted(object, bool): an answer must become the present one; whether it was so before, and needs a new revision.
        undone(str): the last change was taken back; it was the answer to this item.
        redone(str): a change was done again, likewise.
        cleared(str): the answer to this item was taken away.
    """

    wanted = Signal(object, bool)
    undone = Signal(str)
    redone = Signal(str)
    cleared = Signal(str)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._item = ""
        self._stack = QUndoStack(self)
        self._stack.setUndoLimit(STEPS)

    @property
    def can_undo(self) -> bool:
        """Whether there is a change to take back."""
        return self._stack.canUndo()

    @property
    def can_redo(self) -> bool:
        """Whether there is a change to do again."""
        return self._stack.canRedo()

    def change(self, before: Answer, after: Answer) -> None:
        """Change an answer, as a step that can be taken back."""
        self._stack.push(_AnswerChange(before, after, self))
        if before.is_answered and not after.is_answered:
            self.cleared.emit(after.item)

    def undo(self) -> None:
        """Take the last change back, where there is one."""
        if self.can_undo:
            self._stack.undo()
            self.undone.emit(self._item)

    def redo(self) -> None:
        """Do again what was taken back last, where there is something."""
        if self.can_redo:
            self._stack.redo()
            self.redone.emit(self._item)

    def forget(self) -> None:
        """Begin anew: another round is open, or this one was locked."""
        self._stack.clear()

    def want(self, answer: Answer, *, again: bool) -> None:
        """Ask for an answer to become the present one: what a step does."""
        self._item = answer.item
        self.wanted.emit(answer, again)


def _typed_field(before: Answer, after: Answer) -> str | None:
    """Return the one text that differs, or nothing where anything else does too; why a question does not apply is given whole, never typed on."""
    changed = [field.name for field in fields(before) if field.name not in _BOOKKEEPING and getattr(before, field.name) != getattr(after, field.name)]
    if changed == ["reason"] and after.level is None:
        return None
    return changed[0] if len(changed) == 1 and changed[0] in _TYPED else None
