"""How long it takes to import a whole generated package, make a client and reach one method, against `import httpx2`.

Runs of whole processes take turns, so that a slow moment of the machine falls on all of them; medians are shown. By
default the package is pressed from Cloudflare's document, which lies beside the project. The first round makes the byte
code and does not count. Ends with 1 beyond the limit.

    python benchmarks/import_time.py [SPEC [REACH]]

REACH is what is done with the package: by default `Client(api_token="x").user_api_tokens.list_tokens`.
"""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT.parent / "shared/specs/cloudflare/openapi-2023-07-31.json"
REACH = 'Client(api_token="x").user_api_tokens.list_tokens'
ROUNDS = 41
ENVIRONMENT = {
    name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"
}
"""Byte code is kept between runs, as it is for whoever has installed a package."""

LIMIT = 0.7
"""How many times the whole process of `import httpx2` that of the package may take."""


def measure(script: str, folder: str) -> float:
    """Give the seconds that a process takes."""
    start = time.perf_counter()
    subprocess.run([sys.executable, "-c", script], cwd=folder, env=ENVIRONMENT, check=True)
    return time.perf_counter() - start


def main() -> int:
    """Press, measure, print; 1 beyond the limit."""
    spec = Path(sys.argv[1]) if len(sys.argv) > 1 else SPEC
    reach = sys.argv[2] if len(sys.argv) > 2 else REACH  # noqa: PLR2004 -- the second argument
    if not spec.exists():
        print(f"{spec} is not there: nothing is measured")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = ["-m", "clientpress", "generate", str(spec), "-o", folder, "--package", "pressed"]
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        scripts = {
            "python -c pass": "pass",
            "import httpx2": "import httpx2",
            "package, client, method": f"import pressed; pressed.{reach}",
        }
        measured: dict[str, list[float]] = {name: [] for name in scripts}
        for _ in range(ROUNDS + 1):
            for name, script in scripts.items():
                measured[name].append(measure(script, folder))
    medians = {name: statistics.median(seconds[1:]) for name, seconds in measured.items()}
    for name, seconds in medians.items():
        print(f"{name:24} {seconds * 1000:6.0f} ms")
    ratio = medians["package, client, method"] / medians["import httpx2"]
    print(f"{ratio:.2f} times `import httpx2`, at most {LIMIT}")
    return int(ratio > LIMIT)


if __name__ == "__main__":
    sys.exit(main())
