"""A program that is killed at any moment loses nothing that it called done, leaves nothing half, and can do it again."""

import hashlib
import random
import shutil
import sqlite3
from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial
from pathlib import Path

import pytest

from lokaalcirculair_desktop.domain.assessment import Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind, organisation_id_for_nis
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, Depth
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, backups, demo, files, running_marks
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.storage import backup, file_header
from tests.benchmarks.many_assessments import full_assessment
from tests.faults import killing, victims
from tests.faults.conftest import Tell, times

CONTROL_RUNS = 12
RELEASED = Path(__file__).resolve().parents[1] / "reference" / "schema-1.db"
TEMPORARIES = (".*.new", ".*.restored", ".*.migrating", ".*.tmp")


@pytest.fixture
def template(tmp_path: Path) -> Path:
    """A folder with the demo rounds and an assessment to answer."""
    folder = tmp_path / "template"
    workspace = Workspace(DataFolder(folder))
    demo.add_demo(workspace)
    beerse = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY)
    assessments.start_assessment(workspace, beerse, Assessment(victims.ASSESSMENT, "Nulmeting", date(2026, 11, 24), Depth.FULL))
    workspace.close()
    return folder


def digest(file: Path) -> str:
    """Return the digest of everything that a database holds."""
    file_header.finish_interrupted(file)
    connection = sqlite3.connect(file)
    whole = "\n".join(connection.iterdump())
    connection.close()
    return hashlib.sha256(whole.encode()).hexdigest()


def bad_copies(folder: Path) -> int:
    """Return how many of the copies with a good name are not good."""
    workspace = Workspace(DataFolder(folder))
    return sum(checked.content is None for checked in backups.list_backups(workspace))


def left_over(folder: Path) -> int:
    """Return how many half-made files stay after the clearing at the next start."""
    running_marks.remove_strays(DataFolder(folder))
    return sum(1 for pattern in TEMPORARIES for _ in folder.rglob(pattern))


# --- autosave -------------------------------------------------------------------------------------------------------


def lost_answers(folder: Path, acknowledged: int) -> int:
    """Return how many acknowledged answers are not there, or hold something else than was saved."""
    workspace = Workspace(DataFolder(folder))
    kept = assessments.open_assessment(workspace, victims.ASSESSMENT).assessment.answers_by_item()
    workspace.close()
    lost = 0
    for number in range(max(0, acknowledged + 1 - len(ITEMS)), acknowledged + 1):
        answer = kept.get(ITEMS[number % len(ITEMS)])
        lost += answer is None or answer.revision < number or (answer.state, answer.level) != (State.LEVEL, answer.revision % 5)
    return lost


def killed_autosaves(folder: Path, runs: int, *, is_control: bool) -> int:
    """Kill the autosave again and again on one database; return the acknowledged answers that were lost."""
    chance, acknowledged, lost = random.Random(2022), -1, 0
    for _ in range(runs):
        said = killing.kill_after("autosave", folder, chance.uniform(0.001, 0.15), is_control=is_control)
        acknowledged = max([acknowledged, *map(int, said)])
        lost += lost_answers(folder, acknowledged)
        if is_control:
            acknowledged = -1
    return lost


def test_no_acknowledged_answer_is_lost(template: Path, tell: Tell) -> None:
    runs = times(50)
    lost = killed_autosaves(template, runs, is_control=False)
    tell("killed autosave", runs=runs, lost=lost)
    assert lost == 0


def test_the_laboratory_sees_an_answer_that_was_called_saved_too_soon(template: Path, tell: Tell) -> None:
    lost = killed_autosaves(template, CONTROL_RUNS, is_control=True)
    tell("killed autosave, control", runs=CONTROL_RUNS, lost=lost)
    assert lost > 0


# --- import ---------------------------------------------------------------------------------------------------------


@pytest.fixture
def inbox(template: Path) -> Path:
    """The folder with files to import."""
    workspace = Workspace(DataFolder(template))
    (template / victims.INBOX).mkdir()
    for n in range(5):
        nis = f"1100{n}"
        round_ = replace(full_assessment(n), id=f"bbbb1111-0000-4000-8000-00000000000{n}")
        opened = assessments.OpenAssessment(Organisation(organisation_id_for_nis(nis), f"Gemeente {n}", OrganisationKind.CITY, nis=nis), round_)
        files.export_assessment(opened, template / victims.INBOX / f"{n}.lokaalcirculair", workspace.now())
    return template


def wrong_imports(folder: Path, said: Sequence[str], *, retries: bool = True) -> int:
    """Return how many rounds are there in part, were called imported and are not there, or cannot be imported again."""
    workspace = Workspace(DataFolder(folder))
    paths = sorted((folder / victims.INBOX).iterdir())
    wrong = 0
    for path in paths:
        wanted = files.read_file(path).assessment
        try:
            here = assessments.open_assessment(workspace, wanted.id).assessment
            wrong += here.answers != wanted.answers
        except UserError:
            wrong += wanted.id in said
    if retries:
        outcomes = {one.outcome for one in files.import_files(workspace, paths)}
        wrong += not outcomes <= {files.Outcome.NEW, files.Outcome.UNCHANGED}
        wrong += left_over(folder) + bad_copies(folder)
    workspace.close()
    return wrong


def test_an_import_is_whole_or_not_there(inbox: Path, tmp_path: Path, tell: Tell) -> None:
    runs = times(20)
    wrong = killing.kills("import", inbox, tmp_path, runs, wrong_imports)
    tell("killed import", runs=runs, mixed=wrong)
    assert wrong == 0


def test_the_laboratory_sees_half_an_import(inbox: Path, tmp_path: Path, tell: Tell) -> None:
    wrong = killing.kills("import", inbox, tmp_path, CONTROL_RUNS, partial(wrong_imports, retries=False), is_control=True)
    tell("killed import, control", runs=CONTROL_RUNS, mixed=wrong)
    assert wrong > 0


# --- migration ------------------------------------------------------------------------------------------------------


@pytest.fixture
def released(tmp_path: Path) -> Path:
    """A folder with a database of the first released version."""
    folder = tmp_path / "released"
    folder.mkdir()
    shutil.copyfile(RELEASED, folder / DataFolder(folder).database.name)
    return folder


def answers_of(file: Path) -> list[tuple[object, ...]]:
    connection = sqlite3.connect(file)
    held = connection.execute("SELECT assessment_pk, item, state, level, reason, note, revision FROM answer ORDER BY 1, 2").fetchall()
    connection.close()
    return held


def wrong_migrations(folder: Path, said: Sequence[str]) -> int:
    """Return what is wrong after a migration was cut off: a mixed file, a lost answer, or one that cannot be done again."""
    database = DataFolder(folder).database
    try:
        version = file_header.require_ours(database).schema_version
        backup.verify(database)
        wrong = int(answers_of(database) != answers_of(RELEASED)) + (said == ["migrated"] and version != file_header.SCHEMA_VERSION)
        wrong += version == 1 and digest(database) != digest(RELEASED)
        workspace = Workspace(DataFolder(folder), migrates=True)
        with workspace.reading() as unit:
            wrong += sum(len(one.damaged) for one in unit.assessments.all())
        workspace.close()
        wrong += file_header.require_ours(database).schema_version != file_header.SCHEMA_VERSION
    except (UserError, sqlite3.DatabaseError):
        return 1
    return wrong + left_over(folder) + bad_copies(folder)


def test_a_migration_is_done_or_not_begun(released: Path, tmp_path: Path, tell: Tell) -> None:
    runs = times(20)
    wrong = killing.kills("migration", released, tmp_path, runs, wrong_migrations)
    tell("killed migration", runs=runs, mixed=wrong)
    assert wrong == 0


def test_the_laboratory_sees_half_a_migration(released: Path, tmp_path: Path, tell: Tell) -> None:
    wrong = killing.kills("migration", released, tmp_path, CONTROL_RUNS, wrong_migrations, is_control=True)
    tell("killed migration, control", runs=CONTROL_RUNS, mixed=wrong)
    assert wrong > 0


# --- backup and restore ---------------------------------------------------------------------------------------------


def wrong_backups(folder: Path, said: Sequence[str], *, before: str) -> int:
    """Return how many copies are not good or not there, and whether the data changed."""
    place = DataFolder(folder)
    wrong = bad_copies(folder) + sum(not (place.backups / name).exists() for name in said) + (digest(place.database) != before)
    if not wrong:
        wrong += backups.back_up(Workspace(place), backups.Reason.ASKED) is None
    return wrong + left_over(folder)


def test_a_copy_under_a_good_name_is_good(template: Path, tmp_path: Path, tell: Tell) -> None:
    runs = times(20)
    check = partial(wrong_backups, before=digest(DataFolder(template).database))
    wrong = killing.kills("backup", template, tmp_path, runs, check)
    tell("killed backup", runs=runs, mixed=wrong)
    assert wrong == 0


def test_the_laboratory_sees_half_a_copy(template: Path, tmp_path: Path, tell: Tell) -> None:
    check = partial(wrong_backups, before=digest(DataFolder(template).database))
    wrong = killing.kills("backup", template, tmp_path, CONTROL_RUNS, check, is_control=True)
    tell("killed backup, control", runs=CONTROL_RUNS, mixed=wrong)
    assert wrong > 0


@pytest.fixture
def two_states(template: Path) -> tuple[Path, str, str]:
    """A folder with a copy of earlier and later data, and the digests of both."""
    workspace = Workspace(DataFolder(template))
    backups.save_copy(workspace, template / victims.COPY)
    for number in range(20):
        assessments.save_answer(workspace, victims.ASSESSMENT, victims.numbered_answer(number))
    workspace.close()
    return template, digest(template / victims.COPY), digest(workspace.folder.database)


def wrong_restores(folder: Path, said: Sequence[str], *, earlier: str, later: str) -> int:
    """Return whether the data is neither the earlier nor the later, whether something is lost, and whether it cannot be done again."""
    place = DataFolder(folder)
    try:
        found = digest(place.database)
        wrong = (found not in (earlier, later)) + (said == ["restored"] and found != earlier)
        wrong += found == earlier and later not in [digest(one.file) for one in backup.list_backups(place.backups)]
        backups.restore(Workspace(place), folder / victims.COPY)
        wrong += digest(place.database) != earlier
    except (UserError, sqlite3.DatabaseError):
        return 1
    return wrong + bad_copies(folder) + left_over(folder)


def test_a_restore_is_done_or_not_begun(two_states: tuple[Path, str, str], tmp_path: Path, tell: Tell) -> None:
    template, earlier, later = two_states
    runs = times(20)
    wrong = killing.kills("restore", template, tmp_path, runs, partial(wrong_restores, earlier=earlier, later=later))
    tell("killed restore", runs=runs, mixed=wrong)
    assert wrong == 0


def test_the_laboratory_sees_half_a_restore(two_states: tuple[Path, str, str], tmp_path: Path, tell: Tell) -> None:
    template, earlier, later = two_states
    check = partial(wrong_restores, earlier=earlier, later=later)
    wrong = killing.kills("restore", template, tmp_path, CONTROL_RUNS, check, is_control=True)
    tell("killed restore, control", runs=CONTROL_RUNS, mixed=wrong)
    assert wrong > 0
