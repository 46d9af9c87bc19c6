"""What attribution looks at, and what it answers."""

from bisect import bisect_left, bisect_right
from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.speech import FOLLOWING, NOBODY, OWNER, SUBJECT, Cue, Speech
from vakanuvis.model.findings import Candidate, Mention
from vakanuvis.model.structs import Struct
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.names import Speaker
from vakanuvis.understand.quotations.utterances import Utterance

NOTHING = " \n-–—"
"""What may stand between two sentences, or between a colon and a quotation."""
RULES = {
    SUBJECT: "quotation-said",
    FOLLOWING: "quotation-said",
    OWNER: "quotation-owned",
    NOBODY: "quotation-impersonal",
}
"""Rules that find words of saying, and not yet a speaker."""


class Attribution(Struct, frozen=True):
    """How an utterance is given to somebody."""

    said: bool
    """Whether the text says at all that these are somebody's words."""
    rule: str
    """Name of the rule that says so, or that found the speaker."""
    speaker: Speaker | None = None
    cue: Cue | None = None
    colon: bool = False
    """Whether a colon led up to it."""


UNSAID = Attribution(said=False, rule="quotation-unsaid")


class Scene(Struct, frozen=True):
    """A passage with what stands between its marks and who is named outside them."""

    passage: Passage
    utterances: Sequence[Utterance]
    candidates: Sequence[Candidate]
    mentions: Sequence[Mention]
    """In the writer's own words only."""
    language: Language
    speech: Speech
    """How the language gives words to somebody."""
    doubtful: frozenset[int]
    """Candidates who may be no people."""
    starts: Sequence[int]
    ends: Sequence[int]
    """Where the mentions begin, and where they end."""

    def named_in(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions between two offsets."""
        first = bisect_left(self.starts, start)
        return self.mentions[first : bisect_right(self.ends, end, first)]


def outside(mentions: Sequence[Mention], utterances: Sequence[Utterance]) -> tuple[Mention, ...]:
    """Return the mentions that stand in the writer's own words."""
    starts = [utterance.outer.start for utterance in utterances]
    kept = []
    for mention in mentions:
        place = bisect_left(starts, mention.span.start) - 1
        if place < 0 or utterances[place].outer.end <= mention.span.start:
            kept.append(mention)
    return tuple(kept)
