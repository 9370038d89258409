#!/usr/bin/env python3
"""Scores `claimset extract --layer parse` on treebanks of Universal Dependencies.

    score_syntax.py [--model fast|accurate] [--program PATH] TREEBANK.conllu...

Twice a treebank: once with its sentences and words given, and once from its raw text alone, where
words count as right when they cover the same letters, and a sentence when it begins and ends where
the treebank's does. Relations are compared without their subtypes. In the first table F1 is asked
of relations; all other figures there are shares of words.
"""

import argparse
import resource
import subprocess
import sys
import tempfile

RELATIONS = ["nsubj", "obj", "ccomp", "root"]
NEGATIONS = {"not", "n't", "n’t", "nt", "no", "never"}


class Word:
    def __init__(self, columns):
        self.form, self.lemma, self.upos = columns[1], columns[2], columns[3]
        self.xpos = columns[4]
        self.head = int(columns[6]) if columns[6].isdigit() else -1
        self.relation = columns[7].split(":")[0]
        self.span = None


def read(text, letters=None):
    """The sentences of CoNLL-U: each a list of words that know their places in the letters.

    With `letters`, those of the treebank, a word stands where they go on with it: list markers and
    control characters are in no word of ours.
    """
    sentences, words, position, until = [], [], 0, 0
    for line in text.split("\n"):
        if not line:
            if words:
                sentences.append(words)
            words, until = [], 0
            continue
        if line[0] == "#":
            continue
        columns = line.split("\t")
        number = columns[0]
        if "." in number:
            continue
        form = "".join(columns[1].split())
        word = Word(columns)
        if "-" not in number and int(number) <= until:
            # Words written as one share its place, and are told apart by their order in it.
            word.span = group + (int(number) - until,)
            words.append(word)
            continue
        if letters is not None:
            position = max(position, letters.find(form, position, position + len(form) + 60))
        group = (position, position + len(form))
        position += len(form)
        if "-" in number:
            until = int(number.split("-")[1])
            continue
        word.span = group + (0,)
        words.append(word)
    return sentences


def letters_of(text):
    """All letters of CoNLL-U, one after the other."""
    return "".join(raw_text(text).split())


def plain_groups(sentences):
    """Places of words written as one, by their letters where these add up to the whole."""
    for words in sentences:
        i = 0
        while i < len(words):
            if words[i].span[2] == 0:
                words[i].span = words[i].span[:2]
                i += 1
                continue
            j = i
            while j < len(words) and words[j].span[:2] == words[i].span[:2]:
                j += 1
            start, end = words[i].span[:2]
            lengths = [len(w.form) for w in words[i:j]]
            if sum(lengths) == end - start:
                for w, n in zip(words[i:j], lengths):
                    w.span = (start, start + n)
                    start += n
            i = j


def raw_text(text):
    """The text a treebank was made from, a blank line between paragraphs."""
    parts, until, opens = [], 0, False
    for line in text.split("\n"):
        if line.startswith(("# newdoc", "# newpar")):
            opens = True
        if not line or line[0] == "#":
            until = 0 if not line else until
            continue
        columns = line.split("\t")
        number, misc = columns[0], columns[9]
        if "." in number or ("-" not in number and int(number) <= until):
            continue
        if "-" in number:
            until = int(number.split("-")[1])
        if opens and parts:
            parts[-1] = parts[-1].rstrip()
            parts.append("\n\n")
        opens = False
        parts.append(columns[1] + ("" if "SpaceAfter=No" in misc else " "))
    return "".join(parts) + "\n"


def run(program, arguments, data):
    before = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime
    answer = subprocess.run(
        [program, "extract", "--layer", "parse", *arguments], input=data.encode(), capture_output=True
    )
    if answer.returncode != 0:
        sys.exit(answer.stderr.decode())
    seconds = resource.getrusage(resource.RUSAGE_CHILDREN).ru_utime - before
    return answer.stdout.decode(), seconds


def f1(found, given, wanted):
    return 200 * found / (given + wanted) if given + wanted else 0.0


def given_words(gold, system):
    """The figures with sentences and words given."""
    pairs = [p for a, b in zip(gold, system, strict=True) for p in zip(a, b, strict=True)]
    count = len(pairs)

    def share(right):
        return 100 * sum(right(g, s) for g, s in pairs) / count

    result = {
        "UPOS": share(lambda g, s: g.upos == s.upos),
        "XPOS": share(lambda g, s: g.xpos == s.xpos),
        "lemma": share(lambda g, s: g.lemma in (s.lemma, "_")),
        "UAS": share(lambda g, s: g.head == s.head),
        "LAS": share(lambda g, s: g.head == s.head and g.relation == s.relation),
    }
    for name in RELATIONS:
        given = sum(s.relation == name for _, s in pairs)
        wanted = sum(g.relation == name for g, _ in pairs)
        found = sum(g.relation == s.relation == name and g.head == s.head for g, s in pairs)
        result[name] = f1(found, given, wanted)
    negations = [
        (g, s)
        for g, s in pairs
        if g.form.lower() in NEGATIONS and {g.relation, s.relation} & {"advmod", "det"}
    ]
    right = sum(g.head == s.head and g.relation == s.relation for g, s in negations)
    result["negation"] = 100 * right / max(len(negations), 1)
    return result


def from_text(gold, system):
    """The figures from raw text."""
    for sentences in (gold, system):
        plain_groups(sentences)

    def places(sentences):
        return {w.span: (w, words) for words in sentences for w in words}

    golds, systems = places(gold), places(system)
    both = golds.keys() & systems.keys()

    def ends(sentences):
        return {(words[0].span[0], words[-1].span[1]) for words in sentences}

    def head(word, words):
        return words[word.head - 1].span if word.head > 0 else None

    def right(span, labelled):
        (g, gs), (s, ss) = golds[span], systems[span]
        if head(g, gs) != head(s, ss) or g.head < 0:
            return False
        return not labelled or g.relation == s.relation

    def score(found):
        return f1(found, len(systems), len(golds))

    return {
        "tokens": score(len(both)),
        "sentences": f1(len(ends(gold) & ends(system)), len(system), len(gold)),
        "UPOS": score(sum(golds[k][0].upos == systems[k][0].upos for k in both)),
        "lemma": score(sum(golds[k][0].lemma in (systems[k][0].lemma, "_") for k in both)),
        "UAS": score(sum(right(k, False) for k in both)),
        "LAS": score(sum(right(k, True) for k in both)),
    }


def table(rows):
    names = list(rows[0][1])
    print("| set | " + " | ".join(names) + " |")
    print("|---" * (len(names) + 1) + "|")
    for name, row in rows:
        print(f"| {name} | " + " | ".join(f"{row[n]:.1f}" for n in names) + " |")
    print()


def show_faults(gold, system, letters):
    """The places where words differ, for those who work on the tokeniser."""
    for sentences in (gold, system):
        plain_groups(sentences)
    a = {w.span for words in gold for w in words}
    b = {w.span for words in system for w in words}
    words = {w.span: w.form for sentences in (gold, system) for ws in sentences for w in ws}
    for span in sorted(a ^ b):
        print("gold" if span in a else "    ours", repr(words[span]), repr(letters[max(0, span[0] - 15) : span[1] + 15]))


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--model", default="fast", choices=["fast", "accurate"])
    parser.add_argument("--program", default=".build/release/claimset")
    parser.add_argument("--faults", action="store_true", help="show words that differ instead")
    parser.add_argument("treebanks", nargs="+")
    options = parser.parse_args()
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as config:
        config.write(CONFIGURATION.format(options.model))
        config.flush()
        given, text = [], []
        for path in options.treebanks:
            with open(path, encoding="utf-8") as file:
                treebank = file.read()
            name = path.split("/")[-1].removesuffix(".conllu")
            arguments = ["--config", config.name]
            raw = raw_text(treebank)
            found, _ = run(options.program, arguments, raw)
            if options.faults:
                show_faults(read(treebank), read(found, letters_of(treebank)), letters_of(treebank))
                continue
            row = from_text(read(treebank), read(found, letters_of(treebank)))
            text.append((name, row))
            found, _ = run(options.program, [*arguments, "--input-format", "conllu"], treebank)
            given.append((name, given_words(read(treebank), read(found))))
            many, seconds = run(options.program, arguments, raw * 10)
            words = sum(map(len, read(many)))
            print(f"{name}: {words / seconds:,.0f} words a second and core, from text to CoNLL-U")
    if options.faults:
        return
    print(f"\n{options.model}, words given")
    table(given)
    print(f"{options.model}, from raw text")
    table(text)


CONFIGURATION = """\
version: 1
dataset: {{name: trees, title: Trees, license: CC0-1.0}}
sources: [{{path: "*.txt"}}]
stages: [read, segment, {{parse: {{model: {}}}}}]
"""

if __name__ == "__main__":
    main()
