import ClaimsetCore
import Testing

@testable import ClaimsetTables

/// A spreadsheet that opens the file by itself spoils nothing in it.
@Suite struct SpreadsheetCSVTests {
  @Test(arguments: [
    "=1+1", "+1", "-1", "@SUM(1)", "\tx", "=cmd|' /C calc'!A0", "＝1+1", "00123", "1E5", "2014",
    "2014-03", "3/4", "3 May", "May 2014", "12 March 2019", "1:30 pm", "10am", "TRUE", "false",
    "12345678901234567890", "12%", "$5", "'quoted", "1,234", "Sept 11", "21st", "1.2.3",
  ])
  func `what would be taken for something else is kept as text`(text: String) {
    #expect(SpreadsheetGuess.isTaken(text))
  }

  @Test(arguments: [
    "", "people", "NA", "null", "1997-W12", "3 km", "P10Y", "about 40 dollars", "Mayor", "may go",
    "c0f3a91b22d4e6078", "שלום", "😀", "in 2014", "[{\"role\":\"time\"}]", "augur 3", "more than 3",
  ])
  func `words are left alone`(text: String) {
    #expect(!SpreadsheetGuess.isTaken(text))
  }

  private func cells(
    _ fields: [String: String],
    _ delimiter: SpreadsheetDelimiter
  ) throws -> String {
    let columns = TableDefinition.of(.quantities).columns
    let row = columns.map { column in
      guard let field = fields[column.name] else { return "" }
      return column.type == .string ? "\"\(field)\"" : field
    }
    let blocks = DocumentBlocks(statistics: TableStatistics()) { table, format in
      guard table == .quantities, format == .csv else { return [] }
      return Array((row.joined(separator: ",") + "\r\n").utf8)
    }
    let form = try #require(TableFileForm(.spreadsheet, delimiter: delimiter))
    return String(decoding: form.block(of: .quantities, in: blocks), as: UTF8.self)
  }

  @Test func `a semicolon goes with a comma in decimals`() throws {
    let fields = ["value": "1200.50", "quote": "a;b", "vague": "false", "start": "7"]
    let row = try cells(fields, .semicolon)
    #expect(row.contains(";1200,50;"))
    #expect(row.contains(";\"a;b\";"))
    #expect(row.contains(";7;"))
    #expect(try cells(fields, .comma).contains(",1200.50,"))
  }

  @Test func `a number that would be rounded is text`() throws {
    let row = try cells(["value": "12345678901234567890"], .semicolon)
    #expect(row.contains(";\"'12345678901234567890\";"))
  }

  @Test(arguments: TableName.allCases, SpreadsheetDelimiter.allCases)
  func `without its apostrophes the file is the CSV file`(
    table: TableName,
    delimiter: SpreadsheetDelimiter
  ) throws {
    let rows = RoundTripTests.rows(of: table)
    let csv = RoundTripTests.file(.csv, table, rows)
    let head = TableFormat.csv.head(of: table).count
    let blocks = DocumentBlocks(statistics: TableStatistics()) { other, format in
      other == table && format == .csv ? Array(csv.dropFirst(head)) : []
    }
    let form = try #require(TableFileForm(.spreadsheet, delimiter: delimiter))
    let file = form.head(of: table) + form.block(of: table, in: blocks)
    #expect(file.starts(with: [0xEF, 0xBB, 0xBF]))
    guard delimiter == .comma else { return }
    let plain = try CSVReader.records(csv)
    let defused = try CSVReader.records(file)
    #expect(plain.count == defused.count)
    for (row, other) in zip(plain, defused) {
      for (cell, text) in zip(row, other) where cell != text {
        #expect(text == "'" + (cell ?? ""), "\(cell ?? "nothing")")
      }
    }
  }
}

/// JSON Lines are the objects of the JSON file.
@Suite struct JSONLinesTests {
  @Test(arguments: TableName.allCases)
  func `each line is a row of the JSON file`(table: TableName) throws {
    let blocks = DocumentBlocks(SampleDocument.records)
    let form = try #require(TableFileForm(.jsonl))
    let block = form.block(of: table, in: blocks)
    let lines = (block + block).split(separator: 0x0A)
    let array = Array("[".utf8) + lines.joined(separator: Array(",\n".utf8)) + Array("]".utf8)
    let once = blocks[table, .json]
    let twice = once.isEmpty ? once : once + JSONWriter.separator + once
    let file = JSONWriter.head(of: table) + twice + JSONWriter.tail(of: table)
    #expect(try JSONReader.rows(array, of: table) == JSONReader.rows(file, of: table))
    #expect(block.isEmpty || block.last == 0x0A)
  }
}
