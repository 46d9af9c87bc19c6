"""One build at a time in one folder: a lock that the system takes back when its holder is killed."""

import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import IO

if sys.platform == "win32":
    import msvcrt

    def _is_taken(descriptor: int) -> bool:
        """Take the lock if it is free."""
        try:
            msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
        except OSError:
            return False
        return True

else:
    import fcntl

    def _is_taken(descriptor: int) -> bool:
        """Take the lock if it is free."""
        try:
            fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)
        except BlockingIOError:
            return False
        except OSError:  # a file system without locks: nobody can be kept out
            return True
        return True


def take_lock(path: Path, when_busy: Callable[[], None]) -> IO[bytes]:
    """Wait for the lock on `path` and return the file that holds it until it is closed.

    Calls `when_busy` once where it has to wait. Raises OSError where the file can't be made.
    """
    file = path.open("ab")
    if not _is_taken(file.fileno()):
        when_busy()
        while not _is_taken(file.fileno()):
            time.sleep(0.1)
    return file
