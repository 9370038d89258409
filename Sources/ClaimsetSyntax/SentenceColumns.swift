/// What the tagger and the parser see of a sentence: a few numbers for each word.
///
/// One set of columns serves all sentences of a document, so that no sentence costs an
/// allocation. A class with unsafe memory, because the inner loops read these columns for every
/// decision; each index is within the capacity by the precondition of ``start(_:)``.
package final class SentenceColumns {
  /// The most words in one sentence; longer ones are parsed in windows.
  package static let capacity = 400
  /// Places before the first and after the last word, so that a neighbour can always be read.
  static let margin = 4
  private static let columnCount = 15
  private static let size = capacity + 1 + 2 * margin

  /// The number of words.
  package private(set) var count = 0
  /// The folded form of each word, all digits as one.
  package let word: UnsafeMutablePointer<UInt64>
  /// The first one, two and three bytes of each word, folded.
  let prefix1: UnsafeMutablePointer<UInt64>
  let prefix2: UnsafeMutablePointer<UInt64>
  let prefix3: UnsafeMutablePointer<UInt64>
  /// The last one to four bytes of each word, folded.
  let suffix1: UnsafeMutablePointer<UInt64>
  let suffix2: UnsafeMutablePointer<UInt64>
  let suffix3: UnsafeMutablePointer<UInt64>
  let suffix4: UnsafeMutablePointer<UInt64>
  /// Capitals, digits and signs of each word: ``WordShape``.
  let shape: UnsafeMutablePointer<UInt64>
  /// The class of each word in ``TagPair/all``, plus one; 0 beyond the ends.
  package let tag: UnsafeMutablePointer<UInt64>
  /// The class the first pass gave each word, plus one.
  package let draft: UnsafeMutablePointer<UInt64>
  /// The path of each word in ``KnownWords``; 0 for an unknown word.
  let cluster: UnsafeMutablePointer<UInt64>
  /// The forms each word can be, by ``KnownWords``; 0 for an unknown word.
  let forms: UnsafeMutablePointer<UInt64>
  /// How many of each ``SignClass`` stand before each word, sixteen bits a class.
  private let signs: UnsafeMutablePointer<UInt64>
  /// How many quotation marks stand before each word.
  private let quotes: UnsafeMutablePointer<UInt64>
  private let words: KnownWords
  private let storage: UnsafeMutablePointer<UInt64>

  /// Makes empty columns whose words are looked up in `words`.
  package init(_ words: KnownWords) {
    self.words = words
    storage = .allocate(capacity: Self.size * Self.columnCount)
    storage.initialize(repeating: 0, count: Self.size * Self.columnCount)
    let base = storage + Self.margin
    word = base
    prefix1 = base + Self.size
    prefix2 = base + Self.size * 2
    prefix3 = base + Self.size * 3
    suffix1 = base + Self.size * 4
    suffix2 = base + Self.size * 5
    suffix3 = base + Self.size * 6
    suffix4 = base + Self.size * 7
    shape = base + Self.size * 8
    tag = base + Self.size * 9
    cluster = base + Self.size * 10
    draft = base + Self.size * 11
    signs = base + Self.size * 12
    forms = base + Self.size * 13
    quotes = base + Self.size * 14
  }

  deinit { storage.deallocate() }

  /// Starts a sentence of `count` words.
  package func start(_ count: Int) {
    precondition(count <= Self.capacity, "a sentence of \(count) words is not cut into windows")
    self.count = count
    for column in 0..<Self.columnCount {
      let base = storage + Self.margin + column * Self.size
      for i in 1...Self.margin { base[-i] = 0 }
      for i in 0..<Self.margin { base[count + i] = 0 }
    }
  }

  /// How the sentence uses capitals, from the second word on: a headline or a mail without any
  /// says less by them.
  func capitalStyle() -> UInt64 {
    var (words, capitals, shouted) = (0, 0, 0)
    for i in 0..<count where i > 0 && shape[i] & WordShape.letters != 0 {
      words += 1
      if shape[i] & WordShape.firstCapital != 0 { capitals += 1 }
      if shape[i] & WordShape.allCapitals != 0 { shouted += 1 }
    }
    if shouted * 5 > words * 3 { return words < 4 ? 9 : 4 }
    let share = capitals == 0 ? 0 : capitals * 4 < words ? 1 : capitals * 5 < words * 3 ? 2 : 3
    return UInt64(share) + (words < 4 ? 5 : 0)
  }

  /// Makes the tags drafts for the next pass.
  func keepDrafts() { for i in 0..<count { draft[i] = tag[i] } }

  /// Takes the words and tags of `other` from the last to the first.
  package func mirror(_ other: SentenceColumns) {
    start(other.count)
    for column in 0..<Self.columnCount {
      let from = other.storage + Self.margin + column * Self.size
      let to = storage + Self.margin + column * Self.size
      for i in 0..<count { to[i] = from[count - 1 - i] }
    }
  }

  /// Counts the signs before each word, whose tags are known.
  func countSigns() {
    var sum: UInt64 = 0
    var marks: UInt64 = 0
    for i in 0..<count {
      signs[i] = sum
      quotes[i] = marks
      let tag = Int(tag[i])
      guard tag > 0, tag <= SignClass.ofTags.count else { continue }
      sum &+= SignClass.ofTags[tag - 1]
      if SignClass.areQuotes[tag - 1] { marks &+= 1 }
    }
    signs[count] = sum
    quotes[count] = marks
  }

  /// Whether word `i` stands within quotation marks, as far as those before it tell.
  @inline(__always)
  func isQuoted(_ i: Int) -> Bool { quotes[i] & 1 == 1 }

  /// Which signs stand between the words `a` and `b`, the later one `b`: for each class none, one
  /// or more.
  @inline(__always)
  func between(_ a: Int, _ b: Int) -> UInt64 {
    guard a >= 0, a < b else { return 0 }
    let counts = signs[b] &- signs[a + 1]
    var code: UInt64 = 1
    for field in 0..<4 {
      code = code << 2 | min(counts >> UInt64(16 * field) & 0xFFFF, 2)
    }
    return code
  }

  /// Sets word `i` to the bytes in `range` of `bytes`.
  package func set(_ i: Int, _ bytes: UnsafeBufferPointer<UInt8>) {
    var form = FoldedForm()
    form.read(bytes)
    word[i] = form.word
    let facts = words.facts(form.word)
    cluster[i] = facts & (1 << KnownWords.pathBits - 1)
    forms[i] = facts >> KnownWords.pathBits
    prefix1[i] = form.prefix(1)
    prefix2[i] = form.prefix(2)
    prefix3[i] = form.prefix(3)
    suffix1[i] = form.suffix(1)
    suffix2[i] = form.suffix(2)
    suffix3[i] = form.suffix(3)
    suffix4[i] = form.suffix(4)
    shape[i] = form.shape(opensSentence: i == 0)
  }
}

/// The bits of a word's shape that more than the templates read.
enum WordShape {
  static let firstCapital: UInt64 = 2
  static let allCapitals: UInt64 = 8
  static let letters: UInt64 = 32
}

/// A word folded for features: lower case, every digit `0`, `’` as `'`.
struct FoldedForm {
  private(set) var word: UInt64 = 0xcbf2_9ce4_8422_2325
  /// The first and last eight folded bytes, the nearest to the end lowest.
  private var head: UInt64 = 0
  private var tail: UInt64 = 0
  private var count = 0
  private var capitals = 0
  private var letters = 0
  private var digits = 0
  private var hyphens = 0
  private var points = 0
  private var isFirstCapital = false

  @inline(__always)
  mutating func read(_ bytes: UnsafeBufferPointer<UInt8>) {
    var i = 0
    while i < bytes.count {
      var byte = bytes[i]
      let folded = byte | 0x20
      if folded &- 0x61 < 26 {
        if byte != folded {
          capitals += 1
          if count == 0 { isFirstCapital = true }
        }
        letters += 1
        byte = folded
      } else if byte &- 0x30 < 10 {
        digits += 1
        byte = 0x30
      } else if byte >= 0x80 {
        if byte == 0xE2, i + 2 < bytes.count, bytes[i + 1] == 0x80 {
          i += 2
          byte = Self.typographic(bytes[i])
        } else {
          letters += 1
        }
      } else if byte == 0x2D {
        hyphens += 1
      } else if byte == 0x2E {
        points += 1
      }
      if count < 8 { head |= UInt64(byte) << UInt64(8 * count) }
      tail = tail << 8 | UInt64(byte)
      word = (word ^ UInt64(byte)) &* 0x100_0000_01b3
      count += 1
      i += 1
    }
    word ^= word >> 31
  }

  /// The ASCII sign a typographic one (`E2 80 xx`) stands for.
  private static func typographic(_ last: UInt8) -> UInt8 {
    switch last {
    case 0x90, 0x91: 0x2D
    case 0x98, 0x99: 0x27
    case 0x9C, 0x9D: 0x22
    case 0x92...0x95: 0x01
    case 0xA6: 0x02
    default: last
    }
  }

  /// The first `n` bytes with the length of a shorter word.
  @inline(__always)
  func prefix(_ n: Int) -> UInt64 { head & (1 << UInt64(8 * n) - 1) | 1 << 60 }

  /// The last `n` bytes.
  @inline(__always)
  func suffix(_ n: Int) -> UInt64 { tail & (1 << UInt64(8 * n) - 1) | 1 << 61 }

  /// Capitals, digits and signs in one number.
  @inline(__always)
  func shape(opensSentence: Bool) -> UInt64 {
    var result: UInt64 = 1
    if isFirstCapital { result |= WordShape.firstCapital }
    if capitals > 1 || (capitals == 1 && !isFirstCapital) { result |= 4 }
    if capitals > 0, capitals == letters, letters > 1 { result |= WordShape.allCapitals }
    if digits > 0 { result |= 16 }
    if letters > 0 { result |= WordShape.letters }
    if hyphens > 0 { result |= 64 }
    if points > 0 { result |= 128 }
    if opensSentence { result |= 256 }
    if count == 1 { result |= 512 }
    return result
  }
}
