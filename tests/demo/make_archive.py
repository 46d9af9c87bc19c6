"""Make a larger archive of invented people and places, the same on every machine.

    python -m tests.demo.make_archive 2000 OUT [--month 2024-05] [--edges] [--seed 1071]

OUT becomes a site folder: `python build.py --site OUT`. It serves tests, budgets and pictures; nothing in it is true.
"""

import argparse
import random
from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path

from tests.demo.cast import Figure, make_cast
from tests.demo.edges import edge_articles
from tests.demo.stories import Story, make_story

_FIRST, _LAST = date(2019, 1, 1), date(2025, 12, 31)
_SETTINGS = """\
title = "Deneme Arşivi"
description = "Uydurma kişiler ve yerlerle hazırlanmış bir deneme arşivi."
language = "tr"
notice = "Bu arşivdeki bütün kişiler, yerler ve olaylar uydurmadır."
"""
_IMPRINT = "---\ntitle: Künye\n---\n\nBu arşivi bir deneme programı yazdı; içindeki hiçbir şey gerçek değildir.\n"


def make_archive(count: int, out: Path, *, seed: int = 1071, month: date | None = None, edges: bool = False) -> None:
    """Write a site folder with `count` articles into `out`.

    `month` puts all of them into one month; `edges` adds the articles of `edges.py` to them.
    """
    rng = random.Random(seed)  # noqa: S311  # the same archive everywhere is the point
    cast = make_cast(rng)
    _write(out / "site.toml", _SETTINGS)
    _write(out / "pages" / "kunye.md", _IMPRINT)
    for figure in cast[:12]:
        _write(out / "people" / f"{_file_name(figure.name)}.md", _register_entry(figure))
    for number, story in enumerate(_tell(rng, cast, count, month), 1):
        path = out / "articles" / str(story.published.year) / f"{story.published}-{number:05}-{story.topic}"
        if number % 8 == 0:
            _write(path.with_suffix(".md"), _markdown_of(story))
        else:
            _write(path.with_suffix(".txt"), _wire_of(story))
    if edges:
        for name, content in edge_articles(cast).items():
            _write(out / "articles" / "kenar" / name, content)


def _tell(rng: random.Random, cast: tuple[Figure, ...], count: int, month: date | None) -> Iterator[Story]:
    """Every fiftieth story is the one before it, sent again two days later, as agencies do."""
    first, days = (month, 28) if month else (_FIRST, (_LAST - _FIRST).days + 1)
    story = None
    for number in range(1, count + 1):
        if story and number % 50 == 0:
            yield _sent_again(story)
        else:
            story = make_story(rng, cast, first + timedelta(rng.randrange(days)))
            yield story


def _sent_again(story: Story) -> Story:
    paragraphs = (*story.paragraphs[:-1], story.paragraphs[-1] + " Ayrıntılar gelecek.")
    later = min(story.published + timedelta(2), _LAST)
    return Story(later, story.topic, story.place, story.headline, paragraphs, story.hanging)


def _wire_of(story: Story) -> str:
    text = f" date {story.published} " + "\n\n".join(story.paragraphs)
    return (
        text
        + "".join(f"\n\n\n{line}" if index == 0 else f"\n\n{line}" for index, line in enumerate(story.hanging))
        + "\n"
    )


def _markdown_of(story: Story) -> str:
    body = "\n\n".join(line.replace("- ", "## ", 1) if line.startswith("- ") else line for line in story.paragraphs)
    return f'---\ntitle: "{story.headline}"\ndate: {story.published}\ntags: [{story.place}]\n---\n\n{body}\n'


def _register_entry(figure: Figure) -> str:
    return f"---\nname: {figure.name}\nrole: {figure.title}\n---\n\nBu deneme arşivi için uydurulmuş bir kişidir.\n"


_ASCII = str.maketrans("çğıöşüâîûÇĞİÖŞÜ '", "cgiosuaiucgiosu--")


def _file_name(name: str) -> str:
    return name.translate(_ASCII).lower()


def _write(path: Path, content: str | bytes) -> None:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content.encode() if isinstance(content, str) else content)


def _main() -> None:
    parser = argparse.ArgumentParser(description="Make an archive of invented people and places.")
    parser.add_argument("count", type=int, help="how many articles")
    parser.add_argument("out", type=Path, help="site folder to write")
    parser.add_argument("--month", type=lambda text: date.fromisoformat(f"{text}-01"), help="put all into one month")
    parser.add_argument("--edges", action="store_true", help="add the articles at the edge of what a page can bear")
    parser.add_argument("--seed", type=int, default=1071)
    chosen = parser.parse_args()
    make_archive(chosen.count, chosen.out, seed=chosen.seed, month=chosen.month, edges=chosen.edges)


if __name__ == "__main__":
    _main()
