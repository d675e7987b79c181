"""Measures how long a server takes until its first page, and until a saved sentence is seen in it."""

import http.client
import os
import socket
import statistics
import subprocess
import time
from dataclasses import dataclass

PAUSE = 0.005
PATIENCE = 180


# How often a sentence is saved.
SAVES = 5


@dataclass
class Preview:
    """What a server took: until its first page, and from a save until the sentence was seen."""

    start_clock: float
    start_processor: float
    clock: float
    processor: float
    memory: float


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def measure(command, path, save, **options):
    """Starts a server, saves sentences, and waits for each until its page has it.

    - command: the words of the command for a port.
    - path: of the page.
    - save: writes a sentence into a source and returns it.
    """
    port = free_port()
    start = time.monotonic()
    with subprocess.Popen(command(port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options) as server:
        try:
            wait_for(b"</html>", port, path)
            start_clock, start_processor = time.monotonic() - start, processor(server.pid)
            clocks = []
            # The server may still be settling down.
            time.sleep(3)
            before = processor(server.pid)
            for _ in range(SAVES):
                sentence = save()
                start = time.monotonic()
                wait_for(sentence.encode(), port, path)
                clocks.append(time.monotonic() - start)
            saved = (processor(server.pid) - before) / SAVES
            return Preview(start_clock, start_processor, statistics.median(clocks), saved, memory(server.pid))
        finally:
            server.terminate()
            server.wait(PATIENCE)


def wait_for(words, port, path):
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        if words in page(port, path):
            return
        time.sleep(PAUSE)
    raise RuntimeError(f"{path} never showed {words.decode()}")


def page(port, path):
    try:
        connection = http.client.HTTPConnection("127.0.0.1", port, timeout=PATIENCE)
        connection.request("GET", path)
        return connection.getresponse().read()
    except (OSError, http.client.HTTPException):
        return b""


def memory(process):
    """The most memory that a process that runs has had, where the system tells."""
    status = f"/proc/{process}/status"
    if not os.path.exists(status):
        return 0
    with open(status, encoding="ascii") as file:
        return next(int(line.split()[1]) / 1024 for line in file if line.startswith("VmHWM"))


def processor(process):
    """Seconds of the processor that a process has taken so far, where the system tells."""
    status = f"/proc/{process}/stat"
    if not os.path.exists(status):
        return 0
    with open(status, encoding="ascii") as file:
        # The name of the program stands in brackets, and may hold spaces.
        fields = file.read().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
