"""How well the program reads, so that it can't fall unnoticed."""

import json
import subprocess
import sys
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest

from tests.gold.answers import Answer, GoldArticle, read_gold

ROOT = Path(__file__).resolve().parents[2]
GOLD = tuple(read_gold(path) for path in sorted(Path(__file__).parent.glob("[0-9]*.txt")))
SHORT = 4
"""Quotations of fewer words count neither way."""


@dataclass(slots=True)
class Tally:
    right: int = 0
    extra: list[str] = field(default_factory=list)
    missed: list[str] = field(default_factory=list)

    @property
    def f1(self) -> float:
        return 2 * self.right / (2 * self.right + len(self.extra) + len(self.missed))


@pytest.fixture(scope="module")
def readings(tmp_path_factory: pytest.TempPathFactory) -> dict[str, dict[str, Any]]:
    folder = tmp_path_factory.mktemp("gold")
    (folder / "site").mkdir()
    for article in GOLD:
        (folder / f"{article.name}.txt").write_text(article.text, encoding="utf-8")
    files = [str(folder / f"{article.name}.txt") for article in GOLD]
    command = [sys.executable, str(ROOT / "build.py"), "explain", "--json", "--site", str(folder / "site"), *files]
    printed = subprocess.run(command, capture_output=True, encoding="utf-8", check=True, cwd=folder).stdout
    rows = [json.loads(line) for line in printed.splitlines()]
    return {Path(row["source"]).stem: row for row in rows}


def test_people_are_found_and_told_apart(readings: dict[str, dict[str, Any]]) -> None:
    mentions, people = Tally(), Tally()
    for article in GOLD:
        names = {person["id"]: person["name"] for person in readings[article.name]["people"]}
        seen = {
            (mention["start"], mention["end"]): person["id"]
            for person in readings[article.name]["people"]
            for mention in person["mentions"]
        }
        who = identities(article, seen)
        named = {place: who.get(id_, id_) for place, id_ in seen.items()}
        compare(mentions, article, article.of_kind("p"), named, lambda place, one: overlap(place, one) == 1)
        expected = {one.value for one in article.of_kind("p") if not one.optional}
        optional = {one.value for one in article.of_kind("p")} - expected
        found = {who.get(id_, id_) for id_ in names} - optional
        people.right += len(expected & found)
        people.missed += [f"{article.name}: {article.canonical(one)}" for one in expected - found]
        people.extra += [f"{article.name}: {one}" for one in found - expected]
    assert mentions.f1 >= 0.98, (mentions.missed, mentions.extra)
    assert people.f1 >= 0.98, (people.missed, people.extra)


def test_quotations_are_found_and_nobody_gets_words_of_somebody_else(readings: dict[str, dict[str, Any]]) -> None:
    found = Tally()
    wrong: list[str] = []
    open_: list[str] = []
    for article in GOLD:
        row = readings[article.name]
        at = {
            (mention["start"], mention["end"]): person["id"]
            for person in row["people"]
            for mention in person["mentions"]
        }
        who = identities(article, at)
        seen = {
            (one["start"], one["end"]): one["speaker"]
            for one in row["quotations"]
            if one["kind"] == "direct" and len(one["text"].split()) >= SHORT
        }
        for answer in article.of_kind("q"):
            place = next((place for place in seen if overlap(place, answer) >= 0.8), None)
            if place is None:
                found.missed.append(f"{article.name}: {article.text[answer.start : answer.end]}")
                continue
            found.right += 1
            speaker = seen.pop(place)
            said_by = "-" if speaker is None else who.get(speaker, speaker)
            if said_by != answer.value:
                (open_ if said_by == "-" else wrong).append(
                    f"{article.name}: {article.text[answer.start :][:40]} {said_by}"
                )
        found.extra += [f"{article.name}: {article.text[start:end]}" for start, end in seen]
    assert found.f1 >= 0.98, (found.missed, found.extra)
    assert not wrong
    assert len(open_) <= 0.05 * found.right, open_


def test_dates_have_their_values(readings: dict[str, dict[str, Any]]) -> None:
    values = Tally()
    for article in GOLD:
        seen = {(one["start"], one["end"]): one["value"] for one in readings[article.name]["dates"]}
        compare(
            values,
            article,
            article.of_kind("d"),
            seen,
            lambda place, one: 2 * shared(place, one) >= one.end - one.start,
        )
    assert values.f1 >= 0.97, (values.missed, values.extra)


def compare(
    tally: Tally,
    article: GoldArticle,
    answers: list[Answer],
    seen: dict[tuple[int, int], str],
    fits: Callable[[tuple[int, int], Answer], bool],
) -> None:
    left = dict(seen)
    for answer in answers:
        place = next((place for place in left if fits(place, answer)), None)
        value = left.pop(place) if place else None
        if answer.optional:
            continue
        if value == answer.value:
            tally.right += 1
        else:
            tally.missed.append(
                f"{article.name}: {article.text[answer.start : answer.end]} = {answer.value}, not {value}"
            )
    tally.extra += [f"{article.name}: {article.text[start:end]} = {value}" for (start, end), value in left.items()]


def overlap(place: tuple[int, int], answer: Answer) -> float:
    """Return the share of the union that both cover."""
    return shared(place, answer) / (max(place[1], answer.end) - min(place[0], answer.start))


def shared(place: tuple[int, int], answer: Answer) -> int:
    """Return how many code points both cover."""
    return max(0, min(place[1], answer.end) - max(place[0], answer.start))


def identities(article: GoldArticle, seen: dict[tuple[int, int], str]) -> dict[str, str]:
    """Map each person found to the one with whom most of the mentions coincide; one to one."""
    votes = Counter(
        (seen[answer.start, answer.end], answer.value)
        for answer in article.of_kind("p")
        if (answer.start, answer.end) in seen
    )
    who: dict[str, str] = {}
    for (found, expected), _ in votes.most_common():
        if found not in who and expected not in who.values():
            who[found] = expected
    return who
