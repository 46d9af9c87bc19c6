"""What counts as a change."""

import os
from pathlib import Path

import pytest

from vakanuvis.serve.watching import take_snapshot, wait_for_change


@pytest.fixture
def site(tmp_path: Path) -> Path:
    folder = tmp_path / "site"
    (folder / "articles").mkdir(parents=True)
    (folder / "articles" / "a.txt").write_text("a")
    return folder


def test_new_changed_and_removed_files_count(site: Path) -> None:
    before = take_snapshot([site], [])
    (site / "articles" / "b.txt").write_text("b")
    added = take_snapshot([site], [])
    assert added != before
    (site / "articles" / "b.txt").write_text("longer")
    assert take_snapshot([site], []) != added
    (site / "articles" / "b.txt").unlink()
    assert take_snapshot([site], []) == before


def test_a_change_of_time_alone_counts(site: Path) -> None:
    before = take_snapshot([site], [])
    os.utime(site / "articles" / "a.txt", (1, 1))
    assert take_snapshot([site], []) != before


@pytest.mark.parametrize("name", [".a.txt.swp", "a.txt~", "#a.txt#", ".#a.txt", "4913", "a.tmp", ".git", "__pycache__"])
def test_what_editors_leave_for_a_moment_does_not_count(site: Path, name: str) -> None:
    before = take_snapshot([site], [])
    (site / "articles" / name).write_text("passing")
    assert take_snapshot([site], []) == before


def test_the_result_does_not_count_where_it_lies_inside(site: Path) -> None:
    before = take_snapshot([site], [site / "_site"])
    (site / "_site").mkdir()
    (site / "_site" / "index.html").write_text("home")
    assert take_snapshot([site], [site / "_site"]) == before


def test_a_folder_that_is_not_there_has_no_files(tmp_path: Path) -> None:
    assert take_snapshot([tmp_path / "nowhere"], []) == {}


def test_links_in_a_circle_end(site: Path) -> None:
    (site / "articles" / "circle").symlink_to(site)
    assert len(take_snapshot([site], [])) == 1


def test_a_row_of_changes_is_waited_out(site: Path) -> None:
    before = take_snapshot([site], [])
    steps = iter(("first", "first and second"))

    def change_while_sleeping(_: float) -> None:
        text = next(steps, None)
        if text is not None:
            (site / "articles" / "a.txt").write_text(text)

    settled = wait_for_change(lambda: [site], [], before, change_while_sleeping)
    assert settled == take_snapshot([site], [])
    assert (site / "articles" / "a.txt").read_text() == "first and second"
