"""Whether a noun that is described says by itself what happened: “the zoning talks between A and B that were held on the 5th”."""

from bisect import bisect_left

from vakanuvis.language.calendar import Direction
from vakanuvis.language.happenings import DescribedNoun, Happenings, Head
from vakanuvis.text.passages import Passage
from vakanuvis.understand.events_clauses import Clause
from vakanuvis.understand.events_named import Named
from vakanuvis.understand.events_places import Place
from vakanuvis.understand.events_scenes import start_of
from vakanuvis.understand.events_starts import name_start
from vakanuvis.understand.events_told import follows_owner
from vakanuvis.understand.quotations.names import title_start

_LEAST_WORDS = 2
"""Of what is described, besides the time and the participle: “zoning talks”, not “talks”."""
_PLACE = 3  # words
_LISTED = 2
"""Code points between two names of a list."""
_MEETING = 2
"""People that a meeting is told by: “the talks between A and B”."""


def described_person(
    head: Head, after: int, limit: int, named: Named, passage: Passage, happenings: Happenings
) -> DescribedNoun | None:
    """Return the name that a relative form describes, whose time ends at `after`: “[Ali Kaya], who came to Roma on the 5th”."""
    if head.own or not happenings.of_people.match(passage.folded, head.start, head.end):
        return None
    mentions = named.mentions
    at = bisect_left(mentions, head.end, key=start_of)
    if at == len(mentions) or mentions[at].span.end > limit:
        return None
    mention = mentions[at]
    known = mention.titles or " " in mention.name or passage.prose[after : head.start].strip()
    if not known or mention.candidate not in named.sure:
        return None
    first = name_start(title_start(passage, mention), head.end + 1, passage)
    between = happenings.before_names.match(passage.folded, head.end + 1, mention.span.start)
    begin = between.end() if between else first
    following = mentions[at + 1].span.start if at + 1 < len(mentions) else limit
    listed = happenings.together.match(passage.folded, mention.span.end) or following - mention.span.end <= _LISTED
    # “the firm, whose chairman, who resigned last week, X”: whose he is, stands before
    owned = begin < mention.span.start and happenings.owned_title.match(passage.prose, begin)
    return None if begin < first or listed or owned else DescribedNoun(mention.span.end, happens=True, occasion=False)


def is_described_whole(
    place: Place, head: Head, noun: DescribedNoun, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a line can have the noun: all of its name, held as told, and more than that it was."""
    if place.quoted or _is_half_a_name(noun.end, passage):
        return False
    before = passage.folded.rfind(" ", 0, max(clause.start - 1, 0))
    if (
        before > 0
        and happenings.together.fullmatch(passage.folded, before, clause.start)
        and happenings.between.search(passage.folded, clause.start, head.start)
    ):
        return False  # “between A and | B on the 5th”
    later = head.direction is Direction.FUTURE
    if later and happenings.called_off.search(passage.folded, noun.end, place.sentence.end):
        return False
    return not _is_hollow(place, head, noun, clause, passage, happenings)


def _is_half_a_name(end: int, passage: Passage) -> bool:
    """Tell whether a noun ends in a capitalised word that another one follows: “the | Final | Four”."""
    last = passage.prose.rfind(" ", 0, end) + 1
    return (
        passage.prose[last].isupper()
        and passage.prose[end : end + 1] == " "
        and passage.prose[end + 1 : end + 2].isupper()
    )


def _has_part(place: Place, head: Head, clause: Clause, passage: Passage, happenings: Happenings) -> bool:
    """Tell whether what describes a noun names somebody, or something that is not only where it was: “with A”, “for B”."""
    if len([it for it in clause.mentions if not it.case]) >= _MEETING:
        return True
    for start, end in ((clause.start, place.start), (place.end, head.start)):
        words = passage.prose[start:end].split()
        for at, word in enumerate(words):
            if word[:1].isupper() and not any(happenings.where.search(it) for it in words[at : at + _PLACE]):
                return True
    return False


def _is_hollow(
    place: Place, head: Head, noun: DescribedNoun, clause: Clause, passage: Passage, happenings: Happenings
) -> bool:
    """Tell whether a noun is described by little more than the time: “the meeting held on the 5th”, “the talk that he gave”."""
    folded = passage.folded
    owned = happenings.own_subject.search(folded, clause.start, head.start) is not None
    doer = happenings.doer.search(folded, clause.start, head.start) is not None
    if head.own and (not doer or follows_owner(clause.start, place.bounds.start, passage, happenings)):
        return True  # “the talk that he gave on the 5th”
    if not head.own and clause.start == place.start and happenings.own_subject.match(folded, place.start - 2):
        return True  # “his party's congress that will be held on the 5th”
    written = passage.prose[head.end : noun.end].split()
    named = [word for word in folded[head.end : noun.end].split() if word not in happenings.hollow]
    general = all(word.startswith(happenings.common) for word in named) or not any(it[:1].isupper() for it in written)
    if not doer and named and named[-1].startswith(happenings.common) and general:
        if not _has_part(place, head, clause, passage, happenings):
            return True  # “the ceremony that was held in A on the 5th”, however “Closing Ceremony” is written
        if happenings.against_one.match(folded, clause.start, noun.end):
            return True  # “the match that was played with A”
    if named and not owned and happenings.somebodys.match(folded, noun.end - len(named[-1])) is not None:
        return True  # “the visit to A that will begin on the 5th”
    if not doer and not owned and happenings.one_sided.search(passage.prose[clause.start : noun.end]):
        return True  # “the A match that was played on the 5th”
    two = happenings.between.search(folded, clause.start, head.start) is not None
    if len(named) == 1 and not clause.mentions and not owned and not two:
        return True  # “the match that will begin in A on the 5th”
    stretches = ((clause.start, place.start), (place.end, head.start), (head.end, noun.end))
    words = [word for start, end in stretches for word in folded[start:end].split()]
    return sum(word not in happenings.hollow and not word.isdigit() for word in words) < _LEAST_WORDS
