"""Each quotation looked at every mention of its article: three thousand of both took half a minute."""

from datetime import date

import pytest

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.spans import Span
from vakanuvis.understand import understand_article
from vakanuvis.understand.records import extract_of

SENTENCE = 'Avukat Deniz Kayalar, "Ekibimiz Tolga Harman ile çalıştı" dedi. '


def looks_at(times: int, monkeypatch: pytest.MonkeyPatch) -> int:
    """Return how often extracting an article of so many quotations asks whether a mention is in one."""
    text = SENTENCE * times
    whole = Block("paragraph", (Run(text),), Span(0, len(text)), (Anchorage(0, 0),))
    record = understand_article(Article("a.txt", "tr", None, date(2025, 1, 1), text, (whole,)), TURKISH)
    asked: list[Span] = []
    contains = Span.contains

    def count(self: Span, other: Span) -> bool:
        asked.append(other)
        return contains(self, other)

    with monkeypatch.context() as patch:
        patch.setattr(Span, "contains", count)
        extract = extract_of(record, TURKISH)
    assert len(extract.quotations) == times
    named = {record.findings.candidates[index].name for row in extract.quotations for index in row.mentioned}
    assert named == {"Tolga Harman"}
    return len(asked)


def test_who_is_named_in_quotations_is_found_in_linear_time(monkeypatch: pytest.MonkeyPatch) -> None:
    assert looks_at(80, monkeypatch) <= 4 * looks_at(20, monkeypatch)
