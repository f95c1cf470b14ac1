# Two commands are all that most people need: make run, make test.
# Works with GNU make 3.81 and later. PYTHON=... chooses another Python; ARGS=... is handed on.

MAKEFLAGS += --no-print-directory
BIN := .venv/bin
ARGS ?=

.PHONY: help run test bench screenshots translations build clean

help:
	@echo 'make run           open the sample production; without a display: the same job headless, into out/'
	@echo 'make test          lint, types, import rules, tests'
	@echo 'make bench         time what DESIGN budgets; ARGS=--json for JSON alone on stdout'
	@echo 'make screenshots   draw every view into docs/images/'
	@echo 'make translations  bring the catalogues in resources/translations/ up to date'
	@echo 'make build         one folder that runs without Python, into dist/coverset/'
	@echo 'make clean         remove what was built; .venv stays'

# Everything that setup says goes to stderr, so that stdout carries results alone.
.venv/.ready: pyproject.toml .ci/setup
	@bash .ci/setup >&2

run: .venv/.ready
	@if [ "$$(uname)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
	    QT_QPA_PLATFORM=offscreen $(BIN)/python -m app.tour $(ARGS); \
	else \
	    $(BIN)/python -m app.tour --window $(ARGS); \
	fi

test: .venv/.ready
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/lint-imports --no-logo --no-cache
	@# types on the side: the tests leave it room
	@$(BIN)/mypy & types=$$!; $(BIN)/pytest -q -n 2 $(ARGS); tests=$$?; wait $$types && exit $$tests

bench: .venv/.ready
	@QT_QPA_PLATFORM=$${QT_QPA_PLATFORM:-offscreen} $(BIN)/python -m benchmarks $(ARGS)

screenshots: .venv/.ready
	@QT_QPA_PLATFORM=offscreen $(BIN)/python -m app.tour --screenshots docs/images $(ARGS)

translations: .venv/.ready
	@$(BIN)/python -m app.translations $(ARGS)

build: .venv/.ready
	$(BIN)/pyinstaller --noconfirm --distpath dist --workpath build build.spec

clean:
	rm -rf build dist out .pytest_cache .mypy_cache .ruff_cache .hypothesis .import_linter_cache *.egg-info
	find app benchmarks resources tests -name __pycache__ -type d -prune -exec rm -rf {} + 2>/dev/null || true
