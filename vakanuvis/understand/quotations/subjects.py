"""Who is the subject of a clause: “X, …”, “X ise …”, “yeni bakan, …”; and when nobody is.

Every function answers a `Speaker`, or None where the text names nobody; where it leaves it open who is meant, `OPEN`.
"""

import re
from collections.abc import Container, Sequence

from vakanuvis.language.base import Language
from vakanuvis.language.speech import Speech
from vakanuvis.model.findings import LIKELY, SURE, Candidate, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage
from vakanuvis.understand.quotations.names import (
    OPEN,
    Speaker,
    ends_in_initial,
    is_joined,
    title_start,
    word_at,
    word_end,
)
from vakanuvis.understand.quotations.utterances import Utterance

_REACH = 40
"""Letters before a name in which a participle stands."""


def subject_before(
    passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech, doubtful: Container[int] = ()
) -> Speaker | None:
    """Return the subject among `mentions` of a clause whose quotation or verb begins at `end`; None where none is a person.

    It is the nearest person without a case suffix, unless somebody without a name stands nearer; of several the one right
    before the quotation, or the only one that a comma sets off, or the only one who is no `doubtful` candidate.
    """
    last = len(mentions) - 1
    subjects = [
        mention
        for place, mention in enumerate(mentions)
        if not mention.case
        and is_subject(passage, mention, speech)
        and (place == last or not _shares_case(passage, mention, mentions[place + 1], speech))
    ]
    if not subjects:
        return None
    if subjects[-1].candidate in doubtful and not is_set_off(passage, subjects[-1], speech):
        known = [subject for subject in subjects if subject.candidate not in doubtful]
        if known and is_set_off(passage, known[-1], speech):
            subjects = known  # “X, telling of Abc and another company, "…"”
    nearest = subjects[-1]
    if len(mentions) > 1 and is_joined(passage, mentions, nearest, speech):
        return OPEN
    begin = word_end(passage, nearest)
    follows = speech.after_subject.match(passage.folded, begin)
    if follows and follows.end() >= end:
        return Speaker(nearest.candidate, "quotation-subject", SURE)
    if _is_other_subject(passage, mentions, begin, end, speech):
        return OPEN
    if len(subjects) == 1:  # as most clauses have it
        certainty = SURE if follows and follows[0].strip() else LIKELY
        return Speaker(nearest.candidate, "quotation-subject", certainty)
    set_off = {subject.candidate for subject in subjects if is_set_off(passage, subject, speech)}
    if len({subject.candidate for subject in subjects}) == 1:
        return Speaker(nearest.candidate, "quotation-subject", SURE if set_off else LIKELY)
    if is_set_off(passage, nearest, speech):
        return Speaker(nearest.candidate, "quotation-subject")
    for choice in (set_off, {subject.candidate for subject in subjects if subject.candidate not in doubtful}):
        if len(choice) == 1:
            return Speaker(choice.pop(), "quotation-subject")
    return OPEN


def titled_subject(
    passage: Passage, clause: Span, candidates: Sequence[Candidate], mentions: Sequence[Mention], language: Language
) -> Speaker | None:
    """Return who bears the title that a clause has for its subject: “Yeni bakan, "…" dedi”.

    Only the one person of the article with such a title, if `mentions` name them before the clause.
    """
    titled = [place for place, candidate in enumerate(candidates) if candidate.titles]
    match = language.speech.titled.search(passage.folded[clause.start : clause.end]) if titled else None
    if not match:
        return None
    bearers = [place for place in titled if _bears(candidates[place], match, language)]
    if len(bearers) != 1:
        return None
    first = next((mention for mention in mentions if mention.candidate == bearers[0]), None)
    return Speaker(bearers[0], "quotation-title") if first and first.span.start < clause.start else None


def bare_subject(passage: Passage, mentions: Sequence[Mention], utterance: Utterance, speech: Speech) -> Speaker | None:
    """Return the person who is all that stands before an utterance, where the verb was left out: “X, "…"”.

    A participle may describe the person: “… belirten X, "…"”.
    """
    if not mentions or utterance.words < 4 or not is_subject(passage, mentions[-1], speech):  # a term needs a verb
        return None
    start, lead = title_start(passage, mentions[-1]), utterance.lead.start
    if start != lead and not speech.subject_follows.search(passage.folded, max(lead, start - _REACH), start):
        return None
    if not speech.after_subject.fullmatch(passage.folded, word_end(passage, mentions[-1]), utterance.outer.start):
        return None
    return Speaker(mentions[-1].candidate, "quotation-subject")


def only_subject(passage: Passage, mentions: Sequence[Mention], speech: Speech) -> int | None:
    """Return the one person of a sentence's `mentions` who is a subject; None where there is none or more than one."""
    subjects = [mention for mention in mentions if is_subject(passage, mention, speech)]
    if len({subject.candidate for subject in subjects}) != 1 or is_joined(passage, mentions, subjects[-1], speech):
        return None
    return subjects[0].candidate


def is_subject(passage: Passage, mention: Mention, speech: Speech) -> bool:
    """Tell whether a person may be the subject of a clause: no case suffix, and nothing after it that takes it away."""
    if mention.case:
        return False
    end = mention.span.end
    following = passage.folded[end : end + 1]
    if following == " ":
        return not speech.ends_subject(word_at(passage.folded, end))
    return not (following == "." and ends_in_initial(passage, mention) and passage.prose[end + 1 : end + 2] in "'’")


def is_set_off(passage: Passage, mention: Mention, speech: Speech) -> bool:
    """Tell whether a comma or the like follows: “X, …”, “X ise …”."""
    match = speech.after_subject.match(passage.folded, word_end(passage, mention))
    return match is not None and bool(match[0].strip())


def _shares_case(passage: Passage, first: Mention, second: Mention, speech: Speech) -> bool:
    """Tell whether a name has its case from the next one that it is joined to: “X ve Y'yi”, “X ve Y nedeniyle”."""
    if word_at(passage.folded, first.span.end) not in speech.coordinators or is_subject(passage, second, speech):
        return False
    between = passage.prose[first.span.end : title_start(passage, second)].split()[1:]
    return all(word[0].isupper() for word in between)


def _is_other_subject(passage: Passage, mentions: Sequence[Mention], begin: int, end: int, speech: Speech) -> bool:
    """Tell whether right before a quotation somebody without a name is its subject: “X gelince bir grup "…"”, “AFAD ise "…"”."""
    folded = passage.folded
    start, word = speech.last_word(folded, begin, end)
    if speech.is_other_subject(word) or speech.newcomer.search(folded, begin, end):
        return True
    if not word or not passage.prose[start].isupper() or speech.is_inflected(word):
        return False
    return not any(mention.span.start <= start < mention.span.end for mention in mentions)


def _bears(candidate: Candidate, subject: re.Match[str], language: Language) -> bool:
    """Tell whether a title of a person is the subject: “lider”, “dernek lideri” for “Dernek Lideri”."""
    titles = [language.alphabet.fold(title) for title in candidate.titles]
    if subject["phrase"]:
        return any(f" {title}".endswith(f" {subject['phrase']}") for title in titles)
    # with or without the possessive suffix
    last = (title.rsplit(None, 1)[-1] for title in titles if title)
    return any(word.startswith(subject["title"]) and len(word) - len(subject["title"]) <= 2 for word in last)
