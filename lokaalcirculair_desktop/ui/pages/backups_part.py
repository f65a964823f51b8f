"""The part of the settings about copies: what there is, each opened and checked, one more now, and one put back."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFileDialog, QFrame, QLabel, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.services import backups
from lokaalcirculair_desktop.services.backups import CheckedBackup, Reason
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import tr, tr_n
from lokaalcirculair_desktop.ui.forms.ui_backups_part import Ui_BackupsPart
from lokaalcirculair_desktop.ui.messages import Choice, Question, messages_of
from lokaalcirculair_desktop.ui.models.assessment_rows import moment_in_words
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import set_look, theme_of
from lokaalcirculair_desktop.ui.widgets.button import Button

RESTORE, CANCEL = "restore", "cancel"
_WHEN, _WHY, _CONTENT, _SIZE, _CHECK, _BUTTON = range(6)
_NARROW, _STACKED, _TIGHT = 760, 620, 340  # widths divided by the text scale below which columns give way, and things stand below each other


@dataclass(frozen=True, slots=True)
class BackupRow:
    """One copy in words.

    Attributes:
        file: where it lies.
        when: when it was made.
        why: for what reason.
        content: what it holds.
        size: how large it is.
        is_good: whether it can be opened and read.
    """

    file: Path
    when: str
    why: str
    content: str
    size: str
    is_good: bool


def read_rows(workspace: Workspace, language: texts.Language) -> tuple[BackupRow, ...]:
    """Open every copy and put it into words; newest first. Takes a while: never on the GUI thread."""
    with texts.language(language):
        return tuple(_row(one, workspace.clock()) for one in backups.list_backups(workspace))


def _row(one: CheckedBackup, now: datetime) -> BackupRow:
    content = tr_n("{n} meting", "{n} metingen", one.content.assessments) if one.content is not None else ""
    size = tr("{size} MB").format(size=texts.number(max(one.backup.size / 1_000_000, 0.1)))
    return BackupRow(one.backup.file, moment_in_words(one.backup.made_at, now), reason_in_words(one.backup.reason), content, size, bool(content))


def reason_in_words(reason: str) -> str:
    """Say why a copy was made."""
    return {
        "start": tr("bij het starten"),
        "work": tr("tijdens het werk"),
        "import": tr("voor het inlezen van bestanden"),
        "restore": tr("voor het terugzetten van een kopie"),
        "delete": tr("voor het weggooien"),
        "migration": tr("voor een nieuwe versie"),
        "asked": tr("op uw vraag"),
        "conflict": tr("tweede versie van een ander programma"),
    }.get(reason, "")


class BackupsPart(QWidget):
    """Lists the copies and does what is asked with them.

    Attributes:
        rows: what was listed last.
        restore_buttons: one for each copy that can be opened, by its file.

    Signals:
        restored: another state of the data was put back.
        shown: the list is on the screen.
    """

    restored = Signal()
    shown = Signal()

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._session = session
        self.rows: tuple[BackupRow, ...] = ()
        self.restore_buttons: dict[Path, Button] = {}
        self._widgets: list[QWidget] = []
        self._cells: dict[int, list[QWidget]] = {}
        self.ui = Ui_BackupsPart()
        self.ui.setupUi(self)
        self._connect_signals()

    def _connect_signals(self) -> None:
        ui = self.ui
        ui.make_button.clicked.connect(self.make)
        ui.save_button.clicked.connect(self._save_elsewhere)
        for button in (ui.notice_button, ui.place_button):
            button.clicked.connect(self._choose_place)
        ui.place_off_button.clicked.connect(lambda: self._use_place(None))

    def load(self) -> None:
        """Read all copies again, in the background."""
        self._show_place()
        self.ui.make_button.setEnabled(not self._session.workspace.is_read_only)
        job = partial(read_rows, self._session.workspace, texts.current_language())
        self._session.background.run(job, self._show, self._tell)

    def _show(self, rows: tuple[BackupRow, ...]) -> None:
        self.rows = rows
        self._clear()
        if rows:
            heads = ((_WHEN, tr("Wanneer")), (_WHY, tr("Waarom")), (_CONTENT, tr("Inhoud")), (_SIZE, tr("Grootte")), (_CHECK, tr("Controle")))
            for column, words in heads:
                self._add_label(0, column, words, "small_strong", "text.secondary")
        for place, row in enumerate(rows, start=1):
            self._add_row(2 * place, row)
        for column, share in ((_WHEN, 3), (_WHY, 5), (_CONTENT, 2), (_SIZE, 2), (_CHECK, 3)):
            self.ui.rows_layout.setColumnStretch(column, share)
        self.ui.empty_label.setVisible(not rows)
        self._show_notice()
        self._arrange()
        self.shown.emit()

    def _clear(self) -> None:
        for widget in self._widgets:
            self.ui.rows_layout.removeWidget(widget)
            widget.hide()
            widget.deleteLater()
        self._widgets.clear()
        self._cells.clear()
        self.restore_buttons.clear()

    def _add_row(self, line: int, row: BackupRow) -> None:
        rule = QFrame(self)
        set_look(rule, "kind", "line")
        self.ui.rows_layout.addWidget(rule, line - 1, 0, 1, _BUTTON + 1)
        self._widgets.append(rule)
        for column, words in ((_WHEN, row.when), (_WHY, row.why), (_CONTENT, row.content), (_SIZE, row.size)):
            self._add_label(line, column, words, "body_strong" if column == _WHEN else "small", "text.primary")
        checked = tr("nagekeken") if row.is_good else tr("kan niet worden geopend")
        self._add_label(line, _CHECK, checked, "small", "success.text" if row.is_good else "danger.text")
        if row.is_good and not self._session.workspace.is_read_only:
            button = Button(self, tr("Zet terug"), size="small")
            button.setAccessibleDescription(f"{row.when}, {row.why}, {row.content}")
            button.clicked.connect(partial(self.restore, row))
            self.restore_buttons[row.file] = button
            self.ui.rows_layout.addWidget(button, line, _BUTTON)
            self._widgets.append(button)

    def _add_label(self, line: int, column: int, words: str, style: str, tone: str) -> None:
        label = QLabel(words, self)
        label.setTextFormat(Qt.TextFormat.PlainText)
        set_look(label, "type", style)
        set_look(label, "tone", tone.removeprefix("text.").removesuffix(".text"))
        label.setMinimumHeight(theme_of(self).px(46 if line else 32))
        self.ui.rows_layout.addWidget(label, line, column)
        self._widgets.append(label)
        self._cells.setdefault(column, []).append(label)

    def _show_notice(self) -> None:
        good = next((row for row in self.rows if row.is_good), None)
        self.ui.notice_card.setVisible(good is not None and self._session.preferences.second_place is None)
        if good is not None:
            told = tr("De kopie van {when} is geopend en nagekeken: {content}. Maar alle kopieën staan op deze computer.")
            self.ui.notice_text_label.setText(told.format(when=good.when, content=good.content))

    def _show_place(self) -> None:
        place, ui = self._session.preferences.second_place, self.ui
        ui.place_off_button.setVisible(place is not None)
        if place is None:
            ui.place_title_label.setText(tr("Tweede plaats: nog niet gekozen"))
            ui.place_text_label.setText(tr("Bijvoorbeeld een netwerkschijf of een usb-schijf. De metingen zelf blijven op deze computer."))
            return
        ui.place_title_label.setText(tr("Tweede plaats: {folder}").format(folder=place))
        is_elsewhere = backups.is_on_other_disk(self._session.workspace, place)
        told = tr("Elke nieuwe kopie komt ook daar.") if is_elsewhere else tr("Elke nieuwe kopie komt ook daar. Deze plaats is op dezelfde schijf.")
        ui.place_text_label.setText(told)

    def make(self) -> None:
        """Make a copy now."""
        second = self._session.preferences.second_place
        job = partial(backups.back_up, self._session.workspace, Reason.ASKED, second_place=second)
        self._session.background.run(job, lambda _: self.load(), self._told)

    def _told(self, error: UserError) -> None:
        self._tell(error)
        self.load()

    def _save_elsewhere(self) -> None:
        now = self._session.workspace.clock()
        start = (self._session.preferences.last_folder or Path.home()) / f"lokaalcirculair-{now:%Y-%m-%d}.db"
        chosen, _ = QFileDialog.getSaveFileName(self, tr("Bewaar elders…"), str(start), tr("Reservekopieën ({pattern})").format(pattern="*.db"))
        if chosen:
            self.save_to(Path(chosen))

    def save_to(self, file: Path) -> None:
        """Save a checked copy in a place of the user's choice."""
        if file.absolute() == self._session.workspace.folder.database.absolute():
            self._tell(UserError(texts.msg("Op deze plaats staan uw metingen zelf."), remedy=texts.msg("Kies een andere naam of map.")))
            return
        self._session.preferences.last_folder = file.parent
        job = partial(backups.save_copy, self._session.workspace, file)
        self._session.background.run(job, lambda _: self.load(), self._tell)

    def restore(self, row: BackupRow) -> None:
        """Ask, then put a copy back; the present data is kept as a copy first."""
        if messages_of().ask(self, restore_question(row.when)) != RESTORE:
            return
        self._session.settle(partial(self._put_back, row), self._tell)

    def _put_back(self, row: BackupRow) -> None:
        self._session.leave()
        self._session.background.run(partial(backups.restore, self._session.workspace, row.file), lambda _: self._restored(), self._tell)

    def _restored(self) -> None:
        self.load()
        self.restored.emit()

    def _choose_place(self) -> None:
        chosen = QFileDialog.getExistingDirectory(self, tr("Kies een tweede plaats"), str(self._session.preferences.last_folder or Path.home()))
        if chosen:
            self._use_place(Path(chosen))

    def _use_place(self, folder: Path | None) -> None:
        self._session.preferences.second_place = folder
        self._session.preferences.save()
        self._show_place()
        if folder is not None:
            self.make()  # the new place has a copy from the first moment
        else:
            self._show_notice()

    def _tell(self, error: UserError) -> None:
        messages_of().show_error(self, error)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        width, ui = self.width() / theme_of(self).scale, self.ui
        for columns, room in (((_WHY, _SIZE), _NARROW), ((_CHECK,), _STACKED), ((_CONTENT,), _TIGHT)):
            for label in (label for column in columns for label in self._cells.get(column, ())):
                label.setVisible(width >= room)
        direction = QBoxLayout.Direction.TopToBottom if width < _STACKED else QBoxLayout.Direction.LeftToRight
        for layout in (ui.actions_layout, ui.notice_layout, ui.place_layout, ui.list_header_layout):
            layout.setDirection(direction)
        ui.notice_button.setText(tr("Kies een plaats") if width < _TIGHT else tr("Kies een tweede plaats"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self.load()


def restore_question(when: str) -> Question:
    """Return the question before a copy is put back."""
    choices = (Choice(CANCEL, tr("Annuleer"), "ghost"), Choice(RESTORE, tr("Zet terug"), "primary", "rotate-cw"))
    title = tr("Reservekopie van {when} terugzetten?").format(when=when)
    return Question(title, choices, CANCEL, safe=tr("Uw huidige gegevens worden eerst bewaard."))
