import ClaimsetCore

/// The columns by which one of several heads that were voted for is chosen, and how they are joined.
///
/// `h` is the head, `d` the dependent, `g` the head's own head, `o` another head voted for, each
/// with the tree of the first parser that votes for this head; `s` is the sibling next to `d` on
/// the side of `h`.
package enum ArcView {
  enum Column: Int, CaseIterable {
    case none, votes, grades, labels, label, hW, hT, dW, dT, hC, dC, h6, d6, side, between
    case beforeD, afterD, beforeH, afterH, gT, gW, gL, hL, oT, oW, oC, oSide, oVotes
    case hLeft, hRight, dLeft, dRight, sT, sL, sW, dFirstW, dFirstT, dFirstL, dSuffix, hSuffix
    case dFirstC, size, gSide
  }

  package static let size = Column.allCases.count

  package static let templates: TemplateTable = {
    let joined: [[Column]] = [
      [.votes], [.grades], [.votes, .dT], [.votes, .hT], [.votes, .hT, .dT], [.grades, .dT],
      [.grades, .hT, .dT, .side], [.votes, .labels], [.votes, .label, .dT], [.votes, .label, .hT],
      [.grades, .label], [.votes, .dW], [.votes, .hW], [.votes, .oVotes, .oT, .hT],
      [.votes, .oT, .dT, .hT], [.votes, .side], [.votes, .size],
      [.hT, .dT, .side], [.hW, .dT, .side], [.hT, .dW, .side], [.hW, .dW], [.hC, .dC, .side],
      [.hC, .dT, .side], [.hT, .dC, .side], [.h6, .d6, .side], [.hT, .dT, .between],
      [.hT, .dT, .label], [.hW, .label], [.dW, .label], [.hW, .label, .dW], [.hC, .label, .dC],
      [.hC, .label], [.hT, .dT, .beforeD], [.hT, .dT, .afterD], [.hT, .dT, .beforeH],
      [.hT, .dT, .afterH], [.hT, .dT, .beforeD, .afterD], [.hT, .dT, .gT], [.hT, .dT, .gT, .hL],
      [.hT, .dT, .hL], [.hL, .label, .dT], [.hW, .hL, .label], [.gT, .gL, .hL, .label],
      [.gW, .dW], [.gT, .dW, .hT], [.gSide, .side, .hT, .dT],
      [.hT, .oT, .dT], [.hW, .oW, .dT], [.hW, .oT, .dT], [.hT, .oW, .dT], [.hT, .oT, .dW],
      [.hC, .oC, .dT], [.hT, .oT, .side, .oSide], [.hC, .oC, .dC], [.hT, .oT, .dFirstW],
      [.hLeft, .hT, .label], [.hRight, .hT, .label], [.hLeft, .hRight, .hT, .dT],
      [.hLeft, .hRight, .label], [.hW, .hRight, .label], [.hW, .hLeft, .label],
      [.dLeft, .dT, .hT], [.dRight, .dT, .hT], [.dLeft, .dRight, .dT], [.dLeft, .label],
      [.sT, .dT, .hT], [.sL, .label, .hT], [.sT, .sL, .label], [.sW, .dT, .hT], [.sL, .dW, .hT],
      [.dFirstW, .hT, .dT], [.dFirstW, .hW], [.dFirstW, .hC, .dT], [.dFirstW, .label, .hT],
      [.dFirstT, .dFirstL, .dT, .hT], [.dFirstW, .dC, .hC], [.dFirstW, .side, .hT],
      [.dSuffix, .hT, .side], [.hSuffix, .dT, .side], [.dFirstC, .hC, .dT],
    ]
    return TemplateTable(joined.map { $0.map(\.rawValue) }, salt: 0x6172_63)
  }()

  /// A word and the heads it could hang on.
  package struct Choice {
    package var dependent = 0
    /// Each head that was voted for, with the parsers that did, a bit each.
    package var heads: [(head: Int, votes: Int)] = []

    /// A choice without words.
    package init() {}

    /// Takes the votes of `drafts` on word `i`; whether they differ.
    package mutating func take(_ drafts: [TreeDraft], _ i: Int) -> Bool {
      dependent = i
      heads.removeAll(keepingCapacity: true)
      for (number, draft) in drafts.enumerated() {
        let head = draft.head(i)
        if let place = heads.firstIndex(where: { $0.head == head }) {
          heads[place].votes |= 1 << number
        } else {
          heads.append((head, 1 << number))
        }
      }
      return heads.count > 1
    }
  }

  /// Fills `view` for head number `place` of `choice`.
  package static func write(
    _ view: UnsafeMutablePointer<UInt64>,
    _ columns: SentenceColumns,
    _ drafts: [TreeDraft],
    _ choice: Choice,
    _ place: Int
  ) {
    @inline(__always) func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    let (h, votes) = choice.heads[place]
    let d = choice.dependent
    writeVotes(view, drafts, d, votes)
    writeWords(view, columns, h, d)
    let rival = choice.heads[place == 0 ? 1 : 0]
    put(.oT, columns.tag[rival.head])
    put(.oW, columns.word[rival.head])
    put(.oC, columns.cluster[rival.head])
    put(.oSide, side(rival.head, d))
    put(.oVotes, UInt64(rival.votes) << 2 | UInt64(choice.heads.count))
    writeTree(view, columns, drafts[votes.trailingZeroBitCount], h, d)
  }

  private static func writeVotes(
    _ view: UnsafeMutablePointer<UInt64>,
    _ drafts: [TreeDraft],
    _ d: Int,
    _ votes: Int
  ) {
    var grades: UInt64 = 0
    var labels: UInt64 = 0
    for (number, draft) in drafts.enumerated() {
      let isFor = votes >> number & 1 == 1
      grades = grades << 4 | UInt64(draft.grades[d]) << 1 | (isFor ? 1 : 0)
      labels = labels << 8 | (isFor ? UInt64(draft.labels[d]) : 0)
    }
    view[Column.votes.rawValue] = UInt64(votes)
    view[Column.grades.rawValue] = grades
    view[Column.labels.rawValue] = labels
    view[Column.label.rawValue] = UInt64(drafts[votes.trailingZeroBitCount].labels[d])
    view[Column.size.rawValue] = distanceClass(0, drafts[0].count)
  }

  private static func writeWords(
    _ view: UnsafeMutablePointer<UInt64>,
    _ columns: SentenceColumns,
    _ h: Int,
    _ d: Int
  ) {
    @inline(__always) func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    put(.none, 0)
    put(.hW, columns.word[h])
    put(.hT, columns.tag[h])
    put(.dW, columns.word[d])
    put(.dT, columns.tag[d])
    put(.hC, columns.cluster[h])
    put(.dC, columns.cluster[d])
    put(.h6, columns.cluster[h] & 63)
    put(.d6, columns.cluster[d] & 63)
    put(.side, side(h, d))
    put(.between, h < d ? columns.between(h, d) : columns.between(d, h))
    put(.beforeD, columns.tag[d - 1])
    put(.afterD, columns.tag[d + 1])
    put(.beforeH, columns.tag[h - 1])
    put(.afterH, h < columns.count ? columns.tag[h + 1] : 0)
    put(.dSuffix, columns.suffix3[d])
    put(.hSuffix, columns.suffix3[h])
  }

  private static func writeTree(
    _ view: UnsafeMutablePointer<UInt64>,
    _ columns: SentenceColumns,
    _ draft: TreeDraft,
    _ h: Int,
    _ d: Int
  ) {
    @inline(__always) func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    var sets: (hLeft: UInt64, hRight: UInt64, dLeft: UInt64, dRight: UInt64) = (0, 0, 0, 0)
    var sibling = -1
    var first = -1
    for i in 0..<draft.count where i != d {
      let bit: UInt64 = 1 << UInt64(draft.labels[i])
      if draft.head(i) == h {
        if i < h { sets.hLeft |= bit } else { sets.hRight |= bit }
        if h < d ? h < i && i < d : d < i && i < h && sibling < 0 { sibling = i }
      } else if draft.head(i) == d {
        if i < d { sets.dLeft |= bit } else { sets.dRight |= bit }
        if first < 0 { first = i }
      }
    }
    put(.hLeft, sets.hLeft)
    put(.hRight, sets.hRight)
    put(.dLeft, sets.dLeft)
    put(.dRight, sets.dRight)
    put(.sT, columns.tag[sibling])
    put(.sW, columns.word[sibling])
    put(.sL, sibling < 0 ? 0 : UInt64(draft.labels[sibling]))
    put(.dFirstT, columns.tag[first])
    put(.dFirstW, columns.word[first])
    put(.dFirstC, columns.cluster[first])
    put(.dFirstL, first < 0 ? 0 : UInt64(draft.labels[first]))
    let g = h < draft.count ? draft.head(h) : -1
    put(.hL, h < draft.count ? UInt64(draft.labels[h]) : 0)
    put(.gT, columns.tag[g])
    put(.gW, columns.word[g])
    put(.gL, g >= 0 && g < draft.count ? UInt64(draft.labels[g]) : 0)
    put(.gSide, g < 0 ? 0 : side(g, d))
  }

  @inline(__always)
  private static func side(_ h: Int, _ d: Int) -> UInt64 {
    distanceClass(h, d) << 1 | (h < d ? 1 : 0)
  }
}
