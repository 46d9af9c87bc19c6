"""Jinja2, and nothing else of it anywhere: templates by name, strict about what they ask for."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from pathlib import Path
from traceback import walk_tb

from jinja2 import (
    ChoiceLoader,
    Environment,
    FileSystemLoader,
    PrefixLoader,
    StrictUndefined,
    TemplateError,
    TemplateSyntaxError,
)
from markupsafe import Markup

__all__ = ["Engine", "Markup", "TemplateProblemError", "join_markup"]


class TemplateProblemError(Exception):
    """A template can't be read or filled in; a site's own may be the reason, so its author is told where."""

    def __init__(self, path: str, line: int | None, text: str) -> None:
        super().__init__(path, line, text)
        self.path = path
        self.line = line
        self.text = text


class Engine:
    """Templates of the folders given, the first folder that has one wins; everything a template shows is escaped.

    The last folder is the theme's: under `theme/` its templates can be had, and extended, whatever a site puts in their
    place.

    A template that asks for a variable that is not there raises: that is a bug of the template, and its line is named.
    """

    def __init__(
        self, folders: Sequence[Path], shared: Mapping[str, object], filters: Mapping[str, Callable[..., object]]
    ) -> None:
        self._environment = Environment(
            loader=ChoiceLoader([FileSystemLoader(folders), PrefixLoader({"theme": FileSystemLoader(folders[-1:])})]),
            autoescape=True,
            undefined=StrictUndefined,
            trim_blocks=True,
            lstrip_blocks=True,
            auto_reload=False,
            cache_size=-1,
        )
        self._environment.globals.update(shared)
        self._environment.filters.update(filters)

    def render(self, template: str, variables: Mapping[str, object]) -> str:
        """Return the template filled in; raises TemplateProblemError where it can't be."""
        try:
            return self._environment.get_template(template).render(variables)
        except TemplateError as error:
            raise _problem_of(error, template) from error


def _problem_of(error: TemplateError, template: str) -> TemplateProblemError:
    """Name the file and the line: a syntax error knows them, of any other the innermost template frame does."""
    path, line = template, None
    if isinstance(error, TemplateSyntaxError):
        path, line = error.filename or template, error.lineno
    else:
        for frame, number in walk_tb(error.__traceback__):
            if frame.f_code.co_filename.endswith((".html", ".xml")):
                path, line = frame.f_code.co_filename, number
    return TemplateProblemError(path, line, error.message or type(error).__name__)


def join_markup(pattern: str, texts: Iterable[str]) -> Markup:
    """Return each text, escaped, in the markup of `pattern`, a line each."""
    markup = Markup(pattern)  # noqa: S704  # a pattern of our own
    return Markup("\n").join(markup.format(text) for text in texts)
