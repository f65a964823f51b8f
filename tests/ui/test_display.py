"""Without a display one sentence is told; Qt itself would end the process."""

import pytest

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.ui.display import require_display


@pytest.fixture(autouse=True)
def _on_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("sys.platform", "linux")


@pytest.mark.parametrize(
    "environment",
    [{}, {"DISPLAY": ":4711"}, {"DISPLAY": "nonsense"}, {"QT_QPA_PLATFORM": "xcb", "WAYLAND_DISPLAY": "wayland-0"}],
    ids=["none", "nobody answers", "no address", "x wanted"],
)
def test_a_display_that_is_not_there_is_told(environment: dict[str, str]) -> None:
    with pytest.raises(UserError, match="Er is geen beeldscherm"):
        require_display(environment)


@pytest.mark.parametrize("platform", ["offscreen", "minimal:enable_fonts", "vnc:size=800x600"], ids=["offscreen", "minimal", "vnc"])
def test_no_display_is_needed_where_nothing_is_shown(platform: str) -> None:
    assert require_display({"QT_QPA_PLATFORM": platform}) is None  # type: ignore[func-returns-value]
