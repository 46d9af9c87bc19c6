"""An article's body: blocks become elements, findings are woven into them; the text is never altered.

1. What was found, and the marks of the source, become elements around stretches of the prose (inlays.py).
2. Each block becomes its element with an anchor; items, rows and quotes that follow each other share a list, table, quote.
3. Into each block its elements are woven (weave.py), and after it come the permalink and who speaks: the apparatus.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby

from vakanuvis.model.archive import PersonRef
from vakanuvis.model.article import Block
from vakanuvis.model.record import Record
from vakanuvis.model.words import Words
from vakanuvis.render.inlays import inlays_of, share_out
from vakanuvis.render.voices import voices_of
from vakanuvis.render.weave import Inlay, escape_value, escaper_for, weave

APPARATUS = ("pilcrow", "voice")
"""Classes of the elements that are not the article's text."""


def body_of(
    record: Record, people: Sequence[PersonRef | None], event_pages: Sequence[str], root: str, words: Words
) -> str:
    """Return the HTML of the whole text.

    `people` says who each candidate is, `event_pages` where each event is on the timeline, relative to the site's root.
    """
    prose = record.article.prose
    inlays = inlays_of(record, people, event_pages, root, words)
    voices = voices_of(record, people, words)
    body = _Body(prose, inlays, escaper_for(prose), root, voices)
    numbered = enumerate(zip(record.article.blocks, record.anchors.blocks, strict=True))
    html: list[str] = []
    depth = 1
    for kind, group in groupby(numbered, key=lambda item: item[1][0].kind):
        blocks = [(index, block, anchor) for index, (block, anchor) in group]
        if kind == "paragraph":
            html += (body.paragraph(*item) for item in blocks)
        elif kind == "heading":
            for item in blocks:
                depth = min(max(item[1].level, 2), depth + 1, 6)
                html.append(body.element(*item, tag=f"h{depth}"))
        elif kind == "item":
            html += body.items(blocks)
        elif kind == "row":
            html += body.table(blocks, words.page["table"])
        elif kind == "quote":
            html += body.quotes(blocks)
        else:
            html += (body.other(*item) for item in blocks)
    return "\n".join(html)


class _Body:
    """What all blocks of one article share while they are written."""

    def __init__(
        self,
        prose: str,
        inlays: list[list[Inlay]],
        escaped: Callable[[str], str],
        root: str,
        voices: dict[int, str],
    ) -> None:
        self._prose = prose
        self._inlays = inlays
        self._escaped = escaped
        self._root = root
        self._voices = voices

    def paragraph(self, index: int, block: Block, anchor: str) -> str:
        return self.element(index, block, anchor, tag="p")

    def element(self, index: int, block: Block, anchor: str, *, tag: str) -> str:
        voice = self._voices.get(index, "")
        said = ' class="said"' if voice else ""
        text = self._woven(index, block)
        return f'<{tag} id="{anchor}"{said}>{text}{_pilcrow(anchor)}{voice}</{tag}>'

    def items(self, blocks: Sequence[tuple[int, Block, str]]) -> Iterator[str]:
        """Write items as lists, deeper ones inside the item before them."""
        lists: list[str] = []
        for index, block, anchor in blocks:
            tag, level = ("ol" if block.ordered else "ul"), max(block.level, 1)
            while len(lists) > level:
                yield f"</li></{lists.pop()}>"
            if len(lists) == level and lists[-1] != tag:
                yield f"</li></{lists.pop()}>"
            elif len(lists) == level:
                yield "</li>"
            while len(lists) < level:
                lists.append(tag)
                yield f"<{tag}>" if len(lists) == level else f"<{tag}><li>"
            said = ' class="said"' if index in self._voices else ""
            text = self._woven(index, block)
            yield f'<li id="{anchor}"{said}>{text}{_pilcrow(anchor)}{self._voices.get(index, "")}'
        while lists:
            yield f"</li></{lists.pop()}>"

    def table(self, blocks: Sequence[tuple[int, Block, str]], label: str) -> Iterator[str]:
        """Write rows as a table that can be scrolled sideways, also with the keyboard."""
        yield f'<div class="scroll" tabindex="0" role="region" aria-label="{escape_value(label)}"><table>'
        for index, block, anchor in blocks:
            yield f'<tr id="{anchor}">{"".join(self._cells(index, block))}</tr>'
        yield "</table></div>"

    def quotes(self, blocks: Sequence[tuple[int, Block, str]]) -> Iterator[str]:
        """Write quoted paragraphs, deeper ones inside."""
        depth = 0
        for index, block, anchor in blocks:
            level = max(block.level, 1)
            yield "<blockquote>" * (level - depth) + "</blockquote>" * (depth - level)
            depth = level
            yield self.paragraph(index, block, anchor)
        yield "</blockquote>" * depth

    def other(self, index: int, block: Block, anchor: str) -> str:
        """Write code, a rule between parts, or an image."""
        if block.kind == "code":
            return f'<pre id="{anchor}"><code>{self._woven(index, block)}</code></pre>'
        if block.kind == "rule":
            return f'<hr id="{anchor}">' + self._escaped(block.text)
        if block.kind == "image":
            return self._image(block, anchor)
        return self.paragraph(index, block, anchor)

    def _image(self, block: Block, anchor: str) -> str:
        """Show an image of the site's own; one from elsewhere is only a link, so that no page asks another host."""
        text = self._escaped(block.text)
        address = next((run.href for run in block.runs if run.href), "")
        if not address:
            return f'<p id="{anchor}">{text}</p>'
        if address.startswith("static/"):
            source = escape_value(self._root + address)
            return f'<figure id="{anchor}"><img src="{source}" alt="" loading="lazy"><figcaption>{text}</figcaption></figure>'
        return f'<p id="{anchor}" class="picture"><a href="{escape_value(address)}" rel="nofollow">{text or escape_value(address)}</a></p>'

    def _woven(self, index: int, block: Block) -> str:
        return weave(self._prose, block.span.start, block.span.end, self._inlays[index], self._escaped)

    def _cells(self, index: int, block: Block) -> Iterator[str]:
        stretches = []
        start = block.span.start
        for cell in self._prose[start : block.span.end].split("\t"):
            stretches.append((start, start + len(cell)))
            start += len(cell) + 1
        for (start, end), inlays in zip(stretches, share_out(self._inlays[index], stretches), strict=True):
            text = weave(self._prose, start, end, inlays, self._escaped)
            yield f'<th scope="col">{text}</th>' if block.level == 1 else f"<td>{text}</td>"


def _pilcrow(anchor: str) -> str:
    """Return the permalink; what it is called stands once in the page, for all of them."""
    return f'<a class="pilcrow" href="#{anchor}" aria-labelledby="permalink">¶</a>'
