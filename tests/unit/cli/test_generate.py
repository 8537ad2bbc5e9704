"""`clientpress generate`: exit statuses, what is printed, and what is written."""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from clientpress.cli import several
from clientpress.cli.app import main

SPEC = """\
openapi: 3.1.0
info: {title: Zone API, version: "1"}
servers: [{url: "https://zones.example"}]
security: []
paths:
  /zones:
    get:
      operationId: list-zones
      tags: [Zones]
      responses:
        "200":
          description: All zones.
          content:
            application/json:
              schema: {type: array, items: {$ref: "#/components/schemas/Zone"}}
  /accounts:
    get:
      operationId: list-accounts
      tags: [Accounts]
      responses: {"204": {description: Nothing.}}
components:
  schemas:
    Zone: {type: object, required: [id], properties: {id: {type: string}}}
    Unused: {type: object}
"""


@pytest.fixture
def work(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give a working directory with an API description in it."""
    (tmp_path / "api.yaml").write_text(SPEC)
    monkeypatch.chdir(tmp_path)
    return tmp_path


def run(*arguments: str) -> int:
    """Run the command line in this process and give its exit status."""
    with pytest.raises(SystemExit) as ended:
        main(arguments)
    assert isinstance(ended.value.code, int)
    return ended.value.code


def test_a_package_is_generated(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 0, a package named after the title, its lock inside, and a summary that counts."""
    assert 0 == run("generate", "api.yaml", "-o", "out")
    assert {"zone/__init__.py", "zone/clientpress.json", "zone/clientpress.lock"} <= {
        str(path.relative_to(work / "out")) for path in (work / "out").rglob("*")
    }
    done = capsys.readouterr()
    assert "" == done.err
    first, second = done.out.splitlines()
    assert "out/zone: 2 of 2 operations, 1 model, 0 of 1 answers unwrapped" == first
    assert second.endswith(" new")


def test_what_was_told_is_counted(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The summary ends with how much of each severity stands on stderr; a finding that was folded counts once."""
    defects = """\
    Listed: {type: array}
    Counted: {type: int, minimum: "1"}
    Dangling: {$ref: "#/nothing"}
"""
    (work / "api.yaml").write_text(SPEC + defects)
    assert 0 == run("generate", "api.yaml", "-o", "out")
    assert "  1 error, 2 warnings, 1 note" == capsys.readouterr().out.splitlines()[-1]


def test_a_method_that_the_lock_keeps_is_told_of_once(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever renames an operation learns that its method is called as before; other capitals alone are no other name."""
    assert 0 == run("generate", "api.yaml", "-o", "out")
    renamed = SPEC.replace("list-zones", "get-zones").replace("list-accounts", "listAccounts")
    (work / "api.yaml").write_text(renamed)
    capsys.readouterr()
    assert 0 == run("generate", "api.yaml", "-o", "out")
    assert [
        "  kept by clientpress.lock: zones.list_zones (`list-zones` is `get-zones` now)"
    ] == capsys.readouterr().out.splitlines()[2:]
    assert 0 == run("generate", "api.yaml", "-o", "out")
    assert "kept by" not in capsys.readouterr().out


def test_check_and_diff_write_nothing(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They end with 1 where something differs, say what, and with 0 where nothing does."""
    assert 1 == run("generate", "api.yaml", "--check")
    assert 1 == run("generate", "api.yaml", "--diff")
    assert not (work / "zone").exists()
    assert "+++ b/zone/client.py" in capsys.readouterr().out
    assert 0 == run("generate", "api.yaml")
    assert 0 == run("generate", "api.yaml", "--check")
    capsys.readouterr()
    assert 0 == run("generate", "api.yaml", "--diff")
    assert "" == capsys.readouterr().out
    (work / "zone" / "client.py").write_text("mine")
    (work / "zone" / "errors.py").unlink()
    assert 1 == run("generate", "api.yaml", "--check")
    shown = capsys.readouterr().out.splitlines()
    assert ["edited by hand: zone/client.py", "new: zone/errors.py"] == shown[2:]
    assert "mine" == (work / "zone" / "client.py").read_text()


def test_force_is_needed_to_overwrite_an_edit(work: Path) -> None:
    """An edited file stops the run with 2; `--force` overrides."""
    assert 0 == run("generate", "api.yaml")
    (work / "zone" / "client.py").write_text("mine")
    assert 2 == run("generate", "api.yaml")
    assert "mine" == (work / "zone" / "client.py").read_text()
    assert 0 == run("generate", "api.yaml", "--force")
    assert 0 == run("generate", "api.yaml", "--check")


def test_the_config_decides_without_a_spec(work: Path) -> None:
    """Paths are relative to the config, and the lock lies beside it, one for all its clients."""
    (work / "etc").mkdir()
    clients = '[[client]]\nspec = "../api.yaml"\nout = "../src"\npackage = "{}"\n'
    (work / "etc" / "clientpress.toml").write_text(clients.format("one") + clients.format("two"))
    assert 0 == run("generate", "--config", "etc/clientpress.toml")
    assert (work / "src" / "two" / "client.py").is_file()
    assert not (work / "src" / "one" / "clientpress.lock").exists()
    lock = json.loads((work / "etc" / "clientpress.lock").read_text())
    assert ["one", "two"] == list(lock["packages"])
    assert 0 == run("generate", "--config", "etc/clientpress.toml", "--check")
    (work / "etc" / "clientpress.lock").unlink()
    assert 1 == run("generate", "--config", "etc/clientpress.toml", "--check")


def test_the_title_of_the_config_names_the_package(work: Path) -> None:
    """With an explicit SPEC its own entry counts."""
    (work / "clientpress.toml").write_text('[[client]]\nspec = "api.yaml"\ntitle = "Sectors"\n')
    assert 0 == run("generate", "api.yaml", "-o", "out")
    assert (work / "out" / "sectors").is_dir()
    assert (work / "clientpress.lock").is_file()


def test_names_stay_when_the_document_changes_elsewhere(work: Path) -> None:
    """The lock in the package remembers names from run to run."""
    assert 0 == run("generate", "api.yaml")
    lock = work / "zone" / "clientpress.lock"
    lock.write_text(lock.read_text().replace("zones.list_zones", "zones.everything"))
    assert 0 == run("generate", "api.yaml")
    assert "def everything(" in (work / "zone" / "resources" / "zones.py").read_text()


def test_only_some_operations(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--only` takes patterns of operationIds, routes, paths and tags."""
    assert 0 == run("generate", "api.yaml", "--only", "list-acc*", "no-such")
    assert "1 of 2 operations" in capsys.readouterr().out
    assert not (work / "zone" / "resources" / "zones.py").exists()


TWO = """\
[[client]]
spec = "api.yaml"
out = "out"
[[client]]
spec = "pets.yaml"
out = "out"
"""


@pytest.mark.parametrize(
    ("patterns", "codes", "packages"),
    [
        (["list-zones"], ["CONF021"], ["zone"]),
        (["list-pets", "Pet*"], ["CONF021", "CONF020"], ["pets"]),
        (["/zones", "/pets"], [], ["pets", "zone"]),
        (["nothing", "/*"], ["CONF020"], ["pets", "zone"]),
        (["list", "pets"], ["CONF019", "CONF019"], None),
    ],
)
def test_only_some_operations_of_several_clients(
    patterns: list[str],
    codes: list[str],
    packages: list[str] | None,
    work: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """What matches in one client is asked for; the others are left as they are. Only where none has any, nothing is done."""
    (work / "pets.yaml").write_text(SPEC.replace("zones", "pets").replace("Zone API", "Pets"))
    (work / "clientpress.toml").write_text(TWO)
    assert (0 if packages else 2) == run("generate", "--only", *patterns)
    err = capsys.readouterr().err
    assert sorted(codes) == sorted(re.findall(r" (CONF\d+): ", err))
    out = work / "out"
    assert packages == (sorted(one.name for one in out.iterdir()) if out.exists() else None)


@pytest.mark.parametrize("empty", ["", " "])
def test_only_with_an_empty_pattern(
    empty: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A variable of a shell that is not set asks neither for all operations nor for none."""
    assert 2 == run("generate", "api.yaml", "--only", "list-zones", empty)
    assert "argument --only: a pattern is empty" in capsys.readouterr().err
    assert not (work / "zone").exists()


def piped(*arguments: str, text: str) -> subprocess.CompletedProcess[str]:
    """Run the command line as a process of its own that is given a text."""
    command = [sys.executable, "-m", "clientpress", *arguments]
    return subprocess.run(command, input=text, capture_output=True, text=True, check=False)


def test_a_description_from_standard_input(work: Path) -> None:
    """`-` is what another program writes, for all commands; it refers to what lies in the working directory."""
    (work / "zone.yaml").write_text("type: object\nproperties: {id: {type: string}}\n")
    text = SPEC.replace("#/components/schemas/Zone", "zone.yaml")
    done = piped("generate", "-", "-o", "out", text=text)
    assert (0, "") == (done.returncode, done.stderr)
    assert "2 of 2 operations, 2 models" in done.stdout
    assert 0 == piped("generate", "-", "-o", "out", "--check", text=text).returncode
    assert "client.zones.list_zones" in piped("inspect", "-", text=text).stdout
    compared = piped("diff", "api.yaml", "-", text=SPEC.replace("/accounts", "/people"))
    assert 0 == compared.returncode
    assert "is `GET /people` now" in compared.stdout
    assert "at <stdin>:" in compared.stdout


def test_standard_input_is_named_in_findings(work: Path) -> None:
    """A place in it has a line; and a file that is called `-` is another thing."""
    broken = piped("generate", "-", text="{")
    assert (2, True) == (broken.returncode, broken.stderr.startswith("<stdin>:1:2: error SRC002"))
    (work / "-").write_text(SPEC)
    assert 0 == piped("generate", "./-", text="{").returncode


@pytest.mark.parametrize(
    "command", [("generate", "api.yaml"), ("inspect", "a"), ("diff", "a", "b"), ("init",)]
)
def test_a_working_directory_that_is_gone(
    command: tuple[str, ...], work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Somebody deleted it below us, which is no bug of ours."""
    gone = work / "gone"
    gone.mkdir()
    os.chdir(gone)
    try:
        gone.rmdir()
    except OSError:
        pytest.skip("this system keeps the folder that a process is in")
    assert 2 == run(*command)
    assert "the working directory does not exist any more" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("paths", "what", "pointer"),
    [
        ({"/c": ["x"]}, "operations", "/paths/~1c"),
        ({"/c": {"$ref": "#/none"}}, "operations", "/paths/~1c/$ref"),
        ({"/c": {"get": ["x"]}}, "operations", "/paths/~1c/get"),
        ({"/c": {"get": {"responses": {"$ref": 1}}}}, "responses", "/paths/~1c/get/responses/$ref"),
        ({"/c": {"get": {"responses": {"default": {}, "2000": {}}}}}, "responses", "/paths/~1c/get/responses/2000"),
        ({"/c": {"parameter": [], "get": {"responses": {"default": {}}}}}, "operations", None),
    ],
)  # fmt: skip
def test_what_is_declared_is_generated_or_skipped(
    paths: dict[str, Any], what: str, pointer: str | None, work: Path
) -> None:
    """What is missing is told once, at its place; a path item that cannot be read counts as an operation, a field as none."""
    good = {"/good": {"get": {"responses": {"200": {"description": "d"}}}}}
    tree = {"openapi": "3.1.0", "info": {"title": "t", "version": "1"}, "paths": {**good, **paths}}
    (work / "odd.json").write_text(json.dumps(tree))
    assert 0 == run("generate", "odd.json", "--report", "report.json")
    counts = json.loads((work / "report.json").read_text())[what]
    assert ([pointer] if pointer else []) == [one["pointer"] for one in counts["skipped"]]
    assert counts["declared"] == counts["generated"] + len(counts["skipped"])


def test_a_description_that_is_a_link(work: Path) -> None:
    """The description that is asked for is read wherever its link leads."""
    (work / "away").mkdir()
    (work / "api.yaml").rename(work / "away" / "api.yaml")
    (work / "here").mkdir()
    (work / "here" / "api.yaml").symlink_to(work / "away" / "api.yaml")
    assert 0 == run("generate", "here/api.yaml")


def test_a_description_whose_name_is_no_text(work: Path) -> None:
    """Names of files are bytes, and need not be text: such a description is pressed, too."""
    name = os.fsdecode(b"\xff.yaml")
    try:
        (work / name).write_bytes((work / "api.yaml").read_bytes())
    except OSError:
        pytest.skip("this file system has only names that are texts")
    assert 0 == run("generate", name)


def test_a_description_at_an_address(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nothing is fetched, and that is said."""
    assert 2 == run("generate", "https://zones.example/api.yaml")
    assert "nothing is fetched from the network" in capsys.readouterr().err
    assert not (work / "zone").exists()


@pytest.mark.parametrize(
    ("lock", "out", "code"), [(b"\xff", "out", "NAME001"), (b"", "x" * 300, "OUT005")]
)
def test_a_lock_that_cannot_be_read(
    lock: bytes, out: str, code: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bytes that are no text, and a folder that the system refuses, are no fault of ours."""
    (work / "out" / "zone").mkdir(parents=True)
    (work / "out" / "zone" / "clientpress.lock").write_bytes(lock)
    assert 2 == run("generate", "api.yaml", "-o", out)
    assert code in capsys.readouterr().err


@pytest.mark.parametrize("jobs", ["0", "-1", "\u00b2", "9" * 5000])
def test_a_number_of_jobs_that_is_none(
    jobs: str, work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """It is refused in words that say what to give."""
    assert 2 == run("generate", "api.yaml", f"--jobs={jobs}")
    assert "is not a number of jobs: give 1 or more" in capsys.readouterr().err
    assert not (work / "zone").exists()


def test_the_report_counts_everything(work: Path) -> None:
    """The report has the shape of the contract; a schema counts whether an operation refers to it or not."""
    assert 0 == run("generate", "api.yaml", "--report", "report.json")
    report = json.loads((work / "report.json").read_text())
    assert {"declared": 2, "generated": 2, "skipped": []} == report["operations"]
    assert {"declared": 2, "generated": 2, "skipped": []} == report["responses"]
    assert {"declared": 2, "generated": 2, "skipped": []} == report["schemas"]
    assert {"unwrapped": 0, "of": 1, "odd": []} == report["envelopes"]
    assert {"paged": 0, "kinds": {}, "odd": []} == report["pages"]
    assert (1, []) == (report["models"], report["diagnostics"])
    assert len([path for path in (work / "zone").rglob("*") if path.is_file()]) == report["files"]
    assert {"load", "read", "build", "settle", "lower", "render", "document", "write"} == set(
        report["timings"]
    )
    assert report["peak_rss_mb"] > 1


def test_the_report_counts_what_equal_shapes_saved(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An object that is written out three times is met three times, and is one model; the summary says so, too."""
    shape = {"type": "object", "properties": {"id": {"type": "string"}}}
    content = {"application/json": {"schema": shape}}
    operation = {"responses": {"200": {"description": "", "content": content}}}
    paths = {f"/{name}": {"get": operation} for name in ("a", "b", "c")}
    info = {"title": "Same", "version": "1"}
    (work / "same.json").write_text(json.dumps({"openapi": "3.1.0", "info": info, "paths": paths}))

    assert 0 == run("generate", "same.json", "--report", "report.json")
    report = json.loads((work / "report.json").read_text())
    assert (1, {"met": 3, "saved": 2}) == (report["models"], report["shapes"])
    assert "3 of 3 operations, 1 model (2 merged), 0 of 3" in capsys.readouterr().out


def test_the_report_counts_a_response_that_is_nowhere(work: Path) -> None:
    """A `$ref` to no response leaves one out, a status that is none another, and they are listed: in = out."""
    odd: dict[str, object] = {"default": {}, "": {}}
    dangling = {"responses": {"200": {"$ref": "#/components/responses/no"}, "204": {}, **odd}}
    info = {"title": "Gone", "version": "1"}
    tree = {"openapi": "3.1.0", "info": info, "paths": {"/a": {"get": dangling}}}
    (work / "gone.json").write_text(json.dumps(tree))

    assert 0 == run("generate", "gone.json", "--report", "report.json")
    counts = json.loads((work / "report.json").read_text())["responses"]
    assert (4, 2) == (counts["declared"], counts["generated"])
    assert {"/paths/~1a/get/responses/200/$ref", "/paths/~1a/get/responses/"} == {
        each["pointer"] for each in counts["skipped"]
    }


def test_the_report_lists_what_is_skipped_in_other_files(work: Path) -> None:
    """Operations, responses and schemas of every file, whatever their pointers there, with the file."""
    (work / "main.yaml").write_text(
        "openapi: 3.1.0\ninfo: {title: Files, version: '1'}\n"
        "paths:\n  /a: {$ref: 'paths.yaml#/a'}\n  /b: {$ref: 'b.yaml'}\n"
    )
    (work / "paths.yaml").write_text(
        "a:\n  get: 1\n  put:\n    responses: {'200': {$ref: 'answers.yaml#/Ok'}, '204': {}}\n"
    )
    (work / "b.yaml").write_text("get: {responses: {'204': 2, '404': {}}}\n")
    (work / "answers.yaml").write_text("Ok: {$ref: '#/Gone'}\n")

    assert 0 == run("generate", "main.yaml", "--report", "report.json")
    report = json.loads((work / "report.json").read_text())
    operations, responses = report["operations"], report["responses"]
    assert (3, 2) == (operations["declared"], operations["generated"])
    assert (4, 2) == (responses["declared"], responses["generated"])
    assert [("paths.yaml", "/a/get")] == [
        (one["file"], one["pointer"]) for one in operations["skipped"]
    ]
    assert {("answers.yaml", "/Ok/$ref"), ("b.yaml", "/get/responses/204")} == {
        (one["file"], one["pointer"]) for one in responses["skipped"]
    }


def test_the_report_lists_what_was_not_asked_for(work: Path) -> None:
    """With `--only`, schemas that none of those operations refers to are left out, and listed."""
    assert 0 == run("generate", "api.yaml", "--only", "list-acc*", "--report", "report.json")
    report = json.loads((work / "report.json").read_text())
    reason = "no operation that was asked for refers to it"
    assert [
        {"file": "api.yaml", "pointer": f"/components/schemas/{name}", "code": "", "reason": reason}
        for name in ("Zone", "Unused")
    ] == report["schemas"]["skipped"]


def test_the_report_locates_findings(work: Path) -> None:
    """Each diagnostic of the report has its place, as on stderr, and a skipped operation its reason."""
    broken = SPEC.replace("  /accounts:\n    get:\n", "  /accounts:\n    get: 1\n    put:\n")
    (work / "api.yaml").write_text(broken)
    assert 0 == run("generate", "api.yaml", "--report", "report.json")
    report = json.loads((work / "report.json").read_text())
    (finding,) = report["diagnostics"]
    assert ("/paths/~1accounts/get", "api.yaml", 17, 10) == (
        finding["pointer"],
        finding["file"],
        finding["line"],
        finding["column"],
    )
    assert 3 == report["operations"]["declared"]
    assert 2 == report["operations"]["generated"]
    assert [finding["pointer"]] == [
        skipped["pointer"] for skipped in report["operations"]["skipped"]
    ]


def test_a_report_that_cannot_be_written_stops_first(work: Path) -> None:
    """Nothing is generated where the report that was asked for has no place."""
    assert 2 == run("generate", "api.yaml", "--report", "absent/report.json")
    assert not (work / "zone").exists()


def test_a_bug_ends_with_70_and_keeps_the_traceback(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What no stage foresaw is told apart from what a user can mend."""
    monkeypatch.setenv("TMPDIR", str(work))
    monkeypatch.setattr("tempfile.tempdir", None)

    def broken(*_: object) -> None:
        raise RuntimeError("oops")

    monkeypatch.setattr(several, "press", broken)
    assert 70 == run("generate", "api.yaml")
    message = capsys.readouterr().err
    (file,) = work.glob("clientpress-*.txt")
    assert "a bug in clientpress" in message
    assert str(file) in message
    assert "RuntimeError: oops" in file.read_text()


def test_an_interrupt_ends_with_130(
    work: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C is no bug."""

    def interrupted(*_: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr(several, "press", interrupted)
    assert 130 == run("generate", "api.yaml")
    assert "interrupted" in capsys.readouterr().err
    assert not (work / "zone").exists()


def test_wrong_usage_ends_with_2(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """An unknown option, two modes at once and no command are mistakes of usage."""
    for arguments in (
        ["generate", "api.yaml", "--chekc"],
        ["generate", "api.yaml", "--check", "--diff"],
        [],
    ):
        assert 2 == run(*arguments)
    assert "usage: clientpress" in capsys.readouterr().err
    assert ["api.yaml"] == [path.name for path in work.iterdir()]


def test_the_version_is_shown(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` prints it and ends with 0."""
    assert 0 == run("--version")
    assert capsys.readouterr().out.startswith("clientpress ")


def test_a_process_of_its_own_says_all_it_has_to_say(work: Path) -> None:
    """Its end is abrupt, but what it printed arrives, and its status is that of the contract."""
    command = [sys.executable, "-m", "clientpress", "generate", "api.yaml", "-o"]
    done = subprocess.run([*command, "out"], cwd=work, capture_output=True, text=True, check=False)
    assert 0 == done.returncode
    assert done.stdout.endswith(" new\n")
    refused = subprocess.run(
        [*command, "api.yaml"], cwd=work, capture_output=True, text=True, check=False
    )
    assert 2 == refused.returncode
    assert "OUT" in refused.stderr


def test_any_number_of_jobs_gives_the_same_bytes(work: Path) -> None:
    """A document with many operations is documented beside the code; nobody sees it in the output."""
    one = '{"operationId": "get-%d", "responses": {"204": {"description": "Nothing."}}}'
    paths = ",".join(f'"/{number}": {{"get": {one % number}}}' for number in range(70))
    (work / "many.json").write_text(
        f'{{"openapi": "3.1.0", "info": {{"title": "Many", "version": "1"}}, "paths": {{{paths}}}}}'
    )
    for jobs in "123":
        assert 0 == run("generate", "many.json", "-o", jobs, "--jobs", jobs)
    made = [
        {path.relative_to(work / jobs): path.read_bytes() for path in files(work / jobs)}
        for jobs in "123"
    ]
    assert made[0] == made[1] == made[2]
    assert 70 < len(made[0])


@pytest.mark.parametrize("jobs", ["0", "-1", "two"])
def test_jobs_is_a_number(work: Path, jobs: str, capsys: pytest.CaptureFixture[str]) -> None:
    """Exit 2 for a number of jobs that is none."""
    assert 2 == run("generate", "api.yaml", "-o", "out", f"--jobs={jobs}")
    assert f"'{jobs}' is not a number of jobs: give 1 or more" in capsys.readouterr().err
    assert not (work / "out").exists()


def files(folder: Path) -> list[Path]:
    """Give every file below a folder."""
    return [path for path in sorted(folder.rglob("*")) if path.is_file()]


@pytest.mark.parametrize("jobs", ["1", "2"])
def test_templates_of_the_user_shape_code_and_docs(
    work: Path, capsys: pytest.CaptureFixture[str], jobs: str
) -> None:
    """They come from the config; one that is at fault ends the run with 2, wherever the page is made."""
    (work / "clientpress.toml").write_text(
        '[[client]]\nspec = "api.yaml"\nout = "out"\ntemplates = "own"\n'
    )
    operations = "".join(
        f"  /things/{number}:\n    get: {{responses: {{'204': {{description: No.}}}}}}\n"
        for number in range(80)
    )
    (work / "api.yaml").write_text(SPEC.replace("paths:\n", f"paths:\n{operations}"))
    for name in ("docs/operation.md", "client/resource.py"):
        template = work / "own" / f"{name}.jinja"
        template.parent.mkdir(parents=True)
        comment = "<!-- own -->" if name.startswith("docs") else "# own"
        template.write_text(f"{comment}\n{{% include 'clientpress/{name}.jinja' %}}")

    assert 0 == run("generate", "--jobs", jobs)
    package = work / "out" / "zone"
    assert (package / "resources" / "zones.py").read_text().startswith("# own\n")
    pages = list((package / "docs" / "operations").rglob("*.md"))
    assert 80 < len(pages)
    assert all(page.read_text().startswith("<!-- own -->\n") for page in pages)
    assert 0 == run("generate", "--check", "--jobs", jobs)

    (work / "own" / "docs" / "operation.md.jinja").write_text("a\n{{ view.nothing }}")
    capsys.readouterr()
    assert 2 == run("generate", "--jobs", jobs)
    assert "own/docs/operation.md.jinja:2:1: error CONF010" in capsys.readouterr().err
    assert 1 <= len([*(package / "docs").rglob("*.md")])


@pytest.mark.parametrize("text", ["x = (", "\tif 1:", "# -*- coding: bogus -*-\nx = 1"])
def test_a_template_that_renders_no_python_ends_the_run(
    work: Path, capsys: pytest.CaptureFixture[str], text: str
) -> None:
    """With the template's name, whoever finds out."""
    (work / "clientpress.toml").write_text(
        '[[client]]\nspec = "api.yaml"\nout = "out"\ntemplates = "own"\n'
    )
    template = work / "own" / "client" / "client.py.jinja"
    template.parent.mkdir(parents=True)
    template.write_text(text)

    assert 2 == run("generate")
    assert "own/client/client.py.jinja: error CONF010" in capsys.readouterr().err


def test_overlays_correct_a_description(work: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """They lie wherever the config says, stand in the manifest, and a check sees that one has changed."""
    (work / "own").mkdir()
    (work / "own" / "clientpress.toml").write_text(
        '[[client]]\nspec = "../api.yaml"\nout = "out"\noverlays = ["fixes.yaml"]\n'
    )
    text = "overlay: 1.0.0\ninfo: {}\nactions: [{target: $.info, update: {title: %s}}]\n"
    (work / "own" / "fixes.yaml").write_text(text % "Domains")
    config = ("--config", "own/clientpress.toml")

    assert 0 == run("generate", *config)
    manifest = json.loads((work / "own" / "out" / "domains" / "clientpress.json").read_text())
    assert ["api.yaml", "own/fixes.yaml"] == sorted(manifest["specs"])
    assert 0 == run("generate", *config, "--check")

    (work / "own" / "fixes.yaml").write_text(text % "'Domains '")
    assert 1 == run("generate", *config, "--check")

    (work / "own" / "fixes.yaml").write_text("overlay: 1.0.0\nactions: {}")
    capsys.readouterr()
    assert 2 == run("generate", *config)
    assert "own/fixes.yaml:1:1: error OVL001" in capsys.readouterr().err


def test_a_stale_correction_fails_a_strict_run(
    work: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was asked for and is not done is a gap."""
    (work / "clientpress.toml").write_text(
        '[[client]]\nspec = "api.yaml"\nout = "out"\noverlays = ["fixes.yaml"]\n'
    )
    (work / "fixes.yaml").write_text(
        "overlay: 1.0.0\nactions: [{target: $.gone, update: {a: 1}}]\n"
    )

    assert 1 == run("generate", "--strict")
    assert "1 finding leaves a gap" in capsys.readouterr().err
    assert not (work / "out").exists()
    assert 0 == run("generate")
