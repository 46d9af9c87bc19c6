"""The store of a build: in the cache folder, or, where that can't be written, in a folder of the build's own; and its shelf."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.record import Extract, Record
from vakanuvis.model.settings import Settings
from vakanuvis.pipeline.reading import content_of
from vakanuvis.pipeline.understanding import SourceText, understand_source
from vakanuvis.read import read_corrections
from vakanuvis.store import Store, StoreUnusableError

_NAME = "store.sqlite3"


@contextmanager
def open_store(settings: Settings, report: Report) -> Iterator[Store]:
    """Open the store for one build; a folder that can't be written costs time, not the build, and is reported."""
    try:
        store = Store(settings.cache / _NAME, fresh=settings.fresh)
    except StoreUnusableError as error:
        report(Diagnostic(str(settings.cache), None, Severity.WARNING, "cache-unusable", {"reason": str(error)}))
        with TemporaryDirectory(prefix="vakanuvis-", ignore_cleanup_errors=True) as folder:
            store = Store(Path(folder) / _NAME)
            try:
                yield store
            finally:
                store.close()
        return
    try:
        yield store
    finally:
        store.close()


class Shelf:
    """Where a process finds records and extracts; what the store has lost is read again."""

    def __init__(self, settings: Settings, store: Store) -> None:
        self.keys: dict[str, bytes] = {}
        """By article id."""
        self._settings = settings
        self._store = store

    def record_of(self, id_: str) -> Record:
        """Return the record of the article."""
        return self._store.load_record(self.keys[id_]) or self._read_again(id_)[0]

    def extract_of(self, id_: str) -> Extract:
        """Return the extract of the article."""
        return self._store.load_extract(self.keys[id_]) or self._read_again(id_)[1]

    def _read_again(self, id_: str) -> tuple[Record, Extract]:
        correction = read_corrections(self._settings.site, _say_nothing).get(id_)
        content, _ = content_of(self._settings.site, id_)
        understood = understand_source(SourceText(id_, content, correction), self._settings)
        if understood.record is None or understood.extract is None:
            raise LookupError(f"{id_} was readable a moment ago")
        return understood.record, understood.extract


def _say_nothing(diagnostic: Diagnostic) -> None:
    """The first reading reported it."""
    del diagnostic
