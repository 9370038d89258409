import ClaimsetCore

/// Cuts a channel's greetings and farewells out of the paragraphs they stand in.
struct GreetingSplitter {
  let reader: UnitReader

  /// The units, each greeting a unit of its own.
  func split(_ units: [Unit]) -> [Unit] {
    var result: [Unit] = []
    result.reserveCapacity(units.count)
    for unit in units {
      if unit.kind != .boilerplate, mayGreet(unit) {
        append(unit, to: &result)
      } else {
        result.append(unit)
      }
    }
    return result
  }

  /// A quick look: no greeting goes without one of these words.
  private func mayGreet(_ unit: Unit) -> Bool {
    let sieve = GreetingLexicon.cueSieve
    for i in unit.tokens where sieve[Int(reader.tokens.keys[i] >> 54)] {
      if has(GreetingLexicon.cues, i) { return true }
    }
    return false
  }

  /// Appends `unit` in runs of sentences that are greetings and that are not.
  private func append(_ unit: Unit, to result: inout [Unit]) {
    let bounds = [unit.tokens.lowerBound] + unit.breaks + [unit.tokens.upperBound]
    let greets = (0..<bounds.count - 1).map { furniture(bounds[$0]..<bounds[$0 + 1]) }
    var first = 0
    while first < greets.count {
      var last = first + 1
      while last < greets.count, greets[last] == greets[first] { last += 1 }
      var part = unit
      part.tokens = bounds[first]..<bounds[last]
      part.breaks = Array(bounds[(first + 1)..<last])
      let start = first == 0 ? unit.span.start : reader.tokens.spans[bounds[first]].start
      let end =
        last == greets.count ? unit.span.end : reader.tokens.spans[bounds[last] - 1].end
      part.span = Span(start, end)
      if first > 0 {
        part.marker = nil
        part.isAfterBlank = false
      }
      if let furniture = greets[first] {
        part.kind = .boilerplate
        part.furniture = furniture
      }
      result.append(part)
      first = last
    }
  }

  /// What one sentence is a piece of: a greeting, a farewell, a plea for likes, or nothing.
  private func furniture(_ sentence: Range<Int>) -> Segment.Furniture? {
    guard sentence.count <= 45 else { return nil }
    if isWelcome(sentence) || isFarewell(sentence) { return .greeting }
    guard isPlea(sentence) else { return nil }
    // `Subscribe to our newsletter here` is a page's plea, not a speaker's.
    return reader.contains(GreetingLexicon.pageWords, in: sentence) ? .share : .greeting
  }

  /// Whether it greets: `Welcome back to my channel`, `Hey guys, welcome`, `Hello everyone!`.
  private func isWelcome(_ sentence: Range<Int>) -> Bool {
    let start = sentence.prefix(8)
    let core = reader.core(sentence)
    if let welcome = start.first(where: { has(GreetingLexicon.welcome, $0) }) {
      let isOpener = welcome == core.lowerBound || has(GreetingLexicon.hello, core.lowerBound)
      return isOpener
        && (reader.contains(GreetingLexicon.audience, in: sentence)
          || welcome + 2 >= core.upperBound)
    }
    guard !core.isEmpty, has(GreetingLexicon.hello, core.lowerBound), core.count <= 12,
      !reader.isSign(sentence.upperBound - 1, ",")
    else {
      return false
    }
    return core.dropFirst().prefix(2).contains { has(GreetingLexicon.people, $0) }
  }

  /// `Thanks for watching`, `See you in the next video`.
  private func isFarewell(_ sentence: Range<Int>) -> Bool {
    sentence.count <= 30 && reader.contains(GreetingLexicon.farewells, in: sentence)
  }

  /// `Don't forget to like and subscribe`, `Hit the bell icon`.
  private func isPlea(_ sentence: Range<Int>) -> Bool {
    let core = reader.core(sentence)
    guard !core.isEmpty, reader.contains(GreetingLexicon.favours, in: sentence) else {
      return false
    }
    return reader.contains(
      GreetingLexicon.pleas,
      in: core.lowerBound..<min(core.upperBound, core.lowerBound + 12)
    )
      || has(GreetingLexicon.imperatives, core.lowerBound)
  }

  private func has(_ words: WordTable<Bool>, _ i: Int) -> Bool {
    words.value(of: i, in: reader.tokens, reader.text) != nil
  }
}
