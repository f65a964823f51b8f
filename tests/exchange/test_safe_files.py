"""A file is there whole, or it is not."""

import os
from pathlib import Path

import pytest

from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.safe_files import make_whole, shortened, write_whole
from lokaalcirculair_desktop.texts import worded


def test_makes_missing_folders(tmp_path: Path) -> None:
    target = tmp_path / "a" / "b" / "meting.lokaalcirculair"
    write_whole(target, b"nieuw")
    assert target.read_bytes() == b"nieuw"


def test_replaces_an_older_file_and_leaves_nothing_beside_it(tmp_path: Path) -> None:
    target = tmp_path / "meting.csv"
    target.write_bytes(b"een langer oud bestand")
    target.chmod(0o640)
    write_whole(target, b"nieuw")
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"nieuw", [target])
    assert os.name == "nt" or target.stat().st_mode & 0o777 == 0o640


def test_a_failure_leaves_the_older_file_and_nothing_else(tmp_path: Path) -> None:
    target = tmp_path / "meting.csv"
    target.write_bytes(b"oud")

    def stop_half_way(beside: Path) -> None:
        beside.write_bytes(b"half")
        raise OSError("no space left")

    with pytest.raises(UserError):
        make_whole(target, stop_half_way)
    assert (target.read_bytes(), list(tmp_path.iterdir())) == (b"oud", [target])


def test_what_is_read_back_otherwise_never_takes_its_place(tmp_path: Path) -> None:
    target = tmp_path / "meting.csv"
    with pytest.raises(UserError):
        make_whole(target, lambda beside: beside.write_bytes(b"ander"), expected=b"dit")
    assert list(tmp_path.iterdir()) == []


def test_a_bug_while_making_leaves_nothing_either(tmp_path: Path) -> None:
    def stumble(beside: Path) -> None:
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        make_whole(tmp_path / "meting.csv", stumble)
    assert list(tmp_path.iterdir()) == []


def test_tells_the_path_without_the_name_of_the_user(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path)
    (tmp_path / "bestand").write_bytes(b"")
    with pytest.raises(UserError) as caught:
        write_whole(tmp_path / "bestand" / "meting.csv", b"x")
    assert str(Path("~") / "bestand" / "meting.csv") in worded(caught.value)
    assert str(tmp_path) not in worded(caught.value)


def test_a_path_elsewhere_is_told_whole(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Path, "home", lambda: tmp_path / "an")
    assert shortened(tmp_path / "stick" / "x.csv") == str(tmp_path / "stick" / "x.csv")


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    real, link = tmp_path / "echt.csv", tmp_path / "link.csv"
    real.write_bytes(b"oud")
    link.symlink_to(real)
    write_whole(link, b"nieuw")
    assert (link.is_symlink(), real.read_bytes()) == (True, b"nieuw")
