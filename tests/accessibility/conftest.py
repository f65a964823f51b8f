"""What the tests of an assistive client share: whether there can be one here, and the program with the demo, open and heard."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from lokaalcirculair_desktop import paths
from tests.accessibility.listening import Hearing, missing_packages

_LACKING = missing_packages()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Leave the tests out where nothing can be heard, and say what to install."""
    reason = pytest.mark.skip(reason=f"no assistive client here; Debian packages: {' '.join(_LACKING)}")
    for item in items:
        if _LACKING and Path(__file__).parent in item.path.parents:
            item.add_marker(reason)


@pytest.fixture
def hearing(tmp_path: Path) -> Iterator[Hearing]:
    """The program with the fictitious municipality, its window open on a screen in memory."""
    data = tmp_path / "heard" / "data"
    command = [sys.executable, "-m", "lokaalcirculair_desktop", "demo"]
    subprocess.run(command, env={**os.environ, paths.DATA_DIR_VARIABLE: str(data)}, check=True, capture_output=True)
    with Hearing(data) as started:
        yield started
