"""What an article leaves behind for other pages and for arranging."""

from datetime import date

from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import BLOCK_SEPARATOR, Anchorage, Article, Block, Run
from vakanuvis.model.findings import Candidate, Certainty, Event, Findings, Mention, Modality, Quotation, TimeExpression
from vakanuvis.model.record import Record
from vakanuvis.model.spans import Span
from vakanuvis.understand.records import cut_at_word, extract_of, record_of, summary_of

PARAGRAPHS = (
    "Vali Ayşe Yılmaz, 3 Mart'ta köprüyü açtı.",
    'Yılmaz, "Söz verdik, Demir ile birlikte yaptık." dedi.',
)


def span(text: str, *, after: str = "") -> Span:
    prose = BLOCK_SEPARATOR.join(PARAGRAPHS)
    start = prose.index(text, prose.index(after))
    return Span(start, start + len(text))


def record() -> Record:
    blocks, start = [], 0
    for text in PARAGRAPHS:
        blocks.append(Block("paragraph", (Run(text),), Span(start, start + len(text)), (Anchorage(start, start),)))
        start += len(text) + len(BLOCK_SEPARATOR)
    article = Article("2025/a.txt", "tr", None, date(2025, 3, 4), BLOCK_SEPARATOR.join(PARAGRAPHS), tuple(blocks))
    findings = Findings(
        candidates=(
            Candidate("Ayşe Yılmaz", ("Ayşe Yılmaz", "Yılmaz"), ("Vali",), Certainty.SURE, full=True),
            Candidate("Demir", ("Demir",), (), Certainty.LIKELY, full=False),
        ),
        mentions=(
            Mention(span("Ayşe Yılmaz"), "Ayşe Yılmaz", ("Vali",), 0, "full"),
            Mention(span("Yılmaz", after='Yılmaz, "'), "Yılmaz", (), 0, "surname"),
            Mention(span("Demir"), "Demir", (), 1, "surname"),
        ),
        quotations=(
            Quotation((span("Söz verdik, Demir ile birlikte yaptık."),), "direct", 0, span("dedi"), "subject"),
            Quotation((span("açtı"),), "fragment", None, None, "short"),
        ),
        times=(TimeExpression(span("3 Mart"), "2025-03-03", anchored=True, rule="day-month"),),
        events=(Event(span(PARAGRAPHS[0]), 0, "Vali Ayşe Yılmaz köprüyü açtı", (0,), Modality.PAST, "past"),),
    )
    return record_of(article, findings, "Yılmaz: Söz verdik")


def test_an_extract_holds_quotations_with_whom_they_mention_and_no_fragments() -> None:
    (quotation,) = extract_of(record(), TURKISH).quotations
    assert (quotation.text, quotation.speaker) == ("Söz verdik, Demir ile birlikte yaptık.", 0)
    assert quotation.mentioned == (1,)


def test_every_mention_is_shown_with_its_sentence_and_paragraph() -> None:
    made = record()
    mentions = extract_of(made, TURKISH).mentions
    assert [mention.sentence for mention in mentions] == [PARAGRAPHS[0], PARAGRAPHS[1], PARAGRAPHS[1]]
    assert [mention.anchor for mention in mentions] == [
        made.anchors.blocks[0],
        made.anchors.blocks[1],
        made.anchors.blocks[1],
    ]
    assert [made.article.prose[mention.start :][: len(mention.text)] for mention in mentions] == [
        "Ayşe Yılmaz",
        "Yılmaz",
        "Demir",
    ]


def test_a_summary_counts() -> None:
    made = record()
    summary = summary_of(made, extract_of(made, TURKISH), "digest", TURKISH)
    yilmaz, demir = summary.candidates
    assert (yilmaz.forms, yilmaz.mentions, yilmaz.quotations) == ((("Ayşe Yılmaz", 1), ("Yılmaz", 1)), 2, 1)
    assert (demir.mentions, demir.quotations) == (1, 0)
    assert summary.quotations == ((0, (1,)),)
    assert [(event.value, event.anchor) for event in summary.events] == [("2025-03-03", made.anchors.events[0])]
    assert summary.excerpt == " ".join(PARAGRAPHS)


def test_cutting_leaves_whole_words_and_no_dangling_comma() -> None:
    assert cut_at_word("kısa", 10) == "kısa"
    assert cut_at_word("bir iki, üç dört", 11) == "bir iki…"
    assert cut_at_word("a" * 50, 10) == "a" * 9 + "…"
