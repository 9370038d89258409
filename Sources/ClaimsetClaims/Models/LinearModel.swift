import ClaimsetCore

/// A sum of weights over what is seen, in whole numbers, so that it is the same on every machine.
struct LinearModel: Sendable {
  /// The sum when nothing is known, in thousandths.
  private let base: Int
  /// The weights of each place and aspect, by word.
  private let tables: [WordTable<Int>]

  /// Reads `lines`, each a feature and its weight in thousandths: "above lemma say -300".
  ///
  /// The lines are ours; one that is none is a bug and traps.
  init(base: Int, lines: String) {
    self.base = base
    let aspects = Dictionary(uniqueKeysWithValues: Feature.Aspect.allCases.map { ("\($0)", $0) })
    let places = Dictionary(uniqueKeysWithValues: Feature.Place.allCases.map { ("\($0)", $0) })
    let count = Feature.Aspect.allCases.count * Feature.Place.allCases.count
    var entries = [[(String, Int)]](repeating: [], count: count)
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 4, let place = places[parts[0]], let aspect = aspects[parts[1]],
        let weight = Int(parts[3])
      else { preconditionFailure("the weights hold a line that is none: \(line)") }
      entries[Self.index(place, aspect)].append((parts[2], weight))
    }
    tables = entries.map { WordTable($0) }
  }

  /// The sum for `features` of a sentence with `tree`, in thousandths; what the model does not know
  /// weighs nothing.
  func sum(_ features: [Feature], in tree: SentenceTree) -> Int {
    features.reduce(base) { $0 + weight($1, in: tree) }
  }

  private func weight(_ feature: Feature, in tree: SentenceTree) -> Int {
    let table = tables[Self.index(feature.place, feature.aspect)]
    switch feature.value {
    case .word(let i): return tree.value(i, in: table) ?? 0
    case .lemma(let i): return tree.lemma(i, in: table) ?? 0
    case .name(let name): return table["\(name)"] ?? 0
    case .made(let name): return table[name] ?? 0
    case .holds: return table["yes"] ?? 0
    }
  }

  private static func index(_ place: Feature.Place, _ aspect: Feature.Aspect) -> Int {
    aspect.rawValue * Feature.Place.allCases.count + place.rawValue
  }
}
