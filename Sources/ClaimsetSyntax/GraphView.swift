/// The columns by which the parts of a tree are weighed, and how they are joined.
///
/// A part is an arc from the head `h` to the dependent `d`; the arc with the next child `s` of `h` on the side of
/// `d`; or the arc with the head `g` of `h`. `W`, `T`, `C` and `L` are word, tag, cluster and relation.
package enum GraphView {
  enum Column: Int, CaseIterable {
    case none, hW, hT, dW, dT, hC, dC, h6, d6, side, direction, between
    case beforeD, afterD, beforeH, afterH, dSuffix, hSuffix, dShape, hShape, dPrevW, dNextW, hNextW
    case size, forms, hForms, inside
    // What the drafts say.
    case votes, grades, labels, label, own, hL, gT, gW, gL, gSide
    case dFirstW, dFirstT, dFirstL, dFirstC, dLeft, dRight, hLeft, hRight
    case oT, oW, oC, oSide, oVotes, rank
    // The third word of a part.
    case sW, sT, sC, s6, sL, sSide, sBetween
  }

  package static let size = Column.allCases.count

  /// The few templates by which most heads are left out.
  package static let rough = table(
    [
      [.hT, .dT, .side], [.hT, .dT, .between], [.hT, .dT, .beforeD, .afterH],
      [.hT, .dT, .afterD, .beforeH], [.hW, .dT, .direction], [.hT, .dW, .direction],
      [.h6, .d6, .direction], [.dT, .side], [.hT, .side], [.hT, .dT, .beforeD, .beforeH],
      [.hT, .dT, .afterD, .afterH], [.dW, .side], [.hT, .dC, .side], [.hC, .dT, .side],
      [.dT, .between, .side], [.hC, .dC],
      [.hT, .dT, .inside], [.dT, .inside, .direction], [.hT, .inside, .direction],
    ],
    0x726F_7567
  )

  /// The templates of an arc.
  package static let arcs = table(
    [
      // Words.
      [.hT, .dT, .side], [.hW, .dT, .side], [.hT, .dW, .side], [.hW, .dW], [.hW, .dW, .direction],
      [.hC, .dC, .side], [.hC, .dT, .side], [.hT, .dC, .side], [.h6, .d6, .side], [.hC, .dC],
      [.hT, .dT, .between], [.hT, .dT, .between, .side], [.hW, .between, .direction],
      [.dW, .between, .direction], [.dT, .between, .side], [.hW, .side], [.dW, .side],
      [.hT, .dT, .beforeD, .direction], [.hT, .dT, .afterD, .direction],
      [.hT, .dT, .beforeH, .direction], [.hT, .dT, .afterH, .direction],
      [.hT, .dT, .beforeD, .afterD], [.hT, .dT, .beforeH, .afterH], [.hT, .dT, .beforeD, .afterH],
      [.hT, .dT, .afterD, .beforeH], [.hT, .dT, .beforeD, .beforeH], [.hT, .dT, .afterD, .afterH],
      [.dSuffix, .hT, .side], [.hSuffix, .dT, .side], [.dSuffix, .hSuffix, .direction],
      [.dShape, .hShape, .side], [.dShape, .hT, .side], [.hT, .dT, .dPrevW], [.hT, .dT, .dNextW],
      [.hT, .dT, .hNextW], [.dW, .dPrevW, .hT], [.forms, .hT, .side], [.hForms, .dT, .side],
      [.hT, .dT, .size, .side], [.hC, .dW, .direction], [.hW, .dC, .direction],
      [.hT, .dT, .inside], [.dT, .inside, .direction], [.hT, .inside, .direction],
      [.hW, .dT, .inside], [.hT, .dW, .inside], [.hC, .dC, .inside],
      // What the drafts say.
      [.votes], [.grades], [.votes, .dT], [.votes, .hT], [.votes, .hT, .dT], [.grades, .dT],
      [.grades, .hT, .dT, .side], [.votes, .labels], [.votes, .label, .dT], [.votes, .label, .hT],
      [.grades, .label], [.votes, .dW], [.votes, .hW], [.votes, .oVotes, .oT, .hT],
      [.votes, .oT, .dT, .hT], [.votes, .side], [.votes, .size], [.votes, .rank],
      [.hT, .dT, .label], [.hW, .label], [.dW, .label], [.hW, .label, .dW], [.hC, .label, .dC],
      [.hC, .label], [.hT, .dT, .gT], [.hT, .dT, .gT, .hL],
      [.hT, .dT, .hL], [.hL, .label, .dT], [.hW, .hL, .label], [.gT, .gL, .hL, .label],
      [.gW, .dW], [.gT, .dW, .hT], [.gSide, .side, .hT, .dT],
      [.hT, .oT, .dT], [.hW, .oW, .dT], [.hW, .oT, .dT], [.hT, .oW, .dT], [.hT, .oT, .dW],
      [.hC, .oC, .dT], [.hT, .oT, .side, .oSide], [.hC, .oC, .dC], [.hT, .oT, .dFirstW],
      [.hLeft, .hT, .label], [.hRight, .hT, .label], [.hLeft, .hRight, .hT, .dT],
      [.hLeft, .hRight, .label], [.hW, .hRight, .label], [.hW, .hLeft, .label],
      [.dLeft, .dT, .hT], [.dRight, .dT, .hT], [.dLeft, .dRight, .dT], [.dLeft, .label],
      [.dFirstW, .hT, .dT], [.dFirstW, .hW], [.dFirstW, .hC, .dT], [.dFirstW, .label, .hT],
      [.dFirstT, .dFirstL, .dT, .hT], [.dFirstW, .dC, .hC], [.dFirstW, .side, .hT],
      [.dFirstC, .hC, .dT], [.own, .hT, .side], [.own, .hC], [.own, .dT, .hT, .direction],
      [.own, .votes], [.own, .hW], [.own, .hT, .between],
    ],
    0x6772_6166
  )

  /// The most features of one part.
  static let widest = max(rough.count, arcs.count, siblings.count, chains.count)

  /// A child and the one before it on its side of the head.
  package static let siblings = table(
    [
      [.hT, .dT, .sT, .direction], [.hT, .dT, .sT, .sSide], [.dT, .sT, .direction],
      [.hW, .dT, .sT], [.hT, .dW, .sT], [.hT, .dT, .sW], [.hT, .dW, .sW], [.hW, .dT, .sW],
      [.hW, .dW, .sT], [.hC, .dT, .sT], [.hT, .dC, .sC], [.hC, .dC, .sT], [.hC, .dT, .sC],
      [.hC, .dC, .sC], [.dW, .sW, .direction], [.dC, .sC, .direction], [.dW, .sT], [.dT, .sW],
      [.label, .sL, .direction], [.label, .sL, .hT, .direction], [.label, .sL, .hW],
      [.label, .sL, .hC], [.label, .sL, .sBetween], [.hT, .dT, .sT, .sBetween],
      [.label, .sT, .dT], [.sL, .sT, .dT], [.dT, .sT, .between, .sBetween],
      [.hT, .dT, .sT, .dFirstW], [.hC, .sC, .dFirstW], [.hW, .sT, .dFirstW],
      [.sL, .label, .dFirstW],
    ],
    0x7369_626C
  )

  /// An arc and that above it.
  package static let chains = table(
    [
      [.sT, .hT, .dT, .direction], [.sT, .hT, .dT, .sSide], [.sT, .dT, .direction],
      [.sW, .hT, .dT], [.sT, .hW, .dT], [.sT, .hT, .dW], [.sW, .hW, .dT], [.sT, .hW, .dW],
      [.sW, .hT, .dW], [.sC, .hT, .dT], [.sT, .hC, .dT], [.sT, .hT, .dC], [.sC, .hC, .dC],
      [.sC, .hC, .dT], [.sT, .hC, .dC], [.sC, .hT, .dC], [.sW, .dW, .direction],
      [.sC, .dC, .direction], [.sT, .dW], [.sW, .dT],
      [.sL, .label, .direction], [.sL, .label, .hT, .direction], [.sL, .label, .hW],
      [.sL, .label, .sT, .hT], [.sL, .hT, .dT], [.sL, .hW, .dT],
      [.sT, .dT, .sBetween], [.sT, .hT, .dT, .sBetween],
      [.sT, .hT, .dT, .dFirstW], [.sC, .hC, .dFirstW], [.sW, .hT, .dFirstW], [.sT, .hW, .dFirstW],
    ],
    0x6368_6169
  )

  private static func table(_ columns: [[Column]], _ salt: UInt64) -> TemplateTable {
    TemplateTable(columns.map { $0.map(\.rawValue) }, salt: salt)
  }
}
