/// The columns by which the parser chooses its next move, and how it joins them.
///
/// `s`, `r` and `q` are the three topmost words of the stack, `b` and `b1`… the front of the
/// buffer; `l` and `r` after them the outermost children; `W`, `T` and `L` word, tag and relation.
package enum MoveView {
  enum Column: Int, CaseIterable {
    case none, sW, sT, rW, rT, qW, qT, bW, bT, b1W, b1T, b2W, b2T, b3T
    case slW, slT, slL, sl2T, sl2L, srW, srT, srL, sr2T, sr2L
    case rlT, rlL, rrW, rrT, rrL, blW, blT, blL, bl2T, bl2L
    case distance, distanceRS, slN, srN, rrN, blN, slS, srS, rrS, blS
    case beforeB, afterS, sShape, bShape, rlS, beforeS, afterR
    case betweenSB, betweenRS
    case sC, rC, bC, b1C, s6, r6, b6, s4, r4, b4, b14, slC, srC, rrC, blC
  }

  package static let size = Column.allCases.count

  package static let templates: TemplateTable = {
    let joined: [[Column]] = [
      [.none],
      // One word.
      [.sW], [.sT], [.sW, .sT], [.bW], [.bT], [.bW, .bT], [.b1W], [.b1T], [.b1W, .b1T], [.b2W],
      [.b2T], [.rW], [.rT], [.rW, .rT], [.qT], [.qW, .qT],
      // Two words.
      [.sW, .sT, .bW, .bT], [.sW, .sT, .bW], [.sW, .bW, .bT], [.sW, .sT, .bT], [.sT, .bW, .bT],
      [.sW, .bW], [.sT, .bT], [.bT, .b1T], [.bW, .b1T], [.bT, .b1W], [.bW, .b1W],
      [.rW, .sW], [.rT, .sT], [.rW, .sT], [.rT, .sW], [.rW, .rT, .sT], [.rT, .sW, .sT],
      [.rT, .bT], [.rW, .bT], [.rT, .bW], [.rW, .bW],
      // Three and four words.
      [.bT, .b1T, .b2T], [.sT, .bT, .b1T], [.rT, .sT, .bT], [.qT, .rT, .sT], [.qT, .rT, .sT, .bT],
      [.rT, .sT, .bT, .b1T], [.sT, .bT, .b1T, .b2T], [.b1T, .b2T, .b3T, .bT],
      [.sW, .bT, .b1T], [.sT, .bW, .b1T], [.sT, .bT, .b1W], [.rT, .sW, .bT], [.rW, .sT, .bT],
      [.rT, .sT, .bW], [.rW, .sW, .bT], [.rT, .sW, .bW], [.rW, .sT, .bW],
      // Children.
      [.sT, .slT, .bT], [.sT, .srT, .bT], [.sT, .bT, .blT], [.rT, .rrT, .sT], [.rT, .rlT, .sT],
      [.rT, .sT, .slT], [.rT, .sT, .srT], [.sT, .slT, .sl2T], [.sT, .srT, .sr2T],
      [.bT, .blT, .bl2T], [.slW], [.slT], [.srW], [.srT], [.blW], [.blT], [.sT, .bT, .slL],
      [.sT, .bT, .srL], [.sT, .bT, .blL], [.rT, .sT, .rrL], [.rT, .sT, .slL], [.rT, .sT, .srL],
      [.sW, .srW], [.sW, .slW], [.bW, .blW], [.rW, .rrW], [.rT, .rrW, .sT], [.sT, .srW, .bT],
      [.sT, .slW, .bT], [.rT, .sT, .slW], [.sT, .srL, .sr2L], [.sT, .slL, .sl2L],
      [.bT, .blL, .bl2L], [.rT, .sW, .slW], [.rW, .sT, .slW], [.rW, .sW, .slW],
      // Distances.
      [.sW, .distance], [.sT, .distance], [.bW, .distance], [.bT, .distance],
      [.sT, .bT, .distance], [.rT, .sT, .distanceRS], [.rW, .distanceRS], [.sW, .distanceRS],
      // Numbers and sets of children.
      [.sT, .srN], [.sW, .srN], [.sT, .slN], [.sW, .slN], [.bT, .blN], [.bW, .blN],
      [.rT, .rrN], [.rW, .rrN], [.sT, .srS], [.sW, .srS], [.sT, .slS], [.sW, .slS], [.bT, .blS],
      [.bW, .blS], [.rT, .rrS], [.rW, .rrS], [.sT, .bT, .srS], [.sT, .bT, .slS], [.sT, .bT, .blS],
      [.rT, .sT, .rrS], [.rT, .sT, .slS], [.rT, .sT, .srS], [.rT, .sT, .rlS],
      // What stands beside them.
      [.sT, .bT, .beforeB], [.sT, .bT, .afterS], [.sT, .bT, .beforeS], [.rT, .sT, .afterR],
      [.rT, .sT, .beforeS], [.sShape, .bShape], [.rT, .sShape], [.sT, .bShape],
      // What parts them.
      [.sT, .bT, .betweenSB], [.sW, .betweenSB], [.bW, .betweenSB], [.rT, .sT, .betweenRS],
      [.rT, .sT, .bT, .betweenSB], [.sT, .bT, .betweenSB, .distance], [.rT, .bT, .betweenRS],
      // Clusters.
      [.sC, .bC], [.sC, .bT], [.sT, .bC], [.rC, .sC], [.rT, .sC], [.rC, .sT], [.sC, .bC, .b1C],
      [.s6, .b6, .sT, .bT], [.r6, .s6, .rT, .sT], [.s6, .b6, .b1T], [.r6, .s6, .bT],
      [.r6, .s6, .b6],
      [.s4, .b4, .b14], [.r4, .s4, .b4, .b14], [.rC, .sC, .bT], [.rC, .slW, .sC], [.rC, .slW, .sT],
      [.r6, .slW, .s6], [.rT, .slW, .sC], [.sC, .srC, .bT], [.sT, .bC, .blC], [.rC, .rrC, .sC],
      [.sC, .bC, .distance], [.s6, .bT, .distance], [.rC, .bT, .sT], [.sC, .srL], [.rC, .rrL, .sT],
    ]
    return TemplateTable(joined.map { $0.map(\.rawValue) }, salt: 0x6D6F_7665)
  }()

  /// Fills `view` for the next move of `state`.
  package static func write(_ view: UnsafeMutablePointer<UInt64>, _ state: ParserState) {
    @inline(__always) func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    let columns = state.columns
    let word = columns.word
    let tag = columns.tag
    let label = state.label
    let s = state.below(0)
    let r = state.below(1)
    let q = state.below(2)
    let b = state.front
    let n = state.count
    put(.none, 0)
    put(.sW, word[s])
    put(.sT, tag[s])
    put(.rW, word[r])
    put(.rT, tag[r])
    put(.qW, word[q])
    put(.qT, tag[q])
    put(.bW, word[b])
    put(.bT, tag[b])
    let b1 = b < n ? b + 1 : -1
    let b2 = b + 1 < n ? b + 2 : -1
    let b3 = b + 2 < n ? b + 3 : -1
    put(.b1W, word[b1])
    put(.b1T, tag[b1])
    put(.b2W, word[b2])
    put(.b2T, tag[b2])
    put(.b3T, tag[b3])
    let sl = state.left1[s]
    let sl2 = state.left2[s]
    let sr = state.right1[s]
    let sr2 = state.right2[s]
    put(.slW, word[sl])
    put(.slT, tag[sl])
    put(.slL, label[sl])
    put(.sl2T, tag[sl2])
    put(.sl2L, label[sl2])
    put(.srW, word[sr])
    put(.srT, tag[sr])
    put(.srL, label[sr])
    put(.sr2T, tag[sr2])
    put(.sr2L, label[sr2])
    let rl = state.left1[r]
    let rr = state.right1[r]
    put(.rlT, tag[rl])
    put(.rlL, label[rl])
    put(.rrW, word[rr])
    put(.rrT, tag[rr])
    put(.rrL, label[rr])
    let bl = state.left1[b]
    let bl2 = state.left2[b]
    put(.blW, word[bl])
    put(.blT, tag[bl])
    put(.blL, label[bl])
    put(.bl2T, tag[bl2])
    put(.bl2L, label[bl2])
    put(.distance, distanceClass(s, b))
    put(.distanceRS, distanceClass(r, s))
    put(.slN, state.leftCount[s])
    put(.srN, state.rightCount[s])
    put(.rrN, state.rightCount[r])
    put(.blN, state.leftCount[b])
    put(.slS, state.leftSet[s])
    put(.srS, state.rightSet[s])
    put(.rrS, state.rightSet[r])
    put(.blS, state.leftSet[b])
    put(.rlS, state.leftSet[r])
    put(.beforeB, b > 0 ? tag[b - 1] : 0)
    put(.afterS, s >= 0 ? tag[s + 1] : 0)
    put(.beforeS, s >= 0 ? tag[s - 1] : 0)
    put(.afterR, r >= 0 ? tag[r + 1] : 0)
    put(.betweenSB, columns.between(s, b))
    put(.betweenRS, columns.between(r, s))
    let cluster = columns.cluster
    put(.sC, cluster[s])
    put(.rC, cluster[r])
    put(.bC, cluster[b])
    put(.b1C, cluster[b1])
    put(.s6, cluster[s] & 63)
    put(.r6, cluster[r] & 63)
    put(.b6, cluster[b] & 63)
    put(.s4, cluster[s] & 15)
    put(.r4, cluster[r] & 15)
    put(.b4, cluster[b] & 15)
    put(.b14, cluster[b1] & 15)
    put(.slC, cluster[sl])
    put(.srC, cluster[sr])
    put(.rrC, cluster[rr])
    put(.blC, cluster[bl])
    put(.sShape, columns.shape[s])
    put(.bShape, columns.shape[b])
  }
}
