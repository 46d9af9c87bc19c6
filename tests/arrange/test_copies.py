"""The same text sent twice is found, linked, and counted once."""

from datetime import date

from tests.arrange.builders import arrange, candidate, summary
from vakanuvis.arrange.copies import find_copies

FIRST, SECOND = date(2025, 3, 1), date(2025, 3, 2)
TEXT = tuple(range(100, 116))


def test_equal_texts_are_copies_of_each_other() -> None:
    one, other = summary("a.txt", fingerprint=TEXT), summary("b.txt", fingerprint=TEXT)
    assert find_copies([one, other]) == {"a.txt": ("b.txt",), "b.txt": ("a.txt",)}


def test_small_changes_make_no_other_text() -> None:
    changed = tuple(sorted((*TEXT[4:], 7, 8, 300, 301)))
    assert find_copies([summary("a.txt", fingerprint=TEXT), summary("b.txt", fingerprint=changed)])


def test_a_few_sentences_in_common_are_no_copy() -> None:
    other = tuple(sorted((*TEXT[:5], *range(200, 211))))
    assert find_copies([summary("a.txt", fingerprint=TEXT), summary("b.txt", fingerprint=other)]) == {}


def test_one_sentence_in_common_of_two_short_texts_is_no_copy() -> None:
    assert find_copies([summary("a.txt", fingerprint=(1, 2)), summary("b.txt", fingerprint=(1, 3))]) == {}


def test_texts_without_sentences_are_no_copies() -> None:
    assert find_copies([summary("a.txt"), summary("b.txt")]) == {}


def test_a_formula_that_hundreds_have_hides_no_copy() -> None:
    others = [
        summary(f"x{number}.txt", fingerprint=(1, *range(1000 * number, 1000 * number + 9))) for number in range(1, 99)
    ]
    copy = tuple(range(500_000, 500_009))
    found = find_copies([*others, summary("a.txt", fingerprint=(1, *copy)), summary("b.txt", fingerprint=(1, *copy))])
    assert found == {"a.txt": ("b.txt",), "b.txt": ("a.txt",)}


def test_whoever_is_in_both_is_counted_once() -> None:
    names = candidate("Efe Ongun", mentions=3, quotations=2)
    summaries = [
        summary("a.txt", names, published=FIRST, fingerprint=TEXT),
        summary("b.txt", names, "Ali Taşova", published=SECOND, fingerprint=TEXT),
        summary("c.txt", names, published=SECOND, fingerprint=(1, 2, 3)),
    ]
    archive, _ = arrange(summaries)
    figures = {person.name: (person.articles, person.mentions, person.quotations) for person in archive.people}
    assert figures == {"Efe Ongun": (2, 6, 4), "Ali Taşova": (1, 1, 0)}
