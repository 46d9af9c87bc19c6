"""Records made by hand, and a small archive of invented people: what rendering gets, without reading or arranging."""

import re
from collections.abc import Mapping, Sequence
from datetime import date
from pathlib import Path

from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Event, Findings, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.pages import SiteFacts
from vakanuvis.model.record import Record
from vakanuvis.model.settings import Settings
from vakanuvis.model.spans import Span
from vakanuvis.model.words import Words
from vakanuvis.understand.records import record_of
from vakanuvis.words import load_words

ROOT = Path(__file__).parents[2]
TEMPLATES = ROOT / "templates"


def words(code: str = "tr") -> Words:
    return load_words(code, (TEMPLATES,))


def settings(**changes: object) -> Settings:
    folders: dict[str, object] = {
        "site": ROOT / "site",
        "output": ROOT / "_site",
        "cache": ROOT / ".cache",
        "templates": (TEMPLATES,),
        "static": (ROOT / "static",),
    }
    return Settings(**{**folders, **changes})  # type: ignore[arg-type]  # names are checked by the dataclass


def facts(**changes: object) -> SiteFacts:
    known: dict[str, object] = {
        "title": "Örnek Arşiv",
        "description": "Uydurma kişilerin uydurma haberleri.",
        "language": "tr",
        "base_url": "",
        "publisher": "",
        "notice": "",
        "noindex": False,
        "pages": (),
    }
    return SiteFacts(**{**known, **changes})  # type: ignore[arg-type]  # names are checked by the dataclass


def blocks_of(text: str) -> tuple[Block, ...]:
    """Make blocks of paragraphs parted by empty lines; `## ` begins a heading, `- ` an item, `> ` a quote, `| ` a row."""
    kinds = {"## ": "heading", "- ": "item", "> ": "quote", "| ": "row"}
    blocks, start = [], 0
    for part in text.split("\n\n"):
        kind = kinds.get(part[:2] if part[:1] in "->|" else part[:3], "paragraph")
        plain = part if kind == "paragraph" else part.partition(" ")[2]
        if kind == "row":
            plain = plain.replace(" | ", "\t")
        span = Span(start, start + len(plain))
        level = {"heading": 2, "item": 1, "quote": 1}.get(kind, 0)
        blocks.append(Block(kind, (Run(plain),), span, (Anchorage(start, start),), level))
        start = span.end + len(BLOCK_SEPARATOR)
    return tuple(blocks)


def article(text: str, **changes: object) -> Article:
    return article_of_blocks(blocks_of(text), **changes)


def article_of_blocks(blocks: tuple[Block, ...], **changes: object) -> Article:
    known: dict[str, object] = {
        "id": "2025/2025-10-28-deneme.txt",
        "language": "tr",
        "headline": "Deneme başlığı",
        "published": date(2025, 10, 28),
        "prose": BLOCK_SEPARATOR.join(block.text for block in blocks),
        "blocks": blocks,
    }
    return Article(**{**known, **changes})  # type: ignore[arg-type]  # names are checked by the dataclass


def record(
    text: str,
    *,
    people: Sequence[str] = (),
    speakers: Sequence[str | None] = (),
    times: Mapping[str, str] | None = None,
    events: Sequence[str] = (),
    **changes: object,
) -> Record:
    """Make a record of a text: every “…” is a quotation by the next of `speakers`, every name of `people` a mention.

    `times` gives the value of words, `events` names the words of times that tell when something happened.
    """
    made = article(text, **changes)
    prose = made.prose
    candidates = tuple(Candidate(name, (name,), (), Certainty.LIKELY, " " in name) for name in people)
    mentions = sorted(
        (
            Mention(Span(*found.span()), name, (), index, "full-name")
            for index, name in enumerate(people)
            for found in re.finditer(re.escape(name), prose)
        ),
        key=lambda mention: mention.span,
    )
    spoken = list(speakers)
    quotations = []
    for place, found in enumerate(re.finditer("“([^”]*)”", prose)):
        speaker = spoken[place] if place < len(spoken) else None
        index = None if speaker is None else list(people).index(speaker)
        quotations.append(Quotation((Span(*found.span(1)),), "direct", index, None, "said-after", Certainty.SURE))
    expressions = sorted(
        (
            TimeExpression(Span(*found.span()), value, anchored=False, rule="day-month")
            for words_, value in (times or {}).items()
            for found in re.finditer(re.escape(words_), prose)
        ),
        key=lambda time: time.span,
    )
    happened = tuple(
        Event(
            _sentence(prose, time.span),
            index,
            _sentence(prose, time.span).text_of(prose)[:120],
            (0,) if people else (),
            Modality.PAST,
            "dated",
        )
        for index, time in enumerate(expressions)
        if time.span.text_of(prose) in events
    )
    findings = Findings(candidates, tuple(mentions), tuple(quotations), tuple(expressions), happened)
    return record_of(made, findings, made.headline or "Yapılmış başlık")


def _sentence(prose: str, span: Span) -> Span:
    start = max(prose.rfind(". ", 0, span.start) + 2, prose.rfind("\n", 0, span.start) + 1, 0)
    start = 0 if start == 1 else start
    end = min(
        (stop for stop in (prose.find(". ", span.end), prose.find("\n", span.end)) if stop >= 0), default=len(prose)
    )
    return Span(min(start, span.start), end)
