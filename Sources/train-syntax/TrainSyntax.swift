import ClaimsetCore
import ClaimsetSyntax
import Foundation

@main
struct TrainSyntax {
  static func main() throws {
    var options: [String: String] = [:]
    for argument in CommandLine.arguments.dropFirst() {
      let parts = argument.split(separator: "=", maxSplits: 1).map(String.init)
      options[parts[0]] = parts.count > 1 ? parts[1] : ""
    }
    let folder = options["data"] ?? "../shared/treebanks"
    func number(_ name: String, _ standard: Int) -> Int {
      options[name].flatMap { Int($0) } ?? standard
    }
    let start = Date()
    func say(_ text: String) {
      print("\(Int(Date().timeIntervalSince(start)))s \(text)")
      fflush(nil)
    }
    var train = try Treebank.read(folder + "/en_ewt-ud-train.conllu")
    train += try Treebank.read(folder + "/en_gum-ud-train-permissive.conllu")
    var ewt = try Treebank.read(folder + "/en_ewt-ud-dev.conllu")
    var gum = try Treebank.read(folder + "/en_gum-ud-dev.conllu")
    say("\(train.count) sentences")

    if let output = options["lemmas"] {
      let bytes = LemmaTraining(train).bytes()
      bytes.withUnsafeBytes { bytes in
        guard let base = bytes.baseAddress else { return }
        let lemmatizer = Lemmatizer(
          bits: LemmaTraining.bits,
          slots: base.assumingMemoryBound(to: UInt32.self)
        )
        for (name, set) in [("EWT", ewt), ("GUM", gum)] {
          var right = 0, total = 0
          for s in set {
            for i in 0..<s.count where s.tags[i] >= 0 {
              var lemma: [UInt8] = []
              s.forms[i].withUnsafeBufferPointer {
                lemmatizer.append(Span(0, $0.count), of: $0, pair: s.tags[i], to: &lemma)
              }
              total += 1
              if lemma == s.lemmas[i] || s.lemmas[i] == [0x5F] {
                right += 1
              } else if options["show"] != nil {
                print(
                  String(decoding: s.forms[i], as: UTF8.self),
                  String(decoding: lemma, as: UTF8.self),
                  String(decoding: s.lemmas[i], as: UTF8.self),
                  TagPair.all[s.tags[i]].penn
                )
              }
            }
          }
          say("lemmas \(name) \(Double(right * 10000 / total) / 100)")
        }
      }
      let table = ModelWriter.Table(section: .lemmas, bits: LemmaTraining.bits, bytes: bytes)
      let file = ModelWriter.bytes([table], text: "english lemmas 1")
      try Data(file).write(to: URL(fileURLWithPath: output))
      return
    }

    Quantizer.share = number("share", 10_000_000)
    let tagBits = number("tagbits", 21)
    let tagEpochs = number("tagepochs", 8)
    let tagMargin = Int32(number("tagmargin", 0))
    let tagger = TaggerTraining(bits: tagBits)
    tagger.run(train, epochs: tagEpochs, seed: 7, margin: tagMargin)
    tagger.predict(&ewt, Array(ewt.indices))
    tagger.predict(&gum, Array(gum.indices))
    for (name, set) in [("EWT", ewt), ("GUM", gum)] {
      var total = 0, right = 0, penn = 0
      for s in set {
        for i in 0..<s.count {
          total += 1
          let pair = TagPair.all[s.predictedTags[i]]
          if pair.universal == s.universal[i] { right += 1 }
          if pair.penn == s.penn[i] { penn += 1 }
        }
      }
      say(
        "tags \(name) UPOS \(Double(right * 10000 / total) / 100) XPOS \(Double(penn * 10000 / total) / 100)"
      )
    }
    if options["tagonly"] != nil { return }
    let folds = number("folds", 5)
    let cache = options["jackknife"]
    if let cache, let data = FileManager.default.contents(atPath: cache) {
      var k = 0
      for i in train.indices {
        train[i].predictedTags = data[k..<k + train[i].count].map { Int($0) }
        k += train[i].count
      }
    } else {
      for fold in 0..<folds {
        let held = train.indices.filter { $0 * folds / train.count == fold }
        let rest = train.indices.filter { $0 * folds / train.count != fold }.map { train[$0] }
        let part = TaggerTraining(bits: tagBits)
        part.run(rest, epochs: tagEpochs, seed: 7, margin: tagMargin)
        part.predict(&train, held)
      }
      if let cache {
        try Data(train.flatMap { $0.predictedTags.map { UInt8($0) } }).write(
          to: URL(fileURLWithPath: cache)
        )
      }
    }
    say("jackknifed")
    if options["goldtags"] != nil {
      for i in train.indices { train[i].predictedTags = train[i].tags.map { max($0, 0) } }
      for i in ewt.indices { ewt[i].predictedTags = ewt[i].tags.map { max($0, 0) } }
      for i in gum.indices { gum[i].predictedTags = gum[i].tags.map { max($0, 0) } }
    }

    var settings = ParserTraining.Settings()
    settings.epochs = number("epochs", 10)
    settings.moveMargin = Int32(number("margin", 0))
    settings.labelMargin = Int32(number("labelmargin", 0))
    settings.exploration = number("explore", 90)
    settings.seed = UInt64(number("seed", 1))
    settings.labelBits = number("labelbits", 22)
    let frozenBits = number("movebits", 20)
    let parser = ParserTraining(settings)
    defer {
      if let output = options["output"] {
        let moves = parser.moves.frozen(bits: frozenBits).withUnsafeBytes { [UInt8]($0) }
        func bytes(_ cells: [Int8]) -> [UInt8] { cells.map { UInt8(bitPattern: $0) } }
        let file = ModelWriter.bytes(
          [
            .init(section: .tags, bits: tagBits, bytes: bytes(tagger.trainer.frozen())),
            .init(section: .moves, bits: frozenBits, bytes: moves),
            .init(section: .labels, bits: settings.labelBits, bytes: bytes(parser.labels.frozen())),
          ],
          text: "english 1"
        )
        _ = FileManager.default.createFile(atPath: output, contents: Data(file))
      }
    }
    parser.run(train) { epoch in
      say("moves wrong \(Double(parser.wrong * 10000 / max(parser.decided, 1)) / 100)")
      parser.wrong = 0
      parser.decided = 0
      say("epoch \(epoch) features \(parser.moves.used) lost \(parser.moves.lost)")
      guard epoch % 3 == 2 || epoch == settings.epochs - 1 else { return }
      let moves = parser.moves.frozen(bits: frozenBits)
      let labels = parser.labels.frozen()
      let limit = parser.labels.bits
      moves.withUnsafeBufferPointer { moves in
        labels.withUnsafeBufferPointer { labels in
          guard let m = moves.baseAddress, let l = labels.baseAddress else { return }
          let columns = SentenceColumns()
          let run = Parser(
            columns,
            moves: MoveWeights(bits: frozenBits, buckets: m),
            labels: WindowWeights(classes: parser.labels.classes, bits: limit, cells: l)
          )
          for (name, set) in [("EWT", ewt), ("GUM", gum)] {
            var evaluation = Evaluation()
            let begin = Date()
            for sentence in set {
              sentence.fill(columns)
              for i in 0..<sentence.count { columns.tag[i] = UInt64(sentence.predictedTags[i] + 1) }
              run.parse()
              evaluation.add(run.state, sentence)
            }
            _ = begin
            say("\(name) \(evaluation.summary)")
          }
        }
      }
    }
  }
}
