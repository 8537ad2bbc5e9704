"""The root jail: which files are read."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from clientpress.source.jail import OutsideError, reader


def test_a_pipe_of_the_shell_is_read(tmp_path: Path) -> None:
    """`<(…)` gives the name of a pipe, which is no file once its links are followed."""
    inlet, outlet = os.pipe()
    with os.fdopen(outlet, "wb") as writing:
        writing.write(b"openapi: 3.1.0")
    name = Path(f"/dev/fd/{inlet}")
    content = reader(name.parent)(str(name))
    os.close(inlet)

    assert b"openapi: 3.1.0" == content
    with pytest.raises(OutsideError):
        reader(tmp_path)(str(name))
