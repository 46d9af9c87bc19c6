import json
from dataclasses import replace
from datetime import date

from tests.render.samples import words
from vakanuvis.render.citation import Work, bibtex_escape, bibtex_of, citation_text, csl_json, key_of

WORK = Work(
    key="haber-2025-kopru",
    headline="Köprü {açılıyor} & 50% $",
    published=date(2025, 2, 1),
    byline="Ece Yazıcı",
    publisher="Kıyı Postası",
    archive="Örnek Arşiv",
    url="https://example.org/haber/2025/kopru.html",
    language="tr",
)


def test_citation_in_words() -> None:
    assert citation_text(WORK, words()) == (
        "Ece Yazıcı. Kıyı Postası. “Köprü {açılıyor} & 50% $”. 1 Şubat 2025. "
        "Örnek Arşiv, https://example.org/haber/2025/kopru.html."
    )


def test_citation_without_author_publisher_and_address() -> None:
    bare = replace(WORK, byline=None, publisher=None, url="")
    assert citation_text(bare, words("en")) == "“Köprü {açılıyor} & 50% $”. 1 February 2025. Örnek Arşiv."


def test_bibtex_escapes_what_it_would_read_as_markup() -> None:
    entry = bibtex_of(WORK)
    assert r"title = {{Köprü \{açılıyor\} \& 50\% \$}}," in entry
    assert entry.startswith("@misc{haber-2025-kopru,")
    assert bibtex_escape("a\\b_c~d^e#f\n g") == r"a\textbackslash{}b\_c\textasciitilde{}d\textasciicircum{}e\#f g"


def test_bibtex_leaves_out_what_is_not_known() -> None:
    entry = bibtex_of(replace(WORK, byline=None, publisher=None, url=""))
    assert "author" not in entry
    assert "publisher" not in entry
    assert "url" not in entry


def test_csl_json_is_an_item_of_csl() -> None:
    (item,) = json.loads(csl_json(WORK))
    assert item["type"] == "article-newspaper"
    assert item["issued"] == {"date-parts": [[2025, 2, 1]]}
    assert item["author"] == [{"literal": "Ece Yazıcı"}]


def test_keys_are_ascii_and_stay_with_the_address() -> None:
    assert key_of("haber/2025/2025-02-01-kopru.html") == "haber-2025-2025-02-01-kopru"
