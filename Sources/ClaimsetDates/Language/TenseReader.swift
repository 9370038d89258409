import ClaimsetCore

/// Says on which side of now a clause puts what it tells: by the verb that a date hangs on where
/// the text was parsed, else by the words before the date.
struct TenseReader {
  /// Which side it is.
  struct Outlook: Equatable {
    let isAhead: Bool
    /// Whether the date hangs on the verb itself, and not on a noun in its clause.
    var isSure = false
  }

  let view: SentenceView
  let syntax: SyntaxLayer?

  /// On which side the expression at `tokens` lies; nil where nothing says so.
  func outlook(of tokens: Range<Int>) -> Outlook? {
    guard let syntax else {
      return view.direction(before: tokens.lowerBound).map { Outlook(isAhead: $0) }
    }
    let before = tokens.lowerBound - 1
    // "closed until Friday" looks ahead from then.
    if view.isOne(before, of: ["until", "till"]) { return Outlook(isAhead: true) }
    // "named a head, effective 1 May", "Friday's game": the verb does not say when that is.
    if view.isWord(before, "effective") || view.isOne(tokens.upperBound, of: ["'s", "’s"]) {
      return nil
    }
    // "said Thursday that they will".
    let last = view.isWord(before, "on") ? before - 1 : before
    if view.range.contains(last), syntax.pennTags[last] == .vbd {
      return Outlook(isAhead: false, isSure: true)
    }
    guard
      var at = tokens.last(where: { i in syntax.head(of: i).map { !tokens.contains($0) } ?? true })
    else { return nil }
    for step in 0..<Self.reach {
      guard let head = syntax.head(of: at) else { return nil }
      if let isAhead = isAhead(head, syntax, isNear: step == 0) {
        return Outlook(isAhead: isAhead, isSure: step == 0)
      }
      at = head
    }
    return nil
  }

  /// How many words up the tree a verb may stand.
  private static let reach = 3

  /// On which side the word at token `i` puts what hangs on it; nil for one that leaves it open.
  private func isAhead(_ i: Int, _ syntax: SyntaxLayer, isNear: Bool) -> Bool? {
    let helpers = helpers(of: i, syntax)
    if view.value(i, in: TimeLexicon.plannedWords) != nil {
      // "had been scheduled for Friday" tells of a Friday that is over.
      return !helpers.contains { view.isWord($0, "had") }
    }
    if helpers.contains(where: { view.value($0, in: TimeLexicon.futureHelpers) != nil }) {
      return true
    }
    switch syntax.pennTags[i] {
    case .vbd: return false
    case .vbn: return isAheadPassive(helpers, syntax)
    case .vbz, .vbp:
      // "opens on Friday" is on the calendar.
      return isNear && helpers.isEmpty && view.value(i, in: TimeLexicon.scheduledVerbs) != nil
        ? true : nil
    case .vb: return helpers.contains { view.isOne($0, of: ["did"]) } ? false : nil
    case .vbg: return isAheadProgressive(helpers, syntax, isNear: isNear)
    default:
      // "was in Rome on Friday", "is due".
      return helpers.contains { syntax.pennTags[$0] == .vbd } ? false : nil
    }
  }

  /// "was sold", "had left", "a mill built": behind; "is sold" may be either.
  private func isAheadPassive(_ helpers: [Int], _ syntax: SyntaxLayer) -> Bool? {
    let isNow = helpers.contains { [.vbz, .vbp].contains(syntax.pennTags[$0]) }
    let isDone = helpers.contains { view.isOne($0, of: ["has", "have", "'ve", "been"]) }
    return isNow && !isDone ? nil : false
  }

  /// "is meeting on Friday" is a plan, "was meeting" is not.
  private func isAheadProgressive(
    _ helpers: [Int],
    _ syntax: SyntaxLayer,
    isNear: Bool
  ) -> Bool? {
    if helpers.contains(where: { syntax.pennTags[$0] == .vbd || view.isWord($0, "been") }) {
      return false
    }
    return isNear && helpers.contains { [.vbz, .vbp].contains(syntax.pennTags[$0]) } ? true : nil
  }

  /// The auxiliaries and the copula of the word at token `i`, which stand not far before it.
  private func helpers(of i: Int, _ syntax: SyntaxLayer) -> [Int] {
    let first = max(view.range.lowerBound, i - Self.nearby)
    return (first..<i).filter {
      syntax.heads[$0] == Int32(i)
        && [.auxiliary, .passiveAuxiliary, .copula].contains(syntax.relations[$0])
    }
  }

  /// How many tokens before its verb a helper may stand.
  private static let nearby = 8
}

// The words before a token.

extension SentenceView {
  /// Whether the nearest cue before token `i` looks back.
  func looksBack(_ i: Int) -> Bool { direction(before: i) == false }

  /// Whether the nearest cue looks ahead; nil without one.
  func direction(before i: Int) -> Bool? {
    var at = i - 1
    let first = max(range.lowerBound, i - Self.sight)
    while at >= first {
      if let cue = cue(at) { return cue }
      at -= 1
    }
    return nil
  }

  /// How many tokens before a date its verb may stand.
  private static let sight = 16

  /// Whether token `i` looks ahead or back; nil when it does neither.
  private func cue(_ i: Int) -> Bool? {
    if value(i, in: TimeLexicon.futureCues) != nil {
      // "next to the mill", "due to rain".
      return isOne(i, of: ["next", "due"]) && isWord(i + 1, "to") ? nil : true
    }
    if value(i, in: TimeLexicon.pastCues) != nil { return false }
    return nil
  }

  /// Whether a bracket is open at token `i`, not far before it.
  func isInBrackets(_ i: Int) -> Bool {
    var at = i - 1
    while at >= max(range.lowerBound, i - Self.bracketReach) {
      switch bytes(at).first {
      case UInt8(ascii: "("): return true
      case UInt8(ascii: ")"): return false
      default: at -= 1
      }
    }
    return false
  }

  /// How many tokens brackets may hold before a date.
  private static let bracketReach = 30

  /// Whether "had" stands not far before token `i`, which tells of what was before.
  func isToldBefore(_ i: Int) -> Bool {
    let first = max(range.lowerBound, i - Self.clause)
    return first < i && (first..<i).contains { isOne($0, of: ["had", "having"]) }
  }

  /// How many tokens a clause has before its date.
  private static let clause = 9
}
