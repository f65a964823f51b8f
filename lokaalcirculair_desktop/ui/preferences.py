"""The settings of the window, kept in one small file beside the database: the look, the keys, and where things were left.

Nothing of an assessment is kept here. A value that cannot be read is the default: a damaged settings file never stops the program.
"""

from __future__ import annotations

from pathlib import Path
from typing import Final, Literal, get_args

from PySide6.QtCore import QByteArray, QSettings

from lokaalcirculair_desktop.texts import LANGUAGES, Language

ThemeChoice = Literal["system", "light", "dark"]
THEME_CHOICES: Final[tuple[ThemeChoice, ...]] = get_args(ThemeChoice)


class Preferences:
    """The settings of one user, read and written one by one.

    Attributes:
        path: the INI file; it need not exist yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._settings = QSettings(str(path), QSettings.Format.IniFormat)

    @property
    def theme(self) -> ThemeChoice:
        """Light, dark or as the system is."""
        kept = self._text("look/theme")
        return next((choice for choice in THEME_CHOICES if choice == kept), "system")

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._settings.setValue("look/theme", choice)

    @property
    def language(self) -> Language | None:
        """The language that the user chose; ``None`` where none was. ``cli`` reads it too, without Qt."""
        kept = self._text("look/language")
        return next((language for language in LANGUAGES if language == kept), None)

    @language.setter
    def language(self, language: Language) -> None:
        self._settings.setValue("look/language", language)

    @property
    def text_scale(self) -> float:
        """The size of the text, 1.0–2.0."""
        try:
            return min(2.0, max(1.0, float(self._text("look/text_scale") or 1.0)))
        except ValueError:
            return 1.0

    @text_scale.setter
    def text_scale(self, scale: float) -> None:
        self._settings.setValue("look/text_scale", f"{scale:g}")

    @property
    def reduced_motion(self) -> bool:
        """Whether movement is left out."""
        return self._flag("look/reduced_motion", default=False)

    @reduced_motion.setter
    def reduced_motion(self, reduced: bool) -> None:
        self._settings.setValue("look/reduced_motion", str(reduced).lower())

    @property
    def single_key_shortcuts(self) -> bool:
        """Whether single digits and letters act (WCAG 2.1.4 lets one switch them off)."""
        return self._flag("keys/single_key_shortcuts", default=True)

    @single_key_shortcuts.setter
    def single_key_shortcuts(self, on: bool) -> None:
        self._settings.setValue("keys/single_key_shortcuts", str(on).lower())

    @property
    def show_keys(self) -> bool:
        """Whether buttons and cards show the key that does the same."""
        return self._flag("keys/show_keys", default=True)

    @show_keys.setter
    def show_keys(self, on: bool) -> None:
        self._settings.setValue("keys/show_keys", str(on).lower())

    @property
    def window_geometry(self) -> QByteArray:
        """Where the window was left; empty at first."""
        kept = self._settings.value("window/geometry")
        return kept if isinstance(kept, QByteArray) else QByteArray()

    @window_geometry.setter
    def window_geometry(self, geometry: QByteArray) -> None:
        self._settings.setValue("window/geometry", geometry)

    @property
    def last_folder(self) -> Path | None:
        """The folder of the last file that was opened or saved, if it still exists."""
        kept = self._text("files/last_folder")
        return Path(kept) if kept and Path(kept).is_dir() else None

    @last_folder.setter
    def last_folder(self, folder: Path) -> None:
        self._settings.setValue("files/last_folder", str(folder))

    @property
    def second_place(self) -> Path | None:
        """The folder that gets each new copy too, if one was chosen; it need not be there now."""
        kept = self._text("backups/second_place")
        return Path(kept) if kept else None

    @second_place.setter
    def second_place(self, folder: Path | None) -> None:
        self._settings.setValue("backups/second_place", str(folder or ""))

    @property
    def accepted_place(self) -> str:
        """The folder that the user wants to keep although data can be damaged there; empty where there is none."""
        return self._text("data/accepted_place")

    @accepted_place.setter
    def accepted_place(self, folder: str) -> None:
        self._settings.setValue("data/accepted_place", folder)

    def save(self) -> None:
        """Write the file now; Qt also does so by itself."""
        self._settings.sync()

    def _text(self, key: str) -> str:
        kept = self._settings.value(key)
        return kept if isinstance(kept, str) else ""

    def _flag(self, key: str, *, default: bool) -> bool:
        return {"true": True, "false": False}.get(self._text(key), default)
