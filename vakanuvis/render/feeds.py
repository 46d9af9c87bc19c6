"""Atom and JSON Feed, sitemap and robots.txt."""

import json
from html import escape

from vakanuvis.model.archive import ArticleRef
from vakanuvis.model.pages import FeedPage, PagePlan, RobotsPage, SitemapPage
from vakanuvis.render.press import Press

_XML = '<?xml version="1.0" encoding="utf-8"?>\n'


def render_feed(plan: PagePlan, page: FeedPage, press: Press) -> str:
    """Return the latest articles as Atom, or as JSON Feed where the address ends in .json."""
    return _json_feed(plan, page, press) if plan.address.endswith(".json") else _atom(plan, page, press)


def render_sitemap(page: SitemapPage, press: Press) -> str:
    """Return the list of all pages with the date of their last change."""
    lines = [_XML + '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">']
    for address, changed in page.addresses:
        when = f"<lastmod>{escape(changed)}</lastmod>" if changed else ""
        lines.append(f"<url><loc>{escape(press.absolute(address))}</loc>{when}</url>")
    lines.append("</urlset>\n")
    return "\n".join(lines)


def render_robots(page: RobotsPage) -> str:
    """Return what robots may read."""
    lines = ["User-agent: *", "Disallow: /" if page.disallow else "Allow: /"]
    if page.sitemap:
        lines.append(f"Sitemap: {page.sitemap}")
    return "\n".join(lines) + "\n"


def _atom(plan: PagePlan, page: FeedPage, press: Press) -> str:
    title = _title(page, press)
    home = page.person.address if page.person else "index.html"
    updated = max((_instant(changed) for _, changed in page.articles), default="1970-01-01T00:00:00Z")
    author = press.facts.publisher or press.facts.title
    lines = [
        _XML + f'<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="{escape(press.facts.language)}">',
        f"<title>{escape(title)}</title>",
        f"<id>{escape(press.absolute(plan.address))}</id>",
        f'<link rel="self" type="application/atom+xml" href="{escape(press.absolute(plan.address))}"/>',
        f'<link rel="alternate" type="text/html" href="{escape(press.absolute(home))}"/>',
        f"<updated>{updated}</updated>",
        f"<author><name>{escape(author)}</name></author>",
    ]
    if press.facts.description and page.person is None:
        lines.append(f"<subtitle>{escape(press.facts.description)}</subtitle>")
    lines += (_entry(article, changed, press) for article, changed in page.articles)
    lines.append("</feed>\n")
    return "\n".join(lines)


def _entry(article: ArticleRef, changed: str, press: Press) -> str:
    url = escape(press.absolute(article.address))
    author = f"<author><name>{escape(article.publisher)}</name></author>" if article.publisher else ""
    summary = article.excerpt if press.settings.publish != "index" else ""
    return (
        f"<entry><title>{escape(article.headline)}</title><id>{url}</id>"
        f'<link rel="alternate" type="text/html" href="{url}"/>'
        f"<published>{article.published.isoformat()}T00:00:00Z</published><updated>{_instant(changed)}</updated>"
        f"{author}{f'<summary>{escape(summary)}</summary>' if summary else ''}</entry>"
    )


def _json_feed(plan: PagePlan, page: FeedPage, press: Press) -> str:
    home = page.person.address if page.person else "index.html"
    feed = {
        "version": "https://jsonfeed.org/version/1.1",
        "title": _title(page, press),
        "home_page_url": press.absolute(home),
        "feed_url": press.absolute(plan.address),
        "language": press.facts.language,
        **({"description": press.facts.description} if press.facts.description else {}),
        "items": [_item(article, changed, press) for article, changed in page.articles],
    }
    return json.dumps(feed, ensure_ascii=False, indent=1) + "\n"


def _item(article: ArticleRef, changed: str, press: Press) -> dict[str, object]:
    url = press.absolute(article.address)
    item: dict[str, object] = {
        "id": url,
        "url": url,
        "title": article.headline,
        "content_text": article.excerpt if press.settings.publish != "index" else article.headline,
        "date_published": f"{article.published.isoformat()}T00:00:00Z",
        "date_modified": _instant(changed),
    }
    if article.publisher:
        item["authors"] = [{"name": article.publisher}]
    return item


def _title(page: FeedPage, press: Press) -> str:
    if page.title:
        return page.title
    return f"{page.person.name} – {press.facts.title}" if page.person else press.facts.title


def _instant(changed: str) -> str:
    """Return an ISO date as the instant that feeds want; one that has a time already stays."""
    return changed if "T" in changed else f"{changed}T00:00:00Z"
