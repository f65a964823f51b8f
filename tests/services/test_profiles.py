"""The profile as a file: what travels inside it, what each edition holds, what is refused."""

from __future__ import annotations

import io
from dataclasses import replace
from pathlib import Path

import pytest
from pypdf import PdfReader

from lokaalcirculair_desktop.content.questionnaires import known_versions
from lokaalcirculair_desktop.errors import UserError
from lokaalcirculair_desktop.exchange.assessment_file import read_assessment_file
from lokaalcirculair_desktop.exchange.envelope import ExchangeFile
from lokaalcirculair_desktop.services.assessments import OpenAssessment, open_assessment
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.history import AnswerVersion
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.profiles import Edition, save_profile
from lokaalcirculair_desktop.services.workspace import Workspace

NOW = "2026-11-24T12:00:00+01:00"


@pytest.fixture
def demo(workspace: Workspace) -> OpenAssessment:
    add_demo(workspace)
    newest = max(list_assessments(workspace), key=lambda one: one.date)
    return open_assessment(workspace, newest.assessment_id)


def saved(opened: OpenAssessment, folder: Path, edition: Edition = Edition.PUBLIC) -> bytes:
    target = folder / "rapport.pdf"
    save_profile(opened, target, edition=edition, language="nl", now=NOW)
    return target.read_bytes()


def inside(data: bytes) -> tuple[bytes, ExchangeFile]:
    """Return the file that a PDF carries, as bytes and as read."""
    (content,) = next(iter(PdfReader(io.BytesIO(data)).attachments.values()))
    return content, read_assessment_file(content, known_versions=known_versions())


def names_of(opened: OpenAssessment) -> set[str]:
    assessment = opened.assessment
    names = {assessment.assessor, *(action.owner for action in assessment.actions), *(answer.updated_by for answer in assessment.answers)}
    return {name for name in names if name}


def test_the_file_inside_reads_back_as_the_assessment(demo: OpenAssessment, tmp_path: Path) -> None:
    _, found = inside(saved(demo, tmp_path, Edition.WORKING))
    assert found.assessment.id == demo.assessment.id
    assert [answer.level for answer in found.assessment.answers] == [answer.level for answer in demo.assessment.answers]


def test_the_public_edition_carries_no_name_and_no_process(demo: OpenAssessment, tmp_path: Path) -> None:
    data = saved(demo, tmp_path)
    content, found = inside(data)
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert names_of(demo)
    assert demo.assessment.tallies or demo.assessment.votes
    assert [name for name in names_of(demo) if name in words or name.encode() in content] == []
    assert (found.assessment.participants, found.assessment.votes, found.assessment.tallies, found.assessment.parking) == ((), (), (), ())


@pytest.mark.parametrize("edition", Edition)
def test_a_private_note_is_neither_printed_nor_carried(demo: OpenAssessment, tmp_path: Path, edition: Edition) -> None:
    answers = tuple(replace(answer, private_note="VERTROUWELIJK") for answer in demo.assessment.answers)
    data = saved(replace(demo, assessment=replace(demo.assessment, answers=answers)), tmp_path, edition)
    words = " ".join(page.extract_text() for page in PdfReader(io.BytesIO(data)).pages)
    assert "VERTROUWELIJK" not in words
    assert b"VERTROUWELIJK" not in inside(data)[0]


def test_damage_and_a_changed_self_score_reach_the_paper(demo: OpenAssessment, tmp_path: Path) -> None:
    told = replace(demo, self_score_changed=True, damaged={"depaving": AnswerVersion(None, None, is_damaged=True)})
    words = " ".join(" ".join(page.extract_text() for page in PdfReader(io.BytesIO(saved(told, tmp_path))).pages).split())
    assert "De zelfscore werd gewijzigd" in words
    assert "Eén antwoord is beschadigd" in words
    assert "Beschadigd 1 antwoord, telt niet mee" in words


def test_no_place_on_the_computer_stands_in_the_file(demo: OpenAssessment, tmp_path: Path) -> None:
    data = saved(demo, tmp_path)
    metadata = PdfReader(io.BytesIO(data)).metadata
    assert str(tmp_path).encode() not in data
    assert str(Path.home()) not in str(metadata)


def test_another_extension_is_refused(demo: OpenAssessment, tmp_path: Path) -> None:
    with pytest.raises(UserError, match="extensie"):
        save_profile(demo, tmp_path / "rapport.docx", edition=Edition.PUBLIC, language="nl", now=NOW)
    assert list(tmp_path.glob("rapport*")) == []
