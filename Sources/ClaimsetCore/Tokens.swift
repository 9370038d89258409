/// The tokens of a document, each with its span, kind, flags and folded key.
///
/// Tokenised as the English Universal Dependencies treebanks do, as far as rules go:
///
/// - Clitics are tokens of their own: `do` `n't`, `Korea` `'s`, `can` `not`, `gon` `na`;
///   so is the apostrophe of `states` `'`. `O’Brien` and `o'clock` stay whole.
/// - Hyphens and dashes part words and numbers: `well` `-` `known`, `mid` `-` `1990s`, `1990` `–`
///   `95`; only after some prefixes they do not: `e-mail`, `non-Danish`. A run of one sign is one token: `--`, `...`, `?!`, `''`, `****`.
/// - Numbers keep inner points, commas, colons and slashes before a digit: `3,000.5`, `8:30`,
///   `9/11`, `1.2.3`, `.5`; a fraction sign joins its number: `2½`. A year or decade with an
///   apostrophe for its century is one token: `'90s` (mixed), `’05` (number).
/// - A run of letters and digits is one token (mixed): `1990s`, `15th`, `10am`, `5km`, `F16`.
/// - Signs part from numbers and words: `$` `5`, `5` `%`, `US` `$` `5`, `#` `1`, `km` `/` `h`.
/// - Abbreviations keep their points: `U.S.`, `a.m.`, `Mr.`, `J.` before a name, `etc.`;
///   `No.` before a number; `Jan.` and `Sat.` where their sentence goes on. `Inc.` at the end of a
///   sentence keeps its point too, and then no other stop follows, unless one is written: `Inc.` `.`
/// - Web and mail addresses, names of news groups, `@name`, `#topic`, `AT&T`, `file_name`, `b/c` and
///   the telephone number `202-555-0143` (mixed) are one token; so is `$$$`.
///
/// White space of any kind, control characters and invisible direction marks are in no token;
/// neither is a list marker.
public struct Tokens: Sendable {
  /// What a token is made of.
  public enum Kind: UInt8, Sendable {
    /// Letters, with inner points in an abbreviation, or a clitic with its apostrophe.
    case word
    /// Digits, with inner points, commas, colons or slashes.
    case number
    /// Letters and digits: `1990s`, `15th`, `F16`.
    case mixed
    /// Punctuation: stops, commas, quotes, brackets, hyphens.
    case punctuation
    /// Any other sign: `$`, `%`, `+`, an emoji.
    case symbol
  }

  /// What a token looks like.
  public struct Flags: OptionSet, Hashable, Sendable {
    /// The bits.
    public let rawValue: UInt8
    /// Makes flags of bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }
    /// Its first letter is a capital.
    public static let capitalized = Flags(rawValue: 1)
    /// It has at least two letters and all are capitals.
    public static let allCapitals = Flags(rawValue: 2)
    /// White space stands before it.
    public static let spaceBefore = Flags(rawValue: 4)
    /// It is the first token of its sentence.
    public static let opensSentence = Flags(rawValue: 8)
  }

  /// Where each token stands.
  public let spans: [Span]
  /// What each token is made of.
  public let kinds: [Kind]
  /// What each token looks like.
  public let flags: [Flags]
  /// Each token's ``WordKey`` hash, for look-ups in ``WordTable``.
  public let keys: [UInt64]

  /// The number of tokens.
  public var count: Int { spans.count }

  /// Joins the columns, which must be of one length.
  public init(spans: [Span], kinds: [Kind], flags: [Flags], keys: [UInt64]) {
    precondition(
      spans.count == kinds.count && spans.count == flags.count && spans.count == keys.count,
      "the columns of the tokens differ in length"
    )
    self.spans = spans
    self.kinds = kinds
    self.flags = flags
    self.keys = keys
  }

  /// Whether nothing stands between tokens `i` and `i + 1`.
  public func isJoined(_ i: Int) -> Bool { spans[i].end == spans[i + 1].start }
}
