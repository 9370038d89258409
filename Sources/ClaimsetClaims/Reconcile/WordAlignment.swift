import ClaimsetCore

/// The words of one frame, each beside what comes nearest to it in another.
struct WordAlignment {
  /// A word and its counterpart.
  struct Pair {
    let word: WordSheets.Word
    /// The nearest word of the other frame; nil where nothing is alike.
    let other: WordSheets.Word?
    let likeness: Likeness
    /// How much the word tells.
    let weight: Int
    let isWeak: Bool

    /// Whether it is one of the words that say who, what and where, and has a counterpart.
    var isArgument: Bool {
      word.part != .predicate && !isWeak
        && (likeness == .same || likeness == .kin && other?.part != .predicate)
    }
  }

  /// The words of the first frame with their counterparts.
  let pairs: [Pair]

  /// Sets the words of frame `first` beside those of `second`, each beside one at most, the most
  /// alike and most telling first.
  ///
  /// What only stands around, and the names `known` to both texts, tell nothing that the other side
  /// would have to tell, too.
  init(
    _ first: Int,
    _ second: Int,
    in sheets: WordSheets,
    documents: (Int, Int),
    known: Set<String>
  ) {
    let (mine, yours) = (sheets.sheets[first], sheets.sheets[second])
    let weights = mine.map { sheets.rarity($0.number, in: documents.0, documents.1) }
    var open: [(likeness: Likeness, weight: Int, own: Int, other: Int)] = []
    for (i, word) in mine.enumerated() {
      for (j, other) in yours.enumerated() {
        let likeness = sheets.vocabulary.likeness(word.number, other.number)
        if likeness != .none { open.append((likeness, weights[i], i, j)) }
      }
    }
    open.sort {
      ($1.likeness, $1.weight, $0.own, $0.other) < ($0.likeness, $0.weight, $1.own, $1.other)
    }
    var chosen: [Int: (other: Int, likeness: Likeness)] = [:]
    var taken: Set<Int> = []
    for option in open where chosen[option.own] == nil && !taken.contains(option.other) {
      chosen[option.own] = (option.other, option.likeness)
      taken.insert(option.other)
    }
    func isKnown(_ i: Int) -> Bool {
      mine[i].isName && known.contains(sheets.vocabulary.lexemes[mine[i].number].lemma)
    }
    pairs = mine.indices.map { i in
      let isWeak = sheets.vocabulary.lexemes[mine[i].number].isWeak
      let likeness = chosen[i]?.likeness ?? .none
      return Pair(
        word: mine[i],
        other: chosen[i].map { yours[$0.other] },
        likeness: isWeak && likeness == .kin ? .slight : likeness,
        weight: mine[i].isSupplied || likeness == .none && isKnown(i) ? 0 : weights[i],
        isWeak: isWeak
      )
    }
  }

  /// How much of what the words tell the other frame tells too, in hundredths.
  var coverage: Int {
    let all = pairs.reduce(0) { $0 + $1.weight }
    return all == 0 ? 0 : pairs.reduce(0) { $0 + $1.weight * $1.likeness.share } / all
  }

  /// The same, where a word that says the opposite counts as one that tells of the same thing.
  var reach: Int { Self.reach(pairs) ?? 0 }

  /// The same of the words of `part`; nil where they tell nothing.
  func reach(of part: ClaimFrame.Word.Part) -> Int? {
    Self.reach(pairs.filter { $0.word.part == part })
  }

  private static func reach(_ pairs: [Pair]) -> Int? {
    let all = pairs.reduce(0) { $0 + $1.weight }
    let told = pairs.reduce(0) {
      $0 + $1.weight * ($1.likeness == .opposite ? Likeness.kin : $1.likeness).share
    }
    return all == 0 ? nil : told / all
  }

  /// Whether the word for what is done or so has a counterpart.
  var isPredicateShared: Bool {
    pairs.contains { $0.word.part == .predicate && $0.likeness >= .kin }
  }

  /// Whether both name one object.
  var isObjectShared: Bool {
    pairs.contains { $0.word.part == .object && $0.other?.part == .object && $0.likeness == .same }
  }

  /// The words for who, what and where that both share.
  var arguments: [Pair] { pairs.filter(\.isArgument) }

  /// How much the most telling of them tells.
  var rarest: Int { arguments.map { $0.weight * $0.likeness.share / 100 }.max() ?? 0 }
}
