"""Generated packages to be driven: a test module says with `PACKAGE` which one it wants.

They are pressed once for all modules; each module imports its own afresh.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from behaviour.client.checking import TYPED_USES, write_samples
from behaviour.client.driving import Driver, TokenDriver
from case_table import ALL, write_case
from support import CONFIG, PAGE, imported, press

FOUNDING = "cloudflare"


@pytest.fixture(scope="session")
def packages(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder with the package of every case, by the name of the case; the founding one as users press it."""
    folder = tmp_path_factory.mktemp("packages")
    press(PAGE, folder, FOUNDING, "--config", CONFIG)
    for case in ALL:
        if case != "create_token_page":
            write_case(case, folder)
    return folder


@pytest.fixture(scope="session")
def names(packages: Path) -> list[str]:
    """Give the names of all packages."""
    return sorted(each.parent.name for each in packages.glob("*/client.py"))


@pytest.fixture(scope="session")
def checked(packages: Path, names: list[str], tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give a folder of its own with every package, the programs of its docs, and code that uses one."""
    folder = tmp_path_factory.mktemp("checked")
    for name in names:
        shutil.copytree(packages / name, folder / name)
        write_samples(folder / name, folder / "samples")
    for use in TYPED_USES:
        shutil.copy(use, folder)
    return folder


@pytest.fixture(scope="module")
def package(request: pytest.FixtureRequest, packages: Path) -> Iterator[ModuleType]:
    """Import the package that the test module is about."""
    with imported(packages, request.module.PACKAGE) as module:
        yield module


@pytest.fixture(params=["blocking", "awaited"])
def driver(request: pytest.FixtureRequest, package: ModuleType) -> Driver:
    """Drive the blocking and the awaited client alike."""
    kind = TokenDriver if package.__name__ == FOUNDING else Driver
    return kind(package, awaits=request.param == "awaited")


@pytest.fixture
def no_sleep(monkeypatch: pytest.MonkeyPatch, package: ModuleType) -> list[float]:
    """Note how long is waited, and do not wait."""
    waits: list[float] = []

    async def anote(seconds: float) -> None:
        waits.append(seconds)

    monkeypatch.setattr("time.sleep", waits.append)
    monkeypatch.setattr(f"{package.__name__}._runtime.exchange.exchange._asleep", anote)
    return waits
