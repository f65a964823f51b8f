"""A new database for each test, and a small round to put in it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from sqlalchemy import Engine

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, Contribution, Evidence, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.storage import database

AT = "2026-11-24T14:32:00+01:00"


@pytest.fixture
def file(tmp_path: Path) -> Path:
    place = tmp_path / "gegevens" / "lokaalcirculair.db"
    database.create_database(database.sqlite_url(place))
    return place


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    opened = database.open_database(database.sqlite_url(file))
    yield opened
    opened.dispose()


@pytest.fixture
def aalst() -> Organisation:
    return Organisation("5f49a2d4-e507-5d33-9954-278487cb5dcd", "Aalst", OrganisationKind.CITY, nis="41002")


@pytest.fixture
def baseline() -> Assessment:
    said = Contribution("Dienst Milieu", State.LEVEL, AT, level=1, evidence=(Evidence("Nota"),))
    answers = (
        Answer("depaving", State.LEVEL, AT, level=2, note="Kerkplein", evidence=(Evidence("Besluit", "https://example.org"),), contributions=(said,)),
        Answer("monitoring", State.UNKNOWN, AT),
    )
    return Assessment("AAAA1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), Depth.FULL, answers=answers)
