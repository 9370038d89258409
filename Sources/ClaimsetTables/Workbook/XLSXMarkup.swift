/// Reads the markup of a sheet as libxlsxwriter writes it, byte by byte.
enum XLSXMarkup {
  /// The bytes of `word`.
  static func bytes(_ word: StaticString) -> [UInt8] {
    word.withUTF8Buffer { Array($0) }
  }

  /// Where `word` first stands in `bytes`; nil when it does not.
  static func find(_ word: [UInt8], in bytes: ArraySlice<UInt8>) -> Int? {
    guard let first = word.first else { return nil }
    var i = bytes.startIndex
    while i + word.count <= bytes.endIndex {
      if bytes[i] == first, bytes[i..<i + word.count].elementsEqual(word) { return i }
      i += 1
    }
    return nil
  }

  /// What stands between `start` and `end` in `bytes`; nil when it does not.
  private static func between(
    _ start: StaticString,
    _ end: StaticString,
    in bytes: ArraySlice<UInt8>
  ) -> ArraySlice<UInt8>? {
    let word = self.bytes(start)
    guard let first = find(word, in: bytes) else { return nil }
    let rest = bytes[(first + word.count)...]
    return find(self.bytes(end), in: rest).map { rest[..<$0] }
  }

  /// The value of the attribute `name` in a tag.
  static func attribute(_ name: String, of tag: ArraySlice<UInt8>) -> String? {
    let word = Array(" \(name)=\"".utf8)
    let tag = [UInt8(ascii: " ")] + tag
    guard let first = find(word, in: tag[...]) else { return nil }
    let rest = tag[(first + word.count)...]
    return rest.firstIndex(of: UInt8(ascii: "\"")).map { text(rest[..<$0]) }
  }

  /// The values of a row, by their columns; what has no cell states nothing.
  static func cells(of row: ArraySlice<UInt8>, width: Int) -> [StoredValue] {
    var values = [StoredValue](repeating: .nothing, count: width)
    var rest = row
    let start = bytes("<c r=\"")
    while let first = find(start, in: rest) {
      rest = rest[(first + start.count)...]
      let letters = rest.prefix { $0 >= UInt8(ascii: "A") && $0 <= UInt8(ascii: "Z") }
      let column = letters.reduce(0) { $0 * 26 + Int($1 - UInt8(ascii: "A")) + 1 } - 1
      guard let close = rest.firstIndex(of: UInt8(ascii: ">")) else { break }
      let tag = rest[..<close]
      rest = rest[(close + 1)...]
      // `<c r="B2" s="3"/>` has a look and no value.
      guard tag.last != UInt8(ascii: "/"), let end = find(bytes("</c>"), in: rest) else { continue }
      if values.indices.contains(column) { values[column] = value(tag, rest[..<end]) }
      rest = rest[(end + 4)...]
    }
    return values
  }

  private static func value(_ tag: ArraySlice<UInt8>, _ content: ArraySlice<UInt8>) -> StoredValue {
    if find(bytes("t=\"inlineStr\""), in: tag) != nil {
      guard let opened = between("<t", "</t>", in: content),
        let close = opened.firstIndex(of: UInt8(ascii: ">"))
      else { return .nothing }
      return .text(text(opened[(close + 1)...]))
    }
    guard let digits = between("<v>", "</v>", in: content).map({ text($0) }) else {
      return .nothing
    }
    if find(bytes("t=\"b\""), in: tag) != nil { return .truth(digits == "1") }
    return Double(digits).map { .number($0) } ?? .text(digits)
  }

  private static let entities: [(name: [UInt8], byte: UInt8)] = [
    (bytes("&amp;"), UInt8(ascii: "&")), (bytes("&lt;"), UInt8(ascii: "<")),
    (bytes("&gt;"), UInt8(ascii: ">")), (bytes("&quot;"), UInt8(ascii: "\"")),
  ]

  /// Text without what XML and workbooks escape: `&amp;`, and `_x000D_` for U+000D.
  private static func text(_ bytes: ArraySlice<UInt8>) -> String {
    var result: [UInt8] = []
    var i = bytes.startIndex
    while i < bytes.endIndex {
      if bytes[i] == UInt8(ascii: "&"),
        let entity = entities.first(where: { bytes[i...].starts(with: $0.name) })
      {
        result.append(entity.byte)
        i += entity.name.count
      } else if bytes[i] == UInt8(ascii: "_"), let scalar = escape(bytes[i...]) {
        result += Array(String(scalar).utf8)
        i += 7
      } else {
        result.append(bytes[i])
        i += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The character that `_xHHHH_` stands for, where `bytes` open with such a word.
  private static func escape(_ bytes: ArraySlice<UInt8>) -> Unicode.Scalar? {
    let word = Array(bytes.prefix(7))
    guard word.count == 7, word[1] == UInt8(ascii: "x"), word[6] == UInt8(ascii: "_") else {
      return nil
    }
    return UInt32(String(decoding: word[2..<6], as: UTF8.self), radix: 16).flatMap(
      Unicode.Scalar.init
    )
  }
}
