"""The table for spreadsheets and scripts."""

import csv
import io
from dataclasses import replace

import pytest
from hypothesis import given, settings

from lokaalcirculair_desktop.domain.assessment import Assessment, Evidence
from lokaalcirculair_desktop.domain.questionnaire import Depth, items_in_play
from lokaalcirculair_desktop.exchange.csv_file import csv_bytes, write_csv
from tests import strategies, wilgenbeke

HEADER = "item,pillar,dimension,state,level,target,horizon,priority,carried_by,confidence,reason,note,evidence"


def rows_of(data: bytes) -> list[dict[str, str]]:
    return list(csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline="")))


def test_begins_with_a_byte_order_mark_and_the_header_of_codes() -> None:
    data = write_csv(wilgenbeke.opened().assessment)
    assert data.startswith(b"\xef\xbb\xbf" + HEADER.encode() + b"\r\n")


def test_writes_an_answer_in_codes() -> None:
    assessment = wilgenbeke.opened().assessment
    answer = replace(assessment.answers[2], note="a, b\nc", private_note="geheim", evidence=(Evidence("Plan", "/home/an/plan.pdf"), Evidence("Nota")))
    row = rows_of(write_csv(assessment.with_answer(answer)))[2]
    assert list(row.values()) == [
        "food-waste-prevention", "domains", "bio-economy-food", "level", "3", "4", "", "", "own", "verified", "", "a, b\nc", "Plan (plan.pdf); Nota",
    ]  # fmt: skip


@given(strategies.assessments())
@settings(max_examples=30)
def test_has_one_row_for_each_item_in_play_in_order(assessment: Assessment) -> None:
    rows = rows_of(write_csv(assessment))
    assert tuple(row["item"] for row in rows) == items_in_play(assessment.depth)
    answered = {one.item: one.state.value for one in assessment.answers}
    assert all(row["state"] == answered.get(row["item"], "open") for row in rows)


def test_a_quick_scan_has_its_seventeen_rows() -> None:
    assessment = replace(wilgenbeke.opened().assessment, depth=Depth.QUICK, answers=())
    assert len(rows_of(write_csv(assessment))) == 17


@pytest.mark.parametrize("start", ["=", "+", "-", "@", "\t", "\r"], ids=ascii)
def test_a_text_never_becomes_a_formula(start: str) -> None:
    assert csv_bytes([[f"{start}1+1"]]).decode("utf-8-sig").lstrip('"').startswith(f"'{start}")


def test_numbers_and_other_texts_are_written_as_they_are() -> None:
    assert csv_bytes([[-1, 2.5, None, "a=b", "'x"]]).decode("utf-8-sig") == "-1,2.5,,a=b,'x\r\n"
