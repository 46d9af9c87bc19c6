"""Who is named, and who of them is the same.

1. find runs of capitalised words, with the suffix after each          runs
2. read each run: which words are title, name, something else          phrases
3. gather what stands around each possible name                        sightings
4. judge each by itself, by rules                                      judgement
5. put full names together, and give bare ones to them                 identities, cast
6. say it in candidates and mentions                                   presentation

What the article alone leaves in doubt goes on as a doubtful candidate: the archive may know more.
"""

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
    runs = find_runs(passage.prose, passage.folded, language.naming)
    sightings, leftovers = find_sightings(passage, runs, language)
    cast = settle_identities(passage, sightings, leftovers, language)
    return present_cast(cast, passage, language)
