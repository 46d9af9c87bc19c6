"""The register as arranging asks it: whose name is this, in this article?"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from fnmatch import fnmatchcase

from vakanuvis.arrange.names import endings_of, is_full, shortens
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import RegisterEntry


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
    general: dict[str, RegisterEntry] = {}
    scoped: dict[str, list[ScopedEntry]] = defaultdict(list)
    ids = tuple(articles)
    for entry in sorted(entries, key=lambda entry: entry.id):
        keys = dict.fromkeys(key_of(name) for name in (entry.name, *entry.aliases))
        if entry.articles:
            in_scope = _articles_of(entry, ids, report)
            endings = frozenset(ending for key in keys for ending in endings_of(key))
            for article in in_scope:
                scoped[article].append(ScopedEntry(entry, frozenset(keys), endings))
            continue
        for key in keys:
            first = general.setdefault(key, entry)
            if first is not entry:
                line = entry.lines.get("name" if key == key_of(entry.name) else "aliases")
                arguments = {"name": key, "other": first.path}
                report(Diagnostic(entry.path, line, Severity.WARNING, "register-name-twice", arguments))
    return Register(
        entries={entry.id: entry for entry in entries},
        general=general,
        scoped={article: tuple(found) for article, found in scoped.items()},
        excluded={entry.id: frozenset(key_of(name) for name in entry.excluded) for entry in entries},
    )


def _articles_of(entry: RegisterEntry, ids: Sequence[str], report: Report) -> tuple[str, ...]:
    """Return the articles that the entry's patterns fit: an id, with or without its ending, a folder, or a glob."""
    found: dict[str, None] = {}
    for pattern in entry.articles:
        wanted = pattern.removeprefix("articles/").rstrip("/")
        fitting = [id_ for id_ in ids if _fits(id_, wanted)]
        found.update(dict.fromkeys(fitting))
        if not fitting:
            line = entry.lines.get("articles")
            report(Diagnostic(entry.path, line, Severity.WARNING, "register-articles-unmatched", {"pattern": pattern}))
    return tuple(found)


def _fits(id_: str, pattern: str) -> bool:
    return (
        id_ == pattern
        or id_.rpartition(".")[0] == pattern
        or id_.startswith(pattern + "/")
        or fnmatchcase(id_, pattern)
    )


def _shortens_any(key: str, keys: Iterable[str]) -> bool:
    return is_full(key) and any(shortens(key.split(), other.split()) for other in keys)
