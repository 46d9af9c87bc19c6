"""Rendering: a page plan and the records it names → the bytes of one file.

1. `Renderer` is set up once in each process: templates, words, and the frame of each depth (press.py, frame.py).
2. `Renderer.render_page` picks the maker by the kind of context: an article's body is woven from blocks and findings
   (body.py, weave.py), charts are drawn (charts.py), and a template puts the page together.
3. Feeds, the sitemap, exports and the search index are written without templates (feeds.py, exports.py, search.py).

`static_pages` returns the files that are copied as they are; `theme_digest` names all that makes pages look as they do,
and so is part of what decides whether a page on disk still holds. docs/theme.md is for people who change templates.
"""

from vakanuvis.render.engine import TemplateProblemError
from vakanuvis.render.renderer import Renderer
from vakanuvis.render.search import terms_of_group
from vakanuvis.render.static import static_pages, theme_digest

__all__ = ["Renderer", "TemplateProblemError", "static_pages", "terms_of_group", "theme_digest"]
