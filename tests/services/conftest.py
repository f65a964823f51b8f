"""An empty workspace with a clock that stands still."""

from collections.abc import Iterator
from datetime import date, datetime
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import Depth
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services.workspace import Workspace

NOON = datetime.fromisoformat("2026-11-24T12:00:00+01:00")


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = Workspace(DataFolder(tmp_path / "gegevens"), clock=lambda: NOON)
    yield opened
    opened.close()


@pytest.fixture
def beerse() -> Organisation:
    return Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY, nis="13004")


@pytest.fixture
def baseline() -> Assessment:
    return Assessment("aaaa1111-0000-4000-8000-000000000001", "Nulmeting", date(2026, 11, 24), Depth.FULL)
