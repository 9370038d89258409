/// What a stretch of text holds, or what a phrase cannot do without, as bits.
///
/// A phrase is tried only where all that it needs lies ahead, which spares most of the trials.
/// Words share bits, so a sketch can say "perhaps", never "no" wrongly.
struct TimeSketch: OptionSet, Sendable {
  let rawValue: UInt64

  static let dash = TimeSketch(rawValue: 1)
  /// What every token is, and where none is: what a term without a bit of its own asks for.
  static let any = TimeSketch(rawValue: 1 << 31)
  /// All that a token with figures can be.
  static let figure = TimeSketch(
    terms: [
      .day, .year, .yearAlone, .shortYear, .monthDigits, .cutYear, .oldYear, .decade, .oldDecade,
      .quarterCode,
      .ordinal,
      .count, .clock,
      .bareClock, .hour, .fourFigureTime, .numericDate, .slashDay, .dayth, .amounts, .gluedAmount,
      .timeOfDay,
      .timeMarked, .noteDate,
    ]
  )

  init(rawValue: UInt64) { self.rawValue = rawValue }

  /// The bit of the word numbered `id`.
  init(word id: Int32) { rawValue = 1 << (32 + UInt64(id) % 32) }

  /// The bits of `terms`; those that any word can be have none.
  init(terms: some Sequence<TimeTerm>) {
    self = terms.reduce(into: []) { $0.insert(TimeSketch(term: $1)) }
  }

  private init(term: TimeTerm) {
    let bit: UInt64? =
      switch term {
      case .month, .monthName, .anyMonth: 1
      case .weekday, .weekdayName: 2
      case .weekdays: 3
      case .unit, .units, .anyUnit, .longUnit, .longUnits: 4
      case .season, .seasonName: 5
      case .part: 6
      case .namedTime: 7
      case .relativeDay: 8
      case .frequency: 9
      case .decadeName: 10
      case .zone: 11
      case .holiday: 12
      case .day, .year, .yearAlone, .shortYear, .monthDigits, .cutYear, .oldYear, .numericDate,
        .slashDay:
        13
      case .decade, .oldDecade, .quarterCode, .bareClock, .figure, .dayth, .gluedAmount: 13
      case .count, .amounts: 14
      case .ordinal, .dayWord: 15
      case .timeOfDay, .timeMarked: 18
      case .yearWords: 16
      case .clock, .hour, .hourWord, .fourFigureTime, .spokenTime: 17
      case .noteDate: nil
      case .event, .name, .filler, .dash, .end, .anyWord, .counted, .sign, .noNoun: nil
      }
    rawValue = bit.map { 1 << $0 } ?? 0
  }
}

extension TimeProgram {
  /// For each instruction what the next token can be to it.
  func firsts() -> [TimeSketch] {
    var firsts = [TimeSketch](repeating: .any, count: instructions.count)
    for i in instructions.indices.reversed() {
      let instruction = instructions[i]
      switch instruction.kind {
      case .word, .lexiconWord: firsts[i] = TimeSketch(word: instruction.one)
      case .term:
        let term = TimeSketch(terms: [instruction.term])
        firsts[i] = term.isEmpty ? .any : term
      case .joiner: firsts[i] = .dash
      case .split:
        firsts[i] = firsts[Int(instruction.one)].union(firsts[Int(instruction.other)])
      case .jump: firsts[i] = firsts[Int(instruction.one)]
      case .effect, .open, .close, .context: firsts[i] = firsts[i + 1]
      case .accept: break
      }
    }
    return firsts
  }

  /// For each instruction what every match from there on takes in.
  ///
  /// Instructions lead forward only, so one pass from the last to the first finds them all.
  func needs() -> [TimeSketch] {
    var needs = [TimeSketch](repeating: [], count: instructions.count)
    for i in instructions.indices.reversed() {
      let instruction = instructions[i]
      switch instruction.kind {
      case .word, .lexiconWord: needs[i] = needs[i + 1].union(TimeSketch(word: instruction.one))
      case .term: needs[i] = needs[i + 1].union(TimeSketch(terms: [instruction.term]))
      case .joiner: needs[i] = needs[i + 1].union(.dash)
      case .split:
        needs[i] = needs[Int(instruction.one)].intersection(needs[Int(instruction.other)])
      case .jump: needs[i] = needs[Int(instruction.one)]
      case .effect, .open, .close, .context: needs[i] = needs[i + 1]
      case .accept: break
      }
    }
    return needs
  }
}
