"""The settings of the window survive a restart, and damage never stops the program."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QByteArray

from lokaalcirculair_desktop.ui.preferences import Preferences


def test_settings_survive_a_restart(tmp_path: Path) -> None:
    kept = Preferences(tmp_path / "settings.ini")
    kept.theme, kept.text_scale, kept.single_key_shortcuts, kept.reduced_motion, kept.show_keys = "dark", 1.5, False, True, False
    kept.window_geometry, kept.last_folder = QByteArray(b"geometry"), tmp_path
    kept.save()
    again = Preferences(tmp_path / "settings.ini")
    assert (again.theme, again.text_scale, again.single_key_shortcuts, again.reduced_motion, again.show_keys) == ("dark", 1.5, False, True, False)
    assert (again.window_geometry, again.last_folder) == (QByteArray(b"geometry"), tmp_path)


def test_first_start_has_the_defaults(tmp_path: Path) -> None:
    first = Preferences(tmp_path / "settings.ini")
    assert (first.theme, first.text_scale, first.single_key_shortcuts, first.reduced_motion, first.show_keys) == ("system", 1.0, True, False, True)
    assert first.last_folder is None
    assert first.window_geometry.isEmpty()


def test_damaged_values_are_the_defaults(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[look]\ntheme=purple\ntext_scale=veel\nreduced_motion=misschien\n[files]\nlast_folder=/is/weg\n", encoding="utf-8")
    read = Preferences(path)
    assert (read.theme, read.text_scale, read.reduced_motion, read.last_folder) == ("system", 1.0, False, None)


def test_text_scale_is_bounded(tmp_path: Path) -> None:
    path = tmp_path / "settings.ini"
    path.write_text("[look]\ntext_scale=40\n", encoding="utf-8")
    assert Preferences(path).text_scale == 2.0
