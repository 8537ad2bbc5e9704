"""The docs of packages in the tools that show them: GitHub's Markdown, and MkDocs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from behaviour.docs.pages import GITHUB, Lists, dead_links, html, rows_of_other_width
from support import ROOT

DOCS = {
    **{
        package.parent.parent.name: package / "docs"
        for package in sorted(ROOT.glob("tests/cases/*/expected/package"))
    },
    "generated": ROOT / "generated" / "cloudflare" / "docs",
}
OURS = {'<details markdown="1">', "</details>", "<summary>", "</summary>", "<code>", "</code>"}
MKDOCS = """
site_name: all
use_directory_urls: false
theme: {name: null, custom_dir: theme}
plugins: []
markdown_extensions: [md_in_html]
validation: {links: {anchors: warn, absolute_links: warn, unrecognized_links: warn}, omitted_files: ignore}
"""


@pytest.mark.parametrize("name", DOCS)
def test_every_link_leads_to_a_heading(name: str) -> None:
    """Links between pages hold, down to the anchor that GitHub makes."""
    assert [] == list(dead_links(DOCS[name]))


@pytest.mark.parametrize("name", DOCS)
def test_no_word_is_lost_in_html_or_in_a_table(name: str) -> None:
    """Tags are ours alone, and a row of a table has as many cells as its heading."""
    texts = [page.read_text("utf-8") for page in DOCS[name].rglob("*.md")]

    assert set() == set().union(*map(html, texts)) - OURS
    assert [] == [row for text in texts for row in rows_of_other_width(text)]


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """All docs as one site, which MkDocs builds without a warning."""
    folder = tmp_path_factory.mktemp("site")
    (folder / "theme").mkdir()
    (folder / "theme" / "main.html").write_text("{{ page.content }}")
    (folder / "mkdocs.yml").write_text(MKDOCS)
    (folder / "docs").mkdir()
    for name, docs in DOCS.items():
        (folder / "docs" / f"of_{name}").symlink_to(docs)  # MkDocs leaves out `templates`
    done = subprocess.run(
        [sys.executable, "-m", "mkdocs", "build", "--strict", "--quiet"],
        cwd=folder,
        env={**os.environ, "NO_MKDOCS_2_WARNING": "1"},
        capture_output=True,
        text=True,
        check=False,
    )
    assert (0, "") == (done.returncode, done.stderr)
    return folder / "site"


@pytest.mark.parametrize("name", DOCS)
def test_mkdocs_nests_lists_as_github_does(site: Path, name: str) -> None:
    """An item lies as deep for Python-Markdown as for CommonMark, also in what is folded."""
    pages = list(DOCS[name].rglob("*.md"))
    assert pages
    for page in pages:
        built = (site / f"of_{name}" / page.relative_to(DOCS[name])).with_suffix(".html")

        expected = Lists(GITHUB.render(page.read_text("utf-8"))).depths
        assert (page.name, expected) == (page.name, Lists(built.read_text("utf-8")).depths)
