"""The sentence that the table of mentions gives ended at every ordinal, and a long line was searched whole for each name."""

import json
from datetime import date
from pathlib import Path
from typing import ClassVar, SupportsIndex

from tests.conftest import build
from tests.pipeline.small_site import write
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Findings, Mention
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.understand.records import extract_of, record_of

ORDINAL = "Tarım Bakanı Nazif Ulucanlar, 1. Akçabel Fuarı'nı Av. Selma Tolunay ile gezdi."
NEXT = "Ulucanlar, fuarın 3.500 metrekare büyüdüğünü söyledi."


def test_a_sentence_is_whole(tmp_path: Path) -> None:
    write(tmp_path / "site" / "articles" / "a.txt", f" date 2025-03-12 {ORDINAL} {NEXT}\n")
    built = build(tmp_path / "site", tmp_path, "--jobs", "1")
    rows = [json.loads(line) for line in built.read("veri/mentions.jsonl").splitlines()]
    assert [(row["text"], row["sentence"]) for row in rows] == [
        ("Nazif Ulucanlar", ORDINAL),
        ("Selma Tolunay", ORDINAL),
        ("Ulucanlar", NEXT),
    ]


def record_of_text(text: str, *names: str) -> Record:
    whole = Block("paragraph", (Run(text),), Span(0, len(text)), (Anchorage(0, 0),))
    mentions, start = [], 0
    for index, name in enumerate(names):
        start = text.index(name, start)
        mentions.append(Mention(Span(start, start + len(name)), name, (), index, "test"))
        start += len(name)
    people = tuple(Candidate(name, (name,), (), Certainty.SURE, full=True) for name in names)
    article = Article("a.txt", "tr", "Liste", date(2025, 1, 1), text, (whole,))
    return record_of(article, Findings(people, tuple(mentions)), "Liste")


def test_of_a_long_sentence_whole_words_are_shown() -> None:
    text = "bir iki üç dört " * 40 + "Nazif Ulucanlar " + "beş altı yedi " * 40
    (mention,) = extract_of(record_of_text(text, "Nazif Ulucanlar"), TURKISH).mentions
    assert "Nazif Ulucanlar" in mention.sentence
    assert 200 < len(mention.sentence) <= 300
    assert set(mention.sentence.split()) == set(text.split())


class Counted(str):
    """A text that adds up in how many of its letters something was looked for."""

    __slots__ = ()
    looked: ClassVar[list[int]] = []

    def find(self, sub: str, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int:
        found = super().find(sub, start, end)
        self.looked.append((found if found >= 0 else int(end or len(self))) - int(start or 0))
        return found

    def rfind(self, sub: str, start: SupportsIndex | None = None, end: SupportsIndex | None = None, /) -> int:
        found = super().rfind(sub, start, end)
        self.looked.append(int(end or len(self)) - (found if found >= 0 else int(start or 0)))
        return found


def looked_at(count: int) -> int:
    """Return in how many letters of a line of so many names the sentences around them are looked for."""
    names = [f"Nazif Ulucanlar{number}" for number in range(count)]
    made = record_of_text(Counted(", ".join(names)), *names)
    Counted.looked.clear()
    assert len(extract_of(made, TURKISH).mentions) == count
    return sum(Counted.looked)


def test_a_line_of_names_takes_linear_time() -> None:
    assert looked_at(400) <= 5 * looked_at(100)
