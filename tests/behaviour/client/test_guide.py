"""The guide to each client: every program in it runs, as it stands, against the package's own fake."""

from __future__ import annotations

import re
import warnings
from importlib import import_module
from pathlib import Path

import pytest

from case_table import ALL
from support import imported

CASES = sorted({"cloudflare", *ALL} - {"create_token_page", "hostile"})
"""The server of the hostile document is no URL."""
WITHOUT = ("pagination", "parameters", "swagger")
"""Every operation of theirs may be a list in pages."""


def samples(guide: Path) -> list[str]:
    """Give the programs of a guide; a reader puts a credential in the place of the dots."""
    found = re.findall(r"```python\n(.*?)```", guide.read_text("utf-8"), re.DOTALL)
    return [program.replace('"…"', '"a:credential"') for program in found]


@pytest.mark.parametrize("case", CASES)
def test_every_sample_of_a_guide_runs(
    case: str, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever copies one changes the credential, and nothing else."""
    guide = packages / case / "docs" / "client.md"
    if not guide.exists():
        assert case in WITHOUT
        return
    with imported(packages, case):
        runtime = import_module(f"{case}._runtime.client")
        transport = import_module(f"{case}._runtime.transport")
        fake = import_module(f"{case}.testing").FakeTransport()
        fake.undescribed("GET", "/not/in/the/document").responds(json={})
        monkeypatch.setattr(runtime, "open_line", lambda _: transport.Line(fake))
        monkeypatch.setattr(runtime, "open_async_line", lambda _: transport.AsyncLine(fake))
        programs = samples(guide)
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            for program in programs:
                exec(compile(program, str(guide), "exec"), {"__name__": "sample"})  # noqa: S102 - it is ours

    assert 10 <= len(programs)
    assert fake.all_calls
