"""How much reading costs, measured against what markdown-it-py takes to render the same texts in the same run.

    python -m tests.benchmarks.reading [FOLDER…] [--rounds 5]

A folder holds articles (*.txt, *.md), at any depth; without one, the demo archive of invented people is read. Both are
timed alternately in one process by the clock of its own CPU time, and the least of all rounds counts.
"""

import argparse
import sys
import tempfile
from collections.abc import Callable, Sequence
from pathlib import Path
from time import process_time

from markdown_it import MarkdownIt

from tests.demo.make_archive import make_archive
from vakanuvis.config import language_of
from vakanuvis.language.base import Language
from vakanuvis.model.article import Article
from vakanuvis.read import article_of
from vakanuvis.understand import understand_article


def measure(articles: Sequence[Article], language: Language, rounds: int) -> tuple[float, float]:
    """Return seconds for understanding all articles, and for rendering their texts as Markdown."""
    markdown = MarkdownIt()
    texts = [article.prose for article in articles]

    def understand() -> None:
        for article in articles:
            understand_article(article, language)

    def render() -> None:
        for text in texts:
            markdown.render(text)

    times = [(_timed(understand), _timed(render)) for _ in range(rounds)]
    return min(first for first, _ in times), min(second for _, second in times)


def _timed(work: Callable[[], None]) -> float:
    start = process_time()
    work()
    return process_time() - start


def _articles_in(folders: Sequence[Path], language: Language) -> list[Article]:
    paths = sorted(path for folder in folders for path in folder.rglob("*") if path.suffix in (".txt", ".md"))
    found = (article_of(path.read_bytes(), path.name, language.code, lambda _: None) for path in paths)
    return [article for article in found if article]


def _main() -> int:
    parser = argparse.ArgumentParser(description="Time reading against markdown-it-py.")
    parser.add_argument("folders", nargs="*", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    chosen = parser.parse_args()
    language = language_of("tr")
    assert language
    with tempfile.TemporaryDirectory() as demo:
        if not chosen.folders:
            make_archive(200, Path(demo))
        articles = _articles_in(chosen.folders or [Path(demo, "articles")], language)
    understanding, rendering = measure(articles, language, chosen.rounds)
    show = sys.stdout.write
    show(f"{len(articles)} articles, {sum(len(article.prose) for article in articles)} code points\n")
    show(f"understanding   {understanding:.3f} s\n")
    show(f"markdown-it-py  {rendering:.3f} s\n")
    show(f"ratio           {understanding / rendering:.1f}\n")
    return 0


if __name__ == "__main__":
    sys.exit(_main())
