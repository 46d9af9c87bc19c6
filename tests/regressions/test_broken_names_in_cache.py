"""A flipped bit in the cache's table of tables: SQLite's message was no UTF-8, and every later build ended as a bug."""

from pathlib import Path

import pytest

from vakanuvis.store import Store


@pytest.mark.parametrize("letters", [b"\xa0EY", b"P\xff\xa0"])
def test_a_name_that_is_no_utf8_counts_as_damage(tmp_path: Path, letters: bytes) -> None:
    path = tmp_path / "store.sqlite3"
    Store(path).close()
    content = path.read_bytes()
    damaged = content.replace(b"key BLOB PRIMARY KEY, value BLOB", b"key BLOB PRIMARY " + letters + b", value BLOB")
    assert damaged != content
    path.write_bytes(damaged)
    store = Store(path)
    store.save_memos({b"one": b"two"})
    assert store.load_memo(b"one") == b"two"
    store.close()
