#!/usr/bin/env python3
"""score_factuality.py SET.jsonl [--program PATH] [--means]

Scores the factuality of claims on sentences whose events are graded from -3 to 3 (`{"id", "tokens", "fact": [[token, value]]}`):
mean absolute error and Pearson's r. An event takes the value of the claim whose predicate it stands in, else of the
narrowest claim around it, else 3. `--means` prints the mean grade of each polarity and certainty, from which the grades in
Judgement.swift were set (on the training part).
"""
import argparse
import collections
import json
import math
import subprocess

parser = argparse.ArgumentParser()
parser.add_argument("set")
parser.add_argument("--program", default=".build/release/claimset")
parser.add_argument("--means", action="store_true")
options = parser.parse_args()

rows = [json.loads(line) for line in open(options.set, encoding="utf-8")]
requests, places = [], []
for row in rows:
    text, starts = "", []
    for token in row["tokens"]:
        if text:
            text += " "
        starts.append((len(text), len(text) + len(token)))
        text += token
    places.append(starts)
    requests.append(json.dumps({"document_id": row["id"], "text": text, "published": "2020-01-01"}))
answers = subprocess.run(
    [options.program, "extract", "--input-format", "jsonl"],
    input="\n".join(requests), capture_output=True, text=True, check=True,
).stdout.splitlines()

pairs, grades = [], collections.defaultdict(list)
for row, starts, answer in zip(rows, places, answers):
    claims = json.loads(answer)["claims"]
    for token, gold in row["fact"]:
        start, end = starts[token]
        inside = [
            c for c in claims
            if c["predicate_start"] is not None and c["predicate_start"] <= start and end <= c["predicate_end"]
        ]
        around = inside or [c for c in claims if c["start"] <= start and end <= c["end"]]
        best = min(around, key=lambda c: c["end"] - c["start"], default=None)
        pairs.append((gold, float(best["factuality"]) if best else 3.0))
        where = "predicate" if inside else "around" if best else "none"
        name = (where,) + ((best["polarity"], best["certainty"]) if best else ())
        grades[name].append(gold)
n = len(pairs)
mean_gold = sum(g for g, _ in pairs) / n
mean_told = sum(t for _, t in pairs) / n
spread = math.sqrt(sum((g - mean_gold) ** 2 for g, _ in pairs) * sum((t - mean_told) ** 2 for _, t in pairs))
r = sum((g - mean_gold) * (t - mean_told) for g, t in pairs) / spread if spread else 0
print(f"events {n}  MAE {sum(abs(g - t) for g, t in pairs) / n:.3f}  r {r:.3f}")
if options.means:
    for name, values in sorted(grades.items()):
        values.sort()
        print(*name, len(values), f"mean {sum(values) / len(values):.2f} median {values[len(values) // 2]:.2f}")
