"""Reads pages back: the text of an element without its apparatus, tags, attributes."""

from dataclasses import dataclass, field
from html.parser import HTMLParser
from xml.etree import ElementTree as ET

from vakanuvis.render.body import APPARATUS

VOID = frozenset({"area", "base", "br", "col", "hr", "img", "input", "link", "meta", "wbr"})


@dataclass
class Element:
    tag: str
    attributes: dict[str, str]
    children: list["Element | str"] = field(default_factory=list)

    @property
    def classes(self) -> set[str]:
        return set(self.attributes.get("class", "").split())

    def text(self, *, apparatus: bool = True) -> str:
        parts = []
        for child in self.children:
            if isinstance(child, str):
                parts.append(child)
            elif apparatus or not child.classes & set(APPARATUS):
                parts.append(child.text(apparatus=apparatus))
        return "".join(parts)

    def all(self, tag: str = "", class_: str = "") -> list["Element"]:
        found = []
        for child in self.children:
            if isinstance(child, Element):
                if (not tag or child.tag == tag) and (not class_ or class_ in child.classes):
                    found.append(child)
                found += child.all(tag, class_)
        return found


class _Reader(HTMLParser):
    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.root = Element("", {})
        self.open = [self.root]
        self.faults: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        element = Element(tag, {name: value or "" for name, value in attrs})
        self.open[-1].children.append(element)
        if tag not in VOID:
            self.open.append(element)

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.open[-1].children.append(Element(tag, {name: value or "" for name, value in attrs}))

    def handle_endtag(self, tag: str) -> None:
        if self.open[-1].tag == tag:
            self.open.pop()
        else:
            self.faults.append(f"</{tag}> closes <{self.open[-1].tag}>")

    def handle_data(self, data: str) -> None:
        self.open[-1].children.append(data)


def read_html(html: str) -> Element:
    """Return the tree; a tag that closes another one than was opened last is a fault of ours."""
    reader = _Reader()
    reader.feed(html)
    reader.close()
    unclosed = [element.tag for element in reader.open[1:]]
    assert not reader.faults, reader.faults[:5]
    assert not unclosed, unclosed
    return reader.root


def read_xml(xml: str | bytes) -> ET.Element:
    """Return the tree; raises where it is no XML."""
    return ET.fromstring(xml)  # noqa: S314  # our own renderer wrote it
