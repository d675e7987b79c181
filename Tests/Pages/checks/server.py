"""A host for the published folder: under a path of its own, with the headers of _headers."""

from __future__ import annotations

import threading
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .headers import Headers

FOLDER = "/some/folder/"


class Server:
    """`with Server(public) as server: … server.base …`"""

    def __init__(self, public: Path):
        handler = partial(_Handler, public, Headers.read(public / "_headers"))
        self._http = ThreadingHTTPServer(("127.0.0.1", 0), handler)
        self.origin = f"http://127.0.0.1:{self._http.server_port}"
        self.base = self.origin + FOLDER

    def __enter__(self) -> Server:
        threading.Thread(target=self._http.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
        return self

    def __exit__(self, *_) -> None:
        self._http.shutdown()
        self._http.server_close()


class _Handler(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".html": "text/html; charset=utf-8",
        ".css": "text/css; charset=utf-8",
        ".svg": "image/svg+xml",
        ".woff2": "font/woff2",
        ".xml": "application/xml",
    }

    def __init__(self, public: Path, headers: Headers, *arguments):
        self.public = public
        self.rules = headers
        super().__init__(*arguments)

    def do_GET(self) -> None:
        self.answer(with_body=True)

    def do_HEAD(self) -> None:
        self.answer(with_body=False)

    def answer(self, *, with_body: bool) -> None:
        path = unquote(urlsplit(self.path).path)
        within = path.removeprefix(FOLDER) if path.startswith(FOLDER) else None
        file = self.public / within if within is not None else None
        if path == "/favicon.ico":
            # Browsers ask every host for it by themselves.
            self.send_response(204)
            self.end_headers()
        elif file is None or ".." in Path(within).parts or within == "_headers":
            self.send(404, None, path, with_body)
        elif file.is_dir() and not path.endswith("/"):
            self.send_response(301)
            self.send_header("Location", path + "/")
            self.send_header("Content-Length", "0")
            self.end_headers()
        else:
            file = file / "index.html" if file.is_dir() else file
            self.send(200 if file.is_file() else 404, file if file.is_file() else None, "/" + within, with_body)

    def send(self, status: int, file: Path | None, path: str, with_body: bool) -> None:
        shown = file or self.public / "404.html"
        body = shown.read_bytes() if shown.is_file() else b""
        self.send_response(status)
        self.send_header("Content-Type", self.guess_type(str(shown)))
        self.send_header("Content-Length", str(len(body)))
        for name, value in self.rules.of(path).items():
            self.send_header(name, value)
        self.end_headers()
        if with_body:
            self.wfile.write(body)

    def log_message(self, *_) -> None:
        pass
