"""Looks after the data while the window is open: who may write, whether it is sound, and copies at the right moments.

Everything that touches the disk happens in the worker. It begins when the list is on the screen, so that the start does not wait for it.
"""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QTimer

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import backups, start_check
from lokaalcirculair_desktop.services.backups import WHILE_WORKING, Reason
from lokaalcirculair_desktop.services.places import PlaceKind, keep_conflict_copy, move_to_this_computer
from lokaalcirculair_desktop.services.start_check import Access, Diagnosis, Readiness, Trouble
from lokaalcirculair_desktop.texts import tr, worded
from lokaalcirculair_desktop.ui.main_window import MainWindow
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.start_trouble import StartTrouble
from lokaalcirculair_desktop.ui.widgets.banner import Banner

READ, CLOSE, MOVE, STAY, KEEP, LEAVE = "read", "close", "move", "stay", "keep", "leave"
_LOOK_AGAIN_MS = 5 * 60 * 1000  # a copy is due half an hour after the last; this is how exactly


class Safekeeping(QObject):
    """Looks after the data of one window.

    Attributes:
        window: the content of the window.
        trouble: asks what to do where the data is missing or damaged.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self.window = window
        self.trouble = StartTrouble(window)
        self._session = window.session
        self._timer = QTimer(self, interval=min(_LOOK_AGAIN_MS, round(WHILE_WORKING.total_seconds() * 1000)))
        self._timer.timeout.connect(self.back_up)
        self._ready: Readiness | None = None
        self._backup_error: UserError | None = None
        window.language_changed.connect(self._tell_again)

    def begin(self) -> None:
        """Look at everything once, then keep making copies."""
        self._session.background.run(partial(start_check.get_ready, self._session.workspace), self._show, self._tell)

    def tell_trouble(self, error: UserError) -> None:
        """The list could not be read: find out why, and ask what to do."""
        if self.trouble.is_busy:
            return
        self.trouble.is_busy = True
        job = partial(start_check.diagnose, self._session.workspace)

        def found(diagnosis: Diagnosis) -> None:
            known = Diagnosis(Trouble.OTHER, error) if diagnosis.trouble is Trouble.NONE else diagnosis
            self.trouble.ask(known, is_readable=False)

        self._session.background.run(job, found, self._tell)

    def _tell_again(self) -> None:
        """Tell in the new language what still stands above the pages."""
        shown, ready = set(self.window.banners), self._ready
        if ready is not None:
            tellers = {"access": self._tell_access, "place": self._tell_place, "copies": self._tell_conflict_copies}
            for key in shown & set(tellers):
                tellers[key](ready)
        if "backup" in shown and self._backup_error is not None:
            self._not_backed_up(self._backup_error)

    def _show(self, ready: Readiness) -> None:
        self._ready = ready
        if ready.access is not Access.WRITES:
            self._be_read_only(ready)
        if ready.diagnosis.trouble is not Trouble.NONE:
            self.trouble.ask(ready.diagnosis, is_readable=True)
        self._tell_place(ready)
        self._tell_conflict_copies(ready)
        if ready.access is Access.WRITES:
            self.back_up(Reason.START)
            self._timer.start()

    def _be_read_only(self, ready: Readiness) -> None:
        self.window.be_read_only()
        if ready.access is Access.HELD and messages_of().ask(self.window, held_question(ready.holder)) == CLOSE:
            self.window.window().close()
            return
        self._tell_access(ready)

    def _tell_access(self, ready: Readiness) -> None:
        if ready.access is Access.HELD:
            title = tr("Alleen lezen: deze metingen zijn in een ander venster geopend.")
            text = ready.holder
        else:
            title = tr("Alleen lezen: in deze map kan niets worden bewaard.")
            text = tr("U kunt alles bekijken. Bewaar een kopie elders om verder te werken.")
        self.window.show_banner(Banner(self.window, "access", title, text, icon="lock"))

    def _tell_place(self, ready: Readiness) -> None:
        is_accepted = self._session.preferences.accepted_place == str(self._session.workspace.folder.root)
        if not ready.place.is_risky or is_accepted or ready.access is not Access.WRITES:
            return
        banner = Banner(self.window, "place", place_title(ready), tr("Daardoor kunnen ze beschadigd raken."), icon="triangle-alert", kind="warning")
        banner.add_button(tr("Verplaats naar deze computer"), self._move)
        banner.add_button(tr("Laat zo"), self._accept_place)
        self.window.show_banner(banner)

    def _accept_place(self) -> None:
        self._session.preferences.accepted_place = str(self._session.workspace.folder.root)
        self.window.hide_banner("place")

    def _move(self) -> None:
        self._session.leave()
        self._session.background.run(partial(move_to_this_computer, self._session.workspace), lambda _: self._moved(), self._tell)

    def _moved(self) -> None:
        self.window.hide_banner("place")
        self.window.go_to("start")
        self.window.start_page.load()

    def _tell_conflict_copies(self, ready: Readiness) -> None:
        if not ready.conflict_copies:
            return
        names = ", ".join(file.name for file in ready.conflict_copies)
        title = tr("Een programma dat mappen gelijk houdt, maakte een tweede versie van uw metingen.")
        banner = Banner(self.window, "copies", title, names, icon="files", kind="warning")

        def keep() -> None:
            for file in ready.conflict_copies:
                self._session.background.run(partial(keep_conflict_copy, self._session.workspace, file), lambda _: None, self._tell)
            self.window.hide_banner("copies")

        if ready.access is Access.WRITES:
            banner.add_button(tr("Bewaar als reservekopie"), keep)
        banner.add_button(tr("Later"), partial(self.window.hide_banner, "copies"))
        self.window.show_banner(banner)

    def back_up(self, reason: Reason = Reason.WORK) -> None:
        """Make a copy in the worker, if the data changed and one is due."""
        second = self._session.preferences.second_place
        job = partial(backups.back_up_if_changed, self._session.workspace, reason, second_place=second)
        self._session.background.run(job, lambda _: self._backed_up(), self._not_backed_up)

    def _backed_up(self) -> None:
        self.window.hide_banner("backup")
        self.window.start_page.show_backup()

    def _not_backed_up(self, error: UserError) -> None:
        self._backup_error = error
        title = tr("Er kon geen reservekopie worden gemaakt.")
        banner = Banner(self.window, "backup", title, worded(error), icon="hard-drive", kind="warning")
        banner.add_button(tr("Later"), partial(self.window.hide_banner, "backup"))
        self.window.show_banner(banner)

    def _tell(self, error: UserError) -> None:
        messages_of().show_error(self.window, error)


def held_question(holder: str) -> Question:
    """Return the question of a second window on the same data."""
    choices = (Choice(CLOSE, tr("Sluit")), Choice(READ, tr("Alleen lezen"), "primary"))
    return Question(
        tr("Deze metingen zijn al geopend"),
        choices,
        CLOSE,
        text=holder,
        safe=tr("Er is niets veranderd."),
        remedy=tr("Werk verder in het andere venster, of kijk hier zonder iets te wijzigen."),
    )


def place_title(ready: Readiness) -> str:
    """Say in what kind of place the data lies."""
    if ready.place.kind is PlaceKind.SYNCED:
        return tr("Uw metingen staan in een map die met {name} wordt gesynchroniseerd.").format(name=ready.place.name)
    if ready.place.kind is PlaceKind.NETWORK:
        return tr("Uw metingen staan op een netwerkschijf.")
    return tr("Uw metingen staan in een map die met uw gebruikersprofiel meereist.")
