#!/usr/bin/env python3
"""Fits the weights of check-worthiness and writes Sources/ClaimsetClaims/WorthinessWeights.swift.

usage: fit_worthiness.py GOLD.jsonl [--claimset PATH] [--write]

GOLD.jsonl holds one sentence a line: {"id", "text", "label"}, label 1 for one worth checking. A sentence is worth what
its worthiest claim is. Words are put into four lists by how much more, or less, often they stand in sentences worth
checking; names are left out. Then weights are fitted. Prints the average precision of five folds, for each of which lists
and weights are made without it; with --write those made from all of it replace those of the program. The same input gives the same bytes. Standard library only.
"""
import argparse
import json
import math
import subprocess

ROUNDS, RATE, PENALTY = 150, 0.5, 1e-4
SEEN = 8  # in how many sentences a word of a list must stand
# The lists, and the logarithms of odds between which their words lie.
LISTS = {"mostlyChecked": (1.2, 99), "oftenChecked": (0.4, 1.2), "seldomChecked": (-1, -0.3), "hardlyChecked": (-99, -1)}
MOST = 6  # more words of a list than this add nothing


def average_precision(scored):
    hits, total = 0, 0.0
    for rank, (_, label) in enumerate(sorted(scored, key=lambda s: -s[0]), 1):
        if label:
            hits += 1
            total += hits / rank
    return total / max(1, hits)


def words_of(claims):
    return {word.lower() for claim in claims for word in claim["words"] if word[0].isalpha()}


def lists(sentences):
    """The words of each list, in the order of the alphabet."""
    counts, small, large = ({}, {}), {}, {}
    for claims, label in sentences:
        for word in words_of(claims):
            counts[label][word] = counts[label].get(word, 0) + 1
        for claim in claims:
            for i, word in enumerate(claim["words"]):
                if i:
                    (large if word[0].isupper() else small).setdefault(word.lower(), []).append(i)
    totals = [sum(1 for _, label in sentences if label == kind) for kind in (0, 1)]
    found = {name: [] for name in LISTS}
    for word in sorted(set(counts[0]) | set(counts[1])):
        no, yes = counts[0].get(word, 0), counts[1].get(word, 0)
        if no + yes < SEEN or len(large.get(word, [])) > len(small.get(word, [])):
            continue
        odds = math.log((yes + 1) / (totals[1] + 2)) - math.log((no + 1) / (totals[0] + 2))
        for name, (low, high) in LISTS.items():
            if low <= odds < high:
                found[name].append(word)
    return found


def with_lists(sentences, found):
    """The features of each claim, with how many words of each list it has."""
    place = {word: name for name, words in found.items() for word in words}
    result = []
    for claims, label in sentences:
        features = []
        for claim in claims:
            counts = {name: count for name, count in claim["features"].items() if name not in LISTS}
            for word in sorted({word.lower() for word in claim["words"]}):
                name = place.get(word)
                if name:
                    counts[name] = min(MOST, counts.get(name, 0) + 1)
            features.append(counts)
        result.append((features, label))
    return result


def logit(weights, claim):
    return weights[""] + sum(weights.get(name, 0) * count for name, count in claim.items())


def fit(sentences):
    """Logistic regression over the worthiest claim of each sentence, chosen anew in every round."""
    names = sorted({name for claims, _ in sentences for claim in claims for name in claim})
    weights = dict.fromkeys([""] + names, 0.0)
    squares = dict.fromkeys(weights, 1e-8)
    data = [(claims, label) for claims, label in sentences if claims]
    for _ in range(ROUNDS):
        gradient = {name: PENALTY * len(data) * value for name, value in weights.items()}
        for claims, label in data:
            claim = max(claims, key=lambda c: (logit(weights, c), sorted(c.items())))
            error = 1 / (1 + math.exp(-logit(weights, claim))) - label
            gradient[""] += error
            for name, count in claim.items():
                gradient[name] += error * count
        for name in weights:
            squares[name] += gradient[name] ** 2
            weights[name] -= RATE * gradient[name] / math.sqrt(squares[name])
    return weights


def score(weights, claims):
    return max((logit(weights, claim) for claim in claims), default=-1e9)


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("gold")
    p.add_argument("--claimset", default=".build/release/claimset")
    p.add_argument("--write", action="store_true")
    a = p.parse_args()
    with open(a.gold, encoding="utf-8") as f:
        gold = [json.loads(line) for line in f if line.strip()]
    payload = "".join(json.dumps({"document_id": g["id"], "text": g["text"]}) + "\n" for g in gold).encode()
    done = subprocess.run([a.claimset, "extract", "--input-format", "jsonl", "--layer", "worthiness"], input=payload,
                          stdout=subprocess.PIPE, check=True)
    answers = [json.loads(line) for line in done.stdout.decode().splitlines()]
    sentences = [(o["claims"], g["label"]) for g, o in zip(gold, answers)]
    scored = []
    for fold in range(5):
        rest = [s for i, s in enumerate(sentences) if i % 5 != fold]
        found = lists(rest)
        weights = fit(with_lists(rest, found))
        held_out = with_lists([s for i, s in enumerate(sentences) if i % 5 == fold], found)
        scored += [(score(weights, claims), label) for claims, label in held_out]
    print(f"average precision, five folds: {average_precision(scored):.4f}")
    found = lists(sentences)
    weights = fit(with_lists(sentences, found))
    for name, value in sorted(weights.items(), key=lambda w: -abs(w[1])):
        print(f"  {name or 'base':20} {value:6.3f}")
    if not a.write:
        return
    rows = "".join(f'    "{name}": {round(1000 * value)},\n' for name, value in sorted(weights.items()) if name)
    words = "".join(f"    {name} {' '.join(found[name])}\n" for name in LISTS)
    with open("Sources/ClaimsetClaims/WorthinessWeights.swift", "w", encoding="utf-8") as f:
        f.write("// Data table: written by Benchmarks/quality/fit_worthiness.py, fitted on the sentences of ClaimBuster's\n"
                "// train part.\n\n/// The weights of ``Worthiness``, in thousandths of a logit.\nenum WorthinessWeights {\n"
                f"  /// What every claim starts with.\n  static let base = {round(1000 * weights[''])}\n"
                f"  /// What each feature adds, by name.\n  static let table: [String: Int] = [\n{rows}  ]\n"
                f'  /// The words of each list.\n  static let words = #"""\n{words}    """#\n}}\n')


if __name__ == "__main__":
    main()
