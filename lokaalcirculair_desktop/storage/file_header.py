"""What kind of file lies where our database should be, told with the standard library alone, before any heavy import."""

from __future__ import annotations

import contextlib
import sqlite3
from dataclasses import dataclass
from pathlib import Path

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.texts import msg

# Repeated from ``schema``, which needs SQLAlchemy; a test holds them equal.
APPLICATION_ID = 0x4C4F4B43
SCHEMA_VERSION = 2


@dataclass(frozen=True, slots=True)
class Header:
    """The two numbers that SQLite keeps for the program.

    Attributes:
        application_id: whose file it is.
        schema_version: which revision of our tables it holds.
    """

    application_id: int
    schema_version: int


def finish_interrupted(file: Path) -> None:
    """Let SQLite undo a transaction whose program was ended in the middle of it; only a connection that may write can do that.

    Where another program is in the middle of one, or nothing may be written here, nothing happens: the reading that follows tells.
    """
    if file.with_name(f"{file.name}-journal").exists():
        with (
            contextlib.suppress(sqlite3.DatabaseError),
            contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=rw", uri=True)) as connection,
        ):
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()


def read_header(file: Path) -> Header:
    """Read the header of an SQLite file; what it holds stays as it was.

    Raises:
        UserError: it is no SQLite file, is damaged, or cannot be read.
    """
    finish_interrupted(file)
    try:
        with contextlib.closing(sqlite3.connect(f"{file.absolute().as_uri()}?mode=ro", uri=True)) as connection:
            application_id = connection.execute("PRAGMA application_id").fetchone()[0]
            version = connection.execute("PRAGMA user_version").fetchone()[0]
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
    except sqlite3.OperationalError as error:
        raise UserError(
            msg("Het gegevensbestand {file} kan niet worden gelezen."), remedy=msg("Kijk of u toegang hebt tot deze map."), file=file
        ) from error
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        raise UserError(
            msg("Het bestand {file} is geen gegevensbestand van dit programma of is beschadigd."),
            remedy=msg("Zet een reservekopie terug."),
            file=file,
        ) from error
    return Header(application_id, version)


def require_ours(file: Path) -> Header:
    """Return the header of our database.

    Raises:
        UserError: it is not there, is another program's, or comes from a newer version of this one.
    """
    if not file.is_file():
        raise UserError(msg("Het gegevensbestand {file} is er niet."), remedy=msg("Kies de map waar uw metingen staan."), file=file)
    header = read_header(file)
    if header.application_id != APPLICATION_ID:
        raise UserError(msg("Het bestand {file} is van een ander programma."), remedy=msg("Kies een andere map voor uw metingen."), file=file)
    if header.schema_version > SCHEMA_VERSION:
        raise UserError(
            msg("Het gegevensbestand is gemaakt met een nieuwere versie van het programma (gegevens {theirs}, dit programma {ours})."),
            remedy=msg("Installeer de nieuwste versie."),
            theirs=header.schema_version,
            ours=SCHEMA_VERSION,
        )
    return header
