"""What was read and written before, by key, in a SQLite file that is safe to delete.

rows      what is kept: readings, records, extracts, states of pages; bytes and digests of values
database  the file: made, replaced where it is damaged or of another version
store     Store: loads and saves

Processes write at the same time, each a batch in one transaction, so that a kill at any moment loses a batch and no more.
Whatever is damaged counts as absent and is written again; nothing here is ever the only copy of anything.
"""

from vakanuvis.store.rows import Entry, PageState, Reading, Remembered, digest_of, encode
from vakanuvis.store.store import Store, StoreUnusableError

__all__ = ["Entry", "PageState", "Reading", "Remembered", "Store", "StoreUnusableError", "digest_of", "encode"]
