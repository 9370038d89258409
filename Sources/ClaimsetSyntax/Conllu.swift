/// A sentence of a CoNLL-U file: words with the columns this program reads.
package struct ConlluSentence {
  /// A word, or a token that stands for several words.
  package struct Word {
    package var form: Range<Int>
    package var lemma: Range<Int>
    package var universal: Range<Int>
    package var penn: Range<Int>
    package var features: Range<Int>
    /// The head, from 1; 0 is the root, -1 when the column is empty.
    package var head: Int
    package var relation: Range<Int>
    package var misc: Range<Int>
  }

  /// The comment lines.
  package var comments: [Range<Int>] = []
  /// The words with whole numbers, in order.
  package var words: [Word] = []
  /// The lines of ranges (`3-4`) and empty nodes, each with the number of words before it.
  package var others: [(before: Int, line: Range<Int>)] = []
}

/// Reads CoNLL-U as bytes.
package struct ConlluReader {
  package let bytes: [UInt8]
  private var position = 0
  /// The lines that are no line of CoNLL-U, from 1.
  package private(set) var faults: [Int] = []
  private var line = 0

  package init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The next sentence, or nil at the end.
  package mutating func next() -> ConlluSentence? {
    var sentence = ConlluSentence()
    while position < bytes.count {
      let range = nextLine()
      if range.isEmpty {
        if !sentence.words.isEmpty { return sentence }
        sentence = ConlluSentence()
      } else if bytes[range.lowerBound] == UInt8(ascii: "#") {
        sentence.comments.append(range)
      } else {
        read(range, into: &sentence)
      }
    }
    return sentence.words.isEmpty ? nil : sentence
  }

  /// The next line without its end; the position moves past it.
  private mutating func nextLine() -> Range<Int> {
    let start = position
    while position < bytes.count, bytes[position] != 0x0A { position += 1 }
    var end = position
    if end > start, bytes[end - 1] == 0x0D { end -= 1 }
    if position < bytes.count { position += 1 }
    line += 1
    return start..<end
  }

  private mutating func read(_ range: Range<Int>, into sentence: inout ConlluSentence) {
    var columns: [Range<Int>] = []
    columns.reserveCapacity(10)
    var start = range.lowerBound
    for i in range where bytes[i] == 0x09 {
      columns.append(start..<i)
      start = i + 1
    }
    columns.append(start..<range.upperBound)
    guard columns.count == 10 else {
      faults.append(line)
      return
    }
    guard let number = wholeNumber(columns[0]) else {
      sentence.others.append((sentence.words.count, range))
      return
    }
    guard number == sentence.words.count + 1, !columns[1].isEmpty else {
      faults.append(line)
      return
    }
    sentence.words.append(
      ConlluSentence.Word(
        form: columns[1],
        lemma: columns[2],
        universal: columns[3],
        penn: columns[4],
        features: columns[5],
        head: wholeNumber(columns[6]) ?? -1,
        relation: columns[7],
        misc: columns[9]
      )
    )
  }

  /// The digits in `range` as a number of at most six digits, or nil.
  private func wholeNumber(_ range: Range<Int>) -> Int? {
    guard !range.isEmpty, range.count <= 6 else { return nil }
    var value = 0
    for i in range {
      guard bytes[i] &- 0x30 < 10 else { return nil }
      value = value * 10 + Int(bytes[i] &- 0x30)
    }
    return value
  }
}
