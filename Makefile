# From a fresh checkout: make run. Every target prepares what it needs by itself.
.DEFAULT_GOAL := help
.PHONY: help setup run test check bench fuzz machine golden quality simulate faults soak reader screenshots translations clean
unexport PYTHONDONTWRITEBYTECODE PYTHONHOME PYTHONPATH VIRTUAL_ENV

SETUP := packaging/linux/setup.sh
BIN := .venv/bin
PACK := PYTHONPATH=packaging build/venv/bin/python -m
TABLES := $(wildcard assets/translations/*.ts)

help: ## show this list
	@sed -n 's/^\([a-z-]*\):.*## /  make \1	/p' $(firstword $(MAKEFILE_LIST))

setup: ## prepare .venv and what the system lacks, for run and test
	@$(SETUP) tests

run: ## open the app on the shipped lesson; make run ARGS="…" passes arguments on
	@$(SETUP) app
	@$(BIN)/quizapp $(ARGS)

test: ## check, then run every test; make test ARGS="…" passes arguments to pytest
	@$(SETUP) tests
	@$(MAKE) --no-print-directory check
	@$(BIN)/python -m pytest --numprocesses auto --dist loadfile --benchmark-disable $(ARGS)

check: ## style, types, import directions and the lock
	@$(SETUP) app
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports
	$(BIN)/uv lock --check --python $(BIN)/python

bench: ## measure start, memory and large lessons
	@$(SETUP) tests
	@$(BIN)/python -m tests.benchmarks $(ARGS)

fuzz: ## read 12,000 lessons with slips; make fuzz ARGS="--seed N" repeats one
	@$(SETUP) tests
	@$(BIN)/python -m tests.lessons.fuzz $(ARGS)

machine: ## try 500 rows of 40 things that students, teachers and clocks do, and 40 kills
	@$(SETUP) tests
	@$(BIN)/python -m tests.machine $(ARGS)

golden: ## write the list of the shipped lesson's questions anew, to be read aloud
	@$(SETUP) tests
	@$(BIN)/python -m tests.questions.golden

quality: ## measure whether questions are fair, in the lessons that ship and in made ones
	@$(SETUP) tests
	@$(BIN)/python -m tests.quality $(ARGS)

simulate: ## let made learners study by the scheduler and by its rivals, in some minutes
	@$(SETUP) tests
	@$(BIN)/python -m tests.simulate $(ARGS)

faults: ## kill, fill and damage what keeps progress, some thousand times, and count what is lost
	@$(SETUP) tests
	@$(BIN)/python -m tests.faults $(ARGS)

soak: ## do 3,000 random things with the real window: no error, no dead end, no leak; ARGS="--seed N" repeats one
	@$(SETUP) tests
	@$(BIN)/python -m tests.soak $(ARGS)

reader: ## study a day by keys with a screen reader's ears, and print what is said, in order
	@$(SETUP) reader
	@$(BIN)/python -m tests.reader

screenshots: ## take every page in each theme, at 100 and 200 % text, in both languages, into build/screenshots
	@$(SETUP) tests
	@$(BIN)/python -m tests.screens $(ARGS)

translations: ## gather the window's texts for translators, and make the tables that the window reads
	@$(SETUP) app
	$(BIN)/pyside6-lupdate -no-obsolete -locations none -extensions py \
		-tr-function-alias QT_TR_NOOP+=phrase quizapp -ts $(TABLES)
	$(BIN)/pyside6-lrelease $(TABLES)

bundle: ## make build/bundle/quizapp, the program with its own Python, Qt and SQLite, for Linux
	@$(SETUP) packages
	@$(PACK) bundle

deb: ## make dist/quizapp_….deb for Debian and Ubuntu
	@$(SETUP) packages
	@$(PACK) deb

tarball: ## make dist/quizapp-…-linux-….tar.xz, which installs without root
	@$(SETUP) packages
	@$(PACK) tarball

wheelhouse: ## make dist/quizapp-…-wheelhouse-….tar: the wheels of all that is needed, for pip without a network
	@$(SETUP) packages
	@$(PACK) wheelhouse

test-installers: ## make all packages twice, install them on a bare Debian and study there, in a quarter of an hour
	@$(SETUP) installers
	@PYTHONPATH=packaging build/venv/bin/python -m tests.installers $(ARGS)

clean: ## remove .venv, caches and builds; a student's progress is elsewhere and stays
	rm -rf .venv .mypy_cache .ruff_cache .import_linter_cache .hypothesis .benchmarks build dist
	find quizapp tests packaging -name __pycache__ -type d -prune -exec rm -rf {} +
