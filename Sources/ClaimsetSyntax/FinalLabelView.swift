import ClaimsetCore

/// The columns by which an arc of a finished tree gets its relation, and how they are joined: those
/// of ``LabelView``, and what the parsers called the arcs around.
///
/// `g` is the head's own head, `p` and `n` the head's children before and after the dependent.
package enum FinalLabelView {
  enum Column: Int, CaseIterable {
    case first, second, third, all, hL, gT, gW, gC, gL, pT, pL, nT, nL, pW, nW, quoted, forms
  }

  package static let size = LabelView.size + Column.allCases.count

  package static let templates: TemplateTable = {
    func own(_ columns: [Column]) -> [Int] { columns.map { LabelView.size + $0.rawValue } }
    typealias Arc = LabelView.Column
    func mixed(_ columns: [Column], _ arc: [Arc]) -> [Int] { own(columns) + arc.map(\.rawValue) }
    let more: [[Int]] = [
      own([.all]), own([.first]), own([.second]), own([.third]), own([.first, .second]),
      own([.second, .third]), own([.first, .third]),
      mixed([.all], [.dT]), mixed([.all], [.hT, .dT]), mixed([.all], [.hW]), mixed([.all], [.dW]),
      mixed([.all], [.hSet]), mixed([.first], [.hSet, .dT]), mixed([.all], [.hC]),
      mixed([.first, .second], [.hT, .dT]), mixed([.all], [.side]),
      mixed([.hL], [.hT, .dT]), mixed([.hL], [.hT, .dT, .side]), mixed([.all, .hL], []),
      mixed([.hL], [.hW, .dT]), mixed([.hL], [.hT, .dW]), mixed([.gT, .hL], [.hT, .dT]),
      mixed([.gW], [.hT, .dT]), mixed([.gC, .hL], [.dT]), mixed([.gL, .hL], [.hT, .dT]),
      mixed([.pL, .nL], [.hT, .dT]), mixed([.pL], [.hT, .dT, .side]),
      mixed([.nL], [.hT, .dT, .side]),
      mixed([.pT, .nT], [.hT, .dT]), mixed([.pL, .nL], [.hW]), mixed([.all, .pL, .nL], []),
      mixed([.pW], [.hT, .dT]), mixed([.nW], [.hT, .dT]),
      mixed([.quoted], [.hT, .dT, .side]), mixed([.quoted], [.hC, .dT]),
      mixed([.quoted], [.hW, .side]),
      mixed([.quoted, .all], []), mixed([.forms], [.dT, .hT]),
    ]
    return TemplateTable(LabelView.joined.map { $0.map(\.rawValue) } + more, salt: 0x6669_6E61)
  }()

  /// Fills `view` for word `d` of the tree in `state`, whose arcs all have a relation.
  package static func write(
    _ view: UnsafeMutablePointer<UInt64>,
    _ state: ParserState,
    _ drafts: [TreeDraft],
    _ d: Int
  ) {
    let h = state.head[d]
    LabelView.fill(view, state, h, d)
    @inline(__always) func put(_ column: Column, _ value: UInt64) {
      view[LabelView.size + column.rawValue] = value
    }
    let columns = state.columns
    @inline(__always) func label(_ number: Int) -> UInt64 {
      guard number < drafts.count, drafts[number].head(d) == h else { return 255 }
      return UInt64(drafts[number].labels[d])
    }
    put(.first, label(0))
    put(.second, label(1))
    put(.third, label(2))
    put(.all, label(0) << 16 | label(1) << 8 | label(2))
    let g = h < state.count ? state.head[h] : -1
    put(.hL, h < state.count ? state.label[h] : 0)
    put(.gT, columns.tag[g])
    put(.gW, columns.word[g])
    put(.gC, columns.cluster[g])
    put(.gL, g >= 0 && g < state.count ? state.label[g] : 0)
    let p = sibling(state, d, h, step: -1)
    let n = sibling(state, d, h, step: 1)
    put(.pT, columns.tag[p])
    put(.nT, columns.tag[n])
    put(.pW, columns.word[p])
    put(.nW, columns.word[n])
    put(.pL, p < 0 ? 0 : state.label[p])
    put(.nL, n < 0 ? 0 : state.label[n])
    put(.quoted, (columns.isQuoted(d) ? 2 : 0) | (columns.isQuoted(h) ? 1 : 0))
    put(.forms, columns.forms[d])
  }

  /// How far a sibling is looked for.
  private static let reach = 12

  /// The next child of `h` from `d` on, or -1.
  private static func sibling(_ state: ParserState, _ d: Int, _ h: Int, step: Int) -> Int {
    var i = d + step
    for _ in 0..<reach where i >= 0 && i < state.count {
      if state.head[i] == h { return i }
      i += step
    }
    return -1
  }
}
