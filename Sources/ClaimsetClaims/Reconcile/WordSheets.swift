import ClaimsetCore

/// The words of all frames as numbers, and how rare each is in a document.
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
  private(set) var sheets: [[Word]] = []
  private(set) var vocabulary = Vocabulary()
  /// In how many sentences of each document a stem stands.
  private var counts: [[Int: Int]]
  /// How many sentences of each document have words.
  private var sentences: [Int]

  /// Takes the frames of `sides`, which come document by document.
  init(_ sides: [FrameComparison.Side], documents: Int) {
    counts = Array(repeating: [:], count: documents)
    sentences = Array(repeating: 0, count: documents)
    var known: Set<Int> = []
    var place = (document: -1, sentence: -1)
    for side in sides {
      if place != (side.document, side.frame.sentence) {
        place = (side.document, side.frame.sentence)
        known = []
        sentences[side.document] += 1
      }
      var sheet: [Word] = []
      for word in side.frame.words {
        let number = vocabulary.number(of: word.lemma)
        sheet.append(
          Word(number: number, part: word.part, isName: word.isName, isSupplied: word.isSupplied)
        )
        let root = vocabulary.lexemes[number].root
        if known.insert(root).inserted { counts[side.document][root, default: 0] += 1 }
      }
      sheets.append(sheet)
    }
  }

  /// How rare word `number` is in documents `i` and `j`, in quarters of a bit: 4 more for each time
  /// that it is half as frequent.
  func rarity(_ number: Int, in i: Int, _ j: Int) -> Int {
    let lexeme = vocabulary.lexemes[number]
    var (all, found) = (sentences[i], counts[i][lexeme.root] ?? 0)
    if i != j {
      all += sentences[j]
      found += counts[j][lexeme.root] ?? 0
    }
    let ratio = (max(all, 1) << 8) / max(found, 1)
    let bits = Int.bitWidth - 1 - ratio.leadingZeroBitCount
    guard bits > 8 else { return 1 }
    let fraction = (ratio >> (bits - 2)) & 3
    let rarity = (bits - 8) * 4 + fraction
    return max(1, lexeme.isWeak ? rarity * 2 / 5 : rarity)
  }
}
