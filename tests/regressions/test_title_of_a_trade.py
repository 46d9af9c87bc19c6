"""A trade in lower case before a name was kept as an empty title, and a later clause without a subject ended the build."""

from vakanuvis.language.turkish import TURKISH
from vakanuvis.read import article_of
from vakanuvis.understand import understand_article

TEXT = ' date 2025-03-12 Ünlü golfçü Ece Tan kazandı.\n\nBaşarılı golfçü, "Bu kupayı bekliyordum, çok mutluyum" dedi.\n'


def test_a_trade_before_a_name_breaks_no_clause_whose_subject_is_a_title() -> None:
    article = article_of(TEXT.encode(), "a.txt", "tr", lambda _: None)
    assert article is not None
    findings = understand_article(article, TURKISH).findings
    assert findings.candidates[0].titles == ("golfçü",)
    assert [quotation.speaker for quotation in findings.quotations] == [0]
