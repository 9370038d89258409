#!/usr/bin/env python3
"""Scores where `claimset extract` finds quantities in scientific papers: one JSON object a line with text and spans.

usage: score_quantity_spans.py [--claimset PATH] [--errors N] FILE.jsonl ...

A quantity of the set is found when one of ours overlaps it, and one of ours is right when it overlaps one of the set.
Where the set says which entity was measured, the last figure is the share of the found measures whose item shares a
word with it. Standard library only.
"""
import argparse
import json
import os
import re
import subprocess


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def extract(program, cases):
    payload = "".join(json.dumps({"document_id": str(i), "text": c["text"]}) + "\n" for i, c in enumerate(cases))
    command = [program, "extract", "--input-format", "jsonl"]
    out = subprocess.run(command, input=payload.encode(), stdout=subprocess.PIPE, check=True).stdout
    return [json.loads(line)["quantities"] for line in out.decode().splitlines()]


def overlap(a, b):
    return a["start"] < b["end"] and b["start"] < a["end"]


def words(text):
    return {w.rstrip("s") for w in re.findall(r"[^\W_]+", (text or "").lower())} - {"the", "a", "an", "of", ""}


def percent(part, whole):
    return f"{100 * part / max(whole, 1):5.1f} %"


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--claimset", default=".build/release/claimset")
    parser.add_argument("--errors", type=int, default=0)
    a = parser.parse_args()
    for path in a.files:
        cases = lines(path)
        found = ours = right = gold = named = items = shown = 0
        for case, rows in zip(cases, extract(a.claimset, cases)):
            wanted = [q for q in case["quantities"] if q.get("start") is not None]
            gold += len(wanted)
            ours += len(rows)
            right += sum(any(overlap(r, q) for q in wanted) for r in rows)
            for q in wanted:
                row = next((r for r in rows if overlap(r, q)), None)
                found += row is not None
                entity = (q.get("MeasuredEntity") or {}).get("text")
                if row is None and shown < a.errors:
                    shown += 1
                    print("    ", q.get("text"), "|", case["text"][max(0, q["start"] - 60) : q["end"] + 30].replace("\n", " "))
                if row is not None and entity:
                    named += 1
                    items += bool(words(entity) & words(row.get("item")))
        print(
            f"{os.path.basename(path):24s} recall {percent(found, gold)} of {gold}   precision {percent(right, ours)} of {ours}"
            + (f"   item {percent(items, named)} of {named}" if named else "")
        )


main()
