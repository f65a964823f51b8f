"""The settings: look, keys, and where the data is. Every change holds at once and is remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QResizeEvent
from PySide6.QtWidgets import QApplication, QBoxLayout, QWidget

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.texts import tr
from lokaalcirculair_desktop.ui.forms.ui_settings_page import Ui_SettingsPage
from lokaalcirculair_desktop.ui.language_keeper import language_keeper
from lokaalcirculair_desktop.ui.pages.content_width import centre_content
from lokaalcirculair_desktop.ui.pages.page import Page
from lokaalcirculair_desktop.ui.preferences import THEME_CHOICES
from lokaalcirculair_desktop.ui.session import Session
from lokaalcirculair_desktop.ui.theme import ThemeKeeper, theme_of
from lokaalcirculair_desktop.ui.widgets.painted import LOOK_EVENTS

if TYPE_CHECKING:
    from lokaalcirculair_desktop.ui.pages.backups_part import BackupsPart

_STACKED = 640  # width of the page, divided by the text scale, below which the choices stand below their words
LOOK, BACKUPS = "look", "backups"
LANGUAGE_NAMES = {"nl": "Nederlands", "en": "English", "fr": "Français"}  # each in itself: who is lost finds the way back
SCALES = (1.0, 1.25, 1.5, 1.75, 2.0)


def theme_keeper() -> ThemeKeeper | None:
    """Return what keeps the application in its theme, once the program has begun."""
    app = QApplication.instance()
    return None if app is None else app.findChild(ThemeKeeper)


class SettingsPage(Page):
    """Shows the settings of the window and changes them.

    Attributes:
        backups: the part about copies, once it was asked for.
    """

    key = "settings"

    def __init__(self, session: Session, parent: QWidget | None = None) -> None:
        super().__init__(session, parent)
        self.ui = Ui_SettingsPage()
        self.ui.setupUi(self)
        self.backups: BackupsPart | None = None
        self._show_choices()
        self.ui.part_segmented.set_value(LOOK)
        self._connect_signals()

    def _connect_signals(self) -> None:
        ui = self.ui
        ui.part_segmented.chosen.connect(self._choose_part)
        ui.language_segmented.chosen.connect(self._choose_language)
        ui.theme_segmented.chosen.connect(self._choose_theme)
        ui.scale_segmented.chosen.connect(self._choose_scale)
        # Not clicked: a screen reader turns a box without a click.
        ui.motion_check_box.toggled.connect(self._choose_motion)
        ui.single_keys_check_box.toggled.connect(self._choose_single_keys)
        ui.show_keys_check_box.toggled.connect(self._choose_show_keys)
        ui.folder_button.clicked.connect(self._show_folder)
        ui.page_scroll_area.verticalScrollBar().rangeChanged.connect(lambda _lowest, _highest: self._centre())

    def _show_choices(self) -> None:
        self.ui.part_segmented.set_options([(LOOK, tr("Algemeen")), (BACKUPS, tr("Reservekopieën"))])
        self.ui.part_segmented.set_label(self.ui.title_label.text())
        self.ui.language_segmented.set_options(list(LANGUAGE_NAMES.items()))
        self.ui.language_segmented.set_label(self.ui.language_title_label.text())
        names = {"system": tr("Zoals de computer"), "light": tr("Licht"), "dark": tr("Donker")}
        self.ui.theme_segmented.set_options([(choice, names[choice]) for choice in THEME_CHOICES])
        self.ui.theme_segmented.set_label(self.ui.theme_title_label.text())
        self.ui.scale_segmented.set_options([(scale, texts.percent(scale)) for scale in SCALES])
        self.ui.scale_segmented.set_label(self.ui.scale_title_label.text())

    def load(self) -> None:
        preferences, ui = self.session.preferences, self.ui
        ui.language_segmented.set_value(texts.current_language())
        ui.theme_segmented.set_value(preferences.theme)
        ui.scale_segmented.set_value(preferences.text_scale)
        for check_box, value in (
            (ui.motion_check_box, preferences.reduced_motion),
            (ui.single_keys_check_box, preferences.single_key_shortcuts),
            (ui.show_keys_check_box, preferences.show_keys),
        ):
            with QSignalBlocker(check_box):
                check_box.setChecked(value)
        ui.path_label.setText(str(self.session.workspace.folder.root))

        if self.backups is not None and self.backups.isVisibleTo(self):
            self.backups.load()

    def first_focus(self) -> QWidget | None:
        field: QWidget = self.ui.part_segmented
        return field

    def show_backups(self) -> None:
        """Show the copies of the data."""
        self.ui.part_segmented.set_value(BACKUPS)
        self._choose_part(BACKUPS)

    def _choose_part(self, part: object) -> None:
        shows_backups = part == BACKUPS
        for card in (self.ui.look_card, self.ui.keys_card, self.ui.data_card):
            card.setVisible(not shows_backups)
        if self.backups is None and shows_backups:
            from lokaalcirculair_desktop.ui.pages.backups_part import BackupsPart

            self.backups = BackupsPart(self.session, self)
            self.backups.restored.connect(lambda: self.page_wanted.emit("start"))
            self.ui.page_layout.insertWidget(2, self.backups)
        if self.backups is not None:
            self.backups.setVisible(shows_backups)
            if shows_backups:
                self.backups.load()

    def _choose_language(self, language: object) -> None:
        wanted = next(known for known in texts.LANGUAGES if known == language)
        self.session.preferences.language = wanted
        self.session.preferences.save()  # the command line reads it there
        keeper = language_keeper()
        if keeper is not None:
            keeper.use(wanted)

    def _choose_theme(self, choice: object) -> None:
        wanted = next(known for known in THEME_CHOICES if known == choice)
        self.session.preferences.theme = wanted
        keeper = theme_keeper()
        if keeper is not None:
            keeper.choose(wanted)

    def _choose_scale(self, scale: object) -> None:
        assert isinstance(scale, float)
        self.session.preferences.text_scale = scale
        keeper = theme_keeper()
        if keeper is not None:
            keeper.set_scale(scale)

    def _choose_motion(self, reduced: bool) -> None:
        self.session.preferences.reduced_motion = reduced
        keeper = theme_keeper()
        if keeper is not None:
            keeper.set_reduced_motion(reduced)

    def _choose_single_keys(self, on: bool) -> None:
        self.session.preferences.single_key_shortcuts = on

    def _choose_show_keys(self, on: bool) -> None:
        self.session.preferences.show_keys = on

    def _show_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.session.workspace.folder.root)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._centre()
        is_narrow = self.width() / theme_of(self).scale < _STACKED
        ui = self.ui
        rows = ((ui.language_layout, ui.language_segmented), (ui.theme_layout, ui.theme_segmented), (ui.scale_layout, ui.scale_segmented))
        for layout, field in rows:
            layout.setDirection(QBoxLayout.Direction.TopToBottom if is_narrow else QBoxLayout.Direction.LeftToRight)
            layout.setAlignment(field, Qt.AlignmentFlag.AlignLeft if is_narrow else Qt.AlignmentFlag.AlignVCenter)
            field.updateGeometry()  # WORKAROUND: the layout keeps how wide it may be with the alignment of before, and measures the words in that
            layout.setStretch(0, 0 if is_narrow else 1)
            layout.setSpacing(theme_of(self).spacing(8 if is_narrow else 20))

    def _centre(self) -> None:
        centre_content(self.ui.page_scroll_area, self.ui.page_layout)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.LanguageChange:
            self.ui.retranslateUi(self)
            self._show_choices()
            self.load()
        elif event.type() in LOOK_EVENTS:
            self._centre()
            self.ui.scale_segmented.set_value(self.session.preferences.text_scale)  # it has keys too
