"""How a benchmark measures and tells: a ratio to a limit measured in the same run, beside its aim. Nothing here fails on a time."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable


def interleaved(limit: Callable[[], float], ours: Callable[[], float], rounds: int) -> tuple[float, float]:
    """Return the medians, in seconds, of two measurements taken in turn, so that a busy machine slows both alike."""
    limits, own = [], []
    for _ in range(rounds):
        limits.append(limit())
        own.append(ours())
    return statistics.median(limits), statistics.median(own)


def timed(work: Callable[[], object]) -> Callable[[], float]:
    """Turn work into a measurement of its seconds."""

    def measure() -> float:
        begin = time.perf_counter()
        work()
        return time.perf_counter() - begin

    return measure


def tell(what: str, limit: tuple[str, float], ours: float, aim: str) -> None:
    """Print one line: what was measured, the ratio, the limit, the aim."""
    name, seconds = limit
    print(f"\n{what}: {ours / seconds:.2f} x {name} ({ours * 1000:.1f} ms beside {seconds * 1000:.1f} ms); aim {aim}")
