"""The part of a language that knows which verb a time belongs to, and whether something happens there."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from enum import Enum
from re import Pattern

from vakanuvis.language.calendar import Direction
from vakanuvis.model.spans import Span
from vakanuvis.model.structs import Struct


class Form(Enum):
    """How a verb form holds its clause."""

    FINITE = "finite"
    """Closes a sentence of its own: “they met”."""
    TOLD = "told"
    """What somebody says: “(said) that they met”."""
    RELATIVE = "relative"
    """Describes a noun beside it: “the meeting that was held”."""
    OTHER = "other"
    """Describes a noun that names nothing that happens: “the man that came”; what is told there stays untold."""
    NONE = "none"
    """Nothing happens: denied, wished, possible, asked, lasting."""


FINITE, TOLD, RELATIVE, OTHER, NONE = Form  # to look a member up in its class takes ten times as long


class Head(Struct, frozen=True):
    """A verb form in a sentence."""

    start: int
    """In the prose."""
    end: int
    form: Form
    direction: Direction
    """FUTURE: it is planned. PRESENT: only the date tells, as “begins on the 5th of May”."""
    bare_end: int
    """Where the form ends without the suffix that puts it under the verb of saying."""
    shape: Form
    """How it holds its clause, also one in which nothing happens."""
    own: bool = False
    """Of a relative form: the noun is no subject of it: “the meeting that he attended”."""
    many: bool = False
    """Of a told form: said of several, so that one owner named in the clause is not its subject: “that they met”."""
    momentary: bool = False
    """Whether the verb names a single happening that is worth a line even where only its year is known: “founded”."""


class DescribedNoun(Struct, frozen=True):
    """What a relative form describes."""

    end: int
    """Where it ends without its case."""
    happens: bool
    """Whether the noun names something that happens."""
    occasion: bool
    """Whether the noun says where the sentence's own verb happens too: “at the meeting that was held …”."""


@dataclass(frozen=True, slots=True)
class Happenings:
    """How a language says that something happens at a time; all patterns are for folded prose."""

    find_heads: Callable[[str, str, Span], Iterator[Head]]
    """Takes the prose, the folded prose and a stretch: yields the verb forms in it, ascending."""
    described_noun: Callable[[str, int, int], DescribedNoun]
    """Takes folded prose, where a relative form ends and where to stop: the noun after it."""
    when_by_itself: Pattern[str]
    """Whole words of a time that say when, and need nothing after them: “yesterday”."""
    when_after: Pattern[str]
    """Matched right after a time: makes it say when: the suffix of “12 Ocak'ta”, “tarihinde”."""
    never_after: Pattern[str]
    """Matched right after a time: it is compared with, counted from, or the name of something."""
    joined: Pattern[str]
    """Whole text between two times that share what follows the last one: “, ”, “ ve ”."""
    never_in_clause: Pattern[str]
    """Searched between a clause's beginning and its verb, with a blank on both sides: figures, habits, conditions, births."""
    clause_openers: Pattern[str]
    """Matched at a clause's beginning: words that join it to what was said before: “ancak ”."""
    of_a_name: Pattern[str]
    """Matched right after a name: what is called after it, “the Ali Kaya case”."""
    called: Pattern[str]
    """Matched where a name ends: it is a thing's: “a film called”."""
    between: Pattern[str]
    """Searched in what describes a noun: it is of two."""
    together: Pattern[str]
    """Whole text between a person and the next one, or the time that they meet at: “ ile ”."""
    by_account: Pattern[str]
    """Matched where a person's name ends: it is by their account, as “according to” says."""
    by_report: Pattern[str]
    """Searched in a clause: it is what somebody unnamed says: “according to his manager”."""
    own_subject: Pattern[str]
    """Searched in a told clause: it names its own subject, and does not share that of the clause before it."""
    doer: Pattern[str]
    """Searched in what describes a noun: who does what the noun names, and not the owner of a place or a thing."""
    beside_time: Pattern[str]
    """Matched right after the last of several times: its case, and words that say where, which the others don't share."""
    said_so: Pattern[str]
    """Matched right after a verb: what follows the words of somebody, “said he”."""
    tells_on: Pattern[str]
    """Matched where what is told ends: a verb of saying that describes its subject or closes nothing: “ telling”."""
    undated: Pattern[str]
    """Matched at a participle: it says what somebody is like, and a time before it is that of the next verb."""
    described_on: Pattern[str]
    """Searched between a time and a participle: another one before a comma, which describes the same noun, or is told."""
    purpose: Pattern[str]
    """Matched at a verbal noun: what for something is done, so that a time before it is that of what is done."""
    ending_to_come: Pattern[str]
    """Matched at a verb form: it closes a clause, and takes its ending from that of the next one."""
    reason: Pattern[str]
    """Matched after a participle: why something was done, so that a time before it is that of what was done."""
    of_people: Pattern[str]
    """Matched at a participle: only of people it is said, “who came”, so that the name after it is theirs."""
    before_names: Pattern[str]
    """Whole text that may stand between such a participle and a name, “the former”."""
    owned_title: Pattern[str]
    """Matched in the prose where a title begins: it is somebody's, who is not named with it, “its chairman”."""
    decided: Pattern[str]
    """Searched between a time and its verb: it may be when something is to happen that was decided earlier."""
    in_order_to: Pattern[str]
    """Searched between an occasion and the sentence's verb: it is the occasion of another one, “to vote in”."""
    glued: Pattern[str]
    """Searched in a clause, as written: two words that lost the blank between them: “agencyRoma”."""
    so_far: Pattern[str]
    """Whole finite verb that says what has become so: with “today” it is told of nowadays."""
    alternative: tuple[str, ...]
    """Ends of what stands before a time that is one of two: “on Monday or |”."""
    owner_before: Pattern[str]
    """Searched in what stands before a time: an owner right before it, “X's |”."""
    owned: Pattern[str]
    """Searched in a noun: it has the ending of what somebody owns."""
    about: Pattern[str]
    """Matched where a name ends: what happens is about them, for them or after them, and needs nothing of them: “about”."""
    going: Pattern[str]
    """Matched at a verb: it tells nothing without whither or whence: “came”."""
    whither: Pattern[str]
    """Searched in what stands before such a verb, as written: a word that may say so, and no bare name."""
    against_one: Pattern[str]
    """Searched in what describes a match or talks, up to the noun: only one of the two sides is told: “played with A”."""
    one_sided: Pattern[str]
    """Searched in a described noun, as written: a match of which only one side is told: “the A match”."""
    somebodys: Pattern[str]
    """Matched at the last word of a described noun: what only somebody does, a visit or a speech."""
    called_off: Pattern[str]
    """Searched after a noun that is to happen: it will not, or not then: “was put off”."""
    inside: Pattern[str]
    """Searched up to a time: a part of a place that is named, “in Roma's Ostia district”."""
    whence: Pattern[str]
    """Searched up to a time: what stands right before it says from where or from what."""
    where: Pattern[str]
    """Searched in a word, as written: it says where: “Roma'da”, “Roma'daki”."""
    at_a_name: Pattern[str]
    """The same of a word that has the suffix of names: “Roma'da”."""
    in_its_place: Pattern[str]
    """The same of a folded word that ends the name of a place: “Roma [Hall]'da”."""
    where_before: Pattern[str]
    """Whole last word before a time that says where: “Roma'da ”."""
    pointing: Pattern[str]
    """Matched at a clause's beginning: a pronoun, which says nothing where its sentence doesn't stand: “they ”."""
    first_person: Pattern[str]
    """Whole verb that somebody says of themselves: “we began”; outside quotation marks they were forgotten."""
    if_so: Pattern[str]
    """Searched in a clause: it happens only if something else does."""
    our_doing: Pattern[str]
    """Searched in a clause: the same in a form that describes a noun: “the case that we brought”."""
    ours: Pattern[str]
    """Searched in a clause: what belongs to those who speak: “our country”."""
    said_from_here: Pattern[str]
    """Matched where a time begins: it only means something beside the day of publication: “yesterday ”, “about a week ago ”."""
    of_a_life: Pattern[str]
    """Matched at a verb: what befalls one person, who is named before where not beside it: “died”, “was appointed”."""
    common: tuple[str, ...]
    """Beginnings of nouns that name what happens every day somewhere, and nothing by themselves: “a match”, “ceremony”."""
    new: frozenset[str]
    """Words that say that something was not named before: “a”."""
    after_and: Pattern[str]
    """Searched at the end of what stands before a time: an “and”, with the blank before it."""
    thereafter: Pattern[str]
    """Searched between two times that share a verb: the first is that of something else: “after the ceremony on the 5th”."""
    bare_owner: Pattern[str]
    """Searched in a told clause: a word that may be a subject there, though by its end it may be something else too."""
    of_an_office: Pattern[str]
    """Matched at a verb: the same of today's news too: “was elected”."""
    hollow: frozenset[str]
    """Words that tell nothing of what they stand before: “a”, “first”."""
    object_without_subject: Pattern[str]
    """Searched in what stands between a time that opens a sentence and its verb: an object right before the verb, and so no subject."""
    on_the_way: Pattern[str]
    """Searched between a time and what is told: an adverbial clause, whose verb is the one that tells: “yesterday, speaking …, ”."""
    held: Pattern[str]
    """Matched at a headline's beginning: a participle that only says that it took place: “held ”."""
    held_of: Pattern[str]
    """The same after an owner: “X's [held] meeting”."""
    converb: Pattern[str]
    """Searched between two times: a verb that closes no clause, and has the first of them: “signing”."""
    also: Pattern[str]
    """Searched in a line: a particle that adds it to one that does not stand before it, “the board, too, …”."""
    contrast: Pattern[str]
    """A particle near a headline's beginning that sets it against what was said before."""
    object_before: Pattern[str]
    """An object of the sentence's own verb, right before what describes a noun: “evlerini ”."""
    calendar_names: frozenset[str]
    """Folded words that the calendar writes with a capital letter, and names nobody by: “May”, “Monday”."""
    names_subject: Callable[[list[str], list[str]], bool]
    """Takes the words of a clause whose verb is the last, as written and folded: tells whether one may be its subject."""
    passive: Pattern[str]
    """Matched at a verb form: what is done is told without who does it."""
    acts: Pattern[str]
    """Matched at a verb form: somebody does something, so that a bare noun before it is what it is done to."""
    described_names: Callable[[list[str], list[str]], list[int]]
    """Takes the words of a stretch as written and folded: at which of them a name begins that a participle describes."""
    any_described: Pattern[str]
    """The same of what is only described: “the arrested man”; a name after it says who."""
    any_such: Pattern[str]
    """Matched at a clause's beginning: a thing that was told of before, as “the film” is."""
    several: Pattern[str]
    """Matched at a line's beginning: a plural without any other word: “the artists”."""
    epithet: Pattern[str]
    """Matched at a line's beginning: something named before that is called by what it is like: “the experienced coach”."""
    nickname: Pattern[str]
    """Searched in a line: what was named before is called by a nickname or its kind: “the blue and whites”, “the firm, ”."""
    points_back: Callable[[str], bool]
    """Whether a clause, as written, has words that point to what was said before: “this law”, but not “this year”."""
    no_subject: Pattern[str]
    """Matched where a name ends: a suffix or a postposition, with which it is no subject."""
