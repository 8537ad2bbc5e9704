"""A server on this machine that answers *Create Token* as Cloudflare would, for the demo and the tests."""

from __future__ import annotations

import json
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

TOKEN = "8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T"  # noqa: S105 - the example of the document
ID = "ed17574386854bf78a67040be0a770b0"


class _Handler(BaseHTTPRequestHandler):
    """Answers `POST /client/v4/user/tokens`, and keeps what it was asked."""

    requests: list[dict[str, Any]]

    def do_POST(self) -> None:
        """Create a token for whoever shows one."""
        body = json.loads(self.rfile.read(int(self.headers["Content-Length"])))
        self.requests.append({"path": self.path, "headers": dict(self.headers), "body": body})
        if self.path != "/client/v4/user/tokens":
            self._answer(404, _failure(7003, "No route for that URI"))
        elif not self.headers.get("Authorization", "").startswith("Bearer "):
            self._answer(403, _failure(9109, "Unauthorized to access requested resource"))
        else:
            token = {**body, "id": ID, "status": "active", "value": TOKEN}
            self._answer(200, {"success": True, "errors": [], "messages": [], "result": token})

    def _answer(self, status: int, value: dict[str, Any]) -> None:
        content = json.dumps(value).encode()
        self.send_response(status)
        self.send_header("Content-Type", "application/json")
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def _failure(code: int, message: str) -> dict[str, Any]:
    errors = [{"code": code, "message": message}]
    return {"success": False, "errors": errors, "messages": [], "result": None}


@contextmanager
def serving() -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """Serve on a free port; give the base URL and the list that requests go to."""
    requests: list[dict[str, Any]] = []
    handler = type("Handler", (_Handler,), {"requests": requests})
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}/client/v4", requests
    finally:
        server.shutdown()
        thread.join()
        server.server_close()
