# The commands of this project. Each sets up what it needs first; that takes a moment only when nothing changed.
SHELL := /bin/bash
.DEFAULT_GOAL := run
PY := .venv/bin/python
# Extras stay in the locks: without them pip takes the newest release of a package that another one wants with an extra, and refuses its hash.
UV := UV_PYTHON_DOWNLOADS=never .venv/bin/uv pip compile -q --universal --python-version 3.11 --generate-hashes --no-header --no-strip-extras

.PHONY: run test faults forms content translations icons bench lock smoke setup setup-dev clean

run: setup  ## opens the window; without a display, makes the demo profile in dist/
	@build/run.sh

test: setup-dev  ## everything that must hold before a change lands
	$(PY) -m ruff check .
	$(PY) -m ruff format --check .
	$(PY) -m mypy
	.venv/bin/lint-imports
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest -n 2

faults: setup-dev  ## kills, power cuts, damaged bytes, full disks: five times as many as in the tests; LONG=1 makes fifty times as many
	LOKAALCIRCULAIR_FAULTS=$(if $(LONG),long,medium) QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/faults -n 2

forms: setup-dev  ## forms/*.ui -> ui/forms/ui_*.py
	$(PY) build/tools/compile_forms.py

content: setup-dev  ## the content for people (YAML) -> the content for the program (JSON)
	$(PY) -m lokaalcirculair_desktop.content.compile

translations: setup-dev  ## texts of code and forms -> template, catalogues, compiled catalogues
	$(PY) build/tools/catalogue.py

icons: setup-dev  ## the application icon: SVG -> PNG and ICO
	QT_QPA_PLATFORM=offscreen $(PY) build/tools/app_icon.py

bench: setup-dev  ## measures, beside the limit of the same run; never part of the tests
	QT_QPA_PLATFORM=offscreen $(PY) -m pytest tests/benchmarks -o "python_files=bench_*.py" --benchmark-enable -q -s

smoke:  ## builds the one folder in a clean environment and makes a report with it
	build/smoke.sh

lock: setup-dev  ## new versions within the bounds of pyproject.toml
	$(PY) -m pip install -q "uv~=0.13.9"
	$(UV) --upgrade --extra install pyproject.toml -o requirements.lock
	$(UV) --upgrade --extra install --extra dev -c requirements.lock pyproject.toml -o requirements-dev.lock
	$(UV) --upgrade --extra install --extra build -c requirements.lock pyproject.toml -o requirements-build.lock

setup:
	@build/setup.sh run

setup-dev:
	@build/setup.sh dev

clean:  ## removes what can be made again; never touches a user's data
	rm -rf .venv dist *.egg-info .mypy_cache .ruff_cache .pytest_cache .import_linter_cache
