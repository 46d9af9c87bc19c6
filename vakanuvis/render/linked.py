"""JSON-LD in the words of schema.org: only what is sure."""

import json
from collections.abc import Mapping, Sequence

from vakanuvis.model.archive import Person, PersonRef
from vakanuvis.render.engine import Markup

_ENCODER = json.JSONEncoder(ensure_ascii=False, separators=(",", ":"))


def json_ld(graph: Sequence[Mapping[str, object]]) -> Markup:
    """Return a data block with the things of `graph`; whatever they say cannot end the block."""
    text = _ENCODER.encode({"@context": "https://schema.org", "@graph": graph})
    safe = text.replace("<", "\\u003c").replace(">", "\\u003e").replace("&", "\\u0026")
    return Markup(f'<script type="application/ld+json">{safe}</script>')  # escaped the line above


def thing(type_: str, /, **properties: object) -> dict[str, object]:
    """Return a thing without the properties that are empty."""
    return {"@type": type_, **{name: value for name, value in properties.items() if value}}


def breadcrumbs(trail: Sequence[tuple[str, str]]) -> dict[str, object]:
    """Return a BreadcrumbList of (name, address), the last one without address."""
    items = [
        thing("ListItem", position=place, name=name, item=address)
        for place, (name, address) in enumerate(trail, start=1)
    ]
    return thing("BreadcrumbList", itemListElement=items)


def person_thing(person: PersonRef, base: str) -> dict[str, object]:
    """Return a person by name and page."""
    return thing("Person", name=person.name, url=base + person.address)


def profile_thing(person: Person, address: str, base: str) -> dict[str, object]:
    """Return a ProfilePage; `sameAs` comes from the register only."""
    same = f"https://www.wikidata.org/entity/{person.wikidata}" if person.wikidata else None
    subject = thing(
        "Person",
        name=person.name,
        url=base + person.address,
        alternateName=[form for form, _ in person.forms if form != person.name],
        jobTitle=person.role,
        sameAs=same,
    )
    return thing("ProfilePage", url=base + address, mainEntity=subject)
