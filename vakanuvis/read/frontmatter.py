"""YAML front matter between `---` lines; PyYAML, and nothing else of it anywhere.

Only plain values are taken: texts, lists of texts. Aliases, which may grow without end, and nested tables are refused.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass

import yaml

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.read.care import CARE
from vakanuvis.read.faults import Place, fault_in_yaml
from vakanuvis.read.fields import Field, Fields

_OPENING = re.compile(r"\ufeff?---[ \t]*(?:\r\n?|\n)")
_CLOSING = re.compile(r"^(?:---|\.\.\.)[ \t]*(?:\r\n?|\n|\Z)", re.MULTILINE)
_NULL = ("", "~", "null", "Null", "NULL")
_LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)  # libyaml, where PyYAML was built with it, is ten times as fast
_LONGEST = 100_000
"""Characters; what is longer is no front matter."""


@dataclass(frozen=True, slots=True)
class FrontMatter:
    """The keys of a file and where its text goes on."""

    fields: Fields
    body: int
    present: bool
    """Whether there is any front matter, be it empty."""


def read_front_matter(text: str, path: str, report: Report) -> FrontMatter | None:
    """Return the front matter that `text` begins with; None where it is broken, which is reported."""
    opening = _OPENING.match(text)
    if opening is None:
        return FrontMatter(Fields(path, report), int(text.startswith("\ufeff")), present=False)
    closing = _find_closing(text, opening.end())
    if closing is None:
        report(Diagnostic(path, 1, Severity.ERROR, "front-matter-open"))
        return None
    written = re.sub(r"\r\n?", "\n", text[opening.end() : closing.start()])
    written = re.sub(r"[\x85\u2028\u2029]", " ", written)  # no lines to an editor, but to YAML
    try:
        values = _read_values(written, path, report)
    except _RefusedError as refused:
        report(Diagnostic(path, refused.line, Severity.ERROR, refused.code, {"reason": refused.reason}))
        return None
    return FrontMatter(Fields(path, report, values), closing.end(), present=True)


def _find_closing(text: str, start: int) -> re.Match[str] | None:
    # a lone CR ends no line for re.MULTILINE, so that such a file is looked at with LF in their place
    return _CLOSING.search(text.replace("\r\n", "\r ").replace("\r", "\n") if "\n" not in text else text, start)


class _RefusedError(Exception):
    """The front matter can't be used."""

    def __init__(self, code: str, line: int, reason: str = "") -> None:
        super().__init__(code)
        self.code = code
        self.line = line
        self.reason = reason


def _read_values(written: str, path: str, report: Report) -> dict[str, Field]:
    if len(written) > _LONGEST:
        raise _RefusedError("front-matter-long", 1)
    values: dict[str, Field] = {}
    try:
        events = iter(list(yaml.parse(written, Loader=_LOADER)))
    except yaml.YAMLError as error:
        raise _broken(written, error) from error
    for event in events:
        if isinstance(event, yaml.MappingStartEvent):
            break
        if isinstance(event, (yaml.ScalarEvent, yaml.SequenceStartEvent)) and not _is_null(event):
            raise _RefusedError("front-matter-no-keys", _line_of(event))
    for event in events:
        if isinstance(event, yaml.MappingEndEvent):
            break
        if not isinstance(event, yaml.ScalarEvent):
            raise _RefusedError("front-matter-nested", _line_of(event))
        before = values.get(event.value)
        if before is not None and event.value not in CARE:  # who knows such a key says so, and what holds then
            arguments = {"key": event.value}
            report(Diagnostic(path, _line_of(event), Severity.WARNING, "key-twice", arguments))
        earlier = (*before.before, before.value) if before else ()
        values[event.value] = Field(_value_of(next(events), events), _line_of(event), earlier)
    return values


def _value_of(event: yaml.Event, events: Iterator[yaml.Event]) -> object:
    """Return the value that begins with `event`: a text, None, a list of texts."""
    if getattr(event, "anchor", None):  # of an alias, too, it is the name
        raise _RefusedError("front-matter-alias", _line_of(event))
    if isinstance(event, yaml.ScalarEvent):
        return None if _is_null(event) else event.value
    if not isinstance(event, yaml.SequenceStartEvent):
        raise _RefusedError("front-matter-nested", _line_of(event))
    texts = []
    for item in events:
        if isinstance(item, yaml.SequenceEndEvent):
            break
        if isinstance(item, yaml.SequenceStartEvent):
            raise _RefusedError("front-matter-nested", _line_of(item))
        texts.append(_value_of(item, events))
    return [text for text in texts if text is not None]


def _is_null(event: yaml.Event) -> bool:
    return isinstance(event, yaml.ScalarEvent) and event.implicit[0] and event.value in _NULL


def _line_of(event: yaml.Event) -> int:
    mark = event.start_mark
    return mark.line + 2 if mark else 1  # the file's first line is the opening one


def _broken(written: str, error: yaml.YAMLError) -> _RefusedError:
    at, since = (_place_of(getattr(error, name, None)) for name in ("problem_mark", "context_mark"))
    reason = getattr(error, "problem", None) or getattr(error, "reason", None) or type(error).__name__
    fault = fault_in_yaml(written, str(reason), at, since)
    return _RefusedError("front-matter-broken", fault.line + 2, fault.reason)


def _place_of(mark: yaml.Mark | None) -> Place | None:
    return (mark.line, mark.column) if mark else None
