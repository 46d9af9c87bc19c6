"""Who speaks: the label under each paragraph that holds quotations, with a permalink to each."""

from bisect import bisect_right
from collections.abc import Sequence
from itertools import groupby

from vakanuvis.model.archive import PersonRef
from vakanuvis.model.findings import Certainty
from vakanuvis.model.record import Record
from vakanuvis.model.words import Words
from vakanuvis.render.weave import escape_value

_LABELLED = "direct"
_LABEL_WORDS = 6


def voices_of(record: Record, people: Sequence[PersonRef | None], root: str, words: Words) -> dict[int, str]:
    """Return the labels as HTML, by index of the block that the quotation ends in.

    Quotations of one speaker that follow each other in a block share a label. Where the article names no speaker, or we
    are not sure, the label says so. A heading has none: it repeats what stands in the text.
    """
    starts = [block.span.start for block in record.article.blocks]
    spoken: dict[int, list[tuple[int | None, str]]] = {}
    prose = record.article.prose
    for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True):
        if quotation.kind != _LABELLED:
            continue
        block = bisect_right(starts, quotation.pieces[-1].start) - 1
        if record.article.blocks[block].kind == "heading":
            continue
        link = _permalink(anchor, quotation.pieces[0].text_of(prose), words)
        spoken.setdefault(block, []).append((quotation.speaker, link))
    return {block: _label(said, record, people, root, words) for block, said in spoken.items()}


def _label(
    said: Sequence[tuple[int | None, str]],
    record: Record,
    people: Sequence[PersonRef | None],
    root: str,
    words: Words,
) -> str:
    parts = (
        "".join(link for _, link in links) + _name(speaker, record, people, root, words)
        for speaker, links in groupby(said, key=lambda pair: pair[0])
    )
    return f'<span class="voice">{" ".join(parts)}</span>'


def _name(speaker: int | None, record: Record, people: Sequence[PersonRef | None], root: str, words: Words) -> str:
    if speaker is None:
        return f"<i>{escape_value(words.page['speaker_open'])}</i>"
    person = people[speaker]
    if person is None and record.findings.candidates[speaker].certainty == Certainty.DOUBTFUL:
        return f"<i>{escape_value(words.page['speaker_open'])}</i>"
    if person is None:
        return f"<b>{escape_value(record.findings.candidates[speaker].name)}</b>"
    return f'<a href="{root}{escape_value(person.address)}">{escape_value(person.name)}</a>'


def _permalink(anchor: str, text: str, words: Words) -> str:
    start = " ".join(text.split(maxsplit=_LABEL_WORDS)[:_LABEL_WORDS])
    label = escape_value(words.page["permalink_quotation"].format(start=start))
    return f'<a class="mark" href="#{anchor}" aria-label="{label}">“</a>'
