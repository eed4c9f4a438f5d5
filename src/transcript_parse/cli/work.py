"""The work itself: one input after another, or several at once, with the results in the order of the inputs.

In: inputs, and what to do with one. Out: results. At most twice as many as there are jobs are held at any time.
"""

from __future__ import annotations

import multiprocessing
import signal
import threading
from collections import deque
from collections.abc import Callable, Generator, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice

from transcript_parse.cli.inputs import Failure, Input
from transcript_parse.model import Transcript

__all__ = ["work"]

_Result = Transcript | Failure
_Pending = tuple[Input | Failure, "Future[_Result] | Failure"]


def work(
    items: Iterable[Input | Failure], read: Callable[[Input], _Result], jobs: int
) -> Generator[tuple[Input | Failure, _Result]]:
    """Each item with its result, in order; what is a failure already stays one.

    With more jobs than one, processes are started afresh (never forked: a progress bar has threads), and are gone when
    the iterator is closed.
    """
    if jobs == 1:
        for item in items:
            yield item, item if isinstance(item, Failure) else read(item)
        return
    others = set(multiprocessing.active_children())
    pool = ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_die_of_interrupts)
    waiting = iter(items)

    def submit(number: int) -> Iterator[_Pending]:
        return ((item, _submit(pool, read, item)) for item in islice(waiting, number))

    try:
        with _interrupts_ignored():  # processes start here, and their own start must not be interrupted
            pending = deque(submit(2 * jobs))
        while pending:
            item, future = pending.popleft()
            yield item, future if isinstance(future, Failure) else _result(item, future)
            pending.extend(submit(1))
    except (GeneratorExit, KeyboardInterrupt):
        for process in set(multiprocessing.active_children()) - others:
            process.terminate()  # nobody waits for what it reads
        raise
    finally:
        pool.shutdown(cancel_futures=True)


def _submit(
    pool: ProcessPoolExecutor, read: Callable[[Input], _Result], item: Input | Failure
) -> Future[_Result] | Failure:
    if isinstance(item, Failure):
        return item
    try:
        return pool.submit(read, item)
    except BrokenProcessPool:
        return _dead(item)


def _result(item: Input | Failure, future: Future[_Result]) -> _Result:
    try:
        return future.result()
    except BrokenProcessPool:
        return _dead(item)


def _dead(item: Input | Failure) -> Failure:
    return Failure(item.shown, "a process that read files died, perhaps for want of memory; try fewer --jobs")


def _die_of_interrupts() -> None:
    """In a started process: Ctrl-C ends it at once and without a word."""
    signal.signal(signal.SIGINT, signal.SIG_DFL)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignores Ctrl-C for as long as it takes to start processes: they inherit that, and set it right."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say what becomes of signals, and only it is interrupted
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
