from xml.etree import ElementTree as ET

from tests.render.reader import read_xml
from vakanuvis.render.charts import Bar, bar_chart, rank_bar, sparkline

SVG = "{http://www.w3.org/2000/svg}"


def drawn(*bars: Bar, title: str = "Başlık") -> ET.Element:
    svg = bar_chart("c", title, "Açıklama", bars).replace("<svg", '<svg xmlns="http://www.w3.org/2000/svg"')
    return read_xml(svg)


def test_a_chart_names_itself_and_every_bar() -> None:
    chart = drawn(Bar("Oca", "Ocak: 3 haber", 3, 0, "a.html"), Bar("Şub", "Şubat: 1 haber", 1, 2, "b.html"))
    assert chart.attrib["role"] == "group"
    assert chart.attrib["aria-labelledby"] == "c-t c-d"
    assert [link.findtext(f"{SVG}title") for link in chart.iter(f"{SVG}a")] == ["Ocak: 3 haber", "Şubat: 1 haber"]


def test_bars_are_as_long_as_their_numbers_and_small_ones_can_be_seen() -> None:
    chart = drawn(Bar("", "", 1000, 0, ""), Bar("", "", 500, 0, ""), Bar("", "", 1, 0, ""))
    heights = [int(bar.attrib["height"]) for bar in chart.iter(f"{SVG}rect") if bar.get("class") == "published"]
    assert heights[0] == 2 * heights[1]
    assert heights[2] >= 2


def test_published_stands_above_the_axis_and_happened_below() -> None:
    chart = drawn(Bar("", "", 2, 2, ""))
    places = {bar.attrib["class"]: float(bar.attrib["y"]) for bar in chart.iter(f"{SVG}rect") if bar.get("y")}
    assert places["published"] < places["happened"]


def test_bars_can_be_hit_with_a_finger_however_many() -> None:
    chart = drawn(*(Bar("", "", place, 0, "a.html") for place in range(100)))
    assert min(int(hit.attrib["width"]) for hit in chart.iter(f"{SVG}rect") if hit.get("class") == "hit") >= 24


def test_nothing_in_a_chart_is_inline_style_or_unescaped() -> None:
    svg = bar_chart("c", "<b>", '"', [Bar("<i>", '"><script>', 1, 1, '"onclick="')])
    assert "style" not in svg
    assert "<script>" not in svg
    assert "<i>" not in svg
    read_xml(svg)


def test_an_empty_chart_is_still_svg() -> None:
    read_xml(bar_chart("c", "t", "d", []))


def test_sparklines_stay_small() -> None:
    assert len(sparkline(range(1000))) < 600
    assert sparkline([]).count("M") == 0
    assert sparkline([0, 5, 0, 1]).count("M") == 2


def test_rank_bars_compare() -> None:
    assert rank_bar(5, 10) != rank_bar(10, 10)
    assert 'width="1"' in rank_bar(0, 0)
