"""Annotated texts: the text without its braces, and what they say."""

import re
from dataclasses import dataclass
from pathlib import Path

_TAG = re.compile(r"\{([pqd]):([^|}?]*)(\??)\||\}")


@dataclass(frozen=True, slots=True)
class Answer:
    """A stretch of the text with what it is."""

    kind: str
    """`p`, `q` or `d`."""
    start: int
    end: int
    value: str
    """Who is named or speaks (`-`: nobody), or the date's value."""
    optional: bool


@dataclass(frozen=True, slots=True)
class GoldArticle:
    """An article with its answers."""

    name: str
    text: str
    answers: tuple[Answer, ...]

    def of_kind(self, kind: str) -> list[Answer]:
        """Return the answers of one kind."""
        return [answer for answer in self.answers if answer.kind == kind]

    def canonical(self, person: str) -> str:
        """Return the fullest name by which the article calls a person."""
        names = [self.text[one.start : one.end] for one in self.of_kind("p") if one.value == person]
        return max(names, key=lambda name: (len(name.split()), len(name)))


def read_gold(path: Path) -> GoldArticle:
    """Take the braces off."""
    marked = path.read_text(encoding="utf-8")
    text, answers, open_tags, at = "", [], [], 0
    for tag in _TAG.finditer(marked):
        text += marked[at : tag.start()]
        at = tag.end()
        if tag[1]:
            open_tags.append((tag[1], len(text), tag[2], bool(tag[3])))
        else:
            kind, start, value, optional = open_tags.pop()
            answers.append(Answer(kind, start, len(text), value, optional))
    return GoldArticle(path.stem, text + marked[at:], tuple(answers))
