"""Words that nobody expects, anywhere in a document: what is generated is sound, can be called, and is told of in full.

Other tests break the structure of documents, or put such words where a case has them. Here they take the place of any name or text:
of media types, servers, headers, keys, paths, defaults.
"""

from __future__ import annotations

import ast
import json
import random
import re
import subprocess
import sys
from copy import deepcopy
from pathlib import Path
from typing import Any

import pytest

from case_table import SMALL
from clientpress.cli.app import main
from clientpress.diagnostics.model import Collector
from clientpress.source.load import load
from support import TWIN

WORDS = (
    *('"', "'", "\\", '"""', '\\"""', "a\\", "{{ x }}", "{% raw %}", "%s", "%zz", "{", "}", "{}", "{0}"),
    *("a\r\nb", "a\nb", "\t", "\x00", "\x1b[31m", "\x7f", "\x85", "\u2028", "\ufeff", "\u202eabc", "\u200d"),
    *("\U0001f600", "\ufb01", "\u0130", "e\u0301", "\u00b2", "\u00df", "\u5b57", "x" * 300, "wort " * 60, "", " "),
    *("class", "self", "None", "__init__", "__class__", "models", "client", "0", "1a", "-", "_", "../../etc", "a.b"),
    *("http://[::1", "https://a.example:99999/", "https://{x}/", "?a=b", "#/x", "//x", "text/", "/json", "a/b; c"),
    *("`", "```\n", "| a |", "# a", "<b>", "<!--", "[a](b)", "&amp;", "# type: ignore", ">>> 1", "Args:\n    x: y"),
)  # fmt: skip
"""Each would end a literal, a comment, a table, a header or a URL if it got through as it is; `# type: ignore` would silence a checker."""
_CONTROL = re.compile(r"[\x00-\x08\x0b-\x1f\x7f]")
_KEYWORDS = frozenset({"$ref", "type", "in", "openapi", "swagger", "style", "format"})


def put_one(node: Any, chance: random.Random) -> None:
    """Put a word in the place of a name or a text, somewhere below a node."""
    below: list[tuple[Any, Any]] = []
    waiting = [node]
    while waiting:
        holder = waiting.pop()
        for key, value in holder.items() if isinstance(holder, dict) else enumerate(holder):
            below.append((holder, key))
            if isinstance(value, dict | list):
                waiting.append(value)
    holder, key = chance.choice(below)
    word = chance.choice(("", "a", "https://a.example/")) + chance.choice(WORDS)
    if isinstance(holder[key], str) and key not in _KEYWORDS:
        holder[key] = word
    elif isinstance(key, str):
        entries = [(word if name == key else name, value) for name, value in holder.items()]
        holder.clear()
        holder.update(entries)


@pytest.fixture(scope="module")
def trees() -> list[Any]:
    """Give the documents that the words are put into."""
    found = Collector()
    files = (TWIN, *(file for file, _ in SMALL.values()))
    return [load(str(file), lambda name: Path(name).read_bytes(), found).tree for file in files]


@pytest.mark.parametrize("seed", range(12))
def test_what_is_made_of_hostile_words_is_sound(
    seed: int,
    trees: list[Any],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Modules parse, each operation can be called, pages and findings hold no control characters, and nothing is lost unsaid."""
    chance = random.Random(seed)  # noqa: S311 - a seed's words are the same every time, so a failure can be repeated
    tree = deepcopy(chance.choice(trees))
    for _ in range(chance.randint(4, 12)):
        put_one(tree, chance)
    monkeypatch.chdir(tmp_path)
    (tmp_path / "api.json").write_text(json.dumps(tree), "utf-8")
    with pytest.raises(SystemExit) as ended:
        main(["generate", "api.json", "-o", "out", "--package", "p", "--report", "report.json"])
    assert [] == _CONTROL.findall(capsys.readouterr().err)
    assert ended.value.code in {0, 2}
    if ended.value.code == 0:
        counts = json.loads((tmp_path / "report.json").read_text("utf-8"))
        for what in ("operations", "responses"):
            told = counts[what]["generated"] + len(counts[what]["skipped"])
            assert counts[what]["declared"] == told
        check(tmp_path / "out", counts["operations"]["generated"])


def check(out: Path, operations: int) -> None:
    """Hold a package to what every package is."""
    for file in (out / "p").rglob("*.py"):
        ast.parse(file.read_text("utf-8"))
    pages = [file for file in (out / "p").rglob("*.md") if _CONTROL.search(file.read_text("utf-8"))]
    assert [] == pages
    done = subprocess.run(
        [sys.executable, "-m", "p.testing"], cwd=out, capture_output=True, text=True, check=False
    )
    ran = re.search(r"^Ran (\d+) tests? in ", done.stderr, re.MULTILINE)
    assert ran is not None, done.stderr
    assert operations == int(ran[1])
    assert done.returncode == 0 or operations == 0, done.stderr
