"""An authority of time stamps (RFC 3161) on this machine, made with OpenSSL: `authority.py FOLDER`.

Makes its certificates in the folder, writes its port to `port` there, and answers until it is ended.
"""

import http.server
import pathlib
import subprocess
import sys

folder = pathlib.Path(sys.argv[1])

CONFIGURATION = """
[tsa]
default_tsa = authority
[authority]
serial = ./serial
crypto_device = builtin
signer_cert = ./signer.pem
certs = ./authority.pem
signer_key = ./signer.key
signer_digest = sha256
default_policy = 1.2.3.4.1
digests = sha256
[extensions]
extendedKeyUsage = critical,timeStamping
keyUsage = critical,digitalSignature
"""


def openssl(*arguments: str) -> None:
    subprocess.run(["openssl", *arguments], cwd=folder, check=True, capture_output=True)


def make() -> None:
    (folder / "authority.cnf").write_text(CONFIGURATION)
    (folder / "serial").write_text("01\n")
    key = ["-newkey", "ec", "-pkeyopt", "ec_paramgen_curve:P-256", "-nodes"]
    openssl(
        "req", "-x509", *key, "-keyout", "authority.key", "-out", "authority.pem", "-subj", "/CN=Authority", "-days", "3650"
    )
    openssl("req", *key, "-keyout", "signer.key", "-out", "signer.csr", "-subj", "/CN=Signer")
    openssl(
        *["x509", "-req", "-in", "signer.csr", "-CA", "authority.pem", "-CAkey", "authority.key", "-CAcreateserial"],
        *["-out", "signer.pem", "-days", "3650", "-extfile", "authority.cnf", "-extensions", "extensions"],
    )


class Handler(http.server.BaseHTTPRequestHandler):
    def do_POST(self) -> None:  # noqa: N802
        query = self.rfile.read(int(self.headers["Content-Length"]))
        if self.path == "/broken":
            reply = b"no time stamp"
        else:
            (folder / "query.tsq").write_bytes(query)
            openssl("ts", "-reply", "-config", "authority.cnf", "-queryfile", "query.tsq", "-out", "reply.tsr")
            reply = (folder / "reply.tsr").read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", "application/timestamp-reply")
        self.send_header("Content-Length", str(len(reply)))
        self.end_headers()
        self.wfile.write(reply)

    def log_message(self, *_: object) -> None:
        pass


make()
server = http.server.HTTPServer(("127.0.0.1", 0), Handler)
(folder / "port.new").write_text(str(server.server_port))
(folder / "port.new").rename(folder / "port")
server.serve_forever()
