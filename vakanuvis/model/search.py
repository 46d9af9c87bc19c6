"""The search index, cut so that one edited article touches few of its files.

An index that lists articles under each word changes in as many files as the article has words. So ours is cut in two:

* *groups* hold the texts themselves: of a year, of a month where a year is too long for one file, of a part of a month;
* a *dictionary*, cut by the words' first letters, says only in which groups a word occurs, and where it occurs in many
  of them just that. A new sentence seldom brings a word that its whole group does not have yet.

The script in the page asks the dictionary which groups to load, loads them latest first, and looks into the texts.
"""

from dataclasses import dataclass

from vakanuvis.model.archive import ArticleRef, PersonRef


@dataclass(frozen=True, slots=True)
class SearchGroup:
    """Articles that share a file of the index."""

    code: str
    """Short name, unique and stable: says the period and the part of it."""
    year: int
    articles: tuple[str, ...]
    """Ids, latest first."""


@dataclass(frozen=True, slots=True)
class SearchPage:
    """ara.html: the form, and a list of years to choose from."""

    years: tuple[int, ...]
    """Descending."""
    articles: int


@dataclass(frozen=True, slots=True)
class SearchGroupPage:
    """ara/g/<code>.js: shows the extracts of its articles."""

    code: str
    articles: tuple[tuple[ArticleRef, tuple[PersonRef | None, ...]], ...]
    """Latest first, with who each candidate is."""
    hidden: tuple[tuple[int, ...], ...]
    """For each article the candidates who may not be found: their names are left out of the text."""
    publish: str
    """As in the settings: how much of the texts may be shown, and so found."""


@dataclass(frozen=True, slots=True)
class SearchTermsPage:
    """ara/t/<letters>.js: one piece of the dictionary."""

    letters: str
    """What all its words begin with."""
    terms: tuple[tuple[str, str], ...]
    """(term, codes of its groups joined by blanks; `*` where it occurs in most), ascending."""
    people: tuple[tuple[str, str, int, str], ...]
    """(name, id, articles, codes of their groups) of people one of whose names begins so."""


@dataclass(frozen=True, slots=True)
class SearchIndexPage:
    """ara/index.js: what files there are."""

    letters: tuple[str, ...]
    """Pieces of the dictionary, ascending."""
    groups: tuple[tuple[str, int], ...]
    """(code, year), latest first."""
