"""What the README shows is what runs."""

from __future__ import annotations

import re
import subprocess
import sys

from support import ROOT

EXAMPLE = ROOT / "examples" / "create_token.py"


def test_the_example_of_the_readme_is_the_example_that_runs() -> None:
    """The code block of the README stands in `examples/`, word for word."""
    (shown,) = re.findall(r"```python\n(.*?)```", (ROOT / "README.md").read_text(), re.DOTALL)
    _, _, example = EXAMPLE.read_text().partition('"""\n\n')
    assert example == shown


def test_the_demo_sends_what_the_example_says() -> None:
    """Against a server on this machine, the example prints the token that it was given."""
    done = subprocess.run(
        [sys.executable, ROOT / "examples" / "demo.py"], capture_output=True, text=True, check=False
    )
    assert "" == done.stderr
    assert "create_token.py prints:\n8M7wS6hCpXVc-DoRnPPY_UCWPgy8aea4Wy6kCe5T\n" in done.stdout
    assert '"request.ip": {\n      "in": [\n        "199.27.128.0/21"' in done.stdout
    assert "not_in" not in done.stdout
