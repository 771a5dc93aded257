# One command per chore; .ci/run runs the same ones. The environment: make install, or PYTHON=... with the dev extra.
PYTHON ?= .venv/bin/python

.PHONY: help install test lint format docs train evaluate gate compare report heldout lexicon bench benchjobs clean

help: ## list the chores
	@sed -n 's/^\([a-z]*\):.*## /\1\t/p' $(MAKEFILE_LIST) | expand -t 12

install: ## make .venv and install clf in it with what development needs
	test -x .venv/bin/python || python3 -m venv .venv
	.venv/bin/python -m pip install -e '.[dev]'

test: ## run the tests
	$(PYTHON) -m pytest

lint: ## what must be clean before a commit
	$(PYTHON) -m ruff check
	$(PYTHON) -m ruff format --check
	$(PYTHON) -m mypy

format: ## rewrite the code in the project's format
	$(PYTHON) -m ruff check --fix
	$(PYTHON) -m ruff format

docs: ## build the documentation in docs/_build/html (extra: docs)
	$(PYTHON) -m sphinx -q -W --keep-going docs docs/_build/html

train: ## fit the model on the corpus and write clf/data/model.npz (ARGS: options)
	$(PYTHON) -m training.train $(ARGS)

evaluate: ## figures on unseen sites; writes no model
	$(PYTHON) -m training.train --evaluate $(ARGS)

gate: ## is anything worse than baseline.json? ARGS=--pin raises it, ARGS=--wrong lists what is wrong on fixture pages
	$(PYTHON) -m training.gate $(ARGS)

compare: .venv-compare ## clf out of fold beside other extractors on the same pages, in an environment of their own
	.venv-compare/bin/python -m training.compare $(ARGS)

.venv-compare: training/peers.txt pyproject.toml
	python3 -m venv $@
	$@/bin/python -m pip install --upgrade pip
	$@/bin/python -m pip install -e . -r training/peers.txt
	touch $@

report: ## report.md with pictures from the out-of-fold predictions of the last training run
	$(PYTHON) -m training.report $(ARGS)

heldout: ## generated widgets of vendors, markups and languages that training has not seen
	$(PYTHON) -m training.heldout $(ARGS)

lexicon: ## training/lexicon.tsv -> clf/data/lexicon.npz; train again afterwards
	$(PYTHON) -m training.lexicon

bench: .venv-compare ## time by stage and as a whole, memory and growth, beside lxml's parse and other extractors
	.venv-compare/bin/python -m training.bench $(ARGS)

benchjobs: ## many pages in one process and in two: speed, and memory over 20,000 pages
	$(PYTHON) -m training.bench_jobs $(ARGS)

clean: ## remove what builds and checks leave behind
	rm -rf build dist docs/_build .mypy_cache .pytest_cache .ruff_cache .hypothesis
	find . -name __pycache__ -type d -not -path './.venv/*' -prune -exec rm -rf {} +
