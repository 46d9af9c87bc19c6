"""The phases of a build, in order.

1. read the site: articles (reading), corrections, register, plain pages, old addresses
2. arrange: who is who, timeline, addresses, a plan for every page
3. render what changed, and stage it (rendering)
4. publish: staged pages take their places, stale ones go

Reading and rendering are maps that run in any process (workers); only summaries and plans pass between them, texts stay in
the store. What was found wrong is reported on the way; nothing of the old site changes before all pages are ready.
"""

from vakanuvis.pipeline.arranging import arrange_site, counts_of
from vakanuvis.pipeline.build import BuildResult, build_site
from vakanuvis.pipeline.checking import check_site
from vakanuvis.pipeline.languages import archive_language
from vakanuvis.pipeline.looking import archive_around
from vakanuvis.pipeline.progress import Progress, no_progress
from vakanuvis.pipeline.shelves import open_store
from vakanuvis.pipeline.understanding import SourceText, headline_without_names, understand_source

__all__ = [
    "BuildResult",
    "Progress",
    "SourceText",
    "archive_around",
    "archive_language",
    "arrange_site",
    "build_site",
    "check_site",
    "counts_of",
    "headline_without_names",
    "no_progress",
    "open_store",
    "understand_source",
]
