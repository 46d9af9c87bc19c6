"""How the search index is cut: articles into groups, words into pieces of the dictionary."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from hashlib import blake2b

from vakanuvis.model.record import Summary
from vakanuvis.model.search import SearchGroup

GROUP_BYTES = 100_000
"""Texts of a group, before the bytes that hold them together; the file may have 150 KB."""
PIECE_BYTES = 110_000
"""The same of a piece of the dictionary."""
ARTICLE_BYTES = 60_000
"""What an article counts at most: the index holds no more of a text than this."""
COMMON_SHARE = 0.3
"""A word in more of the groups than this is looked for in all of them: that is shorter, and no edit changes it."""
_OVERHEAD = 900
"""Headline, address, people and anchors of an article."""
_DIGITS = "0123456789abcdefghijklmnopqrstuvwxyz"


def cut_groups(summaries: Iterable[Summary]) -> tuple[SearchGroup, ...]:
    """Return the groups of all articles, latest first.

    A group is a year, or a month of a year too long, or a part of a month too long. Parts are made by the hash of the
    article's id, not by their order, so that an article added in between moves no other.
    """
    years: dict[int, list[Summary]] = defaultdict(list)
    for summary in summaries:
        years[summary.published.year].append(summary)
    groups = []
    for year, articles in years.items():
        if _bytes_of(articles) <= GROUP_BYTES:
            groups.append(_group_of(_code_of(year, 0), articles))
            continue
        months: dict[int, list[Summary]] = defaultdict(list)
        for article in articles:
            months[article.published.month].append(article)
        for month, of_month in months.items():
            groups.extend(_group_of(code, part) for code, part in _parts_of(_code_of(year, month), of_month, 0))
    groups.sort(key=lambda group: (group.year, group.code), reverse=True)
    return tuple(groups)


def cut_dictionary(
    terms: Mapping[str, Sequence[str]], people: Iterable[tuple[str, tuple[str, str, int, str]]]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...], tuple[tuple[str, str, int, str], ...]]]:
    """Yield the pieces of the dictionary: (letters, terms with their groups' codes, people), ascending.

    `terms` holds the terms of each group by its code, `people` a row for every word of every name with that word folded.
    """
    common = max(3, int(len(terms) * COMMON_SHARE))
    codes: dict[str, list[str]] = defaultdict(list)
    for code, words in terms.items():
        for word in words:
            codes[word].append(code)
    rows: dict[str, list[tuple[str, str]]] = defaultdict(list)
    for word, found in codes.items():
        rows[word[:2]].append((word, "*" if len(found) > common else " ".join(found)))
    names: dict[str, list[tuple[str, tuple[str, str, int, str]]]] = defaultdict(list)
    for word, row in people:
        names[word[:2]].append((word, row))
    for letters in sorted(rows.keys() | names.keys()):
        yield from _pieces_of(letters, rows.get(letters, []), names.get(letters, []))


def _pieces_of(
    letters: str, rows: list[tuple[str, str]], names: list[tuple[str, tuple[str, str, int, str]]]
) -> Iterator[tuple[str, tuple[tuple[str, str], ...], tuple[tuple[str, str, int, str], ...]]]:
    size = sum(len(word) + len(codes) + 6 for word, codes in rows)
    size += sum(2 * len(row[0]) + len(row[1]) + len(row[3]) + 16 for _, row in names)
    longer = {word[: len(letters) + 1] for word, _ in rows} | {word[: len(letters) + 1] for word, _ in names}
    if size <= PIECE_BYTES or longer == {letters}:
        yield letters, tuple(sorted(rows)), tuple(sorted({row for _, row in names}))
        return
    for start in sorted(longer):
        of_rows = [row for row in rows if row[0][: len(letters) + 1] == start]
        of_names = [name for name in names if name[0][: len(letters) + 1] == start]
        if (
            start == letters
        ):  # the word that is just these letters: the script looks for the longest piece it begins with
            yield letters, tuple(sorted(of_rows)), tuple(sorted({row for _, row in of_names}))
        else:
            yield from _pieces_of(start, of_rows, of_names)


def _parts_of(code: str, articles: list[Summary], depth: int) -> Iterator[tuple[str, list[Summary]]]:
    if len(articles) == 1 or _bytes_of(articles) <= GROUP_BYTES or depth > 32:
        yield code, articles
        return
    halves: tuple[list[Summary], list[Summary]] = ([], [])
    for article in articles:
        halves[_bit_of(article.id, depth)].append(article)
    for bit, half in enumerate(halves):
        if half:
            yield from _parts_of(code + "AB"[bit], half, depth + 1)


def _bit_of(id_: str, depth: int) -> int:
    return int.from_bytes(blake2b(id_.encode(), digest_size=8).digest(), "big") >> depth & 1


def _bytes_of(articles: Iterable[Summary]) -> int:
    return sum(min(article.size, ARTICLE_BYTES) + _OVERHEAD for article in articles)


def _group_of(code: str, articles: list[Summary]) -> SearchGroup:
    latest_first = sorted(articles, key=lambda article: (article.published, article.id), reverse=True)
    return SearchGroup(code, articles[0].published.year, tuple(article.id for article in latest_first))


def _code_of(year: int, month: int) -> str:
    """Return the month as a number to the base of 36, month 0 being the year itself; of one year they sort as months do."""
    number = year * 13 + month
    code = ""
    while number:
        number, digit = divmod(number, 36)
        code = _DIGITS[digit] + code
    return code
