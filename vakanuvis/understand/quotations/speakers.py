"""Who spoke: the person whom the words of saying, or what stands in their place, point to.

Every function answers a `Speaker`, or None where the text names nobody or leaves it open: then nobody is guessed.
"""

import re
from collections.abc import Container, Sequence
from dataclasses import dataclass

from vakanuvis.language.base import Language
from vakanuvis.language.speech import Speech
from vakanuvis.model.findings import Candidate, Certainty, Mention
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage


@dataclass(frozen=True, slots=True)
class Speaker:
    """A person found as the speaker, or that nobody can be."""

    candidate: int | None
    """None: two people share the words, or who spoke is left open; looking further would be guessing."""
    rule: str
    certainty: Certainty = Certainty.LIKELY


OPEN = Speaker(None, "quotation-open")


def subject_before(
    passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech, doubtful: Container[int] = ()
) -> Speaker | None:
    """Return the subject among `mentions` of a clause whose quotation or verb begins at `end`; None where none is a person.

    It is the nearest person without a case suffix, unless somebody without a name stands nearer; of several the one right
    before the quotation, or the only one that a comma sets off, or the only one who is no `doubtful` candidate.
    """
    subjects = [mention for mention in mentions if is_subject(passage, mention, speech)]
    if not subjects:
        return None
    nearest = subjects[-1]
    if _is_joined(passage, mentions, nearest, speech):
        return OPEN
    if speech.after_subject.fullmatch(passage.folded, word_end(passage, nearest), end):
        return Speaker(nearest.candidate, "quotation-subject", Certainty.SURE)
    if _is_other_subject(passage, mentions, Span(word_end(passage, nearest), end), speech):
        return OPEN
    set_off = {subject.candidate for subject in subjects if is_set_off(passage, subject, speech)}
    if len({subject.candidate for subject in subjects}) == 1:
        return Speaker(nearest.candidate, "quotation-subject", Certainty.SURE if set_off else Certainty.LIKELY)
    if is_set_off(passage, nearest, speech):
        return Speaker(nearest.candidate, "quotation-subject")
    for choice in (set_off, {subject.candidate for subject in subjects if subject.candidate not in doubtful}):
        if len(choice) == 1:
            return Speaker(choice.pop(), "quotation-subject")
    return OPEN


def _is_other_subject(passage: Passage, mentions: Sequence[Mention], between: Span, speech: Speech) -> bool:
    """Tell whether right before a quotation somebody without a name is its subject: “X gelince vatandaşlar "…"”, “AFAD ise "…"”."""
    text = passage.folded[between.start : between.end]
    if speech.other_subject.search(text):
        return True
    match = speech.last_word.search(text)
    if not match:
        return False
    start = between.start + match.start("word")
    if any(mention.span.start <= start < mention.span.end for mention in mentions):
        return False
    return passage.prose[start].isupper() and not speech.inflected.search(match["word"])


def titled_subject(
    passage: Passage, clause: Span, candidates: Sequence[Candidate], earlier: Sequence[Mention], language: Language
) -> Speaker | None:
    """Return who bears the title that a clause has for its subject: “Genç bakan, "…" dedi”.

    Only the one person of the article with such a title, named `earlier`.
    """
    match = language.speech.titled.search(passage.folded[clause.start : clause.end])
    if not match:
        return None
    bearers = [place for place, candidate in enumerate(candidates) if _bears(candidate, match, language)]
    if len(bearers) != 1 or not any(mention.candidate == bearers[0] for mention in earlier):
        return None
    return Speaker(bearers[0], "quotation-title")


def _bears(candidate: Candidate, subject: re.Match[str], language: Language) -> bool:
    """Tell whether a title of a person is the subject: “bakan”, “çevre bakanı” for “Çevre Bakanı”."""
    titles = [language.alphabet.fold(title) for title in candidate.titles]
    if subject["phrase"]:
        return any(f" {title}".endswith(f" {subject['phrase']}") for title in titles)
    # with or without the possessive suffix
    last = (title.rsplit(None, 1)[-1] for title in titles)
    return any(word.startswith(subject["title"]) and len(word) - len(subject["title"]) <= 2 for word in last)


def is_subject(passage: Passage, mention: Mention, speech: Speech) -> bool:
    """Tell whether a person may be the subject of a clause: no case suffix, and nothing after it that takes it away."""
    if mention.case or (_is_initial(passage, mention) and passage.prose[mention.span.end + 1 :][:1] in "'’"):
        return False
    return not speech.no_subject_before.fullmatch(_word_at(passage.folded, mention.span.end))


def owner_before(passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech) -> Speaker | None:
    """Return the person right before a quotation that begins at `end`, as the owner of the words: “X'ın "…" sözleri”.

    Whom the words are said to may stand between: “X'ten Y'ye "…" yanıtı”.
    """
    owner = mentions[-1] if mentions else None
    if owner and owner.case == "dat" and mentions[-2:-1] and mentions[-2].case == "abl":
        giver, stop = mentions[-2], title_start(passage, owner)
        apart = passage.prose[word_end(passage, giver) : stop] + passage.prose[word_end(passage, owner) : end]
        return None if apart.strip() else Speaker(giver.candidate, "quotation-owner")
    if owner is None or owner.case not in {"gen", "abl"}:
        return None
    if not speech.after_owner.fullmatch(passage.folded, word_end(passage, owner), end):
        return None
    joined = _is_joined(passage, mentions, owner, speech)
    return OPEN if joined else Speaker(owner.candidate, "quotation-owner", Certainty.SURE)


def opinion_before(passage: Passage, mentions: Sequence[Mention], end: int, speech: Speech) -> Speaker | None:
    """Return the person whose opinion a quotation is said to be: “X'e göre "…"”."""
    holder = mentions[-1] if mentions else None
    match = speech.by_opinion.fullmatch(passage.folded, word_end(passage, holder), end) if holder else None
    if not holder or not match or holder.case not in match.groupdict() or not match[holder.case]:
        return None
    return Speaker(holder.candidate, "quotation-opinion")


def person_after(
    passage: Passage, mentions: Sequence[Mention], start: int, speech: Speech, *, distant: bool = False
) -> Speaker | None:
    """Return the person named after `start`: “diyen eski bakan X”; `distant` asks for “diyerek tepki gösteren X”."""
    for place, mention in enumerate(mentions):
        name_start = title_start(passage, mention)
        if distant:
            if not speech.subject_follows.search(passage.folded, max(start, name_start - 40), name_start):
                continue
        elif not _may_be_title(passage, start, name_start, speech):
            return None
        following = mentions[place + 1] if place + 1 < len(mentions) else None
        if (
            following
            and mention.case == "gen"
            and _is_apposition(passage.prose[word_end(passage, mention) : title_start(passage, following)])
        ):
            return OPEN  # “diyen X'ın danışmanı Y”: either may have spoken
        if following and _joins(passage, mention, following, speech):
            return OPEN
        return Speaker(mention.candidate, "quotation-participle", Certainty.LIKELY if distant else Certainty.SURE)
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


def only_subject(passage: Passage, mentions: Sequence[Mention], sentence: Span, speech: Speech) -> int | None:
    """Return the one person who is a subject in a sentence; None where there is none or more than one."""
    inside = [mention for mention in mentions if sentence.contains(mention.span)]
    subjects = [mention for mention in inside if is_subject(passage, mention, speech)]
    if len({subject.candidate for subject in subjects}) != 1 or _is_joined(passage, inside, subjects[-1], speech):
        return None
    return subjects[0].candidate


def word_end(passage: Passage, mention: Mention) -> int:
    """Return where a mention's word ends, suffix included."""
    end = mention.after if mention.after >= 0 else mention.span.end
    return end + 1 if _is_initial(passage, mention) and end == mention.span.end else end


def _is_initial(passage: Passage, mention: Mention) -> bool:
    """Tell whether a name ends in an initial with its full stop: “Elif K.”."""
    end = mention.span.end
    return passage.prose.startswith(".", end) and passage.prose[end - 2 : end - 1].isspace()


def _is_joined(passage: Passage, mentions: Sequence[Mention], mention: Mention, speech: Speech) -> bool:
    """Tell whether another name before or after shares the clause with this one: “X ve Y”."""
    place = mentions.index(mention)
    before = place and _joins(passage, mentions[place - 1], mention, speech)
    after = place + 1 < len(mentions) and _joins(passage, mention, mentions[place + 1], speech)
    return bool(before or after)


def _joins(passage: Passage, first: Mention, second: Mention, speech: Speech) -> bool:
    if first.case or second.case or _word_at(passage.folded, first.span.end) not in speech.coordinators:
        return False
    start = title_start(passage, second)
    if speech.subject_follows.search(passage.folded, max(first.span.end, start - 40), start):
        return False  # “X ile görüşen Y”
    return _is_apposition(" ".join(passage.prose[first.span.end : start].split()[1:]))


def is_set_off(passage: Passage, mention: Mention, speech: Speech) -> bool:
    """Tell whether a comma or the like follows: “X, …”, “X ise …”."""
    match = speech.after_subject.match(passage.folded, word_end(passage, mention))
    return bool(match and match.group().strip())


def title_start(passage: Passage, mention: Mention) -> int:
    """Return where the titles before a name begin."""
    start = mention.span.start
    for title in reversed(mention.titles):
        place = start - len(title) - 1
        if place >= 0 and passage.prose.startswith(title, place):
            start = place
    return start


def _may_be_title(passage: Passage, start: int, end: int, speech: Speech) -> bool:
    """Tell whether what stands before a name can belong to it: capitals and epithets, “diyen [genç CHP'li ]X”."""
    match = speech.epithets.match(passage.folded, start, end)
    words = passage.prose[match.end() if match else start : end].split()
    return all(word[0].isupper() and word[-1] not in ',.:;"”' for word in words)


def _is_apposition(words: str) -> bool:
    """Tell whether nothing but words of a title can stand in `words`: no comma, and at most four."""
    return "," not in words and len(words.split()) <= 4 and not any(stop in words for stop in '.:;"“”')


def _word_at(folded: str, start: int) -> str:
    """Return the word that follows a blank at `start`; empty where something else does."""
    if folded[start : start + 1] != " ":
        return ""
    rest = folded[start + 1 : start + 24].split(" ", 1)[0]
    return rest.rstrip(",.;:")
