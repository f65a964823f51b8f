"""Places where a database can be damaged are recognised, and what a program that synchronises made of it is found."""

from pathlib import Path, PurePosixPath

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment
from lokaalcirculair_desktop.domain.organisation import Organisation
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder, data_folder
from lokaalcirculair_desktop.services import assessments, backups, places
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.places import PlaceKind
from lokaalcirculair_desktop.services.workspace import Workspace

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//server/share /media/share cifs rw 0 0
server:/home /media/my\\040home nfs4 rw 0 0
"""


@pytest.fixture
def filled(workspace: Workspace, beerse: Organisation, baseline: Assessment) -> Workspace:
    assessments.start_assessment(workspace, beerse, baseline)
    return workspace


@pytest.mark.parametrize(
    ("folder", "name"),
    [
        ("OneDrive", "OneDrive"),
        ("OneDrive - Gemeente Wilgenbeke", "OneDrive"),
        ("Dropbox", "Dropbox"),
        ("Google Drive", "Google Drive"),
        ("iCloud Drive", "iCloud"),
        ("Mobile Documents", "iCloud"),
    ],
)
def test_folders_that_are_synchronised_are_recognised(tmp_path: Path, folder: str, name: str) -> None:
    place = places.place_of(tmp_path / folder / "metingen")
    assert (place.kind, place.name) == (PlaceKind.SYNCED, name)
    assert place.is_risky


def test_the_folder_that_the_system_names_is_recognised(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("OneDrive", str(tmp_path / "Wolk"))
    assert places.place_of(tmp_path / "Wolk" / "metingen").name == "OneDrive"
    assert not places.place_of(tmp_path / "hier").is_risky


@pytest.mark.parametrize(
    ("folder", "kind"), [("/media/share/x", "cifs"), ("/media/my home", "nfs4"), ("/home/an", "ext4"), ("/media/shared", "ext4")]
)
def test_the_disk_of_a_folder_is_told(folder: str, kind: str) -> None:
    assert places.file_system_of(Path(PurePosixPath(folder)), MOUNTS) == kind


def test_a_mounted_share_is_a_network_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(places, "mount_table", lambda: MOUNTS)
    assert places.place_of(Path("/media/share/metingen")).kind is PlaceKind.NETWORK
    assert places.place_of(Path("//server/share")).kind is PlaceKind.NETWORK


def test_conflict_copies_are_found(tmp_path: Path) -> None:
    database = tmp_path / "lokaalcirculair.db"
    others = [
        "lokaalcirculair-beschadigd-2026.db",
        "lokaalcirculair-verplaatst-2026.db",
        "lokaalcirculairx.db",
        "ander.db",
        "lokaalcirculair.db.lock",
    ]
    theirs = ["lokaalcirculair (conflicted copy 2026-11-24).db", "lokaalcirculair (1).db", "lokaalcirculair-LAPTOP2.db"]
    for name in [database.name, *others, *theirs]:
        (tmp_path / name).write_bytes(b"")
    assert {file.name for file in places.conflict_copies(database)} == set(theirs)
    assert places.conflict_copies(tmp_path / "niets" / "x.db") == ()


def test_a_conflict_copy_is_kept_with_the_backups(filled: Workspace) -> None:
    copy = filled.folder.root / "lokaalcirculair-LAPTOP2.db"
    copy.write_bytes(filled.folder.database.read_bytes())
    kept = places.keep_conflict_copy(filled, copy)
    (listed,) = backups.list_backups(filled)
    assert listed.backup.file == kept
    assert listed.content is not None
    assert copy.exists()


def test_moving_brings_everything_and_leads_there_from_then_on(filled: Workspace, tmp_path: Path) -> None:
    old, target = filled.folder, DataFolder(tmp_path / "hier")
    before = list_assessments(filled)
    assert places.move_to_this_computer(filled, target) == target
    assert list_assessments(filled) == before
    assert data_folder(old.root) == target
    assert not old.database.exists()
    assert len(list(old.root.glob("*verplaatst*"))) == 1
    filled.let_go()


def test_moving_takes_the_copies_and_the_settings_along(filled: Workspace, tmp_path: Path) -> None:
    target = DataFolder(tmp_path / "hier")
    made = backups.back_up(filled, backups.Reason.ASKED)
    assert made is not None
    filled.folder.settings.write_text("[look]\ntheme=dark\n", encoding="utf-8")
    places.move_to_this_computer(filled, target)
    assert [checked.backup.file.name for checked in backups.list_backups(filled)] == [made.file.name]
    assert target.settings.read_text(encoding="utf-8") == "[look]\ntheme=dark\n"
    filled.let_go()


@pytest.mark.parametrize(("step", "is_moved"), [("_take_along", False), ("point_to", False), ("point_to", True)])
def test_a_move_that_is_cut_short_leaves_one_whole_database(
    filled: Workspace, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, is_moved: bool
) -> None:
    old, target = filled.folder, DataFolder(tmp_path / "hier")
    before = list_assessments(filled)

    def cut_short(*_: object) -> None:
        if is_moved:
            old.pointer.write_text(str(target.root), encoding="utf-8")
        raise KeyboardInterrupt

    with monkeypatch.context() as power:
        power.setattr(places, step, cut_short)
        with pytest.raises(KeyboardInterrupt):
            places.move_to_this_computer(filled, target)
    filled.let_go()
    found = data_folder(old.root)
    assert found == (target if is_moved else old)
    again = Workspace(found)
    assert list_assessments(again) == before
    if not is_moved:
        places.move_to_this_computer(again, target)
        assert data_folder(old.root) == target
        assert list_assessments(again) == before
    again.let_go()
    again.close()


def test_moving_never_goes_over_other_data(filled: Workspace, tmp_path: Path) -> None:
    target = DataFolder(tmp_path / "hier")
    target.root.mkdir()
    target.database.write_bytes(b"van een ander")
    with pytest.raises(UserError, match="al andere metingen"):
        places.move_to_this_computer(filled, target)
    assert target.database.read_bytes() == b"van een ander"
    assert len(list_assessments(filled)) == 1


def test_a_pointer_to_nowhere_is_not_followed(filled: Workspace) -> None:
    filled.folder.pointer.write_text("/nergens/te/vinden", encoding="utf-8")
    assert data_folder(filled.folder.root) == filled.folder


def test_another_folder_with_our_data_can_be_chosen(filled: Workspace, tmp_path: Path) -> None:
    begun = Workspace(DataFolder(tmp_path / "leeg"))
    with pytest.raises(UserError, match="is er niet"):
        places.use_folder(begun, tmp_path / "nergens")
    places.use_folder(begun, filled.folder.root)
    assert len(list_assessments(begun)) == 1
    assert data_folder(tmp_path / "leeg") == filled.folder
    begun.close()
