import CLibCSV

/// What stands between the cells of a CSV file for spreadsheets.
public enum SpreadsheetDelimiter: String, CaseIterable, Sendable {
  /// A comma, with a point in decimals: how most of the world's spreadsheets are set.
  case comma
  /// A semicolon, with a comma in decimals: how they are set where 1,5 is one and a half.
  case semicolon

  fileprivate var byte: UInt8 { UInt8(ascii: self == .comma ? "," : ";") }
}

/// Writes the rows of a table as CSV that a spreadsheet can open by a double click: with a byte
/// order mark, and with an apostrophe before every text it would take for something else.
///
/// That is a formula (`=`, `+`, `-`, `@`), a number (`007`, `1E5`, more than 15 digits) or a date
/// (`2014-03`, `3 May`). It is not the plain record, which is `<table>.csv`.
///
/// Safe use of C: as in ``CSVWriter``.
struct SpreadsheetCSV {
  let delimiter: SpreadsheetDelimiter

  init(_ delimiter: SpreadsheetDelimiter) { self.delimiter = delimiter }

  /// The byte order mark and the header.
  func head(of table: TableName) -> [UInt8] {
    var bytes: [UInt8] = [0xEF, 0xBB, 0xBF]
    append(TableDefinition.of(table).columns.map { (.string, $0.name) }, to: &bytes)
    return bytes
  }

  /// The rows of `table` in `blocks`.
  func block(of table: TableName, in blocks: DocumentBlocks) -> [UInt8] {
    let columns = TableDefinition.of(table).columns
    var bytes: [UInt8] = []
    blocks.forEachRecord(of: table) { fields in
      append(zip(columns, fields).map { ($0.type, $1) }, to: &bytes)
    }
    return bytes
  }

  private func append(_ cells: [(Column.Kind, String?)], to bytes: inout [UInt8]) {
    for (i, cell) in cells.enumerated() {
      if i > 0 { bytes.append(delimiter.byte) }
      if let text = cell.1 { append(text, cell.0, to: &bytes) }
    }
    bytes += [0x0D, 0x0A]
  }

  private func append(_ text: String, _ type: Column.Kind, to bytes: inout [UInt8]) {
    switch type {
    case .boolean: bytes += text.utf8
    case .integer, .decimal:
      let number = PlainNumber(digits: text)
      guard number.isSafe else { return append(quoting: "'" + text, to: &bytes) }
      let isComma = delimiter == .semicolon
      bytes += isComma ? text.replacing(".", with: ",").utf8 : text.utf8
    case .date:
      // Years before 0 start with a sign, which opens a formula.
      if text.utf8.first == UInt8(ascii: "-") { return append(quoting: "'" + text, to: &bytes) }
      bytes += text.utf8
    case .string, .list:
      append(quoting: SpreadsheetGuess.isTaken(text) ? "'" + text : text, to: &bytes)
    }
  }

  private func append(quoting text: String, to bytes: inout [UInt8]) {
    let source = Array(text.utf8)
    var room = [UInt8](repeating: 0, count: 2 * source.count + 2)
    let written = csv_write2(&room, room.count, source, source.count, UInt8(CSV_QUOTE))
    bytes += room[..<written]
  }
}

/// What a spreadsheet makes of text that it reads from a file.
enum SpreadsheetGuess {
  /// Whether `text` is taken for a formula, a number, a date, or yes or no.
  static func isTaken(_ text: String) -> Bool {
    guard let first = text.unicodeScalars.first else { return false }
    // The wide forms are taken for the others where Chinese or Japanese is written.
    if "=+-@\t\r＝＋－＠'".unicodeScalars.contains(first) { return true }
    guard text.utf8.count <= 40 else { return false }
    let words = text.lowercased().unicodeScalars.split { !isPartOfWord($0) }.map(String.init)
    guard let word = words.first else { return false }
    if words.count == 1, word == "true" || word == "false" { return true }
    return words.contains { $0.utf8.contains(where: isDigit) } && words.allSatisfy(isOfNumbers)
  }

  private static func isPartOfWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar.properties.numericType != nil
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }

  /// Whether a word can stand in a number, a date or a time: `007`, `1e5`, `march`, `pm`, `10am`.
  private static func isOfNumbers(_ word: String) -> Bool {
    let letters = word.drop { $0.isNumber }
    if letters.isEmpty || marks.contains(String(letters)) { return true }
    let isExponent = letters.first == "e" && letters.dropFirst().allSatisfy(\.isNumber)
    let isMonth = letters.count >= 3 && months.contains { $0.hasPrefix(letters) }
    return (isExponent && word.first?.isNumber == true) || isMonth
  }

  private static let marks: Set<String> = ["am", "pm", "a", "p", "e", "st", "nd", "rd", "th"]
  private static let months = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december", "sept",
  ]
}
