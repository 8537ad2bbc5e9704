"""What the README shows is what runs."""

from __future__ import annotations

import json
import re
import subprocess
import sys

from support import ROOT

EXAMPLES = [ROOT / "examples" / name for name in ("create_token.py", "fake.py")]


def test_the_examples_of_the_readme_are_those_that_run() -> None:
    """The code blocks of the README stand in `examples/`, word for word."""
    shown = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    assert [path.read_text().partition('"""\n\n')[2] for path in EXAMPLES] == shown


def test_the_example_of_a_fake_runs() -> None:
    """It needs no server."""
    done = subprocess.run(
        [sys.executable, EXAMPLES[1]],
        env={"PYTHONPATH": str(ROOT / "generated")},
        capture_output=True,
        text=True,
        check=False,
    )
    assert ("", 0) == (done.stderr, done.returncode)


def test_the_demo_sends_what_the_example_says() -> None:
    """Against a server on this machine, the example prints the token that it was given."""
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "demo.py"], capture_output=True, text=True, check=False
    )
    assert "" == done.stderr
    assert "create_token.py prints:\n8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T\n" in done.stdout
    assert '"request.ip": {\n      "in": [\n        "199.27.128.0/21"' in done.stdout
    assert "not_in" not in done.stdout


def test_generated_holds_what_is_generated() -> None:
    """Nothing lies beside the package and its files: whoever reviews the folder reads all of it."""
    folder = ROOT / "generated"
    listed = json.loads((folder / "cloudflare" / "clientpress.json").read_text())["files"]
    found = {
        path.relative_to(folder).as_posix()
        for path in folder.rglob("*")
        if path.is_file() and "__pycache__" not in path.parts
    }
    assert {f"cloudflare/{name}" for name in [*listed, "clientpress.json"]} == found
