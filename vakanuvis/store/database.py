"""The file: made where it is missing, replaced where it is damaged or of another version."""

import sqlite3
from contextlib import suppress
from pathlib import Path

_VERSION = 1
"""Raised when what is kept means something else."""
_TABLES = (
    "CREATE TABLE reading (key BLOB PRIMARY KEY, value BLOB)",
    "CREATE TABLE record (key BLOB PRIMARY KEY, value BLOB)",
    "CREATE TABLE extract (key BLOB PRIMARY KEY, value BLOB)",
    "CREATE TABLE memo (key BLOB PRIMARY KEY, value BLOB)",
    """CREATE TABLE page (output TEXT, address TEXT, key BLOB, size INTEGER, mtime INTEGER,
                          PRIMARY KEY (output, address)) WITHOUT ROWID""",
)
_PATIENCE = 60
"""Seconds to wait for another process's batch."""


def open_database(path: Path, *, fresh: bool) -> sqlite3.Connection:
    """Open the file with our tables in it, empty where `fresh` or where it was damaged.

    Raises OSError or sqlite3.Error where the folder or the file can't be written.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if fresh or _mark_of(path).exists():
        _remove_database(path)
    try:
        return _connect(path)
    except (sqlite3.DatabaseError, UnicodeDecodeError) as error:
        if not is_damage(error):
            raise
    _remove_database(path)
    return _connect(path)


def is_damage(error: sqlite3.Error | UnicodeDecodeError) -> bool:
    """Tell whether the file itself is broken; full, locked and read-only are errors of the class's children.

    SQLite quotes broken names in its messages; where they are no UTF-8, Python raises an error of decoding instead.
    """
    return type(error) in (sqlite3.DatabaseError, UnicodeDecodeError) or "decode to UTF-8" in str(error)


def mark_damage(path: Path) -> None:
    """Have the next build begin with an empty file; other processes may be using this one now."""
    with suppress(OSError):
        _mark_of(path).touch()


def _connect(path: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(path, timeout=_PATIENCE, isolation_level=None, check_same_thread=False)
    try:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA synchronous = OFF")  # after a power cut the checksums tell what was lost
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            _ensure_tables(connection)
    except BaseException:
        connection.close()
        raise
    return connection


def _ensure_tables(connection: sqlite3.Connection) -> None:
    """Make the tables in an empty file; raises DatabaseError where there are others."""
    (version,) = connection.execute("PRAGMA user_version").fetchone()
    tables = {sql for (sql,) in connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL")}
    if not tables and version == 0:
        for table in _TABLES:
            connection.execute(table)
        connection.execute(f"PRAGMA user_version = {_VERSION}")
    elif version != _VERSION or tables != set(_TABLES):
        raise sqlite3.DatabaseError("tables of another version")


def _mark_of(path: Path) -> Path:
    return path.with_name(path.name + ".damaged")


def _remove_database(path: Path) -> None:
    for ending in ("", "-wal", "-shm", "-journal", ".damaged"):
        path.with_name(path.name + ending).unlink(missing_ok=True)
