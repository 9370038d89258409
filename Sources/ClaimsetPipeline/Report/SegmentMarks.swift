import ClaimsetCore
import ClaimsetTables

/// A row that is shown on the page of its document: where it stands and which one it is.
struct Mark {
  /// The tables whose rows are marked in the text.
  enum Kind: Int {
    /// A claim.
    case claim
    /// A quantity.
    case quantity
    /// A date.
    case date
  }

  let span: Span
  let kind: Kind
  /// The index in its layer.
  let index: Int
}

/// The rows of a document by the segment they start in, in text order.
struct SegmentMarks {
  /// The marks of all segments, one segment after the other.
  private(set) var marks: [Mark] = []
  private var starts: [Int] = []

  /// Sorts the rows of `records` that end at or before `limit`.
  init(_ records: DocumentRecords, limit: Int) {
    let document = records.document
    for (index, claim) in (document.claims?.claims ?? []).enumerated() {
      marks.append(Mark(span: claim.span, kind: .claim, index: index))
    }
    for (index, quantity) in (document.quantities ?? []).enumerated() {
      marks.append(Mark(span: quantity.span, kind: .quantity, index: index))
    }
    for (index, date) in (document.dates ?? []).enumerated() {
      marks.append(Mark(span: date.span, kind: .date, index: index))
    }
    marks.removeAll { $0.span.end > limit || $0.span.isEmpty }
    marks.sort(by: Self.comesBefore)
    let segments = document.segmentation?.segments ?? []
    var next = 0
    for segment in segments {
      while next < marks.count, marks[next].span.start < segment.span.start { next += 1 }
      starts.append(next)
    }
    starts.append(marks.count)
  }

  /// The places in ``marks`` of those that start in the segment at `index`.
  func range(of index: Int) -> Range<Int> { starts[index]..<starts[index + 1] }

  /// In text order, the outer before the inner; of equals the claim, then the quantity.
  private static func comesBefore(_ a: Mark, _ b: Mark) -> Bool {
    if a.span != b.span { return a.span < b.span }
    return a.kind != b.kind ? a.kind.rawValue < b.kind.rawValue : a.index < b.index
  }
}

/// Writes the text of one segment with its marks, each element closed where it should be.
///
/// Marks may overlap in any way. The text is cut wherever one starts or ends; each piece is one
/// element, so elements nest rightly whatever the marks do.
struct MarkedSegment {
  let records: DocumentRecords
  let marks: ArraySlice<Mark>

  private struct Edge {
    let offset: Int
    let isStart: Bool
    let mark: Int
  }

  /// Writes the text at `shown`; `marker` is its bullet or number.
  func write(_ shown: Span, _ marker: Span?, _ html: inout HTMLWriter) {
    var offset = shown.start
    if let marker, marker.start == shown.start, marker.end <= shown.end {
      html.element("<span class=\"mk\">", "</span>") { $0.text(records.text, marker) }
      offset = marker.end
    }
    var open = Open()
    for edge in edges(within: shown) {
      if edge.offset > offset {
        writePiece(Span(offset, edge.offset), &open, &html)
        offset = edge.offset
      }
      apply(edge, &open, &html)
    }
    if offset < shown.end { html.text(records.text, Span(offset, shown.end)) }
  }

  /// What is open at a place in the text.
  private struct Open {
    var claims = 0
    /// The open dates and quantities, the innermost last, and whether the first piece is written.
    var mentions: [(mark: Int, isAnchored: Bool)] = []
  }

  /// Starts and ends in text order; at one place ends come first.
  private func edges(within shown: Span) -> [Edge] {
    var edges: [Edge] = []
    for i in marks.indices where marks[i].span.start < shown.end {
      edges.append(Edge(offset: marks[i].span.start, isStart: true, mark: i))
      edges.append(Edge(offset: min(marks[i].span.end, shown.end), isStart: false, mark: i))
    }
    edges.sort {
      if $0.offset != $1.offset { return $0.offset < $1.offset }
      return $0.isStart != $1.isStart ? !$0.isStart : $0.mark < $1.mark
    }
    return edges
  }

  private func apply(_ edge: Edge, _ open: inout Open, _ html: inout HTMLWriter) {
    let mark = marks[edge.mark]
    switch (mark.kind, edge.isStart) {
    case (.claim, true):
      if open.claims == 0 { html.markup("<span class=\"c\">") }
      open.claims += 1
    case (.claim, false):
      open.claims -= 1
      if open.claims == 0 { html.markup("</span>") }
      writeNumber(mark, &html)
    case (_, true):
      open.mentions.append((edge.mark, false))
    case (_, false):
      open.mentions.removeAll { $0.mark == edge.mark }
    }
  }

  /// The number of a claim, behind its words, leads to its row.
  private func writeNumber(_ mark: Mark, _ html: inout HTMLWriter) {
    let id = records.id(of: .claims, at: mark.index) ?? ""
    html.markup("<a class=\"n\" id=\"t-")
    html.text(id)
    html.markup("\" href=\"#")
    html.text(id)
    html.markup("\" aria-label=\"claim ")
    html.text(String(mark.index + 1))
    html.markup("\">")
    html.text(String(mark.index + 1))
    html.markup("</a>")
  }

  private func writePiece(_ span: Span, _ open: inout Open, _ html: inout HTMLWriter) {
    guard let inner = open.mentions.last else { return html.text(records.text, span) }
    // A mention that another covers whole still needs its anchor.
    for i in open.mentions.indices.dropLast() where !open.mentions[i].isAnchored {
      html.markup("<span id=\"t-")
      html.text(id(of: marks[open.mentions[i].mark]))
      html.markup("\"></span>")
      open.mentions[i].isAnchored = true
    }
    let mark = marks[inner.mark]
    html.markup(mark.kind == .date ? "<a class=\"d\" " : "<a class=\"q\" ")
    if !inner.isAnchored {
      html.markup("id=\"t-")
      html.text(id(of: mark))
      html.markup("\" ")
      open.mentions[open.mentions.count - 1].isAnchored = true
    }
    html.markup("href=\"#")
    html.text(id(of: mark))
    html.markup("\">")
    html.text(records.text, span)
    html.markup("</a>")
  }

  private func id(of mark: Mark) -> String { records.id(of: mark.table, at: mark.index) ?? "" }
}

extension Mark {
  /// The table of the row.
  var table: TableName {
    switch kind {
    case .claim: .claims
    case .quantity: .quantities
    case .date: .dates
    }
  }
}
