"""How long reading takes beside rendering the same text from Markdown, in one run on one machine.

    python -m tests.benchmarks.reading                  # 100 invented articles of tests/demo
    python -m tests.benchmarks.reading FOLDER FOLDER    # every .txt and .md in them, as a site's articles/ would hold it

It prints, for each part of understanding, microseconds of processor time per article and how many times as long it takes as
markdown-it-py (CommonMark) does to render the same prose to HTML. Each article counts with the best of seven rounds; in a
round each part goes over all articles, and the parts take turns. Only ratios of one run mean anything on another machine.
One article after the other takes longer than its parts together, because a part that is measured alone has the processor's
memory to itself; a build takes about twenty articles through each part before the next one begins (`understand_articles`),
and the last row is what it pays.

What reading remembers of words is warm in these rounds, as it soon is in an archive of any size; what the very first time
takes, when word lists are still to be read and patterns to be compiled, is the last line. Generated articles
repeat their words more than news does: real texts give the truer figure.
"""

import argparse
import sys
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory
from time import process_time_ns

from markdown_it import MarkdownIt

from tests.demo.make_archive import make_archive
from vakanuvis.language.base import Language
from vakanuvis.language.turkish import TURKISH
from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.findings import Findings
from vakanuvis.pipeline.workers import collect_seldom
from vakanuvis.read import article_of
from vakanuvis.text.passages import Passage, passage_of
from vakanuvis.understand import understand_article, understand_articles
from vakanuvis.understand.events import find_events
from vakanuvis.understand.headlines import make_headline
from vakanuvis.understand.people import find_people
from vakanuvis.understand.quotations import find_quotations
from vakanuvis.understand.times import find_times

MARKDOWN = "markdown-it-py, commonmark"
TOGETHER = "understand_articles, by twenty"
_GENERATED = 100
_TOGETHER = 20
"""Articles that a build understands at once, about: see `pipeline.reading`."""
_ROUNDS = 7


@dataclass(frozen=True, slots=True)
class Specimen:
    """An article with all that its parts of understanding start from."""

    article: Article
    passage: Passage
    findings: Findings


Part = Callable[[Specimen], object]


def parts_of(language: Language) -> Mapping[str, Part]:
    """Return what is measured by name: rendering first, then each part of understanding, then several at once."""
    render = MarkdownIt("commonmark").render
    return {
        MARKDOWN: lambda one: render(one.article.prose),
        "passage_of": lambda one: passage_of(one.article, language),
        "find_people": lambda one: find_people(one.passage, language),
        "find_quotations": lambda one: find_quotations(
            one.passage,
            one.findings.candidates,
            one.findings.mentions,
            language,
            one.passage.sentences_at([time.span.start for time in one.findings.times]),
        ),
        "find_times": lambda one: find_times(one.passage, one.article.published, language),
        "find_events": lambda one: find_events(
            one.passage,
            one.findings.mentions,
            one.findings.quotations,
            one.findings.times,
            one.article.published,
            language,
        ),
        "make_headline": lambda one: make_headline(one.passage, one.findings, language),
        "the six above": lambda one: _read(one.article, language),
        "understand_article": lambda one: understand_article(one.article, language),
    }


def measure(parts: Mapping[str, Part], specimens: Sequence[Specimen], rounds: int = _ROUNDS) -> Mapping[str, int]:
    """Return nanoseconds of processor time by part: over all specimens the sum of each one's best round."""
    best = {name: [sys.maxsize] * len(specimens) for name in parts}
    for _ in range(rounds):
        for name, part in parts.items():
            for place, specimen in enumerate(specimens):
                begin = process_time_ns()
                part(specimen)
                best[name][place] = min(best[name][place], process_time_ns() - begin)
    return {name: sum(each) for name, each in best.items()}


def measure_together(articles: Sequence[Article], language: Language, rounds: int = _ROUNDS) -> int:
    """Return nanoseconds of processor time to understand all articles as a build does: over its groups the sum of each one's best."""
    groups = [articles[start : start + _TOGETHER] for start in range(0, len(articles), _TOGETHER)]
    best = [sys.maxsize] * len(groups)
    for _ in range(rounds):
        for place, group in enumerate(groups):
            begin = process_time_ns()
            understand_articles(group, language)
            best[place] = min(best[place], process_time_ns() - begin)
    return sum(best)


def _read(article: Article, language: Language) -> tuple[Specimen, str]:
    """Go through the six parts by themselves; the headline is made even where one is given."""
    passage = passage_of(article, language)
    candidates, mentions = find_people(passage, language)
    times = find_times(passage, article.published, language)
    dated = passage.sentences_at([time.span.start for time in times])
    quotations = find_quotations(passage, candidates, mentions, language, dated)
    events = find_events(passage, mentions, quotations, times, article.published, language)
    findings = Findings(candidates, mentions, quotations, times, events)
    return Specimen(article, passage, findings), make_headline(passage, findings, language)


def _articles_in(folders: Iterable[Path], language: Language) -> list[Article]:
    def report(diagnostic: Diagnostic) -> None:
        sys.stderr.write(f"left out: {diagnostic.path} ({diagnostic.code})\n")

    files = [path for folder in folders for path in sorted(folder.rglob("*")) if path.suffix in {".txt", ".md"}]
    read = (article_of(path.read_bytes(), path.name, language.code, report) for path in files)
    return [article for article in read if article is not None]


def _table(best: Mapping[str, int], articles: int) -> Iterable[str]:
    yield f"{'':32}{'µs/article':>12}{'ratio':>9}"
    for name, nanoseconds in best.items():
        yield f"{name:32}{nanoseconds / articles / 1000:12.0f}{nanoseconds / best[MARKDOWN]:9.2f}"


def _main() -> None:
    parser = argparse.ArgumentParser(description="Measure reading against rendering the same text from Markdown.")
    parser.add_argument("folders", type=Path, nargs="*", help="folders of texts; without any, generated articles")
    parser.add_argument("--rounds", type=int, default=_ROUNDS, help="the best of how many counts")
    chosen = parser.parse_args()
    with TemporaryDirectory() as folder:
        if not chosen.folders:
            make_archive(_GENERATED, Path(folder))
        articles = _articles_in(chosen.folders or [Path(folder) / "articles"], TURKISH)
    if not articles:
        parser.error("no article in these folders")
    collect_seldom()  # as every command does
    cold = _understand_once(articles)
    specimens = [_read(article, TURKISH)[0] for article in articles]
    best = {
        **measure(parts_of(TURKISH), specimens, chosen.rounds),
        TOGETHER: measure_together(articles, TURKISH, chosen.rounds),
    }
    lines = (_heading(articles, chosen.rounds), "", *_table(best, len(articles)), "", _last_line(cold, best))
    sys.stdout.write("\n".join(lines) + "\n")


def _heading(articles: Sequence[Article], rounds: int) -> str:
    length = sum(len(article.prose) for article in articles) / len(articles)
    return f"{len(articles)} articles of {length:.0f} characters on average, best of {rounds} rounds"


def _last_line(cold: int, best: Mapping[str, int]) -> str:
    return f"understand_article the very first time, word lists still to be read: {cold / best[MARKDOWN]:.2f}"


def _understand_once(articles: Sequence[Article]) -> int:
    """Return nanoseconds of processor time for all articles, with nothing remembered."""
    begin = process_time_ns()
    for article in articles:
        understand_article(article, TURKISH)
    return process_time_ns() - begin


if __name__ == "__main__":
    _main()
