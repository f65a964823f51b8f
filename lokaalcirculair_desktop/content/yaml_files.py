"""YAML content files, read as plain data and nothing else.

A content file may come from outside (own items), so: the safe loader, at most 1 MB, and neither aliases, anchors nor tags. Only
``compile``, ``validation`` and ``own_questions`` use this module; the program never reads YAML by itself.
"""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ruamel.yaml import YAML
from ruamel.yaml.composer import Composer
from ruamel.yaml.error import YAMLError

from lokaalcirculair_desktop.texts import tr

MAX_BYTES = 1_000_000
MAX_DEPTH = 20
MAX_NODES = 20_000
"""Ten times what the longest content file has; 1 MB of one-letter items would take many seconds."""


class UnreadableContent(Exception):
    """A content file that cannot be read as plain data; the message tells why, in one sentence in the present language."""


def read_text(file: Path) -> str:
    """Return the text of a content file.

    Raises:
        UnreadableContent: the file is absent, is larger than ``MAX_BYTES`` or is not text in UTF-8.
    """
    try:
        if file.stat().st_size > MAX_BYTES:
            raise UnreadableContent(tr("Het bestand is groter dan 1 MB."))
        return file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError as error:
        raise UnreadableContent(tr("Het bestand is geen tekst in UTF-8.")) from error
    except OSError as error:
        raise UnreadableContent(tr("Het bestand kan niet gelezen worden.")) from error


class _PlainComposer(Composer):
    """Refuses what plain data has no need of, at the first node that uses it: aliases, anchors, tags, and more depth than a file has."""

    depth = 0
    nodes = 0

    def compose_node(self, parent: Any, index: Any) -> Any:
        event = self.parser.peek_event()
        if getattr(event, "anchor", None) is not None or getattr(event, "tag", None) is not None:
            raise UnreadableContent(tr("Een alias, anker of tag van YAML mag niet in een inhoudsbestand."))
        if self.depth == MAX_DEPTH:
            raise UnreadableContent(tr("De tekst is dieper genest dan een inhoudsbestand kan zijn."))
        if self.nodes == MAX_NODES:
            raise UnreadableContent(tr("In de tekst staan meer waarden dan een inhoudsbestand kan hebben."))
        self.depth += 1
        self.nodes += 1
        node = super().compose_node(parent, index)
        self.depth -= 1
        return node


def load_yaml(text: str) -> Any:
    """Return the data of a YAML 1.2 text: mappings, lists, texts, numbers, booleans and nothing.

    Raises:
        UnreadableContent: the text is no YAML, names a key twice, is nested too deep, holds too many values, or uses an alias, an anchor or a tag.
    """
    yaml = YAML(typ="safe", pure=True)
    yaml.Composer = _PlainComposer
    try:
        return yaml.load(text)
    except YAMLError as error:
        raise UnreadableContent(_where(error)) from error
    except (RecursionError, ValueError) as error:
        raise UnreadableContent(tr("De tekst kan niet als YAML gelezen worden.")) from error


def _where(error: Exception) -> str:
    mark = getattr(error, "problem_mark", None)
    if mark is None:
        return tr("De tekst kan niet als YAML gelezen worden.")
    return tr("De tekst kan niet als YAML gelezen worden; kijk op regel {n}.").format(n=mark.line + 1)
