"""The index of people: one page, or one for each letter, and the sorted views."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from vakanuvis.arrange.addresses import PEOPLE_INDEX
from vakanuvis.arrange.survey import row_of
from vakanuvis.arrange.weights import INDEX_BYTES, cut_by_weight, row_bytes
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model import templates
from vakanuvis.model.archive import Archive
from vakanuvis.model.pages import Link, PagePlan, PeopleLetter, PeoplePage, PersonRow

INDEX = f"{PEOPLE_INDEX}index.html"
BY_COUNT = f"{PEOPLE_INDEX}sayi.html"
BY_LAST = f"{PEOPLE_INDEX}son.html"
_LISTED = 300
"""People on a page sorted by number or by date."""
_OTHERS = "0"
"""Address of those whose names begin with no letter."""


def plan_people(archive: Archive, alphabet: Alphabet) -> Iterator[PagePlan]:
    """Yield the plans of the index of people and its views."""
    rows = [row_of(person) for person in archive.people]
    by_letter: dict[str, list[PersonRow]] = defaultdict(list)
    for row in rows:
        by_letter[alphabet.initial(row.person.name)].append(row)
    short = sum(map(row_bytes, rows)) <= INDEX_BYTES
    order = [*map(alphabet.upper, alphabet.letters), "#"]
    addresses = _addresses_of(order, alphabet)
    letters = tuple(
        PeopleLetter(
            letter,
            len(by_letter[letter]),
            f"{INDEX}#{addresses[letter]}" if short else f"{PEOPLE_INDEX}{addresses[letter]}.html",
        )
        for letter in order
        if letter != "#" or by_letter[letter]
    )
    groups = tuple(_group_of(letter, by_letter[letter]) for letter in order if by_letter[letter]) if short else ()
    yield _plan(INDEX, PeoplePage("name", "", letters, groups, (), len(rows)))
    if not short:
        for letter in order:
            if by_letter[letter]:
                yield from _plan_letter(letter, addresses[letter], by_letter[letter], letters, len(rows))
    if rows:
        by_count = sorted(rows, key=lambda row: (-row.articles, -row.quotations))[:_LISTED]
        yield _plan(BY_COUNT, PeoplePage("count", "", letters, (("", tuple(by_count), ()),), (), len(rows)))
        by_last = sorted(rows, key=lambda row: (-row.last.toordinal(), -row.articles))[:_LISTED]
        yield _plan(BY_LAST, PeoplePage("last", "", letters, (("", tuple(by_last), ()),), (), len(rows)))


def _plan(address: str, page: PeoplePage) -> PagePlan:
    views = (Link("name", INDEX), *((Link("count", BY_COUNT), Link("last", BY_LAST)) if page.total else ()))
    return PagePlan(
        address,
        templates.PEOPLE,
        PeoplePage(page.view, page.letter, page.letters, page.groups, views, page.total, page.parts, page.part),
    )


def _plan_letter(
    letter: str, code: str, rows: Sequence[PersonRow], letters: tuple[PeopleLetter, ...], total: int
) -> Iterator[PagePlan]:
    cut = cut_by_weight(rows, row_bytes, INDEX_BYTES)
    addresses = [
        f"{PEOPLE_INDEX}{code}.html",
        *(f"{PEOPLE_INDEX}{code}/{part}.html" for part in range(2, len(cut) + 1)),
    ]
    parts = tuple(Link(str(part), address) for part, address in enumerate(addresses, start=1)) if len(cut) > 1 else ()
    for part, (address, of_part) in enumerate(zip(addresses, cut, strict=True), start=1):
        group = (_group_of(letter, of_part),)
        yield _plan(address, PeoplePage("letter", letter, letters, group, (), total, parts, part))


def _group_of(letter: str, rows: Sequence[PersonRow]) -> tuple[str, tuple[PersonRow, ...], tuple[PersonRow, ...]]:
    """Return a letter's people, those of a single article apart; whoever is in the register says so by a role."""
    several = tuple(row for row in rows if row.articles > 1)
    return letter, several, tuple(row for row in rows if row.articles <= 1)


def _addresses_of(letters: Sequence[str], alphabet: Alphabet) -> dict[str, str]:
    """Return a name for the page of each letter; letters that look alike in ASCII are numbered: c, c-2."""
    seen: dict[str, int] = defaultdict(int)
    addresses = {}
    for letter in letters:
        slug = alphabet.slug(letter) or _OTHERS
        seen[slug] += 1
        addresses[letter] = slug if seen[slug] == 1 else f"{slug}-{seen[slug]}"
    return addresses
