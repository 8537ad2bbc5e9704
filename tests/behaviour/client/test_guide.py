"""The guide to each client, and the reference: every program runs, as it stands, against the package's own fake."""

from __future__ import annotations

import re
import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from case_table import ALL, ONLY_MODELS
from support import imported

CASES = sorted({"cloudflare", *ALL} - {"create_token_page", "hostile"} - ONLY_MODELS)
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
    calls = run(samples(guide), guide, case, packages, monkeypatch)

    assert 10 <= len(samples(guide))
    assert calls


@pytest.mark.parametrize("case", CASES)
def test_every_sample_of_the_reference_runs(
    case: str, packages: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each operation is called as its page says: what is sent is valid, and what comes back is shown."""
    trustme = pytest.importorskip("trustme")
    issued = trustme.CA().issue_cert("client@a.example")
    issued.private_key_and_cert_chain_pem.write_to_path(tmp_path / "client.pem")
    monkeypatch.chdir(tmp_path)
    pages = sorted((packages / case / "docs" / "operations").rglob("*.md"))
    for page in pages:
        programs = samples(page)
        assert 1 == len(programs), page
        assert run(programs, page, case, packages, monkeypatch), page

    assert pages


def test_the_guide_shows_a_usual_call(packages: Path) -> None:
    """One that asks for something with a credential, though logging in would be as short."""
    guide = (packages / "fastapi" / "docs" / "client.md").read_text("utf-8")

    assert "Most samples here call `client.orders.get_order`;" in guide


def run(
    programs: list[str], page: Path, case: str, packages: Path, monkeypatch: pytest.MonkeyPatch
) -> Any:
    """Run programs against the fake of their package; give what that was asked."""
    with imported(packages, case):
        own = import_module(f"{case}._runtime.transports.own")
        transport = import_module(f"{case}._runtime.transports.transport")
        fake = import_module(f"{case}.testing").FakeTransport()
        fake.undescribed("GET", "/not/in/the/document").responds(json={})
        monkeypatch.setattr(own, "open_line", lambda _: transport.Line(fake))
        monkeypatch.setattr(own, "open_async_line", lambda _: transport.AsyncLine(fake))
        with warnings.catch_warnings():
            warnings.simplefilter("error")
            warnings.filterwarnings("ignore", ".* is deprecated", DeprecationWarning)
            for program in programs:
                exec(compile(program, str(page), "exec"), {"__name__": "sample"})  # noqa: S102 - it is ours
    return fake.all_calls
