# Everything that a person or a machine does with this repository. `make help` lists it.

TRAITS := --traits PDF,XLSX
SWIFT ?= swift
# What is built to be used carries Swift's own libraries along, which more than halves its start.
STATIC := $(if $(filter Linux,$(shell uname)),--static-swift-stdlib)
BUILD := $(SWIFT) build $(TRAITS) -c release $(STATIC)
PARASOL := .build/release/parasol

.PHONY: help demo test lint bench bench-planning bench-printing templates schema docs clean

help:
	@echo 'make demo       install what is missing, build parasol, compile the one-town example'
	@echo 'make test       install what is missing, build, run every test'
	@echo 'make lint       formatting, forbidden calls, file sizes'
	@echo 'make bench      what a national programme costs at each stage, against bare libyaml'
	@echo 'make bench-planning  plans compared with an exact solver, and what planning costs'
	@echo 'make bench-printing  what a page of a filled form costs, beside two other programs'
	@echo 'make templates  carry Templates/ over into the program'
	@echo 'make schema     write the JSON Schemas that editors use to Templates/schema/'
	@echo 'make docs       write the reference pages of the language, diagnostics and rules'
	@echo 'make clean      remove what was built (not what was installed)'

demo:
	@.ci/install demo
	@$(BUILD) --product parasol
	@$(PARASOL) build Examples/dawn-harbour --output build/dawn-harbour
	@echo
	@echo "Made $$(find build/dawn-harbour -type f ! -name '.*' | wc -l | tr -d ' ') files in build/dawn-harbour:"
	@find build/dawn-harbour -type f ! -name '.*' | sed 's/.*\.//' | sort | uniq -c | sed 's/^/ /'
	@echo "Start with $$(find '$(CURDIR)/build/dawn-harbour' -name index.html | sort | head -n 1) in a browser."

test:
	@.ci/install test
	@$(SWIFT) test $(TRAITS)

lint:
	@.ci/lint

bench:
	@.ci/install demo
	@$(BUILD) --product parasol
	@$(BUILD) --product parasol-bench
	@.build/release/parasol-bench

# What the exact solver found is kept in build/planning/exact: the first run takes long.
bench-planning:
	@.ci/install bench
	@$(BUILD) --product parasol-bench
	@python3 Tests/Bench/planning/generate.py build/planning
	@.venv-bench/bin/python Tests/Bench/planning/compare.py build/planning --effort quick || true
	@.venv-bench/bin/python Tests/Bench/planning/compare.py build/planning --effort normal
	@.build/release/parasol-bench plan

# The same filled calendars through Parasol, Typst and WeasyPrint, one after the other.
bench-printing:
	@.ci/install bench
	@$(BUILD) --product parasol
	@$(BUILD) --product parasol-bench
	@$(PARASOL) forms print Examples/dawn-harbour microplanning-calendar --lang en --output build/printing
	@.build/release/parasol-bench forms 1000
	@.venv-bench/bin/python Tests/Bench/compare-printing.py build/printing/microplanning-calendar.en.html 100

templates:
	@Templates/embed.sh

schema:
	@$(BUILD) -c release --product parasol
	@$(PARASOL) schema >Templates/schema/parasol.schema.json
	@for kind in words profile indicators attributes; do $(PARASOL) schema --kind $$kind >Templates/schema/$$kind.schema.json; done

docs:
	@$(BUILD) -c release --product parasol
	@$(PARASOL) reference | while read -r page; do $(PARASOL) reference $$page >Sources/ParasolCompiler/Documentation.docc/$$page; done

clean:
	@rm -rf .build build
