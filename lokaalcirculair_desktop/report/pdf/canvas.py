"""A ReportLab canvas that keeps the tags of what it draws."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator
from datetime import datetime
from typing import IO, Any, cast

from reportlab.pdfbase import pdfdoc
from reportlab.pdfgen.canvas import Canvas
from reportlab.platypus import Flowable

from lokaalcirculair_desktop.report.pdf.fonts import FONT_NAMES
from lokaalcirculair_desktop.report.pdf.structure import AnnotationMark, ContentMark, Element, Tag, write_tree

PDF_VERSION = (1, 7)


class TaggedCanvas(Canvas):
    """A canvas on which everything drawn is either content of an element or decoration.

    Attributes:
        root: the ``Document`` element.
        language: of the text, ``nl-BE``.
    """

    def __init__(self, target: IO[bytes], page_size: tuple[float, float], language: str) -> None:
        super().__init__(
            target,
            pagesize=page_size,
            invariant=1,
            pageCompression=0,  # the document is packed as a whole afterwards
            initialFontName=FONT_NAMES["regular"],  # type: ignore[arg-type]  # else Helvetica is listed, which is not embedded
            pdfVersion=PDF_VERSION,
            lang=language,
        )
        self.root = Element("Document", None)
        self.language = language
        self._stack = [self.root]
        self._pages: list[list[Element]] = [[]]
        self._annotations: list[tuple[pdfdoc.PDFDictionary, Element]] = []
        self._marked = False
        self._document: Any = self._doc  # type: ignore[attr-defined]

    @contextlib.contextmanager
    def group(self, tag: Tag) -> Iterator[None]:
        """Put what is drawn within the block below an element that holds other elements."""
        if not tag.role:
            yield
            return
        self._stack.append(self._element(tag))
        try:
            yield
        finally:
            self._stack.pop()

    @contextlib.contextmanager
    def content(self, tag: Tag, alternative: str = "") -> Iterator[None]:
        """Mark what is drawn within the block as content of an element, or as decoration where the tag has no role."""
        if not tag.role:
            with self.decoration():
                yield
            return
        element = self._element(tag)
        element.alternative = element.alternative or alternative
        marks = self._pages[-1]
        element.kids.append(ContentMark(len(self._pages) - 1, len(marks)))
        with self._marks(f"/{tag.role} <</MCID {len(marks)}>> BDC"):
            marks.append(element)
            yield

    def decoration(self) -> contextlib.AbstractContextManager[None]:
        """Mark what is drawn within the block as decoration that a reader skips."""
        return self._marks("/Artifact BMC")

    @contextlib.contextmanager
    def _marks(self, start: str) -> Iterator[None]:
        if self._marked:
            raise RuntimeError("marked content within marked content")
        self._marked = True
        self._lines.append(start)
        try:
            yield
        finally:
            self._lines.append("EMC")
            self._marked = False

    @property
    def _lines(self) -> list[str]:
        return self._code  # type: ignore[attr-defined, no-any-return]

    def _element(self, tag: Tag) -> Element:
        if tag.element is None:
            tag.element = Element(tag.role, self._stack[-1], attributes=tag.attributes)
        return tag.element

    def link(self, tag: Tag, destination: str, title: str, rectangle: tuple[float, float, float, float]) -> None:
        """Lay a link to a bookmark over an element that was drawn; the rectangle is in page coordinates."""
        element = self._element(tag)
        annotation = pdfdoc.PDFDictionary(
            {
                "Type": "/Annot",
                "Subtype": "/Link",
                "Rect": pdfdoc.PDFArray(list(rectangle)),
                "Border": pdfdoc.PDFArray([0, 0, 0]),
                "F": 4,
                "Contents": pdfdoc.PDFString(title),
                "Dest": self._bookmarkReference(destination),  # type: ignore[attr-defined]
            }
        )
        self._annotations.append((annotation, element))
        self._annotationrefs.append(self._document.Reference(annotation))  # type: ignore[attr-defined]
        element.kids.append(AnnotationMark(len(self._pages) - 1, annotation))

    def showPage(self) -> None:  # noqa: N802 - ReportLab's name
        """End the page and give it its key in the tree."""
        super().showPage()
        page = self._document.Pages.pages[-1]
        page.__NoDefault__ = [*page.__NoDefault__, "StructParents", "Tabs"]
        page.StructParents = len(self._pages) - 1
        page.Tabs = pdfdoc.PDFName("S")
        self._pages.append([])

    def describe(self, title: str, author: str, subject: str, application: str) -> None:
        """Set what a viewer shows of the document; nothing of the computer or its user goes in."""
        self.setTitle(title)
        self.setAuthor(author)
        self.setSubject(subject)
        self.setCreator(application)
        self.setProducer(application)
        self.setViewerPreference("DisplayDocTitle", "true")
        metadata = _metadata(title, author, application)
        self._document.Catalog.Metadata = pdfdoc.XMP(creator=lambda _document: metadata)

    def date(self, moment: datetime) -> None:
        """Set the moment at which the document says it was made, in place of the clock's."""
        stamp = self._document._timeStamp
        offset = moment.utcoffset()
        minutes = int(offset.total_seconds() // 60) if offset else 0
        stamp.YMDhms = moment.timetuple()[:6]
        stamp.dhh, stamp.dmm = divmod(abs(minutes), 60)
        stamp.dhh = stamp.dhh if minutes >= 0 else -stamp.dhh

    def attach(self, name: str, data: bytes, description: str) -> None:
        """Put a file into the document as its data."""
        stream = pdfdoc.PDFStream(pdfdoc.PDFDictionary({"Type": "/EmbeddedFile", "Subtype": "/application#2Fjson"}), data)
        size = pdfdoc.PDFDictionary({"Size": len(data)})
        stream.dictionary["Params"] = size
        embedded = self._document.Reference(stream)
        name_text, files = pdfdoc.PDFString(name), pdfdoc.PDFDictionary({"F": embedded, "UF": embedded})
        specification = pdfdoc.PDFDictionary(
            {"Type": "/Filespec", "F": name_text, "UF": name_text, "EF": files, "AFRelationship": "/Data", "Desc": pdfdoc.PDFString(description)}
        )
        reference = self._document.Reference(specification)
        catalog = self._document.Catalog
        catalog.__NoDefault__ = [*catalog.__NoDefault__, "AF"]
        catalog.AF = pdfdoc.PDFArray([reference])
        catalog.Names = pdfdoc.PDFDictionary({"EmbeddedFiles": pdfdoc.PDFDictionary({"Names": pdfdoc.PDFArray([name_text, reference])})})

    def save(self) -> None:
        """Write the tree, then the document."""
        keys = len(self._pages) - 1
        for place, (annotation, _) in enumerate(self._annotations):
            annotation.dict["StructParent"] = keys + place
        write_tree(self._document, self.root, self._pages[:keys], [element for _, element in self._annotations], language=self.language)
        super().save()


def tagged_canvas(flowable: Flowable) -> TaggedCanvas:
    """Return the canvas on which a flowable is being drawn."""
    return cast(TaggedCanvas, flowable.canv)


def _metadata(title: str, author: str, application: str) -> bytes:
    safe_title, safe_author, safe_application = (_xml(text) for text in (title, author, application))
    return f"""<?xpacket begin="\N{ZERO WIDTH NO-BREAK SPACE}" id="W5M0MpCehiHzreSzNTczkc9d"?>
<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdfuaid="http://www.aiim.org/pdfua/ns/id/"
 xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
<pdfuaid:part>1</pdfuaid:part>
<dc:title><rdf:Alt><rdf:li xml:lang="x-default">{safe_title}</rdf:li></rdf:Alt></dc:title>
<dc:creator><rdf:Seq><rdf:li>{safe_author}</rdf:li></rdf:Seq></dc:creator>
<xmp:CreatorTool>{safe_application}</xmp:CreatorTool><pdf:Producer>{safe_application}</pdf:Producer>
</rdf:Description></rdf:RDF></x:xmpmeta>
<?xpacket end="w"?>""".encode()


def _xml(text: str) -> str:
    from xml.sax.saxutils import escape

    return escape("".join(letter for letter in text if letter.isprintable()))
