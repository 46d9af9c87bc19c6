"""The register as arranging asks it: whose name is this, in this article?"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fnmatch import fnmatchcase

from vakanuvis.arrange.names import endings_of, is_full, shortens
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry
from vakanuvis.model.record import CandidateSummary, Summary


@dataclass(frozen=True, slots=True)
class ScopedEntry:
    """An entry that speaks in some articles only."""

    entry: RegisterEntry
    keys: frozenset[str]
    """Of its name and aliases."""
    endings: frozenset[str]
    """What its name is without given names."""


@dataclass(frozen=True, slots=True)
class Register:
    """The entries by the keys of their names."""

    entries: Mapping[str, RegisterEntry]
    """By id."""
    general: Mapping[str, RegisterEntry]
    """By key: entries that speak in every article."""
    contested: Mapping[str, tuple[str, ...]]
    """By key: ids of the entries, where several claim a name in every article, or each in articles of its own; nobody
    gets it where no entry of the article speaks."""
    scoped: Mapping[str, tuple[ScopedEntry, ...]]
    """By article: entries that speak in it and not everywhere."""
    excluded: Mapping[str, frozenset[str]]
    """By entry: keys of names that are somebody else's."""

    def entry_in(self, article: str, key: str) -> RegisterEntry | None:
        """Return the only scoped entry of `article` that `key` can mean; None where there is none or several."""
        found = [
            scoped.entry
            for scoped in self.scoped.get(article, ())
            if key in scoped.keys and self.allows(scoped.entry, key)
        ] or [
            scoped.entry
            for scoped in self.scoped.get(article, ())
            if (key in scoped.endings or _shortens_any(key, scoped.keys)) and self.allows(scoped.entry, key)
        ]
        return found[0] if len(found) == 1 else None

    def allows(self, entry: RegisterEntry, key: str) -> bool:
        """Tell whether the entry does not say `not` to this name."""
        return key not in self.excluded[entry.id]


def index_register(
    entries: Sequence[RegisterEntry], articles: Iterable[str], key_of: Callable[[str], str], report: Report
) -> Register:
    """Index the entries; reports names that two entries claim everywhere, and patterns that fit no article."""
    claims: dict[str, dict[str, RegisterEntry]] = defaultdict(dict)
    parts: dict[str, list[str]] = defaultdict(list)
    scoped: dict[str, list[ScopedEntry]] = defaultdict(list)
    finder = _ArticleFinder(articles)
    for entry in sorted(entries, key=lambda entry: entry.id):
        names = {key_of(name): name for name in (*entry.aliases, entry.name)}
        if entry.articles:
            endings = frozenset(ending for key in names for ending in endings_of(key))
            articles_of, is_whole = _scope_of(entry, finder, report)
            for article in articles_of:
                scoped[article].append(ScopedEntry(entry, frozenset(names), endings))
            if is_whole or not entry.hidden:  # where is meant is unclear: until it is not, hidden everywhere
                for key in names:
                    parts[key].append(entry.id)
                continue
        for key, name in names.items():
            _report_second_claim(entry, name, claims[key], report)
            claims[key][entry.id] = entry
    return Register(
        entries={entry.id: entry for entry in entries},
        general={key: next(iter(claim.values())) for key, claim in claims.items() if len(claim) == 1},
        contested={
            **{key: tuple(ids) for key, ids in parts.items() if len(ids) > 1 and key not in claims},
            **{key: tuple(claim) for key, claim in claims.items() if len(claim) > 1},
        },
        scoped={article: tuple(found) for article, found in scoped.items()},
        excluded={entry.id: frozenset(key_of(name) for name in entry.excluded) for entry in entries},
    )


def hide_by_file(
    entries: Sequence[RegisterEntry],
    summaries: Iterable[Summary],
    slug: Callable[[str], str],
    key_of: Callable[[str], str],
) -> tuple[RegisterEntry, ...]:
    """Return the entries; one that hides somebody has as aliases all names of the archive that make the name of its file.

    So the name within may be misspelt, or may not have been readable. Names that another entry has stay that entry's.
    """
    wanted = {entry.id for entry in entries if entry.hidden and not entry.articles}
    if not wanted:
        return tuple(entries)
    names = {name for summary in summaries for candidate in summary.candidates for name in _names_of(candidate)}
    taken = {key_of(name) for entry in entries for name in (entry.name, *entry.aliases)}
    found: dict[str, list[str]] = defaultdict(list)
    for name in sorted(names):
        id_ = slug(name)
        if id_ in wanted and key_of(name) not in taken:
            found[id_].append(name)
    return tuple(replace(entry, aliases=(*entry.aliases, *found[entry.id])) for entry in entries)


def _names_of(candidate: CandidateSummary) -> Iterator[str]:
    yield candidate.name
    yield from (form for form, _ in candidate.forms)
    if candidate.person is not None:
        yield candidate.person


def _report_second_claim(entry: RegisterEntry, name: str, before: Mapping[str, RegisterEntry], report: Report) -> None:
    for other in before.values():
        line = entry.lines.get("name" if name == entry.name else "aliases")
        arguments = {"name": name, "other": other.path}
        report(Diagnostic(entry.path, line, Severity.WARNING, "register-name-twice", arguments))


def _scope_of(entry: RegisterEntry, finder: "_ArticleFinder", report: Report) -> tuple[Iterable[str], bool]:
    """Return the articles that the entry's patterns fit, and whether every pattern fits some."""
    found: dict[str, None] = {}
    is_whole = True
    severity = Severity.ERROR if entry.hidden else Severity.WARNING
    for pattern in entry.articles:
        fitting = finder.find(pattern.removeprefix("articles/").rstrip("/"))
        found.update(dict.fromkeys(fitting))
        if not fitting:
            line = entry.lines.get("articles")
            is_whole = False
            report(Diagnostic(entry.path, line, severity, "register-articles-unmatched", {"pattern": pattern}))
    return found, is_whole


class _ArticleFinder:
    """Finds articles by id, with or without its ending, by folder, or by a pattern as `2025/*`."""

    def __init__(self, articles: Iterable[str]) -> None:
        self._ids = tuple(articles)
        self._named: dict[str, list[str]] = defaultdict(list)
        for id_ in self._ids:
            folders = (id_[:place] for place, letter in enumerate(id_) if letter == "/")
            for name in {id_, id_.rpartition(".")[0], *folders}:
                self._named[name].append(id_)

    def find(self, pattern: str) -> list[str]:
        """Return the ids that fit."""
        if pattern in self._named:
            return self._named[pattern]
        if not any(mark in pattern for mark in "*?["):
            return []
        return [id_ for id_ in self._ids if fnmatchcase(id_, pattern)]


def _shortens_any(key: str, keys: Iterable[str]) -> bool:
    return is_full(key) and any(shortens(key.split(), other.split()) for other in keys)
