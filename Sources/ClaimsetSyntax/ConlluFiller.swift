import ClaimsetCore

/// Fills tags and heads into CoNLL-U whose sentences and words are given.
public struct ConlluFiller {
  private var reader: ConlluReader
  private var output: [UInt8] = []
  private let model: SyntaxOptions.Model

  /// Reads `bytes` as CoNLL-U.
  public init(_ bytes: [UInt8], _ options: SyntaxOptions = SyntaxOptions()) {
    reader = ConlluReader(bytes)
    model = options.model
  }

  /// The numbers, from 1, of the lines that are no line of CoNLL-U, as far as was read.
  public var faults: [Int] { reader.faults }

  /// The same sentences and words with this program's tags and trees.
  ///
  /// Comments and the lines of words written as one stay as they are; empty nodes, which belong
  /// to the enhanced graph of the input, are left out.
  public mutating func filled() -> [UInt8] {
    while let sentence = reader.next() {
      var trees = TreeReader(model, capacity: sentence.words.count)
      let spans = sentence.words.map { Span($0.form.lowerBound, $0.form.upperBound) }
      trees.read(reader.bytes, spans[...])
      write(sentence, trees)
    }
    return output
  }

  private mutating func write(_ sentence: ConlluSentence, _ trees: TreeReader) {
    for comment in sentence.comments { line(comment) }
    var others = sentence.others[...]
    for (i, word) in sentence.words.enumerated() {
      while let other = others.first, other.before == i {
        if isRange(other.line) { line(other.line) }
        others.removeFirst()
      }
      output += "\(i + 1)\t".utf8
      output += reader.bytes[word.form]
      output.append(0x09)
      output += trees.lemma(i)
      output += "\t\(trees.tags[i].name)\t\(trees.pennTags[i].name)\t_\t".utf8
      output += "\(trees.heads[i] + 1)\t\(trees.relations[i].name)\t_\t".utf8
      output += reader.bytes[word.misc]
      output.append(0x0A)
    }
    output.append(0x0A)
  }

  /// Whether a line is `3-4` and so on: words written as one.
  private func isRange(_ line: Range<Int>) -> Bool {
    for i in line {
      if reader.bytes[i] == UInt8(ascii: "-") { return true }
      guard reader.bytes[i].isASCIIDigit else { return false }
    }
    return false
  }

  private mutating func line(_ range: Range<Int>) {
    output += reader.bytes[range]
    output.append(0x0A)
  }
}
