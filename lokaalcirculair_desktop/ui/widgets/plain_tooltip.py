"""Tooltips that show their text as it is: Qt reads markup in them, and markup in a user's text would open files."""

from __future__ import annotations

from PySide6.QtWidgets import QWidget


def plain_tooltip(text: str) -> str:
    """Return a text as a tooltip (or a tooltip role of a model) may hold it: escaped where Qt would take it for markup."""
    if "<" not in text and "&" not in text:
        return text
    escaped = text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")
    return "<span>" + escaped.replace("\n", "<br>") + "</span>"


def set_plain_tooltip(widget: QWidget, text: str) -> None:
    """Give a widget a tooltip that shows the text as it is."""
    widget.setToolTip(plain_tooltip(text))
