"""Other processes, where there is enough to do for them: a map whose results come in order."""

import gc
import multiprocessing
import os
import signal
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Executor, Future, ProcessPoolExecutor
from contextlib import contextmanager
from multiprocessing import forkserver
from multiprocessing.connection import wait
from pathlib import Path
from typing import TypeVar

_Task = TypeVar("_Task")
_Result = TypeVar("_Result")
_WORTHWHILE = 0.4
"""Seconds that our own process works alone first: what is done by then is done sooner than other processes start."""
_AHEAD = 3
"""Tasks that wait for each worker; more would only fill memory."""
_PRELOADED = ["vakanuvis.pipeline.reading", "vakanuvis.pipeline.rendering"]


class Workers:
    """Runs tasks in our own process or in others; the results don't depend on it."""

    def __init__(self, jobs: int, executor: Executor | None = None) -> None:
        self._jobs = jobs or usable_processors()
        self._executor = executor

    def map(self, function: Callable[[_Task], _Result], tasks: Iterable[_Task]) -> Iterator[_Result]:
        """Yield `function` of each task, in order; `function` and tasks can be pickled.

        Tasks are taken as results are, a few ahead, so that neither has to fit into memory.
        """
        waiting = iter(tasks)
        if self._executor is None:
            spent = 0.0
            for task in waiting:
                started = time.monotonic()
                result = function(task)
                spent += time.monotonic() - started
                yield result
                if self._jobs > 1 and spent >= _WORTHWHILE:
                    break
            else:
                return
        yield from _map_ahead(self._processes, function, waiting, self._jobs * _AHEAD)

    def _processes(self) -> Executor:
        """Return who works beside us, started when first needed."""
        if self._executor is None:
            self._executor = _start_processes(self._jobs)
        return self._executor

    def stop(self, *, at_once: bool) -> None:
        """Let the processes go; `at_once` drops what waits."""
        if self._executor is not None:
            self._executor.shutdown(wait=not at_once, cancel_futures=at_once)


@contextmanager
def hire_workers(jobs: int, executor: Executor | None = None) -> Iterator[Workers]:
    """Lend workers for one build: `jobs` processes, as many as the machine has for 0; or whatever `executor` has."""
    workers = Workers(jobs, executor)
    try:
        yield workers
    except BaseException:
        workers.stop(at_once=True)
        raise
    workers.stop(at_once=False)


def collect_seldom() -> None:
    """Have Python look less often for circles of objects: the model has none.

    To look through what ten thousand articles leave in memory again and again takes as long as arranging them.
    """
    gc.set_threshold(100_000, 50, 1000)


def usable_processors() -> int:
    """Return how many processors this process may use."""
    if hasattr(os, "sched_getaffinity"):
        return len(os.sched_getaffinity(0))
    return os.cpu_count() or 1


def _map_ahead(
    executor_of: Callable[[], Executor], function: Callable[[_Task], _Result], tasks: Iterable[_Task], ahead: int
) -> Iterator[_Result]:
    futures: deque[Future[_Result]] = deque()
    for task in tasks:
        futures.append(executor_of().submit(function, task))
        if len(futures) > ahead:
            yield futures.popleft().result()
    while futures:
        yield futures.popleft().result()


def _start_processes(jobs: int) -> Executor:
    """Start processes that inherit neither threads nor open files: safe beside a server, and the same on every system."""
    if "forkserver" not in multiprocessing.get_all_start_methods():
        return ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), _begin_work)
    context = multiprocessing.get_context("forkserver")
    context.set_forkserver_preload(_PRELOADED)
    with _own_package_first():
        forkserver.ensure_running()
    return ProcessPoolExecutor(jobs, context, _begin_work)


@contextmanager
def _own_package_first() -> Iterator[None]:
    """Have the fork server, which knows our search path only from the environment, import this package and no other."""
    before = os.environ.get("PYTHONPATH")
    own = str(Path(__file__).resolve().parents[2])
    os.environ["PYTHONPATH"] = own if before is None else os.pathsep.join((own, before))
    try:
        yield
    finally:
        if before is None:
            del os.environ["PYTHONPATH"]
        else:
            os.environ["PYTHONPATH"] = before


def _begin_work() -> None:
    """Leave Ctrl-C to the parent, and end when it ends, also when it is killed."""
    collect_seldom()
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    threading.Thread(target=_end_with_parent, daemon=True).start()


def _end_with_parent() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        wait([parent.sentinel])
        os._exit(1)
