"""The command line: the verbs of the contract for batches, scripts and tests. Without a verb, the window.

Verbs never open a window and need no display. Results go to standard output, messages and progress to standard error. The exit code is 0
when it is done, 1 when the user can act on a problem that was told in one sentence, and 2 for a wrong use. What a verb needs is imported
when the verb runs, so that ``--help`` is quick.
"""

from __future__ import annotations

import argparse
import configparser
import contextlib
import json
import os
import sys
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import NoReturn

from lokaalcirculair_desktop import __version__, texts
from lokaalcirculair_desktop.cli import DATABASE_VARIABLE, DONE, PROBLEM, PROGRAM, WRONG_USE, asked_language, language_of
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import data_folder
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.texts import LANGUAGES, msg, tr

Verb = Callable[[Workspace, argparse.Namespace], int]


class _Parser(argparse.ArgumentParser):
    """A parser that tells of a wrong use in the language of the program."""

    def error(self, message: str) -> NoReturn:
        self.print_usage(sys.stderr)
        self.exit(
            WRONG_USE, tr("Verkeerd gebruik: {detail}. “{program} --help” toont alle opdrachten.").format(detail=message, program=PROGRAM) + "\n"
        )


def run_verb(arguments: Sequence[str]) -> int:
    """Run a verb, or tell of a wrong use; return the exit code.

    Raises:
        UserError: there is a problem that the user can act on.
    """
    texts.use_language(asked_language(_named_language(arguments)) or texts.SOURCE_LANGUAGE)  # for the help, and for what is wrong with the rest
    options = _parser().parse_args(arguments)
    folder = data_folder(getattr(options, "data_dir", None))
    texts.use_language(asked_language(getattr(options, "language", None)) or _language_of_window(folder.settings) or texts.SOURCE_LANGUAGE)
    if options.verb is None:
        _parser().error(tr("welke opdracht?"))
    workspace = Workspace(folder, database_url=getattr(options, "database", None) or os.environ.get(DATABASE_VARIABLE))
    run: Verb = options.run
    try:
        if run not in _WRITING or getattr(options, "dry_run", False):
            return run(workspace, options)
        from lokaalcirculair_desktop.services.locks import as_only_writer

        with as_only_writer(workspace):
            return run(workspace, options)
    finally:
        workspace.close()


def _named_language(arguments: Sequence[str]) -> str | None:
    """Return what stands after ``--language``, before anything else is read."""
    for place, argument in enumerate(arguments):
        name, is_joined, value = argument.partition("=")
        if name == "--language":
            return value if is_joined else next(iter(arguments[place + 1 :]), None)
    return None


def _language_of_window(settings: Path) -> texts.Language | None:
    """Return the language that was chosen in the window; settings that cannot be read name none."""
    kept = configparser.ConfigParser(interpolation=None, strict=False)
    with contextlib.suppress(configparser.Error, OSError, UnicodeDecodeError):
        kept.read(settings, encoding="utf-8")
    return language_of(kept.get("look", "language", fallback=None))


def _parser() -> _Parser:
    common = _Parser(add_help=False, argument_default=argparse.SUPPRESS)
    common.add_argument("--data-dir", metavar="PATH", help=tr("map met gegevensbestand, reservekopieën en logboeken"))
    common.add_argument("--database", metavar="URL", help=tr("een andere SQLAlchemy-databank"))
    common.add_argument("--language", choices=LANGUAGES, help=tr("taal van resultaten, rapporten en meldingen"))
    parser = _Parser(
        PROGRAM, description=tr("Zelfevaluatie circulaire economie voor lokale besturen. Zonder opdracht opent het venster."), parents=[common]
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    parser.add_argument("--measure-start", action="store_true", help=tr("opent het venster, drukt de starttijden af en stopt"))
    verbs = parser.add_subparsers(dest="verb", metavar=tr("OPDRACHT"), parser_class=_Parser)

    def verb(name: str, run: Verb, description: str) -> _Parser:
        added = verbs.add_parser(name, help=description, description=description, parents=[common])
        added.set_defaults(run=run)
        return added

    verb("demo", _demo, tr("voegt de fictieve gemeente toe"))
    _as_json(verb("list", _list, tr("toont organisaties en metingen")))
    _add_import(verb("import", _import, tr("leest bestanden met een meting in")))
    export = verb("export", _export, tr("bewaart een meting als .lokaalcirculair of .csv"))
    _with_assessment(export, output=True)
    _as_json(_with_assessment(verb("score", _score, tr("toont de scores van een meting"))))
    report = _with_assessment(verb("report", _report, tr("maakt het rapport van een meting als pdf")), output=True)
    report.add_argument("--edition", choices=("public", "working"), default="public", help=tr("voor publicatie (zonder namen) of werkversie"))
    backup = verb("backup", _backup, tr("maakt een nagekeken reservekopie"))
    backup.add_argument("--output", metavar="F", type=Path, help=tr("het bestand dat wordt gemaakt; anders in de map met reservekopieën"))
    restore = verb("restore", _restore, tr("zet een reservekopie terug en bewaart eerst wat er nu staat"))
    restore.add_argument("file", metavar="FILE", type=Path)
    verb("check", _check, tr("kijkt de databank en alle antwoorden na"))
    questionnaire = verbs.add_parser("questionnaire", help=tr("werkt met de vragenlijst"), parents=[common])
    parts = questionnaire.add_subparsers(dest="part", metavar=tr("OPDRACHT"), required=True, parser_class=_Parser)
    validate = parts.add_parser("validate", help=tr("kijkt inhoudsbestanden na"), parents=[common])
    validate.add_argument("files", metavar="FILE", nargs="+")
    validate.set_defaults(run=_validate)
    return parser


def _with_assessment(parser: _Parser, *, output: bool = False) -> _Parser:
    parser.add_argument("assessment", metavar="ASSESSMENT", help=tr("nummer, begin van een nummer, of een bestand"))
    if output:
        parser.add_argument("--output", metavar="F", required=True, type=Path, help=tr("het bestand dat wordt gemaakt"))
    return parser


def _as_json(parser: _Parser) -> _Parser:
    parser.add_argument("--json", action="store_true", help=tr("als JSON"))
    return parser


def _add_import(parser: _Parser) -> None:
    parser.add_argument("files", metavar="FILE", nargs="+")
    parser.add_argument(
        "--on-conflict", choices=("refuse", "keep", "replace", "copy"), default="refuse", help=tr("als de meting hier al anders bestaat")
    )
    parser.add_argument("--dry-run", action="store_true", help=tr("toont wat er zou gebeuren en verandert niets"))
    _as_json(parser)


def _print_json(document: object) -> None:
    print(json.dumps(document, ensure_ascii=False, indent=1))


def _demo(workspace: Workspace, _options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.demo import add_demo

    outcomes = add_demo(workspace)
    for outcome in outcomes:
        print(outcome.assessment)
    return DONE


def _list(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.overview import list_assessments, list_document

    found = list_assessments(workspace)
    if options.json:
        _print_json(list_document(found))
        return DONE
    if not found:
        print(tr("Er zijn nog geen metingen."))
    for one in found:
        answered = tr("beantwoord: {answered} van {applicable}").format(answered=one.count.answered, applicable=one.count.applicable)
        print(f"{one.assessment_id}  {one.organisation_name} · {one.title} · {texts.short_date(one.date)} · {answered} · {texts.number(one.overall)}")
    return DONE


def _import(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.files import ImportOutcome, Outcome, import_files

    def tell(outcome: ImportOutcome) -> None:
        if outcome.outcome is Outcome.REFUSED:
            print(f"{outcome.file}: {outcome.reason}", file=sys.stderr)

    outcomes = import_files(workspace, options.files, on_conflict=options.on_conflict, dry_run=options.dry_run, progress=tell)
    if options.json:
        rows = [{"file": one.file, "outcome": one.outcome, "assessment": one.assessment, "reason": one.reason} for one in outcomes]
        _print_json({"files": rows})
    else:
        for one in outcomes:
            print(f"{one.file}: {one.outcome}" + (f" {one.assessment}" if one.assessment else ""))
    return PROBLEM if any(one.outcome is Outcome.REFUSED for one in outcomes) else DONE


def _export(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.files import export_assessment, resolve_assessment

    export_assessment(resolve_assessment(workspace, options.assessment), options.output, workspace.now())
    return DONE


def _score(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.files import resolve_assessment
    from lokaalcirculair_desktop.services.score_output import score_document, score_lines

    opened = resolve_assessment(workspace, options.assessment)
    if options.json:
        _print_json(score_document(opened))
    else:
        print("\n".join(score_lines(opened)))
    return DONE


def _report(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.files import resolve_assessment
    from lokaalcirculair_desktop.services.profiles import Edition, save_profile

    opened = resolve_assessment(workspace, options.assessment)
    save_profile(
        opened, options.output, edition=Edition(options.edition), language=texts.current_language(), now=workspace.now(), progress=_progress()
    )
    return DONE


def _progress() -> Callable[[float], None] | None:
    """Return a function that shows a share on standard error, where somebody watches it."""
    if not sys.stderr or not sys.stderr.isatty():
        return None

    def show(share: float) -> None:
        print(f"\r{texts.percent(share)} ", end="\n" if share >= 1 else "", file=sys.stderr, flush=True)

    return show


def _backup(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services import backups

    if options.output is not None:
        backups.save_copy(workspace, options.output)
        print(options.output)
        return DONE
    made = backups.back_up(workspace, backups.Reason.ASKED)
    if made is None:
        raise UserError(msg("Er zijn nog geen gegevens om te kopiëren."))
    print(made.file)
    return DONE


def _restore(workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services import backups

    aside = backups.restore(workspace, options.file)
    if aside is not None:
        print(tr("Wat er stond, is bewaard als {file}.").format(file=aside))
    return DONE


def _check(workspace: Workspace, _options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.services.checks import check

    report = check(workspace)
    print(report.summary)
    if not report.problems:
        print(tr("Alles is in orde."))
        return DONE
    for problem in report.problems:
        print(problem)
    raise UserError(msg("Er klopt iets niet in de gegevens: zie de lijst."), remedy=msg("Zet een reservekopie terug of vraag hulp."))


def _validate(_workspace: Workspace, options: argparse.Namespace) -> int:
    from lokaalcirculair_desktop.content.validation import validate_files

    findings = validate_files([Path(file) for file in options.files])
    for finding in findings:
        print(finding)
    if findings:
        raise UserError(msg("De inhoud voldoet nog niet: zie de lijst."), remedy=msg("Pas de genoemde velden aan."))
    print(tr("Alles is in orde."))
    return DONE


# What changes the data: refused while a window, or another of these, has it open.
_WRITING = (_demo, _import, _restore)
