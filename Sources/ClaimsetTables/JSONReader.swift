import ClaimsetCore

/// Reads JSON: one value, a line of JSON Lines, or a table as ``JSONWriter`` writes it.
public enum JSONReader {
  /// The one value that `bytes` hold.
  ///
  /// - Parameters:
  ///   - bytes: The JSON.
  ///   - firstLine: The line the bytes start in, for errors.
  public static func value(_ bytes: [UInt8], firstLine: Int = 1) throws(TableError) -> JSONValue {
    var parser = JSONParser(bytes, firstLine: firstLine)
    return try parser.document()
  }

  /// The rows of `table`, with cells in the order of its columns.
  public static func rows(_ bytes: [UInt8], of table: TableName) throws(TableError) -> [[Cell]] {
    var rows: [[Cell]] = []
    try forEachRow(bytes, of: table) { row, _ throws(TableError) in rows.append(row) }
    return rows
  }

  /// Calls `body` with each row of `table`, and the line it starts in.
  public static func forEachRow(
    _ bytes: [UInt8],
    of table: TableName,
    _ body: ([Cell], Int) throws(TableError) -> Void
  ) throws(TableError) {
    let columns = TableDefinition.of(table).columns
    var parser = JSONParser(bytes)
    var (line, counted) = (1, 0)
    try parser.forEachElement { value, start throws(TableError) in
      line += bytes[counted..<start].count { $0 == 0x0A }
      counted = start
      try body(try row(value, columns, table, line), line)
    }
  }

  private static func row(
    _ value: JSONValue,
    _ columns: [Column],
    _ table: TableName,
    _ line: Int
  ) throws(TableError) -> [Cell] {
    guard case .object(let members) = value else {
      throw TableError(.otherShape, line: line, "a record is \(value.kindName), not an object")
    }
    guard members.map(\.name) == columns.map(\.name) else {
      let message = "the keys of the record are not the columns of \(table.rawValue)"
      throw TableError(.otherColumns, line: line, message)
    }
    var row: [Cell] = []
    row.reserveCapacity(columns.count)
    for (member, column) in zip(members, columns) {
      guard let cell = column.cell(json: member.value) else {
        let found = "\"\(column.name)\" is \(member.value.kindName), not of type "
        throw TableError(.otherType, line: line, found + column.type.rawValue)
      }
      row.append(cell)
    }
    return row
  }
}

extension Column {
  /// The cell that `value` says; nil when it is not of the column's type.
  func cell(json value: JSONValue) -> Cell? {
    switch (type, value) {
    case (_, .null): .null
    case (.string, .string(let string)): .string(string)
    case (.date, .string(let string)): CivilDay(signed: string).map { .day($0) }
    case (.integer, .number(let digits)): Int(digits).map { .integer($0) }
    case (.decimal, .number(let digits)): ExactDecimal(json: digits).map { .decimal($0) }
    case (.boolean, .boolean(let value)): .boolean(value)
    case (.list, .array): Cell(value)
    default: nil
    }
  }

  /// The cell that the text of a CSV field says; nil when it is not of the column's type.
  func cell(csv text: String) -> Cell? {
    switch type {
    case .string: .string(text)
    case .date: CivilDay(signed: text).map { .day($0) }
    case .integer: Int(text).map { .integer($0) }
    case .decimal: ExactDecimal(json: text).map { .decimal($0) }
    case .boolean: text == "true" ? .boolean(true) : text == "false" ? .boolean(false) : nil
    case .list: (try? JSONReader.value(Array(text.utf8))).flatMap { cell(json: $0) }
    }
  }
}

extension Cell {
  /// The cell with the content of `value`: a number is an integer where it can be.
  init(_ value: JSONValue) {
    switch value {
    case .null: self = .null
    case .boolean(let value): self = .boolean(value)
    case .number(let digits):
      self =
        Int(digits).map { .integer($0) } ?? ExactDecimal(json: digits).map { .decimal($0) }
        ?? .string(digits)
    case .string(let string): self = .string(string)
    case .array(let values): self = .list(values.map { Cell($0) })
    case .object(let members): self = .object(members.map { Member($0.name, Cell($0.value)) })
    }
  }
}

extension ExactDecimal {
  /// Reads a JSON number, exponent included; nil beyond 38 digits.
  init?(json digits: String) {
    let parts = digits.split(
      maxSplits: 1,
      omittingEmptySubsequences: false,
      whereSeparator: { $0 == "e" || $0 == "E" }
    )
    guard let first = parts.first, let value = ExactDecimal(String(first)) else { return nil }
    guard parts.count == 2 else {
      self = value
      return
    }
    // An exponent no text could mean would overflow the sums made with it.
    guard let power = Int(parts[1]), abs(power) < 1_000_000_000 else { return nil }
    self = value.scaled(byPowerOfTen: power)
  }
}

extension CivilDay {
  /// Reads `YYYY-MM-DD`, with a `-` before it for a year before 0.
  init?(signed string: String) {
    guard string.utf8.first == UInt8(ascii: "-") else {
      self.init(iso: string)
      return
    }
    let parts = string.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.count == 3, parts[0].utf8.count == 4, parts[1].utf8.count == 2,
      parts[2].utf8.count == 2, let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: -year, month: month, day: day)
  }
}
