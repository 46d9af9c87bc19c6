"""Explain: single articles, with everything that was found in them, by which rule, and who decided.

examine   a file → Examined: an article of the site as the whole archive knows it; a file from elsewhere read and arranged
          alone, with the site's register
as_json   Examined → one line of JSON; offsets are those of the file
as_text   Examined → what a person reads: the article with its findings marked, then lists of them
paste     Examined → the lines of TOML that correct a finding, to be pasted into site/corrections/
"""

from vakanuvis.explain.as_json import json_of
from vakanuvis.explain.as_text import text_of
from vakanuvis.explain.examine import Decided, Examined, decided_of, examine_files
from vakanuvis.explain.paste import corrections_path, paste_of, top_lines_of

__all__ = [
    "Decided",
    "Examined",
    "corrections_path",
    "decided_of",
    "examine_files",
    "json_of",
    "paste_of",
    "text_of",
    "top_lines_of",
]
