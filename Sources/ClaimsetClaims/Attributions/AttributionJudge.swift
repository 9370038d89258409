import ClaimsetCore

/// Decides which candidates attribute something: a linear model over the words and the forms of cue,
/// source and content, fitted on texts whose attributions people marked.
struct AttributionJudge {
  let tree: SentenceTree

  private static let model = LinearModel(
    base: AttributionWeights.base,
    lines: AttributionWeights.lines
  )

  /// Whether `found` attributes something: by the model, or for certain by its form, since what
  /// follows "would say that", "denied that" or "rumours that" is not the author's own claim.
  func isAttribution(_ found: AttributionFinder.Found) -> Bool {
    sum(found) >= AttributionWeights.least || isHeldByForm(found)
  }

  private func isHeldByForm(_ found: AttributionFinder.Found) -> Bool {
    guard found.holdsClause, list(of: found.head) != "none" else { return false }
    return found.stance == .denies || found.isRumour
      || found.content.contains { tree.isWord($0.lowerBound, "that") }
  }

  /// The logit of `found`, in thousandths.
  func sum(_ found: AttributionFinder.Found) -> Int {
    Self.model.sum(features(found), in: tree)
  }

  /// What is seen of `found`.
  func features(_ found: AttributionFinder.Found) -> [Feature] {
    cueFeatures(found) + sourceFeatures(found) + contentFeatures(found)
  }

  private func cueFeatures(_ found: AttributionFinder.Found) -> [Feature] {
    let head = found.head
    let way = found.construction.rawValue
    var features = [
      Feature(.cue, .lemma, .lemma(head)),
      Feature(.cue, .found, .made(way)),
      Feature(.cue, .tag, .name(tree.pennTag(head).name)),
      Feature(.cue, .relation, .name(tree.relation(head).name)),
      Feature(.cue, .first, .word(found.cue.lowerBound)),
      Feature(.cue, .last, .word(found.cue.upperBound - 1)),
      Feature(.cue, .length, .made("\(min(found.cue.count, 4))")),
      Feature(.cue, .pair, .made("\(tree.lemmaText(head).replacing(" ", with: "_")):\(way)")),
      Feature(.cue, .listed, .made(list(of: head))),
    ]
    if let up = tree.head(head) { features.append(Feature(.above, .lemma, .lemma(up))) }
    for child in tree.children(head) {
      if tree.tag(child) == .auxiliary {
        features.append(Feature(.cue, .auxiliary, .lemma(child)))
      }
      switch tree.relation(child).universal {
      case .marker: features.append(Feature(.cue, .marker, .word(child)))
      case .adverbialModifier: features.append(Feature(.cue, .adverb, .lemma(child)))
      default: break
      }
    }
    if isQuoted(head) { features.append(Feature(.cue, .quoted, .holds)) }
    if tree.range.contains(where: { tree.isWord($0, "?") }) {
      features.append(Feature(.cue, .asked, .holds))
    }
    return features
  }

  private func list(of head: Int) -> String {
    switch tree.lemma(head, in: ReportingLexicon.verbs) {
    case .says: return "says"
    case .denies: return "denies"
    case .expects: return "expects"
    case nil: break
    }
    if tree.lemma(head, in: ReportingLexicon.attitudes) != nil { return "attitude" }
    if tree.lemma(head, in: ReportingLexicon.nouns) != nil { return "noun" }
    if tree.value(head, in: ReportingLexicon.convictions) != nil { return "conviction" }
    return "none"
  }

  /// Whether token `i` stands in a quotation that opened before it in the sentence.
  private func isQuoted(_ i: Int) -> Bool {
    (tree.range.lowerBound..<i).last(where: tree.isQuote).map(tree.opensQuote) ?? false
  }

  private func sourceFeatures(_ found: AttributionFinder.Found) -> [Feature] {
    let source = found.source
    guard let first = source.first, let last = source.last else { return [] }
    return [
      Feature(.source, .first, .lemma(first)),
      Feature(.source, .last, .lemma(last)),
      Feature(.source, .tag, .name(tree.pennTag(last).name)),
      Feature(.source, .length, .made(Self.step(source.count))),
      Feature(.source, .side, .made(side(of: source, found.cue))),
      Feature(
        .source,
        .pair,
        .made("\(tree.pennTag(last).name):\(found.construction.rawValue)")
      ),
    ]
  }

  private func contentFeatures(_ found: AttributionFinder.Found) -> [Feature] {
    guard let part = found.content.first, let first = part.first else { return [] }
    var features = [
      Feature(.content, .first, .word(first)),
      Feature(.content, .tag, .name(tree.range.contains(first) ? tree.pennTag(first).name : "out")),
      Feature(.content, .length, .made(Self.step(found.width))),
      Feature(.content, .side, .made(side(of: part, found.cue))),
      Feature(.content, .parts, .made("\(min(found.content.count, 3))")),
      Feature(
        .content,
        .pair,
        .made("\(tree.lemmaText(found.head).replacing(" ", with: "_")):\(Self.step(found.width))")
      ),
    ]
    if found.content.contains(where: { $0.contains(where: tree.isQuote) }) {
      features.append(Feature(.content, .quoted, .holds))
    }
    if found.holdsClause { features.append(Feature(.content, .found, .name("clause"))) }
    return features
  }

  private func side(of part: Range<Int>, _ cue: Range<Int>) -> String {
    if part.upperBound <= cue.lowerBound {
      return "before\(min(3, cue.lowerBound - part.upperBound))"
    }
    return "after\(min(3, max(0, part.lowerBound - cue.upperBound)))"
  }

  /// How long, in steps that double.
  private static func step(_ count: Int) -> String {
    "\(min(6, Int.bitWidth - count.leadingZeroBitCount))"
  }
}
