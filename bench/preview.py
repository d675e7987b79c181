"""Measures how long it takes until a saved sentence is seen in a server's page."""

import http.client
import os
import socket
import subprocess
import time
from dataclasses import dataclass

PAUSE = 0.005
PATIENCE = 180


@dataclass
class Preview:
    """Seconds from a save until the sentence was seen, and megabytes of the server."""

    clock: float
    memory: float


def free_port():
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        return free.getsockname()[1]


def measure(command, path, save, **options):
    """Starts a server, saves a sentence, and waits until its page has it.

    - command: the words of the command for a port.
    - path: of the page.
    - save: writes the sentence into a source and returns it.
    """
    port = free_port()
    with subprocess.Popen(command(port), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, **options) as server:
        try:
            wait_for(b"</html>", port, path)
            # The server may still be settling down.
            time.sleep(1)
            sentence = save()
            start = time.monotonic()
            wait_for(sentence.encode(), port, path)
            return Preview(time.monotonic() - start, memory(server.pid))
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
