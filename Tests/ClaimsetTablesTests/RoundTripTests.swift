import ClaimsetCore
import ClaimsetTables
import Testing

/// What is written can be read back, and says the same in every format.
@Suite struct RoundTripTests {
  static let nastyStrings = [
    "plain", "a,b", "say \"so\"", "\"", "\"\"", "line\nbreak", "carriage\rreturn", "both\r\n", "\r",
    "\n", " leading and trailing ", "\t", "=1+1", "+1", "-1", "@SUM(1)", "'=1", "00123", "1E5",
    "NA", "null", "None", "true", "1994-07-08", "12345678901234567890", "\u{1}\u{1F}\u{7F}",
    "\u{85}\u{2028}\u{2029}", "\u{FEFF}mark", "a\u{301}é", "🏴󠁧󠁢󠁳󠁣󠁴󠁿 👩‍👩‍👧", "שלום\u{202E}abc",
    "\u{10FFFF}\u{E000}\u{FFFF}", "\\", "\\u0041", "[1,2]", "{\"a\":1}", "</script>", "Â\u{80}â€",
    String(repeating: "\"", count: 5000), String(repeating: "é,", count: 4000), "",
  ]

  static let decimals = [
    "0", "-0.0", "0.00", "3.50", "-3.50", "99999999999999999999999999999999999999",
    "-0.00000000000000000000000000000000000001", "18446744073709551616", "18446744073709551615",
    "10000000000000000000", "12345678901234567890123456789.012345678", "0.80", "1200",
  ]

  /// A row of `table` in which all text is `string` and numbers take turns.
  static func row(_ string: String, _ turn: Int, of table: TableName) -> [Cell] {
    let integers = [0, 1, -1, Int.max, Int.min, 1_000_000]
    let decimal = ExactDecimal(decimals[turn % decimals.count]) ?? .zero
    let days = [CivilDay(number: 0), CivilDay(number: -800_000), CivilDay(number: 2_000_000)]
    return TableDefinition.of(table).columns.map { column in
      switch column.type {
      case .string: .string(string)
      case .integer: .integer(integers[turn % integers.count])
      case .decimal: .decimal(decimal)
      case .boolean: .boolean(turn % 2 == 0)
      case .date: .day(days[turn % days.count])
      case .list:
        .list([
          .object([.init("text", .string(string)), .init("start", .null)]), .integer(turn),
          .list([]), .boolean(false),
        ])
      }
    }
  }

  static func rows(of table: TableName) -> [[Cell]] {
    let empty = TableDefinition.of(table).columns.map { _ in Cell.null }
    return nastyStrings.enumerated().map { row($1, $0, of: table) } + [empty]
  }

  static func file(_ format: TableFormat, _ table: TableName, _ rows: [[Cell]]) -> [UInt8] {
    var block: [UInt8] = []
    var csv = CSVWriter()
    let text = SourceText([])
    for row in rows {
      switch format {
      case .csv: csv.append(row, of: text, to: &block)
      case .json: JSONWriter().append(row, table, of: text, isFirst: block.isEmpty, to: &block)
      }
    }
    return format.head(of: table) + block + format.tail(of: table)
  }

  @Test(arguments: TableName.allCases)
  func `CSV gives back what was written, to the byte`(table: TableName) throws {
    let rows = Self.rows(of: table)
    let file = Self.file(.csv, table, rows)
    let read = try CSVReader.rows(file, of: table)
    #expect(read == rows)
    #expect(Self.file(.csv, table, read) == file)
  }

  @Test(arguments: TableName.allCases)
  func `JSON gives back what was written, to the byte`(table: TableName) throws {
    let rows = Self.rows(of: table)
    let file = Self.file(.json, table, rows)
    let read = try JSONReader.rows(file, of: table)
    #expect(read == rows)
    #expect(Self.file(.json, table, read) == file)
  }

  @Test(arguments: TableName.allCases)
  func `a document's rows are the same in both formats`(table: TableName) throws {
    let blocks = DocumentBlocks(SampleDocument.records)
    func file(_ format: TableFormat) -> [UInt8] {
      format.head(of: table) + blocks[table, format] + format.tail(of: table)
    }
    let rows = try CSVReader.rows(file(.csv), of: table)
    #expect(rows.count == SampleDocument.records.count(of: table))
    #expect(try rows == JSONReader.rows(file(.json), of: table))
  }

  @Test(arguments: TableFormat.allCases)
  func `a table without rows can be read`(format: TableFormat) throws {
    let file = Self.file(format, .claims, [])
    let rows =
      try format == .csv
      ? CSVReader.rows(file, of: .claims) : JSONReader.rows(file, of: .claims)
    #expect(rows.isEmpty)
  }

  @Test func `blocks joined by the separator are one file`() throws {
    let blocks = DocumentBlocks(SampleDocument.records)
    for format in TableFormat.allCases {
      let file =
        format.head(of: .claims) + blocks[.claims, format] + format.separator
        + blocks[.claims, format] + format.tail(of: .claims)
      let rows =
        try format == .csv
        ? CSVReader.rows(file, of: .claims) : JSONReader.rows(file, of: .claims)
      #expect(rows.count == 6)
    }
  }

  @Test func `the blocks of a document are what the writers write alone`() {
    let records = SampleDocument.records
    let blocks = DocumentBlocks(records)
    var writer = CSVWriter()
    for table in TableName.allCases {
      var (csv, json): ([UInt8], [UInt8]) = ([], [])
      writer.append(table, of: records, to: &csv)
      JSONWriter().append(table, of: records, to: &json)
      #expect(csv == blocks[table, .csv])
      #expect(json == blocks[table, .json])
    }
  }
}
