"""The verbs of the contract, as a script sees them: output, messages and exit codes."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from lokaalcirculair_desktop.cli import main
from lokaalcirculair_desktop.paths import data_folder
from lokaalcirculair_desktop.services.locks import as_only_writer
from lokaalcirculair_desktop.services.workspace import Workspace

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    def call(*arguments: object) -> tuple[int, str, str]:
        code = main([str(argument) for argument in arguments])
        out, err = capsys.readouterr()
        return code, out, err

    return call


@pytest.fixture
def demo(run: Run) -> str:
    return str(run("demo")[1].split()[-1])


def test_lists_nothing_before_anything_was_made(run: Run) -> None:
    assert run("list", "--json") == (0, "[]\n", "")
    assert not data_folder().root.exists()


def test_demo_then_list(run: Run, demo: str) -> None:
    code, out, _ = run("list", "--json")
    rows = json.loads(out)
    assert code == 0
    assert [row["assessment"]["id"] for row in rows][-1] == demo
    assert set(rows[0]["organisation"]) == {"id", "name", "nis", "kind"}


def test_a_second_demo_changes_nothing(run: Run, demo: str) -> None:
    before = run("list", "--json")
    assert run("demo")[0] == 0
    assert run("list", "--json") == before


def test_score_prints_every_key_of_the_contract(run: Run, demo: str) -> None:
    code, out, _ = run("score", demo[:8], "--json")
    document = json.loads(out)
    assert code == 0
    assert set(document) == {
        "overall", "ambition", "gap", "coverage", "provisional", "bounds", "self_score", "perception_gap", "weakest", "spread", "robustness",
        "documented", "strict", "planned", "strong", "weak", "blind_spots", "pillars", "dimensions", "benchmarks",
    }  # fmt: skip
    assert document["overall"] == pytest.approx(4.201388888888889)
    assert [one["id"] for one in document["benchmarks"]] == ["survey-2022-self-score", "survey-2022-active", "uhasselt-2022-active-flanders"]


def test_score_in_words(run: Run, demo: str) -> None:
    code, out, _ = run("score", demo)
    assert code == 0
    assert "4,2" in out


def test_export_then_import_changes_nothing(run: Run, demo: str, tmp_path: Path) -> None:
    target = tmp_path / "uit" / "meting.lokaalcirculair"
    assert run("export", demo, "--output", target)[0] == 0
    code, out, _ = run("import", target, "--json")
    assert (code, json.loads(out)) == (0, {"files": [{"file": str(target), "outcome": "unchanged", "assessment": demo, "reason": None}]})


def test_import_into_another_folder(run: Run, demo: str, tmp_path: Path) -> None:
    target = tmp_path / "meting.lokaalcirculair"
    run("export", demo, "--output", target)
    scores = run("score", demo, "--json")
    assert run("--data-dir", tmp_path / "elders", "import", target)[0] == 0
    assert run("score", demo, "--json", "--data-dir", tmp_path / "elders") == scores
    assert run("score", target, "--json") == scores


def test_report_is_made_for_both_editions(run: Run, demo: str, tmp_path: Path) -> None:
    for edition in ("public", "working"):
        target = tmp_path / f"{edition}.pdf"
        assert run("report", demo, "--output", target, "--edition", edition)[0] == 0
        assert target.read_bytes().startswith(b"%PDF-")


def test_check_finds_nothing_wrong_with_the_demo(run: Run, demo: str) -> None:
    code, out, _ = run("check")
    assert code == 0
    assert "Alles is in orde." in out


def test_validate_passes_the_shipped_content(run: Run) -> None:
    from lokaalcirculair_desktop import paths

    files = sorted(paths.resource("questionnaire", "1.0", "nl").glob("*.yaml"))
    assert files
    assert run("questionnaire", "validate", *files)[0] == 0


def test_validate_names_what_is_wrong(run: Run, tmp_path: Path) -> None:
    broken = tmp_path / "kapot.yaml"
    broken.write_text("items: [", encoding="utf-8")
    code, out, err = run("questionnaire", "validate", broken)
    assert code == 1
    assert "kapot.yaml" in out
    assert err.count("\n") == 1


@pytest.mark.parametrize(
    ("name", "content"),
    [
        ("half", b'{"format": "lokaalcirculair-assessment", "form'),
        ("nan", b'{"format": NaN}'),
        ("pagina", b"<html>aanmelden</html>"),
        ("leeg", b""),
        ("nieuwer", b'{"format": "lokaalcirculair-assessment", "format_version": 2}'),
        ("databank", b"SQLite format 3\x00"),
    ],
)
def test_a_bad_file_is_one_sentence_and_changes_nothing(run: Run, demo: str, tmp_path: Path, name: str, content: bytes) -> None:
    file = tmp_path / f"{name}.lokaalcirculair"
    file.write_bytes(content)
    before = data_folder().database.read_bytes()
    code, _, err = run("import", file)
    assert code == 1
    assert err.count("\n") == 1
    assert "Er is niets veranderd." in err
    assert "Traceback" not in err
    assert data_folder().database.read_bytes() == before


def test_another_programs_database_is_told(run: Run, tmp_path: Path) -> None:
    with sqlite3.connect(tmp_path / "lokaalcirculair.db") as connection:
        connection.execute("CREATE TABLE iets (a)")
    for verb in ("list", "demo", "check"):
        code, _, err = run("--data-dir", tmp_path, verb)
        assert code == 1
        assert "ander programma" in err


def test_a_folder_that_cannot_be_made_is_told(run: Run, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    code, _, err = run("--data-dir", tmp_path / "bestand" / "map", "demo")
    assert code == 1
    assert "kan niet worden beschreven" in err


def test_an_unknown_assessment_is_told(run: Run, demo: str) -> None:
    code, _, err = run("score", "zzzz", "--json")
    assert code == 1
    assert "zzzz" in err


def test_wrong_use_is_exit_code_two(run: Run, capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as ended:
        run("score")
    assert ended.value.code == 2
    assert "Verkeerd gebruik" in capsys.readouterr().err


def test_an_output_that_cannot_be_written_leaves_nothing(run: Run, demo: str, tmp_path: Path) -> None:
    (tmp_path / "bestand").write_text("geen map")
    code, _, err = run("export", demo, "--output", tmp_path / "bestand" / "uit.csv")
    assert code == 1
    assert err.count("\n") == 1
    assert [one.name for one in tmp_path.iterdir() if one.name != "data"] == ["bestand"]


def test_backup_then_restore(run: Run, demo: str, tmp_path: Path) -> None:
    copy = tmp_path / "kopieën" / "kopie.db"
    assert run("backup", "--output", copy) == (0, f"{copy}\n", "")
    before = run("score", demo, "--json")
    data_folder().database.write_bytes(b"niets meer")
    assert run("score", demo, "--json")[0] == 1
    code, out, _ = run("restore", copy)
    assert code == 0
    assert "beschadigd" in out
    assert run("score", demo, "--json") == before


def test_backup_in_its_own_folder(run: Run, demo: str) -> None:
    code, out, _ = run("backup")
    assert code == 0
    assert Path(out.strip()).parent == data_folder().backups


def test_a_file_that_is_no_backup_is_not_put_back(run: Run, demo: str, tmp_path: Path) -> None:
    other = tmp_path / "vakantie.db"
    other.write_bytes(b"foto's")
    before = data_folder().database.read_bytes()
    code, _, err = run("restore", other)
    assert code == 1
    assert err.count("\n") == 1
    assert data_folder().database.read_bytes() == before


def test_while_a_window_is_open_verbs_read_but_do_not_write(run: Run, demo: str) -> None:
    window = Workspace(data_folder())
    before = data_folder().database.read_bytes()
    with as_only_writer(window):
        for arguments in (("demo",), ("import", "x.lokaalcirculair"), ("restore", "x.db")):
            code, _, err = run(*arguments)
            assert (code, err.count("\n")) == (1, 1)
            assert "al geopend" in err
        assert run("list")[0] == 0
        assert run("score", demo, "--json")[0] == 0
    assert data_folder().database.read_bytes() == before


def test_a_missing_database_is_told_and_not_replaced(run: Run, demo: str) -> None:
    assert demo
    data_folder().database.unlink()
    code, out, err = run("list", "--json")
    assert (code, out) == (1, "")
    assert "niet op de gewone plaats" in err
    assert not data_folder().database.exists()


@pytest.mark.parametrize("arguments", [("--language", "en", "--help"), ("--language=en", "--help"), ("list", "--help", "--language", "en")])
def test_the_help_is_in_the_language_that_is_asked_for(arguments: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(list(arguments))
    assert "language of results, reports and messages" in capsys.readouterr().out
