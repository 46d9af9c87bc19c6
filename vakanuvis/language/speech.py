"""The part of a language that knows how words are given to somebody."""

from collections.abc import Callable
from dataclasses import dataclass
from enum import StrEnum
from re import Pattern

from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct


class Voice(StrEnum):
    """Where the words of saying look for the one who spoke."""

    SUBJECT = "subject"
    """Who spoke is the subject of the clause: “X, "…" dedi”."""
    FOLLOWING = "following"
    """Who spoke is named right after: “"…" diyen X”."""
    OWNER = "owner"
    """Who spoke is named right before, as the owner of the words: “X'in "…" ifadesi”."""
    NOBODY = "nobody"
    """The words are given to no person: “"…" denildi”, “"…" sorusuna”."""


SUBJECT, FOLLOWING, OWNER, NOBODY = Voice
"""By themselves, because to look up a member takes four times as long as a name."""


class Cue(Struct, frozen=True):
    """Words that say that something was said."""

    span: Span
    """In the prose."""
    voice: Voice
    """Where to look for the speaker."""
    question: bool = False
    """Whether what was said is a question."""
    points: bool = False
    """Whether a word of it points to what comes next: “said [the following]”."""


FindCue = Callable[[str, int, int], Cue | None]
"""Takes folded prose and the two ends of the stretch to look at."""
FindWord = Callable[[str, int, int], tuple[int, str]]
"""Takes folded prose and the two ends of a clause; answers where a word begins, and the word, empty where there is none."""
IsWord = Callable[[str], bool]
"""Takes a folded word."""
IsText = Callable[[str], bool]
"""Takes folded text."""


@dataclass(frozen=True, slots=True)
class Speech:
    """How a language says who said what; all patterns and words are for folded prose."""

    cue_after: FindCue
    """The cue at the very beginning of what follows a closing mark."""
    cue_before_colon: FindCue
    """The cue at the very end of what leads up to a colon, or stands in its place."""
    cue_of_report: FindCue
    """The cue at the very end of a stretch, where what was said is a clause of its own: “… ifade etti”."""
    pointers: tuple[str, ...]
    """Letters of words that may point to what follows a colon, as “these”."""
    subject_follows: Pattern[str]
    """Ends where a person is named who did what was said before: “istifa eden |”; searched up to that place."""
    by_opinion: Pattern[str]
    """Whole text between a person and a quotation by them, by the person's case: “according to”; a group for the case."""
    after_subject: Pattern[str]
    """Whole text between a subject and the quotation or colon, where nothing else stands there: “ ise, ”."""
    after_owner: Pattern[str]
    """Whole text between an owner and the quotation, or the noun for it: “ mecliste ”."""
    is_subjectless: IsText
    """Tells whether the text before a quotation is all of a clause that has no subject of its own: “Devam ederek, ”."""
    ends_subject: IsWord
    """Tells whether the name before a word is no subject: “gibi”, “ailesi”."""
    equated: Pattern[str]
    """What follows a quotation that is said to be somebody's answer: “Demir'in tepkisi "…" [oldu]”."""
    agent: Pattern[str]
    """What follows a name by whom something is done in the passive: “[by] X”."""
    is_other_subject: IsWord
    """Tells whether the last word of a clause is a subject without a name: “grup”."""
    newcomer: Pattern[str]
    """Finds, anywhere in a clause, a subject that the text has not named: “… bir gazeteci …”."""
    advised: Pattern[str]
    """Finds, between a verb of saying and a name after it, that it tells how others should speak, not how that person did."""
    relation: Pattern[str]
    """What follows an owner where somebody else is meant: “X'in[ vekili]”."""
    last_word: FindWord
    """The last word of a clause, whatever stands after it as after a subject."""
    is_inflected: IsWord
    """Tells whether a noun has a case suffix and so is no subject: “Genel Kurulunda”."""
    titled: Pattern[str]
    """Finds, at the end of a clause, a subject that may be a title without a name; its group is either of
    `title` (one word, “yeni [bakan], ”) and `phrase` (two words, “[dernek lideri], ”)."""
    is_described: IsText
    """Tells whether the subject of a clause describes whom the text has named already: “deneyimli isim, ”."""
    coordinators: frozenset[str]
    """Words that join two names to one subject."""
    epithets: Pattern[str]
    """Whole text that may stand between a participle and the title or name it belongs to: “eski ”."""
    is_name_word: IsWord
    """Tells whether a word after a quoted term makes it the name of something: “isimli”, “filmi”."""
    dangling: frozenset[str]
    """Words that a headline may not end in."""
    leaning: frozenset[str]
    """Words that a quoted sentence may not begin with in a headline, because they point to what was said before."""
    denying: frozenset[str]
    """Words that turn a sentence into its opposite: “no”."""
    is_telling: IsWord
    """Tells whether a word ends a sentence that takes a stand: what is, will be or must be, rather than what once was."""
    is_notice: IsText
    """Tells whether the beginning of a sentence is a notice of the newspaper's own: “Editor: …”."""
