"""What the tables of veri/ hold: every column with its type, in order; the words files say what each one means."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Column:
    """A column of a table; its description is the word `column_<name>`."""

    name: str
    kind: str
    """Type of Table Schema (frictionless): `string`, `integer`, `boolean`, `date`, `year` or `array`."""


def _columns(**kinds: str) -> tuple[Column, ...]:
    return tuple(Column(name, kind) for name, kind in kinds.items())


COLUMNS: dict[str, tuple[Column, ...]] = {
    "articles": _columns(
        id="string",
        address="string",
        url="string",
        headline="string",
        headline_made="boolean",
        published="date",
        updated="date",
        byline="string",
        publisher="string",
        source_url="string",
        language="string",
        keywords="array",
        people="array",
        quotation_count="integer",
        withdrawn="boolean",
        copy_of="string",
    ),
    "people": _columns(
        id="string",
        address="string",
        url="string",
        name="string",
        forms="array",
        role="string",
        titles="array",
        wikidata="string",
        registered="boolean",
        article_count="integer",
        mention_count="integer",
        quotation_count="integer",
        first="date",
        last="date",
    ),
    "quotations": _columns(
        id="string",
        article="string",
        url="string",
        published="date",
        speaker="string",
        speaker_name="string",
        text="string",
        certainty="string",
        rule="string",
    ),
    "events": _columns(
        id="string",
        value="string",
        start="date",
        end="date",
        headline="string",
        modality="string",
        claimed_by="string",
        people="array",
        articles="array",
        url="string",
        rule="string",
    ),
    "mentions": _columns(
        article="string",
        url="string",
        published="date",
        person="string",
        person_name="string",
        text="string",
        sentence="string",
        certainty="string",
        rule="string",
    ),
}
"""By the table's name, which is the file's name too."""
