"""Press documents of the project, in a Python that can neither fork nor start threads: NAME=DOCUMENT for each package.

A warning is an error: what is deprecated will be gone. What is found in the documents goes to the standard error.
"""

from __future__ import annotations

import importlib
import sys
import warnings

sys.dont_write_bytecode = True
sys.path[:0] = ["/project/generator", "/site-packages"]
warnings.simplefilter("error")
main = importlib.import_module("clientpress.cli.app").main
for argument in sys.argv[1:]:
    name, _, document = argument.partition("=")
    try:
        main(["generate", f"/project/{document}", "-o", "/packages", "--package", name])
    except SystemExit as end:
        if end.code:
            sys.stdout.write(f"{document}: exit status {end.code}\n")
sys.stdout.write("Python {}.{}\n".format(*sys.version_info))
