/// The columns the tagger sees of a word and its neighbours, and how it joins them.
package enum TaggerView {
  enum Column: Int, CaseIterable {
    case none, style, w, wp1, wn1, wp2, wn2, p1, p2, p3, s1, s2, s3, s4, shape, shapeP1, shapeN1
    case s2p1, s3p1, s2n1, s3n1, s2n2, tp1, tp2, s3n2, p3n1, tp3, shapeN2
    case c, cP1, cN1, cN2, c4, c4P1, c4N1, c6, c6P1, c6N1, c4N2, cP2, f, fP1, fN1, d, dN1, dN2, dP1
  }

  package static let size = Column.allCases.count

  /// The templates: each line joins columns.
  package static let templates = TemplateTable(
    joined.map { $0.map(\.rawValue) },
    salt: 0x7461_67
  )

  /// The templates of the second pass, which sees the tags of the words to come.
  package static let secondTemplates = TemplateTable(
    (joined + ahead).map { $0.map(\.rawValue) },
    salt: 0x7461_6732
  )

  private static let ahead: [[Column]] = [
    [.d], [.dN1], [.d, .dN1], [.d, .tp1], [.tp1, .dN1], [.tp1, .d, .dN1], [.w, .dN1], [.w, .d],
    [.tp1, .w, .dN1], [.dN1, .dN2], [.d, .dN1, .dN2], [.w, .dN1, .dN2], [.s3, .dN1], [.c, .dN1],
    [.tp1, .tp2, .dN1, .dN2], [.tp1, .tp2, .d, .dN1], [.tp1, .c, .dN1], [.shape, .d, .dN1],
    [.w, .tp1, .tp2, .dN1],
  ]

  private static let joined: [[Column]] = [
    [.none], [.w], [.wp1], [.wn1], [.wp2], [.wn2], [.p1], [.p2], [.p3], [.s1], [.s2], [.s3],
    [.s4], [.shape], [.shape, .s2], [.shape, .shapeP1], [.shape, .shapeN1], [.s3p1], [.s3n1],
    [.s2n1], [.s2n1, .s2], [.s3, .s3n1], [.tp1], [.tp1, .tp2], [.tp1, .w], [.tp1, .s3],
    [.tp1, .s2], [.tp1, .wn1], [.tp1, .s2n1], [.wp1, .w], [.w, .wn1], [.wp1, .wn1], [.w, .s2n1],
    [.tp1, .tp2, .w], [.tp2, .w], [.w, .s2n2], [.shape, .tp1], [.tp1, .s3n1],
    [.s3, .shape, .tp1],
    [.p3, .s2], [.wn1, .wn2], [.wp1, .wp2], [.tp1, .tp2, .tp3], [.tp1, .tp2, .s3],
    [.w, .shape], [.w, .wp1, .wn1], [.tp1, .s3, .s3n1],
    [.c], [.c6], [.c4], [.cP1], [.cN1], [.cN2], [.c, .cN1], [.cP1, .c], [.cP1, .c, .cN1],
    [.tp1, .c], [.tp1, .c6, .c6N1], [.tp1, .cN1], [.c, .s2], [.c, .shape], [.c6, .s3], [.cP2],
    [.tp1, .c4N1, .s2], [.c6N1, .c4N2, .w], [.c6P1, .c6, .c6N1], [.tp1, .tp2, .c],
    [.f], [.f, .tp1], [.f, .s2], [.f, .shape], [.fP1, .f, .fN1], [.tp1, .f, .fN1],
    [.tp1, .tp2, .f],
    [.f, .wn1], [.f, .wp1],
    [.shape, .style], [.shape, .style, .f], [.shape, .style, .c6], [.shape, .style, .s2],
  ]

  /// Fills what all words of the sentence in `columns` share.
  package static func open(_ view: UnsafeMutablePointer<UInt64>, _ columns: SentenceColumns) {
    view[Column.style.rawValue] = columns.capitalStyle()
  }

  /// Fills `view` for word `i` of `columns`, whose tags are known up to `i - 1`.
  @inline(__always)
  package static func fill(
    _ view: UnsafeMutablePointer<UInt64>,
    _ columns: SentenceColumns,
    _ i: Int
  ) {
    func put(_ column: Column, _ value: UInt64) { view[column.rawValue] = value }
    put(.none, 0)
    put(.w, columns.word[i])
    put(.wp1, columns.word[i - 1])
    put(.wn1, columns.word[i + 1])
    put(.wp2, columns.word[i - 2])
    put(.wn2, columns.word[i + 2])
    put(.p1, columns.prefix1[i])
    put(.p2, columns.prefix2[i])
    put(.p3, columns.prefix3[i])
    put(.s1, columns.suffix1[i])
    put(.s2, columns.suffix2[i])
    put(.s3, columns.suffix3[i])
    put(.s4, columns.suffix4[i])
    put(.shape, columns.shape[i])
    put(.shapeP1, columns.shape[i - 1])
    put(.shapeN1, columns.shape[i + 1])
    put(.s2p1, columns.suffix2[i - 1])
    put(.s3p1, columns.suffix3[i - 1])
    put(.s2n1, columns.suffix2[i + 1])
    put(.s3n1, columns.suffix3[i + 1])
    put(.s2n2, columns.suffix2[i + 2])
    put(.s3n2, columns.suffix3[i + 2])
    put(.p3n1, columns.prefix3[i + 1])
    put(.shapeN2, columns.shape[i + 2])
    let c = columns.cluster
    put(.c, c[i])
    put(.cP1, c[i - 1])
    put(.cN1, c[i + 1])
    put(.cN2, c[i + 2])
    put(.cP2, c[i - 2])
    put(.c4, c[i] & 15)
    put(.c4P1, c[i - 1] & 15)
    put(.c4N1, c[i + 1] & 15)
    put(.c4N2, c[i + 2] & 15)
    put(.c6, c[i] & 63)
    put(.c6P1, c[i - 1] & 63)
    put(.c6N1, c[i + 1] & 63)
    put(.f, columns.forms[i])
    put(.fP1, columns.forms[i - 1])
    put(.fN1, columns.forms[i + 1])
    put(.d, columns.draft[i])
    put(.dN1, columns.draft[i + 1])
    put(.dN2, columns.draft[i + 2])
    put(.dP1, columns.draft[i - 1])
    put(.tp1, columns.tag[i - 1])
    put(.tp2, columns.tag[i - 2])
    put(.tp3, columns.tag[i - 3])
  }
}
