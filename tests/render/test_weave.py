from tests.render.reader import read_html
from vakanuvis.render.weave import Inlay, escape_text, order_inlays, weave


def inlay(start: int, end: int, rank: int, tag: str) -> Inlay:
    return Inlay(start, end, rank, f'<{tag} id="x">', f"<{tag}>", f"</{tag}>")


def woven(prose: str, *inlays: Inlay) -> str:
    return weave(prose, 0, len(prose), order_inlays(list(inlays)), escape_text)


def test_nested_elements_stay_whole() -> None:
    assert woven("abcdef", inlay(1, 5, 0, "q"), inlay(2, 4, 1, "a")) == 'a<q id="x">b<a id="x">cd</a>e</q>f'


def test_the_lower_rank_is_outside_of_the_same_stretch() -> None:
    assert woven("ab", inlay(0, 2, 1, "a"), inlay(0, 2, 0, "q")) == '<q id="x"><a id="x">ab</a></q>'


def test_crossing_elements_are_parted_inside_the_lower_rank() -> None:
    assert woven("abcd", inlay(0, 3, 1, "a"), inlay(2, 4, 0, "q")) == '<a id="x">ab</a><q id="x"><a>c</a>d</q>'


def test_an_empty_element_only_carries_its_anchor() -> None:
    assert woven("ab", inlay(1, 1, 0, "i"), inlay(0, 2, 1, "b")) == '<b id="x">a<i id="x"></i>b</b>'


def test_an_empty_element_among_crossing_ones() -> None:
    html = woven("abcd", inlay(0, 3, 1, "a"), inlay(2, 4, 0, "q"), inlay(2, 2, 2, "i"), inlay(4, 4, 2, "s"))
    assert read_html(html).text() == "abcd"
    assert html.count('<i id="x">') == html.count('<s id="x">') == 1


def test_text_is_escaped_between_and_inside() -> None:
    assert woven("<&>", inlay(1, 2, 0, "b")) == '&lt;<b id="x">&amp;</b>&gt;'
