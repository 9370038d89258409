import ClaimsetCore

/// Cuts a sentence into clauses from the classes of its words.
///
/// Every verb group that a marker parts from the one before it heads a clause; a group without a
/// marker before it belongs to the clause it stands in.
struct ClauseCutter {
  private let view: ClauseView
  /// How many tokens before a verb its marker is looked for: more than sentences have, so that a
  /// text without a stop is read in line with its length.
  private static let reach = 200
  /// The places of dates, which may stand between an opening and the subject.
  private let dates: [Range<Int>]
  /// Whether the sentence is an item of a list whose lead-in has its subject: "Closed the ports,".
  private let hasLeadIn: Bool

  /// Will cut the sentence of `view`, with the token ranges of its dates.
  init(_ view: ClauseView, dates: [Range<Int>], hasLeadIn: Bool = false) {
    self.view = view
    self.dates = dates
    self.hasLeadIn = hasLeadIn
  }

  /// The clauses of the sentence.
  func cut() -> ClauseSet {
    var set = ClauseSet()
    let end = endOfSentence
    guard !view.isWord(view.range.upperBound - 1, "?"), !view.isWord(end, "?") else {
      set.silence = "question"
      return set
    }
    var start = view.range.lowerBound
    for group in VerbGroup.all(in: view) {
      if let last = set.clauses.last {
        guard let mark = boundary(last, group) else { continue }
        set.clauses[set.clauses.count - 1].tokens = last.tokens.lowerBound..<mark.end(last)
        set.clauses[set.clauses.count - 1].complement =
          last.verbs.upperBound..<max(last.verbs.upperBound, mark.end(last))
        start = mark.start
        append(group, from: start, kind: mark.kind, marker: mark.marker, to: &set)
      } else {
        guard let opening = opening(group, from: start) else { continue }
        if opening.kind == .main, let marker = relativeMarker(before: group, from: start) {
          append(group, from: marker + 1, kind: .relative, marker: marker, to: &set)
        } else {
          append(group, from: opening.start, kind: opening.kind, marker: nil, to: &set)
        }
      }
    }
    if let last = set.clauses.last {
      set.clauses[set.clauses.count - 1].tokens =
        last.tokens.lowerBound..<max(last.verbs.upperBound, end)
      set.clauses[set.clauses.count - 1].complement =
        last.verbs.upperBound..<max(last.verbs.upperBound, end)
    } else {
      set.silence = "no finite verb"
    }
    if !hasLeadIn, set.clauses.allSatisfy({ $0.subject == nil }), !set.clauses.isEmpty {
      set.silence = "imperative"
    }
    return set
  }

  /// Just past the last token that is no sign.
  private var endOfSentence: Int {
    var end = view.range.upperBound
    while end > view.range.lowerBound,
      [.other, .quote, .comma, .breaker].contains(view.kind(end - 1)),
      view.tokens.kinds[end - 1] == .punctuation
    {
      end -= 1
    }
    return end
  }

  /// How the first clause opens; nil when its first verb group is no verb at all.
  private func opening(_ group: VerbGroup, from start: Int) -> (start: Int, kind: Clause.Kind)? {
    var at = start
    while at < group.tokens.lowerBound, [.quote, .coordinator, .other].contains(view.kind(at)) {
      at += 1
    }
    // A past form with nothing before it is a participle: "Founded in 1990, the camp …".
    if at == group.tokens.lowerBound, !group.isSure, view.kind(at) == .past, !hasLeadIn {
      return nil
    }
    let main = at
    while at < group.tokens.lowerBound, view.kind(at) == .adverb || view.kind(at) == .comma {
      at += 1
    }
    guard view.kind(at) == .subordinator else { return (main, .main) }
    // "Even if it rains": a concession, no condition.
    if view.isOne(at, of: ["if", "unless"]), !view.isWord(at - 1, "even") {
      return (at + 1, .condition)
    }
    let isClause = (at + 1..<group.tokens.lowerBound).allSatisfy { view.kind($0) != .comma }
    return isClause ? (at + 1, .subordinate) : (main, .main)
  }

  /// The "who" or "that" just before the first group: "The men who fled said …".
  private func relativeMarker(before group: VerbGroup, from start: Int) -> Int? {
    var i = group.tokens.lowerBound - 1
    while i > start, view.kind(i) == .adverb { i -= 1 }
    return i > start && [.relative, .complementizer].contains(view.kind(i)) ? i : nil
  }

  /// Where one clause ends and the next begins.
  private struct Boundary {
    /// The marker's token; the first token of the clause when it has none.
    let marker: Int
    /// The first token of the clause.
    let start: Int
    let kind: Clause.Kind
    /// Where the clause before ends.
    func end(_ last: Clause) -> Int { max(last.verbs.upperBound, marker) }
  }

  private func boundary(_ last: Clause, _ group: VerbGroup) -> Boundary? {
    let end = group.tokens.lowerBound
    let between = max(last.verbs.upperBound, end - Self.reach)..<max(last.verbs.upperBound, end)
    guard !between.isEmpty else { return nil }
    if let i = between.last(where: {
      [.relative, .complementizer, .subordinator].contains(view.kind($0))
    }),
      !isPreposition(i, group)
    {
      return marked(i, last)
    }
    if let i = between.last(where: { view.kind($0) == .coordinator || view.kind($0) == .breaker }) {
      // "and" between nouns of the next subject parts nothing: "X, and Y and Z went".
      let isDirect = (i + 1..<group.tokens.lowerBound).allSatisfy {
        [.adverb, .negation].contains(view.kind($0))
      }
      let closes = view.kind(i) == .breaker || view.kind(i - 1) == .comma || isDirect
      if isDirect || closes || group.isSure {
        return Boundary(marker: trimmed(i), start: i + 1, kind: .coordinate)
      }
    }
    if let i = between.last(where: { view.kind($0) == .comma }),
      group.isSure || (i + 1..<group.tokens.lowerBound).contains(where: { isSubjectWord($0) })
    {
      return Boundary(marker: i, start: i + 1, kind: last.kind == .main ? .coordinate : .main)
    }
    // "Like the line in the south, there is": a subject pronoun opens a clause by itself.
    let before = group.tokens.lowerBound - 1
    if between.contains(before), view.value(last.head, in: ReportingLexicon.verbs) == nil,
      view.isOne(before, of: ["he", "she", "they", "we", "there", "i"])
    {
      return Boundary(marker: before, start: before, kind: .main)
    }
    // "The men who fled said": the verb after a relative clause is that of its noun.
    let next = view.kind(group.tokens.upperBound)
    let bears = [.determiner, .nominal, .pronoun, .complementizer].contains(next)
    if last.kind == .relative, group.isSure || bears {
      let at = group.tokens.lowerBound
      return Boundary(marker: at, start: at, kind: .main)
    }
    // "He said the border was closed": a verb of saying takes a clause without "that".
    if view.value(last.head, in: ReportingLexicon.verbs) != nil, group.isSure {
      return Boundary(marker: between.lowerBound, start: between.lowerBound, kind: .content)
    }
    return nil
  }

  /// Whether token `i` can be of a subject, which a participle after a comma has not.
  private func isSubjectWord(_ i: Int) -> Bool {
    [.nominal, .pronoun, .determiner].contains(view.kind(i))
  }

  private func marked(_ i: Int, _ last: Clause) -> Boundary {
    let kind: Clause.Kind
    switch view.kind(i) {
    case .relative: kind = .relative
    case .complementizer where isGap(after: i): kind = .relative
    case .complementizer:
      kind =
        view.kind(i - 1) == .nominal && view.value(i - 1, in: ReportingLexicon.nouns) == nil
          && view.value(last.head, in: ReportingLexicon.verbs) == nil ? .relative : .content
    default:
      let isCondition = view.isOne(i, of: ["if", "unless"]) && !view.isWord(i - 1, "even")
      kind = isCondition ? .condition : .subordinate
    }
    return Boundary(marker: trimmed(i), start: i + 1, kind: kind)
  }

  /// "fear that keeps them": after a noun, "that" and a verb with no subject between.
  private func isGap(after i: Int) -> Bool {
    guard view.kind(i - 1) == .nominal else { return false }
    var at = i + 1
    while view.kind(at) == .adverb { at += 1 }
    return [.be, .have, .do, .modal, .finite, .past, .verbOrNoun].contains(view.kind(at))
  }

  /// "since 1990", "after the war": a subordinator with no subject of its own before the group.
  private func isPreposition(_ i: Int, _ group: VerbGroup) -> Bool {
    guard view.kind(i) == .subordinator else { return false }
    if i + 1 == group.tokens.lowerBound { return !group.isSure }
    return dates.contains { $0.contains(i + 1) } || view.kind(i + 1) == .gerund
  }

  /// Steps back over the comma or quotation mark before a marker.
  private func trimmed(_ i: Int) -> Int {
    var at = i
    while at > view.range.lowerBound, [.comma, .quote].contains(view.kind(at - 1)) { at -= 1 }
    return at
  }

  private func append(
    _ group: VerbGroup,
    from start: Int,
    kind: Clause.Kind,
    marker: Int?,
    to set: inout ClauseSet
  ) {
    var clause = Clause(
      kind: kind,
      tokens: start..<group.tokens.upperBound,
      subject: nil,
      verbs: group.tokens,
      head: group.head,
      complement: group.tokens.upperBound..<group.tokens.upperBound,
      isPassive: group.isPassive,
      parent: set.clauses.isEmpty ? nil : set.clauses.count - 1
    )
    let finder = SubjectFinder(view: view, dates: dates)
    clause.subject = finder.subject(in: start..<group.tokens.lowerBound)
    if clause.subject == nil, let marker {
      if kind == .relative {
        clause.subject = finder.nounPhrase(endingBefore: marker)
      } else if let owner = owner(of: kind, in: set) {
        clause.subject = owner
        clause.sharesSubject = true
        clause.sharedAuxiliary = sharedAuxiliary(of: group, in: set)
        clause.isPassive = clause.isPassive || clause.sharedAuxiliary != nil
      }
    }
    set.clauses.append(clause)
  }

  /// "was robbed and beaten": the "was" that the second participle leaves out.
  private func sharedAuxiliary(of group: VerbGroup, in set: ClauseSet) -> Range<Int>? {
    guard let last = set.clauses.last, last.isPassive, !group.isSure,
      view.kind(group.head) == .past, last.verbs.lowerBound < last.head,
      view.value(group.head, in: VerbForms.neverPassive) == nil,
      // "was freed and signed a paper": with an object it is active.
      ![.determiner, .pronoun, .nominal].contains(view.kind(group.tokens.upperBound))
    else { return nil }
    let auxiliaries = last.verbs.lowerBound..<last.head
    return auxiliaries.last { view.kind($0) == .be }.map { auxiliaries.lowerBound..<$0 + 1 }
  }

  /// Whose subject a clause without its own has: that of the last clause that is no relative one,
  /// or what stands before the relative clause that comes between.
  private func owner(of kind: Clause.Kind, in set: ClauseSet) -> Range<Int>? {
    guard let last = set.clauses.last else { return nil }
    if kind == .coordinate || kind == .main, last.kind == .relative,
      let outer = set.clauses.dropLast().suffix(Self.reach).last(where: { $0.kind != .relative })
    {
      return outer.subject
    }
    return last.subject
  }
}
