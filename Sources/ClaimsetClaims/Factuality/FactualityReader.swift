import ClaimsetCore

/// Grades the words of a sentence that name events, from -3 (certainly not) to 3 (certainly so), as
/// readers do: by a linear model over what stands around the word in the tree.
struct FactualityReader {
  let tree: SentenceTree

  /// The grade of the event that token `i` names, with one decimal place.
  func grade(_ i: Int) -> ExactDecimal {
    let sum = features(i).reduce(FactualityWeights.base) { $0 + $1.weight(in: tree) }
    let tenths = (min(max(sum, -3000), 3000) + 3050) / 100 - 30
    return ExactDecimal(mantissa: Int128(tenths), exponent: -1)
  }

  /// What is seen of token `i`.
  func features(_ i: Int) -> [FactualityFeature] {
    var found: [FactualityFeature] = []
    look(at: i, isAbove: false, &found)
    var denials = isDenied(i) ? 1 : 0
    var here = i
    for step in 0..<Self.reach {
      guard let above = tree.head(here) else { break }
      if tree.relation(here) == .conjunct, !found.contains(where: { $0.aspect == .joined }) {
        found.append(FactualityFeature(aspect: .joined, isAbove: false, value: .holds))
      }
      if step == 0 {
        found.append(FactualityFeature(aspect: .lemma, isAbove: true, value: .lemma(above)))
        look(at: above, isAbove: true, &found)
      }
      if isDenied(above) { denials += 1 }
      here = above
    }
    if denials > 0 {
      found.append(FactualityFeature(aspect: .deniedSomewhere, isAbove: false, value: .holds))
    }
    if denials % 2 == 1 {
      found.append(FactualityFeature(aspect: .deniedInAll, isAbove: false, value: .holds))
    }
    if tree.range.contains(where: { tree.isWord($0, "?") }) {
      found.append(FactualityFeature(aspect: .asked, isAbove: false, value: .holds))
    }
    return found
  }

  /// How many words above are asked whether they are denied.
  private static let reach = 3

  /// Adds what is seen of token `i` itself.
  private func look(at i: Int, isAbove: Bool, _ found: inout [FactualityFeature]) {
    func add(_ aspect: FactualityFeature.Aspect, _ value: FactualityFeature.Value) {
      found.append(FactualityFeature(aspect: aspect, isAbove: isAbove, value: value))
    }
    add(.tag, .name(tree.pennTag(i).name))
    add(.relation, .name(tree.relation(i).universal.name))
    for child in tree.children(i) {
      if tree.tag(child) == .auxiliary { add(.auxiliary, .lemma(child)) }
      switch tree.relation(child).universal {
      case .marker: add(.marker, .word(child))
      case .adverbialModifier: add(.adverb, .lemma(child))
      case .caseMarker: add(.preposition, .word(child))
      case .determiner: add(.determiner, .lemma(child))
      default: break
      }
    }
    if isDenied(i) { add(.denied, .holds) }
  }

  /// "did not come", "no one came".
  private func isDenied(_ i: Int) -> Bool {
    tree.children(i).contains { child in
      if tree.value(child, in: JudgementLexicon.negations) != nil { return true }
      guard [.subject, .passiveSubject, .object].contains(tree.relation(child)) else {
        return false
      }
      return tree.children(child).contains { tree.isWord($0, "no") }
    }
  }
}
