import ClaimsetCore

/// The columns by which an arc gets its relation, and how they are joined.
///
/// `h` is the head, `d` the dependent, with its children complete; `l` and `r` after them the
/// outermost children.
package enum LabelView {
  /// The class of the relation `root`, which only an arc from the root has.
  package static let root = Int(DependencyRelation.root.rawValue)

  enum Column: Int, CaseIterable {
    case none, hW, hT, dW, dT, side, dlW, dlT, dlL, dl2L, dl2W, drW, drT, drL
    case hlL, hrL, hlT, hrT, hlW, hrW, hSet, dlS, drS
    case beforeD, afterD, beforeH, afterH, dSuffix, dShape, dPrevW, dNextW, hSuffix, hl2L, hr2L
    case between
    case hC, dC, h6, d6, dlC
  }

  package static let size = Column.allCases.count

  package static let templates = TemplateTable(
    joined.map { $0.map(\.rawValue) },
    salt: 0x6C61_6265_6C
  )

  static let joined: [[Column]] = [
    [.side], [.hT, .side], [.dT, .side], [.hT, .dT, .side], [.hW, .side], [.dW, .side],
    [.hW, .dT, .side], [.hT, .dW, .side], [.hW, .dW, .side], [.dlL, .side], [.dlW, .dT, .side],
    [.dlW, .dT, .hT, .side], [.dlL, .dT, .hT, .side], [.dlT, .dT, .hT], [.dl2L, .dlL, .dT, .hT],
    [.drL, .dT, .hT, .side], [.drT, .dT, .hT, .side], [.hlL, .dT, .hT, .side],
    [.hrL, .dT, .hT, .side], [.hSet, .dT, .hT], [.hSet, .hW, .dT], [.hSet, .side],
    [.dlS, .dT, .hT, .side], [.drS, .dT, .hT, .side], [.dlS, .dW], [.beforeD, .dT, .hT, .side],
    [.afterD, .dT, .hT, .side], [.beforeH, .dT, .hT, .side], [.afterH, .dT, .hT, .side],
    [.dSuffix, .hT, .side], [.dShape, .dT, .hT, .side], [.dPrevW, .dT, .hT, .side],
    [.dNextW, .dT, .hT, .side], [.dlW, .hW, .side], [.dlW, .dW], [.dlW, .hW, .dT],
    [.hlW, .hT, .dT, .side], [.hrW, .hT, .dT, .side], [.hSuffix, .dT, .side], [.dl2W, .dlW, .dT],
    [.hlL, .hrL, .hT, .dT], [.dlW, .dl2L, .hT, .dT], [.hW, .hSet, .side], [.dW, .hlL, .hrL],
    [.beforeD, .afterD, .dT, .hT], [.hl2L, .hlL, .hT, .dT], [.hr2L, .hrL, .hT, .dT],
    [.dlS, .drS, .dT, .side], [.hlT, .hrT, .hT, .dT],
    [.hT, .dT, .between, .side], [.hW, .between, .side], [.dlW, .dT, .between, .side],
    [.hC, .dC, .side], [.hC, .dT, .side], [.hT, .dC, .side], [.dlW, .hC, .dT], [.dlW, .dC, .hT],
    [.dlW, .hC, .dC], [.h6, .d6, .hT, .dT], [.hC, .hSet], [.dC, .hlL, .hrL], [.dlC, .hC, .dC],
    [.h6, .d6, .dlW, .side],
  ]

  /// Fills `view` for the arc from `head` to `dependent`.
  package static func fill(
    _ view: UnsafeMutablePointer<UInt64>,
    _ state: ParserState,
    _ h: Int,
    _ d: Int
  ) {
    @inline(__always) func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    let columns = state.columns
    let word = columns.word
    let tag = columns.tag
    let label = state.label
    put(.none, 0)
    put(.hW, word[h])
    put(.hT, tag[h])
    put(.dW, word[d])
    put(.dT, tag[d])
    put(.side, distanceClass(h, d) << 1 | (h < d ? 1 : 0))
    let dl = state.left1[d]
    let dl2 = state.left2[d]
    let dr = state.right1[d]
    put(.dlW, word[dl])
    put(.dlT, tag[dl])
    put(.dlL, label[dl])
    put(.dl2L, label[dl2])
    put(.dl2W, word[dl2])
    put(.drW, word[dr])
    put(.drT, tag[dr])
    put(.drL, label[dr])
    let hl = state.left1[h]
    let hr = state.right1[h]
    put(.hlL, label[hl])
    put(.hrL, label[hr])
    put(.hlT, tag[hl])
    put(.hrT, tag[hr])
    put(.hlW, word[hl])
    put(.hrW, word[hr])
    put(.hl2L, label[state.left2[h]])
    put(.hr2L, label[state.right2[h]])
    put(.hSet, state.leftSet[h] | state.rightSet[h])
    put(.dlS, state.leftSet[d])
    put(.drS, state.rightSet[d])
    put(.beforeD, tag[d - 1])
    put(.afterD, tag[d + 1])
    put(.beforeH, h > 0 ? tag[h - 1] : 0)
    put(.afterH, h < state.count ? tag[h + 1] : 0)
    put(.between, h < d ? columns.between(h, d) : columns.between(d, h))
    let cluster = columns.cluster
    put(.hC, cluster[h])
    put(.dC, cluster[d])
    put(.h6, cluster[h] & 63)
    put(.d6, cluster[d] & 63)
    put(.dlC, cluster[dl])
    put(.dSuffix, columns.suffix3[d])
    put(.hSuffix, columns.suffix3[h])
    put(.dShape, columns.shape[d])
    put(.dPrevW, word[d - 1])
    put(.dNextW, word[d + 1])
  }
}
