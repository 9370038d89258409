/// The lemmas of a document's tokens: `sell` for `sold`, `boat` for `boats`, `not` for `n't`.
///
/// They lie in a text of their own, one after the other, so that ``WordTable`` can look them up.
public struct Lemmas: Sendable {
  /// All lemmas without anything between them.
  public let text: SourceText
  /// Where the lemma of each token lies in ``text``.
  public let spans: [Span]

  /// The number of tokens.
  public var count: Int { spans.count }

  /// Takes the lemmas in `bytes`, of which the i-th ends before `ends[i]`.
  public init(_ bytes: [UInt8], ends: [Int]) {
    precondition(ends.last ?? 0 == bytes.count, "the lemmas do not fill their bytes")
    text = SourceText(bytes)
    var spans: [Span] = []
    spans.reserveCapacity(ends.count)
    for (i, end) in ends.enumerated() { spans.append(Span(i == 0 ? 0 : ends[i - 1], end)) }
    self.spans = spans
  }

  /// The lemma of token `i`.
  public subscript(i: Int) -> String { text[spans[i]] }

  /// The value `table` has for the lemma of token `i`, or nil.
  @inlinable
  public func value<Value>(of i: Int, in table: WordTable<Value>) -> Value? {
    table.value(at: spans[i], in: text)
  }
}
