"""datapackage.json: what each file of veri/ holds, as frictionless data has it."""

from collections.abc import Sequence

from vakanuvis.render.columns import COLUMNS
from vakanuvis.render.press import Press


def datapackage_of(files: Sequence[tuple[str, int]], press: Press) -> dict[str, object]:
    """Return the description; `files` are (address, records), the CSV and JSON Lines of one table share their columns."""
    package: dict[str, object] = {
        "profile": "data-package",
        "name": "vakanuvis",
        "title": press.facts.title,
        "description": press.facts.description or press.words.page["data_description"],
        "resources": [resource for address, _ in files for resource in _resources(address, press)],
    }
    if press.facts.base_url:
        package["homepage"] = press.facts.base_url
    return package


def _resources(address: str, press: Press) -> list[dict[str, object]]:
    file = address.rpartition("/")[2]
    name, _, ending = file.partition(".")
    if name not in COLUMNS or ending not in ("csv", "jsonl"):
        return []
    described = press.words.page
    schema: dict[str, object] = {
        "fields": [
            {
                "name": column.name,
                "type": "string" if column.kind == "array" and ending == "csv" else column.kind,
                "description": described[f"column_{column.name}"],
            }
            for column in COLUMNS[name]
        ],
        "missingValues": [""],
    }
    resource: dict[str, object] = {
        "name": f"{name}-{ending}",
        "path": file,
        "title": described[f"table_{name}"],
        "format": ending,
        "mediatype": "text/csv" if ending == "csv" else "application/jsonl",
        "encoding": "utf-8",
        "schema": schema,
    }
    if ending == "csv":
        resource["profile"] = "tabular-data-resource"
        resource["dialect"] = {"delimiter": ",", "lineTerminator": "\r\n"}
    return [resource]
