"""The tags of the PDF: whole, valid, and in the order of reading."""

from __future__ import annotations

import io
from collections.abc import Callable, Iterator
from typing import Any

import pikepdf
import pytest
import reportlab

from lokaalcirculair_desktop.domain.assessment import State
from lokaalcirculair_desktop.report.pdf.document import profile_pdf
from lokaalcirculair_desktop.report.profile import Edition, Profile

MakeProfile = Callable[..., Profile]


@pytest.fixture
def document(make_profile: MakeProfile) -> Iterator[pikepdf.Pdf]:
    data, _ = profile_pdf(make_profile(edition=Edition.WORKING), attachment=("meting.lokaalcirculair", b"{}"))
    with pikepdf.open(io.BytesIO(data)) as found:
        yield found


def drawn(page: pikepdf.Page) -> list[tuple[Any, str]]:
    """Return what a page draws: operands and operator of each instruction."""
    found: list[Any] = list(pikepdf.parse_content_stream(page))
    return [(instruction.operands, str(instruction.operator)) for instruction in found]


def elements(node: Any) -> Iterator[Any]:
    """Give all elements of the tree below a node, in order."""
    for kid in node.K:
        if kid.get("/Type") == "/StructElem":
            yield kid
            yield from elements(kid)


def test_the_document_tells_language_title_and_that_it_is_tagged(document: pikepdf.Pdf) -> None:
    root = document.Root
    assert root.Lang == "nl-BE"
    assert root.MarkInfo.Marked
    assert root.ViewerPreferences.DisplayDocTitle
    assert b"<pdfuaid:part>1</pdfuaid:part>" in root.Metadata.read_bytes()


def test_every_page_has_its_key_and_follows_the_structure(document: pikepdf.Pdf) -> None:
    assert [page.StructParents for page in document.pages] == list(range(len(document.pages)))
    assert {str(page.Tabs) for page in document.pages} == {"/S"}


def test_the_parent_tree_names_every_mark_of_every_page(document: pikepdf.Pdf) -> None:
    numbers = document.Root.StructTreeRoot.ParentTree.Nums
    parents = {int(numbers[place]): numbers[place + 1] for place in range(0, len(numbers), 2)}
    for page in document.pages:
        marks = [int(operands[1]["/MCID"]) for operands, operator in drawn(page) if operator == "BDC" and "/MCID" in operands[1]]
        assert marks == list(range(len(parents[int(page.StructParents)])))
    for page in document.pages:
        for annotation in page.get("/Annots", []):
            assert parents[int(annotation.StructParent)].S == "/Link"
            assert annotation.Contents


def test_nothing_is_shown_outside_a_mark(document: pikepdf.Pdf) -> None:
    for page in document.pages:
        depth = 0
        for _, operator in drawn(page):
            depth += {"BDC": 1, "BMC": 1, "EMC": -1}.get(operator, 0)
            assert depth in (0, 1)
            if operator in {"Tj", "TJ", "f", "f*", "S", "B", "B*", "Do"}:
                assert depth == 1


def test_headings_tables_and_figures_are_announced(document: pikepdf.Pdf) -> None:
    found = list(elements(document.Root.StructTreeRoot.K[0]))
    roles = {str(element.S) for element in found}
    assert {"/H1", "/H2", "/H3", "/P", "/Table", "/TR", "/TH", "/TD", "/Figure", "/TOC", "/TOCI", "/Link", "/L", "/LI"} <= roles
    assert all(str(element.Alt) for element in found if element.S == "/Figure")
    assert all("/Scope" in element.A for element in found if element.S == "/TH")


def test_a_table_over_several_pages_is_one_table(make_profile: MakeProfile) -> None:
    profile = make_profile()
    data, _ = profile_pdf(make_profile(actions=profile.assessment.actions * 12))
    with pikepdf.open(io.BytesIO(data)) as found:
        tables = [element for element in elements(found.Root.StructTreeRoot.K[0]) if element.S == "/Table"]
        largest = max(tables, key=lambda table: len(table.K))
        assert len(largest.K) == 1 + 12 * len(profile.assessment.actions)
        assert [len([cell for cell in row.K if cell.S == "/TH"]) for row in largest.K][:2] == [6, 1]


def test_no_page_keeps_the_words_of_two_lines_together(make_profile: MakeProfile) -> None:
    words = [f"woord{number}" for number in range(200)]
    answers = tuple(
        answer if answer.item != "depaving" else type(answer)("depaving", State.LEVEL, answer.updated_at, level=2, note=" ".join(words))
        for answer in make_profile().assessment.answers
    )
    data, _ = profile_pdf(make_profile(answers=answers))
    with pikepdf.open(io.BytesIO(data)) as found:
        ends = [bytes(operands[0]) for page in found.pages for operands, operator in drawn(page) if operator == "Tj"]
    assert sum(end.endswith(b" ") for end in ends) > 100


def test_the_embedded_file_is_declared_as_data(document: pikepdf.Pdf) -> None:
    specification = document.Root.AF[0]
    assert specification.AFRelationship == "/Data"
    assert specification.UF == "meting.lokaalcirculair"


def test_all_fonts_are_embedded(document: pikepdf.Pdf) -> None:
    fonts = [font for page in document.pages for font in page.Resources.Font.values()]
    assert fonts
    assert all("/FontFile2" in font.FontDescriptor for font in fonts)


def test_the_version_of_reportlab_is_the_one_whose_insides_are_known() -> None:
    assert reportlab.__version__ == "5.1.0"


@pytest.mark.parametrize("state", [State.LEVEL, State.UNKNOWN, State.OPEN])
def test_the_validator_finds_no_fault(make_profile: MakeProfile, state: State) -> None:
    page = pytest.importorskip("page", reason="page-validation is not installed")
    profile = make_profile(edition=Edition.WORKING)
    level = 2 if state is State.LEVEL else None
    answers = tuple(type(answer)(answer.item, state, answer.updated_at, level=level, note="ș ✓") for answer in profile.assessment.answers)
    data, _ = profile_pdf(make_profile(edition=Edition.WORKING, answers=profile.assessment.answers if level else answers))
    report = page.validate_pdf_bytes(data, profile=page.ValidationProfile.PDF_UA_1)
    assert [str(failure) for failure in report.failures] == []
