"""The commands and their options. What they do is imported when they run, so that `--help` stays quick.

argparse, since it starts in 10 ms: typer parses through pydantic, which took 215 of the 510 ms of a whole run.
"""

from __future__ import annotations

import argparse
import gc
import io
import os
import sys
from collections.abc import Callable, Sequence
from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import NoReturn

from clientpress import __version__
from clientpress.cli.guard import guarded
from clientpress.cli.standard_input import STDIN

_MOST_DIGITS = 9  # of a number of jobs
Run = Callable[[argparse.Namespace], int]

_FIRST_STEPS = """\
first steps:
  clientpress generate openapi.yaml -o src   make the package once
  clientpress init                           or write a config, to do it again and again
  clientpress generate --check               in CI: is the package what the description makes?
  clientpress COMMAND --help                 what a command takes

exit status:
  0   done
  1   --check, --diff, --strict or diff found something
  2   nothing could be done, and nothing was written
  70  a bug in clientpress

Findings go to standard error, as FILE:LINE:COL: severity CODE: message.
"""


def start() -> NoReturn:
    """Run the command line as a process of its own.

    The garbage collector stays off: a run makes many objects, keeps nearly all, and ends. On Cloudflare's whole API that saves a pass of
    0.7 seconds. Nor are they taken apart one by one at the end, which would take another tenth: the system takes back all memory at once.
    """
    gc.disable()
    _write_anything()
    kept: list[object] = []
    try:
        main(kept=kept)
    except SystemExit as end:
        if not isinstance(end.code, int):
            raise
        with suppress(OSError):  # whoever reads our output has read enough
            sys.stdout.flush()
            sys.stderr.flush()
        os._exit(end.code)


def _write_anything() -> None:
    """Let every character be written: files and pipes get UTF-8, whatever the system's code page, and terminals what they can show."""
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            encoding = None if stream.isatty() else "utf-8"
            stream.reconfigure(encoding=encoding, errors="backslashreplace")


def main(arguments: Sequence[str] | None = None, kept: list[object] | None = None) -> NoReturn:
    """Run the command line; ends with the exit status of the contract. What a run makes is put into `kept`, where there is such a list."""
    parser = _parser()
    options = parser.parse_args(arguments, argparse.Namespace(kept=[] if kept is None else kept))
    run: Run = options.run
    sys.exit(guarded(partial(run, options)))


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="clientpress",
        description="Press a description of an HTTP API into a typed Python client.",
        epilog=_FIRST_STEPS,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("--version", action="version", version=f"clientpress {__version__}")
    commands = parser.add_subparsers(title="commands", metavar="COMMAND", required=True)
    _add_generate(
        commands.add_parser(
            "generate",
            help="generate clients",
            description="Generate the client of SPEC, or all clients of the config. Files of your own beside the generated ones are left alone.",
            epilog="Exit status: 0 done, 1 --check, --diff or --strict found something, 2 nothing could be done and nothing was written.",
            allow_abbrev=False,
        )
    )
    _add_inspect(
        commands.add_parser(
            "inspect",
            help="show how a document was understood",
            description="Show how a document was understood: layers, envelope, names and why.",
            allow_abbrev=False,
        )
    )
    _add_diff(
        commands.add_parser(
            "diff",
            help="say what a changed document means for callers of the client",
            description="Say what a changed document means for callers of the generated Python: what breaks, what is new,"
            " and which part of the version number has to go up. Exits with 1 if something breaks.",
            allow_abbrev=False,
        )
    )
    starter = commands.add_parser(
        "init",
        help="write a commented clientpress.toml",
        description="Write a commented clientpress.toml to start from.",
    )
    starter.set_defaults(run=_init)
    return parser


def _add_generate(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_generate)
    add = parser.add_argument
    add(
        "spec",
        nargs="?",
        type=_document,
        metavar="SPEC",
        help="an OpenAPI document or endpoint page, `-` for standard input; without it, the config decides",
    )
    add(
        "-o",
        type=Path,
        metavar="DIR",
        help="the folder in which the package's folder is made; default: this one",
    )
    add("--package", default="", metavar="NAME", help="the package's name; default: from the title")
    _add_config(parser)
    add(
        "--only",
        nargs="+",
        action="extend",
        type=_pattern,
        default=[],
        metavar="PATTERN",
        help="only operations that match: operationId, `METHOD /path`, path or tag, with * and ?",
    )
    add(
        "--strict",
        action="store_true",
        help="if anything is left out, write nothing and exit with 1",
    )
    modes = parser.add_mutually_exclusive_group()
    modes.add_argument(
        "--check", action="store_true", help="write nothing; exit with 1 if a file would change"
    )
    modes.add_argument(
        "--diff", action="store_true", help="like --check, and show what would change"
    )
    add("--force", action="store_true", help="overwrite generated files that were edited by hand")
    add(
        "--report",
        type=Path,
        metavar="FILE",
        help="write counts, gaps, findings and timings as JSON",
    )
    add(
        "--jobs",
        type=_number_of_jobs,
        default=0,
        metavar="N",
        help="how many processors to use for a large document; default: all",
    )


def _document(text: str) -> Path:
    return STDIN if text == "-" else Path(text)


def _pattern(text: str) -> str:
    if not text.strip():
        raise argparse.ArgumentTypeError(
            "a pattern is empty: leave `--only` out for all operations"
        )
    return text


def _number_of_jobs(text: str) -> int:
    number = int(text) if text.isdecimal() and len(text) <= _MOST_DIGITS else 0
    if number < 1:
        raise argparse.ArgumentTypeError(f"{text!r} is not a number of jobs: give 1 or more")
    return number


def _add_inspect(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_inspect)
    parser.add_argument(
        "spec",
        type=_document,
        metavar="SPEC",
        help="an OpenAPI document or endpoint page, `-` for standard input",
    )
    parser.add_argument(
        "what",
        nargs="*",
        metavar="OPERATION | MODEL | POINTER",
        help="an operationId, `METHOD /path`, the name of a method or of a model, or a JSON Pointer to a schema (`/…` or `file.yaml#/…`); default: all in brief",
    )
    _add_config(parser)


def _add_diff(parser: argparse.ArgumentParser) -> None:
    parser.set_defaults(run=_diff)
    add = parser.add_argument
    add(
        "old",
        type=_document,
        metavar="OLD",
        help="the document that callers know; `-`: standard input",
    )
    add("new", type=_document, metavar="NEW", help="the document as it is now; `-`: standard input")
    add(
        "--format",
        choices=("text", "markdown", "json"),
        default="text",
        help="the form of the output, for a terminal, a pull request or a program; default: text",
    )
    _add_config(parser)


def _add_config(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--config",
        type=Path,
        metavar="FILE",
        help="the config to use instead of clientpress.toml or pyproject.toml in this folder",
    )


def _generate(options: argparse.Namespace) -> int:
    from clientpress.cli.generate import Request, generate
    from clientpress.cli.workers import cores
    from clientpress.config.read import Asked

    return generate(
        Request(
            asked=Asked(
                spec=options.spec,
                config=options.config,
                out=options.o,
                package=options.package,
                only=tuple(options.only),
            ),
            strict=options.strict,
            check=options.check,
            diff=options.diff,
            force=options.force,
            report=options.report,
            jobs=options.jobs or cores(),
            kept=options.kept,
        )
    )


def _inspect(options: argparse.Namespace) -> int:
    from clientpress.cli.inspect import inspect

    return inspect(options.spec, " ".join(options.what), options.config)


def _diff(options: argparse.Namespace) -> int:
    from clientpress.cli.diff import diff

    return diff(options.old, options.new, options.config, options.format)


def _init(_: argparse.Namespace) -> int:
    from clientpress.cli.starter import init

    return init(Path())
