import ClaimsetCore

/// Cuts what follows a verb group into an object and further parts with their roles.
struct ArgumentCutter {
  /// The parts.
  struct Parts {
    /// Whom or what the predicate bears on.
    var object: Range<Int>?
    /// The parts after it that open with a preposition or hold a date.
    var qualifiers: [Claim.Qualifier] = []
  }

  let view: ClauseView
  /// The token ranges of dates.
  let dates: [Range<Int>]

  /// The roles that prepositions open.
  private static let roles = WordTable<Claim.Role>([
    ("in", .place), ("at", .place), ("from", .place), ("into", .place), ("to", .place),
    ("across", .place), ("through", .place), ("near", .place), ("because", .cause),
    ("due", .cause), ("despite", .cause), ("by", .agent), ("with", .manner), ("without", .manner),
    ("like", .manner), ("for", .purpose), ("if", .condition), ("toward", .place), ("over", .place),
    ("under", .place), ("outside", .place), ("inside", .place),
  ])

  /// Cuts the tokens `rest`.
  func cut(_ rest: Range<Int>) -> Parts {
    var parts = Parts()
    let whole = trimmed(rest)
    guard !whole.isEmpty else { return parts }
    // The object goes up to the first date with its preposition, or a comma that opens an aside.
    var end = whole.upperBound
    if let date = dates.first(where: {
      $0.lowerBound >= whole.lowerBound && $0.lowerBound < whole.upperBound
    }) {
      let from =
        date.lowerBound > whole.lowerBound && view.kind(date.lowerBound - 1) != .nominal
        ? date.lowerBound - 1 : date.lowerBound
      let isLast = date.upperBound >= whole.upperBound - 1
      if isLast || from == whole.lowerBound {
        end = max(whole.lowerBound, from)
        parts.qualifiers.append(
          Claim.Qualifier(
            role: .time,
            phrase: Phrase(view.span(max(from, whole.lowerBound)..<date.upperBound))
          )
        )
        if from == whole.lowerBound, date.upperBound < whole.upperBound {
          let after = trimmed(date.upperBound..<whole.upperBound)
          parts.object = after.isEmpty ? nil : after
          return parts
        }
      }
    }
    let object = trimmed(whole.lowerBound..<max(whole.lowerBound, end))
    if let place = split(object) {
      parts.object = object.lowerBound..<place
      let role = view.value(place, in: Self.roles) ?? .other
      parts.qualifiers.insert(
        Claim.Qualifier(role: role, phrase: Phrase(view.span(place..<object.upperBound))),
        at: 0
      )
    } else {
      parts.object = object.isEmpty ? nil : object
    }
    return parts
  }

  /// Where the last prepositional phrase of a long object starts.
  private func split(_ object: Range<Int>) -> Int? {
    guard object.count > 6 else { return nil }
    let candidates = object.dropFirst(2).filter {
      view.kind($0) == .preposition && !view.isWord($0, "of") && !view.isWord($0, "than")
        && view.value($0, in: Self.roles) != nil
        && view.tokens.spans[$0 - 1].end < view.tokens.spans[$0].start
    }
    guard let last = candidates.first, last + 1 < object.upperBound else { return nil }
    return last
  }

  private func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end, [.comma, .quote].contains(view.kind(start)) { start += 1 }
    while end > start, [.comma, .quote, .breaker, .coordinator].contains(view.kind(end - 1)) {
      end -= 1
    }
    return start..<end
  }
}
