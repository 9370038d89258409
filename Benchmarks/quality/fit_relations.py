#!/usr/bin/env python3
"""Fits the model that says which pairs of claims conflict.

usage: fit_relations.py FOLDER... [--news DOCS.jsonl] [--write] [--left-out] [--claimset PATH]

Each FOLDER holds the texts of one matter, their .meta.yaml and a gold.tsv (relations/README.md). A pair of claims is right
where it matches a gold conflict, as score_relations.py matches them. --news gives texts, {"text"} a line, between which
nothing is taken to conflict (every sixth of PolNeAR's first 720 training texts). With --left-out the scores are printed that a model has
on each folder that was fitted on the others; with --write the model replaces that of the program
(Sources/ClaimsetClaims/Reconcile/Judge/PairWeights.swift). The same input gives the same bytes. Standard library only.
"""
import argparse
import json
import math
import os
import random
import re
import subprocess

import linear_model
import score_relations

# DOUBT takes back the wildest of what the rules tell of the news, and nothing of what they find in the matters; from LEAST on seven in ten
# are right in matters left out, from STRONG on eight.
ROUNDS, RATE, PENALTY, SEEN, DOUBT, LEAST, STRONG = 40, 0.1, 0.5, 10, -4000, -500, 0
LOOKALIKE = 2
# Every fifth pair of the news is taken, for it is of many matters.
SPARED = 5
OUTPUT = "Sources/ClaimsetClaims/Reconcile/Judge/PairWeights.swift"


class Matter:
    """The candidates of one folder, each with the gold pairs that it matches."""

    def __init__(self, folder, program):
        self.name = os.path.basename(os.path.normpath(folder))
        self.gold, _ = score_relations.load_gold(folder)
        requests = []
        for name in sorted(os.listdir(folder)):
            if name.endswith(".txt"):
                meta = open(os.path.join(folder, name[:-4] + ".meta.yaml"), encoding="utf-8").read()
                facts = dict(re.findall(r"^(published|genre): *(\S+)", meta, re.M))
                text = open(os.path.join(folder, name), encoding="utf-8").read()
                requests.append(json.dumps({"document_id": name, "text": text, **facts}))
        self.pairs = pairs(requests, program)
        for pair in self.pairs:
            a, b = ((p["document_id"], p["byte_start"], p["byte_end"]) for p in (pair["a"], pair["b"]))
            pair["gold"] = [k for k, g in enumerate(self.gold) if any(
                score_relations.overlap(x, g["span_a"])[0] >= .5 and score_relations.overlap(y, g["span_b"])[0] >= .5
                for x, y in ((a, b), (b, a)))]
            pair["right"] = [k for k in pair["gold"] if self.gold[k]["label"] == "conflict"]
            pair["alike"] = not pair["right"] and any(self.gold[k]["label"] != "conflict" for k in pair["gold"])

    def strong(self):
        """How many strong conflicts there are."""
        return sum(g["label"] == "conflict" and g["strength"] == "strong" for g in self.gold)


def news(path, program):
    """The features of the pairs of texts between which nothing is taken to conflict."""
    lines = [line for number, line in enumerate(open(path, encoding="utf-8")) if number < 720 and number % 6 == 0]
    requests = [json.dumps({"document_id": str(i), "text": json.loads(line)["text"]}) for i, line in enumerate(lines)]
    return [pair["features"] for pair in pairs(requests, program)[::SPARED]]


def pairs(requests, program):
    """The candidates among documents."""
    done = subprocess.run([program, "extract", "--input-format", "jsonl", "--layer", "pairs"],
                          input="\n".join(requests).encode(), stdout=subprocess.PIPE, check=True)
    return [json.loads(line) for line in done.stdout.decode().splitlines()]


def fit(matters, wrong):
    """Logistic regression; what only looks like a conflict weighs more."""
    rows = [(False, features) for features in wrong]
    for matter in matters:
        for pair in matter.pairs:
            rows += [(bool(pair["right"]), pair["features"])] * (LOOKALIKE if pair["alike"] else 1)
    random.Random(1).shuffle(rows)
    if not any(right for right, _ in rows):
        raise SystemExit("no pair of the folders is right")
    share = sum(right for right, _ in rows) / len(rows)
    return linear_model.fit(rows, lambda told, right: 1 / (1 + math.exp(-told)) - right, math.log(share / (1 - share)),
                            ROUNDS, RATE, PENALTY, SEEN)


def scores(told):
    """Prints precision and recall of keeping what is told above each threshold; `told` are matters with their sums."""
    print("%7s %8s %10s %10s %10s" % ("least", "strong", "right", "told", "alike"))
    for least in (1000, 500, 250, 0, -250, -500, -600, -700, -800, -900, -1000, -1250, -1500):
        strong, right, wrong, alike = set(), set(), 0, set()
        for matter, sums in told:
            for pair, total in zip(matter.pairs, sums):
                if 1000 * total < least or pair["relation"] in ("corroborates", "updates"):
                    continue
                right |= {(matter.name, k) for k in pair["right"]}
                strong |= {(matter.name, k) for k in pair["right"] if matter.gold[k]["strength"] == "strong"}
                wrong += not pair["right"]
                alike |= {(matter.name, k) for k in pair["gold"] if matter.gold[k]["label"] == "lookalike"
                          and not pair["right"]}
        print("%7d %4d/%d %4d/%d=%.2f %6d" % (least, len(strong), sum(m.strong() for m, _ in told), len(right),
                                         len(right) + wrong, len(right) / max(1, len(right) + wrong), len(alike)))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folders", nargs="+")
    parser.add_argument("--news")
    parser.add_argument("--write", action="store_true")
    parser.add_argument("--left-out", action="store_true")
    parser.add_argument("--claimset", default=".build/release/claimset")
    options = parser.parse_args()
    matters = [Matter(folder, options.claimset) for folder in options.folders]
    print("%d pairs, %d right" % (sum(len(m.pairs) for m in matters), sum(bool(p["right"]) for m in matters for p in m.pairs)))
    wrong = news(options.news, options.claimset) if options.news else []
    if options.left_out:
        told = []
        for matter in matters:
            model = fit([other for other in matters if other is not matter], wrong)
            told.append((matter, [linear_model.total(model, pair["features"]) for pair in matter.pairs]))
        scores(told)
        print("those of the second half:")
        scores(told[len(told) // 2:])
    base, weights = fit(matters, wrong)
    if options.write:
        write(base, weights, options.folders)


def write(base, weights, folders):
    """Replaces the weights of the program."""
    names = [os.path.basename(os.path.normpath(folder)) for folder in folders]
    with open(OUTPUT, "w", encoding="utf-8") as out:
        out.write(f"""// Data table: written by Benchmarks/quality/fit_relations.py, fitted on Benchmarks/quality/relations/{names[0]} to
// {names[-1]}, with pairs of PolNeAR's training texts between which nothing is taken to conflict.

/// The weights of ``PairJudge``, in thousandths of a logit.
enum PairWeights {{
  /// The logit when nothing is known.
  static let base = {round(1000 * base)}
  /// What a rule says is told if it has at least this.
  static let doubt = {DOUBT}
  /// What no rule says is told if it has at least this.
  static let least = {LEAST}
  /// What is told as sure has at least this.
  static let strong = {STRONG}
  /// What each feature adds: its aspect, its step, then its weight.
  static let lines = #\"\"\"
{linear_model.lines(weights, 0.01)}    \"\"\"#
}}
""")


if __name__ == "__main__":
    main()
