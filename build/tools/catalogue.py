"""Keeps the one catalogue of texts: ``make translations``.

Dutch texts are read from the code (``tr``, ``msg``, ``tr_in``, ``tr_n``) and from the Designer forms into a template; the catalogues of the other
languages follow it, and are compiled. The content of ``resources/questionnaire`` has its own languages and is no part of this.

The same texts give the same bytes, so a test can tell whether the files are fresh.
"""

from __future__ import annotations

import io
from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract_from_file
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po
from ui_strings import form_texts

ROOT = Path(__file__).resolve().parents[2]
PACKAGE = ROOT / "lokaalcirculair_desktop"
FORMS = ROOT / "forms"
FOLDER = ROOT / "resources" / "translations"
DOMAIN = "lokaalcirculair"
TEMPLATE = FOLDER / f"{DOMAIN}.pot"
LANGUAGES = ("en", "fr")
KEYWORDS: dict[str, Any] = {"tr": None, "msg": None, "tr_in": ((1, "c"), 2), "tr_n": (1, 2)}
NOTE_TAG = "Vertaler:"
FIRST_DAY = datetime(2026, 1, 1, tzinfo=UTC)  # a date that stays, so that only texts change the files
HEADER = "# Texts of Lokaal Circulair. Licence: EUPL-1.2. Made by `make translations`."

Text = str | tuple[str, ...]


def source_files() -> list[Path]:
    """Return the modules that hold texts: all but the generated forms."""
    return sorted(path for path in PACKAGE.rglob("*.py") if not path.name.startswith("ui_"))


def template() -> Catalog:
    """Return the texts of code and forms, without translations."""
    catalog = _empty()
    for file, text, context, notes in _texts():
        catalog.add(text, locations=[(file.relative_to(ROOT).as_posix(), 0)], context=context, auto_comments=notes)
    return catalog


def po_file(language: str) -> Path:
    """Return the path of a language's catalogue."""
    return FOLDER / language / "LC_MESSAGES" / f"{DOMAIN}.po"


def mo_file(language: str) -> Path:
    """Return the path of a language's compiled catalogue, the one that the program reads."""
    return po_file(language).with_suffix(".mo")


def catalogue(language: str) -> Catalog:
    """Return the catalogue of a language as it is on disk; empty if there is none yet."""
    file = po_file(language)
    if not file.exists():
        return _empty(language)
    with file.open("rb") as stream:
        return read_po(stream, locale=language, domain=DOMAIN)


def followed(language: str, texts: Catalog) -> Catalog:
    """Return a language's catalogue with exactly the texts of a template: translations kept, new texts empty, none guessed."""
    updated = catalogue(language)
    updated.update(texts, no_fuzzy_matching=True)
    updated.obsolete.clear()
    updated.creation_date = updated.revision_date = FIRST_DAY
    updated.header_comment = HEADER
    return updated


def is_translated(message: Message) -> bool:
    """Tell whether a text has its whole translation, every plural form of it."""
    return bool(message.string) and (isinstance(message.string, str) or all(message.string or ()))


def po_bytes(catalog: Catalog) -> bytes:
    """Return a template or catalogue as the bytes of its file."""
    stream = io.BytesIO()
    write_po(stream, catalog, width=0, sort_output=True, ignore_obsolete=True, include_lineno=False)
    return stream.getvalue()


def mo_bytes(catalog: Catalog) -> bytes:
    """Return a catalogue as the bytes of its compiled file. Empty, half-filled and fuzzy entries stay out: those texts are shown in Dutch."""
    filled = read_po(io.BytesIO(po_bytes(catalog)), locale=catalog.locale, domain=DOMAIN)
    for message in [message for message in filled if message.id and not is_translated(message)]:
        filled.delete(message.id, message.context)
    stream = io.BytesIO()
    write_mo(stream, filled)
    return stream.getvalue()


def fresh_files() -> Iterator[tuple[Path, bytes]]:
    """Yield every file of the catalogue with the bytes that it must have."""
    texts = template()
    yield TEMPLATE, po_bytes(texts)
    for language in LANGUAGES:
        catalog = followed(language, texts)
        yield po_file(language), po_bytes(catalog)
        yield mo_file(language), mo_bytes(catalog)


def _texts() -> Iterator[tuple[Path, Text, str | None, list[str]]]:
    for file in source_files():
        found = extract_from_file("python", file, keywords=KEYWORDS, comment_tags=(NOTE_TAG,), strip_comment_tags=True)
        for _line, text, notes, context in found:
            yield file, text, context, notes
    for form in sorted(FORMS.glob("*.ui")):
        for found_text in form_texts(form):
            yield form, found_text.text, found_text.context, [found_text.note] if found_text.note else []


def _empty(language: str | None = None) -> Catalog:
    return Catalog(
        locale=language,
        domain=DOMAIN,
        header_comment=HEADER,
        project="Lokaal Circulair",
        version="desktop",
        last_translator="Lokaal Circulair",
        language_team="Lokaal Circulair",
        msgid_bugs_address="CONTRIBUTING.md",
        fuzzy=False,
        charset="utf-8",
        creation_date=FIRST_DAY,
        revision_date=FIRST_DAY,
    )


def main() -> None:
    """Write every file of the catalogue that is not fresh, and say how many texts are still to be translated."""
    for file, wanted in fresh_files():
        if not file.exists() or file.read_bytes() != wanted:
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(wanted)
            print(file.relative_to(ROOT))
    for language in LANGUAGES:
        entries = [message for message in catalogue(language) if message.id]
        done = sum(is_translated(message) for message in entries)
        print(f"{language}: {done} of {len(entries)} texts translated")


if __name__ == "__main__":
    main()
