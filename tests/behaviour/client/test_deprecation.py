"""The case `deprecation`: whoever calls what is going away is told, once, at the line of the call."""

from __future__ import annotations

import inspect
import sys
import warnings
from collections.abc import Callable
from importlib import import_module
from pathlib import Path
from typing import Any, get_type_hints

import pytest

PACKAGE = "deprecation"
GOING = ("add_zone", "get_zone", "deprecated", "list_records", "follow_events")
VIEWS = {
    "with_envelope": ("add_zone", "list_records"),
    "with_raw_response": ("add_zone", "get_zone", "deprecated", "list_records"),
    "with_streaming_response": GOING,
}


def arguments(method: str) -> dict[str, str]:
    """Give what a method has to be given."""
    return {"name": "a.example"} if method == "add_zone" else {"zone_id": "a"}


def fake() -> Any:
    """Give a fake of the package."""
    return import_module(f"{PACKAGE}.testing").FakeTransport()


async def _in_block(opened: Any) -> Any:
    async with opened:
        return opened


def called(driver: Any, of: Callable[[Any], Any], method: str) -> list[warnings.WarningMessage]:
    """Call a method of a resource or of one of its views against a fake, and give what was warned of."""
    client = driver.client(fake(), http_client=fake(), token="a")
    with warnings.catch_warnings(record=True) as told:
        warnings.simplefilter("always")
        result = getattr(of(client.zones), method)(**arguments(method))
        if hasattr(result, "first_page"):
            driver.run(result.first_page())
        elif hasattr(result, "__enter__"):
            with result:
                pass
        elif hasattr(result, "__aenter__"):
            driver.run(_in_block(result))
        else:
            driver.run(result)
    return told


@pytest.mark.parametrize(
    ("view", "method"),
    [("", one) for one in GOING] + [(view, one) for view, has in VIEWS.items() for one in has],
)
def test_a_call_warns_once_at_its_line(driver: Any, view: str, method: str) -> None:
    """That of the program, though views call for it: there Python shows it, and a filter by module finds it."""
    told = called(driver, lambda zones: getattr(zones, view) if view else zones, method)
    first = inspect.getsourcelines(called)[1]
    line = next(
        number
        for number, text in enumerate(inspect.getsource(called).splitlines(), start=first)
        if "**arguments(method)" in text
    )

    assert [(DeprecationWarning, __file__, line)] == [
        (one.category, one.filename, one.lineno) for one in told
    ]
    assert str(told[0].message).startswith(f"zones.{method} is deprecated.")


def test_a_warning_says_what_the_document_says(driver: Any) -> None:
    """When it goes away, and what takes its place."""
    (told,) = called(driver, lambda zones: zones, "add_zone")

    assert str(told.message) == (
        "zones.add_zone is deprecated. Goes away on 2027-01-31; use `create_zone`, which validates "
        '"names" first.'
    )


def test_nothing_else_warns(driver: Any) -> None:
    """Neither other methods, nor preparing what a fake answers, nor looking at the API."""
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        transport = fake()
        transport.zones.get_zone.returns(id="a")
        client = driver.client(transport, http_client=transport, token="a")
        driver.run(client.zones.list_zones())

        assert driver.package.OPERATIONS["getZone"].deprecated
        assert inspect.isfunction(type(client.zones).get_zone)


def test_the_checks_of_a_package_do_not_warn(package: Any) -> None:
    """They call every operation, on nobody's behalf."""
    checks = list(import_module(f"{PACKAGE}.testing").operation_checks())
    assert len(package.OPERATIONS) <= len(checks)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for check in checks:
            check()


def test_a_deprecated_method_is_like_any_other(package: Any) -> None:
    """Its name, text, parameters and types can be asked for; an awaited one is known as such from Python 3.12 on."""
    client = package.Client(token="a")
    method = type(client.zones).add_zone
    names = ["self", "name", "paused", "jump_start", "options"]

    assert "add_zone" == method.__name__
    assert method.__doc__.startswith("Add a zone.")
    assert names == list(inspect.signature(method).parameters)
    assert package.models.Zone is get_type_hints(method)["return"]
    if sys.version_info >= (3, 12):
        assert inspect.iscoroutinefunction(type(package.AsyncClient(token="a").zones).add_zone)


def test_deprecated_parameters_and_properties_are_told(packages: Path) -> None:
    """In docstrings, and in the reference."""
    folder = packages / PACKAGE
    code = (folder / "resources" / "zones.py").read_text("utf-8")
    models = (folder / "models" / "zones.py").read_text("utf-8")
    pages = [
        (folder / "docs" / page).read_text("utf-8")
        for page in (
            "operations/zones/get_zone.md",
            "operations/zones/add_zone.md",
            "resources/zones.md",
        )
    ]

    assert "verbose: Says more. Deprecated." in code
    assert "paused: Whether it begins paused. Deprecated." in code
    assert "What state it is in. Deprecated." in models
    assert [True] * 3 == ["**deprecated**" in page for page in pages]
