"""The command line: without a verb the window, else a verb of ``cli.verbs``.

The window's own few options are read here by hand, because the library that reads command lines costs a tenth of an empty window.
"""

from __future__ import annotations

import os
import sys
from collections.abc import Sequence

from lokaalcirculair_desktop import texts
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import data_folder
from lokaalcirculair_desktop.texts import LANGUAGES, SOURCE_LANGUAGE

PROGRAM = "lokaalcirculair"
DATABASE_VARIABLE = "LOKAALCIRCULAIR_DATABASE"
LANGUAGE_VARIABLE = "LOKAALCIRCULAIR_LANGUAGE"
DONE, PROBLEM, WRONG_USE = 0, 1, 2
_VALUED = ("--data-dir", "--database", "--language")
_MEASURE_START = "--measure-start"


def main(arguments: Sequence[str] | None = None) -> int:
    """Open the window or run a verb; return the exit code."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    _use_utf8()
    texts.use_language(language_of(os.environ.get(LANGUAGE_VARIABLE)) or SOURCE_LANGUAGE)
    try:
        window = _window_options(given)
        if window is not None:
            return _open_window(window)
        from lokaalcirculair_desktop.cli.verbs import run_verb

        return run_verb(given)
    except UserError as error:
        print(texts.worded(error), file=sys.stderr)
        return PROBLEM
    except BrokenPipeError:  # the reader of our output went away: nothing to tell, and nobody to tell it to
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return PROBLEM


def language_of(asked: str | None) -> texts.Language | None:
    """Return a language by its code; ``None`` for any other text."""
    return next((language for language in LANGUAGES if language == asked), None)


def asked_language(option: str | None) -> texts.Language | None:
    """Return the language of the option, else of the environment; ``None`` where neither names one."""
    return language_of(option) or language_of(os.environ.get(LANGUAGE_VARIABLE))


def _open_window(options: dict[str, str]) -> int:
    from lokaalcirculair_desktop.app import run_window

    return run_window(
        data_folder(options.get("--data-dir")),
        database_url=options.get("--database") or os.environ.get(DATABASE_VARIABLE),
        language=asked_language(options.get("--language")),
        measure_start=_MEASURE_START in options,
    )


def _window_options(arguments: Sequence[str]) -> dict[str, str] | None:
    """Return the options of the window, or ``None`` where there is anything else among the arguments."""
    found: dict[str, str] = {}
    rest = list(arguments)
    while rest:
        name, is_joined, value = rest.pop(0).partition("=")
        if name == _MEASURE_START and not is_joined:
            found[name] = ""
        elif name in _VALUED and (is_joined or rest):
            found[name] = value if is_joined else rest.pop(0)
        else:
            return None
    return None if found.get("--language", SOURCE_LANGUAGE) not in LANGUAGES else found


def _use_utf8() -> None:
    """Write UTF-8 whatever the system's code page is; a windowed program has no streams at all."""
    for stream in (sys.stdout, sys.stderr):
        if stream is not None and hasattr(stream, "reconfigure"):
            stream.reconfigure(encoding="utf-8", errors="backslashreplace")
