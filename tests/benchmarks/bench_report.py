"""The profile of the full demo beside a bare document of as many pages, with the same words and the same drawings."""

import io
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import pytest
from pypdf import PdfReader
from reportlab.lib.styles import ParagraphStyle
from reportlab.pdfbase import pdfmetrics, ttfonts
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Paragraph

from lokaalcirculair_desktop import paths
from lokaalcirculair_desktop.content.reference import benchmarks
from lokaalcirculair_desktop.paths import DataFolder
from lokaalcirculair_desktop.report.pdf import pictures
from lokaalcirculair_desktop.report.pdf.document import PAGE, profile_pdf
from lokaalcirculair_desktop.report.profile import Profile, build_profile
from lokaalcirculair_desktop.services.assessments import open_assessment
from lokaalcirculair_desktop.services.demo import add_demo
from lokaalcirculair_desktop.services.overview import list_assessments
from lokaalcirculair_desktop.services.questionnaires import questionnaire_of
from lokaalcirculair_desktop.services.workspace import Workspace
from tests.benchmarks.measuring import interleaved, tell, timed

ROUNDS = 7
LARGEST_FILE = 200_000
_STYLE = ParagraphStyle("bare", fontName="Bare", fontSize=8.5, leading=12)


def demo_profile(folder: Path) -> Profile:
    workspace = Workspace(DataFolder(folder))
    add_demo(workspace)
    newest = max(list_assessments(workspace), key=lambda one: one.date)
    opened = open_assessment(workspace, newest.assessment_id)
    workspace.close()
    return build_profile(
        opened.organisation,
        opened.assessment,
        questionnaire_of(opened.assessment, "nl"),
        made_at=datetime(2026, 11, 24, tzinfo=UTC),
        previous=opened.previous,
        benchmarks=benchmarks(),
    )


def drawings_of(profile: Profile, monkeypatch: pytest.MonkeyPatch) -> list[list[Any]]:
    """Return the pictures of each page, as the profile draws them."""
    drawn: list[list[Any]] = [[]]
    draw, show = pictures.draw_picture, Canvas.showPage

    def remember(canvas: Any, picture: Any, left: float, top: float) -> None:
        drawn[-1].append((picture, canvas.absolutePosition(left, top)))
        draw(canvas, picture, left, top)

    def turn(canvas: Any) -> None:
        drawn.append([])
        show(canvas)

    with monkeypatch.context() as patched:
        patched.setattr(pictures, "draw_picture", remember)
        patched.setattr(Canvas, "showPage", turn)
        profile_pdf(profile)
    return drawn


def bare_document(texts: list[list[str]], drawings: list[list[Any]]) -> bytes:
    """Make a document without tags, tables or layout: the words as paragraphs, the drawings in their places."""
    target = io.BytesIO()
    canvas: Any = Canvas(target, pagesize=PAGE, pageCompression=1)
    for lines, pictures_of_page in zip(texts, drawings, strict=False):
        top = PAGE[1] - 40
        for words in lines:
            paragraph = Paragraph(escape(words), _STYLE)
            top -= paragraph.wrap(460, 1000)[1]
            paragraph.drawOn(canvas, 70, top)
        for picture, (left, height) in pictures_of_page:
            pictures.draw_picture(canvas, picture, left, height)
        canvas.showPage()
    canvas.save()
    return target.getvalue()


def test_profile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    pdfmetrics.registerFont(ttfonts.TTFont("Bare", str(paths.resource("fonts", "IBMPlexSans-Regular.ttf"))))
    profile = demo_profile(tmp_path)
    data, pages = profile_pdf(profile)
    texts = [page.extract_text().splitlines() for page in PdfReader(io.BytesIO(data)).pages]
    drawings = drawings_of(profile, monkeypatch)
    limit, ours = interleaved(timed(lambda: bare_document(texts, drawings)), timed(lambda: profile_pdf(profile)), ROUNDS)
    tell(f"a profile of {pages} pages", ("a bare document of as many pages", limit), ours, "at most 1.3 x")
    print(f"size {len(data) / 1000:.0f} kB; aim at most {LARGEST_FILE / 1000:.0f} kB")
    assert len(data) <= LARGEST_FILE
