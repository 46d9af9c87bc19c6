"""templates/words/<language>.toml → Words; a site's own file changes single words."""

import tomllib
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from vakanuvis.model.words import Words

_LISTS = ("months", "months_short", "weekdays")


def load_words(code: str, templates: Sequence[Path]) -> Words:
    """Read the words of a language from every folder of `templates` that has them; the first folder wins.

    Raises FileNotFoundError where no folder has a file for the language, and tomllib.TOMLDecodeError where one is broken.
    """
    found = [path for folder in templates if (path := folder / "words" / f"{code}.toml").is_file()]
    if not found:
        raise FileNotFoundError(code)
    sections: dict[str, dict[str, Any]] = {}
    for path in reversed(found):
        for name, section in tomllib.loads(path.read_text(encoding="utf-8-sig")).items():
            sections.setdefault(name, {}).update(section)
    dates = sections["date"]
    return Words(
        code=code,
        months=tuple(dates["months"]),
        months_short=tuple(dates["months_short"]),
        weekdays=tuple(dates["weekdays"]),
        patterns={key: word for key, word in dates.items() if key not in _LISTS},
        page=sections["page"],
        rule=sections["rule"],
        message=sections["message"],
        severity=sections["severity"],
    )
