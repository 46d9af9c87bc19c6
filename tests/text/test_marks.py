"""Pairs of quotation marks: «» in the expected text show what lies between, nested ones indented by a dot."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from vakanuvis.model.article import BLOCK_SEPARATOR
from vakanuvis.model.spans import Span
from vakanuvis.text.marks import MarkPair, find_mark_pairs

CASES = (
    ("straight", 'Ali, "Gel." dedi. "Git"', ("Gel.", "Git")),
    ("curly", "Ali, “Gel” dedi.", ("Gel",)),
    ("low and high", "Ali, „Gel“ dedi.", ("Gel",)),
    ("guillemets", "Ali, «Gel» dedi.", ("Gel",)),
    ("curly and straight", 'Ali, “Gel" dedi. Veli, "Git” dedi.', ("Gel", "Git")),
    ("the same curly mark twice", "Ali, ”Gel” dedi. Veli, “Git“ dedi.", ("Gel", "Git")),
    ("single curly", "Ali ‘Gel’ dedi.", ("Gel",)),
    ("single, closing mark twice", "Ali ’Gel’ dedi.", ("Gel",)),
    ("two single marks", "Ali ''Gel'' dedi.", ("Gel",)),
    ("single in double", "\"Bana 'gel' dedi\"", ("Bana 'gel' dedi", ".gel")),
    ("single right after double", "\"'Gel' dedi\" diye", ("'Gel' dedi", ".Gel")),
    ("double in single", "'Ali: \"Gel\"' haberi", ('Ali: "Gel"', ".Gel")),
    ("straight in straight", '"Bana "gel" dedi" diye', ('Bana "gel" dedi', ".gel")),
    ("curly in curly", "“Bana “gel” dedi” diye", ("Bana “gel” dedi", ".gel")),
    ("apostrophes", "Ali'nin Ankara’daki evi", ()),
    ("apostrophe inside", '"Ali\'nin evi" dedi', ("Ali'nin evi",)),
    ("apostrophe after a mark", '"Sabah"\'ın yazarı "Gel" dedi', ("Sabah", "Gel")),
    ("suffix after a mark", 'Bu "gel"in anlamı', ("gel",)),
    ("a suffix torn off", "Ali 'nin evi 'güzel' dedi", ("güzel",)),
    ("no blank before", 'Ali,"Gel" dedi.', ("Gel",)),
    ("no blank after", 'Ali, "Gel."dedi. Veli, "Git,"dedi.', ("Gel.", "Git,")),
    ("blanks on both sides", 'Ali, " Gel " dedi.', ("Gel",)),
    ("in parentheses", 'Ali ("Gel") dedi.', ("Gel",)),
    ("opening mark forgotten", 'Ali, Gel" dedi. Veli, "Git" dedi.', ("Git",)),
    ("closing mark forgotten", 'Ali, "Gel dedi. Veli, "Git" dedi.', ("Git",)),
    ("closing mark forgotten, paragraph ends", 'Ali, "Gel dedi.\n\nVeli, "Git" dedi.', ("Git",)),
    (
        "a closing mark forgotten, and far away an opening one",
        '"Gel. Ali, "Bir." dedi. Veli, "İki." dedi. Can, "Üç." dedi. Git" dedi.',
        ("Bir.", "İki.", "Üç."),
    ),
    ("each paragraph opens", 'Ali: "Gel.\n\n"Otur.\n\n"Kalk." dedi.', ("Gel.…", "Otur.…", "Kalk.")),
    (
        "only the first paragraph opens",
        "Ali: “Gel.\n\nOtur.\n\nKalk.” dedi. “Git”",
        ("Gel.…", "Otur.…", "Kalk.", "Git"),
    ),
    (
        "single marks inside",
        "Ali: “Gel.\n\nBen 'otur' dedim.\n\nO 'yok' dedi.”",
        ("Gel.…", "Ben 'otur' dedim.…", ".otur", "O 'yok' dedi.", ".yok"),
    ),
    (
        "each paragraph opens, but the first forgot to close",
        'Ali: "Gel.\n\n"Otur" diyen Veli, "Git" dedi.',
        ("Otur", "Git"),
    ),
    ("between them another quotation", 'Ali: "Gel.\n\nVeli, "Otur" dedi.\n\nKalk" dedi.', ("Otur",)),
    ("too many paragraphs", 'Ali: "Gel.' + "\n\nOtur." * 20 + '\n\nKalk."', ()),
    ("nothing between", 'Ali "" dedi.', ()),
    ("inches", '32" ekran ve "akıllı" saat', ("akıllı",)),
    ("one mark", '"', ()),
)


@pytest.mark.parametrize(("prose", "expected"), [case[1:] for case in CASES], ids=[case[0] for case in CASES])
def test_pairs(prose: str, expected: tuple[str, ...]) -> None:
    shown = tuple(
        "." * pair.depth + pair.inner.text_of(prose) + "…" * pair.continues
        for pair in find_mark_pairs(prose, blocks_of(prose))
    )
    assert shown == expected


@given(st.text(alphabet="\"“”'’«» .,\nabK", max_size=200))
def test_pairs_nest_and_ascend(prose: str) -> None:
    blocks = blocks_of(prose)
    open_pairs: list[MarkPair] = []
    previous = -1
    for pair in find_mark_pairs(prose, blocks):
        assert pair.outer.start >= previous
        previous = pair.outer.start
        assert pair.outer.contains(pair.inner)
        assert pair.inner.text_of(prose).strip() == pair.inner.text_of(prose) != ""
        assert any(block.contains(pair.outer) for block in blocks)
        while open_pairs and open_pairs[-1].outer.end <= pair.outer.start:
            open_pairs.pop()
        assert not open_pairs or open_pairs[-1].outer.contains(pair.outer)
        open_pairs.append(pair)


@pytest.mark.parametrize("unit", ['"', '"a. ', "'a ", "“ ", "a” ", '"a\n\n', "“a” b\n\n", "“"])
def test_time_is_linear(unit: str) -> None:
    fastest = [min(_seconds(unit * count) for _ in range(3)) for count in (4000, 32000)]
    # eight times the text: quadratic time would be sixty-four times as long
    assert fastest[1] < 40 * max(fastest[0], 0.002)


def test_fifty_thousand_nested_pairs() -> None:
    prose = "“" * 50_000 + "a" + "”" * 50_000
    assert len(find_mark_pairs(prose, blocks_of(prose))) == 50_000


def blocks_of(prose: str) -> list[Span]:
    """Return the paragraphs of a prose."""
    blocks, start = [], 0
    for paragraph in prose.split(BLOCK_SEPARATOR):
        blocks.append(Span(start, start + len(paragraph)))
        start += len(paragraph) + len(BLOCK_SEPARATOR)
    return blocks


def _seconds(prose: str) -> float:
    blocks = blocks_of(prose)
    begin = time.process_time()
    find_mark_pairs(prose, blocks)
    return time.process_time() - begin
