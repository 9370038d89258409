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

ROUNDS, BATCH, RATE, PENALTY, SEEN, LEAST = 30, 500, 0.2, 0.3, 12, -100
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
    """Logistic regression by mini-batches in the given order."""
    counts = collections.Counter(name for _, _, row in data for name in set(row["features"]))
    names = sorted(name for name, count in counts.items() if count >= SEEN)
    index = {name: i for i, name in enumerate(names)}
    rows = [(float(right), sorted({index[n] for n in row["features"] if n in index})) for _, right, row in data]
    base, base_square = 0.0, 1e-8
    weights, squares = [0.0] * len(names), [1e-8] * len(names)
    for _ in range(ROUNDS):
        for start in range(0, len(rows), BATCH):
            total, gradient = 0.0, collections.defaultdict(float)
            for right, features in rows[start:start + BATCH]:
                error = 1 / (1 + math.exp(-base - sum(weights[i] for i in features))) - right
                total += error
                for i in features:
                    gradient[i] += error
            base_square += total * total
            base -= RATE * total / math.sqrt(base_square)
            for i, slope in gradient.items():
                slope += PENALTY * weights[i]
                squares[i] += slope * slope
                weights[i] -= RATE * slope / math.sqrt(squares[i])
    return base, dict(zip(names, weights))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("docs")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--claimset", default=".build/release/claimset")
    parser.add_argument("--dev", nargs=2)
    options = parser.parse_args()
    data = candidates(options.gold, options.docs, options.claimset)
    base, weights = fit(data)
    print(f"{len(data)} candidates, {sum(right for _, right, _ in data)} right, {len(weights)} features")
    if options.dev:
        dev = candidates(*options.dev, options.claimset)
        rated = [(base + sum(weights.get(n, 0) for n in set(row["features"])), right) for _, right, row in dev]
        for least in (-1.5, -1, -0.6, -0.3, 0, 0.5):
            kept = [right for rate, right in rated if rate >= least]
            print(f"  kept from {least:4}: {len(kept)}, right {sum(kept) / len(kept):.3f} of them, "
                  f"{sum(kept) / sum(right for _, right in rated):.3f} of the right ones")
    if options.write:
        lines = "".join(f"    {n} {round(1000 * w)}\n" for n, w in sorted(weights.items()) if abs(w) >= 0.1)
        with open(OUTPUT, "w", encoding="utf-8") as f:
            f.write("// Data table: written by Benchmarks/quality/fit_attributions.py, fitted on PolNeAR's training part.\n\n"
                    "/// The weights of ``AttributionJudge``, in thousandths of a logit.\nenum AttributionWeights {\n"
                    f"  /// The logit when nothing is known.\n  static let base = {round(1000 * base)}\n"
                    f"  /// What is kept has at least this.\n  static let least = {LEAST}\n"
                    "  /// What each feature adds: its name, then its weight.\n"
                    f'  static let lines = #"""\n{lines}    """#\n}}\n')


if __name__ == "__main__":
    main()
