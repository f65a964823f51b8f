"""A program that is killed keeps every answer that it called saved."""

import random
import signal
import subprocess
import sys
from datetime import date
from pathlib import Path

from lokaalcirculair_desktop.domain.assessment import Answer, Assessment, State
from lokaalcirculair_desktop.domain.organisation import Organisation, OrganisationKind
from lokaalcirculair_desktop.domain.questionnaire import ITEMS, Depth
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace

ASSESSMENT = "aaaa1111-0000-4000-8000-000000000001"
KILLS = 5
# Saves answer after answer and says so on standard output, after the commit and not before.
ANSWERING = """
import sys
from pathlib import Path
from lokaalcirculair_desktop.domain.assessment import Answer, State
from lokaalcirculair_desktop.domain.questionnaire import ITEMS
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.services import assessments
from lokaalcirculair_desktop.services.workspace import Workspace

workspace = Workspace(DataFolder(Path(sys.argv[1])))
for n in range(int(sys.argv[3]), 1_000_000):
    answer = Answer(ITEMS[n % len(ITEMS)], State.LEVEL, f"2026-11-24T12:00:00.{n:06}Z", level=n % 5, revision=n)
    assessments.save_answer(workspace, sys.argv[2], answer)
    print(n, flush=True)
"""


def answer_until_killed(folder: Path, first: int, after: int) -> int:
    """Run the answering program, kill it after some acknowledgements, and return the last number that it acknowledged."""
    command = [sys.executable, "-c", ANSWERING, str(folder), ASSESSMENT, str(first)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as program:
        assert program.stdout is not None
        for _ in range(after):
            program.stdout.readline()
        program.send_signal(signal.SIGKILL)
        rest = program.stdout.read().split()
    return int(rest[-1]) if rest else first + after - 1


def test_no_acknowledged_answer_is_lost_by_a_kill(tmp_path: Path) -> None:
    workspace = Workspace(DataFolder(tmp_path))
    organisation = Organisation("e4c2b4f0-0000-4000-8000-000000013004", "Beerse", OrganisationKind.MUNICIPALITY)
    assessments.start_assessment(workspace, organisation, Assessment(ASSESSMENT, "Nulmeting", date(2026, 11, 24), Depth.FULL))
    chance = random.Random(2022)
    acknowledged = -1
    for _ in range(KILLS):
        acknowledged = answer_until_killed(tmp_path, acknowledged + 1, chance.randint(1, 60))
        kept: dict[str, Answer] = dict(assessments.open_assessment(workspace, ASSESSMENT).assessment.answers_by_item())
        for n in range(max(0, acknowledged + 1 - len(ITEMS)), acknowledged + 1):
            answer = kept[ITEMS[n % len(ITEMS)]]
            assert answer.revision >= n
            assert (answer.state, answer.level) == (State.LEVEL, answer.revision % 5)
    workspace.close()
