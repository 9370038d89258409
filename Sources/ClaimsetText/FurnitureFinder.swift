import ClaimsetCore

/// Marks lines of page furniture: menus, share buttons, adverts, legal lines, comments.
///
/// A rule looks only at short units made of known wording, so that prose stays prose.
struct FurnitureFinder {
  let reader: UnitReader

  /// Marks `units`.
  func mark(_ units: inout [Unit]) {
    var hasProse = false
    var isInComments = false
    for i in units.indices {
      let rule = rule(for: units[i])
      if let rule {
        units[i].kind = .boilerplate
        units[i].furniture = rule.furniture
        if rule.opensComments, hasProse, opensSection(i, units) { isInComments = true }
      } else if isInComments {
        units[i].kind = .boilerplate
        units[i].furniture = .comments
      } else if units[i].tokens.count >= 20, reader.endsInStop(units[i].tokens) {
        hasProse = true
      }
    }
  }

  /// The rule that makes `unit` furniture, or nil.
  private func rule(for unit: Unit) -> FurnitureLexicon.Rule? {
    guard !unit.tokens.isEmpty, unit.tokens.count <= 60 else { return nil }
    for first in starts(unit.tokens) {
      guard
        let (rule, end) = FurnitureLexicon.lines.match(
          at: first,
          before: unit.tokens.upperBound,
          in: reader.tokens,
          reader.text
        )
      else { continue }
      if reaches(rule.reach, end, unit) { return rule }
    }
    let hasRights =
      unit.tokens.count <= 40 && reader.contains(FurnitureLexicon.rights, in: unit.tokens.suffix(8))
    return hasRights ? FurnitureLexicon.Rule(furniture: .legal, reach: .whole) : nil
  }

  /// The first token, and the first word after signs and numbers: `» Next`, `12 Comments`.
  private func starts(_ range: Range<Int>) -> [Int] {
    let word = range.first { reader.tokens.kinds[$0] == .word } ?? range.lowerBound
    return word == range.lowerBound ? [word] : [range.lowerBound, word]
  }

  private func reaches(_ reach: FurnitureLexicon.Reach, _ end: Int, _ unit: Unit) -> Bool {
    switch reach {
    case .whole:
      return unit.tokens.count <= 12
        && (end..<unit.tokens.upperBound).allSatisfy { isFiller($0) }
        && !isPlainSentence(unit)
    case .opening(let most):
      return unit.tokens.count <= most && !reader.endsInStop(unit.tokens)
    case .sentence(let most):
      return unit.tokens.count <= most
    }
  }

  /// A number, bracket or sign that may stand beside a phrase: `Comments (1)`, `Next »`.
  private func isFiller(_ i: Int) -> Bool {
    reader.tokens.kinds[i] != .word && reader.tokens.kinds[i] != .mixed
  }

  /// `Next.`: with a full stop it is an answer, not a button.
  private func isPlainSentence(_ unit: Unit) -> Bool {
    unit.tokens.count <= 2 && reader.isSign(unit.tokens.upperBound - 1, ".")
  }

  /// Whether readers' comments follow the line at `i`: it counts them, or they look like it.
  private func opensSection(_ i: Int, _ units: [Unit]) -> Bool {
    if units[i].tokens.contains(where: { reader.tokens.kinds[$0] == .number }) { return true }
    if units[i].tokens.count > 1 { return true }
    return units[i...].dropFirst().prefix(4).contains { unit in
      unit.tokens.count <= 30 && reader.contains(FurnitureLexicon.commentSigns, in: unit.tokens)
    }
  }
}
