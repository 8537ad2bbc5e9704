"""Run as a script: decode and encode again what stdin gives, by the types of a generated package.

A line is the JSON of method, path, status, media type and an example of an answer. What does not come back is printed,
then how many were tried.
"""

from __future__ import annotations

import importlib
import json
import sys
from collections.abc import Iterator
from typing import Any


def main(package: str) -> None:
    """Try one after the other."""
    operations = importlib.import_module(package).OPERATIONS
    codec_of = importlib.import_module(f"{package}._runtime.codec.codec").codec_of
    types = {
        (one.method, one.path, status, media): kind
        for one in operations.values()
        for status, response in one.responses.items()
        for media, kind in response.content.items()
    }
    tried = 0
    for line in sys.stdin:
        *key, example = json.loads(line)
        kind = types.get(tuple(key))
        if kind is not None:
            tried += 1
            for fault in _faults(codec_of(kind()), example):
                sys.stdout.write(f"{' '.join(key)}: {fault}\n")
    sys.stdout.write(f"{tried} tried\n")


def _faults(codec: Any, example: Any) -> Iterator[str]:
    try:
        back = codec.encode(codec.decode(example, "ignore"))
    except Exception as error:  # noqa: BLE001 -- whatever it is, it is a fault
        yield f"{type(error).__name__}: {error}"
        return
    if json.dumps(back, sort_keys=True) != json.dumps(example, sort_keys=True):
        yield f"{json.dumps(example)[:300]} came back as {json.dumps(back)[:300]}"


if __name__ == "__main__":
    main(sys.argv[1])
