"""Who takes part in an event: those whom its line names, and not everybody whose name is written in it.

“[Ali Kaya] opened the show “Roma” about [Mehmet Demir]'s life in the Zeynep Kaya Hall”: one of the three was there.
"""

from collections.abc import Sequence

from vakanuvis.language.happenings import Form, Happenings, Head
from vakanuvis.model.findings import Mention
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause

_LEAST = 2
"""Letters of a name; “Group (D)” has none."""


def participants_of(
    headline: str, head: Head, clause: Clause, teller: int | None, passage: Passage, happenings: Happenings
) -> tuple[int, ...]:
    """Return the candidates who take part, in order; nobody by whose account it is told."""
    people = dict.fromkeys(
        it.candidate
        for it in clause.mentions
        if it.candidate != teller
        and it.span.end - it.span.start >= _LEAST
        and it.span.text_of(passage.prose) in headline
        and not _is_part_of_a_name(it, clause, passage, happenings)
        and not (head.form is Form.FINITE and _only_owns(it, clause, passage, happenings))
    )
    return tuple(people)


def _is_part_of_a_name(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether a person's name is that of something: “the Ali Kaya Concert Hall”, “a film called Ali Kaya”, “the comet “67P Kaya””."""
    end = mention.span.end
    following = passage.prose[end + 1 : end + 2] if passage.prose[end : end + 1] == " " else ""
    if following.isupper() or happenings.called.match(passage.folded, end) is not None:
        return True
    before = passage.prose[clause.start : mention.span.start]
    return before.count('"') % 2 == 1 or before.count("“") > before.count("”")


def _only_owns(mention: Mention, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether somebody only owns a thing or is somebody's kin where another is the subject: “X met Y's cousin”."""
    if mention.case != "gen":
        return False
    if any(happenings.joined.fullmatch(passage.folded, it.span.end, mention.span.start) for it in clause.mentions):
        return False  # “ten people, X and Y among them”
    subject = clause.subject
    return (subject is not None and not subject.contains(mention.span)) or _has_subject(clause.mentions)


def _has_subject(mentions: Sequence[Mention]) -> bool:
    return any(not it.case for it in mentions)
