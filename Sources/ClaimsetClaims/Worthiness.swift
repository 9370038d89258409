import ClaimsetCore

/// How much a claim is worth checking: a linear model over plain features of the claim and its
/// sentence, with the weights of ``WorthinessWeights``.
struct Worthiness {
  /// The features, each counted and capped.
  enum Feature: String, CaseIterable {
    case quantity, money, share, largeNumber, number, date, name
    case past, perfect, future
    case firstPerson, firstPersonPlural, secondPerson, impersonal
    case thought, advice, opinion, conditional, speculative, predicted, hedged, reported
    case comparison, object
    /// Words that stand in claims worth checking more, or much more, often than in others; or less.
    case oftenChecked, mostlyChecked, seldomChecked, hardlyChecked

    /// More of it than this adds nothing.
    fileprivate var cap: Int {
      switch self {
      case .oftenChecked, .mostlyChecked, .seldomChecked, .hardlyChecked: 6
      case .quantity, .name, .number: 3
      case .comparison: 2
      default: 1
      }
    }
  }

  /// What a word counts as.
  static let words: WordTable<Feature> = {
    var entries: [(String, Feature)] = []
    for line in WorthinessWeights.words.split(separator: "\n") {
      let parts = line.split(separator: " ")
      guard let feature = parts.first.flatMap({ Feature(rawValue: String($0)) }) else {
        preconditionFailure("the words hold a line that names no feature: \(line)")
      }
      entries += parts.dropFirst().map { (String($0), feature) }
    }
    return WordTable(entries)
  }()

  private var counts: [Feature: Int] = [:]

  /// Counts `feature` so many times more.
  mutating func add(_ feature: Feature, _ count: Int = 1) {
    counts[feature, default: 0] += count
  }

  /// Counts `feature` when `holds`.
  mutating func add(_ feature: Feature, when holds: Bool) {
    if holds { add(feature) }
  }

  /// What holds, in the order of the features.
  var features: [Claim.WorthinessFeature] {
    Feature.allCases.compactMap { feature in
      let count = min(counts[feature] ?? 0, feature.cap)
      guard count > 0 else { return nil }
      let weight = WorthinessWeights.table[feature.rawValue] ?? 0
      return Claim.WorthinessFeature(name: feature.rawValue, count: count, weight: weight)
    }
  }

  /// The share of claims like this that readers would check, from 0 to 1 with three places.
  var score: ExactDecimal {
    let logit = features.reduce(WorthinessWeights.base) { $0 + $1.count * $1.weight }
    return ExactDecimal(mantissa: Int128(Logistic.share(logit)), exponent: -3)
  }
}
