"""Events: what happened when, with whom, and whose word it is."""

import re
from datetime import date
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown_it.utils import read_fixture_file

from vakanuvis.language.happenings import Form
from vakanuvis.language.turkish import TURKISH
from vakanuvis.language.turkish.alphabet import fold
from vakanuvis.language.turkish.happenings_forms import VERB_FORMS
from vakanuvis.language.turkish.happenings_moods import VerbForm
from vakanuvis.language.turkish.happenings_verbs import verbs_of
from vakanuvis.language.turkish.suffixes import case_of
from vakanuvis.model.article import Anchorage, Article, Block, Run
from vakanuvis.model.findings import Event, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.spans import Span
from vakanuvis.text.passages import Passage, passage_of
from vakanuvis.understand.events import find_events
from vakanuvis.understand.times import find_times

CORPUS = Path(__file__).parent.parent / "corpus" / "tr" / "events.md"
_NAME = re.compile(r"\[([^\]]+)\]")
_SUFFIX = re.compile(r"[’']([^\W\d_]+)")
_SAID = re.compile(r" ([^\W\d_]+(?: [^\W\d_]+)*)")


def passage_from(text: str, published: date) -> Passage:
    span = Span(0, len(text))
    block = Block("paragraph", (Run(text),), span, (Anchorage(0, 0),))
    return passage_of(Article("x.txt", "tr", None, published, text, (block,)), TURKISH)


def marked(text: str) -> tuple[str, list[Mention], list[str], list[Quotation]]:
    """Read the notation of the corpus: “[Ayşe Yılmaz]” is named, «…» is said by the first one named, ‹…› reported by them.

    “[vali| Ayşe Yılmaz]” has a title.
    """
    plain, mentions, names, opened, quotations = "", [], [], {}, []
    place = 0
    while place < len(text):
        name = _NAME.match(text, place)
        if name:
            suffix = _SUFFIX.match(text, name.end())
            title, _, whose = name[1].rpartition("| ")
            plain += f"{title} " if title else ""
            names += [] if whose in names else [whose]
            span = Span(len(plain), len(plain) + len(whose))
            mentions.append(
                Mention(
                    span,
                    whose,
                    (title,) if title else (),
                    names.index(whose),
                    "person-title-full-name",
                    (case_of(suffix[1]) or "") if suffix else "",
                    span.end + (len(suffix[0]) if suffix else 0),
                )
            )
            plain, place = plain + whose, name.end()
        elif text[place] in "«‹":
            opened[text[place]] = len(plain) + (text[place] == "«")
            plain, place = plain + ('"' if text[place] == "«" else ""), place + 1
        elif text[place] in "»›":
            quotations.append(said(text, place, opened, len(plain)))
            plain, place = plain + ('"' if text[place] == "»" else ""), place + 1
        else:
            plain, place = plain + text[place], place + 1
    return plain, mentions, names, quotations


def said(text: str, place: int, opened: dict[str, int], end: int) -> Quotation:
    """Return what the mark at `place` closes, and `end` in the plain text; the words of saying follow a report."""
    if text[place] == "»":
        return Quotation((Span(opened["«"], end),), "direct", 0, None, "test")
    words = _SAID.match(text, place + 1)
    assert words is not None
    cue = Span(end + 1, end + 1 + len(words[1]))
    rule = "report-participle" if text.startswith(" [", words.end()) else "report-verb"
    return Quotation((Span(opened["‹"], end),), "reported", 0, cue, rule)


def told(text: str, published: date) -> list[str]:
    plain, mentions, names, quotations = marked(text)
    passage = passage_from(plain, published)
    times = find_times(passage, published, TURKISH)
    events = find_events(passage, mentions, quotations, times, published, TURKISH)
    return [line_of(event, times, names) for event in events]


def line_of(event: Event, times: tuple[TimeExpression, ...], names: list[str]) -> str:
    people = ", ".join(names[one] for one in event.participants) or "–"
    whose = f" | {names[event.source]}" if event.source is not None else ""
    return f"{times[event.time].value} {event.modality.value} | {event.headline} | {people}{whose}"


@pytest.mark.parametrize(
    ("line", "title", "given", "expected"), read_fixture_file(CORPUS), ids=lambda it: it if isinstance(it, str) else ""
)
def test_corpus(line: int, title: str, given: str, expected: str) -> None:
    day, _, text = given.strip().partition(" ")
    assert told(text, date.fromisoformat(day)) == expected.split("\n")[:-1], f"{title} in line {line}"


@pytest.mark.parametrize("form", VERB_FORMS, ids=lambda form: form.name)
def test_verb_form_knows_its_examples(form: VerbForm) -> None:
    for example in form.examples:
        text = fold(example)
        word = re.match(r"\w+", text)
        assert word is not None
        forms = [verb.form for verb in verbs_of(word[0])]
        fitting = [it.name for it in forms if it.follows is None or it.follows.match(text, word.end())]
        assert fitting[:1] == [form.name]


def test_denied_verbs_tell_nothing() -> None:
    for word in ("gelmedi", "yapılmadığını", "gelmeyecek", "gelmeyen", "gelebilirdi", "yapılabileceğini"):
        assert all(verb.kind is Form.NONE for verb in verbs_of(word))


WORDS = (
    "12 Ocak'ta 2025'te dün bugün yarın geçen hafta salı günü tarihinde ve , . ? \" “ ” : görüştü görüştüğünü söyledi yapılacak "
    "düzenlenen toplantıda zirve öncesi gelmedi olacak gibi kadar ’ 'a göre yüzde planlanıyor yapılması Yılmaz Kaya'nın \n"
)


@settings(max_examples=200, deadline=None)
@given(st.lists(st.sampled_from(WORDS.split(" ")) | st.text(max_size=3), max_size=30), st.dates())
def test_any_text_gives_sound_events(words: list[str], published: date) -> None:
    text = " ".join(words) or "."
    passage = passage_from(text, published)
    times = find_times(passage, published, TURKISH)
    mentions = [Mention(Span(m.start(), m.end()), m[0], (), 0, "test") for m in re.finditer("Yılmaz|Kaya", text)]
    for event in find_events(passage, mentions, (), times, published, TURKISH):
        assert event.span.contains(times[event.time].span)
        assert 0 < len(event.headline) <= 150
        assert set(event.participants) <= {0}
        assert event.modality in Modality


@pytest.mark.parametrize(
    "piece", ["12 Ocak'ta görüştü. ", "12 Ocak'ta ", "dün, ", "dün görüştüğünü, ", "5 Mayıs'ta düzenlenen "]
)
def test_time_grows_with_length_only(piece: str) -> None:
    """Forty times the text in at most four hundred times the time: far from a square."""

    def seconds(text: str) -> float:
        passage = passage_from(text, date(2025, 10, 28))
        times = find_times(passage, date(2025, 10, 28), TURKISH)
        start = process_time()
        find_events(passage, (), (), times, date(2025, 10, 28), TURKISH)
        return process_time() - start

    assert seconds(piece * 8_000) < 400 * max(min(seconds(piece * 200) for _ in range(3)), 1e-3)
