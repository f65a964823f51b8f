"""The tags of a PDF: the tree that a screen reader follows, kept while the pages are drawn and written with the document."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from reportlab.pdfbase import pdfdoc


class Element:
    """A node of the tree.

    Attributes:
        role: its tag: ``H1``, ``P``, ``Table``, ``TD``, ``Figure``, …
        alternative: what stands in place of a picture, or an empty text.
        attributes: further entries as PDF source, ``/O /Table /Scope /Row``.
        kids: elements, marks of content and annotations, in reading order.
        parent: the element that holds it.
    """

    def __init__(self, role: str, parent: Element | None, *, alternative: str = "", attributes: str = "") -> None:
        self.role = role
        self.parent = parent
        self.alternative = alternative
        self.attributes = attributes
        self.kids: list[Element | ContentMark | AnnotationMark] = []
        if parent is not None:
            parent.kids.append(self)

    def below(self) -> Iterator[Element]:
        """Give the element and all elements below it, in reading order."""
        yield self
        for kid in self.kids:
            if isinstance(kid, Element):
                yield from kid.below()


@dataclass(frozen=True, slots=True)
class ContentMark:
    """Content of an element on a page.

    Attributes:
        page: the number of the page, from 0.
        id: its number on that page.
    """

    page: int
    id: int


@dataclass(frozen=True, slots=True)
class AnnotationMark:
    """An annotation that belongs to an element.

    Attributes:
        page: the number of the page, from 0.
        annotation: the annotation's object.
    """

    page: int
    annotation: pdfdoc.PDFObject


@dataclass(slots=True)
class Tag:
    """How a flowable is tagged; the parts of one that runs over pages share it, so that they are one element.

    Attributes:
        role: the tag; an empty one is decoration that a reader skips.
        attributes: as in ``Element``.
        element: the element, once its first part is drawn.
    """

    role: str
    attributes: str = ""
    element: Element | None = field(default=None)


class _Source(pdfdoc.PDFObject):
    """A PDF object given as source text, with its references filled in when the document is written."""

    __RefOnly__ = 1

    def __init__(self) -> None:
        self.source = ""

    def format(self, document: pdfdoc.PDFDocument) -> bytes:
        return self.source.encode("ascii")


def write_tree(document: Any, root: Element, pages: list[list[Element]], annotations: list[Element], *, language: str) -> None:
    """Write the tree into a document that is about to be saved.

    Args:
        document: ReportLab's document.
        root: the top of the tree.
        pages: for each page the elements by the id of their content.
        annotations: the elements of the annotations, by their key after those of the pages.
        language: of the whole text, ``nl-BE``.
    """
    elements = list(root.below())
    sources = {id(element): _Source() for element in elements}
    names = {key: _reference(document, source) for key, source in sources.items()}
    page_names = [_reference(document, page) for page in document.Pages.pages]
    top, parents = _Source(), _Source()
    top_name, parents_name = _reference(document, top), _reference(document, parents)
    for element in elements:
        parent = names[id(element.parent)] if element.parent else top_name
        sources[id(element)].source = _element_source(element, parent, lambda kid: _kid_source(document, kid, names, page_names))
    arrays = [f"[{' '.join(names[id(element)] for element in marked)}]" for marked in pages]
    numbers = [f"{key} {array}" for key, array in enumerate([*arrays, *(names[id(element)] for element in annotations)])]
    parents.source = f"<< /Nums [{' '.join(numbers)}] >>"
    next_key = len(pages) + len(annotations)
    top.source = f"<< /Type /StructTreeRoot /K [{names[id(root)]}] /ParentTree {parents_name} /ParentTreeNextKey {next_key} >>"
    _set_catalog(document, top, language)


Kid = Element | ContentMark | AnnotationMark


def _element_source(element: Element, parent: str, kid_source: Callable[[Kid], str]) -> str:
    kids = " ".join(map(kid_source, element.kids))
    alternative = f" /Alt {_text(element.alternative)}" if element.alternative else ""
    attributes = f" /A << {element.attributes} >>" if element.attributes else ""
    return f"<< /Type /StructElem /S /{element.role} /P {parent} /K [{kids}]{alternative}{attributes} >>"


def _kid_source(document: Any, kid: Kid, names: dict[int, str], page_names: list[str]) -> str:
    if isinstance(kid, Element):
        return names[id(kid)]
    if isinstance(kid, ContentMark):
        return f"<< /Type /MCR /Pg {page_names[kid.page]} /MCID {kid.id} >>"
    return f"<< /Type /OBJR /Pg {page_names[kid.page]} /Obj {_reference(document, kid.annotation)} >>"


def _set_catalog(document: Any, top: _Source, language: str) -> None:
    catalog = document.Catalog
    catalog.StructTreeRoot = top
    catalog.MarkInfo = pdfdoc.PDFDictionary({"Marked": "true"})
    catalog.Lang = pdfdoc.PDFString(language)


def _reference(document: Any, target: pdfdoc.PDFObject) -> str:
    """Register an object and return how other objects name it."""
    number, generation = document.idToObjectNumberAndVersion[document.Reference(target).name]
    return f"{number} {generation} R"


def _text(text: str) -> str:
    return f"<FEFF{text.encode('utf-16-be').hex().upper()}>"
