/// All patterns of a grammar in one flat program, which the matcher runs without a reference count.
struct TimeProgram: Sendable {
  /// One instruction; what `one` and `other` are depends on the kind.
  struct Instruction: Sendable {
    enum Kind: UInt8 {
      case word, lexiconWord, joiner, term, effect, split, jump, open, close, context, accept
    }
    let kind: Kind
    let term: TimeTerm
    let effect: TimeEffect
    let one: Int32
    let other: Int32
  }

  /// The instructions of all patterns, one pattern after the other.
  private(set) var instructions: [Instruction] = []
  /// The contexts that instructions name by index.
  private(set) var contexts: [TimePattern.Context] = []

  /// Appends `pattern` and gives back where it starts.
  ///
  /// `isKnown` tells the words of the lexicon.
  mutating func append(_ pattern: TimePattern, isKnown: (Int32) -> Bool) -> Int32 {
    let start = Int32(instructions.count)
    for step in pattern.steps { append(step, start, isKnown) }
    return start
  }

  private mutating func append(
    _ step: TimePattern.Step,
    _ start: Int32,
    _ isKnown: (Int32) -> Bool
  ) {
    switch step {
    case .word(let id): add(isKnown(id) ? .lexiconWord : .word, one: id)
    case .joiner: add(.joiner)
    case .term(let term): add(.term, term: term)
    case .effect(let effect): add(.effect, effect: effect)
    case .split(let one, let other):
      add(.split, one: start + Int32(one), other: start + Int32(other))
    case .jump(let target): add(.jump, one: start + Int32(target))
    case .open: add(.open)
    case .close: add(.close)
    case .context(let context):
      contexts.append(context)
      add(.context, one: Int32(contexts.count - 1))
    case .accept: add(.accept)
    }
  }

  private mutating func add(
    _ kind: Instruction.Kind,
    term: TimeTerm = .anyWord,
    effect: TimeEffect = .here,
    one: Int32 = 0,
    other: Int32 = 0
  ) {
    instructions.append(
      Instruction(kind: kind, term: term, effect: effect, one: one, other: other)
    )
  }
}
