"""Where characters stand."""

from vakanuvis.text.places import places_of


def test_places_ascend_whatever_the_order_of_the_characters() -> None:
    assert places_of(".!", "a! b. c!") == [1, 4, 7]


def test_no_place() -> None:
    assert places_of("?…", "a. b") == []
