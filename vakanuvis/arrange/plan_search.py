"""The files of the search index: first those that hold texts, then, when their words are known, the dictionary."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence

from vakanuvis.arrange.search import COMMON_SHARE, cut_dictionary, cut_groups
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model import templates
from vakanuvis.model.archive import Archive, PersonRef
from vakanuvis.model.pages import PagePlan
from vakanuvis.model.search import SearchGroup, SearchGroupPage, SearchIndexPage, SearchPage, SearchTermsPage
from vakanuvis.model.settings import Settings
from vakanuvis.text.terms import WORD

SEARCH = "ara.html"


def plan_search_groups(archive: Archive, settings: Settings) -> tuple[PagePlan, ...]:
    """Return a plan for each file that holds texts, latest first; what words each has is not known before it is read."""
    articles = {article.id: article for article in archive.articles}
    people = {person.id: PersonRef(person.id, person.address, person.name) for person in archive.people}
    candidates = {
        id_: tuple(people.get(person) if person else None for person in row) for id_, row in archive.identities.items()
    }
    return tuple(
        PagePlan(
            f"ara/g/{group.code}.js",
            templates.SEARCH_GROUP,
            SearchGroupPage(
                code=group.code,
                articles=tuple((articles[id_], candidates[id_]) for id_ in group.articles),
                hidden=tuple(archive.hidden.get(id_, ()) for id_ in group.articles),
                publish=settings.publish,
            ),
            group.articles,
        )
        for group in cut_groups(archive.summaries.values())
    )


def plan_search(archive: Archive, terms: Mapping[str, Sequence[str]], alphabet: Alphabet) -> Iterator[PagePlan]:
    """Yield the plans of the form, the index and the dictionary; `terms` holds the words of each group by its code."""
    groups = cut_groups(archive.summaries.values())
    years = tuple(sorted({group.year for group in groups}, reverse=True))
    yield PagePlan(SEARCH, templates.SEARCH, SearchPage(years, len(archive.articles)))
    letters = []
    for piece, words, people in cut_dictionary(terms, _people_rows(archive, groups, alphabet)):
        letters.append(piece)
        yield PagePlan(f"ara/t/{piece}.js", templates.SEARCH_TERMS, SearchTermsPage(piece, words, people))
    index = SearchIndexPage(tuple(letters), tuple((group.code, group.year) for group in groups))
    yield PagePlan("ara/index.js", templates.SEARCH_INDEX, index)


def _people_rows(
    archive: Archive, groups: Sequence[SearchGroup], alphabet: Alphabet
) -> Iterator[tuple[str, tuple[str, str, int, str]]]:
    """Yield a row for every word of every person's name."""
    codes: dict[str, list[str]] = defaultdict(list)
    for group in groups:
        for id_ in {id_ for article in group.articles for id_ in archive.identities[article] if id_}:
            codes[id_].append(group.code)
    common = max(3, int(len(groups) * COMMON_SHARE))
    for person in archive.people:
        found = codes[person.id]
        row = (person.name, person.id, person.articles, "*" if len(found) > common else " ".join(found))
        for word in set(WORD.findall(alphabet.search_fold(person.name))):
            yield word, row
