import ClaimsetCore
import ClaimsetTables
import Testing

/// The laws hold for any text and any layers on it, not only for what our stages make.
@Suite struct LawTests {
  @Test(arguments: [1, 2, 3, 4] as [UInt64])
  func `every quote is its slice in any document`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)
    for _ in 0..<25 {
      let records = DocumentRecords(random.make(), sha256: "")
      for table in TableName.allCases { try checkQuotes(of: table, in: records) }
    }
  }

  private func checkQuotes(of table: TableName, in records: DocumentRecords) throws {
    let definition = TableDefinition.of(table)
    guard let quote = definition.index(of: table == .segments ? "text" : "quote") else { return }
    let start = try #require(definition.index(of: "start"))
    let scalars = Array(String(decoding: records.text.bytes, as: UTF8.self).unicodeScalars)
    for row in records.rows(of: table) {
      let offsets = row[start..<start + 4].map { cell in
        if case .integer(let offset) = cell { offset } else { -1 }
      }
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[offsets[0]..<offsets[1]])
      let bytes = Array(records.text.bytes[offsets[2]..<offsets[3]])
      #expect(Array(String(slice).utf8) == bytes)
      #expect(records.string(of: row[quote]).map { Array($0.utf8) } == bytes)
    }
  }

  @Test(arguments: [5, 6, 7, 8] as [UInt64])
  func `both formats hold the same records of any document`(seed: UInt64) throws {
    var random = RandomDocument(seed: seed)
    for _ in 0..<25 {
      let records = DocumentRecords(random.make(), sha256: "")
      let blocks = DocumentBlocks(records)
      for table in TableName.allCases {
        func file(_ format: TableFormat) -> [UInt8] {
          format.head(of: table) + blocks[table, format] + format.tail(of: table)
        }
        let rows = try CSVReader.rows(file(.csv), of: table)
        #expect(rows.count == records.count(of: table))
        #expect(try rows == JSONReader.rows(file(.json), of: table))
      }
      _ = try JSONReader.value(ExtractRecord.json(of: records))
    }
  }

  @Test(arguments: [9, 10] as [UInt64])
  func `keys are unique and refer to rows that are there`(seed: UInt64) {
    var random = RandomDocument(seed: seed)
    for _ in 0..<25 {
      let records = DocumentRecords(random.make(), sha256: "")
      for table in TableDefinition.all {
        let keys = cells(table.primaryKey, of: table, in: records)
        #expect(Set(keys).count == keys.count || table.primaryKey.isEmpty)
        for key in table.foreignKeys {
          let targets = cells([key.target], of: TableDefinition.of(key.table), in: records)
          let references = cells([key.column], of: table, in: records).filter { $0 != [nil] }
          #expect(Set(references).isSubset(of: targets), "\(table.name.rawValue).\(key.column)")
        }
      }
    }
  }

  private func cells(
    _ names: [String],
    of table: TableDefinition,
    in records: DocumentRecords
  ) -> [[String?]] {
    let places = names.compactMap { table.index(of: $0) }
    return records.rows(of: table.name).map { row in places.map { records.string(of: row[$0]) } }
  }

  @Test(arguments: TableFormat.allCases)
  func `damaged files give rows or a fault with its line, never a crash`(format: TableFormat) {
    var random = RandomDocument(seed: 11)
    let blocks = DocumentBlocks(SampleDocument.records)
    let file = format.head(of: .claims) + blocks[.claims, format] + format.tail(of: .claims)
    let lines = file.count { $0 == 0x0A } + 10
    var faults = 0
    for _ in 0..<1500 {
      let damaged = random.damaged(file)
      do throws(TableError) {
        _ =
          try format == .csv
          ? CSVReader.rows(damaged, of: .claims) : JSONReader.rows(damaged, of: .claims)
      } catch {
        faults += 1
        #expect((1...lines).contains(error.line), "\(error)")
      }
    }
    #expect(faults > 500)
  }

  @Test func `a document with nothing in it has one row`() {
    let records = DocumentRecords(
      Document(facts: DocumentFacts(id: "e"), text: SourceText([])),
      sha256: ""
    )
    for table in TableName.allCases {
      #expect(records.count(of: table) == (table == .documents ? 1 : 0))
    }
  }
}
