#!/usr/bin/env python3
"""Fits and scores the model of factuality.

usage: fit_factuality.py [--fit TRAIN.jsonl [--write]] [--score SET.jsonl]... [--claimset PATH]

Each file holds sentences whose events are graded from -3 to 3: {"id", "tokens", "fact": [[token, grade]]}. With --fit a
linear model is fitted on what the program sees of each graded word; with --write it replaces the one of the program
(Sources/ClaimsetClaims/Factuality/FactualityWeights.swift). --score prints the mean absolute error and Pearson's r of the
program, and of the model just fitted. A word that the program does not grade counts as 3. The same input gives the
same bytes. Standard library only.
"""
import argparse
import json
import math
import subprocess

import linear_model

ROUNDS, RATE, PENALTY, BEND, SEEN = 60, 0.3, 0.1, 1.0, 5
OUTPUT = "Sources/ClaimsetClaims/Factuality/FactualityWeights.swift"


def events(path, program):
    """For each graded word of `path` its grade, that of the program, and what the program sees of it."""
    rows = [json.loads(line) for line in open(path, encoding="utf-8")]
    places, requests = [], []
    for row in rows:
        starts, text = [], ""
        for token in row["tokens"]:
            text += " " if text else ""
            starts.append(len(text))
            text += token
        places.append(starts)
        requests.append(json.dumps({"document_id": row["id"], "text": text}))
    done = subprocess.run([program, "extract", "--input-format", "jsonl", "--layer", "factuality"],
                          input="\n".join(requests).encode(), stdout=subprocess.PIPE, check=True)
    found = []
    for row, starts, line in zip(rows, places, done.stdout.decode().splitlines()):
        words = {word["start"]: word for word in json.loads(line)["words"]}
        for token, grade in row["fact"]:
            word = words.get(starts[token])
            found.append((grade, word and float(word["factuality"]), word["features"] if word else None))
    return found


def fit(data):
    """Least squares that bend to absolute errors."""
    rows = [(grade, features) for grade, _, features in data if features]
    return linear_model.fit(rows, lambda told, grade: max(-BEND, min(BEND, told - grade)), 2.0, ROUNDS, RATE, PENALTY, SEEN)


def report(name, pairs):
    n = len(pairs)
    gold_mean, told_mean = sum(g for g, _ in pairs) / n, sum(t for _, t in pairs) / n
    spread = math.sqrt(sum((g - gold_mean) ** 2 for g, _ in pairs) * sum((t - told_mean) ** 2 for _, t in pairs))
    r = sum((g - gold_mean) * (t - told_mean) for g, t in pairs) / spread if spread else 0
    print(f"{name}: events {n}  MAE {sum(abs(g - t) for g, t in pairs) / n:.3f}  r {r:.3f}")


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", metavar="TRAIN")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--score", metavar="SET", action="append", default=[])
    parser.add_argument("--claimset", default=".build/release/claimset")
    options = parser.parse_args()
    model = None
    if options.fit:
        model = fit(events(options.fit, options.claimset))
        print(f"{len(model[1])} features")
    for path in options.score:
        data = events(path, options.claimset)
        report(f"{path}, the program", [(g, 3.0 if told is None else told) for g, told, _ in data])
        print(f"  not graded: {sum(told is None for _, told, _ in data)}")
        if model:
            told = [max(-3, min(3, linear_model.total(model, f))) if f else 3.0 for _, _, f in data]
            report(f"{path}, the model fitted now", [(g, t) for (g, _, _), t in zip(data, told)])
    if options.write and model:
        base, weights = model
        with open(OUTPUT, "w", encoding="utf-8") as f:
            f.write("// Data table: written by Benchmarks/quality/fit_factuality.py, fitted on the grades of UW's training part.\n\n"
                    "/// The weights of ``FactualityReader``, in thousandths of a grade.\nenum FactualityWeights {\n"
                    f"  /// The grade of a word of which nothing is known.\n  static let base = {round(1000 * base)}\n"
                    "  /// What each feature adds: its name, then its weight.\n"
                    f'  static let lines = #"""\n{linear_model.lines(weights, 0)}    """#\n}}\n')


if __name__ == "__main__":
    main()
