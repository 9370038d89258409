// Finds a word in the dictionary by halving, so that nothing has to be read when the program starts.

extension LikenessDictionary {
  /// A group that a word stands in.
  struct Place: Hashable, Sendable {
    /// The number of the group.
    let group: Int
    let part: Part
  }

  /// What a word is in its group.
  enum Part: Hashable, Sendable {
    /// One of those that mean the same.
    case meaning
    /// One that means the opposite of these.
    case opposite
    /// The name of a kind.
    case kind
    /// A member of the kind.
    case member
  }

  /// The groups of `word`, a lemma in small letters; empty where the dictionary does not have it.
  static func places(of word: String) -> [Place] {
    let wanted = Array(word.utf8)
    guard !wanted.isEmpty else { return [] }
    return text.withUTF8Buffer { bytes in
      var (low, high) = (0, bytes.count)
      while low < high {
        let line = line(around: (low + high) / 2, in: bytes)
        switch compare(wanted, bytes[line]) {
        case 0: return places(bytes[line].dropFirst(wanted.count + 1))
        case ..<0: high = line.lowerBound
        default: low = line.upperBound + 1
        }
      }
      return []
    }
  }

  /// How much alike two words with the places `mine` and `yours` are.
  static func likeness(_ mine: [Place], _ yours: [Place]) -> Likeness {
    var (alike, apart, related) = (0, 0, 0)
    for one in mine {
      for other in yours where one.group == other.group {
        switch (one.part, other.part) {
        case (.meaning, .meaning): alike += 1
        case (.meaning, .opposite), (.opposite, .meaning): apart += 1
        case (.kind, .member), (.member, .kind): related += 1
        default: break
        }
      }
    }
    if alike > 0, alike >= apart {
      return alike > 1 || min(mine.count, yours.count) <= few ? .kin : .slight
    }
    if apart > 0 { return .opposite }
    return related > 0 ? .slight : .none
  }

  /// In how many groups a word stands that still means much in each.
  private static let few = 4

  private static let newline = UInt8(ascii: "\n")
  private static let space = UInt8(ascii: " ")

  private static func line(around i: Int, in bytes: UnsafeBufferPointer<UInt8>) -> Range<Int> {
    var (start, end) = (i, i)
    while start > 0, bytes[start - 1] != newline { start -= 1 }
    while end < bytes.count, bytes[end] != newline { end += 1 }
    return start..<end
  }

  /// Whether `word` comes before (-1), at (0) or behind (1) the word that `line` begins with.
  private static func compare(_ word: [UInt8], _ line: Slice<UnsafeBufferPointer<UInt8>>) -> Int {
    let other = line.prefix { $0 != space }
    if word.elementsEqual(other) { return 0 }
    return word.lexicographicallyPrecedes(other) ? -1 : 1
  }

  private static func places(_ line: Slice<UnsafeBufferPointer<UInt8>>) -> [Place] {
    line.split(separator: space).map { word in
      let part: Part =
        switch word.first {
        case UInt8(ascii: "-"): .opposite
        case UInt8(ascii: "^"): .kind
        case UInt8(ascii: "_"): .member
        default: .meaning
        }
      let digits = part == .meaning ? word : word.dropFirst()
      return Place(
        group: digits.reduce(0) { $0 * 10 + Int($1) - Int(UInt8(ascii: "0")) },
        part: part
      )
    }
  }
}
