"""Runs whole programs and says what they took."""

import os
import statistics
import subprocess
import time
from dataclasses import dataclass


@dataclass
class Run:
    """What one run of a program took: seconds by the clock, seconds of the processor, megabytes at most."""

    clock: float
    processor: float
    memory: float

    def __add__(self, other):
        return Run(self.clock + other.clock, self.processor + other.processor, max(self.memory, other.memory))


def run(command, **options):
    """Runs a program to its end; what it says is shown only where it fails."""
    start = time.monotonic()
    with subprocess.Popen(command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **options) as process:
        said = process.stderr.read()
        _, status, usage = os.wait4(process.pid, 0)
        process.returncode = os.waitstatus_to_exitcode(status)
    clock = time.monotonic() - start
    if process.returncode != 0:
        raise RuntimeError(f"{' '.join(command)} ended with {process.returncode}:\n{said.decode()}")
    return Run(clock, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)


@dataclass
class Measure:
    """Several runs of the same work."""

    runs: list

    @property
    def clock(self):
        return statistics.median(run.clock for run in self.runs)

    @property
    def processor(self):
        return statistics.median(run.processor for run in self.runs)

    @property
    def memory(self):
        return max(run.memory for run in self.runs)

    @property
    def spread(self):
        """How far the runs lie apart, as a share of their median."""
        times = [run.processor for run in self.runs]
        return (max(times) - min(times)) / self.processor if self.processor else 0
