"""Publishing: whole or not at all, only what changed, and never anything that is not ours."""

import os
from collections.abc import Iterable
from pathlib import Path

import pytest

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.pages import Page, Publication
from vakanuvis.publish import claim_folder, holds_state, is_safe_address, place_pages, stage_page


def publish(output: Path, pages: dict[str, str]) -> tuple[Publication | None, list[Diagnostic]]:
    said: list[Diagnostic] = []
    with claim_folder(output, said.append) as claim:
        if claim is None:
            return None, said
        staged = [
            stage_page(output, Page(address, text.encode()), str(number))
            for number, (address, text) in enumerate(pages.items())
        ]
        return place_pages(claim, staged, (), said.append), said


def codes(said: Iterable[Diagnostic]) -> list[str]:
    return [diagnostic.code for diagnostic in said]


def files_in(output: Path) -> set[str]:
    return {
        path.relative_to(output).as_posix()
        for path in output.rglob("*")
        if path.is_file() and ".vakanuvis" not in path.parts
    }


@pytest.fixture
def output(tmp_path: Path) -> Path:
    return tmp_path / "deep" / "_site"


def test_pages_are_written_where_they_belong(output: Path) -> None:
    publication, said = publish(output, {"index.html": "home", "haber/2025/a.html": "a"})
    assert publication == Publication(("haber/2025/a.html", "index.html"), 0, ())
    assert said == []
    assert (output / "haber/2025/a.html").read_text() == "a"
    assert files_in(output) == {"index.html", "haber/2025/a.html"}


def test_unchanged_files_are_not_touched(output: Path) -> None:
    publish(output, {"index.html": "home", "a.html": "a"})
    os.utime(output / "index.html", (1, 1))
    publication, _ = publish(output, {"index.html": "home", "a.html": "b"})
    assert publication == Publication(("a.html",), 1, ())
    assert (output / "index.html").stat().st_mtime == 1


def test_stale_pages_go_with_the_folders_they_leave_empty(output: Path) -> None:
    publish(output, {"index.html": "home", "kisi/a/2024.html": "a", "kisi/a.html": "a"})
    (output / "kisi/mine.txt").write_text("not ours")
    publication, _ = publish(output, {"index.html": "home"})
    assert publication == Publication((), 1, ("kisi/a.html", "kisi/a/2024.html"))
    assert files_in(output) == {"index.html", "kisi/mine.txt"}
    assert not (output / "kisi/a").exists()


def test_a_folder_that_is_not_ours_is_refused(output: Path) -> None:
    output.mkdir(parents=True)
    (output / "thesis.doc").write_text("ten years of work")
    publication, said = publish(output, {"index.html": "home"})
    assert publication is None
    assert codes(said) == ["output-not-ours"]
    assert files_in(output) == {"thesis.doc"}


def test_a_file_in_the_place_of_the_folder_is_refused(output: Path) -> None:
    output.parent.mkdir()
    output.write_text("a file")
    publication, said = publish(output, {"index.html": "home"})
    assert (publication, codes(said)) == (None, ["output-not-folder"])
    assert output.read_text() == "a file"


def test_a_place_below_a_file_is_said(output: Path) -> None:
    output.parent.write_text("a file")
    publication, said = publish(output, {"index.html": "home"})
    assert (publication, codes(said)) == (None, ["output-unwritable"])


def test_an_empty_folder_is_taken(output: Path) -> None:
    output.mkdir(parents=True)
    publication, said = publish(output, {"index.html": "home"})
    assert publication is not None
    assert said == []


def test_files_of_others_are_left_alone(output: Path) -> None:
    publish(output, {"index.html": "home"})
    (output / "CNAME").write_text("example.org")
    (output / "robots.txt").write_text("theirs")
    publication, said = publish(output, {"index.html": "home", "robots.txt": "ours"})
    assert publication == Publication((), 1, ())
    assert codes(said) == ["output-occupied"]
    assert (output / "robots.txt").read_text() == "theirs"
    publish(output, {"index.html": "home"})
    assert files_in(output) == {"index.html", "CNAME", "robots.txt"}


def test_a_file_that_somebody_changed_is_written_again(output: Path) -> None:
    publish(output, {"index.html": "home"})
    (output / "index.html").write_text("h0me")
    publication, _ = publish(output, {"index.html": "home"})
    assert publication == Publication(("index.html",), 0, ())


def test_a_page_takes_the_place_of_a_folder_of_ours_and_back(output: Path) -> None:
    publish(output, {"a/b.html": "page in a folder", "c": "c"})
    publish(output, {"a": "a page now", "c/d.html": "folder now"})
    assert files_in(output) == {"a", "c/d.html"}
    publish(output, {"a/b.html": "page in a folder", "c": "c"})
    assert files_in(output) == {"a/b.html", "c"}


def test_a_folder_of_others_is_not_removed_for_a_page(output: Path) -> None:
    publish(output, {"index.html": "home"})
    (output / "a").mkdir()
    (output / "a" / "mine.txt").write_text("not ours")
    _, said = publish(output, {"index.html": "home", "a": "page"})
    assert codes(said) == ["output-occupied"]
    (output / "file").write_text("not ours")
    _, said = publish(output, {"index.html": "home", "file/page.html": "page"})
    assert codes(said) == ["output-occupied"]
    assert files_in(output) == {"index.html", "a/mine.txt", "file"}


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links")
def test_links_are_not_followed_out_of_the_folder(output: Path, tmp_path: Path) -> None:
    publish(output, {"haber/a.html": "a", "index.html": "home"})
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "a.html").write_text("outside")
    (output / "haber/a.html").unlink()
    (output / "haber").rmdir()
    (output / "haber").symlink_to(outside)
    _, said = publish(output, {"haber/a.html": "new", "index.html": "home"})
    assert codes(said) == ["output-link"]
    assert (outside / "a.html").read_text() == "outside"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links")
def test_nothing_is_removed_through_a_link(output: Path, tmp_path: Path) -> None:
    publish(output, {"haber/a.html": "a", "index.html": "home"})
    (output / "haber").rename(tmp_path / "outside")
    (output / "haber").symlink_to(tmp_path / "outside")
    publish(output, {"index.html": "home"})
    assert (tmp_path / "outside" / "a.html").read_text() == "a"


@pytest.mark.skipif(not hasattr(os, "symlink"), reason="no symbolic links")
def test_a_link_in_the_place_of_a_page_is_replaced_not_written_through(output: Path, tmp_path: Path) -> None:
    publish(output, {"index.html": "home"})
    (tmp_path / "precious").write_text("home")
    (output / "index.html").unlink()
    (output / "index.html").symlink_to(tmp_path / "precious")
    publish(output, {"index.html": "new"})
    assert (tmp_path / "precious").read_text() == "home"
    assert not (output / "index.html").is_symlink()


def test_a_killed_build_leaves_the_old_site_and_no_trace(output: Path) -> None:
    publish(output, {"index.html": "home", "old.html": "old"})
    with claim_folder(output, lambda _: None) as claim:
        assert claim is not None
        stage_page(output, Page("index.html", b"half a build"), "0")
        (output / ".vakanuvis" / "staged" / "left").write_text("a killed build cleans nothing up")
        assert (output / "index.html").read_text() == "home"
    publication, _ = publish(output, {"index.html": "home"})
    assert publication == Publication((), 1, ("old.html",))
    assert not (output / ".vakanuvis" / "staged").exists()


def test_pages_placed_by_a_killed_build_are_ours(output: Path) -> None:
    publish(output, {"index.html": "home"})
    (output / ".vakanuvis" / "next.txt").write_text("index.html\nhaber/new.html\n")
    (output / "haber").mkdir()
    (output / "haber/new.html").write_text("placed just before the kill")
    publication, _ = publish(output, {"index.html": "home"})
    assert publication == Publication((), 1, ("haber/new.html",))
    assert files_in(output) == {"index.html"}


def test_a_forged_list_removes_nothing_outside(output: Path) -> None:
    publish(output, {"index.html": "home"})
    (output.parent / "precious.txt").write_text("precious")
    (output / ".vakanuvis" / "pages.txt").write_text("index.html\n../precious.txt\n/etc/hostname\n")
    publish(output, {"index.html": "home"})
    assert (output.parent / "precious.txt").exists()


def test_the_list_says_nothing_of_this_machine_or_time(output: Path, tmp_path: Path) -> None:
    publish(output, {"index.html": "home", "b.html": "b"})
    publish(tmp_path / "other", {"b.html": "b"})
    publish(tmp_path / "other", {"b.html": "b", "index.html": "home"})
    ours, others = ((folder / ".vakanuvis" / "pages.txt").read_bytes() for folder in (output, tmp_path / "other"))
    assert ours == others == b"b.html\nindex.html\n"


@pytest.mark.parametrize(
    "address",
    ["", "/etc/x", "../x", "a/../x", "a//b", "a/./b", "a\\b", "C:/x", "a\nb", ".vakanuvis/pages.txt", "a/b.", "a /b"],
)
def test_addresses_that_leave_the_folder_are_not_safe(address: str) -> None:
    assert not is_safe_address(address)


@pytest.mark.parametrize("address", ["index.html", "haber/2025/x.html", ".nojekyll", "static/çizim.svg", "a..b/c"])
def test_other_addresses_are_safe(address: str) -> None:
    assert is_safe_address(address)


def test_a_state_holds_until_the_file_changes(output: Path) -> None:
    publish(output, {"index.html": "home"})
    state = (output / "index.html").stat()
    assert holds_state(output, "index.html", state.st_size, state.st_mtime_ns)
    os.utime(output / "index.html", (1, 1))
    assert not holds_state(output, "index.html", state.st_size, state.st_mtime_ns)
    assert not holds_state(output, "missing.html", 0, 0)
