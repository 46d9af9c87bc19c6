"""Each event looked at every mention of its article: two thousand sentences of one speaker took a square's time."""

import sys
from datetime import date
from types import FrameType

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.spans import Span
from vakanuvis.understand import understand_article

SENTENCE = "Müdür Deniz Kayalar{number}, 12 Ocak'ta Tolga Harman{number} ile Akçabel'de görüştüğünü söyledi. "


def calls_for(sentences: int) -> int:
    """Return how many calls, and steps of generators, it takes to understand so many sentences, each with an event."""
    text = "".join(SENTENCE.format(number=number) for number in range(sentences))
    whole = Block("paragraph", (Run(text),), Span(0, len(text)), (Anchorage(0, 0),))
    article = Article("a.txt", "tr", None, date(2025, 1, 20), text, (whole,))
    calls = 0

    def count(_frame: FrameType, event: str, _argument: object) -> None:
        nonlocal calls
        calls += event == "call"

    before = sys.getprofile()
    sys.setprofile(count)
    try:
        record = understand_article(article, TURKISH)
    finally:
        sys.setprofile(before)
    assert len(record.findings.events) == sentences
    return calls


def test_events_of_one_speaker_are_found_in_linear_time() -> None:
    calls_for(400)  # what is remembered of words
    assert calls_for(400) <= 4.6 * calls_for(100)
