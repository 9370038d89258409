#!/usr/bin/env python3
"""Scores `claimset extract` on the cases of other tools: Recognizers', Duckling's and the modifiers of a TIMEX3 set.

usage: score_date_sets.py recognizers|duckling|modifiers|values FILE [--claimset PATH] [--errors N] [--left-out FILE]

recognizers  right: every expression of the case is found where it stands, but for words such as "in the", with one of
             the values it is given; of a case that names none, nothing is found
duckling     right: the phrase gives the day, the time or the interval that it has at the reference time
modifiers    right: START, MID, END, APPROX and the like of gold.jsonl are given for the same expression
values       F1 of TIMEX3 values of gold.jsonl as they are written, and with spellings of one value levelled: 199 and 199X,
             1968-XX and 1968, 2000-W7 and 2000-W07, P1DE and P10Y, P1D and PT24H, T17 and T17:00
Cases whose number modulo 5 is 0 are the blind fifth. --left-out names the cases (one number and a reason a line) that
the second figure leaves out. Standard library only.
"""
import argparse
import datetime as dt
import json
import os
import re
import subprocess
import sys
import tempfile

SMALL = set("in on at the from between by before after since until till around about during within of for to through a an and , - over as past "
            "prior than upto later earlier no not as early late starting beginning or greater".split())
DAY, MINUTE = dt.timedelta(days=1), dt.timedelta(minutes=1)
PARTS = {"MO": (4, 12), "AF": (12, 19), "EV": (18, 24), "NI": (18, 24), "MI": (12, 13), "NO": (12, 13), "DT": (8, 18)}
SECONDS = {"Y": 365 * 86400, "M": 30 * 86400, "W": 7 * 86400, "D": 86400}
CLOCK = {"H": 3600, "M": 60, "S": 1}


def lines(path):
    with open(path, encoding="utf-8") as f:
        return [json.loads(line) for line in f if line.strip()]


def extract(program, documents, options):
    with tempfile.TemporaryDirectory() as folder:
        config = os.path.join(folder, "pipeline.yaml")
        with open(config, "w", encoding="utf-8") as f:
            f.write("version: 1\ndataset: {name: cases}\nsources: [{path: a.txt}]\n"
                    f"stages: [read, segment, dates: {options}]\n")
        payload = "".join(json.dumps(d) + "\n" for d in documents).encode()
        done = subprocess.run([program, "extract", "--input-format", "jsonl", "--config", config], input=payload,
                              stdout=subprocess.PIPE, check=True)
    return [json.loads(line)["dates"] for line in done.stdout.decode().splitlines()]


def day(text):
    try:
        return dt.datetime.fromisoformat(text[:10])
    except (TypeError, ValueError):
        return None


def seconds(timex):
    """The length of a TIMEX3 duration; nil for one that is vague."""
    timex = re.sub(r"^P(\d+)Q$", lambda m: f"P{3 * int(m.group(1))}M", timex)
    found = re.fullmatch(r"P(?:(\d*\.?\d+)Y)?(?:(\d*\.?\d+)M)?(?:(\d*\.?\d+)W)?(?:(\d*\.?\d+)D)?"
                         r"(?:T(?:(\d*\.?\d+)H)?(?:(\d*\.?\d+)M)?(?:(\d*\.?\d+)S)?)?", timex)
    if not found:
        return None
    rates = list(SECONDS.values()) + list(CLOCK.values())
    return round(sum(float(n) * r for n, r in zip(found.groups(), rates) if n))


def clock(timex):
    found = re.search(r"T(\d\d)(?::(\d\d))?(?::(\d\d))?", timex)
    return found and tuple(int(n or 0) for n in found.groups())


def stretch(timex):
    """[first, last) of a TIMEX3 date, whatever stands before it: "since", "until"."""
    found = re.fullmatch(r"(\d{4})(?:-(\d\d)(?:-(\d\d))?|-W(\d\d)|-([QH])(\d))?", timex.split("T")[0])
    if not found:
        return None
    year, month, date, week, part, number = found.groups()
    try:
        if week:
            first = dt.datetime.fromisocalendar(int(year), int(week), 1)
            return first, first + 7 * DAY
        if part:
            months = 3 if part == "Q" else 6
            first = dt.datetime(int(year), (int(number) - 1) * months + 1, 1)
            return first, after(first + 31 * (months - 1) * DAY, "Month").replace(day=1)
        first = dt.datetime(int(year), int(month or 1), int(date or 1))
        return first, after(first, "Day" if date else "Month" if month else "Year")
    except ValueError:
        return None


def interval(row, own=False, parts=PARTS, moment=None):
    """[first, last) of a row, as far as it is known; `own` leaves out how what is told stands to it.

    TIMEX3 has codes for parts of the day and for the present: `parts` and `moment` are what a set takes them for.
    """
    if row["timex"] == "PRESENT_REF" and moment:
        return moment, moment + dt.timedelta(seconds=1)
    first, last = day(row["earliest"] or ""), day(row["latest"] or "")
    if own and not row["modifier"]:
        first, last = stretch(row["timex"]) or (first, last)
        last = last - DAY if last and stretch(row["timex"]) else last
    time = clock(row["timex"]) if row["type"] == "TIME" else None
    part = re.search(r"T([A-Z]{2})$", row["timex"])
    if first and time and time[0] < 25:
        first += dt.timedelta(hours=time[0], minutes=time[1], seconds=time[2])
        return first, first + (MINUTE if row["precision"] == "minute" else dt.timedelta(hours=1))
    if first and part and part.group(1) in parts:
        hours = parts[part.group(1)]
        return first + dt.timedelta(hours=hours[0]), first + dt.timedelta(hours=hours[1])
    return first, last + DAY if last else None


# ---- Recognizers

def stripped(text, start, end):
    """The span without small words at its start and its end."""
    words = [(m.start() + start, m.end() + start, m.group().lower()) for m in re.finditer(r"[^\s,]+|,", text[start:end])]
    while len(words) > 1 and words[0][2] in SMALL:
        words.pop(0)
    return (words[0][0], words[-1][1]) if words else (start, end)


def forms(value, kind):
    """What a value of a case states, in a form that rows can be compared with."""
    timex = value.get("timex", "")
    if kind == "duration":
        return ("duration", float(value["value"]))
    if kind == "set":
        return ("set", timex)
    if kind == "time":
        # The value, since the TIMEX3 of an hour with its half left open stands for both.
        return ("clock", clock("T" + value.get("value", "")) or clock(timex))
    if kind == "timerange" or kind == "datetimerange":
        part = re.search(r"T[A-Z]{2}$", timex)
        if part and value.get("start", "")[:4].isdigit() and timex.startswith("X"):
            return ("daypart", value["start"][:10] + part.group())
        if part:
            return ("part", timex if kind == "datetimerange" else part.group())
    if kind == "timerange":
        return ("clocks", tuple(clock("T" + value[k]) if value.get(k) else None for k in ("start", "end")))
    if kind == "date":
        first = day(value.get("value", ""))
        return ("interval", first, first + DAY) if first else ("timex", timex)
    if kind == "datetime":
        return ("moment", value.get("value", ""))
    ends = [value.get(k) for k in ("start", "end")]
    return ("interval", *[dt.datetime.fromisoformat(e) if e and e[0].isdigit() else None for e in ends])


def end_clock(row, duration):
    """When a time and what it lasts end: "2pm for two hours"."""
    start, length = clock(row["timex"]), seconds(duration["timex"])
    if row["type"] != "TIME" or not start or length is None:
        return None
    total = start[0] * 3600 + start[1] * 60 + start[2] + length
    return total // 3600 % 24, total // 60 % 60, total % 60


def states(rows, form, moment=None):
    """Whether rows state what a form does; `moment` is that of the case."""
    if not rows:
        return False
    first, last = rows[0], rows[-1]
    if form[0] == "duration":
        return first["type"] == "DURATION" and seconds(first["timex"]) == form[1]
    if form[0] == "set":
        ours = re.sub(r"(T\d\d):00$", r"\1", re.sub(r"^XXXX-XX-XX(?=T)", "", first["timex"]))
        return first["type"] == "SET" and (ours == form[1] or seconds(ours) is not None and seconds(ours) == seconds(form[1]))
    if form[0] == "timex":
        return first["timex"] == form[1]
    if form[0] == "clock":
        return clock(first["timex"]) == form[1]
    if form[0] == "daypart":
        return first["timex"] == form[1]
    if form[0] == "part":
        return first["timex"].endswith(form[1])
    if form[0] == "clocks":
        ends = clock(last["timex"]) if last["type"] == "TIME" else end_clock(first, last)
        return (form[1][0] is None or clock(first["timex"]) == form[1][0]) and (form[1][1] is None or ends == form[1][1])
    ours = (interval(first, moment=moment)[0], interval(last, moment=moment)[1])
    if len(rows) > 1 or form[1] and form[-1] and form[0] == "interval":
        ours = (interval(first, own=True, moment=moment)[0], interval(last, own=True, moment=moment)[1])
    if len(rows) > 1 and first["type"] == "TIME" and last["type"] == "DURATION" and ours[0]:
        ours = (ours[0], ours[0] + dt.timedelta(seconds=seconds(last["timex"]) or 0))
    if form[0] == "interval" and moment:
        # Its ranges of days begin and end at midnight, those that now bounds too.
        ours = tuple(o.replace(hour=0, minute=0) if o and r["timex"] == "PRESENT_REF" else o for o, r in zip(ours, (first, last)))
    if form[0] == "moment":
        return ours[0] is not None and str(ours[0]) == form[1]
    starts = {form[1]} | ({form[1] + DAY} if form[1] and form[2] is None else set())
    # Its ranges leave out their last day, and say so of none; both are taken.
    ends = {form[2]} | ({form[2] + DAY, form[2] + MINUTE} if form[2] else set())
    if form[1] is None:
        return ours[1] in ends
    if form[2] is None:
        return ours[0] in starts
    clocked = [interval(r, own=True)[0] for r in (first, last)]
    return ours[0] in starts and (ours[1] in ends or len(rows) > 1 and clocked[1] in ends)


def recognizers(cases, a):
    documents = [{"document_id": str(i), "text": c["text"], "published": c["ref"] or None} for i, c in enumerate(cases)]
    documents = [{k: v for k, v in d.items() if v} for d in documents]
    for number, (case, rows) in enumerate(zip(cases, extract(a.claimset, documents, "{}"))):
        text, right = case["text"], True
        moment = dt.datetime.fromisoformat(case["ref"]) if case["ref"] else None
        for result in case["results"]:
            kind = (result["type"] or "").split(".")[-1]
            start = result["start"] if result["start"] is not None else text.lower().find(result["text"])
            end = result["end"] if result["end"] is not None else start + len(result["text"])
            inside = [r for r in rows if r["start"] < end and start < r["end"]]
            spans = inside and stripped(text, inside[0]["start"], inside[-1]["end"]) == stripped(text, start, end)
            wanted = [forms(v, kind) for v in result["values"] or [] if v]
            right = right and bool(spans) and any(states(inside, w, moment) for w in wanted)
        right = right and (bool(case["results"]) or not rows)
        yield number, right, f"{text!r} wants {[(r['text'], (r['values'] or [{}])[0]) for r in case['results']]}", rows


# ---- Duckling

DUCKLING_NOW = dt.datetime(2013, 2, 12, 4, 30)
DUCKLING_PARTS = {**PARTS, "MO": (0, 12)}


def duckling_interval(row, own=False):
    found = re.search(r"T(\d\d:\d\d):\d\d(Z|[+-]\d\d:\d\d)$", row["edtf"] or "")
    first, last = interval(row, own, DUCKLING_PARTS, DUCKLING_NOW)
    if not found or not first:
        return first, last
    # A time with its zone is compared as the moment it is; theirs are told in UTC-2.
    moment = dt.datetime.fromisoformat(row["edtf"].replace("Z", "+00:00")).astimezone(dt.timezone(dt.timedelta(hours=-2)))
    moment = moment.replace(tzinfo=None)
    return moment, moment + MINUTE


GRAINS = {"Second": dt.timedelta(seconds=1), "Minute": MINUTE, "Hour": dt.timedelta(hours=1), "Day": DAY, "Week": 7 * DAY}


def after(moment, grain):
    if grain in GRAINS:
        return moment + GRAINS[grain]
    if grain == "Year":
        return moment.replace(year=moment.year + 1)
    months = moment.month - 1 + (3 if grain == "Quarter" else 1)
    return moment.replace(year=moment.year + months // 12, month=months % 12 + 1)


def wanted_interval(value):
    moments = [dt.datetime(*map(int, m.split(","))) for m in re.findall(r"\((\d[\d, ]*)\)", value)]
    grain = re.search(r"\)+ (\w+)", value).group(1)
    if value.startswith("datetimeOpenInterval"):
        return (moments[0], None) if "After" in value else (None, moments[0])
    return (moments[0], moments[1]) if len(moments) > 1 else (moments[0], after(moments[0], grain))


def duckling(cases, a):
    documents = [{"document_id": str(i), "text": c["text"], "published": "2013-02-12T04:30:00"} for i, c in enumerate(cases)]
    for number, (case, rows) in enumerate(zip(cases, extract(a.claimset, documents, "{prefer: future}"))):
        before_christ = re.search(r"\(-(\d+),", case["value"])
        if before_christ:
            yield number, bool(rows) and rows[0]["timex"] == "BC" + before_christ.group(1), case["text"], rows
            continue
        first, last = wanted_interval(case["value"])
        ours = (duckling_interval(rows[0], own=first and last)[0], duckling_interval(rows[-1], own=first and last)[1]) if rows else (None, None)
        if rows and rows[-1]["type"] == "DURATION" and rows[0]["type"] == "TIME" and ours[0]:
            ours = (ours[0], ours[0] + dt.timedelta(seconds=seconds(rows[-1]["timex"]) or 0))
        # "By Friday" is the time from now to Friday there; here its start is open.
        if first == DUCKLING_NOW and rows and rows[0]["relation"] == "until":
            first = None
        if first is None:
            right = ours[1] is not None and ours[1] - DAY <= last <= ours[1] + DAY
        elif last is None:
            right = ours[0] is not None and ours[0] - DAY <= first <= ours[0] + DAY
        else:
            # To the minute where it is told to the minute, else to the day.
            exact = "Minute" in case["value"] or "Hour" in case["value"]
            right = ours[0] is not None and ours[1] is not None and (
                ours[0] == first and abs(ours[1] - last) <= dt.timedelta(hours=1) if exact
                else (ours[0].date(), (ours[1] - MINUTE).date()) == (first.date(), (last - MINUTE).date()))
        yield number, right, f"{case['text']!r} wants {case['value']}", rows


# ---- Modifiers

def news_rows(a, gold):
    """The rows of the documents of a gold file, by their names."""
    folder = os.path.dirname(a.file)
    published = {r["doc"]: (r.get("dct") or "")[:10] for r in lines(os.path.join(folder, "dct.jsonl"))}
    names = sorted({g["doc"] for g in gold})
    documents = []
    for name in names:
        with open(os.path.join(folder, "texts", name + ".txt"), encoding="utf-8", newline="") as f:
            documents.append({k: v for k, v in (("document_id", name), ("text", f.read()), ("published", published[name])) if v})
    return names, dict(zip(names, extract(a.claimset, documents, "{}")))


def modifiers(gold, a):
    found = news_rows(a, gold)[1]
    for number, g in enumerate(g for g in gold if g.get("mod")):
        rows = [r for r in found[g["doc"]] if r["start"] < g["end"] and g["start"] < r["end"]]
        yield number, bool(rows) and rows[0]["modifier"] == g["mod"], f"{g['text']!r} wants {g['mod']}", rows


# ---- Values of news and tales

def levelled(value):
    """A TIMEX3 value in the one spelling of all those that say the same."""
    value = re.sub(r"^(\d{4}|X{4})-W(\d)(?!\d)", r"\1-W0\2", value or "")
    value = re.sub(r"(T\d\d):00$", r"\1", value)
    value = re.sub(r"^P(\d+)DE$", lambda m: f"P{10 * int(m.group(1))}Y", value)
    value = re.sub(r"^P(\d+)CE?$", lambda m: f"P{100 * int(m.group(1))}Y", value)
    length = seconds(value) if re.search(r"\d", value) and value.startswith("P") else None
    if length is not None:
        return f"P{length}"
    return re.sub(r"X+$", "", re.sub(r"(-XX)+$", "", value))


def values(a):
    gold = lines(a.file)
    names, found = news_rows(a, gold)
    spellings = {"as written": lambda v: v, "levelled": levelled}
    right = dict.fromkeys(spellings, 0)
    given = sum(len(rows) for rows in found.values())
    for name in names:
        rows, taken = found[name], set()
        for g in (g for g in gold if g["doc"] == name):
            at = next((i for i, r in enumerate(rows) if i not in taken and r["start"] < g["end"] and g["start"] < r["end"]), None)
            if at is None:
                continue
            taken.add(at)
            for spelling, level in spellings.items():
                right[spelling] += bool(g["value"]) and level(g["value"]) == level(rows[at]["timex"])
    for spelling, count in right.items():
        print(f"values {spelling:10} F1 {100 * 2 * count / (given + len(gold)):5.1f}  ({count} of {len(gold)} given, {given} found)")


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("task", choices=["recognizers", "duckling", "modifiers", "values"])
    p.add_argument("file")
    p.add_argument("--claimset", default=".build/release/claimset")
    p.add_argument("--errors", type=int, default=0)
    p.add_argument("--left-out")
    a = p.parse_args()
    if a.task == "values":
        return values(a)
    left_out = set()
    if a.left_out:
        with open(a.left_out, encoding="utf-8") as f:
            left_out = {int(line.split()[0]) for line in f if line[:1].isdigit()}
    outcomes = list(globals()[a.task](lines(a.file), a))

    def share(name, chosen):
        right = sum(r for _, r, _, _ in chosen)
        if chosen:
            print(f"{a.task:12} {name:10} {right:5} of {len(chosen):5} = {100 * right / len(chosen):5.1f} %")

    share("all", outcomes)
    share("open", [o for o in outcomes if o[0] % 5])
    share("blind", [o for o in outcomes if o[0] % 5 == 0])
    share("chosen", [o for o in outcomes if left_out and o[0] not in left_out])
    for number, _, what, rows in [o for o in outcomes if not o[1] and o[0] % 5][: a.errors]:
        print(number, what, "|", [(r["quote"], r["type"], r["timex"], r["earliest"], r["latest"]) for r in rows], file=sys.stderr)


if __name__ == "__main__":
    main()
