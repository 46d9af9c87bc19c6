"""Who each candidate of each article is.

In this order, and the first that speaks decides: a correction; the register (entries of this article before those that
speak everywhere); the full name, with all that shorten it; for a bare surname the full name in the same article, then
the only one of the archive. Whatever may mean several people stays open, and so does a doubtful name that nothing else
confirms. Which of several people is the most frequent never decides.

A bare name is weighed by the whole archive: a doubtful one counts where the archive has people of that surname twice as
often as the word in doubt, a likely one unless it is in doubt three times as often. So a minister's surname counts, that
of one John Eagle among a hundred birds does not, nor does a town that one sentence made a person.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass

from vakanuvis.arrange.census import Census, has_given_name, name_by_correction, take_census
from vakanuvis.arrange.joining import Joining
from vakanuvis.arrange.names import endings_of, is_full
from vakanuvis.arrange.register import Register
from vakanuvis.arrange.verdicts import (
    ALONE,
    AMBIGUOUS,
    CORRECTION,
    DOUBTFUL,
    FULLER_NAME,
    GIVEN,
    ONLY_BEARER,
    REGISTER,
    SAME_ARTICLE,
    UNCLEAR,
    Token,
    Verdict,
    bearers_of,
    nobodies_of,
    open_verdict,
    support_of,
    verdict_of_claims,
    verdict_of_entry,
    verdicts_of_full_names,
)
from vakanuvis.language.alphabet import Alphabet
from vakanuvis.model.findings import Certainty
from vakanuvis.model.record import CandidateSummary, Summary

_WEIGHT = {Certainty.DOUBTFUL: 0.5, Certainty.LIKELY: 3, Certainty.SURE: 100}
"""How many articles with a bare name in doubt one article with the person outweighs, for a bare name of this certainty."""


@dataclass(frozen=True, slots=True)
class Identities:
    """Who is who."""

    verdicts: Mapping[str, tuple[Verdict, ...]]
    """By article, one for each candidate."""
    census: Census
    register: Register
    full: Mapping[str, Verdict]
    """By full name."""
    bearers: Mapping[str, frozenset[Token]]
    """By bare surname: everybody who has it."""

    def whose(self, key: str) -> Token | None:
        """Return the only person whose name this is in the whole archive."""
        entry = self.register.general.get(key)
        if entry is not None:
            return f"r:{entry.id}" if entry.person else None
        if key in self.register.contested:
            return None
        if key in self.full:
            return self.full[key].token
        bearers = self.bearers.get(key, frozenset())
        if bearers:
            return min(bearers) if len(bearers) == 1 else None
        return f"n:{key}" if key in self.census.bare else None


def identify_people(
    summaries: Sequence[Summary], register: Register, alphabet: Alphabet, key_of: Callable[[str], str]
) -> Identities:
    """Decide about every candidate; the order of `summaries` makes no difference."""
    census = take_census(summaries, register, alphabet, key_of)
    identifier = Identifier(census, register, alphabet, key_of)
    verdicts = {summary.id: identifier.identify_in(summary) for summary in summaries}
    return Identities(verdicts, census, register, identifier.full, identifier.bearers)


class Identifier:
    """Decides about the candidates of one article after the other, with what the whole archive has."""

    def __init__(self, census: Census, register: Register, alphabet: Alphabet, key_of: Callable[[str], str]) -> None:
        """Join the full names of the census and the register."""
        self._census = census
        self._register = register
        self._alphabet = alphabet
        self._key_of = key_of
        self._joining = Joining(census, register, alphabet.fold)
        names = self._joining.names()
        self.full = verdicts_of_full_names(names, register, key_of)
        self._given = {word for key in names for word in key.split()[:-1]}
        self.bearers = bearers_of(self.full, register, key_of)
        self._nobodies = nobodies_of(register, key_of)
        self._everywhere: dict[str, Verdict] = {}
        self._support = support_of(self.full, census)

    def identify_in(self, summary: Summary) -> tuple[Verdict, ...]:
        """Return a verdict for each candidate of an article."""
        candidates = summary.candidates
        verdicts = [self._first_verdict(summary.id, candidate) for candidate in candidates]
        if None in verdicts:
            near = self._endings_in(candidates, verdicts)
            for index, candidate in enumerate(candidates):
                if verdicts[index] is None:
                    verdicts[index] = self._of_bare_name(candidate, near, verdicts)
        return tuple(verdict for verdict in verdicts if verdict is not None)

    def _first_verdict(self, article: str, candidate: CandidateSummary) -> Verdict | None:
        """Return what correction, register or full name say; None for a bare name that none of them knows."""
        if candidate.person is not None:
            return self._corrected(candidate)
        key = self._key_of(candidate.name)
        if article in self._register.scoped:
            entry = self._register.entry_in(article, key)
            if entry is not None:
                return verdict_of_entry(entry, key, self._key_of)
        register = self._register
        if not (has_given_name(candidate) or key in self.full or key in register.general or key in register.contested):
            return None
        verdict = self._of_name(key)
        if verdict.reason == DOUBTFUL and len(candidate.forms) > 1:
            return self._of_forms(candidate) or verdict
        return verdict

    def _corrected(self, candidate: CandidateSummary) -> Verdict:
        """Return whom a correction means: nobody, an id, or a name as if the text had it."""
        person = candidate.person or "none"
        name = name_by_correction(candidate, self._alphabet)
        if name is not None:
            key = self._key_of(name)
            verdict = self._of_name(key) if self._is_known(key) else self._of_bare_key(key)
            return Verdict(verdict.token, CORRECTION, verdict.meant)
        if person in self._register.entries:
            return verdict_of_entry(self._register.entries[person], "", self._key_of, CORRECTION)
        return Verdict(None if person == "none" else f"i:{person}", CORRECTION)

    def _is_known(self, key: str) -> bool:
        return is_full(key) or key in self._register.general or key in self._register.contested

    def _of_name(self, key: str) -> Verdict:
        """Return whose name this is everywhere."""
        verdict = self._everywhere.get(key)
        if verdict is None:
            verdict = self._everywhere[key] = self._of_new_name(key)
        return verdict

    def _of_new_name(self, key: str) -> Verdict:
        if key in self._register.contested:
            return verdict_of_claims(key, self._register)
        entry = self._register.general.get(key)
        if entry is not None and self._register.allows(entry, key):
            return verdict_of_entry(entry, key, self._key_of)
        if key in self.full:
            return self.full[key]
        top = self._joining.top_of(key)
        if top in self.full:
            verdict = self.full[top]
            return verdict if verdict.token is None else Verdict(verdict.token, FULLER_NAME)
        return Verdict(None, DOUBTFUL)

    def _of_forms(self, candidate: CandidateSummary) -> Verdict | None:
        """Return what the register says of another full form that a doubtful candidate has in its article."""
        for form, _ in candidate.forms:
            key = self._key_of(form)
            if is_full(key) and key in self._register.general:
                return self._of_name(key)
        return None

    def _endings_in(
        self, candidates: Sequence[CandidateSummary], verdicts: Sequence[Verdict | None]
    ) -> Mapping[str, set[Token]]:
        """Return the people of one article by their bare surnames."""
        near: dict[str, set[Token]] = defaultdict(set)
        for candidate, verdict in zip(candidates, verdicts, strict=True):
            if verdict is not None and verdict.token is not None:
                for ending in endings_of(self._key_of(candidate.name)):
                    near[ending].add(verdict.token)
        return near

    def _of_bare_name(
        self, candidate: CandidateSummary, near: Mapping[str, set[Token]], verdicts: Sequence[Verdict | None]
    ) -> Verdict:
        key = self._key_of(candidate.name)
        if candidate.ambiguous:
            others = (verdicts[index] for index in candidate.ambiguous if index < len(verdicts))
            return open_verdict(
                UNCLEAR, [other.token for other in others if other is not None and other.token is not None]
            )
        here = [] if candidate.by_given_name else self._allowed(key, near.get(key, ()))
        if len(here) == 1:
            return Verdict(here[0], SAME_ARTICLE)
        if here:
            return open_verdict(UNCLEAR, here)
        if candidate.by_given_name:
            return Verdict(None, GIVEN)
        verdict = self._of_bare_key(key)
        decided = verdict.reason.startswith(REGISTER)
        return verdict if decided or self._confirms(key, candidate.certainty, verdict) else Verdict(None, DOUBTFUL)

    def _confirms(self, key: str, certainty: Certainty, verdict: Verdict) -> bool:
        """Tell whether the archive has such people often enough, beside the times that the bare name is in doubt."""
        people = (verdict.token,) if verdict.token is not None else verdict.meant
        support = sum(self._support.get(token, 0) for token in people) + self._census.certain.get(key, 0)
        return support * _WEIGHT[certainty] >= self._census.doubtful.get(key, 0)

    def _of_bare_key(self, key: str) -> Verdict:
        """Return whose bare name this is everywhere."""
        verdict = self._everywhere.get(key)
        if verdict is None:
            verdict = self._everywhere[key] = self._of_new_bare_key(key)
        return verdict

    def _of_new_bare_key(self, key: str) -> Verdict:
        everywhere = self._allowed(key, self.bearers.get(key, ()))
        if len(everywhere) == 1 and not self._is_scoped(everywhere[0]):
            return Verdict(everywhere[0], ONLY_BEARER)
        if everywhere:
            return open_verdict(AMBIGUOUS, everywhere)
        if key in self._nobodies:
            return self._nobodies[key]
        if key not in self._census.bare:
            return Verdict(None, DOUBTFUL)
        return Verdict(None, GIVEN) if key in self._given else Verdict(f"n:{key}", ALONE)

    def _allowed(self, key: str, tokens: Iterable[Token]) -> list[Token]:
        """Return those of `tokens` whose entry does not say `not` to this name, in order."""
        return sorted(
            token
            for token in tokens
            if not token.startswith("r:") or self._register.allows(self._register.entries[token[2:]], key)
        )

    def _is_scoped(self, token: Token) -> bool:
        return token.startswith("r:") and bool(self._register.entries[token[2:]].articles)
