"""From findings to what is kept: the record, and what other pages and arranging need of it."""

from bisect import bisect_left, bisect_right
from collections import Counter
from collections.abc import Callable
from hashlib import blake2b

from vakanuvis.language.base import Language
from vakanuvis.model.article import Article
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import (
    Anchors,
    CandidateSummary,
    EventSummary,
    Extract,
    MentionExtract,
    QuotationExtract,
    Record,
    Summary,
)
from vakanuvis.model.spans import Span
from vakanuvis.text.anchors import anchors_of
from vakanuvis.text.sentences import find_sentences

SHOWN_QUOTATIONS = ("direct",)
"""Kinds of quotation that pages and exports list under a person."""
_SKETCH_SIZE = 16
_EXCERPT_LENGTH = 200
_SENTENCE_LENGTH = 300


def record_of(article: Article, findings: Findings, headline: str) -> Record:
    """Join an article with its findings and headline, and name their anchors."""
    prose = article.prose
    anchors = Anchors(
        blocks=anchors_of("p", prose, [block.span for block in article.blocks]),
        quotations=anchors_of("q", prose, [quotation.span for quotation in findings.quotations]),
        events=anchors_of("e", prose, [event.span for event in findings.events]),
    )
    return Record(article, findings, headline, article.headline is None, anchors)


def extract_of(record: Record, language: Language) -> Extract:
    """Return what pages other than the article's own show of it."""
    prose = record.article.prose
    sentence_around = _sentence_finder(record, language)
    starts = [block.span.start for block in record.article.blocks]
    mention_starts = [mention.span.start for mention in record.findings.mentions]
    quotations = []
    for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True):
        if quotation.kind not in SHOWN_QUOTATIONS:
            continue
        mentioned = dict.fromkeys(
            mention.candidate
            for piece in quotation.pieces
            for mention in record.findings.mentions[
                bisect_left(mention_starts, piece.start) : bisect_left(mention_starts, piece.end)
            ]
            if piece.contains(mention.span)
        )
        quotations.append(
            QuotationExtract(
                text=" ".join(piece.text_of(prose) for piece in quotation.pieces),
                anchor=anchor,
                kind=quotation.kind,
                speaker=quotation.speaker,
                certainty=quotation.certainty,
                rule=quotation.rule,
                mentioned=tuple(mentioned),
                pieces=quotation.pieces,
            )
        )
    mentions = tuple(
        MentionExtract(
            candidate=mention.candidate,
            text=mention.span.text_of(prose),
            sentence=sentence_around(mention.span),
            anchor=record.anchors.blocks[max(bisect_right(starts, mention.span.start) - 1, 0)],
            rule=mention.rule,
            start=mention.span.start,
            certainty=record.findings.candidates[mention.candidate].certainty,
        )
        for mention in record.findings.mentions
    )
    return Extract(
        quotations=tuple(quotations),
        mentions=mentions,
        text=prose,
        blocks=tuple(zip(starts, record.anchors.blocks, strict=True)),
        language=record.article.language,
        headline_made=record.headline_made,
        updated=record.article.updated,
        byline=record.article.byline,
        url=record.article.url,
        keywords=record.article.keywords,
        withdrawn=record.withdrawn is not None,
    )


def summary_of(record: Record, extract: Extract, digest: str, language: Language) -> Summary:
    """Return what arranging needs to know of the record; `digest` names the record's content."""
    article, findings = record.article, record.findings
    forms: list[Counter[str]] = [Counter() for _ in findings.candidates]
    for mention in findings.mentions:
        forms[mention.candidate][mention.name] += 1
    spoken = Counter(quotation.speaker for quotation in extract.quotations)
    return Summary(
        id=article.id,
        digest=digest,
        headline=record.headline,
        headline_made=record.headline_made,
        published=article.published,
        updated=article.updated,
        language=article.language,
        publisher=article.publisher,
        slug=article.slug,
        draft=article.draft,
        withdrawn=record.withdrawn is not None,
        excerpt="" if record.withdrawn else cut_at_word(" ".join(article.prose[:400].split()), _EXCERPT_LENGTH),
        words=article.prose.count(" ") + len(article.blocks),
        size=len(article.prose.encode()),
        candidates=tuple(
            CandidateSummary(
                name=candidate.name,
                forms=tuple(forms[index].items()),
                titles=candidate.titles,
                certainty=candidate.certainty,
                full=candidate.full,
                ambiguous=candidate.ambiguous,
                person=candidate.person,
                mentions=forms[index].total(),
                quotations=spoken[index],
                by_given_name=candidate.by_given_name,
            )
            for index, candidate in enumerate(findings.candidates)
        ),
        quotations=tuple((quotation.speaker, quotation.mentioned) for quotation in extract.quotations),
        events=tuple(
            EventSummary(
                value=findings.times[event.time].value,
                headline=event.headline,
                participants=event.participants,
                source=event.source,
                modality=event.modality,
                anchor=anchor,
                rule=event.rule,
            )
            for event, anchor in zip(findings.events, record.anchors.events, strict=True)
        ),
        fingerprint=_fingerprint(record, language),
        keywords=article.keywords,
        quotation_sizes=tuple(len(quotation.text.encode()) for quotation in extract.quotations),
        rules=_rules_of(findings),
    )


def cut_at_word(text: str, limit: int) -> str:
    """Return `text`, or its longest beginning of whole words that with an ellipsis has at most `limit` characters."""
    if len(text) <= limit:
        return text
    head = text[:limit]
    end = head.rfind(" ")
    return head[: end if end > limit // 2 else limit - 1].rstrip(" ,;:–-.") + "…"


def _sentence_finder(record: Record, language: Language) -> Callable[[Span], str]:
    """Return what gives the sentence around a span, on one line; of a long one whole words, `_SENTENCE_LENGTH` at most."""
    prose = record.article.prose
    blocks = [block.span for block in record.article.blocks] if record.findings.mentions else []
    sentences = find_sentences(prose, blocks, language.abbreviations)
    starts = [sentence.start for sentence in sentences]

    def sentence_around(span: Span) -> str:
        sentence = sentences[max(bisect_right(starts, span.start) - 1, 0)]
        start, end = min(sentence.start, span.start), max(sentence.end, span.end)
        if end - start > _SENTENCE_LENGTH:
            first = max(start, span.start - _SENTENCE_LENGTH // 2)
            last = min(end, first + _SENTENCE_LENGTH)
            start = first if first == start else prose.find(" ", first, span.start) + 1 or first
            end = last if last == end else max(prose.rfind(" ", span.end, last), span.end)
        return " ".join(prose[start:end].split())

    return sentence_around


def _rules_of(findings: Findings) -> tuple[tuple[str, int], ...]:
    quotations = [quotation for quotation in findings.quotations if quotation.kind != "reported"]  # on no page
    found = (findings.mentions, quotations, findings.times, findings.events)
    return tuple(sorted(Counter(finding.rule for kind in found for finding in kind).items()))


def _fingerprint(record: Record, language: Language) -> tuple[int, ...]:
    folded = language.alphabet.fold(record.article.prose)
    sentences = {" ".join(sentence.split()) for sentence in folded.replace("\n", ".").split(".")}
    hashes = sorted(
        int.from_bytes(blake2b(sentence.encode(), digest_size=6).digest(), "big")
        for sentence in sentences
        if len(sentence) > 20
    )
    return tuple(hashes[:_SKETCH_SIZE])
