"""Loading and saving; what can't be read is absent, what can't be written is not kept."""

import sqlite3
from collections.abc import Collection, Iterable, Mapping
from functools import lru_cache
from pathlib import Path
from typing import Any

import msgspec

from vakanuvis.model.record import Extract, Record
from vakanuvis.store.database import is_damage, mark_damage, open_database
from vakanuvis.store.rows import (
    BUILDS,
    EXTRACTS,
    MEMOS,
    READINGS,
    RECORDS,
    Entry,
    Kept,
    PageState,
    Reading,
    Remembered,
    encode,
    seal,
    unseal,
)

_SPARE_ROWS = 200


class StoreUnusableError(Exception):
    """The file can't be made or written; the message says why."""


class Store:
    """One process's door to the file. Making one raises StoreUnusableError; after that nothing raises."""

    def __init__(self, path: Path, *, fresh: bool = False) -> None:
        self.path = path
        try:
            self._connection = open_database(path, fresh=fresh)
        except (OSError, sqlite3.Error) as error:
            raise StoreUnusableError(getattr(error, "strerror", None) or str(error)) from error

    def __reduce__(self) -> tuple[object, ...]:
        """Let another process have its own door to the same file."""
        return (reopen_store, (self.path,))

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()

    def load_readings(self, keys: Collection[bytes]) -> dict[bytes, Reading]:
        """Return the readings of `keys`; absent ones are left out."""
        return {
            key: reading
            for key, value in self._select("SELECT key, value FROM reading")
            if key in keys and (reading := unseal(READINGS, key, value)) is not None
        }

    def load_record(self, key: bytes) -> Record | None:
        """Return the record of `key`, or None where it is absent."""
        return self._load(RECORDS, "SELECT value FROM record WHERE key = ?", key)

    def load_extract(self, key: bytes) -> Extract | None:
        """Return the extract of `key`, or None where it is absent."""
        return self._load(EXTRACTS, "SELECT value FROM extract WHERE key = ?", key)

    def load_memo(self, key: bytes) -> bytes | None:
        """Return what `save_memos` kept under `key`, or None where it is absent."""
        return self._load(MEMOS, "SELECT value FROM memo WHERE key = ?", key)

    def load_build(self, key: bytes) -> Remembered | None:
        """Return what an equal build came to, or None where none is known."""
        return self._load(BUILDS, "SELECT value FROM memo WHERE key = ?", key)

    def save_build(self, key: bytes, build: Remembered) -> None:
        """Keep what a build came to."""
        self._write([("INSERT OR REPLACE INTO memo VALUES (?, ?)", [(key, seal(key, encode(build)))])])

    def save_entries(self, entries: Collection[Entry]) -> None:
        """Keep articles, all of the batch or none."""
        self._write(
            [
                ("INSERT OR REPLACE INTO reading VALUES (?, ?)", [(e.key, seal(e.key, e.reading)) for e in entries]),
                ("INSERT OR REPLACE INTO record VALUES (?, ?)", [(e.key, seal(e.key, e.record)) for e in entries]),
                ("INSERT OR REPLACE INTO extract VALUES (?, ?)", [(e.key, seal(e.key, e.extract)) for e in entries]),
            ]
        )

    def save_memos(self, memos: Mapping[bytes, bytes]) -> None:
        """Keep values that were dear to make."""
        rows = [(key, seal(key, encode(value))) for key, value in memos.items()]
        self._write([("INSERT OR REPLACE INTO memo VALUES (?, ?)", rows)])

    def load_pages(self, output: Path) -> dict[str, PageState]:
        """Return the pages that were written to the folder `output`, by address."""
        rows = self._select("SELECT address, key, size, mtime FROM page WHERE output = ?", str(output))
        return {address: PageState(key, size, mtime) for address, key, size, mtime in rows}

    def save_pages(self, output: Path, changed: Mapping[str, PageState], removed: Iterable[str]) -> None:
        """Note the state of pages that are new or changed, and forget removed ones."""
        folder = str(output)
        gone = [(folder, address) for address in removed]
        states = [(folder, address, state.key, state.size, state.mtime) for address, state in changed.items()]
        self._write(
            [
                ("DELETE FROM page WHERE output = ? AND address = ?", gone),
                ("INSERT OR REPLACE INTO page VALUES (?, ?, ?, ?, ?)", states),
            ]
        )

    def prune(self, alive: Collection[bytes]) -> None:
        """Forget what is not `alive`, once it is much; until then a change that is undone finds its own again.

        Pages of folders that are gone are forgotten too.
        """
        for (folder,) in self._select("SELECT DISTINCT output FROM page"):
            if not Path(folder).is_dir():
                self._write([("DELETE FROM page WHERE output = ?", [(folder,)])])
        kept = {key for (key,) in self._select("SELECT key FROM reading UNION SELECT key FROM memo")}
        stale = [(key,) for key in kept.difference(alive)]
        if len(stale) > max(_SPARE_ROWS, len(alive) // 4):
            self._write(
                [
                    ("DELETE FROM reading WHERE key = ?", stale),
                    ("DELETE FROM record WHERE key = ?", stale),
                    ("DELETE FROM extract WHERE key = ?", stale),
                    ("DELETE FROM memo WHERE key = ?", stale),
                ]
            )

    def _load(self, decoder: "msgspec.msgpack.Decoder[Kept]", query: str, key: bytes) -> Kept | None:
        for (value,) in self._select(query, key):
            return unseal(decoder, key, value)
        return None

    def _select(self, query: str, *values: object) -> list[Any]:
        try:
            return self._connection.execute(query, values).fetchall()
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._note(error)
            return []

    def _write(self, statements: Iterable[tuple[str, list[Any]]]) -> None:
        try:
            with self._connection:
                self._connection.execute("BEGIN IMMEDIATE")
                for statement, rows in statements:
                    self._connection.executemany(statement, rows)
        except (sqlite3.Error, UnicodeDecodeError) as error:
            self._note(error)

    def _note(self, error: sqlite3.Error | UnicodeDecodeError) -> None:
        if is_damage(error):
            mark_damage(self.path)


@lru_cache(maxsize=1)
def reopen_store(path: Path) -> Store:
    """Open the store in another process, once; where that fails, one that is empty and keeps nothing for longer."""
    try:
        return Store(path)
    except StoreUnusableError:
        return Store(Path(":memory:"))
