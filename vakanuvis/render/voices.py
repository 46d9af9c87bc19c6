"""Who speaks: the label under each paragraph that holds quotations, with a permalink to each."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from itertools import groupby

from vakanuvis.model.archive import PersonRef
from vakanuvis.model.findings import Certainty
from vakanuvis.model.record import Record
from vakanuvis.model.words import Words
from vakanuvis.render.weave import escape_value

_LABELLED = "direct"


def voices_of(record: Record, people: Sequence[PersonRef | None], words: Words) -> dict[int, str]:
    """Return the labels as HTML, by index of the block that the quotation ends in.

    Each quotation has a link to itself that names its speaker; further ones of the same speaker in the block are
    numbered. Where the article names no speaker, or we are not sure, the label says so. A heading has none: it repeats
    what stands in the text.
    """
    blocks = record.article.blocks
    starts = [block.span.start for block in blocks]
    spoken: dict[int, list[tuple[str, str]]] = {}
    names: dict[int | None, str] = {}
    for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True):
        if quotation.kind != _LABELLED:
            continue
        block = bisect_right(starts, quotation.pieces[-1].start) - 1
        if blocks[block].kind == "heading":
            continue
        if quotation.speaker not in names:
            names[quotation.speaker] = _name(quotation.speaker, record, people, words)
        spoken.setdefault(block, []).append((names[quotation.speaker], anchor))
    return {block: f'<span class="voice">{" ".join(_links(said))}</span>' for block, said in spoken.items()}


def _links(said: Sequence[tuple[str, str]]) -> Iterator[str]:
    for name, group in groupby(said, key=lambda pair: pair[0]):
        for number, (_, anchor) in enumerate(group, start=1):
            yield f'<a href="#{anchor}">“ {name if number == 1 else number}</a>'


def _name(speaker: int | None, record: Record, people: Sequence[PersonRef | None], words: Words) -> str:
    """Return who speaks as HTML, in italics where that is open."""
    person = None if speaker is None else people[speaker]
    if person is not None:
        return escape_value(person.name)
    if speaker is None or record.findings.candidates[speaker].certainty == Certainty.DOUBTFUL:
        return f"<i>{escape_value(words.page['speaker_open'])}</i>"
    return escape_value(record.findings.candidates[speaker].name)
