import ClaimsetCore

extension GraphSentence {
  @inline(__always)
  private func put(_ column: GraphView.Column, _ value: UInt64) { view[column.rawValue] = value }

  /// Fills what all arcs to word `d` share.
  package func fillDependent(_ d: Int) {
    put(.dW, columns.word[d])
    put(.dT, columns.tag[d])
    put(.dC, columns.cluster[d])
    put(.d6, columns.cluster[d] & 63)
    put(.beforeD, columns.tag[d - 1])
    put(.afterD, d + 1 < count ? columns.tag[d + 1] : 0)
    put(.dSuffix, columns.suffix3[d])
    put(.dShape, columns.shape[d])
    put(.dPrevW, columns.word[d - 1])
    put(.dNextW, columns.word[d + 1])
    put(.forms, columns.forms[d])
    put(.size, distanceClass(0, count))
  }

  /// Writes the few features by which the arc from `h` to `d` is kept or left out; those of `d` are filled.
  package func writeRough(_ h: Int, _ d: Int) -> Int {
    fillHead(h, d)
    GraphView.rough.extract(view, features)
    return GraphView.rough.count
  }

  /// Writes the features of the arc to `d` from its head number `place`; those of `d` are filled.
  package func writeArc(_ d: Int, _ place: Int) -> Int {
    let at = d * Self.width + place
    fillHead(heads[at], d)
    fillVotes(d, place)
    fillDraft(d, heads[at], facts[votes[at] == 0 ? 0 : votes[at].trailingZeroBitCount])
    GraphView.arcs.extract(view, features)
    return GraphView.arcs.count
  }

  /// Writes the features of child `d` of `h` and `s`, the next on its side nearer to `h`, or -1 for none.
  package func writeSibling(_ h: Int, _ s: Int, _ d: Int) -> Int {
    fillShort(h, d)
    fillThird(s)
    put(.sL, s < 0 ? 0 : label(h, s))
    put(.sSide, s < 0 ? 0 : Self.side(s, d) << 2 | view[GraphView.Column.direction.rawValue])
    put(.sBetween, s < 0 ? 0 : columns.between(min(s, d), max(s, d)))
    GraphView.siblings.extract(view, features)
    return GraphView.siblings.count
  }

  /// Writes the features of the arc from `h` to `d` below `g`, the head of `h`.
  package func writeChain(_ g: Int, _ h: Int, _ d: Int) -> Int {
    fillShort(h, d)
    fillThird(g)
    put(.sL, label(g, h))
    let isRoot = g == count
    put(.sSide, isRoot ? 0 : Self.side(g, d) << 2 | (g < h ? 1 : 0))
    put(.sBetween, isRoot ? 0 : columns.between(min(g, d), max(g, d)))
    GraphView.chains.extract(view, features)
    return GraphView.chains.count
  }

  /// The relation of the arc from `h` to `d` as a draft has it.
  private func label(_ h: Int, _ d: Int) -> UInt64 {
    let place = place(of: h, for: d)
    return place < 0 ? 0 : labels[d * Self.width + place]
  }

  /// Fills the word of a part of two arcs that is neither end of the second.
  private func fillThird(_ s: Int) {
    put(.sW, columns.word[s])
    put(.sT, columns.tag[s])
    put(.sC, columns.cluster[s])
  }

  /// Fills the head and the dependent of a part of two arcs.
  private func fillShort(_ h: Int, _ d: Int) {
    put(.hW, columns.word[h])
    put(.hT, columns.tag[h])
    put(.hC, columns.cluster[h])
    put(.dW, columns.word[d])
    put(.dT, columns.tag[d])
    put(.dC, columns.cluster[d])
    put(.label, label(h, d))
    put(.direction, h < d ? 1 : 2)
    put(.between, columns.between(min(h, d), max(h, d)))
    put(.dFirstW, columns.word[facts[0].first[d]])
  }

  private func fillHead(_ h: Int, _ d: Int) {
    let isRoot = h == count
    put(.hW, columns.word[h])
    put(.hT, columns.tag[h])
    put(.hC, columns.cluster[h])
    put(.h6, columns.cluster[h] & 63)
    put(.beforeH, isRoot ? 0 : columns.tag[h - 1])
    put(.afterH, h + 1 < count ? columns.tag[h + 1] : 0)
    put(.hSuffix, columns.suffix3[h])
    put(.hShape, columns.shape[h])
    put(.hNextW, columns.word[h + 1])
    put(.hForms, columns.forms[h])
    put(.side, isRoot ? 0 : Self.side(h, d))
    put(.direction, isRoot ? 0 : h < d ? 1 : 2)
    put(.between, isRoot ? 0 : columns.between(min(h, d), max(h, d)))
    put(.inside, isRoot ? 0 : inside(min(h, d), max(h, d)))
  }

  /// Fills who votes for head number `place` of `d`, and another head voted for.
  private func fillVotes(_ d: Int, _ place: Int) {
    let first = d * Self.width
    let mask = votes[first + place]
    var grades: UInt64 = 0
    var names: UInt64 = 0
    for number in 0..<draftCount {
      let isFor = mask >> number & 1 == 1
      grades = grades << 4 | facts[number].grade[d] << 1 | (isFor ? 1 : 0)
      names = names << 8 | (isFor ? facts[number].label[d] : 0)
    }
    put(.votes, UInt64(mask))
    put(.grades, grades)
    put(.labels, names)
    put(.label, labels[first + place])
    put(.own, facts[0].label[d])
    put(.rank, UInt64(place))
    let rival = place == 0 ? min(1, counts[d] - 1) : 0
    let o = heads[first + rival]
    put(.oT, columns.tag[o])
    put(.oW, columns.word[o])
    put(.oC, columns.cluster[o])
    put(.oSide, Self.side(o, d))
    put(.oVotes, UInt64(votes[first + rival]))
  }

  /// Fills what `draft` says of `h` and `d`.
  private func fillDraft(_ d: Int, _ h: Int, _ draft: DraftFacts) {
    let isRoot = h == count
    let g = isRoot ? -1 : draft.head[h]
    put(.hL, isRoot ? 0 : draft.label[h])
    put(.gT, columns.tag[g])
    put(.gW, columns.word[g])
    put(.gL, g >= 0 && g < count ? draft.label[g] : 0)
    put(.gSide, g < 0 ? 0 : Self.side(g, d))
    put(.hLeft, draft.leftSet(h, without: d))
    put(.hRight, draft.rightSet(h, without: d))
    put(.dLeft, draft.leftSet(d, without: d))
    put(.dRight, draft.rightSet(d, without: d))
    let first = draft.first[d]
    put(.dFirstW, columns.word[first])
    put(.dFirstT, columns.tag[first])
    put(.dFirstC, columns.cluster[first])
    put(.dFirstL, first < 0 ? 0 : draft.label[first])
  }

  /// The parts of speech between the words `a` and `b`, a bit each.
  private func inside(_ a: Int, _ b: Int) -> UInt64 {
    var set: UInt64 = 1 << 20
    guard b > a + 1 else { return set }
    for i in a + 1..<b { set |= Self.bits[Int(columns.tag[i])] }
    return set
  }

  private static let bits: [UInt64] = [0] + TagPair.all.map { 1 << UInt64($0.universal.rawValue) }

  @inline(__always)
  private static func side(_ h: Int, _ d: Int) -> UInt64 {
    distanceClass(h, d) << 1 | (h < d ? 1 : 0)
  }
}
