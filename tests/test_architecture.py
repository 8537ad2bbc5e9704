"""The rules of ARCHITECTURE.md that a machine can hold: who may import whom, and how long things grow."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = Path(__file__).resolve().parents[1] / "generator" / "clientpress"
ORDER = (
    "runtime",
    "values",
    "memo",
    "diagnostics",
    "source",
    "document",
    "algebra",
    "ir",
    "naming",
    "python",
    "render",
    "output",
    "diff",
    "config",
    "pipeline",
    "cli",
)
"""A package imports only what stands above it."""

ALSO = {
    "aiohttp_transport.py": (
        "aiohttp",
        "yarl",
    ),  # is in packages only that ask for it; aiohttp brings yarl along
    **dict.fromkeys(
        ("deprecation.py", "pagers.py"),
        ("typing_extensions",),  # for checkers of types alone; httpx2 brings it along
    ),
}
"""What a module of the runtime may import besides."""

LONGEST_FILE = 500
LONGEST_FUNCTION = 60
"""A file of 400 lines and a function of 45 are a question; these are the answer."""


def modules() -> Iterator[tuple[str, Path]]:
    """Give (package, file) of every module of ours."""
    for path in sorted(PACKAGE.rglob("*.py")):
        parts = path.relative_to(PACKAGE).with_suffix("").parts
        yield parts[0], path


def imported(path: Path) -> Iterator[str]:
    """Give the full names of the modules a file imports, wherever in the file it does."""
    package = path.relative_to(PACKAGE.parent).parts[:-1]
    for node in ast.walk(ast.parse(path.read_text())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            yield ".".join((*base, *([node.module] if node.module else [])))


def ours(path: Path) -> Iterator[str]:
    """Give the packages of ours that a file imports. For example: `naming`."""
    for name in imported(path):
        first, _, rest = name.partition(".")
        if first == PACKAGE.name and rest:
            yield rest.partition(".")[0]


def test_every_package_has_its_place() -> None:
    """A new package is put into the order on purpose."""
    known = {*ORDER, "__init__", "__main__"}
    assert set() == {package for package, _ in modules()} - known


def test_imports_go_up_only() -> None:
    """Stages know the stages before them, never those after."""
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {other}"
        for package, path in modules()
        if package in ORDER
        for other in ours(path)
        if other not in ORDER[: ORDER.index(package) + 1]
    ]
    assert [] == wrong


def test_the_runtime_stands_alone() -> None:
    """What is copied into generated packages imports itself, the standard library and httpx2; what else stands in `ALSO`."""
    allowed = {*sys.stdlib_module_names, "httpx2", "__future__"}
    wrong = [
        f"{path.relative_to(PACKAGE)} imports {name}"
        for package, path in modules()
        if package == "runtime"
        for name in imported(path)
        if name.partition(".")[0] not in {*allowed, *ALSO.get(path.name, ())}
        and not name.startswith("clientpress.runtime")
    ]
    assert [] == wrong


def test_the_runtime_imports_itself_relatively() -> None:
    """A copy of the runtime never reaches back to the generator."""
    absolute = [
        path.name
        for package, path in modules()
        if package == "runtime" and "clientpress" in path.read_text()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.ImportFrom)
        and not node.level
        and "clientpress" in (node.module or "")
    ]
    assert [] == absolute


def test_folders_of_the_runtime_use_those_above_them() -> None:
    """In the order in which the runtime tells of them to whoever opens it."""
    folder = PACKAGE / "runtime"
    order = re.findall(r"^- `(\w+)`", (folder / "__init__.py").read_text(), re.MULTILINE)
    wrong = [
        f"{path.relative_to(folder)} imports {name}"
        for path in sorted(folder.glob("*/*.py"))
        for name in imported(path)
        if name.startswith("clientpress.runtime.") and (other := name.split(".")[2]) in order
        if order.index(other) > order.index(path.parent.name)
    ]

    assert sorted(order) == sorted(
        one.name for one in folder.iterdir() if (one / "__init__.py").exists()
    )
    assert [] == wrong


def test_the_clock_the_environment_and_the_terminal_are_for_the_command_line() -> None:
    """Stages are pure: they neither print nor ask the clock, the environment or the working directory."""
    stages = [*ORDER[ORDER.index("values") : ORDER.index("output")], "diff"]
    impure = {"print", "input", "getcwd", "cwd", "environ", "getenv", "perf_counter", "monotonic"}
    wrong = [
        f"{path.relative_to(PACKAGE)}:{node.lineno} uses {name}"
        for package, path in modules()
        if package in stages
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.Call)
        for name in [getattr(node.func, "id", None) or getattr(node.func, "attr", "")]
        if name in impure
    ]
    assert [] == wrong


def test_heavy_modules_are_imported_where_they_are_used() -> None:
    """The cold start is a promise: what is not always needed is not imported by the command line."""
    heavy = [
        "asyncio",
        "black",
        "datamodel_code_generator",
        "difflib",
        "httpx2",
        "jsonpath",
        "rich",
        "yaml",
    ]
    script = (
        "import sys, clientpress.cli.app, clientpress.cli.generate;"
        f"print([name for name in {heavy} if name in sys.modules])"
    )
    path = {"PYTHONPATH": str(PACKAGE.parent)}
    done = subprocess.run(
        [sys.executable, "-c", script], env=path, capture_output=True, text=True, check=True
    )
    assert "[]\n" == done.stdout


def test_the_pipeline_is_short() -> None:
    """The file a newcomer reads first stays one that can be read at once."""
    assert len((PACKAGE / "pipeline.py").read_text().splitlines()) < 150


def test_nothing_has_grown_too_long() -> None:
    """Where a file or function is longer than this, a second thing has moved in."""
    long = [
        f"{path.relative_to(PACKAGE)}: {lines} lines"
        for _, path in modules()
        if (lines := len(path.read_text().splitlines())) > LONGEST_FILE
    ]
    long += [
        f"{path.relative_to(PACKAGE)}:{node.lineno} {node.name}: {length} lines"
        for _, path in modules()
        for node in ast.walk(ast.parse(path.read_text()))
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef)
        if (length := (node.end_lineno or 0) - node.lineno + 1) > LONGEST_FUNCTION
    ]
    assert [] == [one for one in long if not one.startswith("diagnostics/catalogue.py")]
