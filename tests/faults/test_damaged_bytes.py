"""Whatever bytes a damaged file holds: the program tells it, never ends by it, and shows no changed answer as a good one."""

import random
from collections.abc import Mapping, Sequence
from pathlib import Path

import pytest
from sqlalchemy import RowMapping

from lokaalcirculair_desktop.domain.assessment import Answer
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments, overview
from lokaalcirculair_desktop.services.workspace import Workspace
from lokaalcirculair_desktop.storage import rows
from lokaalcirculair_desktop.storage.damage import UNREADABLE_ERRORS
from tests.faults.conftest import Tell, times
from tests.faults.test_kills import template  # noqa: F401  a fixture

PAGE = 4096
CONTROL_RUNS = 300
Answers = Mapping[tuple[str, str], Answer]


def flip_bits(data: bytearray, chance: random.Random) -> None:
    for _ in range(chance.choice((1, 1, 4, 40))):
        data[chance.randrange(len(data))] ^= 1 << chance.randrange(8)


def change_letters(data: bytearray, chance: random.Random) -> None:
    start = chance.randrange(len(data) - 8)
    data[start : start + 8] = chance.randbytes(8)


def tear_a_page(data: bytearray, chance: random.Random) -> None:
    start = PAGE * chance.randrange(len(data) // PAGE)
    cut = start + 512 * chance.randrange(8)
    data[cut : start + PAGE] = chance.choice((bytes(start + PAGE - cut), chance.randbytes(start + PAGE - cut)))


def swap_pages(data: bytearray, chance: random.Random) -> None:
    one, other = (PAGE * chance.randrange(1, len(data) // PAGE) for _ in range(2))
    data[one : one + PAGE], data[other : other + PAGE] = data[other : other + PAGE], data[one : one + PAGE]


def cut_off(data: bytearray, chance: random.Random) -> None:
    del data[chance.randrange(len(data)) :]


DAMAGES = (flip_bits, flip_bits, flip_bits, change_letters, change_letters, tear_a_page, swap_pages, cut_off)


def shown_answers(folder: Path, ids: list[str]) -> tuple[Answers, int]:
    """Return the answers that are shown as good, by assessment and item, and how many messages there were on the way."""
    workspace = Workspace(DataFolder(folder))
    found: dict[tuple[str, str], Answer] = {}
    told = 0
    for assessment_id in ids:
        try:
            opened = assessments.open_assessment(workspace, assessment_id)
            found |= {(assessment_id, answer.item): answer for answer in opened.assessment.answers}
        except UserError:
            told += 1
    try:
        overview.list_assessments(workspace)
    except UserError:
        told += 1
    workspace.close()
    return found, told


def changed_answers(template: Path, place: Path, runs: int) -> tuple[int, int, int]:  # noqa: F811
    """Damage the database again and again; return the changed answers that were shown as good, and the damages told and unnoticed."""
    workspace = Workspace(DataFolder(template))
    ids = [summary.assessment_id for summary in workspace.summaries()]
    workspace.close()
    sound, _ = shown_answers(template, ids)
    whole, chance = DataFolder(template).database.read_bytes(), random.Random(2022)
    place.mkdir()
    changed = told = fewer = 0
    for _ in range(runs):
        data = bytearray(whole)
        chance.choice(DAMAGES)(data, chance)
        DataFolder(place).database.write_bytes(data)
        shown, messages = shown_answers(place, ids)
        changed += sum(answer != sound.get(key) for key, answer in shown.items())
        told += bool(messages)
        fewer += not messages and len(shown) < len(sound)
    return changed, told, fewer


def test_no_changed_answer_is_shown_as_good(template: Path, tmp_path: Path, tell: Tell) -> None:  # noqa: F811
    runs = times(1000)
    changed, told, marked = changed_answers(template, tmp_path / "damaged", runs)
    tell("damaged database", runs=runs, crashes=0, changed=changed, told=told, marked=marked)
    assert changed == 0
    assert told > 0
    assert marked > 0


def test_the_laboratory_sees_changed_answers_where_no_digest_is_compared(
    template: Path,  # noqa: F811
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    tell: Tell,
) -> None:
    def believed(_key: str, row: RowMapping, contributions: Sequence[RowMapping]) -> Answer | None:
        try:
            return rows.ANSWER.from_row(row, contributions=tuple(rows.CONTRIBUTION.from_row(one) for one in contributions))
        except UNREADABLE_ERRORS:
            return None

    monkeypatch.setattr(rows, "sound_answer", believed)
    changed, _, _ = changed_answers(template, tmp_path / "damaged", CONTROL_RUNS)
    tell("damaged database, control (no digest)", runs=CONTROL_RUNS, changed=changed)
    assert changed > 0
