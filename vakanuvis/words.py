"""templates/words/<language>.toml → Words; a site's own file changes single words."""

import string
import tomllib
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.words import Words
from vakanuvis.read.faults import fault_in_toml

_WHOLE = "en.toml"
_LISTS = ("months", "months_short", "weekdays")
_Sections = dict[str, dict[str, Any]]


def load_words(code: str, templates: Sequence[Path], report: Report | None = None) -> Words:
    """Read the words of a language from every folder of `templates` that has them; the first folder wins.

    The last folder is the theme's, and its files are whole; of a language that it lacks the words that a site's own file
    doesn't give are English, which is reported. What can't be used of a site's own file is reported and left out:
    a broken file, words that don't exist, other placeholders than the theme's. Raises FileNotFoundError where no folder has
    a file for the language.
    """
    found = [path for folder in templates if (path := folder / "words" / f"{code}.toml").is_file()]
    if not found:
        raise FileNotFoundError(code)
    theme = templates[-1] / "words"
    base = theme / f"{code}.toml"
    is_new = base not in found
    sections: _Sections = tomllib.loads((theme / _WHOLE if is_new else base).read_text(encoding="utf-8-sig"))
    for path in reversed([path for path in found if path != base]):
        own = _read_own_words(path, report or _say_nothing)
        if own is not None:
            _put_own_words(sections, own, path, report or _say_nothing)
            if is_new:
                _report_missing(sections, own, path, report or _say_nothing)
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
        reason=sections["reason"],
    )


def _read_own_words(path: Path, report: Report) -> dict[str, Any] | None:
    shown = f"templates/words/{path.name}"
    try:
        text = path.read_text(encoding="utf-8-sig")
        return tomllib.loads(text)
    except (OSError, UnicodeDecodeError) as error:
        reason = (isinstance(error, OSError) and error.strerror) or str(error)
        report(Diagnostic(shown, None, Severity.ERROR, "words-broken", {"reason": reason}))
    except (ValueError, RecursionError) as error:
        fault = fault_in_toml(text, str(error))
        report(Diagnostic(shown, fault.line + 1, Severity.ERROR, "words-broken", {"reason": fault.reason}))
    return None


def _report_missing(sections: _Sections, own: Mapping[str, Any], path: Path, report: Report) -> None:
    given = {(name, key) for name, words in own.items() if isinstance(words, Mapping) for key in words}
    missing = [f"{name}.{key}" for name, words in sections.items() for key in words if (name, key) not in given]
    if missing:
        arguments = {"count": str(len(missing)), "word": missing[0]}
        report(Diagnostic(f"templates/words/{path.name}", None, Severity.WARNING, "words-missing", arguments))


def _put_own_words(sections: _Sections, own: Mapping[str, Any], path: Path, report: Report) -> None:
    shown = f"templates/words/{path.name}"
    for name, words in own.items():
        section = sections.get(name)
        if section is None or not isinstance(words, Mapping):
            report(Diagnostic(shown, None, Severity.WARNING, "words-unknown", {"word": name}))
            continue
        for key, word in words.items():
            if key not in section:
                report(Diagnostic(shown, None, Severity.WARNING, "words-unknown", {"word": f"{name}.{key}"}))
            elif not _is_alike(word, section[key]):
                wanted = ", ".join(f"{{{field}}}" for field in sorted(_fields_of(section[key]) or ()))
                arguments = {"word": f"{name}.{key}", "wanted": wanted or "-"}
                report(Diagnostic(shown, None, Severity.ERROR, "words-unlike", arguments))
            else:
                section[key] = word


def _is_alike(own: object, theirs: object) -> bool:
    """Tell whether a word can take the place of another: a text with no other placeholders, or as long a list of texts."""
    if isinstance(theirs, list):
        return isinstance(own, list) and len(own) == len(theirs) and all(isinstance(word, str) for word in own)
    fields = _fields_of(own)
    return fields is not None and fields <= (_fields_of(theirs) or set())


def _fields_of(word: object) -> set[str] | None:
    """Return the placeholders of a text; None of what is no text, or has a brace too many."""
    if not isinstance(word, str):
        return None
    try:
        return {field for _, field, _, _ in string.Formatter().parse(word) if field is not None}
    except ValueError:
        return None


def _say_nothing(diagnostic: Diagnostic) -> None:
    """Somebody else reports it."""
    del diagnostic
