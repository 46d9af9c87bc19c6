"""A whole build: what it writes, what it leaves alone, and what survives when something goes wrong."""

import errno
import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import threading
import time
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from tests.conftest import ROOT
from tests.pipeline.small_site import ARTICLES, Workshop, write, write_site
from vakanuvis.language.base import Language
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline import reading, rendering, workers
from vakanuvis.pipeline.understanding import SourceText, Understood, understand_sources
from vakanuvis.publish import claim_folder
from vakanuvis.text.passages import Passage
from vakanuvis.understand import people
from vakanuvis.understand.people.runs import Run, find_runs

BRIDGE = "haber/2025/2025-03-01-kopru.html"
LIBRARY = "haber/2024/2024-11-05-kutuphane.html"


@pytest.fixture
def workshop(tmp_path: Path) -> Workshop:
    write_site(tmp_path / "site")
    return Workshop(tmp_path)


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> dict[str, str]:
    """What every build of the untouched site must be, byte for byte."""
    folder = tmp_path_factory.mktemp("built")
    write_site(folder / "site")
    model = Workshop(folder)
    model.build()
    return model.files()


def test_a_build_says_what_it_made(workshop: Workshop) -> None:
    result = workshop.build()
    assert workshop.codes() == []
    assert result.publication is not None
    assert result.publication.unchanged == 0
    assert result.counts == {"articles": 4, "people": 3, "quotations": 5, "events": result.counts["events"]}
    assert {BRIDGE, LIBRARY, "index.html", "zaman/2025-03.html", "kisi/nermin-akkaya.html"} <= workshop.files().keys()


def test_a_second_build_writes_nothing(workshop: Workshop) -> None:
    first = workshop.build()
    before = workshop.states()
    second = workshop.build()
    assert second.publication is not None
    assert second.publication.written == second.publication.removed == ()
    assert second.publication.unchanged == len(first.publication.written if first.publication else ())
    assert second.counts == first.counts
    assert workshop.states() == before


def test_a_second_build_says_the_same_again(workshop: Workshop) -> None:
    write(workshop.site / "articles" / "undated.txt", "Bu metnin tarihi yok.\n")
    write(workshop.site / "people" / "kimse.md", "---\nname: Hiç Kimse\n---\n")
    workshop.build()
    first = sorted(workshop.said, key=repr)
    assert {"date-missing"} < set(workshop.codes())
    workshop.build()
    assert sorted(workshop.said, key=repr) == first


def test_bytes_do_not_depend_on_the_place(built: dict[str, str], tmp_path: Path) -> None:
    write_site(tmp_path / "başka bir yer" / "site")
    other = Workshop(tmp_path / "başka bir yer")
    other.build()
    assert other.files() == built


def test_bytes_do_not_depend_on_who_works(
    built: dict[str, str], workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BATCH_BYTES", 1)
    monkeypatch.setattr(rendering, "_BATCH_WEIGHT", 1)
    with ThreadPoolExecutor(1) as executor:
        workshop.build(executor=executor)
    assert workshop.files() == built


def test_bytes_do_not_depend_on_processes(
    built: dict[str, str], workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(reading, "_BATCH_BYTES", 1)
    monkeypatch.setattr(rendering, "_BATCH_WEIGHT", 4)
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    workshop.build(jobs=2)
    assert workshop.files() == built


def test_any_row_of_changes_comes_to_what_a_fresh_build_makes(workshop: Workshop, tmp_path: Path) -> None:
    article = workshop.site / "articles" / "2025/2025-03-13-acilis.txt"
    workshop.build()
    write(article, ARTICLES["2025/2025-03-13-acilis.txt"].replace("Selim Gökmen", "Selma Gökmen"))
    workshop.build()
    write(workshop.site / "articles" / "2025/yeni.txt", " date 2025-05-05 Işıl Demirağ emekli oldu.\n")
    (workshop.site / "articles" / "2025/2025-04-02-butce.md").unlink()
    workshop.build()
    write(
        workshop.site / "people" / "nermin-akkaya.md", "---\nname: Nermin Akkaya Tan\naliases: [Nermin Akkaya]\n---\n"
    )
    workshop.build()
    shutil.copytree(workshop.site, tmp_path / "again" / "site")
    fresh = Workshop(tmp_path / "again")
    fresh.build()
    assert workshop.files() == fresh.files()


def test_an_edit_touches_only_pages_that_show_it(workshop: Workshop) -> None:
    workshop.build()
    article = workshop.site / "articles" / "2024/2024-11-05-kutuphane.txt"
    write(article, article.read_text("utf-8") + "\nSalon bir hafta kapalı kalacak.\n")
    written = workshop.written()
    assert LIBRARY in written
    assert BRIDGE not in written
    assert "zaman/2025-03.html" not in written
    assert "kisi/nermin-akkaya.html" not in written


def test_an_edit_that_only_the_article_shows_is_shown(workshop: Workshop) -> None:
    article = workshop.site / "articles" / "2025/uzun.txt"
    text = " date 2025-05-05 " + "Salonda hazırlık sürüyor. " * 40 + "Son söz {} sözdü.\n"
    write(article, text.format("güzel"))
    workshop.build()
    write(article, text.format("başka"))
    assert "haber/2025/uzun.html" in workshop.written()
    assert "başka sözdü" in (workshop.output / "haber/2025/uzun.html").read_text("utf-8")


def test_an_edit_of_the_register_reads_no_article(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.build()

    def never(*_: object) -> None:
        pytest.fail("an article was read again")

    monkeypatch.setattr(reading, "understand_sources", never)
    write(workshop.site / "people" / "nermin-akkaya.md", "---\nname: Nermin Akkaya\nrole: Eski başkan\n---\n")
    assert "kisi/nermin-akkaya.html" in workshop.written()


def test_an_edit_of_a_correction_reads_one_article(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.build()
    read: list[str] = []
    understand = understand_sources

    def count(texts: Sequence[SourceText], settings: Settings) -> list[Understood]:
        read.extend(text.id for text in texts)
        return understand(texts, settings)

    monkeypatch.setattr(reading, "understand_sources", count)
    write(workshop.site / "corrections" / "2025/2025-03-01-kopru.toml", 'headline = "Köprü 12 Martta açılıyor"\n')
    workshop.build()
    assert read == ["2025/2025-03-01-kopru.txt"]
    assert "Köprü 12 Martta açılıyor" in (workshop.output / BRIDGE).read_text("utf-8")


@pytest.mark.parametrize("harm", ["deleted", "altered"])
def test_a_page_that_somebody_harmed_is_made_again(workshop: Workshop, built: dict[str, str], harm: str) -> None:
    workshop.build()
    page = workshop.output / BRIDGE
    if harm == "deleted":
        page.unlink()
    else:
        page.write_text(page.read_text("utf-8").replace("Nermin", "Normin"), "utf-8")
    assert workshop.written() == {BRIDGE}
    assert workshop.files() == built


def test_without_its_cache_a_build_writes_nothing_and_forgets_nothing(
    workshop: Workshop, built: dict[str, str]
) -> None:
    workshop.build()
    shutil.rmtree(workshop.cache)
    assert workshop.written() == set()
    shutil.rmtree(workshop.cache)
    (workshop.site / "articles" / "2024/2024-11-05-kutuphane.txt").unlink()
    workshop.build()
    assert LIBRARY not in workshop.files()
    write(workshop.site / "articles" / "2024/2024-11-05-kutuphane.txt", ARTICLES["2024/2024-11-05-kutuphane.txt"])
    workshop.build(fresh=True)
    assert workshop.files() == built


def test_a_damaged_cache_is_an_empty_one(workshop: Workshop, built: dict[str, str]) -> None:
    workshop.build()
    for path in workshop.cache.iterdir():
        path.write_bytes(b"\x00garbage" * 1000)
    shutil.rmtree(workshop.output)
    workshop.build()
    assert workshop.files() == built
    assert workshop.codes() == []


def test_records_that_got_lost_are_read_again(workshop: Workshop, built: dict[str, str]) -> None:
    workshop.build()
    with sqlite3.connect(workshop.cache / "store.sqlite3") as connection:
        connection.execute("DELETE FROM record")
        connection.execute("UPDATE extract SET value = x'00'")
        connection.execute("DELETE FROM memo")
    connection.close()
    shutil.rmtree(workshop.output)
    workshop.build()
    assert workshop.files() == built


def test_a_cache_that_cannot_be_written_costs_only_time(workshop: Workshop, built: dict[str, str]) -> None:
    workshop.cache.write_text("a file where the folder should be")
    workshop.build()
    assert workshop.codes() == ["cache-unusable"]
    assert workshop.files() == built


def test_a_broken_template_leaves_the_old_site(workshop: Workshop) -> None:
    workshop.build()
    before = workshop.files()
    write(workshop.site / "templates" / "article.html", "{% if %}")
    result = workshop.build()
    assert result.publication is None
    assert set(workshop.codes()) == {"template-wrong"}
    assert workshop.said[0].path == "templates/article.html"
    assert workshop.said[0].line == 1
    assert workshop.files() == before
    write(workshop.site / "templates" / "article.html", "line one\n{{ nobody_knows_this }}\n")
    workshop.build()
    assert (workshop.said[0].path, workshop.said[0].line) == ("templates/article.html", 2)
    assert workshop.files() == before


def test_a_full_disk_leaves_the_old_site(workshop: Workshop, monkeypatch: pytest.MonkeyPatch) -> None:
    workshop.build()
    before = workshop.files()

    def full(*_: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(rendering, "stage_page", full)
    article = workshop.site / "articles" / "2025/2025-03-01-kopru.txt"
    write(article, article.read_text("utf-8") + "\nSon söz.\n")
    result = workshop.build()
    assert result.publication is None
    assert workshop.codes() == ["output-unwritable"]
    assert workshop.files() == before


def test_a_bug_that_one_article_brings_out_costs_only_that_one(
    workshop: Workshop, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(passage: Passage, language: Language) -> Sequence[Run]:
        if "köprünün" in passage.prose:
            raise RecursionError("too deep")
        return find_runs(passage, language)

    monkeypatch.setattr(people, "find_runs", fail)
    workshop.build()
    assert [(said.path, said.code) for said in workshop.said if said.code == "article-bug"] == [
        ("articles/2025/2025-03-01-kopru.txt", "article-bug")
    ]
    assert BRIDGE not in workshop.files()
    assert LIBRARY in workshop.files()


def test_one_build_at_a_time(workshop: Workshop, built: dict[str, str]) -> None:
    with claim_folder(workshop.output, lambda _: None):
        other = threading.Thread(target=workshop.build)
        other.start()
        other.join(0.5)
        assert other.is_alive()
    other.join()
    assert workshop.codes() == ["output-busy"]
    assert workshop.files() == built


@pytest.mark.skipif(sys.platform == "win32", reason="no SIGKILL")
@pytest.mark.parametrize("moment", [0.25, 0.4, 0.5, 0.6, 0.7])
def test_a_build_killed_at_any_moment_loses_nothing(workshop: Workshop, built: dict[str, str], moment: float) -> None:
    workshop.build()
    shutil.rmtree(workshop.cache)
    article = workshop.site / "articles" / "2025/2025-03-01-kopru.txt"
    # a word of the same beginning: the search has no file less where the build ends before it is killed
    write(article, article.read_text("utf-8").replace("Köprü iki", "Köprü ikiz"))
    command = [sys.executable, str(ROOT / "build.py"), "--site", str(workshop.site)]
    command += ["--output", str(workshop.output), "--cache", str(workshop.cache), "--jobs", "1"]
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL) as build:
        time.sleep(moment)
        build.send_signal(signal.SIGKILL)
    assert built.keys() <= workshop.files().keys()
    write(article, ARTICLES["2025/2025-03-01-kopru.txt"])
    workshop.build()
    assert workshop.files() == built
