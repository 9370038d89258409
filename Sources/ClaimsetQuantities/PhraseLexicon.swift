internal import ClaimsetCore

/// A table from phrases of atoms to values, read forwards or backwards.
///
/// A phrase is written with one space between its atoms. A hyphen that joins two words counts as
/// that space, so "square feet" also stands for "square-feet"; so does the point of "sq. ft".
struct PhraseLexicon<Value: Sendable>: Sendable {
  private let phrases: WordTable<Value>
  /// The words some phrase of this table starts with, and those some phrase ends with.
  private let first: WordTable<Bool>
  private let last: WordTable<Bool>
  private let longest: Int

  /// Builds the table; a phrase that stands twice is our bug and traps.
  init(_ entries: [(String, Value)]) {
    phrases = WordTable(entries)
    var firsts: Set<String> = []
    var lasts: Set<String> = []
    var most = 1
    for (phrase, _) in entries {
      let words = phrase.split(separator: " ").map { $0.lowercased() }
      firsts.insert(words[0])
      lasts.insert(words[words.count - 1])
      most = max(most, words.count)
    }
    // Sorted: a set has no order, and a table should be built the same way each time.
    first = WordTable(firsts.sorted(), value: true)
    last = WordTable(lasts.sorted(), value: true)
    longest = most
  }

  /// Builds a table of phrases with one value.
  init(_ phrases: [String], value: Value) { self.init(phrases.map { ($0, value) }) }

  /// The value of the longest phrase that starts at atom `start`, and the atom after it.
  func match(_ run: AtomRun, at start: Int) -> (value: Value, end: Int)? {
    guard start >= 0, start < run.count, probe(first, run, start) != nil else { return nil }
    var best: (value: Value, end: Int)?
    var folded: [UInt8] = []
    var words = 0
    var i = start
    while i < run.count, words < longest {
      if words > 0 {
        if run.isJoiningHyphen(i) || (run.isSign(i, ".") && run.isJoined(i - 1)) { i += 1 }
        guard i < run.count else { break }
        folded.append(0x20)
      }
      append(run, i, to: &folded)
      words += 1
      i += 1
      if let value = probe(phrases, folded) { best = (value, i) }
    }
    return best
  }

  /// The value of the longest phrase that ends just before atom `end`, and the atom it starts at.
  func match(_ run: AtomRun, endingBefore end: Int) -> (value: Value, start: Int)? {
    guard end > 0, end <= run.count, probe(last, run, end - 1) != nil else { return nil }
    var best: (value: Value, start: Int)?
    var start = end
    for _ in 0..<longest {
      start -= 1
      if start > 0, start < end - 1, run.isJoiningHyphen(start) { start -= 1 }
      guard start >= 0 else { break }
      if let (value, stop) = match(run, at: start), stop == end { best = (value, start) }
    }
    return best
  }

  /// The value of `phrase` as written in the table, or nil.
  subscript(phrase: String) -> Value? { phrases[phrase] }

  private func append(_ run: AtomRun, _ i: Int, to folded: inout [UInt8]) {
    let span = run.atoms[i].span
    // No phrase has a word as long as this; a long one is not worth copying.
    folded += run.text.bytes[span.start..<min(span.end, span.start + 40)]
  }

  private func probe(_ table: WordTable<Bool>, _ run: AtomRun, _ i: Int) -> Bool? {
    table.value(at: run.atoms[i].span, in: run.text)
  }

  private func probe(_ table: WordTable<Value>, _ bytes: [UInt8]) -> Value? {
    table.value(at: Span(0, bytes.count), in: SourceText(bytes))
  }
}
