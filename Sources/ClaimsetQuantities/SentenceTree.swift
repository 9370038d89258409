internal import ClaimsetCore

/// The tree of one sentence, where a parse stands before the quantities.
struct SentenceTree: Sendable {
  let text: SourceText
  let spans: [Span]
  let syntax: SyntaxLayer
  let tokens: Range<Int>

  /// How far from a token its children are looked for, so that long sentences stay linear.
  private static let reach = 60

  /// The token that holds byte `offset`, or the next one.
  func token(at offset: Int) -> Int? {
    let token = tokens.firstPlace { spans[$0].end > offset }
    return token < tokens.upperBound ? token : nil
  }

  /// The tokens that lie in or overlap `span`.
  func tokens(in span: Span) -> Range<Int>? {
    guard let first = token(at: span.start) else { return nil }
    var last = first
    while last + 1 < tokens.upperBound, spans[last + 1].start < span.end { last += 1 }
    return first..<last + 1
  }

  /// The token of `range` whose head lies outside it.
  func top(of range: Range<Int>) -> Int? {
    range.first { i in syntax.head(of: i).map { !range.contains($0) } ?? true }
  }

  /// The tokens near `i` that hang on it, in order.
  func children(of i: Int) -> [Int] {
    let near =
      max(tokens.lowerBound, i - Self.reach)..<min(tokens.upperBound, i + Self.reach + 1)
    return near.filter { syntax.heads[$0] == Int32(i) }
  }

  /// The first child of `i` whose relation, without its subtype, is one of `relations`.
  func child(of i: Int, _ relations: DependencyRelation...) -> Int? {
    children(of: i).first { relations.contains(relation($0)) }
  }

  /// How token `i` hangs on its head, without the subtype.
  func relation(_ i: Int) -> DependencyRelation { syntax.relations[i].universal }

  /// Whether token `i` is a noun or a name.
  func isNoun(_ i: Int) -> Bool {
    syntax.tags[i] == .noun || syntax.tags[i] == .properNoun
  }

  /// Whether token `i` is a finite verb: it stands in a clause with a subject.
  func isFinite(_ i: Int) -> Bool {
    switch syntax.pennTags[i] {
    case .vbd, .vbz, .vbp, .md: syntax.tags[i] != .adjective
    default: false
    }
  }

  /// Whether token `i` is the lower-case word `ascii`.
  func isWord(_ i: Int, _ ascii: StaticString) -> Bool { text.equals(spans[i], ascii) }

  /// The preposition of token `i`.
  func preposition(of i: Int) -> Int? { child(of: i, .caseMarker) }
}
