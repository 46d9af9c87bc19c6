"""The pages that need little more than their context: home, people index, about, plain pages, data, 404, redirect."""

from base64 import b64encode
from hashlib import sha256

from vakanuvis.model.pages import (
    AboutPage,
    DataPage,
    HomePage,
    NotFoundPage,
    PagePlan,
    PeoplePage,
    PlainPage,
    RedirectPage,
)
from vakanuvis.render.columns import COLUMNS
from vakanuvis.render.engine import Markup
from vakanuvis.render.frame import CONTENT_SECURITY
from vakanuvis.render.linked import json_ld, thing
from vakanuvis.render.press import Press
from vakanuvis.render.timeline import histogram
from vakanuvis.text.markdown import html_of_markdown

_OTHER_FILES = (
    ("datapackage.json", "datapackage"),
    ("timeline.json", "timelinejs"),
    ("archive.bib", "bibtex"),
    ("archive.csl.json", "csl"),
)
"""What veri/ holds beside the tables, with the word that says what it is."""


def render_home(plan: PagePlan, page: HomePage, press: Press) -> str:
    """Return the front page."""
    base = press.facts.base_url or press.root_of(plan.address)
    site = thing(
        "WebSite",
        name=press.facts.title,
        description=press.facts.description,
        url=f"{base}index.html" if not press.facts.base_url else base,
        inLanguage=press.facts.language,
        publisher=thing("Organization", name=press.facts.publisher) if press.facts.publisher else None,
    )
    return press.render(
        plan.template,
        plan.address,
        page=page,
        chart=histogram("months", page.months, press.root_of(plan.address), press),
        linked=json_ld([site]),
    )


def render_people(plan: PagePlan, page: PeoplePage, press: Press) -> str:
    """Return the index of people, one letter of it, or a sorted view."""
    return press.render(plan.template, plan.address, page=page)


def render_about(plan: PagePlan, page: AboutPage, press: Press) -> str:
    """Return what the archive is and how it was read, with every rule that found something in words."""
    rules = [(name, press.words.rule.get(name, name), count) for name, count in page.rules]
    return press.render(plan.template, plan.address, page=page, rules=rules)


def render_plain(plan: PagePlan, page: PlainPage, press: Press) -> str:
    """Return one of the site's own pages."""
    body = Markup(html_of_markdown(page.body, root=press.root_of(plan.address)))  # raw HTML is off
    return press.render(plan.template, plan.address, page=page, body=body)


def render_data(plan: PagePlan, page: DataPage, press: Press) -> str:
    """Return the list of files with every column explained."""
    described = press.words.page
    tables = [
        (name, [(column.name, column.kind, described[f"column_{column.name}"]) for column in columns])
        for name, columns in COLUMNS.items()
    ]
    files = {name: [file for file in page.files if f"/{name}." in file[0]] for name in COLUMNS}
    found = [(name, files[name][0][1], [address for address, _ in files[name]]) for name in COLUMNS if files[name]]
    others = [(file, described[f"file_{word}"]) for file, word in _OTHER_FILES]
    return press.render(plan.template, plan.address, page=page, found=found, others=others, tables=tables)


def render_not_found(plan: PagePlan, page: NotFoundPage, press: Press) -> str:
    """Return 404.html: served at any depth, so it loads nothing and carries its own small style."""
    style = press.engine.render("partials/404.css", {})
    digest = b64encode(sha256(style.encode()).digest()).decode()
    security = CONTENT_SECURITY.replace("style-src 'self'", f"style-src 'sha256-{digest}'")
    return press.engine.render(
        plan.template, {"page": page, "style": Markup(style), "security": Markup(security)}
    )  # a file of the theme


def render_redirect(plan: PagePlan, page: RedirectPage, press: Press) -> str:
    """Return a page that leads on at once, and says where to where it does not."""
    target = press.root_of(plan.address) + page.target
    canonical = press.absolute(page.target)
    security = Markup(CONTENT_SECURITY)
    return press.engine.render(plan.template, {"target": target, "canonical": canonical, "security": security})
