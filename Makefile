# build      the release program, .build/release/claimset
# run        set up, build, run pipeline.yaml on input/ into output/
# test       set up, build and run the fast tests
# test-slow  kills, full disks, the browser, other programs, the Debian package, on the release program
# deb        the Debian package, .build-deb/claimset_VERSION_ARCH.deb
# quality    the figures of Documentation/quality.md, where ../shared/bench is there
# lint       format, import graph, file sizes, documentation
# format     put all sources into the house's format
# bench      the figures of Documentation/performance.md
# record     rewrite the expected outputs of the tests; read the diff before you commit it
# setup      install the Debian packages that are missing
# clean      remove what was built

SHELL := /bin/bash
.SHELLFLAGS := -eu -o pipefail -c
.DEFAULT_GOAL := build

# The Debian packages, in this one place: to build and run, to lint, and for the slow tests.
PACKAGES := libcsv-dev libyaml-dev libssl-dev libsqlite3-dev libxlsxwriter-dev libzip-dev pkg-config
LINT_PACKAGES := git python3
DEB_PACKAGES := git dpkg-dev
SLOW_PACKAGES := chromium strace python3-venv procps systemd debootstrap libreoffice-calc-nogui \
	r-base-core r-cran-jsonlite r-cran-readxl r-cran-rsqlite

SWIFT_TEST := swift test --skip-build --parallel

.PHONY: build run test test-slow deb quality lint format bench record setup setup-slow clean

build: setup
	swift build -c release --product claimset

run: build
	.build/release/claimset run

test: setup
	swift build --build-tests
	$(SWIFT_TEST) --skip Slow

test-slow: setup-slow build deb
	swift build --build-tests
	CLAIMSET_PROGRAM=.build/release/claimset swift test --skip-build --no-parallel --filter Slow

deb: setup
	@Scripts/install-packages $(DEB_PACKAGES)
	@Scripts/make-deb

setup:
	@Scripts/install-packages $(PACKAGES)

setup-slow: setup
	@Scripts/install-packages $(SLOW_PACKAGES)
	@Scripts/install-validators

quality: build
	Benchmarks/quality/run

lint:
	@Scripts/install-packages $(LINT_PACKAGES)
	Scripts/lint

format:
	swift format -i -r Sources Tests Package.swift

bench: build
	Benchmarks/run

record:
	swift build --build-tests
	CLAIMSET_RECORD=1 swift test --skip-build --skip Slow || true
	@git status --short

clean:
	rm -rf .build
