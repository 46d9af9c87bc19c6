"""Who is named, and who of them is the same.

1. find runs of capitalised words, with the suffix after each          runs, grammar
2. read each run: which words are title, name, something else          phrases, parts
3. gather what stands around each possible name                        sightings
4. judge each by itself, by rules                                      judgement
5. put full names together, and give bare ones to them                 identities, cast
6. say it in candidates and mentions                                   presentation

What the article alone leaves in doubt goes on as a doubtful candidate: the archive may know more.
"""

from collections.abc import Sequence

from vakanuvis.language.base import Language
from vakanuvis.model.findings import Candidate, Mention
from vakanuvis.text.passages import Passage
from vakanuvis.understand.people.identities import settle_identities
from vakanuvis.understand.people.presentation import present_cast
from vakanuvis.understand.people.runs import find_runs
from vakanuvis.understand.people.sightings import find_sightings


def find_people(passage: Passage, language: Language) -> tuple[tuple[Candidate, ...], tuple[Mention, ...]]:
    """Return the people named and the places where they are.

    Candidates stand in order of first appearance, mentions ascend and do not overlap; mentions of doubtful candidates are
    among them.
    """
    return find_all_people((passage,), language)[0]


def find_all_people(
    passages: Sequence[Passage], language: Language
) -> list[tuple[tuple[Candidate, ...], tuple[Mention, ...]]]:
    """Do with each passage as `find_people` does, one step after the other over all of them."""
    runs = [find_runs(passage, language) for passage in passages]
    seen = [find_sightings(passage, found, language) for passage, found in zip(passages, runs, strict=True)]
    casts = settle_identities(passages, seen, language)
    return [present_cast(cast, passage, language) for passage, cast in zip(passages, casts, strict=True)]
