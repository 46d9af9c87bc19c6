"""Understanding as a whole."""

from pathlib import Path

import pytest

from vakanuvis.language.turkish import TURKISH
from vakanuvis.read import article_of
from vakanuvis.understand import understand_article

GOLD = sorted((Path(__file__).parents[1] / "gold").rglob("*.txt"))


@pytest.mark.parametrize("file", GOLD, ids=lambda file: file.stem)
def test_reported_speech_that_nobody_asks_for_makes_no_difference_to_what_pages_show(file: Path) -> None:
    article = article_of(file.read_bytes(), file.name, "tr", lambda _: None)
    assert article is not None
    whole, shown = (understand_article(article, TURKISH, reported=reported) for reported in (True, False))
    assert whole.headline == shown.headline
    assert whole.findings.events == shown.findings.events
    assert [one for one in whole.findings.quotations if one.kind != "reported"] == [
        one for one in shown.findings.quotations if one.kind != "reported"
    ]


def test_reported_speech_is_found_everywhere_for_who_asks() -> None:
    text = " date 2025-03-12 Akçabel Valisi Nermin Yelkovan, köprünün açılacağını söyledi.\n"
    article = article_of(text.encode(), "a.txt", "tr", lambda _: None)
    assert article is not None
    assert [one.kind for one in understand_article(article, TURKISH, reported=True).findings.quotations] == ["reported"]
    assert understand_article(article, TURKISH).findings.quotations == ()
