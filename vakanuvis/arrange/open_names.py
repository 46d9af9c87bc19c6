"""Names that stay open, for a person to decide."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence

from vakanuvis.arrange.identities import Identities
from vakanuvis.arrange.ids import name_of
from vakanuvis.arrange.verdicts import AMBIGUOUS, DOUBTFUL, GIVEN, UNCLEAR, Token
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.archive import OpenName
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.record import Summary

_OPEN = frozenset({AMBIGUOUS, UNCLEAR, GIVEN, DOUBTFUL})
_NOTED = {AMBIGUOUS: "ambiguous-surname", UNCLEAR: "unclear-surname"}
_LISTED = 6
_NEAREST = "nearest-surname"


def find_open_names(
    summaries: Iterable[Summary], identities: Identities, key_of: Callable[[str], str], alphabet: Alphabet
) -> tuple[OpenName, ...]:
    """Return the names that nobody gets, those of most articles first."""
    articles: dict[tuple[str, str], dict[str, None]] = defaultdict(dict)
    meant: dict[tuple[str, str], set[str]] = defaultdict(set)
    mentions: Counter[tuple[str, str]] = Counter()
    spellings: dict[tuple[str, str], str] = {}
    for summary in summaries:
        for candidate, verdict in zip(summary.candidates, identities.verdicts[summary.id], strict=True):
            if verdict.reason in _OPEN:
                name = (verdict.reason, key_of(candidate.name))
                articles[name][summary.id] = None
                meant[name].update(verdict.meant)
                mentions[name] += candidate.mentions
                spellings[name] = min(spellings.get(name, candidate.name), candidate.name)
    found = [
        OpenName(
            name=spellings[name],
            reason=name[0],
            people=tuple(sorted(_named(meant[name], identities), key=alphabet.sort_key)),
            articles=tuple(sorted(seen)),
            mentions=mentions[name],
        )
        for name, seen in articles.items()
    ]
    return tuple(sorted(found, key=lambda open_: (-len(open_.articles), -open_.mentions, open_.name, open_.reason)))


def rivals_of(
    identities: Identities, ids: Mapping[Token, str], alphabet: Alphabet
) -> dict[str, tuple[tuple[tuple[str, str], ...], ...]]:
    """Return by article whom each of its open names may mean, as (id, name); articles without any are not there."""
    return {
        article: tuple(
            tuple(
                sorted(
                    ((ids.get(token, token[2:]), name_of(token, identities)) for token in verdict.meant),
                    key=lambda rival: (alphabet.sort_key(rival[1]), rival[0]),
                )
            )
            for verdict in verdicts
        )
        for article, verdicts in identities.verdicts.items()
        if any(verdict.meant and verdict.token is None for verdict in verdicts)
    }


def _named(tokens: Iterable[Token], identities: Identities) -> Iterator[str]:
    """Yield everybody's name; with the file of the register beside it where several have the same."""
    names = {token: name_of(token, identities) for token in tokens}
    counts = Counter(names.values())
    for token, name in names.items():
        is_twice = counts[name] > 1 and token.startswith("r:")
        yield f"{name} ({identities.register.entries[token[2:]].path})" if is_twice else name


def report_open_names(
    open_names: Iterable[OpenName], summaries: Iterable[Summary], alphabet: Alphabet, report: Report
) -> None:
    """Note each surname that may mean several people, once, with the first article that has it.

    Where not one of them is a person of the archive, there is nothing that a correction could choose from.
    """
    for open_ in open_names:
        if open_.reason in _NOTED and open_.people:
            report(_note_of(_NOTED[open_.reason], open_.name, open_.people, open_.articles))
    _report_nearest(summaries, alphabet, report)


def _report_nearest(summaries: Iterable[Summary], alphabet: Alphabet, report: Report) -> None:
    """Note each surname that an article gave to the nearest of several people who bear it, once for the same people."""
    articles: dict[tuple[str, tuple[str, ...]], list[str]] = defaultdict(list)
    for summary in summaries:
        for candidate in summary.candidates:
            if candidate.full and candidate.ambiguous:
                others = (one.name for place, one in enumerate(summary.candidates) if place in candidate.ambiguous)
                people = tuple(sorted({candidate.name, *others}, key=lambda name: (alphabet.sort_key(name), name)))
                seen = articles[" ".join(candidate.name.split()[-1:]), people]
                if summary.id not in seen[-1:]:
                    seen.append(summary.id)
    for (name, people), seen in articles.items():
        report(_note_of(_NEAREST, name, people, seen))


def _note_of(code: str, name: str, people: Sequence[str], articles: Sequence[str]) -> Diagnostic:
    listed = ", ".join(people[:_LISTED]) + (", …" if len(people) > _LISTED else "")
    arguments = {"name": name, "people": listed, "count": str(len(articles))}
    return Diagnostic(f"articles/{articles[0]}", None, Severity.NOTE, code, arguments)
