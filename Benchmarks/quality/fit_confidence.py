#!/usr/bin/env python3
"""Fits the confidence of claims and writes Sources/ClaimsetClaims/ConfidenceWeights.swift.

usage: fit_confidence.py GOLD.tsv SENTENCES.txt [--claimset PATH] [--write]

GOLD.tsv holds the extractions people made of sentences, as CaRB has them: sentence, predicate, arguments. A claim is right where
it shares six in ten of its words, and a word of the predicate, with one of them. Prints, in five folds, how often claims of each
step of confidence are right, and the share of pairs of a right and a wrong claim that are in this order; then how many claims have
another confidence in the program than these weights give, which is none after a build. With --write the weights replace those of the
program. The same input gives the same bytes. Standard library only.
"""
import argparse
import collections
import json
import math
import subprocess

import linear_model

ROUNDS, RATE, PENALTY, SEEN, FOLDS, SHARED = 60, 0.2, 0.02, 10, 5, 0.6
OUTPUT = "Sources/ClaimsetClaims/ConfidenceWeights.swift"
STEPS = {"quote": (3, 10, 20, 30), "subject": (1, 3, 8), "sentence": (25, 40)}


def words(text):
    return (text or "").lower().replace("[", "").replace("]", "").split()


def is_right(claim, gold):
    """Whether one of the rows `gold` says the same."""
    predicate = words(claim["predicate"])
    own = collections.Counter(predicate + words(claim["subject"]) + words(claim["object"]))
    for qualifier in claim["qualifiers"] or []:
        own.update(words(qualifier["text"]))
    for row in gold:
        other = collections.Counter(word for part in row for word in words(part))
        both = 2 * sum((own & other).values())
        if set(words(row[0])) & set(predicate) and both >= SHARED * (sum(own.values()) + sum(other.values())):
            return True
    return False


def features(claim, sentence):
    """What the program sees of a claim (Sources/ClaimsetClaims/Confidence.swift)."""
    found = ["rule:" + claim["rule"], "certainty:" + claim["certainty"]]
    if not claim["object"]:
        found.append("object:none" if claim["qualifiers"] else "object:bare")
    for part, text in (("quote", claim["quote"]), ("subject", claim["subject"]), ("sentence", sentence)):
        count = len((text or "").split())
        found.append(f"{part}>{max([0] + [step for step in STEPS[part] if count > step])}")
    return found


def read(gold_path, sentences_path, program):
    """The claims of the sentences with gold: the sentence's number, whether it is right, features, the program's confidence."""
    gold = collections.defaultdict(list)
    for line in open(gold_path, encoding="utf-8"):
        sentence, *row = line.rstrip("\n").split("\t")
        gold[sentence].append(row)
    sentences = [line.strip() for line in open(sentences_path, encoding="utf-8")]
    requests = "\n".join(json.dumps({"document_id": str(i), "text": s}) for i, s in enumerate(sentences))
    done = subprocess.run([program, "extract", "--input-format", "jsonl"], input=requests.encode(),
                          stdout=subprocess.PIPE, check=True)
    rows = []
    for line in done.stdout.decode().splitlines():
        answer = json.loads(line)
        number = int(answer["document_id"])
        for claim in answer["claims"]:
            # What no verb says is not cut by clauses, and has a confidence of its own.
            if sentences[number] in gold and claim["rule"] != "fragment":
                rows.append((number, is_right(claim, gold[sentences[number]]), features(claim, sentences[number]),
                             float(claim["confidence"])))
    return rows


def fit(rows):
    slope = lambda total, right: 1 / (1 + math.exp(-total)) - right
    return linear_model.fit([(right, seen) for _, right, seen, _ in rows], slope, 0.0, ROUNDS, RATE, PENALTY, SEEN)


def share(logit):
    """As the program has it: thousandths of a logit to thousandths."""
    steps = [500, 731, 881, 953, 982, 993, 998, 999, 1000]
    whole, rest = divmod(min(abs(logit), 7999), 1000)
    found = steps[whole] + (steps[whole + 1] - steps[whole]) * rest // 1000
    return 1000 - found if logit < 0 else found


def ordered(scored):
    """The share of pairs of a right and a wrong claim of which the right one is surer; equal ones count half."""
    right, wrong = [s for s, r in scored if r], [s for s, r in scored if not r]
    return sum((a > b) + (a == b) / 2 for a in right for b in wrong) / max(1, len(right) * len(wrong))


def main():
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("gold")
    parser.add_argument("sentences")
    parser.add_argument("--claimset", default=".build/release/claimset")
    parser.add_argument("--write", action="store_true")
    options = parser.parse_args()
    rows = read(options.gold, options.sentences, options.claimset)
    folded = []
    for fold in range(FOLDS):
        model = fit([row for row in rows if row[0] % FOLDS != fold])
        folded += [(1 / (1 + math.exp(-linear_model.total(model, seen))), right)
                   for number, right, seen, _ in rows if number % FOLDS == fold]
    print(f"{len(rows)} claims, {sum(right for _, right, _, _ in rows)} right; in {FOLDS} folds ordered {ordered(folded):.3f}")
    for step in range(10):
        of = [(value, right) for value, right in folded if step <= value * 10 < step + 1]
        if of:
            print(f"  confidence {sum(v for v, _ in of) / len(of):.2f}: right {sum(r for _, r in of) / len(of):.2f} of {len(of)}")
    base, weights = fit(rows)
    table = {name: round(1000 * weight) for name, weight in sorted(weights.items()) if round(1000 * weight)}
    other = sum(share(round(1000 * base) + sum(table.get(name, 0) for name in set(seen))) != round(1000 * own)
                for _, _, seen, own in rows)
    print(f"{other} claims have another confidence in the program")
    if options.write:
        with open(OUTPUT, "w", encoding="utf-8") as file:
            file.write("// Data table: written by Benchmarks/quality/fit_confidence.py, fitted on the sentences of CaRB's\n"
                       "// development part.\n\n/// The weights of ``Confidence``, in thousandths of a logit.\n"
                       "enum ConfidenceWeights {\n  /// What every claim starts with.\n"
                       f"  static let base = {round(1000 * base)}\n  /// What each feature adds, by name.\n"
                       "  static let table: [String: Int] = [\n"
                       + "".join(f'    "{name}": {weight},\n' for name, weight in table.items()) + "  ]\n}\n")


if __name__ == "__main__":
    main()
