import re
from datetime import date

from hypothesis import given
from hypothesis import strategies as st

from tests.render.reader import read_html
from tests.render.samples import article_of_blocks, record, words
from tests.render.small_archive import AYSE, BRIDGE, HOSTILE, MERT
from vakanuvis.model.archive import PersonRef
from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Event, Findings, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.render.body import body_of
from vakanuvis.understand.records import record_of

WORDS = words()
AYSE_REF = PersonRef("ayse", "kisi/ayse.html", AYSE)


def body(made: Record, *, known: bool = True) -> str:
    refs = [
        PersonRef(f"k{index}", f"kisi/k{index}.html", found.name)
        for index, found in enumerate(made.findings.candidates)
    ]
    pages = ["zaman/2025-03.html#e-1" for _ in made.findings.events]
    return body_of(made, refs if known else [None] * len(refs), pages, "../../", WORDS)


def squeezed(text: str) -> str:
    return re.sub(r"\s+", "", text)


def test_every_block_has_its_anchor_and_its_element() -> None:
    tree = read_html(body(BRIDGE))
    kinds = {"paragraph": "p", "heading": "h2", "item": "li", "quote": "p", "row": "tr"}
    for block, anchor in zip(BRIDGE.article.blocks, BRIDGE.anchors.blocks, strict=True):
        (element,) = [found for found in tree.all() if found.attributes.get("id") == anchor]
        assert element.tag == kinds[block.kind]


def test_paragraphs_carry_a_permalink_with_a_name() -> None:
    paragraph = read_html(body(record("Bir."))).all("p")[0]
    (link,) = paragraph.all("a", "pilcrow")
    assert link.attributes["href"] == f"#{paragraph.attributes['id']}"
    assert link.attributes["aria-labelledby"] == "permalink"


def test_people_are_linked_where_they_are_known() -> None:
    made = record(f"{AYSE} ve {MERT} geldi.", people=(AYSE, MERT))
    html = body_of(made, (AYSE_REF, None), (), "../", WORDS)
    assert f'<a href="../kisi/ayse.html">{AYSE}</a> ve {MERT} geldi.' in html


def test_a_block_links_a_person_and_marks_a_date_once() -> None:
    made = record(
        f"{AYSE}, 3 Mart 2025. {AYSE}, 3 Mart 2025.\n\n{AYSE}.", people=(AYSE,), times={"3 Mart 2025": "2025-03-03"}
    )
    tree = read_html(body(made))
    assert [len(paragraph.all("a")) for paragraph in tree.all("p")] == [2, 2]
    assert len(tree.all("time")) == 1


def test_people_are_not_linked_inside_a_link() -> None:
    runs = (Run("Bak: "), Run(f"{AYSE} burada", ("link",), "https://example.org/"), Run("."))
    text = "".join(run.text for run in runs)
    block = Block("paragraph", runs, Span(0, len(text)), (Anchorage(0, 0),))
    mention = Mention(Span(5, 5 + len(AYSE)), AYSE, (), 0, "full-name")
    made = record_of(
        article_of_blocks((block,)),
        Findings((Candidate(AYSE, (AYSE,), (), Certainty.SURE, full=True),), (mention,)),
        "x",
    )
    html = body_of(made, (AYSE_REF,), (), "", WORDS)
    assert "kisi/ayse.html" not in html
    assert '<a href="https://example.org/" rel="nofollow">' in html


def test_a_name_across_marks_keeps_one_link() -> None:
    runs = (Run("Ayşe "), Run("Yıldız", ("strong",)), Run("lı geldi."))
    text = "".join(run.text for run in runs)
    block = Block("paragraph", runs, Span(0, len(text)), (Anchorage(0, 0),))
    mention = Mention(Span(0, 13), AYSE, (), 0, "full-name")
    made = record_of(
        article_of_blocks((block,)),
        Findings((Candidate(AYSE, (AYSE,), (), Certainty.SURE, full=True),), (mention,)),
        "x",
    )
    assert '<a href="kisi/ayse.html">Ayşe <strong>Yıldız</strong>lı</a> geldi.' in body_of(
        made, (AYSE_REF,), (), "", WORDS
    )


def test_quotations_have_an_anchor_a_speaker_and_a_permalink() -> None:
    made = record(f"{AYSE}, “Geliyoruz.” dedi.", people=(AYSE,), speakers=(AYSE,))
    tree = read_html(body(made))
    (quotation,) = tree.all("q")
    (voice,) = tree.all("span", "voice")
    assert quotation.text() == "Geliyoruz."
    assert [link.attributes["href"] for link in voice.all("a")] == [f"#{quotation.attributes['id']}"]
    assert voice.text() == f"“ {AYSE}"


def test_further_quotations_of_one_speaker_are_numbered() -> None:
    text = f"{AYSE}, “Bir.” dedi, “İki.” dedi; {MERT} “Üç.” dedi."
    made = record(text, people=(AYSE, MERT), speakers=(AYSE, AYSE, MERT))
    (voice,) = read_html(body(made)).all("span", "voice")
    assert voice.text() == f"“ {AYSE} “ 2 “ {MERT}"


def test_an_open_speaker_is_said_to_be_open() -> None:
    assert WORDS.page["speaker_open"] in read_html(body(record("“Geliyoruz.” dendi."))).all("span", "voice")[0].text()


def test_a_doubtful_speaker_is_not_named() -> None:
    made = record(f"{AYSE}, “Geliyoruz.” dedi.", people=(AYSE,), speakers=(AYSE,))
    doubtful = Candidate(AYSE, (AYSE,), (), Certainty.DOUBTFUL, full=True)
    findings = Findings((doubtful,), made.findings.mentions, made.findings.quotations)
    voice = read_html(body(record_of(made.article, findings, "x"), known=False)).all("span", "voice")[0]
    assert AYSE not in voice.text()


def test_a_quotation_over_paragraphs_has_one_anchor_and_speaks_once() -> None:
    made = record(f"{AYSE}: Bir şey.\n\nİkinci şey.", people=(AYSE,))
    prose = made.article.prose
    pieces = (Span(prose.index("Bir"), prose.index("\n")), Span(prose.index("İkinci"), len(prose)))
    findings = Findings(
        made.findings.candidates, made.findings.mentions, (Quotation(pieces, "direct", 0, None, "continued"),)
    )
    tree = read_html(body(record_of(made.article, findings, "x")))
    assert [quotation.attributes for quotation in tree.all("q")] == [{"id": tree.all("q")[0].attributes["id"]}, {}]
    assert [len(paragraph.all("span", "voice")) for paragraph in tree.all("p")] == [0, 1]


def test_headings_repeat_quotations_without_a_voice() -> None:
    tree = read_html(body(record("## “Geliyoruz”\n\nBir.")))
    assert tree.all("h2")[0].all("q")
    assert not tree.all("span", "voice")


def test_dates_that_html_knows_are_times_and_others_are_not() -> None:
    made = record(
        "3 Mart 2025 günü, 2025 yazında ve 3–5 Mart 2025 arasında.",
        times={"3 Mart 2025": "2025-03-03", "2025 yazında": "2025-22", "3–5 Mart 2025": "2025-03-03/2025-03-05"},
    )
    tree = read_html(body(made))
    assert [time.attributes["datetime"] for time in tree.all("time")] == ["2025-03-03"]
    assert [span.attributes["data-date"] for span in tree.all("span", "date")] == ["2025-22", "2025-03-03/2025-03-05"]


def test_the_date_of_an_event_leads_to_the_timeline_and_carries_its_anchor() -> None:
    made = record("3 Mart 2025 günü açıldı.", times={"3 Mart 2025": "2025-03-03"}, events=("3 Mart 2025",))
    (link,) = read_html(body(made)).all("a", "e")
    assert link.attributes["href"] == "../../zaman/2025-03.html#e-1"
    assert link.attributes["id"] == made.anchors.events[0]


def test_two_events_of_one_date_keep_both_anchors() -> None:
    made = record("3 Mart 2025 günü açıldı.", times={"3 Mart 2025": "2025-03-03"}, events=("3 Mart 2025",))
    event = made.findings.events[0]
    other = Event(Span(0, 11), 0, "Başka", (), Modality.PAST, "dated")
    twice = record_of(made.article, Findings(times=made.findings.times, events=(event, other)), "x")
    ids = {element.attributes.get("id") for element in read_html(body(twice)).all()}
    assert set(twice.anchors.events) <= ids


def test_nested_lists_stay_well_formed() -> None:
    blocks, start = [], 0
    for level, ordered, text in ((1, False, "a"), (2, True, "b"), (3, True, "c"), (1, False, "d"), (1, True, "e")):
        blocks.append(
            Block("item", (Run(text),), Span(start, start + 1), (Anchorage(start, start),), level, ordered=ordered)
        )
        start += 1 + len(BLOCK_SEPARATOR)
    tree = read_html(body(record_of(article_of_blocks(tuple(blocks)), Findings(), "x")))
    assert [len(tree.all(tag)) for tag in ("ul", "ol", "li")] == [1, 3, 5]


def test_headings_leave_no_level_out() -> None:
    texts = ((2, "a"), (5, "b"), (3, "c"), (6, "d"))
    blocks = tuple(
        Block("heading", (Run(text),), Span(3 * place, 3 * place + 1), (Anchorage(3 * place, 3 * place),), level)
        for place, (level, text) in enumerate(texts)
    )
    tree = read_html(body(record_of(article_of_blocks(blocks), Findings(), "x")))
    assert [element.tag for element in tree.all() if element.tag[0] == "h"] == ["h2", "h3", "h3", "h4"]


def test_images_from_elsewhere_are_links_and_own_ones_are_shown() -> None:
    def image(address: str) -> str:
        block = Block("image", (Run("Köprü", ("image",), address),), Span(0, 5), (Anchorage(0, 0),))
        return body(record_of(article_of_blocks((block,)), Findings(), "x"))

    assert "<img" not in image("https://example.org/a.jpg")
    assert '<a href="https://example.org/a.jpg" rel="nofollow">Köprü</a>' in image("https://example.org/a.jpg")
    assert 'src="../../static/kopru.jpg"' in image("static/kopru.jpg")


def test_hostile_text_stays_text() -> None:
    tree = read_html(body(HOSTILE))
    assert not tree.all("script")
    assert not tree.all("b")
    assert "</q><script>x</script>" in tree.all("q")[0].text()


_LETTERS = st.sampled_from("aşĞıİ <>&\"'“”¶\t😀א ")
_PLAIN = st.text(_LETTERS, min_size=1, max_size=30)


@st.composite
def _records(draw: st.DrawFn) -> Record:
    """Any text of any blocks, with findings and marks anywhere in it."""
    blocks, start = [], 0
    for kind in draw(
        st.lists(st.sampled_from(("paragraph", "heading", "item", "quote", "row", "code")), min_size=1, max_size=5)
    ):
        marks = st.lists(st.sampled_from(("emphasis", "strong", "code", "link")), max_size=2, unique=True).map(tuple)
        runs = tuple(Run(draw(_PLAIN), draw(marks), "https://example.org/") for _ in range(draw(st.integers(1, 3))))
        end = start + sum(len(run.text) for run in runs)
        blocks.append(Block(kind, runs, Span(start, end), (Anchorage(start, start),), draw(st.integers(1, 3))))
        start = end + len(BLOCK_SEPARATOR)
    article = article_of_blocks(tuple(blocks), published=date(2025, 1, 1))
    size = len(article.prose)
    spans = st.lists(st.tuples(st.integers(0, size), st.integers(0, size)), max_size=6).map(
        lambda pairs: [Span(min(pair), max(pair)) for pair in sorted(pairs) if pair[0] != pair[1]]
    )
    mentions = tuple(Mention(span, "x", (), 0, "r") for span in draw(spans))
    quotations = tuple(Quotation((span,), "direct", 0, None, "r") for span in draw(spans))
    times = tuple(
        TimeExpression(span, draw(st.sampled_from(("2025", "2025-22"))), anchored=True, rule="r")
        for span in draw(spans)
    )
    events = tuple(Event(time.span, index, "x", (), Modality.PAST, "r") for index, time in enumerate(times))
    candidate = Candidate("x", ("x",), (), Certainty.LIKELY, full=True)
    return record_of(article, Findings((candidate,), mentions, quotations, times, events), "x")


@given(_records())
def test_the_text_of_the_body_is_the_prose(made: Record) -> None:
    tree = read_html(body(made))
    assert squeezed(tree.text(apparatus=False)) == squeezed(made.article.prose)


@given(_records())
def test_anchors_are_there_once_each(made: Record) -> None:
    ids = [element.attributes["id"] for element in read_html(body(made)).all() if "id" in element.attributes]
    assert len(ids) == len(set(ids))
    assert set(made.anchors.blocks) <= set(ids)
    assert set(made.anchors.events) <= set(ids)
    assert set(made.anchors.quotations) <= set(ids)
