#!/usr/bin/env python3
"""score_relations.py GOLD_FOLDER DATASET_FOLDER [--list]

Scores a dataset's relations.csv against GOLD_FOLDER/gold.tsv. Stdlib only.
GOLD_FOLDER may be given several times separated by commas (one dataset over several subjects).

Matching. A gold quote is an exact substring of its document, hence one byte span.
A claim matches a gold side when it lies in the same document (same file name) and the
two byte spans overlap by at least half of the shorter. A relation matches a gold pair
when its two claims match the two sides, in either order.
If the bytes at byte_start..byte_end are not the claim's quote, the quote is looked for
in the text (white space folded) and its place used when it occurs once; else the bytes stand.

A reported conflict is
  right   if it matches a gold conflict (whatever else it also matches),
  flagged if it matches no gold conflict but a look-alike,
  wrong   otherwise too (matches a corroborates/updates pair, or nothing).
Precision = distinct right / (distinct right + not right): all reports whose best gold pair
is the same count as one right; every report that is not right counts.
A corroboration is right if it matches a gold corroboration; 'alike' (not counted) if it
matches a look-alike of kind rounding or unit; wrong if it matches a gold conflict or any
other look-alike; 'unlisted' otherwise (to be judged by eye; out of the precision,
shown also in the strict precision, where unlisted is wrong).
"""
import csv, os, re, sys, collections

csv.field_size_limit(1 << 30)
SAME = {"rounding", "unit"}

def load_gold(folder):
    rows = []
    with open(os.path.join(folder, "gold.tsv"), encoding="utf-8", newline="") as f:
        for r in csv.DictReader(f, delimiter="\t", quoting=csv.QUOTE_NONE):
            rows.append(r)
    docs = {}
    for r in rows:
        r["folder"] = folder
        for s in "ab":
            d = r["doc_" + s]
            if d not in docs:
                docs[d] = open(os.path.join(folder, d), "rb").read()
            q = r["quote_" + s].encode()
            if docs[d].count(q) != 1:
                sys.exit("gold %s: quote %r occurs %d times in %s" % (r["id"], r["quote_" + s], docs[d].count(q), d))
            p = docs[d].find(q)
            r["span_" + s] = (d, p, p + len(q))
    return rows, docs

def read_csv(path):
    with open(path, encoding="utf-8-sig", newline="") as f:
        return list(csv.DictReader(f))

def overlap(a, b):
    """(share of the shorter, intersection over union) of two (doc, start, end) spans"""
    if a[0] != b[0]:
        return 0.0, 0.0
    i = min(a[2], b[2]) - max(a[1], b[1])
    if i <= 0:
        return 0.0, 0.0
    return i / max(1, min(a[2] - a[1], b[2] - b[1])), i / (max(a[2], b[2]) - min(a[1], b[1]))

def fold(s):
    return re.sub(r"\s+", " ", s).strip()

def locate(quote, data, start, end):
    """byte span of the claim; trusts the offsets when they carry the quote"""
    words = quote.split()
    if 0 <= start < end <= len(data):
        if not words or fold(data[start:end].decode("utf-8", "replace")) == fold(quote):
            return start, end
    if words:
        text = data.decode("utf-8", "replace")
        hits = list(re.finditer(r"\s+".join(map(re.escape, words)), text))
        if len(hits) == 1:
            m = hits[0]
            return len(text[:m.start()].encode()), len(text[:m.end()].encode())
    return (start, end) if start < end else None

def main():
    args = [a for a in sys.argv[1:] if not a.startswith("--")]
    show = "--list" in sys.argv
    if len(args) != 2:
        sys.exit(__doc__)
    gold, docs = [], {}
    for folder in args[0].split(","):
        g, d = load_gold(folder)
        if set(d) & set(docs):
            sys.exit("two gold documents share a name: %s" % (set(d) & set(docs)))
        gold += g; docs.update(d)
    # documents of the folders which no gold pair uses
    for folder in args[0].split(","):
        for f in os.listdir(folder):
            if f.endswith(".txt"):
                docs.setdefault(f, open(os.path.join(folder, f), "rb").read())
    stems = {os.path.splitext(d)[0]: d for d in docs}
    ds = args[1]
    doc_of = {}
    for r in read_csv(os.path.join(ds, "documents.csv")):
        base = os.path.basename(r["path"].replace("\\", "/"))
        d = base if base in docs else stems.get(os.path.splitext(base)[0])
        if d:
            doc_of[r["document_id"]] = d
    for d in docs:
        if d not in doc_of.values():
            print("warning: the dataset has no document", d)
    rels = read_csv(os.path.join(ds, "relations.csv"))
    need = {r["claim_a"] for r in rels} | {r["claim_b"] for r in rels}
    claims, moved = {}, 0
    for c in read_csv(os.path.join(ds, "claims.csv")):
        if c["claim_id"] not in need or c["document_id"] not in doc_of:
            continue
        d = doc_of[c["document_id"]]
        try:
            s, e = int(c["byte_start"]), int(c["byte_end"])
        except ValueError:
            s, e = -1, -1
        sp = locate(c.get("quote") or "", docs[d], s, e)
        if sp is None:
            print("warning: claim without a place:", c["claim_id"]); continue
        moved += sp != (s, e)
        claims[c["claim_id"]] = (d,) + sp
    if moved:
        print("warning: %d claims' bytes do not carry their quote; placed by the quote" % moved)

    hit = collections.defaultdict(set)      # (gold index, relation) -> relation ids
    judged = []                             # (relation row, verdict, best gold row)
    outside = 0
    for r in rels:
        rel = r["relation"].strip().lower()
        rel = {"conflict": "conflicts", "corroborate": "corroborates", "update": "updates"}.get(rel, rel)
        a, b = claims.get(r["claim_a"]), claims.get(r["claim_b"])
        if a is None or b is None:
            outside += 1; continue
        m = []
        for k, g in enumerate(gold):
            best = 0
            for x, y in ((a, b), (b, a)):
                s1, i1 = overlap(x, g["span_a"]); s2, i2 = overlap(y, g["span_b"])
                if s1 >= .5 and s2 >= .5:
                    best = max(best, i1 + i2)
            if best:
                m.append((best, k)); hit[k, rel].add(r["relation_id"])
        m.sort(key=lambda t: (-t[0], t[1]))
        want = {"conflicts": "conflict"}.get(rel, rel)
        own = [k for _, k in m if gold[k]["label"] == want]
        oth = [k for _, k in m if gold[k]["label"] != want]
        if own:
            v, k = "right", own[0]
        elif not oth:
            v, k = "unlisted", None
        else:
            k = oth[0]
            if rel != "conflicts":          # a gold conflict among the matches decides
                k = next((j for j in oth if gold[j]["label"] == "conflict"), k)
            else:
                k = next((j for j in oth if gold[j]["label"] == "lookalike"), k)
            lab = gold[k]["label"]
            if rel == "conflicts":
                v = "flagged" if lab == "lookalike" else "wrong"
            elif lab == "lookalike" and gold[k]["kind"] in SAME:
                v = "alike"
            elif lab in ("conflict", "lookalike"):
                v = "wrong"
            else:
                v = "other"                 # corroborates against updates: neither
        judged.append((rel, r, v, k))

    def ratio(name, n, d):
        print("%-44s %s  (%d/%d)" % (name, "  -  " if not d else "%.3f" % (n / d), n, d))

    def idx(lab, strength=None):
        return [k for k, g in enumerate(gold) if g["label"] == lab and strength in (None, g["strength"])]

    def groups(rel, verdicts, strong=False):
        """several right reports of one gold pair are one right; the others count singly"""
        out = set()
        for n, (rl, r, v, k) in enumerate(judged):
            if rl == rel and v in verdicts and (not strong or r.get("strength") == "strong"):
                out.add((v, k) if v == "right" else (v, "n%d" % n))
        return len(out)

    C = "conflicts"
    print("gold: %s; reported: %s%s" % (
        dict(collections.Counter(g["label"] + (" " + g["strength"] if g["strength"] else "") for g in gold)),
        dict(collections.Counter(x[0] for x in judged)), "; outside the gold's documents: %d" % outside if outside else ""))
    for name, ks in (("strong conflicts recall", idx("conflict", "strong")), ("all conflicts recall", idx("conflict"))):
        ratio(name, sum((k, C) in hit for k in ks), len(ks))
    # a point = gold conflicts joined by a shared quote: found when one of its pairs is
    par = {}
    def find(x):
        while par.setdefault(x, x) != x:
            x = par[x]
        return x
    for k in idx("conflict", "strong"):
        par[find(gold[k]["span_a"])] = find(gold[k]["span_b"])
    pts = collections.defaultdict(list)
    for k in idx("conflict", "strong"):
        pts[find(gold[k]["span_a"])].append(k)
    ratio("strong points recall (any pair of a point)", sum(any((k, C) in hit for k in v) for v in pts.values()), len(pts))
    bad = ("flagged", "wrong", "unlisted")
    for strong, name in ((False, "conflicts precision"), (True, "conflicts precision, reported strong only")):
        ok, no = groups(C, ("right",), strong), groups(C, bad, strong)
        ratio(name, ok, ok + no)
    la = idx("lookalike")
    flagged = {k for rl, r, v, k in judged if rl == C and v == "flagged"}
    conf_ids = {r["relation_id"] for rl, r, v, k in judged if rl == C and v == "right"}
    flagged |= {k for k in la if hit.get((k, C), set()) - conf_ids}
    ratio("look-alikes flagged as conflicts", len(flagged), len(la))
    ratio("look-alikes flagged as strong conflicts", sum(any(
        r["relation_id"] in hit.get((k, C), ()) and r.get("strength") == "strong" and v != "right"
        for rl, r, v, _ in judged if rl == C) for k in flagged), len(la))
    for rel in ("corroborates", "updates"):
        ks = idx(rel)
        ok, no, un = groups(rel, ("right",)), groups(rel, ("wrong",)), groups(rel, ("unlisted", "other"))
        ratio(rel + " precision (unlisted left out)", ok, ok + no)
        ratio(rel + " precision, strict (unlisted wrong)", ok, ok + no + un)
        ratio(rel + " recall", sum((k, rel) in hit for k in ks), len(ks))
        print("%-44s %d" % (rel + " unlisted, to judge by eye", un))
    if not show:
        return
    def side(g):
        return "%s [%s] | %s [%s]" % (g["quote_a"], g["doc_a"], g["quote_b"], g["doc_b"])
    def cdoc(c):
        return claims[c][0]
    for rel in sorted({x[0] for x in judged}, key=lambda x: (x != C, x)):
        print("\n== reported", rel)
        for rl, r, v, k in sorted((x for x in judged if x[0] == rel), key=lambda x: x[2] == "right"):
            g = gold[k] if k is not None else None
            print("%-8s %s %s/%s %s\n    A %s: %s\n    B %s: %s\n    why: %s" % (
                v.upper() if v != "right" else "hit", r["relation_id"], r.get("kind", ""), r.get("strength", ""),
                "%s %s %s %s" % (g["id"], g["label"], g["kind"], g["strength"]) if g else "-",
                cdoc(r["claim_a"]), fold(r.get("quote_a", "")), cdoc(r["claim_b"]), fold(r.get("quote_b", "")), r.get("reason", "")))
    print("\n== missed gold pairs")
    for k, g in enumerate(gold):
        rel = {"conflict": C, "corroborates": "corroborates", "updates": "updates"}.get(g["label"])
        if rel and (k, rel) not in hit:
            got = sorted(x for (j, x) in hit if j == k)
            print("MISS %s %s %s %s%s\n    A %s: %s\n    B %s: %s\n    note: %s" % (
                g["id"], g["label"], g["kind"], g["strength"], " (reported as %s)" % ", ".join(got) if got else "",
                g["doc_a"], g["quote_a"], g["doc_b"], g["quote_b"], g["note"]))
    print("\n== look-alikes flagged")
    for k in sorted(flagged):
        print("%s %s: %s (%s)" % (gold[k]["id"], gold[k]["kind"], side(gold[k]), gold[k]["note"]))

if __name__ == "__main__":
    main()
