"""The store of a build: in the cache folder, or, where that can't be written, in a folder of the build's own."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from vakanuvis.model.diagnostics import Diagnostic, Report, Severity
from vakanuvis.model.settings import Settings
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
