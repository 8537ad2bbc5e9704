"""What a strict mypy that finds no cache, and writes one, spends on a short script that uses one method of Cloudflare's whole package.

The package is pressed from the document that lies beside the project. Where the official SDK is installed in an
environment of its own, whose Python is given, it is measured in the same run. Ends with 1 beyond the limits.

    python benchmarks/typecheck.py [PYTHON]
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from measured import write_results

ROOT = Path(__file__).resolve().parents[1]
SPEC = ROOT.parent / "shared/specs/cloudflare/openapi-2023-07-31.json"
SECONDS, MEGABYTES = 12.0, 600.0
"""The processor time and the memory that mypy may take for ours."""

OURS = """\
from {package} import Client, models
from {package}.errors import ApiStatusError


def main() -> None:
    client = Client(api_token="secret")
    try:
        zone: object = client.user_api_tokens.list_tokens()
    except ApiStatusError as error:
        print(error.status_code)
        return
    print(zone, models)


if __name__ == "__main__":
    main()
"""
SDK = """\
from cloudflare import APIStatusError, Cloudflare


def main() -> None:
    client = Cloudflare(api_token="secret")
    try:
        zone: object = client.user.tokens.list()
    except APIStatusError as error:
        print(error.status_code)
        return
    print(zone)


if __name__ == "__main__":
    main()
"""


def measure(script: str, folder: str, *arguments: str) -> tuple[float, float]:
    """Give the processor seconds and the peak megabytes of one run of mypy."""
    Path(folder, "use.py").write_text(script)
    shutil.rmtree(Path(folder, ".cold"), ignore_errors=True)
    options = ("--strict", "--config-file=", "--cache-dir=.cold", *arguments)
    process = subprocess.Popen([sys.executable, "-m", "mypy", *options, "use.py"], cwd=folder)
    _, status, used = os.wait4(process.pid, 0)
    if os.waitstatus_to_exitcode(status) != 0:
        raise SystemExit("mypy found something")
    peak = used.ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)
    return used.ru_utime + used.ru_stime, peak


def main() -> int:
    """Press, measure, print; 1 beyond the limits."""
    if not SPEC.exists():
        print(f"{SPEC} is not there: nothing is measured")
        return 0
    with tempfile.TemporaryDirectory() as folder:
        command = ["-m", "clientpress", "generate", str(SPEC), "-o", folder, "--package", "pressed"]
        subprocess.run([sys.executable, *command], check=True, capture_output=True)
        seconds, megabytes = measure(OURS.format(package="pressed"), folder)
        said = f"ours: {seconds:.1f} s of processor, at most {SECONDS}; {megabytes:.0f} MB, at most {MEGABYTES}"
        print(said)
        about = "A strict mypy, without a cache at first, on a script of 15 lines that uses one method of the whole package"
        write_results("Checkers of types", f"# Checkers of types\n\n{about}: {said}.\n")
        if len(sys.argv) > 1:
            theirs = measure(SDK, folder, f"--python-executable={sys.argv[1]}")
            print(f"the official SDK: {theirs[0]:.1f} s of processor, {theirs[1]:.0f} MB")
        else:
            print("the official SDK is not measured: give the Python of an environment that has it")
    return int(seconds > SECONDS or megabytes > MEGABYTES)


if __name__ == "__main__":
    sys.exit(main())
