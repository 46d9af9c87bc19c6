"""What is wrong with a file that YAML or TOML can't read: the line that a person has to look at, and why.

A library names the place where it could go no further, which may be lines below what was left open. Reasons are worded in
`[reason]` of templates/words/: our own, as `open-quote`, or the library's, where we know no better.
"""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise

Place = tuple[int, int]
"""Line and column, both counted from 0."""

_KEY = re.compile(
    r"[\w-]+[ \t]*[:=](?:[ \t]|\Z)|\["
)  # a line that begins something of its own: “date: …”, “[[mention]]”
_OPEN_QUOTE = re.compile(r"[\w-]+[ \t]*:[ \t]+(?:\[[^\"'\]]*)?(?P<mark>[\"'])(?:(?!(?P=mark)).)*")  # “title: "Bridge”
_VALUE_SIGN = re.compile(r"(?:[^:]*:|\s*-)[ \t]+[-@`%,\]}&*!|>?]")  # “title: @governor”
_NO_BLANK = re.compile(r"[\w-]+:\S")  # “date:2024-01-01”
_UNSEEN = re.compile(r"[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x84\x86-\x9f\ufffe\uffff]")
_SAID = ("expected", "found character", "found unexpected", "found unknown escape")
"""What the parser says otherwise is about signs that only YAML knows, as “!” and “?”."""
_CURLY = "\u201c\u201d\u201e\u2018\u2019\u00ab\u00bb"
_DATE = re.compile(r"\d{1,4}[-./]\d|\d{1,2}\s+[^\W\d_]+\s+\d{4}")  # “05.03.2024”, “5 March 2024”


@dataclass(frozen=True, slots=True)
class Fault:
    """Where to look, and why."""

    line: int
    """Counted from 0."""
    reason: str


def fault_in_yaml(text: str, problem: str, at: Place | None, since: Place | None) -> Fault:
    """Return the fault in front matter: `problem` in the parser's words, where it met it, and where that began."""
    lines = text.split("\n")
    if at is None or problem.endswith("characters are not allowed"):
        unseen = _UNSEEN.search(text)
        return Fault(text.count("\n", 0, unseen.start()), "unseen") if unseen else Fault(0, problem)
    line, column = at
    written = lines[line] if line < len(lines) else ""
    if since and "end of stream" in problem:
        return Fault(since[0], "open-quote")
    if since and "expected ',' or" in problem:
        return _fault_in_brackets(lines, line, since)
    quoted = _left_quoted(lines[: line + 1])
    if quoted is not None:
        return Fault(quoted, "open-quote")
    if "tab character" in problem or written[column : column + 1] == "\t":
        return Fault(line, "tab")
    if since and problem.startswith("could not find expected ':'"):
        return _fault_in_key(lines, since[0])
    if problem.startswith("mapping values"):
        return _fault_at_colon(lines, line, written[:column])
    if _VALUE_SIGN.match(written):
        return Fault(line, "value-sign")
    if re.search("[\"']", written[:column]):
        return Fault(line, "inside-quote")
    said = problem.removeprefix("did not find ")
    return Fault(line, said if said.startswith(_SAID) else "value-sign")


def _fault_in_brackets(lines: Sequence[str], line: int, since: Place) -> Fault:
    """Tell brackets that are never closed, which the next key or the end shows, from something wrong inside them."""
    opened = lines[since[0]][since[1] : since[1] + 1]
    is_end = not any(lines[line:])
    if line > since[0] and (is_end or _KEY.match(lines[line])):
        return Fault(since[0], "open-brace" if opened == "{" else "open-bracket")
    return Fault(line, "inside-bracket")


def _left_quoted(lines: Sequence[str]) -> int | None:
    """Return the first line whose quotation isn't closed before the next line, which has a key of its own."""
    return next(
        (
            number
            for number, (line, following) in enumerate(pairwise(lines))
            if _OPEN_QUOTE.fullmatch(line) and _KEY.match(following)
        ),
        None,
    )


def _fault_in_key(lines: Sequence[str], line: int) -> Fault:
    return Fault(line, "no-blank" if _NO_BLANK.match(lines[line]) else "no-colon")


def _fault_at_colon(lines: Sequence[str], line: int, before: str) -> Fault:
    """Say why the colon behind `before` can end no key: an earlier colon of its line, its indent, or the line above."""
    if ":" in before:
        return Fault(line, "inside-colon")
    above = next((number for number in range(line - 1, -1, -1) if lines[number].strip()), None)
    if above is None or before[:1].isspace():
        return Fault(line, "indented")
    return _fault_in_key(lines, above)


_AT = re.compile(r"\s*\(at (?:line (?P<line>\d+), column (?P<column>\d+)|end of document)\)")  # (at line 3, column 5)
_UNCLOSED_LONG = ("Unterminated string", "Expected \"'''\"")
_UNCLOSED = (*_UNCLOSED_LONG, 'Expected "\'"', "Illegal character '\\n'", "Found invalid character '\\n'")
_TOKENS = re.compile(
    r"#[^\n]*"
    r"|(?P<long>\"\"\"|''')(?:(?:\\.|[^\\])*?(?P=long)|(?P<open>))"
    r"|\"(?:\\[^\n]|[^\"\\\n])*\"?|'[^'\n]*'?"
    r"|(?P<bracket>[\[\]{}])",
    re.DOTALL,
)


def fault_in_toml(text: str, error: str) -> Fault:
    """Return the fault in a TOML file, of what tomllib says."""
    lines = text.split("\n")
    found = _AT.search(error)
    problem = _AT.sub("", error)
    at = (int(found["line"]) - 1, int(found["column"]) - 1) if found and found["line"] else None
    line, column = at or (max(len(text.rstrip().split("\n")) - 1, 0), 0)
    written = lines[line] if line < len(lines) else ""
    if problem.startswith(_UNCLOSED):
        return _fault_in_text(lines, line, problem)
    opened = _left_open(lines, at)
    if opened and (at is None or (opened[0][1] < line and _KEY.match(written))):
        return Fault(opened[0][1], "open-brace" if opened[0][0] == "{" else "open-bracket")
    if problem.startswith("Unclosed array"):
        return Fault(line, "inside-bracket")
    return Fault(line, _reason_in_toml(problem, written, written[column : column + 1]))


def _fault_in_text(lines: Sequence[str], line: int, problem: str) -> Fault:
    """Say what closes a text that was found open at the end of `line`, or of the file."""
    sign, opened = (_left_open(lines, None) or [("", line)])[-1]
    if problem.startswith(_UNCLOSED_LONG) and len(sign) > 1:
        return Fault(opened, "open-marks")
    return Fault(line, "curly-quotes" if lines[line].rstrip().endswith(tuple(_CURLY)) else "open-quote")


def _reason_in_toml(problem: str, written: str, sign: str) -> str:
    value = written.partition("=")[2].strip()
    if sign and sign in _CURLY:
        return "curly-quotes"
    if problem.startswith("Expected '=' after a key"):
        return "colon-for-equals" if sign == ":" else problem if sign.isascii() else "key-letters"
    if written.lstrip().startswith("[") and problem.startswith("Expected"):
        return "header-form"
    if problem.startswith("Expected newline"):
        return "inside-quote" if value[:1] in ("'", '"') else "date-form" if _DATE.match(value) else problem
    return problem


def _left_open(lines: Sequence[str], before: Place | None) -> list[tuple[str, int]]:
    """Return the brackets, and the marks of a long text, that are open where the parser stopped, each with its line."""
    text = "\n".join(lines if before is None else [*lines[: before[0]], lines[before[0]][: before[1]]])
    opened: list[tuple[str, int]] = []
    for token in _TOKENS.finditer(text):
        sign = token["bracket"] or (token["long"] if token["open"] is not None else "")
        if sign in ("]", "}"):
            opened = opened[:-1]
        elif sign:
            opened.append((sign, text.count("\n", 0, token.start())))
        if len(sign) > 1:
            break
    return opened
