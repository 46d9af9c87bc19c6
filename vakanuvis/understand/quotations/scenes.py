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


class Named(Struct, frozen=True):
    """Who is named in the writer's own words, ascending."""

    mentions: Sequence[Mention]
    starts: Sequence[int]
    ends: Sequence[int]
    """Where the mentions begin, and where they end."""

    def between(self, start: int, end: int) -> Sequence[Mention]:
        """Return the mentions between two offsets."""
        first = bisect_left(self.starts, start)
        return self.mentions[first : bisect_right(self.ends, end, first)]


class Scene(Struct, frozen=True):
    """A passage with what stands between its marks and who is named outside them."""

    passage: Passage
    utterances: Sequence[Utterance]
    cues: Sequence[Cue | None]
    """What says right after each utterance that it was said."""
    candidates: Sequence[Candidate]
    named: Named
    language: Language
    speech: Speech
    """How the language gives words to somebody."""
    doubtful: frozenset[int]
    """Candidates who may be no people."""


def outside(mentions: Sequence[Mention], utterances: Sequence[Utterance]) -> Named:
    """Return the mentions that stand in the writer's own words."""
    kept: list[Mention] = []
    starts, ends = [], []
    spans = [utterance.outer for utterance in utterances]
    place = closes = 0
    for mention in mentions:
        start = mention.span.start
        while place < len(spans) and spans[place].start < start:
            closes = spans[place].end
            place += 1
        if closes <= start:
            kept.append(mention)
            starts.append(start)
            ends.append(mention.span.end)
    return Named(kept, starts, ends)
