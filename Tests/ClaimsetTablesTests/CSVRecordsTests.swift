import ClaimsetTables
import Testing

/// CSV that comes in pieces is read as if it came at once.
@Suite struct CSVRecordsTests {
  private static let file = "\u{FEFF}a,b\r\n\"1, \"\"x\"\"\",\r\n\"two\nlines\",\"\"\r\n é ,3"

  private func records(_ bytes: [UInt8], pieceBytes: Int) throws -> [CSVRecord] {
    let records = CSVRecords()
    var found: [CSVRecord] = []
    for start in stride(from: 0, to: bytes.count, by: pieceBytes) {
      try records.add(bytes[start..<min(bytes.count, start + pieceBytes)])
      while let record = records.next() { found.append(record) }
    }
    try records.finish()
    while let record = records.next() { found.append(record) }
    return found
  }

  @Test(arguments: [3, 4, 5, 7, 100])
  func `the size of pieces changes nothing, cuts in quotes and in characters included`(
    pieceBytes: Int
  ) throws {
    let found = try records(Array(Self.file.utf8), pieceBytes: pieceBytes)
    #expect(
      found.map(\.fields) == [["a", "b"], ["1, \"x\"", nil], ["two\nlines", ""], [" é ", "3"]]
    )
    #expect(found.map(\.line) == [1, 2, 3, 5])
  }

  @Test func `a quote that is never closed is told with the line it opens in`() {
    #expect(throws: TableError.self) { try records(Array("a\n\"b\nc\n".utf8), pieceBytes: 3) }
  }
}
