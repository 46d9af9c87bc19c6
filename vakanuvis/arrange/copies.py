"""The same text twice: agencies send a text again with small changes."""

from collections import Counter, defaultdict
from collections.abc import Iterable

from vakanuvis.model.archive import Archive
from vakanuvis.model.record import Summary

_SHARE = 0.5
"""Of the sentences of both; a changed headline and first paragraph still leave so much."""
_POSTINGS = 8
"""A sentence in more texts than this is a formula; only the latest texts that have it are looked at."""


def find_copies(summaries: Iterable[Summary]) -> dict[str, tuple[str, ...]]:
    """Return for each article that has copies the ids of the others with its text, by publication.

    Each text is compared with the first one of every earlier group that shares a sentence, so the time is linear.
    """
    first_of: dict[str, str] = {}
    sketches: dict[str, tuple[int, ...]] = {}
    having: dict[int, list[str]] = defaultdict(list)
    groups: dict[str, list[str]] = {}
    for summary in sorted(summaries, key=lambda summary: (summary.published, summary.id)):
        sketch = summary.fingerprint
        shared = Counter(other for mark in sketch for other in having.get(mark, ())[-_POSTINGS:])
        same = [other for other in shared if _share_of(sketch, sketches[other]) >= _SHARE]
        first = max(same, key=lambda other: (shared[other], other), default=None)
        if first is not None:
            groups[first].append(summary.id)
            continue
        groups[summary.id] = [summary.id]
        sketches[summary.id] = sketch
        for mark in sketch:
            having[mark].append(summary.id)
    first_of = {member: first for first, members in groups.items() if len(members) > 1 for member in members}
    return {id_: tuple(other for other in groups[first] if other != id_) for id_, first in first_of.items()}


def originals_of(archive: Archive) -> dict[str, str]:
    """Return for each article that repeats an earlier one's text the id of the first with it."""
    order = {article.id: place for place, article in enumerate(archive.articles)}
    firsts = {id_: min((id_, *others), key=order.__getitem__) for id_, others in archive.copies.items()}
    return {id_: firsts[id_] for id_ in order if firsts.get(id_, id_) != id_}


def count_quotations(archive: Archive) -> int:
    """Count the direct quotations of the archive, of a text sent several times those of the copy that has most."""
    numbers: dict[str, int] = {}
    originals = originals_of(archive)
    for id_, summary in archive.summaries.items():
        original = originals.get(id_, id_)
        numbers[original] = max(numbers.get(original, 0), len(summary.quotations))
    return sum(numbers.values())


def _share_of(mine: tuple[int, ...], other: tuple[int, ...]) -> float:
    """Return the estimated Jaccard index of two bottom-k sketches; 0 where they are too short to tell."""
    size = max(len(mine), len(other))
    union = sorted({*mine, *other})[:size]
    both = set(mine) & set(other)
    shared = sum(mark in both for mark in union)
    return shared / len(union) if shared > 1 or mine == other else 0.0
