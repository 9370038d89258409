/// A pattern of the rule language, compiled.
///
/// A pattern is words and terms in the order of the text:
///
/// - `of`, `ago`: a word as it stands, in any case of letters; `-` a dash that joins its two
///   neighbours, `,` a comma.
/// - `MONTH`, `COUNT`: a ``TimeTerm``, or a fragment: a name for a piece of pattern that several
///   rules share (``TimeFragments``).
/// - `(a b | c)` either; `x?` or not, with `x` first; the first way that leads to the end counts.
/// - `#last`: an effect on the reading, see ``TimeEffect``.
/// - `{in | of}` at the start: the token before; elsewhere: the token that comes next. `{! …}` is
///   none of these. Neither is taken in.
/// - `[…]` one of several readings that the pattern gives; without, it gives one, the whole.
///   What one reading leaves out it borrows from the others: `[MONTH DAY] - [DAY]`.
struct TimePattern: Sendable {
  /// One step of the program.
  enum Step: Sendable {
    case word(Int32)
    case joiner
    case term(TimeTerm)
    case effect(TimeEffect)
    case split(Int, Int)
    case jump(Int)
    case open
    case close
    case context(Context)
    case accept
  }

  /// A token beside the reading that must, or must not, be one of these.
  struct Context: Sendable {
    var isBefore: Bool
    var isNegated: Bool
    var words: [Int32] = []
    var terms: [TimeTerm] = []
    var hasDash = false
  }

  /// What is wrong with a pattern; our bug, found by the tests.
  struct Fault: Error, CustomStringConvertible {
    let description: String
  }

  /// The steps; the first is at 0, the last accepts.
  private(set) var steps: [Step] = []
  /// The words and terms that can come first.
  private(set) var first: (words: Set<Int32>, terms: Set<TimeTerm>) = ([], [])

  /// Compiles `source`; `word` numbers the literal words.
  init(_ source: String, word: @escaping (String) -> Int32) throws(Fault) {
    var parser = TimePatternParser(source, word: word)
    steps = try parser.parse()
    var seen: Set<Int> = []
    findFirst(0, &seen)
  }

  /// The words that it takes in, where it does.
  var words: [Int32] {
    steps.compactMap {
      if case .word(let id) = $0 { return id }
      return nil
    }
  }

  private mutating func findFirst(_ at: Int, _ seen: inout Set<Int>) {
    guard seen.insert(at).inserted else { return }
    switch steps[at] {
    case .word(let id): first.words.insert(id)
    case .term(let term): first.terms.insert(term)
    case .joiner, .accept: break
    case .split(let one, let other):
      findFirst(one, &seen)
      findFirst(other, &seen)
    case .jump(let target): findFirst(target, &seen)
    case .effect, .open, .close, .context: findFirst(at + 1, &seen)
    }
  }
}

/// Reads the text of a pattern; fragments are read where they are named.
private struct TimePatternParser {
  private let lexemes: [String]
  private var at = 0
  private var steps: [TimePattern.Step] = []
  private let word: (String) -> Int32

  init(_ source: String, word: @escaping (String) -> Int32) {
    lexemes = Self.lexemes(source)
    self.word = word
  }

  mutating func parse() throws(TimePattern.Fault) -> [TimePattern.Step] {
    try alternatives()
    if at < lexemes.count { throw fault("'\(lexemes[at])' closes nothing") }
    steps.append(.accept)
    return steps
  }

  private static func lexemes(_ source: String) -> [String] {
    var result: [String] = []
    var current = ""
    for character in source {
      if character == " " || "()|?{}[]".contains(character) {
        if !current.isEmpty { result.append(current) }
        current = ""
        if character != " " { result.append(String(character)) }
      } else {
        current.append(character)
      }
    }
    if !current.isEmpty { result.append(current) }
    return result
  }

  /// `a | b | c`, each a sequence; stops before what closes it.
  private mutating func alternatives() throws(TimePattern.Fault) {
    var exits: [Int] = []
    while true {
      let split = steps.count
      steps.append(.jump(split + 1))
      try sequence()
      guard at < lexemes.count, lexemes[at] == "|" else { break }
      at += 1
      exits.append(steps.count)
      steps.append(.accept)
      steps[split] = .split(split + 1, steps.count)
    }
    for exit in exits { steps[exit] = .jump(steps.count) }
  }

  private mutating func sequence() throws(TimePattern.Fault) {
    while at < lexemes.count, !["|", ")"].contains(lexemes[at]) {
      let start = steps.count
      steps.append(.jump(start + 1))
      try element()
      if at < lexemes.count, lexemes[at] == "?" {
        at += 1
        steps[start] = .split(start + 1, steps.count)
      }
    }
  }

  private mutating func element() throws(TimePattern.Fault) {
    let lexeme = lexemes[at]
    at += 1
    switch lexeme {
    case "(":
      try alternatives()
      guard at < lexemes.count, lexemes[at] == ")" else { throw fault("a bracket stays open") }
      at += 1
    case "[": steps.append(.open)
    case "]": steps.append(.close)
    case "{": steps.append(.context(try context()))
    case "-": steps.append(.joiner)
    case "?", "}": throw fault("'\(lexeme)' stands alone")
    default: try atom(lexeme)
    }
  }

  private mutating func atom(_ lexeme: String) throws(TimePattern.Fault) {
    if lexeme.hasPrefix("#") {
      guard let effect = TimeEffect(rawValue: String(lexeme.dropFirst())) else {
        throw fault("no effect '\(lexeme)'")
      }
      steps.append(.effect(effect))
    } else if let term = TimeTerm(rawValue: lexeme) {
      steps.append(.term(term))
    } else if let fragment = TimeFragments.table[lexeme] {
      var inner = TimePatternParser(fragment, word: word)
      inner.steps = steps
      try inner.alternatives()
      steps = inner.steps
    } else if lexeme.contains(where: \.isUppercase) {
      throw fault("no term or fragment '\(lexeme)'")
    } else {
      steps.append(.word(word(lexeme)))
    }
  }

  private mutating func context() throws(TimePattern.Fault) -> TimePattern.Context {
    var context = TimePattern.Context(isBefore: steps.allSatisfy(\.takesNothing), isNegated: false)
    while at < lexemes.count, lexemes[at] != "}" {
      let lexeme = lexemes[at]
      at += 1
      switch lexeme {
      case "|": continue
      case "!": context.isNegated = true
      case "-": context.hasDash = true
      default:
        if let term = TimeTerm(rawValue: lexeme) {
          context.terms.append(term)
        } else if let words = TimeFragments.words[lexeme] {
          context.words += words.map(word)
        } else {
          context.words.append(word(lexeme))
        }
      }
    }
    guard at < lexemes.count else { throw fault("a brace stays open") }
    at += 1
    return context
  }

  private func fault(_ text: String) -> TimePattern.Fault {
    TimePattern.Fault(description: text + " in '" + lexemes.joined(separator: " ") + "'")
  }
}

extension TimePattern.Step {
  /// Whether the step takes in no token.
  fileprivate var takesNothing: Bool {
    switch self {
    case .word, .joiner, .term, .split: false
    case .effect, .jump, .open, .close, .context, .accept: true
    }
  }
}
