"""What all pages of the window have in common: after two pages you know all."""

from __future__ import annotations

from collections.abc import Callable
from typing import ClassVar, TypeVar

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.session import Session

T = TypeVar("T")


class Page(QWidget):
    """One page of the window.

    Attributes:
        key: the name by which the rail and other pages call it.
        session: the open assessment, and the only way to change it.

    Signals:
        page_wanted(str): the user wants to go to the page with this key.
        backups_wanted(): the user wants to see the copies.
        search_wanted(): the user wants to search everything.
    """

    key: ClassVar[str] = ""
    page_wanted = Signal(str)
    backups_wanted = Signal()
    search_wanted = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.session = session

    def run_in_background(self, job: Callable[[], T], done: Callable[[T], None], failed: Callable[[UserError], None]) -> None:
        """Do a job in the worker and go on with its outcome here; when the page is gone by then, the outcome is for nobody."""
        self.session.background.run(
            job, lambda result: done(result) if isValid(self) else None, lambda error: failed(error) if isValid(self) else None
        )

    def load(self) -> None:
        """Show the present state of the session; called whenever the page comes into view."""

    def show_beginning(self) -> None:
        """Show what comes first on the page; called once the page has come into view and has the keyboard."""

    def leave(self) -> None:
        """Hand over what was typed and not yet saved; called before another page comes into view or the window closes."""

    def first_focus(self) -> QWidget | None:
        """Return the widget that gets the keyboard when the page comes into view."""
        return None

    def regions(self) -> tuple[QWidget, ...]:
        """Return what F6 goes to on this page, in order, each by the widget that takes the keyboard there."""
        first = self.first_focus()
        return () if first is None else (first,)
