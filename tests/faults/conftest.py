"""What the fault laboratory shares: how often each fault is made, and the figures that it prints at the end."""

from __future__ import annotations

import os
from collections.abc import Callable

import pytest

SCALE_VARIABLE = "LOKAALCIRCULAIR_FAULTS"
_SCALES = {"short": 0.2, "medium": 1.0, "long": 10.0}
_FIGURES = "faults"
Tell = Callable[..., None]


def times(medium: int) -> int:
    """Return how often a fault is made: a fifth of the medium number in the suite, ten times as often in the long run."""
    return max(1, round(medium * _SCALES[os.environ.get(SCALE_VARIABLE, "short")]))


@pytest.fixture
def tell(request: pytest.FixtureRequest) -> Tell:
    """Keep the figures of a run for the end: ``tell("autosave", runs=50, lost=0)``."""

    def keep(what: str, **figures: int) -> None:
        request.node.user_properties.append((_FIGURES, f"{what}: " + ", ".join(f"{name} {value}" for name, value in figures.items())))

    return keep


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """Print the figures, also those of other workers."""
    reports = [report for reports in terminalreporter.stats.values() for report in reports if getattr(report, "when", "") == "call"]
    lines = [str(value) for report in reports for name, value in report.user_properties if name == _FIGURES]
    if lines:
        terminalreporter.section("faults")
        for line in sorted(lines):
            terminalreporter.line(line)
