"""An article's page."""

from dataclasses import dataclass

from vakanuvis.model.archive import PersonRef
from vakanuvis.model.findings import Certainty, Modality
from vakanuvis.model.pages import ArticlePage, PagePlan
from vakanuvis.model.record import Record
from vakanuvis.render.body import body_of
from vakanuvis.render.citation import Work, bibtex_of, citation_text, csl_json, key_of
from vakanuvis.render.dates import html_time
from vakanuvis.render.engine import Markup
from vakanuvis.render.linked import breadcrumbs, json_ld, person_thing, thing
from vakanuvis.render.press import Press

_PEOPLE_LISTED = 24
"""More people than this are linked in the text, but not listed beside it."""
_PEOPLE_IN_DATA = 12
_QUOTATIONS_IN_DATA = 20


@dataclass(frozen=True, slots=True)
class ToldEvent:
    """A dated event in the article's own list."""

    value: str
    headline: str
    anchor: str
    """In this page."""
    address: str
    """On the timeline, relative to the site's root; empty where it is not there."""
    modality: Modality


@dataclass(frozen=True, slots=True)
class SaidWords:
    """A quotation in the list that stands in for the text where only an excerpt is published."""

    text: str
    anchor: str
    speaker: PersonRef | None


def render_article(plan: PagePlan, page: ArticlePage, press: Press) -> str:
    """Return the page; shows its own record."""
    record = press.load_record(plan.sources[0])
    root = press.root_of(plan.address)
    article = record.article
    full = press.settings.publish == "full" and record.withdrawn is None
    body = body_of(record, page.candidates, page.event_pages, root, press.words) if full else ""
    work = work_of(page, record, press)
    return press.render(
        plan.template,
        plan.address,
        page=page,
        article=article,
        record=record,
        full=full,
        body=Markup(body),  # body_of escapes
        events=_events_of(page, record),
        quotations=() if full or press.settings.publish == "index" else _quotations_of(page, record),
        people=page.people[:_PEOPLE_LISTED],
        unlisted=max(len(page.people) - _PEOPLE_LISTED, 0),
        text_address=plan.address.removesuffix(".html") + ".txt" if full else "",
        work=work,
        citation=citation_text(work, press.words),
        bibtex=bibtex_of(work),
        csl=csl_json(work),
        linked=_linked(plan, page, record, press),
    )


def work_of(page: ArticlePage, record: Record, press: Press) -> Work:
    """Return what a citation says of the article."""
    article = record.article
    return Work(
        key=key_of(page.article.address),
        headline=page.article.headline,
        published=article.published,
        byline=article.byline,
        publisher=article.publisher or press.facts.publisher or None,
        archive=press.facts.title,
        url=press.absolute(page.article.address),
        language=article.language,
    )


def _events_of(page: ArticlePage, record: Record) -> list[ToldEvent]:
    findings, anchors = record.findings, record.anchors.events
    return [
        ToldEvent(findings.times[event.time].value, event.headline, anchor, address, event.modality)
        for event, anchor, address in zip(findings.events, anchors, page.event_pages, strict=True)
        if address
    ]


def _quotations_of(page: ArticlePage, record: Record) -> list[SaidWords]:
    prose = record.article.prose
    return [
        SaidWords(
            " ".join(piece.text_of(prose) for piece in quotation.pieces),
            anchor,
            None if quotation.speaker is None else page.candidates[quotation.speaker],
        )
        for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True)
        if quotation.kind == "direct"
    ]


def _linked(plan: PagePlan, page: ArticlePage, record: Record, press: Press) -> Markup:
    """Return NewsArticle with whom it mentions, what it quotes and which dated events it tells, and the way to it.

    Other programs take what they read here for fact: who is only likely a person, or to have said it, is left out.
    """
    base = press.facts.base_url or press.root_of(plan.address)
    article = record.article
    url = base + plan.address
    if record.withdrawn is not None:
        return json_ld([_trail(page, base, press)])
    news = thing(
        "NewsArticle",
        headline=page.article.headline,
        datePublished=article.published.isoformat(),
        dateModified=article.updated.isoformat() if article.updated else None,
        inLanguage=article.language,
        url=url,
        isBasedOn=article.url,
        author=thing("Person", name=article.byline) if article.byline else None,
        publisher=thing("Organization", name=article.publisher) if article.publisher else None,
        keywords=list(article.keywords),
        mentions=[person_thing(listed.person, base) for listed in page.people if listed.sure][:_PEOPLE_IN_DATA],
        hasPart=_quotation_things(page, record, url, press),
        about=_event_things(page, record, base),
    )
    return json_ld([news, _trail(page, base, press)])


def _trail(page: ArticlePage, base: str, press: Press) -> dict[str, object]:
    trail = [
        (press.words.page["home"], f"{base}index.html"),
        (press.words.page["timeline"], f"{base}zaman/index.html"),
        (page.article.headline, ""),
    ]
    return breadcrumbs(trail)


def _quotation_things(page: ArticlePage, record: Record, url: str, press: Press) -> list[dict[str, object]]:
    """Name speaker and place of the quotations whose speaker is sure; their words stand in the page."""
    if press.settings.publish == "index":
        return []
    things = []
    for quotation, anchor in zip(record.findings.quotations, record.anchors.quotations, strict=True):
        speaker = None if quotation.speaker is None else page.candidates[quotation.speaker]
        if quotation.kind == "direct" and speaker and quotation.certainty is Certainty.SURE:
            creator = {"@type": "Person", "name": speaker.name}
            things.append(thing("Quotation", url=f"{url}#{anchor}", creator=creator))
    return things[:_QUOTATIONS_IN_DATA]


def _event_things(page: ArticlePage, record: Record, base: str) -> list[dict[str, object]]:
    """Return the events that are told as past or planned and have a date in the calendar."""
    return [
        thing("Event", name=event.headline, startDate=event.value, url=base + event.address)
        for event in _events_of(page, record)
        if event.modality != Modality.CLAIMED and html_time(event.value)
    ]
