import ClaimsetCore

/// Grades the words of a sentence that name events, from -3 (certainly not) to 3 (certainly so), as
/// readers do: by a linear model over what stands around the word in the tree.
struct FactualityReader {
  let tree: SentenceTree

  /// The grade of the event that token `i` names, with one decimal place.
  func grade(_ i: Int) -> ExactDecimal {
    let sum = Self.model.sum(features(i), in: tree)
    let tenths = (min(max(sum, -3000), 3000) + 3050) / 100 - 30
    return ExactDecimal(mantissa: Int128(tenths), exponent: -1)
  }

  private static let model = LinearModel(
    base: FactualityWeights.base,
    lines: FactualityWeights.lines
  )

  /// What is seen of token `i`.
  ///
  /// The lemma is looked at for the word above only, so that the model knows what holds events, and not
  /// which events are in the news.
  func features(_ i: Int) -> [Feature] {
    var found: [Feature] = []
    look(at: i, as: .own, &found)
    var denials = isDenied(i) ? 1 : 0
    var here = i
    for step in 0..<Self.reach {
      guard let above = tree.head(here) else { break }
      if tree.relation(here) == .conjunct, !found.contains(where: { $0.aspect == .joined }) {
        found.append(Feature(.own, .joined, .holds))
      }
      if step == 0 {
        found.append(Feature(.above, .lemma, .lemma(above)))
        look(at: above, as: .above, &found)
      }
      if isDenied(above) { denials += 1 }
      here = above
    }
    if denials > 0 {
      found.append(Feature(.own, .deniedSomewhere, .holds))
    }
    if denials % 2 == 1 {
      found.append(Feature(.own, .deniedInAll, .holds))
    }
    if tree.range.contains(where: { tree.isWord($0, "?") }) {
      found.append(Feature(.own, .asked, .holds))
    }
    return found
  }

  /// How many words above are asked whether they are denied.
  private static let reach = 3

  /// Adds what is seen of token `i` itself.
  private func look(at i: Int, as place: Feature.Place, _ found: inout [Feature]) {
    func add(_ aspect: Feature.Aspect, _ value: Feature.Value) {
      found.append(Feature(place, aspect, value))
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
