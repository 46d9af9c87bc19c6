"""People of whom corrections speak and whom nobody knows: misspelt, most of the time."""

from collections.abc import Callable, Collection, Mapping, Sequence
from difflib import get_close_matches

from vakanuvis.arrange.census import name_by_correction
from vakanuvis.arrange.identities import Identities
from vakanuvis.arrange.names import is_full
from vakanuvis.arrange.people import NEAR
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.editing import Correction
from vakanuvis.model.record import Summary


def report_corrected(
    summaries: Sequence[Summary],
    ids: Collection[str],
    identities: Identities,
    corrections: Mapping[str, Correction],
    key_of: Callable[[str], str],
    alphabet: Alphabet,
    report: Report,
) -> None:
    """Report ids in corrections that are nobody's, and new names that are nearly somebody's; `ids` are everybody's."""
    corrected = [
        (summary.id, candidate, candidate.person)
        for summary in summaries
        for candidate in summary.candidates
        if candidate.person not in (None, "none")
    ]
    if not corrected:
        return
    known = _names_in(summaries, identities, key_of)
    for article, candidate, person in dict.fromkeys(corrected):
        name = name_by_correction(candidate, alphabet)
        if name is not None:
            key = key_of(name)
            near = get_close_matches(key, known, 1, NEAR) if is_full(key) and key not in known else []
            if near:
                _report(article, name, "correction-person-new", known[near[0]], corrections, report)
        elif person is not None and person not in ids and person not in identities.register.entries:
            similar = next(iter(get_close_matches(person, sorted({*ids, *identities.register.entries}), 1)), "")
            code = "correction-person-similar" if similar else "correction-person-unknown"
            _report(article, person, code, similar, corrections, report)


def _names_in(summaries: Sequence[Summary], identities: Identities, key_of: Callable[[str], str]) -> dict[str, str]:
    """Return the full names that the texts and the register have, by key."""
    names = {candidate.name for summary in summaries for candidate in summary.candidates if candidate.person is None}
    for entry in identities.register.entries.values():
        names.update((entry.name, *entry.aliases))
    return {key: name for name in sorted(names) if is_full(key := key_of(name))}


def _report(
    article: str, person: str, code: str, similar: str, corrections: Mapping[str, Correction], report: Report
) -> None:
    correction = corrections.get(article)
    path = correction.path if correction else f"corrections/{article.rpartition('.')[0]}.toml"
    line = correction.line_of(person) if correction else None
    report(Diagnostic(path, line, Severity.WARNING, code, {"person": person, "similar": similar}))
