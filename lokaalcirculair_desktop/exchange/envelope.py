"""What travels around an assessment in its file: what was left out, and what a colleague is asked."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation


@dataclass(frozen=True, slots=True)
class Contains:
    """What a file carries besides the answers themselves.

    Attributes:
        names: who filled in, changed, contributed, took part, pulls an action, asked.
        notes: notes, reasons of levels, notes of the logbook.
        private_notes: the private notes.
        process: contributions, participants, votes, tallies, consensus and what was parked.
    """

    names: bool = False
    notes: bool = False
    private_notes: bool = False
    process: bool = False


@dataclass(frozen=True, slots=True)
class Request:
    """A part of the questionnaire that a colleague is asked to fill in.

    Attributes:
        id: a UUID.
        items: which items.
        sender: who asks.
        due: by when.
        text: what the sender writes with it.
    """

    id: str
    items: tuple[str, ...]
    sender: str | None = None
    due: dt.date | None = None
    text: str | None = None


@dataclass(frozen=True, slots=True)
class Application:
    """The program that wrote a file.

    Attributes:
        name: its name.
        version: its version.
    """

    name: str
    version: str


@dataclass(frozen=True, slots=True)
class ExchangeFile:
    """Everything that an assessment file holds.

    Attributes:
        exported_at: when it was written, RFC 3339.
        application: what wrote it.
        contains: what it carries.
        request: what a colleague is asked, if anything.
        organisation: whose assessment it is.
        assessment: the assessment, its answers in the order of the items.
    """

    exported_at: str
    application: Application
    contains: Contains
    request: Request | None
    organisation: Organisation
    assessment: Assessment
