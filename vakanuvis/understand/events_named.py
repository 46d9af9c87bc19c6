"""Who is named in an article, to be asked by place and by person."""

from collections import defaultdict
from collections.abc import Mapping, Sequence

from vakanuvis.model.findings import Mention
from vakanuvis.model.structs import Struct

_DOUBTFUL = frozenset(["person-bare-name", "person-two-capitals", "person-known-name"])
"""Rules by which nobody is more than doubtful."""


class Named(Struct, frozen=True):
    """The mentions of an article."""

    mentions: Sequence[Mention]
    """Ascending."""
    of: Mapping[int, Sequence[Mention]]
    """Those of each candidate, ascending."""
    sure: frozenset[int]
    """Of whom more than capital letters says that the name is somebody's."""
    holders: Mapping[str, frozenset[int]]
    """Whose name of several words it is."""


def named_in(mentions: Sequence[Mention]) -> Named:
    """Return the mentions of an article, ordered by person too."""
    of: dict[int, list[Mention]] = defaultdict(list)
    holders: dict[str, frozenset[int]] = {}
    for mention in mentions:
        of[mention.candidate].append(mention)
        if " " in mention.name:
            holders[mention.name] = holders.get(mention.name, frozenset()) | {mention.candidate}
    sure = frozenset(mention.candidate for mention in mentions if mention.rule not in _DOUBTFUL)
    return Named(mentions, of, sure, holders)
