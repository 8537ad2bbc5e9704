"""The checks that every package has of its own operations."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import wraps
from importlib import import_module
from pathlib import Path
from typing import Any
from unittest import SkipTest

import pytest

from case_table import ALL
from support import imported


def checks(packages: Path, case: str) -> dict[str, Any]:
    """Give the checks of a package that is imported, by operation."""
    testing = import_module(f"{case}.testing")
    assert Path(testing.__file__ or "").is_relative_to(packages)
    return {str(check): check for check in testing.operation_checks()}


def ran(packages: Path, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run Python where the packages are."""
    return subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=packages,
        capture_output=True,
        text=True,
        check=False,
    )


@pytest.mark.parametrize("case", sorted(ALL))
def test_every_operation_of_every_case_passes(case: str, packages: Path) -> None:
    """Whatever is described, the package calls it as described and reads what is answered."""
    name = "cloudflare" if case == "create_token_page" else case
    with imported(packages, name) as package:
        found = checks(packages, name)
        assert list(package.OPERATIONS) == list(found)
        for check in found.values():
            check()


def test_a_method_that_sends_nothing_fails(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A check looks at the request, and not at the answer alone."""
    with imported(packages, "nullability") as package:
        found = checks(packages, "nullability")
        operation = next(iter(package.OPERATIONS.values()))
        client = package.Client(base_url="https://api.example.com")
        resource = type(getattr(client, operation.resource))

        @wraps(getattr(resource, operation.name))
        def silent(*_: Any, **__: Any) -> None:
            return None

        monkeypatch.setattr(resource, operation.name, silent)

        with pytest.raises(AssertionError, match="sent nothing"):
            found[operation.operation_id]()


def test_an_operation_that_reads_another_type_fails(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """An answer that does not decode is an error, which says what was called with what."""
    with imported(packages, "pagination") as package:
        operation = package.OPERATIONS["getZone"]
        found = checks(packages, "pagination")
        caller = import_module("pagination._runtime.fakes.answers")
        honest = caller.AnswerMaker.success

        def wrong(self: Any, *given: Any) -> Any:
            prepared = honest(self, *given)
            content = prepared.content.replace(b'"id":"', b'"id":7,"x":"')
            return type(prepared)(headers=prepared.headers, content=content)

        monkeypatch.setattr(caller.AnswerMaker, "success", wrong)
        with pytest.raises(package.DecodeError) as raised:
            found[operation.operation_id]()
    assert ["getZone was called with {'zone_id': 'string'}"] == raised.value.__notes__


def test_a_failure_that_does_not_raise_fails(
    packages: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Each failure that is described is tried."""
    with imported(packages, "cloudflare"):
        (check,) = checks(packages, "cloudflare").values()
        stubs = import_module("cloudflare._runtime.fakes.stubs")
        monkeypatch.setattr(stubs.AnyStub, "fails", lambda stub, _: stub.returns())

        with pytest.raises(AssertionError, match="did not raise at 400"):
            check()


def test_what_has_no_sample_is_skipped(packages: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A type that holds itself by force is nobody's fault; pytest knows `unittest.SkipTest`."""
    with imported(packages, "cloudflare"):
        (check,) = checks(packages, "cloudflare").values()
        samples = import_module("cloudflare._runtime.fakes.samples")

        def endless(*_: Any) -> Any:
            raise samples.NoSampleError("there is no finite sample")

        monkeypatch.setattr(samples.Sampler, "sample", endless)
        with pytest.raises(SkipTest, match="no finite sample"):
            check()


def test_a_package_checks_itself(packages: Path) -> None:
    """Without pytest, as a module that is run."""
    done = ran(packages, "-W", "error", "-m", "pagination.testing")

    assert 0 == done.returncode, done.stderr
    assert re.search(r"Ran 31 tests in .*s\n\nOK\n", done.stderr)


def test_a_check_that_fails_is_named(
    packages: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The report of the module that is run says which operation is at fault."""
    with imported(packages, "cloudflare"):
        module = import_module("cloudflare._runtime.fakes.operation_checks")
        (check,) = checks(packages, "cloudflare").values()

        def failing(_: Any) -> None:
            raise AssertionError("not as described")

        monkeypatch.setattr(module.OperationCheck, "__call__", failing)

        assert 1 == module.run_checks([check])
    assert f"({check.operation_id})" in capsys.readouterr().err


def test_the_test_of_the_guide_runs(packages: Path, tmp_path: Path) -> None:
    """Whoever copies it has a test for each operation, by its name."""
    guide = (packages / "cloudflare" / "docs" / "client.md").read_text("utf-8")
    (program,) = re.findall(r"```python\n(import pytest\n.*?)```", guide, re.DOTALL)
    (tmp_path / "test_operations.py").write_text(program, "utf-8")
    done = ran(
        packages,
        "-m",
        "pytest",
        "-p",
        "no:cacheprovider",
        f"--rootdir={tmp_path}",
        "-v",
        tmp_path / "test_operations.py",
    )

    assert 0 == done.returncode, done.stdout
    assert "test_operation[user-api-tokens-create-token] PASSED" in done.stdout
