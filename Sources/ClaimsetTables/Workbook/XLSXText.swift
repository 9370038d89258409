import ClaimsetCore

/// Text and days as a cell of a workbook holds them.
enum XLSXText {
  /// The number of a day from March 1900 on: a spreadsheet counts from 1900, which it takes for a
  /// leap year, so that 1 January 1970 is day 25,569.
  static func number(of day: CivilDay) -> Int { Int(day.number) + 25_569 }

  /// The text with what XML cannot hold written as `_xHHHH_`, and with words that look like this
  /// kept from being taken for it: `_x0041_` becomes `_x005F_x0041_`.
  ///
  /// The library does the same for the control characters between U+0001 and U+001F.
  static func escaped(_ string: String) -> String {
    let bytes = string.utf8
    let isPlain = !bytes.contains { $0 == UInt8(ascii: "_") || $0 == 0 || $0 == 0xEF }
    guard !isPlain else { return string }
    let scalars = Array(string.unicodeScalars)
    var result = String.UnicodeScalarView()
    for (i, scalar) in scalars.enumerated() {
      switch scalar {
      case "\u{0}": result.append(contentsOf: "_x0000_".unicodeScalars)
      case "\u{FFFE}": result.append(contentsOf: "_xFFFE_".unicodeScalars)
      case "\u{FFFF}": result.append(contentsOf: "_xFFFF_".unicodeScalars)
      case "_" where isEscape(scalars[i...]):
        result.append(contentsOf: "_x005F_".unicodeScalars)
      default: result.append(scalar)
      }
    }
    return String(result)
  }

  /// Whether `scalars` open with `_xHHHH_`.
  private static func isEscape(_ scalars: ArraySlice<Unicode.Scalar>) -> Bool {
    let word = Array(scalars.prefix(7))
    return word.count == 7 && word[1] == "x" && word[6] == "_"
      && word[2..<6].allSatisfy(\.properties.isASCIIHexDigit)
  }

  /// The text in pieces that each fit into a cell of `limit` UTF-16 units, escapes included.
  static func pieces(of string: String, limit: Int) -> [String] {
    guard string.utf8.count * 7 > limit else { return [string] }
    var pieces: [String] = []
    var piece = String.UnicodeScalarView()
    var units = 0
    for scalar in string.unicodeScalars {
      // An escape takes seven.
      let width = isPlain(scalar) ? UTF16.width(scalar) : 7
      if units + width > limit {
        pieces.append(String(piece))
        piece = String.UnicodeScalarView()
        units = 0
      }
      piece.append(scalar)
      units += width
    }
    pieces.append(String(piece))
    return pieces
  }

  /// How many lines the text takes in a column of `width` characters.
  static func lines(of string: String, width: Double) -> Int {
    // Letters are narrower than the digits a width is counted in, wide scripts wider.
    let width = Int(width * 1.1)
    return string.utf8.split(separator: 0x0A, omittingEmptySubsequences: false).reduce(0) {
      $0 + 1 + $1.count { $0 & 0xC0 != 0x80 } / max(1, width)
    }
  }

  private static func isPlain(_ scalar: Unicode.Scalar) -> Bool {
    scalar != "_" && scalar.value >= 0x20 && scalar != "\u{FFFE}" && scalar != "\u{FFFF}"
  }
}
