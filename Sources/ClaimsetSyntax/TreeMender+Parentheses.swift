import ClaimsetCore

// Who says something, in the midst of what is said.

extension TreeMender {
  /// "The mill, she said, has closed", "The mill, according to the paper, has closed": the words on both sides of
  /// the commas are one clause, and who says it stands beside.
  mutating func mendParentheses() {
    for speech in all.dropFirst(2)
    where tags[speech] == .verb && isSpeech(speech) || isAccording(speech) {
      guard let parenthesis = Parenthesis(around: speech, in: self) else { continue }
      return mend(parenthesis)
    }
  }

  /// The parts of such a sentence.
  private struct Parenthesis {
    /// The subject's words, before the first comma.
    let front: Range<Int>
    /// Those between the commas.
    let inside: Range<Int>
    let noun: Int
    let speaker: Int
    let speech: Int
    let verb: Int

    init?(around speech: Int, in tree: TreeMender) {
      let isComma = { (i: Int) in tree.isOne(i, of: [","]) }
      guard let open = tree.all.prefix(speech).last(where: isComma),
        let close = tree.all[speech...].dropFirst().prefix(8).first(where: isComma)
      else { return nil }
      inside = tree.bare(open + 1..<close)
      front = tree.bare(0..<open)
      self.speech = speech
      guard !front.isEmpty, inside.contains(speech), !front.contains(where: isComma),
        !tree.holdsFinite(front, but: nil),
        !tree.holdsFinite(inside, but: speech), let noun = tree.loneNoun(in: front),
        let speaker = tree.speaker(in: inside, of: speech),
        let verb = tree.verb(behind: close), let root = tree.root, root < close || root == verb
      else { return nil }
      (self.noun, self.speaker, self.verb) = (noun, speaker, verb)
    }
  }

  private mutating func mend(_ parts: Parenthesis) {
    for i in all where i != parts.verb {
      let up = heads[i]
      if parts.front.contains(i) {
        if !parts.front.contains(up) { heads[i] = parts.noun }
      } else if parts.inside.contains(i) {
        if !parts.inside.contains(up) { heads[i] = parts.speech }
      } else if up < parts.inside.upperBound {
        heads[i] = parts.verb
      }
    }
    hang(parts.verb, on: -1, by: .root)
    hang(parts.noun, on: parts.verb, by: subjectRelation(of: parts.verb))
    if isAccording(parts.speech) {
      hang(parts.speaker, on: parts.verb, by: .oblique)
      hang(parts.speech, on: parts.speaker, by: .caseMarker)
      hang(parts.speech + 1, on: parts.speech, by: .fixed)
    } else {
      hang(parts.speech, on: parts.verb, by: .parataxis)
      hang(parts.speaker, on: parts.speech, by: .subject)
    }
    for sign in Array(parts.front.upperBound..<parts.inside.lowerBound) + [parts.inside.upperBound]
    {
      hang(sign, on: isAccording(parts.speech) ? parts.speaker : parts.speech, by: .punctuation)
    }
  }

  /// Whether "according to" begins with word `i`.
  private func isAccording(_ i: Int) -> Bool {
    isOne(i, of: ["according"]) && isOne(i + 1, of: ["to"])
  }

  /// `part` without the signs at its ends, and the "but" that it begins with.
  private func bare(_ part: Range<Int>) -> Range<Int> {
    let isWord = { (i: Int) in tags[i] != .punctuation }
    guard let last = part.last(where: isWord),
      let first = part.first(where: { isWord($0) && tags[$0] != .coordinator }), first <= last
    else { return part.lowerBound..<part.lowerBound }
    return first..<last + 1
  }

  private func holdsFinite(_ part: Range<Int>, but speech: Int?) -> Bool {
    part.contains { $0 != speech && Self.finite.contains(pennTags[$0]) }
  }

  /// The one noun of `part` that hangs on nothing in it, where nothing opens the part that no subject begins with.
  private func loneNoun(in part: Range<Int>) -> Int? {
    guard ![.adposition, .subordinator, .adverb].contains(tags[part.lowerBound]),
      ![.wdt, .wp, .wrb].contains(pennTags[part.lowerBound])
    else { return nil }
    let tops = part.filter { !part.contains(heads[$0]) && tags[$0] != .punctuation }
    guard tops.count == 1, isNominal(tops[0]),
      child(tops[0], .caseMarker).map({ $0 > tops[0] }) ?? true
    else { return nil }
    return tops[0]
  }

  /// The head of the words on one side of `speech` that say who speaks.
  private func speaker(in part: Range<Int>, of speech: Int) -> Int? {
    let before = part.lowerBound..<speech
    let start = isAccording(speech) ? speech + 2 : speech + 1
    let named = before.isEmpty ? min(start, part.upperBound)..<part.upperBound : before
    guard !named.isEmpty, ![.wdt, .wp, .wrb].contains(pennTags[named.lowerBound]),
      ![.adposition, .subordinator, .coordinator, .adverb].contains(tags[named.lowerBound])
    else { return nil }
    return named.first { i in
      isNominal(i) && (!named.contains(heads[i]) || heads[i] == speech)
    }
  }

  /// The verb of the clause that goes on behind the comma `close`.
  private func verb(behind close: Int) -> Int? {
    let start = all[close...].first { ![.adverb, .punctuation].contains(tags[$0]) }
    guard let start, Self.finite.contains(pennTags[start]) else { return nil }
    let verb = Self.helping.contains(relations[start]) ? heads[start] : start
    let hasOwn = all[close...].contains {
      heads[$0] == verb && $0 < verb && Self.subjects.contains(relations[$0])
    }
    return verb > close && !hasOwn ? verb : nil
  }
}
