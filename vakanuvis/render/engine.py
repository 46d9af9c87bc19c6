"""Jinja2, and nothing else of it anywhere: templates by name, strict about what they ask for."""

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

from jinja2 import Environment, FileSystemLoader, StrictUndefined
from markupsafe import Markup

__all__ = ["Engine", "Markup", "join_markup"]


class Engine:
    """Templates of the folders given, the first folder that has one wins; everything a template shows is escaped.

    A template that asks for a variable that is not there raises: that is a bug of the template, and its line is named.
    """

    def __init__(self, folders: Sequence[Path], shared: Mapping[str, object]) -> None:
        self._environment = Environment(
            loader=FileSystemLoader([str(folder) for folder in folders]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )
        self._environment.globals.update(shared)

    def render(self, template: str, variables: Mapping[str, object]) -> str:
        """Return the template filled in."""
        return self._environment.get_template(template).render(variables)


def join_markup(pattern: str, texts: Iterable[str]) -> Markup:
    """Return each text, escaped, in the markup of `pattern`, a line each."""
    markup = Markup(pattern)  # noqa: S704  # a pattern of our own
    return Markup("\n").join(markup.format(text) for text in texts)
