import ClaimsetCore

/// A run of auxiliaries, negation, adverbs and a verb: "has never been", "was arrested".
struct VerbGroup {
  /// The tokens of the group.
  let tokens: Range<Int>
  /// The verb that says what is done.
  let head: Int
  /// Whether a form of "be" stands before a participle.
  let isPassive: Bool
  /// Whether it has an auxiliary or is a form that is nothing but finite.
  let isSure: Bool

  /// The groups of a sentence, in text order.
  ///
  /// Infinitives and -ing forms belong to what they
  /// complete and open none.
  static func all(in view: ClauseView) -> [VerbGroup] {
    var groups: [VerbGroup] = []
    var i = view.range.lowerBound
    while i < view.range.upperBound {
      if view.kind(i) == .infinitive {
        i = skipInfinitive(i, view)
      } else if let group = read(at: i, view) {
        groups.append(group)
        i = group.tokens.upperBound
      } else {
        i += 1
      }
    }
    return groups
  }

  private static func skipInfinitive(_ start: Int, _ view: ClauseView) -> Int {
    var i = start + 1
    while view.kind(i) == .adverb || view.kind(i) == .negation { i += 1 }
    while [.be, .have].contains(view.kind(i)) { i += 1 }
    return [.verbOrNoun, .past, .do, .finite].contains(view.kind(i)) ? i + 1 : max(i, start + 1)
  }

  private static func read(at start: Int, _ view: ClauseView) -> VerbGroup? {
    let first = view.kind(start)
    guard [.be, .have, .do, .modal, .finite, .past, .verbOrNoun].contains(first) else { return nil }
    var i = start + 1
    var head = start
    var hasBe = first == .be
    var isPassive = false
    var isSure = [.be, .have, .do, .modal, .finite].contains(first)
    var isOpen = [.be, .have, .do, .modal].contains(first)
    while isOpen || view.kind(i) == .negation {
      switch view.kind(i) {
      case .negation, .adverb: i += 1
      case .be:
        hasBe = true
        head = i
        i += 1
      case .have, .do, .modal:
        head = i
        i += 1
      case .past, .finite:
        isPassive = hasBe
        head = i
        i += 1
        isOpen = false
      case .gerund where hasBe:
        head = i
        i += 1
        isOpen = false
      case .verbOrNoun where !hasBe:
        head = i
        i += 1
        isOpen = false
      default: isOpen = false
      }
      if !isOpen, view.kind(i) != .negation { break }
      isSure = true
    }
    // Adverbs at the end belong to what follows, a negation to the group.
    var end = i
    while end > head + 1, view.kind(end - 1) == .adverb { end -= 1 }
    return VerbGroup(
      tokens: start..<max(end, head + 1),
      head: head,
      isPassive: isPassive,
      isSure: isSure
    )
  }
}
