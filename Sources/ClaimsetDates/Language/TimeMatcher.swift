import ClaimsetCore

/// Runs patterns over the tokens of one sentence.
///
/// A pattern has no loops, so a run costs at most a constant per place where it is tried.
struct TimeMatcher {
  /// The tokens of the sentence and their text.
  let view: SentenceView
  /// The events of the user's vocabulary.
  let events: PhraseTable<Int>?
  /// What the run took in, in order.
  private(set) var captures: [TimeCapture] = []

  init(view: SentenceView, events: PhraseTable<Int>?) {
    self.view = view
    self.events = events
  }

  /// Where `pattern` ends when it is matched from token `start`; nil when it is not.
  mutating func end(of pattern: TimePattern, from start: Int) -> Int? {
    captures.removeAll(keepingCapacity: true)
    let end = run(pattern.steps, 0, start)
    return end > start ? end : nil
  }

  /// Where the steps from `step` on end, or -1.
  private mutating func run(_ steps: [TimePattern.Step], _ step: Int, _ start: Int) -> Int {
    var (step, at) = (step, start)
    while true {
      switch steps[step] {
      case .word(let id):
        guard view.id(at) == id else { return -1 }
        // A word that the lexicon knows says what it is there too: "recent months".
        if view.word(at) != nil { captures.append(TimeCapture(.term(.anyWord), at..<at + 1)) }
        at += 1
      case .joiner:
        guard view.isDash(at), view.isJoined(at - 1), view.isJoined(at) else { return -1 }
        at += 1
      case .term(let term):
        let end = self.end(of: term, at)
        guard end > at else { return -1 }
        captures.append(TimeCapture(.term(term), at..<end))
        at = end
      case .effect(let effect): captures.append(TimeCapture(.effect(effect), at..<at))
      case .open: captures.append(TimeCapture(.open, at..<at))
      case .close: captures.append(TimeCapture(.close, at..<at))
      case .context(let context):
        guard holds(context, context.isBefore ? at - 1 : at) else { return -1 }
      case .jump(let target):
        step = target
        continue
      case .split(let one, let other):
        let depth = captures.count
        let end = run(steps, one, at)
        if end >= 0 { return end }
        captures.removeLast(captures.count - depth)
        step = other
        continue
      case .accept: return at
      }
      step += 1
    }
  }

  private func holds(_ context: TimePattern.Context, _ at: Int) -> Bool {
    let id = view.id(at)
    let isOne =
      id >= 0 && context.words.contains(id) || context.hasDash && view.isDash(at)
      || context.terms.contains { $0 == .end ? view.isClauseEnd(at) : end(of: $0, at) > at }
    return isOne != context.isNegated
  }
}

/// One thing that a run took in.
struct TimeCapture {
  /// What it is.
  enum Kind {
    case term(TimeTerm)
    case effect(TimeEffect)
    case open
    case close
  }

  let kind: Kind
  /// The tokens.
  let tokens: Range<Int>

  init(_ kind: Kind, _ tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }
}
