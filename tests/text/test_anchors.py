"""Fragment names: stable, distinct, blind to white space."""

from vakanuvis.model.spans import Span
from vakanuvis.text.anchors import anchors_of


def anchors(prefix: str, *texts: str) -> tuple[str, ...]:
    prose, spans = "", []
    for text in texts:
        spans.append(Span(len(prose), len(prose) + len(text)))
        prose += f"{text}|"
    return anchors_of(prefix, prose, spans)


def test_an_anchor_does_not_depend_on_its_neighbours() -> None:
    alone = anchors("p", "ikinci")
    among = anchors("p", "birinci", "ikinci", "sonuncu")
    assert among[1] == alone[0]


def test_equal_texts_are_numbered() -> None:
    first, second, third = anchors("q", "Evet", "Evet", "Evet")
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_only_words_count() -> None:
    assert anchors("p", "bir  iki\nüç") == anchors("p", "bir iki üç")


def test_an_edit_further_on_leaves_the_anchor() -> None:
    beginning = "Köprünün iki yakasında toplananlar saatlerce beklediler ve sonunda evlerine döndüler. "
    assert anchors("p", beginning + "Yol açık.") == anchors("p", beginning + "Yol kapalı.")
    assert anchors("p", "Yol açık.") != anchors("p", "Yol kapalı.")
    assert anchors("p", "Köprünün  " + beginning) == anchors("p", "Köprünün " + beginning)
