import ClaimsetCore

/// Finds the pairs of frames that share telling words and of which one says something of all or none.
struct WordBlocks {
  private let sheets: WordSheets
  private let sides: [FrameComparison.Side]
  /// The frames in which a word of each stem, or of each group, stands.
  private var postings: [Int: [Int]] = [:]
  /// How many frames before and behind it in a list a frame is compared with.
  private static let reach = 60

  /// Takes the words of `sides`.
  init(_ sheets: WordSheets, _ sides: [FrameComparison.Side]) {
    (self.sheets, self.sides) = (sheets, sides)
    for (i, sheet) in sheets.sheets.enumerated() {
      for key in Set(sheet.flatMap(keys)) { postings[key, default: []].append(i) }
    }
  }

  /// The frames that frame `i` is compared with, rising; none where it says nothing of all or none.
  func partners(of i: Int) -> [Int] {
    guard sides[i].frame.isSweeping else { return [] }
    var found: Set<Int> = []
    for key in Set(sheets.sheets[i].flatMap(keys)) {
      if let list = postings[key] { found.formUnion(neighbours(of: i, in: list)) }
    }
    found.remove(i)
    return found.sorted()
  }

  private func neighbours(of i: Int, in list: [Int]) -> ArraySlice<Int> {
    var (low, high) = (0, list.count)
    while low < high {
      let middle = (low + high) / 2
      if list[middle] < i { low = middle + 1 } else { high = middle }
    }
    return list[max(0, low - Self.reach)..<min(list.count, low + Self.reach)]
  }

  /// A key for the stem, and one for each group and kind.
  private func keys(_ word: WordSheets.Word) -> [Int] {
    let lexeme = sheets.vocabulary.lexemes[word.number]
    guard !lexeme.isWeak else { return [lexeme.root * 4] }
    return [lexeme.root * 4] + lexeme.places.map { $0.group * 4 + 1 }
      + lexeme.kinds.map { $0 * 4 + 2 } + (lexeme.kind.map { [$0 * 4 + 2] } ?? [])
  }
}
