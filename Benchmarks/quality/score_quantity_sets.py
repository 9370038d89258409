#!/usr/bin/env python3
"""Scores `claimset extract` on sets of quantity cases: one JSON object a line with text and quantities.

usage: score_quantity_sets.py [--claimset PATH] [--errors N] FILE.jsonl ...

A case is right when every quantity it names is found with its value (or both ends) and unit, and
nothing else of the kinds its set is about is found. The first figure is over all cases, the second
leaves out those that left-out/quantities.tsv names with a reason. Standard library only.
"""
import argparse
import json
import os
import re
import subprocess
import sys
import tempfile

# What the sets call the units, and what claimset calls them. Names not listed compare as written.
UNITS = {
    "USD": "dollar dollars $ usd us dollar united states dollar", "EUR": "euro eur €",
    "GBP": "pound sterling pound british pound gbp £", "JPY": "japanese yen yen jpy", "INR": "indian rupee inr rupee",
    "CAD": "canadian dollar cad", "AUD": "australian dollar aud", "NZD": "new zealand dollar", "CNY": "chinese yuan cny yuan",
    "{cent}": "cent cents", "{penny}": "pence penny", "KRW": "south korean won", "MYR": "malaysian ringgit",
    "%": "percentage percent %", "a": "year years", "mo": "month", "wk": "week", "d": "day", "h": "hour",
    "min": "minute", "s": "second", "m": "metre meter", "km": "kilometre kilometer", "cm": "centimetre centimeter",
    "mm": "millimetre millimeter", "[mi_i]": "mile", "[in_i]": "inch", "[ft_i]": "foot", "[yd_i]": "yard",
    "g": "gram", "kg": "kilogram", "mg": "milligram", "[lb_av]": "pound pound-mass", "[oz_av]": "ounce",
    "t": "tonne metric-ton", "[ston_av]": "ton", "L": "litre liter", "mL": "millilitre milliliter", "hL": "hectolitre",
    "[gal_us]": "gallon", "[cup_us]": "cup", "[tsp_us]": "teaspoon", "[tbs_us]": "tablespoon", "[pt_us]": "pint",
    "[bbl_us]": "barrel", "Cel": "celsius c degree-celsius", "[degF]": "fahrenheit f degree-fahrenheit",
    "K": "kelvin k", "deg": "degree", "m2": "square-metre square-meter", "km2": "square-kilometre square-kilometer",
    "[sft_i]": "square-foot", "[mi_i]2": "square-mile", "[acr_us]": "acre", "[cft_i]": "cubic-foot", "m3": "cubic-metre cubic-meter",
    "[mi_i]/h": "mile-per-hour", "km/h": "kilometre-per-hour kilometer-per-hour", "W": "watt", "MW": "megawatt",
    "bit": "bit", "By": "byte", "kBy": "kilobyte", "MBy": "megabyte", "GBy": "gigabyte", "kbit": "kilobit", "Mbit": "megabit",
    "V": "volt", "Hz": "hertz", "rad": "radian", "cm2": "square-centimetre square-centimeter",
}
MULTIWORD = {
    "united states dollar": "USD", "us dollar": "USD", "british pound": "GBP", "pound sterling": "GBP",
    "japanese yen": "JPY", "indian rupee": "INR", "canadian dollar": "CAD", "australian dollar": "AUD",
    "new zealand dollar": "NZD", "chinese yuan": "CNY", "south korean won": "KRW", "malaysian ringgit": "MYR",
}
NAMES = {name.replace("-", " "): code for code, names in UNITS.items() for name in names.split()}
NAMES.update(MULTIWORD)
NAMES.update({"£": "GBP", "franc": "CHF", "mexican peso": "MXN", "turkish lira": "TRY", "bitcoin": "XBT", "satoshi": "{satoshi}",
              "costa rican colón": "CRC", "lao kip": "LAK", "dram": "[dr_av]", "bucks": "USD", "british thermal unit": "[Btu]", "gray": "Gy", "megayear": "1000000.a", "gigayear": "1000000000.a", "turn": ""})
# A bare name that several countries have: claimset takes one of them and says that it is assumed.
NAMES.update({"dinar": "KWD", "riyal": "SAR", "rial": "IRR", "dime": "{dime}", "gray": "Gy", "milligray": "mGy"})
NAMES.update({"dollar": "USD", "dollars": "USD", "pound": "[lb_av]", "pounds": "[lb_av]"})
PREFIXES = dict(kilo="k", mega="M", giga="G", tera="T", peta="P", exa="E", hecto="h", deci="d", centi="c", milli="m", micro="u", nano="n", pico="p", femto="f", atto="a")
BASES = dict(metre="m", meter="m", gram="g", litre="L", liter="L", watt="W", hertz="Hz", volt="V", joule="J", pascal="Pa", byte="By", bit="bit", electronvolt="eV", second="s", ampere="A", newton="N")
BASES["watt hour"] = "W.h"
for word, code in BASES.items():
    NAMES.setdefault(word, code)
    for prefix, sign in PREFIXES.items():
        NAMES.setdefault(prefix + word, sign + code)
# What the sets of ordinals are read with.
ORDINALS = """
version: 1
dataset: {name: cases, title: Cases, license: CC0-1.0}
sources: [{path: "*.txt"}]
stages: [read, segment, dates, {quantities: {ordinals: true}}]
outputs: {formats: [csv]}
"""
# The kinds each set is about; other kinds found in its texts are neither right nor wrong.
KINDS = [
    ("Age", {"age"}), ("Currency", {"money"}), ("AmountOfMoney", {"money", "count"}), ("Percent", {"percent"}),
    ("Temperature", {"temperature", "count"}), ("NumberRange", None), ("Number", {"count", "fraction", "multiple", "proportion"}),
    ("Numeral", {"count", "fraction", "multiple", "proportion"}), ("Ordinal", {"ordinal"}), ("Duration", {"duration"}),
    ("Dimension", {"length", "area", "volume", "mass", "speed", "measure", "rate"}),
]
SI = [
    {"a": 31557600, "mo": 2629800, "wk": 604800, "d": 86400, "h": 3600, "min": 60, "s": 1}, {"kg": 1000, "g": 1, "mg": 0.001},
    {"m": 1, "km": 1000, "cm": 0.01, "mm": 0.001}, {"cm3": 0.001, "mL": 0.001, "L": 1}, {"[ft_i]": 12, "[in_i]": 1},
]


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def number(text):
    try:
        return float(str(text).replace(",", ""))
    except (TypeError, ValueError):
        return None


STEP = re.compile(r"([0-9.]+)([YMWDHS])")
STEPS = {"Y": "a", "M": "mo", "W": "wk", "D": "d", "H": "h", "S": "s"}


def steps(found):
    """"P3Y2M" as the 3 years and 2 months that some sets name apart."""
    days, _, time = (found.get("iso_duration") or "").partition("T")
    parts = [(n, STEPS[letter]) for n, letter in STEP.findall(days)]
    parts += [(n, "min" if letter == "M" else STEPS[letter]) for n, letter in STEP.findall(time)]
    return [dict(found, value=n, unit=code, iso_duration=None) for n, code in parts] if len(parts) > 1 else []


def ends(q):
    low, high = number(q.get("low")), number(q.get("high"))
    if low is not None and high is not None:
        return (low, high)
    value = q.get("value")
    value = number(value if value is not None else (q.get("low") if low is not None else q.get("high")))
    if value is not None and q.get("unit") == "dozen":
        value *= 12
    return None if value is None else (value, value)


def unit(q):
    raw = q.get("unit") or ""
    if raw.startswith("/") and not q.get("currency"):
        return raw
    if raw in ("", "1") or raw.startswith("/"):
        raw = q.get("currency") or ""
    raw = re.sub(r"^\{([A-Z]{3})\}/", r"\1/", raw)
    name = raw.lower().strip().replace("-", " ")
    if name in ("unnamed", "dimensionless", "nothing", "count", "dozen", ""):
        return ""
    if name.endswith(" of age"):
        name = name[: -len(" of age")]
    if name.startswith("inverse "):
        return unit({"unit": name[len("inverse "):]}) + "-1"
    if name.endswith(" squared"):
        return unit({"unit": name[: -len(" squared")]}) + "2"
    if " per " in name:
        above, below = (unit({"unit": part}) for part in name.split(" per ", 1))
        return f"{above}/{below}"
    for word, power in (("square ", "2"), ("cubic ", "3")):
        if name.startswith(word):
            return NAMES.get(name, unit({"unit": name[len(word):]}) + power)
    return NAMES.get(name, NAMES.get(name.rstrip("s"), raw))


def close(a, b):
    return abs(a - b) <= 1e-6 + 1e-5 * abs(b)


def same(gold, found, needs_unit):
    a, b = ends(gold), ends(found)
    if a is None or b is None:
        return False
    x, y = unit(gold), unit(found)
    if "/" not in x:
        y = "" if y.startswith("/") else y
        y = re.sub(r"^([A-Z]{3}|\{[a-z]+\})/.*", r"\1", y)  # many sets leave the rate of a price out
    if needs_unit and x != y:
        # "2 kg" and "2000 g" are one amount, whichever of the two a set writes.
        table = next((t for t in SI if x in t and y in t), None)
        if table is None:
            return False
        b = tuple(v * table[y] / table[x] for v in b)
    return close(a[0], b[0]) and close(a[1], b[1])


def money(q, is_money):
    """In the sets about money a pound is no weight."""
    return dict(q, unit="GBP") if is_money and (q.get("unit") or "").lower() in ("pound", "pounds") else q


def right(case, found, kinds, needs_unit):
    left = []
    for row in found:
        parts = steps(row)
        named_apart = parts and not any(same(gold, row, needs_unit) for gold in case["quantities"])
        left += parts if named_apart else [row]
    for gold in case["quantities"]:
        gold = money(gold, kinds and "money" in kinds)
        match = next((f for f in left if same(gold, f, needs_unit)), None)
        if match is None:
            return False
        left.remove(match)
    return not [f for f in left if kinds is None or f["kind"] in kinds]


def left_out():
    """The reasons by case, from the file beside this one."""
    path = os.path.join(os.path.dirname(os.path.abspath(__file__)), "left-out", "quantities.tsv")
    with open(path, encoding="utf-8") as f:
        rows = [line.rstrip("\n").split("\t") for line in f if line.strip() and not line.startswith("#")]
    return {case: reason for case, reason in rows}


def extract(program, cases, config):
    payload = "".join(json.dumps({"document_id": c["id"], "text": c["text"]}) + "\n" for c in cases)
    with tempfile.TemporaryDirectory() as folder:
        command = [program, "extract", "--input-format", "jsonl"]
        if config:
            path = os.path.join(folder, "pipeline.yaml")
            with open(path, "w", encoding="utf-8") as f:
                f.write(config)
            command += ["--config", path]
        out = subprocess.run(command, input=payload.encode(), stdout=subprocess.PIPE, check=True).stdout
    return {o["document_id"]: o["quantities"] for o in map(json.loads, out.decode().splitlines())}


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("files", nargs="+")
    parser.add_argument("--claimset", default=".build/release/claimset")
    parser.add_argument("--errors", type=int, default=0)
    parser.add_argument("--all", action="store_true", help="show also the errors of cases left out")
    a = parser.parse_args()
    reasons = left_out()
    counts = [0, 0]
    for path in a.files:
        cases = [c for c in lines(path) if c["text"].strip()]
        name = path if os.path.basename(path) != "gold.jsonl" else os.path.dirname(path)
        name = os.path.basename(name)
        found = extract(a.claimset, cases, ORDINALS if name.startswith("Ordinal") else None)
        kinds = next((k for word, k in KINDS if name.startswith(word)), None)
        needs_unit = not name.startswith(("Number", "Numeral", "Ordinal"))
        wrong = [c for c in cases if not right(c, found.get(c["id"], []), kinds, needs_unit)]
        fair = [c for c in cases if c["id"] not in reasons]
        fair_wrong = [c for c in wrong if c["id"] not in reasons]
        share = lambda bad, all_: f"{len(all_) - len(bad):4d} of {len(all_):4d}  {100 * (1 - len(bad) / len(all_)):5.1f} %"
        print(f"{name:24s} {share(wrong, cases)}   without those left out {share(fair_wrong, fair)}")
        counts[0] += len(cases) - len(wrong)
        counts[1] += len(cases)
        for c in (wrong if a.all else fair_wrong)[: a.errors]:
            gold = [(q.get("text"), ends(q), unit(q)) for q in c["quantities"]]
            seen = [(q["quote"], ends(q), unit(q), q["kind"]) for q in found.get(c["id"], [])]
            print("    ", c["id"], json.dumps(c["text"][:140], ensure_ascii=False), "\n        want", gold, "\n        have", seen)
    print(f"{'all':24s} {counts[0]:4d} of {counts[1]:4d}  {100 * counts[0] / max(counts[1], 1):5.1f} %")


main()
