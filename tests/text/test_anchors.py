"""Fragment names: stable, distinct, blind to white space."""

from vakanuvis.text.anchors import anchors_of


def test_an_anchor_does_not_depend_on_its_neighbours() -> None:
    alone = anchors_of("p", ["ikinci"])
    among = anchors_of("p", ["birinci", "ikinci", "sonuncu"])
    assert among[1] == alone[0]


def test_equal_texts_are_numbered() -> None:
    first, second, third = anchors_of("q", ["Evet.", "Evet.", "Evet."])
    assert (second, third) == (f"{first}-2", f"{first}-3")


def test_only_words_count() -> None:
    assert anchors_of("p", ["bir  iki\nüç"]) == anchors_of("p", ["bir iki üç"])
