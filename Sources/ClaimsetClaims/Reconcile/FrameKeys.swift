import ClaimsetCore

/// The keys of the blocks that a frame stands in.
enum FrameKeys {
  /// A key for each family of its predicate and each word of those who take part.
  static func families(of frame: ClaimFrame, _ table: FamilyTable) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for sense in frame.senses {
      for thing in frame.things {
        let words = NameKey.words(thing.entity)
        for word in [thing.head] + [words.first, words.last].compactMap({ $0.map(String.init) })
        where !word.isEmpty {
          keys.insert(WordKey.hash("\(sense.family)|\(word)"))
        }
      }
      if table.holds(sense.family) { keys.insert(WordKey.hash("\(sense.family)|")) }
    }
    return keys
  }

  /// A key for the stem of each of its words, and one for each group and kind of words.
  static func words(of frame: ClaimFrame, _ vocabulary: inout Vocabulary) -> Set<UInt64> {
    var keys: Set<UInt64> = []
    for word in frame.words {
      let lexeme = vocabulary.lexeme(of: word.lemma)
      keys.insert(lexeme.root << 2)
      if lexeme.isWeak { continue }
      for place in lexeme.places { keys.insert(UInt64(place.group) << 2 | 1) }
      for kind in lexeme.kinds { keys.insert(UInt64(kind) << 2 | 2) }
      if let kind = lexeme.kind { keys.insert(UInt64(kind) << 2 | 2) }
    }
    // Who died is held beside what they are said to have done later.
    let mortals = frame.tellsOfDeath ? [frame.mortal].compactMap(\.self) : frame.living
    for thing in mortals where frame.isTimeOwn || frame.tellsOfDeath {
      let name = NameKey.words(thing.entity).last.map(String.init) ?? ""
      keys.insert(WordKey.hash("life \(name)") << 2 | 3)
    }
    return keys
  }
}
