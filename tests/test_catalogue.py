"""One catalogue holds all texts: it is fresh, what it holds can be filled, and the code asks for texts in a way that can be found."""

from __future__ import annotations

import ast
import gettext
import io
import string
from collections.abc import Iterator
from pathlib import Path

import pytest
from babel.messages.catalog import Catalog, Message
from catalogue import KEYWORDS, LANGUAGES, ROOT, TEMPLATE, catalogue, fresh_files, mo_bytes, source_files, template

from lokaalcirculair_desktop import texts


def test_catalogue_files_are_fresh() -> None:
    stale = [file.relative_to(ROOT).as_posix() for file, wanted in fresh_files() if not file.exists() or file.read_bytes() != wanted]
    assert stale == [], "run `make translations`"


def test_template_knows_the_texts_of_the_code() -> None:
    assert len(template()) > 100
    assert TEMPLATE.exists()


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_are_sound(language: str) -> None:
    catalog = catalogue(language)
    assert [problem for message in _entries(catalog) for problem in problems(message, catalog)] == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_is_translated(language: str) -> None:
    assert [message.id for message in _entries(catalogue(language)) if not all(_translations(message))] == []


@pytest.mark.parametrize(
    ("text", "translation", "problem"),
    [
        ("Klaar: {name}.", "Done: {title}.", "fields"),
        ("Klaar: {name}.", "Done.", "fields"),
        ("Klaar: {name}.", "Done: {name.", "braces"),
        ("Bewaard in %s", "Saved", "placeholders"),
    ],
)
def test_a_wrongly_filled_translation_is_found(text: str, translation: str, problem: str) -> None:
    catalog = Catalog(locale="en")
    catalog.add(text, translation)
    assert problem in " ".join(problems(catalog[text], catalog))


def test_a_rightly_filled_translation_passes() -> None:
    catalog = Catalog(locale="en")
    catalog.add(("{n} vraag open", "{n} vragen open"), ("{n} question open", "{n} questions open"))
    assert problems(catalog["{n} vraag open"], catalog) == []


@pytest.mark.parametrize("file", source_files(), ids=lambda file: file.relative_to(ROOT).as_posix())
def test_texts_are_asked_for_in_a_way_that_can_be_found(file: Path) -> None:
    assert hidden_texts(file.read_text(encoding="utf-8")) == [], "lines with a text made up in the call, or a call within an f-string"


@pytest.mark.parametrize(
    "code",
    [
        'tr(f"Klaar: {name}.")',
        'tr("Klaar: " + name)',
        'tr("Ja" if yes else "Nee")',
        'tr("Klaar: {name}.".format(name=name))',
        'tr("Klaar: %s" % name)',
        'tr_in("knop", f"{name}")',
        'tr_n("{n} vraag", f"{n} vragen", n)',
        "f\"<b>{tr('Klaar')}</b>\"",
        'texts.tr(f"Klaar: {name}.")',
    ],
)
def test_a_hidden_text_is_found(code: str) -> None:
    assert hidden_texts(code) == [1]


def test_untranslated_plural_is_left_to_dutch() -> None:
    catalog = Catalog(locale="fr")
    catalog.add(("{n} vraag", "{n} vragen"), ("", ""))
    catalog.add("Ja", "Oui")
    compiled = gettext.GNUTranslations(io.BytesIO(mo_bytes(catalog)))
    assert compiled.ngettext("{n} vraag", "{n} vragen", 0) == "{n} vragen"
    assert compiled.gettext("Ja") == "Oui"


def test_plain_and_marked_texts_are_not_hidden() -> None:
    assert hidden_texts('tr("Klaar: {name}." " Goed.").format(name=name)\ntr(error.happened)\ntr_n("{n} vraag", "{n} vragen", len(items))') == []


def test_source_language_needs_no_catalogue() -> None:
    assert texts.SOURCE_LANGUAGE not in LANGUAGES
    assert {texts.SOURCE_LANGUAGE, *LANGUAGES} == set(texts.LANGUAGES)


def problems(message: Message, catalog: Catalog) -> list[str]:
    """Return what is wrong with a translation that is there; an empty one has nothing wrong."""
    if not all(_translations(message)):
        return []
    found = [f"{message.id!r}: fuzzy"] if message.fuzzy else []
    found += [f"{message.id!r}: {error}" for error in message.check(catalog)]
    sources = [_fields(source) for source in _sources(message)]
    for place, translation in enumerate(_translations(message)):
        try:
            # A singular may spell its count out, as the Dutch one may.
            if _fields(translation) not in (sources[-1], sources[min(place, len(sources) - 1)]):
                found.append(f"{message.id!r}: other fields in {translation!r}")
        except ValueError:
            found.append(f"{message.id!r}: unmatched braces in {translation!r}")
    return found


def hidden_texts(code: str) -> list[int]:
    """Return the lines of translating calls whose text the extraction cannot read: made up on the spot, or within an f-string."""
    tree = ast.parse(code)
    within = {id(inner) for node in ast.walk(tree) if isinstance(node, ast.JoinedStr) for inner in ast.walk(node)}
    calls = [node for node in ast.walk(tree) if isinstance(node, ast.Call) and _name(node) in KEYWORDS]
    return [call.lineno for call in calls if id(call) in within or any(_is_made_up(argument) for argument in _text_arguments(call))]


def _name(call: ast.Call) -> str:
    return call.func.attr if isinstance(call.func, ast.Attribute) else call.func.id if isinstance(call.func, ast.Name) else ""


def _text_arguments(call: ast.Call) -> list[ast.expr]:
    return call.args[:2] if _name(call) in {"tr_in", "tr_n"} else call.args[:1]


def _is_made_up(argument: ast.expr) -> bool:
    is_method_of_text = (
        isinstance(argument, ast.Call) and isinstance(argument.func, ast.Attribute) and argument.func.attr in {"format", "join", "replace"}
    )
    return is_method_of_text or isinstance(argument, ast.JoinedStr | ast.BinOp | ast.IfExp | ast.BoolOp)


def _entries(catalog: Catalog) -> Iterator[Message]:
    return (message for message in catalog if message.id)


def _sources(message: Message) -> tuple[str, ...]:
    return (message.id,) if isinstance(message.id, str) else tuple(message.id)


def _translations(message: Message) -> tuple[str, ...]:
    return (message.string,) if isinstance(message.string, str) else tuple(message.string or ())


def _fields(text: str) -> set[str]:
    return {field for _, field, _, _ in string.Formatter().parse(text) if field is not None}
