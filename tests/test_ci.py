"""What `docs/ci.md` and `.pre-commit-hooks.yaml` tell users to run does what is said of it."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from support import ROOT

SHOP = """\
openapi: 3.1.0
info: {title: Shop, version: "1"}
paths:
  /orders:
    get:
      operationId: list-orders
      tags: [Orders]
      parameters:
        - {name: page, in: query, schema: {type: integer}}
        - {name: since, in: query, schema: {type: integer, default: never}}
      responses:
        "200":
          description: Orders.
          content: {application/json: {schema: {type: array, items: {type: string}}}}
"""
CONFIG = """\
[[client]]
spec = "openapi.yaml"
out = "src"
"""


def block(language: str) -> str:
    """Give the first block of a language in the page."""
    text = (ROOT / "docs" / "ci.md").read_text()
    return text.partition(f"```{language}\n")[2].partition("\n```")[0]


def steps() -> dict[str, str]:
    """Give the scripts of the job for GitHub by their names, which run as GitHub runs them."""
    (job,) = yaml.safe_load(block("yaml"))["jobs"].values()
    assert "bash" == job["defaults"]["run"]["shell"]
    return {step["name"]: step["run"] for step in job["steps"] if "name" in step}


@pytest.fixture
def shop(tmp_path: Path) -> Path:
    """Give a repository that has generated its client and committed all, on a branch whose base is `origin/main`."""
    (tmp_path / "openapi.yaml").write_text(SHOP)
    (tmp_path / "clientpress.toml").write_text(CONFIG)
    run("clientpress generate", tmp_path)
    run("git init -q -b main && git add . && git commit -qm first", tmp_path)
    run("git update-ref refs/remotes/origin/main HEAD", tmp_path)
    return tmp_path


def run(script: str, folder: Path, expected: int = 0) -> str:
    """Run a script as a job does; gives what it prints to both."""
    program = Path(sys.executable).parent
    environment = {
        **{f"GIT_{who}_NAME": "A Person" for who in ("AUTHOR", "COMMITTER")},
        **{f"GIT_{who}_EMAIL": "person@example.com" for who in ("AUTHOR", "COMMITTER")},
        "PATH": f"{program}{os.pathsep}{os.environ['PATH']}",
        "HOME": str(folder),
        "GITHUB_BASE_REF": "main",
        "GITHUB_STEP_SUMMARY": str(folder / "summary.md"),
        "RUNNER_TEMP": str(folder / ".git"),
    }
    done = subprocess.run(
        ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", script],
        cwd=folder,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=False,
    )
    assert expected == done.returncode, done.stdout
    return done.stdout


def test_the_job_passes_where_nothing_changed(shop: Path) -> None:
    """The package is up to date, and nothing changes for callers."""
    for script in steps().values():
        run(script, shop)
    assert "callers: none" in (shop / "summary.md").read_text()


def test_the_job_tells_of_a_changed_description(shop: Path) -> None:
    """What breaks callers stands in the summary, without failing; a package that is out of date fails."""
    changed = SHOP.replace("name: page", "name: size")
    (shop / "openapi.yaml").write_text(changed)
    what_changes, up_to_date = steps().values()
    run(what_changes, shop)
    assert "`list_orders(page=)`: is gone" in (shop / "summary.md").read_text()
    assert "changed: src/shop/resources/orders.py" in run(up_to_date, shop, expected=1)


def test_the_job_passes_where_the_description_is_new(shop: Path) -> None:
    """There is nothing to compare with in the pull request that adds it."""
    run("git rm -q openapi.yaml && git commit -qm gone", shop)
    run("git update-ref refs/remotes/origin/main HEAD", shop)
    (shop / "openapi.yaml").write_text(SHOP)
    for script in steps().values():
        run(script, shop)
    assert not (shop / "summary.md").exists()


def test_findings_are_matched(shop: Path) -> None:
    """The matcher finds file, line, column, severity, code and words of every warning and error."""
    (matcher,) = json.loads(block("json"))["problemMatcher"]
    (pattern,) = matcher["pattern"]
    printed = run("clientpress generate --check", shop).splitlines()
    (found,) = filter(None, (re.match(pattern["regexp"], line) for line in printed))
    keys = ("file", "line", "column", "severity", "code")
    assert ["openapi.yaml", "10", "69", "warning", "ALG013"] == [
        found[pattern[key]] for key in keys
    ]
    assert found[pattern["message"]].startswith('the default "never" is not valid here')


def test_hooks_are_commands() -> None:
    """Each hook calls a command that there is; the page shows one of them, and its `files` holds what a config names."""
    hooks = {
        hook["id"]: hook for hook in yaml.safe_load((ROOT / ".pre-commit-hooks.yaml").read_text())
    }
    for hook in hooks.values():
        program, *arguments = shlex.split(hook["entry"])
        assert "clientpress" == program
        done = subprocess.run(
            [sys.executable, "-m", program, *arguments, "--help"], capture_output=True, check=False
        )
        assert 0 == done.returncode
    text = (ROOT / "docs" / "ci.md").read_text()
    shown = yaml.safe_load(text.rpartition("```yaml\n")[2].partition("\n```")[0])
    (hook,) = shown["repos"][0]["hooks"]
    assert hook["id"] in hooks
    for file in ("openapi.yaml", "clientpress.toml", "clientpress.lock", "src/acme/client.py"):
        assert re.search(hook["files"], file)
