"""A map whose results come in order, whoever works."""

import os
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor

import pytest

from vakanuvis.pipeline import workers
from vakanuvis.pipeline.workers import hire_workers


def process_of(number: int) -> tuple[int, int]:
    return number, os.getpid()


def fail_at_three(number: int) -> int:
    if number == 3:
        raise ValueError("three")
    return number


def test_little_work_stays_in_our_process() -> None:
    with hire_workers(4) as hired:
        results = list(hired.map(process_of, range(5)))
    assert results == [(number, os.getpid()) for number in range(5)]


def test_much_work_is_shared_and_comes_back_in_order(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    with hire_workers(2) as hired:
        results = list(hired.map(process_of, range(40)))
    assert [number for number, _ in results] == list(range(40))
    assert os.getpid() not in {process for number, process in results if number > 0}


def test_one_job_is_our_own_process(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(workers, "_WORTHWHILE", 0)
    with hire_workers(1) as hired:
        assert {process for _, process in hired.map(process_of, range(40))} == {os.getpid()}


def test_tasks_are_taken_as_results_are() -> None:
    taken = []

    def tasks() -> Iterator[int]:
        for number in range(100):
            taken.append(number)
            yield number

    with ThreadPoolExecutor(1) as executor, hire_workers(2, executor) as hired:
        results = hired.map(abs, tasks())
        assert next(results) == 0
        assert len(taken) < 10


def test_what_fails_in_a_worker_fails_here() -> None:
    with (
        ThreadPoolExecutor(1) as executor,
        pytest.raises(ValueError, match="three"),
        hire_workers(2, executor) as hired,
    ):
        list(hired.map(fail_at_three, range(10)))


def test_no_tasks_no_results() -> None:
    with hire_workers(2) as hired:
        assert list(hired.map(process_of, ())) == []
