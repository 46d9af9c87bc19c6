"""Names that stay open, for a person to decide."""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable, Iterator

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


def _named(tokens: Iterable[Token], identities: Identities) -> Iterator[str]:
    """Yield everybody's name; with the file of the register beside it where several have the same."""
    names = {token: name_of(token, identities) for token in tokens}
    counts = Counter(names.values())
    for token, name in names.items():
        is_twice = counts[name] > 1 and token.startswith("r:")
        yield f"{name} ({identities.register.entries[token[2:]].path})" if is_twice else name


def report_open_names(open_names: Iterable[OpenName], report: Report) -> None:
    """Note each surname that may mean several people, once, with the first article that has it."""
    for open_ in open_names:
        if open_.reason in _NOTED:
            people = ", ".join(open_.people[:_LISTED]) + (", …" if len(open_.people) > _LISTED else "")
            arguments = {"name": open_.name, "people": people, "count": str(len(open_.articles))}
            report(Diagnostic(f"articles/{open_.articles[0]}", None, Severity.NOTE, _NOTED[open_.reason], arguments))
