"""A subheading that names its owner became the headline of whoever used the same words to say the opposite."""

import pytest

from vakanuvis.language.turkish import TURKISH
from vakanuvis.read import article_of
from vakanuvis.understand import understand_article

TEXT = """ date 2025-03-12 Köprü davası görüldü. Salon doluydu.

{heading}

Nermin Yelkovan mahkemede konuştu. Yelkovan, "Bu köprünün kente yararı açıktır. Suç işlenmemiştir." dedi.
"""


@pytest.mark.parametrize("heading", ['Savcıdan "Köprünün yararı olmadı" iddiası', '"Köprünün yararı yok"'])
def test_nobody_is_given_the_words_of_another(heading: str) -> None:
    article = article_of(TEXT.format(heading=heading).encode(), "a.txt", "tr", lambda _: None)
    assert article is not None
    assert understand_article(article, TURKISH).headline == 'Yelkovan: "Bu köprünün kente yararı açıktır"'
