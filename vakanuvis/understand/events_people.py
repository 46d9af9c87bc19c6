"""Who takes part in an event: those whom its line names, and not everybody whose name is written in it.

“[Ali Kaya] opened the show “Roma” about [Mehmet Demir]'s life in the Zeynep Kaya Hall”: one of the three was there.
"""

from vakanuvis.language.happenings import FINITE, RELATIVE, Happenings, Head
from vakanuvis.model.findings import Mention
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_named import Named

_SHORTENED = frozenset(["person-surname-of", "person-given-name-of"])
_BY_SHAPE = frozenset(["person-two-capitals", "person-surname-shape", *_SHORTENED])
"""Rules that ask for capital letters and endings only."""
_VOUCHING = frozenset(
    ["person-title-full-name", "person-speaker-full-name", "person-speaker-surname", "person-honorific"]
)
_LEAST = 2
"""Letters of a name’s last word; “Group (D)” and “Model S” are nobody."""


def participants_of(
    headline: str,
    head: Head,
    clause: Clause,
    teller: int | None,
    named: Named,
    passage: Passage,
    happenings: Happenings,
) -> tuple[int, ...]:
    """Return the candidates who take part, in order; nobody by whose account it is told."""
    people = dict.fromkeys(
        it.candidate
        for it in clause.mentions
        if it.candidate != teller
        and len(it.name.rpartition(" ")[2]) >= _LEAST
        and it.span.text_of(passage.prose) in headline
        and not _is_part_of_a_name(it, clause, passage, happenings)
        and (
            _is_listed(it, clause, passage, happenings)
            or not (
                _is_only_spoken_of(it, clause, passage, happenings) or (head.form is FINITE and _only_owns(it, clause))
            )
        )
    )
    does = {
        it.candidate
        for it in clause.mentions
        if not it.case
        or (it.case == "gen" and head.form is not FINITE)
        or (head.form is RELATIVE and it.span.end == clause.end)
    }
    return tuple(it for it in people if _is_named_well(it, named) and (it in does or _is_vouched(it, named)))


def _is_vouched(candidate: int, named: Named) -> bool:
    """Tell whether a title or words of saying show that somebody is a person; a bare name in a case may be a town's."""
    return any(it.titles or it.rule in _VOUCHING for it in named.of[candidate])


def _is_named_well(candidate: int, named: Named) -> bool:
    """Tell whether the full name that a line would show is likely to be one.

    It is not where nothing says that it is somebody's, where only its shape speaks for it and the line has no more than its last word, where it goes on after the
    full name of somebody else (a heading without a full stop, a list without commas), and where it was written once, with
    a word before the full name that the article uses: “Masked Ali Kaya”.
    """
    if candidate not in named.sure:
        return False
    own = named.of[candidate]
    if len(own) > 1 and all(it.rule in _BY_SHAPE for it in own) and any(it.rule in _SHORTENED for it in own):
        return False
    names = [it.name for it in own]
    fullest = max(names, key=len)
    if fullest.count(" ") < _LEAST:
        return True
    if names.count(fullest) == 1 and any(" " in it and fullest.endswith(" " + it) for it in names):
        return False
    words = fullest.split(" ")
    begun = (" ".join(words[:count]) for count in range(2, len(words)))
    return not any(named.holders.get(name, frozenset()) - {candidate} for name in begun)


def _is_part_of_a_name(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a person's name is that of something: “the Ali Kaya Hall”, “a film called Ali Kaya”, “the comet “Kaya””."""
    end = mention.span.end
    following = passage.prose[end + 1 : end + 2] if passage.prose[end : end + 1] == " " else ""
    if following.isupper() or any(
        it.match(passage.folded, end) for it in (happenings.called, happenings.of_a_name) if not mention.case
    ):
        return True
    before = passage.prose[clause.start : mention.span.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _is_listed(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether the ending of a name is that of a list: “ten people, X and [Y] among them”."""
    start = mention.span.start
    return any(happenings.joined.fullmatch(passage.folded, it.span.end, start) for it in clause.mentions)


def _is_only_spoken_of(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what happens is about somebody, or somebody is in a clause that only describes another: “X, who followed Y, …”."""
    if mention.case and mention.span.end <= clause.phrase:
        return clause.subject is None or not clause.subject.contains(mention.span)
    return happenings.about.match(passage.folded, mention.span.end) is not None


def _only_owns(mention: Mention, clause: Clause) -> bool:
    """Tell whether somebody only owns a thing or is somebody's kin where another is the subject: “X met Y's cousin”."""
    if mention.case != "gen":
        return False
    subject = clause.subject
    return (subject is not None and not subject.contains(mention.span)) or any(not it.case for it in clause.mentions)
