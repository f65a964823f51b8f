"""Autosave beside a raw commit; the list of 300 assessments beside its raw rows."""

import itertools
import sqlite3
from pathlib import Path

from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.storage import summaries
from lokaalcirculair_desktop.storage.database import PRAGMAS
from tests.benchmarks.many_assessments import AT, filled_workspace
from tests.benchmarks.measuring import interleaved, tell, timed

# The rows that one changed answer writes: the answer, its earlier self in the history, and the moment in the assessment.
RAW_SAVE = (
    "INSERT INTO answer_history (assessment_pk, item, replaced_at, content) SELECT assessment_pk, item, updated_at, note FROM answer "
    "WHERE assessment_pk = 1 AND item = 'depaving'",
    "UPDATE answer SET level = (level + 1) % 5, revision = revision + 1 WHERE assessment_pk = 1 AND item = 'depaving'",
    "UPDATE assessment SET changed_at = changed_at || '', last_item = 'depaving' WHERE pk = 1",
)


def test_autosave(tmp_path: Path) -> None:
    workspace = filled_workspace(tmp_path, 10)
    raw = sqlite3.connect(workspace.folder.database, isolation_level=None)
    for line in PRAGMAS:
        raw.execute(line)

    def raw_save() -> None:
        raw.execute("BEGIN IMMEDIATE")
        for statement in RAW_SAVE:
            raw.execute(statement)
        raw.execute("COMMIT")

    assessment = list_assessments(workspace)[0].assessment_id
    revisions = itertools.count(1)

    def save() -> None:
        n = next(revisions)
        assessments.save_answer(workspace, assessment, Answer("depaving", State.LEVEL, AT, level=n % 5, note="Kerkplein", revision=n))

    limit, ours = interleaved(timed(raw_save), timed(save), 200)
    tell("autosave, durable", ("a raw commit of the same rows", limit), ours, "at most 1.6 x")
    assert next(revisions) == 201


def test_list(tmp_path: Path) -> None:
    workspace = filled_workspace(tmp_path)
    raw = sqlite3.connect(workspace.folder.database)
    limit, ours = interleaved(
        timed(lambda: (raw.execute(summaries._ANSWERS).fetchall(), raw.execute(summaries._HEADERS).fetchall())), timed(workspace.summaries), 15
    )
    tell("load 300 assessments with their answers", ("raw rows", limit), ours, "at most 1.4 x")
    _, scored = interleaved(lambda: limit, timed(lambda: list_assessments(workspace)), 5)
    tell("the same with all scores", ("raw rows", limit), scored, "none")
    assert len(workspace.summaries()) == 300
