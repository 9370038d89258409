/// An encoding other than UTF-8 that the first bytes of a file give away.
enum ForeignEncoding: String {
  case utf16LittleEndian = "UTF-16LE"
  case utf16BigEndian = "UTF-16BE"
  case utf32LittleEndian = "UTF-32LE"
  case utf32BigEndian = "UTF-32BE"

  /// Recognises a byte order mark, else the zero bytes that Latin text has in these encodings.
  init?(_ bytes: [UInt8]) {
    if let marked = Self.marked(bytes) {
      self = marked
    } else if let patterned = Self.patterned(bytes) {
      self = patterned
    } else {
      return nil
    }
  }

  private static func marked(_ bytes: [UInt8]) -> ForeignEncoding? {
    if bytes.starts(with: [0xFF, 0xFE, 0, 0]) { return .utf32LittleEndian }
    if bytes.starts(with: [0, 0, 0xFE, 0xFF]) { return .utf32BigEndian }
    if bytes.starts(with: [0xFF, 0xFE]) { return .utf16LittleEndian }
    if bytes.starts(with: [0xFE, 0xFF]) { return .utf16BigEndian }
    return nil
  }

  /// Zeros at three of four, or at every other, place of the first 256 bytes.
  private static func patterned(_ bytes: [UInt8]) -> ForeignEncoding? {
    let length = min(bytes.count, 256) & ~3
    guard length >= 4 else { return nil }
    var zeros = [0, 0, 0, 0]
    for i in 0..<length where bytes[i] == 0 { zeros[i & 3] += 1 }
    let most = length / 4 - length / 16
    let full = zeros.map { $0 >= max(1, most) }
    if full == [false, true, true, true] { return .utf32LittleEndian }
    if full == [true, true, true, false] { return .utf32BigEndian }
    if full == [false, true, false, true] { return .utf16LittleEndian }
    if full == [true, false, true, false] { return .utf16BigEndian }
    return nil
  }
}
