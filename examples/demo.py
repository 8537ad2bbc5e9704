"""Run the example of the README as it stands, against a server on this machine, and show what went over the wire."""

from __future__ import annotations

import json
import runpy
import sys
from pathlib import Path

from standin import serving

HERE = Path(__file__).parent
EXAMPLE = HERE / "create_token.py"


def main() -> None:
    """Put the stand-in in Cloudflare's place and run the example."""
    sys.path.insert(0, str(HERE.parent / "generated"))
    import cloudflare

    with serving() as (base_url, requests):
        client = cloudflare.Client(base_url=base_url, api_token="a-token-of-the-demo")
        cloudflare.Client = lambda **_: client  # type: ignore[assignment, misc]
        print(f"{EXAMPLE.name} prints:")
        runpy.run_path(str(EXAMPLE))
    for request in requests:
        print(f"\nand sent to POST {request['path']}:")
        print(json.dumps(request["body"], indent=2, ensure_ascii=False))


if __name__ == "__main__":
    main()
