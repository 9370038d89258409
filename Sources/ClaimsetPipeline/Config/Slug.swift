import ClaimsetCore

/// Turns any text into a short name for files and addresses.
enum Slug {
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
