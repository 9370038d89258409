import ClaimsetCore

/// Finds the noun phrase that a clause is about.
struct SubjectFinder {
  let view: ClauseView
  /// The token ranges of dates.
  let dates: [Range<Int>]

  /// The subject among the tokens between a clause's start and its verb group.
  func subject(in part: Range<Int>) -> Range<Int>? {
    var start = part.lowerBound
    var end = part.upperBound
    while end > start, [.comma, .adverb, .quote, .other].contains(view.kind(end - 1)),
      !isBracket(end - 1)
    {
      end -= 1
    }
    start = afterOpening(start, before: end)
    // "Guards open fire, but he …": what stands before "but" is no part of this subject.
    if let but = (start..<max(start, end)).last(where: { view.isWord($0, "but") }) {
      start = but + 1
    }
    guard start < end else { return nil }
    // "Haley, the ambassador at the time,": the name before the comma is the subject.
    if let comma = (start..<end).first(where: { view.kind($0) == .comma }), comma > start,
      !isList(start..<end)
    {
      end = comma
    }
    guard start < end, (start..<end).contains(where: { isNominal($0) }) else { return nil }
    return start..<end
  }

  private func isNominal(_ i: Int) -> Bool {
    [.nominal, .pronoun, .determiner, .gerund].contains(view.kind(i))
  }

  /// Whether commas part the members of a list: "China, Japan and Korea".
  private func isList(_ part: Range<Int>) -> Bool {
    part.contains { view.kind($0) == .coordinator }
  }

  /// Steps over what stands before the subject: "In 2009,", "However,", "Despite the ban,".
  private func afterOpening(_ start: Int, before end: Int) -> Int {
    var at = start
    while at < end, [.comma, .adverb, .quote, .coordinator, .other].contains(view.kind(at)) {
      // "More than 40 people": the bound belongs to the subject.
      if view.isWord(at + 1, "than") { return at }
      at += 1
    }
    guard at < end else { return end }
    let opens: Set<WordClass> = [.preposition, .subordinator, .gerund, .infinitive, .past]
    if let date = dates.first(where: { $0.lowerBound == at }), date.upperBound < end {
      return afterOpening(date.upperBound, before: end)
    }
    // "around 34,000 people": a word before a number is a bound, not a place.
    let isBound =
      at + 1 < end && view.tokens.kinds[at + 1] == .number
      && view.isOne(at, of: ["around", "about", "over", "under", "above", "below", "near"])
    guard opens.contains(view.kind(at)), !isBound else { return at }
    // "In 2017, the envoy, a lawyer, said": the date's own comma ends the opening.
    if let date = dates.first(where: { $0.lowerBound > at && $0.lowerBound <= at + 2 }),
      date.upperBound < end, view.kind(date.upperBound) == .comma
    {
      return afterOpening(date.upperBound, before: end)
    }
    if let comma = (at..<end).last(where: { view.kind($0) == .comma }), comma + 1 < end,
      view.kind(at) != .gerund || [.nominal, .determiner, .pronoun].contains(view.kind(comma + 1))
    {
      return afterOpening(comma + 1, before: end)
    }
    if let date = dates.first(where: { $0.lowerBound > at && $0.lowerBound <= at + 2 }),
      date.upperBound < end
    {
      return afterOpening(date.upperBound, before: end)
    }
    return view.kind(at) == .gerund ? at : end
  }

  /// The noun phrase that ends just before token `end`.
  func nounPhrase(endingBefore end: Int) -> Range<Int>? {
    var last = end
    while last > view.range.lowerBound, [.comma, .quote].contains(view.kind(last - 1)) { last -= 1 }
    // "an armistice in 1953 that …": the date is not what the clause is about.
    if let date = dates.first(where: { $0.upperBound == last }),
      date.lowerBound > view.range.lowerBound
    {
      last = date.lowerBound
      if [.preposition, .subordinator].contains(view.kind(last - 1)) { last -= 1 }
    }
    var start = last
    while start > view.range.lowerBound {
      let before = view.kind(start - 1)
      if before == .nominal || isHyphen(start - 1) {
        start -= 1
      } else if before == .determiner {
        start -= 1
        break
      } else if before == .adverb, view.kind(start - 2) == .determiner {
        // "the heavily armed zone"
        start -= 2
        break
      } else if before == .preposition, view.isWord(start - 1, "of"),
        start - 1 > view.range.lowerBound
      {
        start -= 1
      } else {
        break
      }
    }
    guard start < last, (start..<last).contains(where: { isNominal($0) }) else {
      return last > view.range.lowerBound && view.kind(last - 1) == .pronoun ? last - 1..<last : nil
    }
    return start..<last
  }

  private func isBracket(_ i: Int) -> Bool {
    view.range.contains(i) && view.text.bytes[view.tokens.spans[i].start] == UInt8(ascii: ")")
  }

  private func isHyphen(_ i: Int) -> Bool {
    view.range.contains(i) && view.text.bytes[view.tokens.spans[i].start] == UInt8(ascii: "-")
  }
}
