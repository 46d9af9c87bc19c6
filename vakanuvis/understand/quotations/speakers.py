"""Who spoke, where it is not the subject before the quotation: owner, holder of an opinion, the one named after it.

Every function answers a `Speaker`, or None where the text names nobody; where it leaves it open who is meant, `OPEN`.
"""

from collections.abc import Sequence

from vakanuvis.language.speech import Speech
from vakanuvis.model.findings import LIKELY, SURE, Mention
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.names import (
    OPEN,
    Speaker,
    is_joined,
    joins,
    may_be_apposition,
    title_start,
    word_end,
)
from vakanuvis.understand.quotations.subjects import is_subject


def owner_before(passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech) -> Speaker | None:
    """Return the person right before a quotation that begins at `end`, as the owner of the words: “X'in "…" ifadesi”.

    Whom the words are said to may stand between: “X'ten Y'ye "…" tepkisi”.
    """
    owner = mentions[-1] if mentions else None
    if owner and owner.case == "dat" and mentions[-2:-1] and mentions[-2].case == "abl":
        giver, stop = mentions[-2], title_start(passage, owner)
        apart = passage.prose[word_end(passage, giver) : stop] + passage.prose[word_end(passage, owner) : end]
        return None if apart.strip() else Speaker(giver.candidate, "quotation-owner")
    if owner and owner.case == "dat" and mentions[-2:-1] and mentions[-2].case == "gen":
        # “X's words to Y: "…"”
        between = passage.prose[word_end(passage, mentions[-2]) : title_start(passage, owner)]
        if between.strip() or not speech.after_owner.fullmatch(passage.folded, word_end(passage, owner), end):
            return None
        return Speaker(mentions[-2].candidate, "quotation-owner")
    if owner is None or owner.case not in {"gen", "abl"}:
        return None
    if not speech.after_owner.fullmatch(passage.folded, word_end(passage, owner), end):
        return None
    joined = is_joined(passage, mentions, owner, speech)
    return OPEN if joined else Speaker(owner.candidate, "quotation-owner", SURE)


def opinion_before(passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech) -> Speaker | None:
    """Return the person whose opinion a quotation is said to be: “according to X "…"”."""
    holder = mentions[-1] if mentions else None
    match = speech.by_opinion.fullmatch(passage.folded, word_end(passage, holder), end) if holder else None
    if not holder or not match or holder.case not in match.groupdict() or not match[holder.case]:
        return None
    return Speaker(holder.candidate, "quotation-opinion")


def person_after(
    passage: Passage, mentions: Sequence[Mention], start: int, speech: Speech, *, distant: bool = False
) -> Speaker | None:
    """Return the person named after `start`: “diyen eski bakan X”; `distant` asks for “diyerek istifa eden X”."""
    for place, mention in enumerate(mentions):
        name_start = title_start(passage, mention)
        if distant:
            if not speech.subject_follows.search(passage.folded, max(start, name_start - 40), name_start):
                continue
            if speech.advised.search(passage.folded, start, name_start):
                return OPEN
        elif not _may_be_title(passage, start, name_start, speech):
            return None
        following = mentions[place + 1] if place + 1 < len(mentions) else None
        if (
            following
            and mention.case == "gen"
            and may_be_apposition(passage.prose[word_end(passage, mention) : title_start(passage, following)])
        ):
            return OPEN  # “diyen X'in vekili Y”: either may have spoken
        if mention.case == "gen" and speech.relation.match(passage.folded, word_end(passage, mention)):
            return OPEN  # “diyen X'in vekili”: the same, without a second name
        if following and joins(passage, mention, following, speech):
            return OPEN
        return Speaker(mention.candidate, "quotation-participle", LIKELY if distant else SURE)
    return None


def inverted_subject(
    passage: Passage, mentions: Sequence[Mention], start: int, end: int, speech: Speech
) -> Speaker | None:
    """Return the subject that stands after its verb at the end of a sentence: “"…" dedi X.”."""
    if not mentions or not is_subject(passage, mentions[0], speech):
        return None
    if passage.prose[start : title_start(passage, mentions[0])].strip():
        return None
    if passage.prose[word_end(passage, mentions[0]) : end].strip(" .,;"):
        return None
    return Speaker(mentions[0].candidate, "quotation-inverted")


def agent_before(passage: Passage, mentions: Sequence[Mention], speech: Speech) -> Speaker | None:
    """Return the one by whom something is said in the passive: “"…" was said by X”."""
    agents = [mention for mention in mentions if speech.agent.match(passage.folded, word_end(passage, mention))]
    return Speaker(agents[0].candidate, "quotation-agent") if len(agents) == 1 else None


def _may_be_title(passage: Passage, start: int, end: int, speech: Speech) -> bool:
    """Tell whether what stands before a name can belong to it: capitals and epithets, “diyen [eski CHP'li ]X”."""
    match = speech.epithets.match(passage.folded, start, end)
    words = passage.prose[match.end() if match else start : end].split()
    # “says the head of the 2nd branch of the Abc Society X”: a number may be part of the office
    return all((word[0].isupper() and word[-1] not in ',.:;"”') or word.removesuffix(".").isdigit() for word in words)
