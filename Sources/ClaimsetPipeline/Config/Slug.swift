import ClaimsetCore

/// Short names for files and addresses: words of ASCII letters and digits.
enum Slug {
  /// Whether `text` is words with one of `joints` between each two.
  static func isWords(
    _ text: some StringProtocol,
    joinedBy joints: String,
    allowsCapitals: Bool = false
  ) -> Bool {
    var follows = false
    for byte in text.utf8 {
      let isLetter = byte.isASCIILetter && (allowsCapitals || !byte.isASCIIUppercase)
      let isWord = isLetter || byte.isASCIIDigit
      guard isWord || (follows && joints.utf8.contains(byte)) else { return false }
      follows = isWord
    }
    return follows
  }

  /// Lower-case letters and digits of `text`; every run of anything else becomes the first
  /// character of `joints`, or stays when it is one of them.
  static func of(_ text: String, keeping joints: String = "-") -> String {
    let keep = Array(joints.utf8)
    var slug: [UInt8] = []
    var pending: UInt8?
    for byte in text.utf8 {
      let lower = byte.asciiLowercased
      guard lower.isASCIILetter || lower.isASCIIDigit else {
        let joint = keep.contains(byte) ? byte : keep[0]
        if pending == nil || byte == 0x2E { pending = joint }
        continue
      }
      if let joint = pending, !slug.isEmpty { slug.append(joint) }
      pending = nil
      slug.append(lower)
    }
    return String(decoding: slug, as: UTF8.self)
  }
}
