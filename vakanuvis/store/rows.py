"""What is kept, as values and as bytes."""

from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar
from zlib import crc32

import msgspec

from vakanuvis.model.diagnostics import Diagnostic
from vakanuvis.model.record import Extract, Record, Summary

Kept = TypeVar("Kept")


@dataclass(frozen=True, slots=True)
class Reading:
    """What reading one article gives to the next phase, memorised whole, its messages included."""

    summary: Summary | None
    """None: the article was left out, and a message says why."""
    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Entry:
    """All that is kept of one article, as bytes already, because its digest is made from them."""

    key: bytes
    """Digest of all that the article was read from and with."""
    reading: bytes
    record: bytes
    extract: bytes


@dataclass(frozen=True, slots=True)
class Remembered:
    """What a whole build came to."""

    counts: dict[str, int]
    """Articles, people and the like, as the summary says them."""
    diagnostics: tuple[Diagnostic, ...]
    """What arranging and rendering reported."""


@dataclass(frozen=True, slots=True)
class PageState:
    """A page as it was written: holds as long as its key and the file are the same."""

    key: bytes
    """Digest of all that the page shows and is made with."""
    size: int
    """Of the file, in bytes."""
    mtime: int
    """Of the file, in nanoseconds."""


def encode(value: object) -> bytes:
    """Return any value of the model as bytes, equal for equal values."""
    return _ENCODER.encode(value)


def digest_of(*values: object) -> bytes:
    """Return what names the content of `values`, the same on every machine; bytes are taken as they are."""
    digest = blake2b(digest_size=16)
    for value in values:
        part = value if isinstance(value, bytes) else encode(value)
        digest.update(len(part).to_bytes(8, "big"))
        digest.update(part)
    return digest.digest()


def seal(key: bytes, value: bytes) -> bytes:
    """Put a checksum before `value`, which also says under which key it belongs."""
    return crc32(value, crc32(key)).to_bytes(4, "big") + value


def unseal(decoder: "msgspec.msgpack.Decoder[Kept]", key: bytes, sealed: object) -> Kept | None:
    """Return the value that was sealed, or None where the bytes are no longer what they were."""
    if not isinstance(sealed, bytes) or seal(key, sealed[4:])[:4] != sealed[:4]:
        return None
    try:
        return decoder.decode(sealed[4:])
    except msgspec.DecodeError:
        return None


READINGS = msgspec.msgpack.Decoder(Reading)
RECORDS = msgspec.msgpack.Decoder(Record)
EXTRACTS = msgspec.msgpack.Decoder(Extract)
BUILDS = msgspec.msgpack.Decoder(Remembered)
MEMOS = msgspec.msgpack.Decoder(bytes)
_ENCODER = msgspec.msgpack.Encoder()
