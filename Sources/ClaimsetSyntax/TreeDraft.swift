/// A tree as one of several parsers has found it, from left to right.
package struct TreeDraft: Sendable {
  /// The head of each word; the number of words stands for the root.
  package private(set) var heads: [Int32] = []
  /// The relation of each word to its head, plus one.
  package private(set) var labels: [UInt8] = []
  /// How sure the parser was of each head, from 0 to ``surest``.
  package private(set) var grades: [UInt8] = []

  /// The grade of a head that was won by far.
  package static let surest = 7

  /// A tree without words.
  package init() {}

  /// A tree of the given columns.
  package init(heads: [Int32], labels: [UInt8], grades: [UInt8]) {
    self.heads = heads
    self.labels = labels
    self.grades = grades
  }

  /// The number of words.
  @inline(__always)
  package var count: Int { heads.count }

  /// The head of word `i`.
  @inline(__always)
  package func head(_ i: Int) -> Int { Int(heads[i]) }

  /// Takes the tree that `parser` has just found; a mirrored one is turned round.
  package mutating func take(_ parser: Parser, isMirrored: Bool) {
    let count = parser.state.count
    heads.removeAll(keepingCapacity: true)
    labels.removeAll(keepingCapacity: true)
    grades.removeAll(keepingCapacity: true)
    for i in 0..<count {
      let place = isMirrored ? count - 1 - i : i
      let head = parser.state.head[place]
      heads.append(Int32(isMirrored && head < count ? count - 1 - head : head))
      labels.append(UInt8(parser.state.label[place]))
      grades.append(Self.grade(parser.margins[place]))
    }
  }

  /// The margin by which a head was won, each grade twice the one before.
  private static func grade(_ margin: Int32) -> UInt8 {
    let steps = UInt32(max(margin, 0)) >> 5
    return UInt8(min(UInt32.bitWidth - steps.leadingZeroBitCount, surest))
  }
}
