import ClaimsetCore
import ClaimsetTables
import Testing

@Suite struct CSVReaderTests {
  private func fault(_ text: String, of table: TableName = .claimLinks) -> String? {
    do throws(TableError) {
      _ = try CSVReader.rows(Array(text.utf8), of: table)
      return nil
    } catch {
      return error.description
    }
  }

  private let header = "claim_id,table,row_id,role\r\n"

  @Test func `keeps spaces and tells nothing from an empty text`() throws {
    let records = try CSVReader.records(Array("\u{FEFF}\"a\", b ,,\"\"\n".utf8))
    #expect(records == [["a", " b ", nil, ""]])
  }

  @Test func `takes a last row without a line end, bare fields and other line ends`() throws {
    #expect(
      try CSVReader.records(Array("a,b\rc,d\n\ne,f".utf8)) == [
        ["a", "b"], ["c", "d"], ["e", "f"],
      ]
    )
    #expect(try CSVReader.records([]).isEmpty)
  }

  @Test func `names the line of each fault`() {
    #expect(fault("") == "1: W102 there is no header")
    #expect(
      fault("a,b\r\n")
        == "1: W102 the header is not that of claim_links: column 1 should be \"claim_id\""
    )
    #expect(
      fault("claim_id,table,row_id,role,more\r\n")
        == "1: W102 the header is not that of claim_links: it has more columns"
    )
    #expect(fault(header + "a,\"b\n\",c,d\r\nx\r\n") == "4: W103 the row has 1 cells, the header 4")
    #expect(fault(header + "a,b\"c,d,e\r\n") == "2: W101 a quote stands where none may")
    #expect(
      fault(header + "a,b,c,d\r\na,\"b\n\n,c,d")
        == "3: W101 a quote that opens here is never closed"
    )
  }

  @Test func `names the cell that is not of its type`() {
    let columns = TableDefinition.of(.attributionSpans).columns.map(\.name).joined(separator: ",")
    let row = "\r\na,cue,d,1,2,3,x4,q\r\n"
    #expect(
      fault(columns + row, of: .attributionSpans) == "2: W104 \"byte_end\" is not of type integer"
    )
  }

  @Test func `bytes that are not UTF-8 are a fault`() {
    #expect(throws: TableError(.malformedCSV, line: 2, "the row is not UTF-8")) {
      try CSVReader.records(Array("a\n".utf8) + [0xFF, 0x0A])
    }
  }
}

@Suite struct JSONReaderTests {
  private func fault(_ bytes: [UInt8]) -> String? {
    do throws(TableError) {
      _ = try JSONReader.value(bytes)
      return nil
    } catch {
      return error.description
    }
  }

  private func fault(_ text: String) -> String? { fault(Array(text.utf8)) }

  static let values: [(String, JSONValue)] = [
    ("null", .null), (" true ", .boolean(true)), ("-0.50e+7", .number("-0.50e+7")),
    ("[]", .array([])), ("[1, \"a\"]", [1, "a"]), ("{}", .object([])),
    ("{\"b\": [{}], \"a\": false}", ["b": [.object([])], "a": false]),
    (#""\u0041\n\/\ud83d\ude00\u00e9""#, "A\n/😀é"), ("\u{FEFF}1", 1),
    ("\"\u{7F}\u{85}\"", "\u{7F}\u{85}"),
  ]

  @Test(arguments: values)
  func `reads values`(text: String, value: JSONValue) throws {
    #expect(try JSONReader.value(Array(text.utf8)) == value)
  }

  @Test(arguments: [
    "", " ", "tru", "nul", "01", "-", "1.", ".5", "+1", "1e", "0x1", "NaN", "[1,]", "[1 2]", "[,1]",
    "[",
    "{", "{a:1}", "{\"a\" 1}", "{\"a\":1,}", "{\"a\":}", "{1:1}", "1 2", "\"", "\"\\x\"",
    "\"\\u12\"",
    "\"\\", "\"\\ud800\"", "\"\\ud800\\u0041\"", "\"\\udc00\"", "\"\\ud800\\ud800\"", "\"\n\"",
    "'a'", "]",
  ])
  func `refuses what is not JSON`(text: String) {
    #expect(fault(text)?.contains("W201") == true)
  }

  @Test func `names line and column in characters`() {
    #expect(
      fault("{\"é\": [1,\n  \"é\" x]}") == "2:7: W201 a comma or a closing bracket is missing"
    )
    #expect(fault("\n\"é\\ud800\"") == "2:3: W201 a surrogate stands alone")
    #expect(fault([0x22, 0xFF, 0x22]) == "1:1: W201 the string is not UTF-8")
  }

  @Test func `deep nesting is a fault, not a crash`() {
    let deep = String(repeating: "[", count: 200_000)
    #expect(fault(deep) == "1:201: W201 values are nested more than 200 deep")
  }

  @Test func `records that are not of the table are faults with their line`() {
    func fault(_ text: String) -> TableError? {
      do throws(TableError) {
        _ = try JSONReader.rows(Array(text.utf8), of: .claimLinks)
        return nil
      } catch {
        return error
      }
    }
    #expect(fault("[\n1]")?.description == "2: W202 a record is a number, not an object")
    #expect(fault("[\n{\"claim_id\":\"c\"}\n]")?.kind == .otherColumns)
    let row = "{\"claim_id\":1,\"table\":\"dates\",\"row_id\":\"d\",\"role\":\"time\"}"
    #expect(
      fault("[" + row + "]")?.description == "1: W104 \"claim_id\" is a number, not of type string"
    )
    #expect(fault("{}")?.kind == .malformedJSON)
  }

  @Test func `a value written is a value read`() throws {
    let value: JSONValue = ["a": [1, "x\u{2028}", .object([]), []], "b": .null]
    #expect(try JSONReader.value(value.bytes) == value)
    #expect(try JSONReader.value(value.indentedBytes) == value)
    let indented = "{\n  \"a\": [\n    1\n  ],\n  \"b\": []\n}\n"
    let small: JSONValue = ["a": [1], "b": []]
    #expect(String(decoding: small.indentedBytes, as: UTF8.self) == indented)
  }
}
