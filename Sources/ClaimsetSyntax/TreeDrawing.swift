public import ClaimsetCore

/// Draws the tree of a sentence in text: each word below the one it hangs on, with its relation.
///
/// ```
/// sold          root
/// ├ captain     nsubj
/// │ └ The       det
/// └ boats       obj
/// ```
public struct TreeDrawing {
  private let text: SourceText
  private let tokens: Tokens
  private let syntax: SyntaxLayer
  /// The words that hang on each word of the sentence, in order; punctuation is not drawn.
  private var children: [Int: [Int]] = [:]
  private var root: Int?
  private var rows: [(branch: String, relation: String)] = []

  /// The lines of the sentence at byte `offset` of `document`; none where it has no tree.
  public static func lines(of document: Document, at offset: Int) -> [String] {
    guard let segmentation = document.segmentation, let syntax = document.syntax,
      let sentence = segmentation.sentences.last(where: { $0.span.start <= offset }),
      offset < sentence.span.end
    else { return [] }
    var drawing = TreeDrawing(document.text, segmentation.tokens, syntax, sentence)
    return drawing.draw()
  }

  private init(
    _ text: SourceText,
    _ tokens: Tokens,
    _ syntax: SyntaxLayer,
    _ sentence: Sentence
  ) {
    self.text = text
    self.tokens = tokens
    self.syntax = syntax
    for i in sentence.tokens {
      guard let head = syntax.head(of: i) else {
        root = i
        continue
      }
      if syntax.relations[i] != .punctuation { children[head, default: []].append(i) }
    }
  }

  private mutating func draw() -> [String] {
    guard let root else { return [] }
    var open: [(word: Int, lead: String, branch: String)] = [(root, "", "")]
    while let (word, lead, branch) = open.popLast() {
      // A token within a line break would tear the drawing.
      let form = text[tokens.spans[word]].replacing("\n", with: " ")
      rows.append((lead + branch + form, syntax.relations[word].name.description))
      let below = children[word] ?? []
      let next = lead + (branch.isEmpty ? "" : branch == "├ " ? "│ " : "  ")
      for (place, child) in below.enumerated().reversed() {
        open.append((child, next, place + 1 < below.count ? "├ " : "└ "))
      }
    }
    let width = rows.map(\.branch.count).max() ?? 0
    return rows.map { row in
      row.branch + String(repeating: " ", count: width - row.branch.count + 2) + row.relation
    }
  }
}
