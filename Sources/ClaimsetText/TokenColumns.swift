import ClaimsetCore

/// The columns of ``Tokens`` while they grow.
struct TokenColumns {
  private(set) var spans: [Span] = []
  private(set) var kinds: [Tokens.Kind] = []
  private(set) var flags: [Tokens.Flags] = []
  private(set) var keys: [UInt64] = []

  var count: Int { spans.count }

  /// Makes room for the tokens of a text of `bytes` bytes: about one for five.
  init(forBytes bytes: Int) {
    let capacity = bytes / 5 + 8
    spans.reserveCapacity(capacity)
    kinds.reserveCapacity(capacity)
    flags.reserveCapacity(capacity)
    keys.reserveCapacity(capacity)
  }

  mutating func append(_ span: Span, _ kind: Tokens.Kind, _ flag: Tokens.Flags, key: UInt64) {
    spans.append(span)
    kinds.append(kind)
    flags.append(flag)
    keys.append(key)
  }

  mutating func markOpener(_ i: Int) { flags[i].insert(.opensSentence) }

  /// The finished layer.
  var tokens: Tokens { Tokens(spans: spans, kinds: kinds, flags: flags, keys: keys) }
}
