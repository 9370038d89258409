public import ClaimsetCore

/// Writes the trees of documents as CoNLL-U.
public enum ConlluWriter {
  /// The sentences of `document`, which has the `parse` layer, each with its text and place.
  public static func bytes(of document: Document) -> [UInt8] {
    guard let segmentation = document.segmentation, let syntax = document.syntax else { return [] }
    var writer = Writer(document.text, segmentation.tokens, syntax)
    for (index, sentence) in segmentation.sentences.enumerated() where !sentence.tokens.isEmpty {
      writer.write(sentence, number: index + 1, of: document.facts.id)
    }
    return writer.bytes
  }

  private struct Writer {
    private let text: SourceText
    private let tokens: Tokens
    private let syntax: SyntaxLayer
    /// The added edges by their dependents, for the column of enhanced edges.
    private let addedEdges: [Int: [AddedEdge]]
    private(set) var bytes: [UInt8] = []

    init(_ text: SourceText, _ tokens: Tokens, _ syntax: SyntaxLayer) {
      self.text = text
      self.tokens = tokens
      self.syntax = syntax
      addedEdges = Dictionary(grouping: syntax.addedEdges) { Int($0.dependent) }
    }

    mutating func write(_ sentence: Sentence, number: Int, of id: String) {
      bytes += "# sent_id = \(id)-\(number)\n# text = ".utf8
      append(sentence.span)
      bytes.append(0x0A)
      for i in sentence.tokens {
        writeRange(i, sentence)
        writeWord(i, sentence)
      }
      bytes.append(0x0A)
    }

    /// The line `3-4` before words that are written as one.
    private mutating func writeRange(_ i: Int, _ sentence: Sentence) {
      guard isOfOneToken(i, sentence),
        i == sentence.tokens.lowerBound || !isOfOneToken(i - 1, sentence)
      else { return }
      var last = i + 1
      while isOfOneToken(last, sentence) { last += 1 }
      let first = i - sentence.tokens.lowerBound + 1
      bytes += "\(first)-\(first + last - i)\t".utf8
      append(Span(tokens.spans[i].start, tokens.spans[last].end))
      bytes += "\t_\t_\t_\t_\t_\t_\t_\t\(space(last, sentence))\n".utf8
    }

    /// Whether word `i` and the next are parts of one token: `do` and `n't`.
    private func isOfOneToken(_ i: Int, _ sentence: Sentence) -> Bool {
      guard i >= sentence.tokens.lowerBound, i + 1 < sentence.tokens.upperBound,
        tokens.kinds[i] == .word, tokens.kinds[i + 1] == .word
      else { return false }
      return tokens.isJoined(i)
    }

    private mutating func writeWord(_ i: Int, _ sentence: Sentence) {
      let start = sentence.tokens.lowerBound
      bytes += "\(i - start + 1)\t".utf8
      append(tokens.spans[i])
      let head = syntax.head(of: i).map { $0 - start + 1 } ?? 0
      let isPart = isOfOneToken(i, sentence) || isOfOneToken(i - 1, sentence)
      let lemmas = syntax.lemmas
      bytes.append(0x09)
      bytes += lemmas.text.bytes[lemmas.spans[i].start..<lemmas.spans[i].end]
      bytes += "\t\(syntax.tags[i].name)\t\(syntax.pennTags[i].name)\t_\t\(head)\t".utf8
      bytes += "\(syntax.relations[i].name)\t\(edges(i, start, head))".utf8
      bytes += "\t\(isPart ? "_" : space(i, sentence))\n".utf8
    }

    /// The edges of word `i` in the order of their heads, as the format demands: the tree's own
    /// and the added ones.
    private func edges(_ i: Int, _ start: Int, _ head: Int) -> String {
      var edges = [(head: head, relation: syntax.relations[i])]
      for edge in addedEdges[i] ?? [] {
        edges.append((Int(edge.head) - start + 1, edge.relation))
      }
      edges.sort { ($0.head, $0.relation.rawValue) < ($1.head, $1.relation.rawValue) }
      return edges.map { "\($0.head):\($0.relation.name)" }.joined(separator: "|")
    }

    private func space(_ i: Int, _ sentence: Sentence) -> String {
      i + 1 < sentence.tokens.upperBound && tokens.isJoined(i) ? "SpaceAfter=No" : "_"
    }

    /// Appends the text at `span`, each run of white space as one space, as the format demands.
    private mutating func append(_ span: Span) {
      var isSpace = false
      for byte in text.bytes[span.start..<span.end] {
        if byte <= 0x20 {
          isSpace = true
          continue
        }
        if isSpace { bytes.append(0x20) }
        isSpace = false
        bytes.append(byte)
      }
    }
  }
}
