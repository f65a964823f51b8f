"""Finds the texts of a Designer form, for the catalogue.

Reading the form rather than the generated module keeps the notes to translators, and keeps apart what differs in its comment only. Taken is
each ``<string>`` that Qt's compiler passes to ``ui_text``: not those marked ``notr``, of a button group's name, or of an address.
"""

from __future__ import annotations

from pathlib import Path
from typing import NamedTuple
from xml.parsers import expat

_NOT_TEXT = {"url"}
_NOT_TEXT_ATTRIBUTES = {"buttonGroup"}


class FormText(NamedTuple):
    """A text of a form.

    Attributes:
        line: where it begins, from 1.
        text: as it stands in the form, entities resolved.
        context: Designer's *disambiguation*; None without one.
        note: Designer's *comment*, a note to translators; empty without one.
    """

    line: int
    text: str
    context: str | None
    note: str


class _Reader:
    """Collects the texts while the parser walks through the form.

    Attributes:
        found: the texts so far.
    """

    def __init__(self) -> None:
        self.found: list[FormText] = []
        self._parser = expat.ParserCreate()
        self._parser.buffer_text = True
        self._parser.StartElementHandler = self._open
        self._parser.EndElementHandler = self._close
        self._parser.CharacterDataHandler = self._read
        self._silenced = 0
        self._list: dict[str, str] = {}
        self._string: tuple[int, dict[str, str]] | None = None
        self._text = ""

    def read(self, source: bytes) -> list[FormText]:
        self._parser.Parse(source, True)
        return self.found

    def _open(self, tag: str, attributes: dict[str, str]) -> None:
        if self._silenced or tag in _NOT_TEXT or attributes.get("name") in _NOT_TEXT_ATTRIBUTES:
            self._silenced += 1
        elif tag == "stringlist":
            self._list = attributes
        elif tag == "string":
            self._string, self._text = (self._parser.CurrentLineNumber, self._list | attributes), ""

    def _close(self, tag: str) -> None:
        if self._silenced:
            self._silenced -= 1
        elif tag == "stringlist":
            self._list = {}
        elif tag == "string" and self._string:
            line, attributes = self._string
            if self._text and attributes.get("notr") != "true":
                self.found.append(FormText(line, self._text, attributes.get("comment") or None, attributes.get("extracomment", "")))
            self._string = None

    def _read(self, data: str) -> None:
        if self._string:
            self._text += data


def form_texts(form: Path) -> list[FormText]:
    """Return the texts of a form, in its order.

    Raises:
        xml.parsers.expat.ExpatError: the file is not XML.
    """
    return _Reader().read(form.read_bytes())
