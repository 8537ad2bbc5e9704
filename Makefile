# Needs Python 3.11 or newer and make; everything else is installed into .venv.
#   make demo    generate the client in specs/, show it, run the README's example against a local server
#   make test    lint, types, tests, and those of the generated packages on every later Python that is here
#   make regen   write generated/ again
#   make bench   measure the start of the command line, the codecs, mypy on the generated code, the calls per second of the
#                generated client, and a whole API against other generators: make bench DOCUMENT=api.json
#   make corpus  press every real document that lies beside the project, and write benchmarks/CORPUS.md
#   make twins   write the blocking half of the run time again, from the awaited half
#   make e2e     drive the generated client against a mock server made from the same document, and on a later Python

DOCUMENT ?= ../shared/specs/cloudflare/openapi-2023-07-31.json
ROUNDS ?= 3
PYTHON ?= $(shell for p in python3 python3.14 python3.13 python3.12 python3.11 python; do \
  $$p -c 'import sys; sys.exit(sys.version_info < (3, 11))' 2>/dev/null && { echo $$p; break; }; done)
VENV := .venv
BIN := $(VENV)/bin
PEERS := tests/e2e/node_modules/.installed
PIP := $(BIN)/python -m pip install --quiet --disable-pip-version-check

.PHONY: demo test lint types unit pythons regen twins bench corpus e2e

demo: $(VENV)/.demo
	$(BIN)/clientpress generate --config specs/clientpress.toml
	@echo
	@cd generated && find cloudflare -type f -not -path '*/__pycache__/*' -not -path '*/_runtime/*' | sort
	@echo
	$(BIN)/python examples/demo.py

test: lint types unit pythons

lint: $(VENV)/.dev
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/black --check --quiet generator/clientpress/runtime

types: $(VENV)/.dev
	$(BIN)/mypy
	@if command -v node >/dev/null; then echo "$(BIN)/pyright"; $(BIN)/pyright --pythonpath $(BIN)/python; \
	else echo "pyright is skipped: it needs node, which is not on this machine"; fi

unit: $(VENV)/.dev
	$(BIN)/pytest --numprocesses=auto --dist=worksteal --cov --cov-report=term

pythons: $(VENV)/.dev
	PYTHONPATH=benchmarks $(BIN)/python tests/later_pythons.py

regen: $(VENV)/.demo
	$(BIN)/clientpress generate --config specs/clientpress.toml

twins: $(VENV)/.dev
	$(BIN)/python tests/twins.py

bench: $(VENV)/.dev
	$(BIN)/python benchmarks/cold_start.py
	$(BIN)/python benchmarks/codec.py
	$(BIN)/python benchmarks/typecheck.py
	$(BIN)/python benchmarks/throughput.py
	$(BIN)/python benchmarks/whole_document.py $(DOCUMENT) $(ROUNDS)

corpus: $(VENV)/.dev
	PYTHONPATH=tests $(BIN)/python benchmarks/real_documents.py

e2e: $(VENV)/.dev
	@if command -v npm >/dev/null; then $(MAKE) --no-print-directory $(PEERS); \
	else echo "the mock server and the later Python are not installed: they need node and npm, which are not on this machine"; fi
	$(BIN)/pytest tests/e2e

$(PEERS): tests/e2e/package.json
	npm install --prefix tests/e2e --no-package-lock --no-audit --no-fund --loglevel=error
	@touch $@

$(VENV)/.demo: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --editable . 'httpx2>=2.16'
	@touch $@

$(VENV)/.dev: pyproject.toml
	@test -n "$(PYTHON)" || { echo "Python 3.11 or newer is needed: make PYTHON=/path/to/python"; exit 1; }
	test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	$(PIP) --editable '.[dev]'
	@touch $@ $(VENV)/.demo
