import ClaimsetCore

/// The words of two frames as numbers, and how rare each is in their documents.
struct WordSheets {
  /// A word of a frame.
  struct Word {
    /// Its number in the vocabulary.
    let number: Int
    let part: ClaimFrame.Word.Part
    let isName: Bool
    let isSupplied: Bool
  }

  /// The words of each frame.
  let sheets: [[Word]]
  let vocabulary: Vocabulary
  /// The documents of the frames.
  let documents: [DocumentSheet]

  /// The words of `frame`.
  static func words(of frame: ClaimFrame, _ vocabulary: inout Vocabulary) -> [Word] {
    frame.words.map { word in
      Word(
        number: vocabulary.number(of: word.lemma),
        part: word.part,
        isName: word.isName,
        isSupplied: word.isSupplied
      )
    }
  }

  /// How many sentences two texts count as at least: what a note of three sentences says once is no more common
  /// than what an article does.
  private static let usual = 48

  /// How rare word `number` is in documents `i` and `j`, in quarters of a bit: 4 more for each time
  /// that it is half as frequent.
  func rarity(_ number: Int, in i: Int, _ j: Int) -> Int {
    let lexeme = vocabulary.lexemes[number]
    var (all, found) = (documents[i].sentences, documents[i].sentences(with: lexeme.root))
    if i != j {
      all += documents[j].sentences
      found += documents[j].sentences(with: lexeme.root)
    }
    let ratio = (max(all, Self.usual) << 8) / max(found, 1)
    let bits = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    guard bits > 8 else { return 1 }
    let fraction = (ratio >> (bits - 2)) & 3
    let rarity = (bits - 8) * 4 + fraction
    return max(1, lexeme.isWeak ? rarity * 2 / 5 : rarity)
  }
}
