import ClaimsetCore

/// Runs patterns over the tokens of one sentence.
///
/// A pattern has no loops, so a run costs at most a constant per place where it is tried.
struct TimeMatcher {
  /// The tokens of the sentence and their text.
  let view: SentenceView
  /// The events of the user's vocabulary.
  let events: PhraseTable<Int>?
  private let instructions: [TimeProgram.Instruction]
  private let contexts: [TimePattern.Context]
  private let firsts: [TimeSketch]
  /// What each token of the sentence can be.
  var sketches: [TimeSketch] = []
  /// What the run took in, in order.
  private(set) var captures: [TimeCapture] = []

  init(view: SentenceView, events: PhraseTable<Int>?) {
    self.view = view
    self.events = events
    instructions = TimeGrammar.shared.program.instructions
    contexts = TimeGrammar.shared.program.contexts
    firsts = TimeGrammar.shared.firsts
  }

  /// Where the pattern at `program` ends when it is matched from token `start`; nil when it is not.
  mutating func end(of program: Int32, from start: Int) -> Int? {
    captures.removeAll(keepingCapacity: true)
    let end = run(Int(program), start)
    return end > start ? end : nil
  }

  /// Where the instructions from `first` on end, or -1.
  private mutating func run(_ first: Int, _ start: Int) -> Int {
    var (next, at) = (first, start)
    while true {
      let instruction = instructions[next]
      next += 1
      switch instruction.kind {
      case .word:
        guard view.id(at) == instruction.one else { return -1 }
        at += 1
      case .lexiconWord:
        guard view.id(at) == instruction.one else { return -1 }
        // A word that the lexicon knows says what it is there too: "recent months".
        captures.append(TimeCapture(.term(.anyWord), at..<at + 1))
        at += 1
      case .joiner:
        guard view.isDash(at), view.isJoined(at - 1), view.isJoined(at) else { return -1 }
        at += 1
      case .term:
        let end = self.end(of: instruction.term, at)
        guard end > at else { return -1 }
        captures.append(TimeCapture(.term(instruction.term), at..<end))
        at = end
      case .effect: captures.append(TimeCapture(.effect(instruction.effect), at..<at))
      case .open: captures.append(TimeCapture(.open, at..<at))
      case .close: captures.append(TimeCapture(.close, at..<at))
      case .context:
        guard holds(Int(instruction.one), at) else { return -1 }
      case .jump: next = Int(instruction.one)
      case .split where firsts[Int(instruction.one)].isDisjoint(with: sketch(at)):
        next = Int(instruction.other)
      case .split:
        let depth = captures.count
        let end = run(Int(instruction.one), at)
        if end >= 0 { return end }
        captures.removeLast(captures.count - depth)
        next = Int(instruction.other)
      case .accept: return at
      }
    }
  }

  @inline(__always)
  private func sketch(_ at: Int) -> TimeSketch {
    at < view.range.upperBound ? sketches[at - view.range.lowerBound] : .any
  }

  private func holds(_ index: Int, _ here: Int) -> Bool {
    let context = contexts[index]
    let at = context.isBefore ? here - 1 : here
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

  /// Whether it is a time of the day.
  var isClock: Bool {
    guard case .term(let term) = kind else { return false }
    return [.clock, .bareClock, .hour, .spokenTime].contains(term)
  }

  /// The tokens.
  let tokens: Range<Int>

  init(_ kind: Kind, _ tokens: Range<Int>) {
    self.kind = kind
    self.tokens = tokens
  }
}
