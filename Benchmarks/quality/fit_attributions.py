#!/usr/bin/env python3
"""Fits the model that decides which candidates are attributions.

usage: fit_attributions.py GOLD.jsonl DOCS.jsonl [--write] [--claimset PATH] [--dev GOLD.jsonl DOCS.jsonl]

DOCS.jsonl holds texts, {"doc", "text"}, GOLD.jsonl their attributions as PolNeAR has them: {"doc", "primary", "cue",
"content"}, each a list of [start, end] in Unicode scalars. A candidate is right where its cue touches that of a gold
attribution. With --dev the scores of keeping candidates above each threshold are printed; with --write the model replaces
that of the program (Sources/ClaimsetClaims/Attributions/AttributionWeights.swift). The same input gives the same bytes.
Standard library only.
"""
import argparse
import collections
import json
import math
import subprocess

import linear_model

ROUNDS, RATE, PENALTY, SEEN, LEAST = 30, 0.2, 0.3, 12, -100
OUTPUT = "Sources/ClaimsetClaims/Attributions/AttributionWeights.swift"


def candidates(gold_path, docs_path, program):
    """For each candidate its document, whether it is right, and its row."""
    texts = [json.loads(line) for line in open(docs_path, encoding="utf-8")]
    cues = collections.defaultdict(list)
    for line in open(gold_path, encoding="utf-8"):
        row = json.loads(line)
        if row.get("primary", True):
            cues[row["doc"]] += [tuple(span) for span in row["cue"]]
    requests = "\n".join(json.dumps({"document_id": d["doc"], "text": d["text"]}) for d in texts if d["doc"] in cues)
    done = subprocess.run([program, "extract", "--input-format", "jsonl", "--layer", "attributions"],
                          input=requests.encode(), stdout=subprocess.PIPE, check=True)
    found = []
    for line in done.stdout.decode().splitlines():
        answer = json.loads(line)
        wanted = cues[answer["document_id"]]
        for row in answer["attributions"]:
            right = any(a < e and s < b for a, b in wanted for s, e in row["cue"])
            found.append((answer["document_id"], right, row))
    return found


def fit(data):
    """Logistic regression."""
    rows = [(right, row["features"]) for _, right, row in data]
    return linear_model.fit(rows, lambda told, right: 1 / (1 + math.exp(-told)) - right, 0.0, ROUNDS, RATE, PENALTY, SEEN)


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("docs")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--claimset", default=".build/release/claimset")
    parser.add_argument("--dev", nargs=2)
    options = parser.parse_args()
    data = candidates(options.gold, options.docs, options.claimset)
    model = base, weights = fit(data)
    print(f"{len(data)} candidates, {sum(right for _, right, _ in data)} right, {len(weights)} features")
    if options.dev:
        dev = candidates(*options.dev, options.claimset)
        rated = [(linear_model.total(model, row["features"]), right) for _, right, row in dev]
        for least in (-1.5, -1, -0.6, -0.3, 0, 0.5):
            kept = [right for rate, right in rated if rate >= least]
            print(f"  kept from {least:4}: {len(kept)}, right {sum(kept) / len(kept):.3f} of them, "
                  f"{sum(kept) / sum(right for _, right in rated):.3f} of the right ones")
    if options.write:
        with open(OUTPUT, "w", encoding="utf-8") as f:
            f.write("// Data table: written by Benchmarks/quality/fit_attributions.py, fitted on PolNeAR's training part.\n\n"
                    "/// The weights of ``AttributionJudge``, in thousandths of a logit.\nenum AttributionWeights {\n"
                    f"  /// The logit when nothing is known.\n  static let base = {round(1000 * base)}\n"
                    f"  /// What is kept has at least this.\n  static let least = {LEAST}\n"
                    "  /// What each feature adds: its name, then its weight.\n"
                    f'  static let lines = #"""\n{linear_model.lines(weights, 0.1)}    """#\n}}\n')


if __name__ == "__main__":
    main()
