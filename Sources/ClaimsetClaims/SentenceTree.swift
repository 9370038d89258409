import ClaimsetCore

/// A sentence with its tree: what each word is, and what hangs on it.
///
/// A class, for it is handed on at every step, and copying its columns each time takes longer than the step.
final class SentenceTree {
  /// The text.
  let text: SourceText
  /// The tokens of the document.
  let tokens: Tokens
  /// The sentence's tokens.
  let range: Range<Int>
  /// The tokens of its paragraph.
  let paragraph: Range<Int>
  private let syntax: SyntaxLayer
  /// For each token of the sentence the first token that hangs on it, and the next one that hangs
  /// on the same head; -1 for none.
  private var firstChild: [Int]
  private var nextSibling: [Int]
  /// For each token of the sentence the first and the last token of all that hangs on it.
  private var first: [Int]
  private var last: [Int]

  /// Takes the tree of `range`.
  init(
    text: SourceText,
    tokens: Tokens,
    syntax: SyntaxLayer,
    range: Range<Int>,
    paragraph: Range<Int>
  ) {
    self.paragraph = paragraph
    self.text = text
    self.tokens = tokens
    self.syntax = syntax
    self.range = range
    firstChild = Array(repeating: -1, count: range.count)
    nextSibling = firstChild
    first = Array(range)
    last = first
    let base = range.lowerBound
    for i in range.reversed() {
      guard let head = syntax.head(of: i) else { continue }
      nextSibling[i - base] = firstChild[head - base]
      firstChild[head - base] = i
    }
    for i in range {
      var up = i
      // A tree has no loops, so this ends at the root.
      while let head = syntax.head(of: up) {
        first[head - base] = min(first[head - base], i)
        last[head - base] = max(last[head - base], i)
        up = head
      }
    }
  }

  /// The word that token `i` hangs on; nil for the root.
  func head(_ i: Int) -> Int? { syntax.head(of: i) }

  /// How token `i` hangs on its head.
  func relation(_ i: Int) -> DependencyRelation { syntax.relations[i] }

  /// The part of speech of token `i`.
  func tag(_ i: Int) -> UniversalTag { syntax.tags[i] }

  /// The part of speech of token `i`; nil outside `part`.
  func tag(_ i: Int, within part: Range<Int>) -> UniversalTag? { part.contains(i) ? tag(i) : nil }

  /// The finer part of speech of token `i`.
  func pennTag(_ i: Int) -> PennTag { syntax.pennTags[i] }

  /// The tokens that hang on token `i`, in text order.
  func children(_ i: Int) -> [Int] {
    var found: [Int] = []
    var child = firstChild[i - range.lowerBound]
    while child >= 0 {
      found.append(child)
      child = nextSibling[child - range.lowerBound]
    }
    return found
  }

  /// Whether the sentence says something of something in a finite verb, as few headings do: "Boy
  /// finds coin", not "Finding coins".
  var isAssertion: Bool {
    guard let root, child(root, [.subject, .passiveSubject, .expletive]) != nil else {
      return false
    }
    let finite: Set<PennTag> = [.vbd, .vbz, .vbp, .md]
    return ([root] + children(root)).contains { finite.contains(pennTag($0)) }
  }

  /// The root of the sentence.
  var root: Int? { range.first { syntax.head(of: $0) == nil } }

  /// The first token that hangs on `i` in one of `relations`.
  func child(_ i: Int, _ relations: Set<DependencyRelation>) -> Int? {
    var child = firstChild[i - range.lowerBound]
    while child >= 0 {
      if relations.contains(syntax.relations[child]) { return child }
      child = nextSibling[child - range.lowerBound]
    }
    return nil
  }

  /// From the first to the last token of all that hangs on token `i`, itself among them.
  func subtree(_ i: Int) -> Range<Int> {
    first[i - range.lowerBound]..<last[i - range.lowerBound] + 1
  }

  /// The first token of `part` that hangs on none of it: its head, where it is a phrase.
  func top(of part: Range<Int>) -> Int? {
    part.first { i in head(i).map { !part.contains($0) } ?? true }
  }

  /// Whether token `i` hangs on `ancestor`, over whatever stands between.
  func isBelow(_ i: Int, _ ancestor: Int) -> Bool {
    var up: Int? = i
    while let here = up {
      if here == ancestor { return true }
      up = head(here)
    }
    return false
  }

  /// The value of the lemma of token `i` in `table`.
  func lemma<Value>(_ i: Int, in table: WordTable<Value>) -> Value? {
    range.contains(i) ? syntax.lemmas.value(of: i, in: table) : nil
  }

  /// The lemma of token `i`.
  func lemmaText(_ i: Int) -> String { syntax.lemmas[i] }

  /// Whether the lemma of token `i` is `word`, which is lower case.
  func isLemma(_ i: Int, _ word: StaticString) -> Bool {
    range.contains(i) && syntax.lemmas.text.equals(syntax.lemmas.spans[i], word)
  }
}

// Words as they are written.

extension SentenceTree {
  /// Token `i` as it is written.
  func wording(_ i: Int) -> String { text[tokens.spans[i]] }

  /// Whether token `i` is `word`, which is lower case.
  func isWord(_ i: Int, _ word: StaticString) -> Bool {
    range.contains(i) && text.equals(tokens.spans[i], word)
  }

  /// Whether token `i` is one of `words`.
  func isOne(_ i: Int, of words: [StaticString]) -> Bool {
    range.contains(i) && words.contains { text.equals(tokens.spans[i], $0) }
  }

  /// The value of token `i` in `table`.
  func value<Value>(_ i: Int, in table: WordTable<Value>) -> Value? {
    range.contains(i) ? table.value(of: i, in: tokens, text) : nil
  }

  /// The longest phrase of `table` that starts at token `i`.
  func phrase<Value>(at i: Int, in table: PhraseTable<Value>) -> (value: Value, end: Int)? {
    range.contains(i) ? table.match(at: i, before: range.upperBound, in: tokens, text) : nil
  }

  /// Whether token `i` starts with a capital.
  func isCapitalized(_ i: Int) -> Bool {
    range.contains(i) && tokens.flags[i].contains(.capitalized)
  }

  /// Whether token `i` is the "No" of a name, as in "No Kum-Sok", and denies nothing.
  func isNameNo(_ i: Int) -> Bool {
    isWord(i, "no") && isCapitalized(i) && isCapitalized(i + 1) && tag(i + 1) == .properNoun
  }

  /// Whether token `i` is a sign and no word.
  func isSign(_ i: Int) -> Bool { range.contains(i) && tokens.kinds[i] == .punctuation }

  /// Whether token `i` is a word or a number.
  func isWordLike(_ i: Int) -> Bool {
    range.contains(i) && [.word, .number, .mixed].contains(tokens.kinds[i])
  }

  /// Whether token `i` of the paragraph is a quotation mark.
  func isQuote(_ i: Int) -> Bool {
    guard paragraph.contains(i), tokens.kinds[i] == .punctuation else { return false }
    let span = tokens.spans[i]
    let bytes = text.bytes
    if bytes[span.start] == UInt8(ascii: "\"") || bytes[span.start] == UInt8(ascii: "`") {
      return true
    }
    if text.equals(span, "''") { return true }
    // “ ” „ ‟
    return span.count == 3 && bytes[span.start] == 0xE2 && bytes[span.start + 1] == 0x80
      && (0x9C...0x9F).contains(bytes[span.start + 2])
  }

  /// Whether token `i` of the paragraph opens a quotation: it stands by what comes next.
  func opensQuote(_ i: Int) -> Bool {
    guard isQuote(i), paragraph.contains(i + 1), tokens.isJoined(i) else { return false }
    return !paragraph.contains(i - 1) || !tokens.isJoined(i - 1) || !isQuoteEnd(i)
  }

  /// Whether token `i` of the paragraph closes a quotation: it stands by what comes before.
  func closesQuote(_ i: Int) -> Bool {
    guard isQuote(i), paragraph.contains(i - 1), tokens.isJoined(i - 1) else { return false }
    return !paragraph.contains(i + 1) || !tokens.isJoined(i) || isQuoteEnd(i)
  }

  /// Whether token `i` stands in a quotation that opened before it in the paragraph.
  func isQuoted(_ i: Int) -> Bool {
    (paragraph.lowerBound..<i).last(where: isQuote).map(opensQuote) ?? false
  }

  /// Whether the sign itself can only close: ”.
  private func isQuoteEnd(_ i: Int) -> Bool { text.equals(tokens.spans[i], "”") }

  /// The tokens that `span` covers; spans of other layers start and end with tokens or in them.
  func tokens(of span: Span) -> Range<Int> {
    let first = range.firstPlace { tokens.spans[$0].end > span.start }
    return first..<max(first, range.firstPlace { tokens.spans[$0].start >= span.end })
  }

  /// Whether token `i` closes a bracket.
  func isClosingBracket(_ i: Int) -> Bool { isOne(i, of: [")", "]"]) }

  /// `part` without the signs at its ends, but for brackets that belong to it and quotation marks
  /// that both its ends have.
  func trimmed(_ part: Range<Int>) -> Range<Int> {
    var (start, end) = (part.lowerBound, part.upperBound)
    while start < end, isSign(start), !isOne(start, of: ["(", "["]) { start += 1 }
    while end > start, isSign(end - 1), !isClosingBracket(end - 1) { end -= 1 }
    return start..<end
  }

  /// The span of the tokens `part`, which are not none.
  func span(_ part: Range<Int>) -> Span {
    Span(tokens.spans[part.lowerBound].start, tokens.spans[part.upperBound - 1].end)
  }
}
