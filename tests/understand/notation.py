"""Articles with the people in them, written so that a linguist can read them.

People stand in square brackets, titles before a bar: [Bakan|Ayşe Yılmaz]'ın. Paragraphs are parted by a blank line; one
that begins with # is a subheading, one with > a block quotation of Markdown. Names with one last word are one person.
"""

import re
from datetime import date

from vakanuvis.language.turkish import TURKISH
from vakanuvis.language.turkish.suffixes import case_of
from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage, passage_of

# [Bakan|Ayşe Yılmaz]'ın: titles, name, suffix
_NAMED = re.compile(r"\[(?:([^|\]]+)\|)?([^\]]+)\](?:['’](\w+))?")


def annotated(source: str) -> tuple[Passage, tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return the text without its brackets, and who stood in them."""
    prose = ""
    blocks: list[Block] = []
    mentions: list[Mention] = []
    names: list[str] = []
    for paragraph in source.split(BLOCK_SEPARATOR):
        kind = {"# ": "heading", "> ": "quote"}.get(paragraph[:2], "paragraph")
        text = paragraph if kind == "paragraph" else paragraph[2:]
        if blocks:
            prose += BLOCK_SEPARATOR
        start, place = len(prose), 0
        for match in _NAMED.finditer(text):
            title, name, suffix = match.groups()
            prose += text[place : match.start()] + (f"{title} " if title else "")
            span = Span(len(prose), len(prose) + len(name))
            prose += name + text[match.end(2) + 1 : match.end()]
            candidate = next((i for i, known in enumerate(names) if known.split()[-1] == name.split()[-1]), len(names))
            names += [name] * (candidate == len(names))
            case = case_of(suffix) or "" if suffix else ""
            mentions.append(Mention(span, name, (title,) if title else (), candidate, "test", case, len(prose)))
            place = match.end()
        prose += text[place:]
        blocks.append(Block(kind, (Run(prose[start:]),), Span(start, len(prose)), (Anchorage(start, start),)))
    article = Article("a.txt", "tr", None, date(2025, 1, 1), prose, tuple(blocks))
    titles = [tuple(m.titles[0] for m in mentions if m.candidate == place and m.titles) for place in range(len(names))]
    candidates = tuple(
        Candidate(name, (name,), titles[place], Certainty.SURE, full=" " in name) for place, name in enumerate(names)
    )
    return passage_of(article, TURKISH), candidates, tuple(mentions)
