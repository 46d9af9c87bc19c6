"""What each article is called, on its own page and wherever else it is named."""

import re
from collections.abc import Callable, Iterable, Mapping, Sequence

from vakanuvis.arrange.identities import Identities
from vakanuvis.arrange.names import is_full
from vakanuvis.arrange.verdicts import CORRECTION, Verdict
from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.record import Summary
from vakanuvis.model.words import Words


def headlines_of(
    ordered: Iterable[Summary],
    identities: Identities,
    hidden: Mapping[str, Sequence[int]],
    fold: Callable[[str], str],
    key_of: Callable[[str], str],
    words: Words,
    nameless: Callable[[str], str],
    report: Report,
) -> dict[str, str]:
    """Return the headline of each article by its id; no made one names anybody whom the register hides.

    Where the made headline does, the one that names nobody takes its place, which `nameless` gives by the article's id;
    where there is none the article is called by its day, which is noted. A given headline stands: only an editor can
    change it, so one that names somebody hidden is reported.
    """
    veil = _Veil(identities, fold, key_of)
    headlines = {}
    for summary in ordered:
        named = veil.is_naming(summary.headline, summary, hidden.get(summary.id, ()))
        headline = summary.headline
        if not headline:
            headline = words.page["headline_withdrawn"].format(day=words.day(summary.published))
        elif named and not summary.headline_made:
            _report(summary, Severity.WARNING, "headline-names-hidden", report)
        elif named:
            headline = nameless(summary.id)
            if not headline or veil.is_naming(headline, summary, hidden.get(summary.id, ())):
                headline = words.page["headline_none"].format(day=words.day(summary.published))
                _report(summary, Severity.NOTE, "headline-none", report)
        headlines[summary.id] = headline
    return headlines


def _report(summary: Summary, severity: Severity, code: str, report: Report) -> None:
    arguments = {"headline": summary.headline} if severity is Severity.WARNING else {}
    report(Diagnostic(f"articles/{summary.id}", None, severity, code, arguments))


class _Veil:
    """Tells whether a headline names somebody hidden, in capitals or not, also where the rules saw nobody named.

    Who stays open and may be somebody hidden counts as hidden: a made headline can do without.
    """

    def __init__(self, identities: Identities, fold: Callable[[str], str], key_of: Callable[[str], str]) -> None:
        entries = [entry for entry in identities.register.entries.values() if entry.hidden]
        self._tokens = {f"r:{entry.id}" for entry in entries}
        self._identities = identities
        self._key_of = key_of
        self._fold = fold
        names = [name for entry in entries if not entry.articles for name in (entry.name, *entry.aliases)]
        self._everywhere = _pattern_of([fold(name) for name in names if is_full(name)])

    def is_naming(self, headline: str, summary: Summary, hidden: Sequence[int]) -> bool:
        if not self._tokens:
            return False
        folded = self._fold(headline)
        if self._everywhere.search(folded):
            return True
        verdicts = self._identities.verdicts[summary.id]
        meant = {*hidden, *(index for index, found in enumerate(verdicts) if self._may_be(found, index, summary))}
        forms = [self._fold(form) for index in meant for form, _ in summary.candidates[index].forms if form.strip()]
        # a made headline names a speaker by the last part of the name, also where the article has only the whole
        return (
            bool(forms)
            and _pattern_of([*forms, *(last for form in forms for last in form.split()[-1:])]).search(folded)
            is not None
        )

    def _may_be(self, verdict: Verdict, index: int, summary: Summary) -> bool:
        if verdict.token is not None or verdict.reason == CORRECTION:
            return False
        bearers = self._identities.bearers.get(self._key_of(summary.candidates[index].name), ())
        return not self._tokens.isdisjoint((*verdict.meant, *bearers))


def _pattern_of(names: Sequence[str]) -> re.Pattern[str]:
    """Return what finds any of the names, also with a suffix that lacks its apostrophe; short ones as whole words only."""
    either = "|".join(re.escape(name) + ("" if len(name) > 3 else r"\b") for name in dict.fromkeys(names))
    return re.compile(rf"\b(?:{either})" if either else r"(?!)")
