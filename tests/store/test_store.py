"""The store: what is kept comes back, what is damaged counts as absent, and nothing raises."""

import sqlite3
from datetime import date
from pathlib import Path

import pytest

from vakanuvis.model.article import Article
from vakanuvis.model.diagnostics import Diagnostic, Severity
from vakanuvis.model.findings import Findings
from vakanuvis.model.record import Anchors, Extract, Record
from vakanuvis.store import Entry, PageState, Reading, Remembered, Store, StoreUnusableError, digest_of, encode

WARNING = Diagnostic("articles/a.txt", 3, Severity.WARNING, "date-from-name", {"date": "2025-01-01"})


def make_record(prose: str = "Ayşe Yılmaz geldi.") -> Record:
    article = Article("a.txt", "tr", None, date(2025, 1, 1), prose, ())
    return Record(article, Findings(), "Yılmaz geldi", headline_made=True, anchors=Anchors((), (), ()))


def make_entry(key: bytes, prose: str = "Ayşe Yılmaz geldi.") -> Entry:
    reading = Reading(None, (WARNING,))
    return Entry(key, encode(reading), encode(make_record(prose)), encode(Extract((), (), prose)))


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "cache" / "store.sqlite3"


def test_what_is_kept_comes_back_in_another_process(path: Path) -> None:
    store = Store(path)
    store.save_entries([make_entry(b"one"), make_entry(b"two", "Başka bir metin.")])
    store.close()
    again = Store(path)
    assert again.load_readings({b"one", b"nine"}) == {b"one": Reading(None, (WARNING,))}
    assert again.load_record(b"one") == make_record()
    assert again.load_extract(b"two") == Extract((), (), "Başka bir metin.")
    assert again.load_record(b"nine") is None


def test_memos_and_builds(path: Path) -> None:
    store = Store(path)
    store.save_memos({b"words": b"bir iki"})
    store.save_build(b"build", Remembered({"articles": 3}, (WARNING,)))
    assert store.load_memo(b"words") == b"bir iki"
    assert store.load_build(b"build") == Remembered({"articles": 3}, (WARNING,))
    assert store.load_build(b"words") is None
    assert store.load_memo(b"other") is None


def test_pages_belong_to_their_folder(path: Path, tmp_path: Path) -> None:
    store = Store(path)
    here, there = tmp_path / "here", tmp_path / "there"
    store.save_pages(here, {"index.html": PageState(b"k", 1, 2), "old.html": PageState(b"k", 1, 2)}, ())
    store.save_pages(there, {"index.html": PageState(b"other", 3, 4)}, ())
    store.save_pages(here, {"index.html": PageState(b"new", 5, 6)}, ["old.html"])
    assert store.load_pages(here) == {"index.html": PageState(b"new", 5, 6)}
    assert store.load_pages(there) == {"index.html": PageState(b"other", 3, 4)}


def test_fresh_begins_empty(path: Path) -> None:
    store = Store(path)
    store.save_entries([make_entry(b"one")])
    store.close()
    assert Store(path, fresh=True).load_readings({b"one"}) == {}


@pytest.mark.parametrize(
    "damage",
    [b"", b"not a database at all, but long enough to be read as one" * 100, b"SQLite format 3\x00" + b"\xff" * 8000],
    ids=["empty", "other", "torn"],
)
def test_a_file_that_is_no_store_is_replaced(path: Path, damage: bytes) -> None:
    path.parent.mkdir()
    path.write_bytes(damage)
    store = Store(path)
    store.save_entries([make_entry(b"one")])
    assert store.load_record(b"one") == make_record()


def test_tables_of_another_version_are_replaced(path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as connection:
        connection.execute("CREATE TABLE reading (key TEXT, something_else TEXT)")
    connection.close()
    store = Store(path)
    store.save_entries([make_entry(b"one")])
    assert store.load_record(b"one") is not None


def test_a_changed_byte_makes_a_row_absent(path: Path) -> None:
    store = Store(path)
    store.save_entries([make_entry(b"one"), make_entry(b"two")])
    with sqlite3.connect(path) as connection:
        for table in ("reading", "record", "extract"):
            (value,) = connection.execute(f"SELECT value FROM {table} WHERE key = ?", (b"one",)).fetchone()  # noqa: S608
            changed = value[:-3] + bytes([value[-3] ^ 1]) + value[-2:]
            connection.execute(f"UPDATE {table} SET value = ? WHERE key = ?", (changed, b"one"))  # noqa: S608
    connection.close()
    assert store.load_readings({b"one", b"two"}).keys() == {b"two"}
    assert store.load_record(b"one") is None
    assert store.load_extract(b"one") is None
    store.save_entries([make_entry(b"one")])
    assert store.load_record(b"one") == make_record()


def test_a_row_under_another_key_is_absent(path: Path) -> None:
    store = Store(path)
    store.save_entries([make_entry(b"one")])
    with sqlite3.connect(path) as connection:
        connection.execute("UPDATE record SET key = ?", (b"two",))
    connection.close()
    assert store.load_record(b"two") is None


def test_damage_found_later_empties_the_store_next_time(path: Path) -> None:
    store = Store(path)
    store.save_entries([make_entry(str(number).encode(), "uzun metin " * 500) for number in range(50)])
    store.close()
    content = bytearray(path.read_bytes())
    content[len(content) // 3 :] = b"\xee" * (len(content) - len(content) // 3)
    path.write_bytes(content)
    store = Store(path)
    assert all(
        store.load_record(str(number).encode()) in (None, make_record("uzun metin " * 500)) for number in range(50)
    )
    store.save_entries([make_entry(b"new")])
    store.close()
    again = Store(path)
    again.save_entries([make_entry(b"new")])
    assert again.load_record(b"new") == make_record()


def test_a_place_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(StoreUnusableError):
        Store(tmp_path / "file" / "store.sqlite3")


def test_what_is_no_longer_needed_goes_once_it_is_much(path: Path) -> None:
    store = Store(path)
    few, many = {b"alive"}, {f"stale {number}".encode() for number in range(300)}
    store.save_entries([make_entry(key) for key in (b"alive", b"undone")])
    store.prune(few)
    assert store.load_record(b"undone") is not None
    store.save_entries([make_entry(key) for key in many])
    store.prune(few)
    assert store.load_readings(many | {b"undone"}) == {}
    assert store.load_record(b"alive") is not None


def test_pages_of_a_folder_that_is_gone_are_forgotten(path: Path, tmp_path: Path) -> None:
    store = Store(path)
    store.save_pages(tmp_path, {"index.html": PageState(b"k", 1, 2)}, ())
    store.save_pages(tmp_path / "gone", {"index.html": PageState(b"k", 1, 2)}, ())
    store.prune(set())
    assert store.load_pages(tmp_path)
    assert store.load_pages(tmp_path / "gone") == {}


def test_digests_tell_values_and_their_borders_apart() -> None:
    assert digest_of("a", "b") == digest_of("a", "b")
    assert digest_of("a", "b") != digest_of("ab")
    assert digest_of(b"a", b"b") != digest_of(b"ab", b"")
    assert digest_of(make_record()) == digest_of(make_record())
    assert digest_of(make_record()) != digest_of(make_record("Ayşe Yılmaz gitti."))
