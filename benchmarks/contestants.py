"""Who is measured: what each is called with, and how its output is counted. Peers are installed below `.bench/`."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import TypeAlias

from environments import NotInstalledError, installed
from measured import Failed

ROOT = Path(__file__).resolve().parents[1]
CACHE = ROOT / ".bench"

Command: TypeAlias = list[str | Path]


@dataclass(frozen=True, slots=True, kw_only=True)
class Contestant:
    """One generator.

    `command` takes (its bin folder, document, output folder). `operations` counts the operations in what it wrote.
    `imports` names the modules that a caller of the first operation imports, and `output_needs` what they need.
    `beside` is what its environment needs besides it. Where it `mends`, it is given a copy of the document without what it
    crashes on, and the table says what that is.
    """

    name: str
    requirement: str
    output_needs: tuple[str, ...] = ()
    command: Callable[[Path, Path, Path], Command]
    operations: Callable[[Path], int]
    imports: Callable[[Path], list[str]]
    needs: str = ""
    makes: str = "models and operations"
    beside: tuple[str, ...] = ()
    mends: bool = False

    @property
    def home(self) -> Path:
        """Give the folder of its virtual environment."""
        return CACHE / self.name

    @property
    def programs(self) -> Path:
        """Give the folder of its programs; for ours, those of the environment that runs the benchmark."""
        return self.home / "bin" if self.requirement else Path(sys.executable).parent

    def install(self) -> None:
        """Install it where it is not yet.

        Raises:
            Failed: it cannot be installed; says why.
        """
        if self.needs and shutil.which(self.needs) is None:
            raise Failed(f"it needs {self.needs}, which is not on this machine")
        if self.requirement:
            try:
                installed(self.home, self.requirement, *self.beside, *self.output_needs)
            except NotInstalledError as error:
                raise Failed(str(error)) from error

    def version(self) -> str:
        """Give the version that is installed."""
        script = f"from importlib.metadata import version; print(version({self.name!r}))"
        return subprocess.run(
            [self.programs / "python", "-c", script], capture_output=True, text=True, check=True
        ).stdout.strip()


def _ours(programs: Path, document: Path, out: Path) -> Command:
    return [programs / "clientpress", "generate", document, "-o", out, "--package", "measured"]


def _openapi_python_client(programs: Path, document: Path, out: Path) -> Command:
    options: Command = ["--meta", "none", "--output-path", out / "measured"]
    return [programs / "openapi-python-client", "generate", "--path", document, *options]


def _datamodel(programs: Path, document: Path, out: Path) -> Command:
    options: Command = [
        "--output-model-type",
        "pydantic_v2.BaseModel",
        "--output",
        out / "measured",
    ]
    return [
        programs / "datamodel-codegen",
        *("--input", document),
        *("--input-file-type", "openapi"),
        *options,
    ]


def _openapi_generator(programs: Path, document: Path, out: Path) -> Command:
    return [
        programs / "openapi-generator-cli",
        *("generate", "-g", "python", "--skip-validate-spec", "--package-name", "measured"),
        *("-i", document),
        *("-o", out),
    ]


def _modules(out: Path, pattern: str) -> list[Path]:
    return sorted(path for path in out.glob(pattern) if path.name != "__init__.py")


def _dotted(out: Path, paths: Iterable[Path]) -> list[str]:
    return [".".join(path.relative_to(out).with_suffix("").parts) for path in paths]


def _matches(out: Path, pattern: str, text: str) -> int:
    return sum(len(re.findall(text, path.read_text())) for path in _modules(out, pattern))


CONTESTANTS = (
    Contestant(
        name="clientpress",
        requirement="",
        command=_ours,
        operations=lambda out: _matches(out, "measured/resources/*.py", r"(?m)^\w+: Operation\["),
        imports=lambda out: [
            "measured",
            *_dotted(out, _modules(out, "measured/resources/*.py")[:1]),
        ],
        makes="models, operations and docs",
    ),
    Contestant(
        name="openapi-python-client",
        requirement="openapi-python-client==0.29.1",
        command=_openapi_python_client,
        operations=lambda out: len(_modules(out, "measured/api/*/*.py")),
        imports=lambda out: ["measured", *_dotted(out, _modules(out, "measured/api/*/*.py")[:1])],
    ),
    Contestant(
        name="datamodel-code-generator",
        requirement="datamodel-code-generator==0.89.0",
        beside=("pydantic[email]",),
        command=_datamodel,
        operations=lambda _: 0,
        imports=lambda _: ["measured"],
        makes="models only",
    ),
    Contestant(
        name="openapi-generator-cli",
        requirement="openapi-generator-cli==7.26.0",
        command=_openapi_generator,
        operations=lambda out: _matches(out, "measured/api/*.py", r"def \w+_with_http_info\("),
        imports=lambda out: ["measured", *_dotted(out, _modules(out, "measured/api/*.py")[:1])],
        needs="java",
        mends=True,
        output_needs=("pydantic>=2", "python-dateutil", "urllib3", "typing-extensions"),
        makes="models, operations and docs",
    ),
)
