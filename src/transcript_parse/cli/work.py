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
_Read = Callable[[Input], _Result]


def work(items: Iterable[Input | Failure], read: _Read, jobs: int) -> Generator[tuple[Input | Failure, _Result]]:
    """Each item with its result, in order; what is a failure already stays one.

    With more jobs than one, processes are started afresh, never forked: a progress bar has threads. When the iterator
    is closed, they finish the file that they are reading, and are gone.
    """
    if jobs == 1:
        for item in items:
            yield item, _here(item, read)
        return
    with ProcessPoolExecutor(jobs, multiprocessing.get_context("spawn"), initializer=_ignore_interrupts) as pool:
        waiting = iter(items)
        with _interrupts_ignored():  # the processes start here
            pending = deque((item, _submit(pool, item, read)) for item in islice(waiting, 2 * jobs))
        try:
            while pending:
                item, future = pending.popleft()
                yield item, _here(item, read) if future is None else _there(item, future)
                pending.extend((item, _submit(pool, item, read)) for item in islice(waiting, 1))
        finally:
            pool.shutdown(cancel_futures=True)


def _here(item: Input | Failure, read: _Read) -> _Result:
    return item if isinstance(item, Failure) else read(item)


def _there(item: Input | Failure, future: Future[_Result]) -> _Result:
    try:
        return future.result()
    except BrokenProcessPool:
        return Failure(item.shown, "a process that read files died, perhaps for want of memory; try fewer --jobs")


def _submit(pool: ProcessPoolExecutor, item: Input | Failure, read: _Read) -> Future[_Result] | None:
    """What another process will make of an item; None for one that only this process can read."""
    if isinstance(item, Failure) or not item.is_shared:
        return None
    try:
        return pool.submit(read, item)
    except BrokenProcessPool as error:
        broken: Future[_Result] = Future()
        broken.set_exception(error)
        return broken


def _ignore_interrupts() -> None:  # pragma: no cover (it runs in another process)
    """In a started process: Ctrl-C is for the one that started it, which will say when to end."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)


@contextmanager
def _interrupts_ignored() -> Iterator[None]:
    """Ignores Ctrl-C while processes are started: they inherit that, and so are deaf to it from their first moment."""
    if threading.current_thread() is not threading.main_thread():
        yield  # only the main thread may say what becomes of signals, and only it is interrupted
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)
