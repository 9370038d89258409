import ClaimsetCore
import ClaimsetTables
import Foundation
import Testing

/// The database holds the records of the other formats, typed, linked, searchable and explained.
@Suite struct SQLiteWriterTests {
  /// A database in a file of its own, which goes with it.
  private final class Database {
    let path = NSTemporaryDirectory() + "claimset-\(UUID().uuidString).sqlite"

    init(of documents: [DocumentRecords], texts: TextShare = .full) throws {
      let facts = DatasetFacts(
        name: "harbour",
        title: "Harbour",
        license: "CC-BY-4.0",
        program: "claimset 0",
        texts: texts
      )
      let writer = try SQLiteWriter(path, of: facts)
      for document in documents { try writer.append(DocumentBlocks(document)) }
      try writer.append(DocumentBlocks(SampleDocument.joined))
      try writer.finish()
    }

    deinit { unlink(path) }

    func rows(_ query: String) throws -> [[String?]] { try DatabaseReader(path).rows(query) }
  }

  @Test func `rows are those of the CSV file, with the digits of every decimal`() throws {
    var random = RandomDocument(seed: 12)
    for _ in 0..<25 {
      let records = DocumentRecords(random.make(), sha256: "")
      let database = try Database(of: [records])
      for table in TableDefinition.all where !DatasetRecordsTests.tables.contains(table.name) {
        try check(table, records, database)
      }
    }
  }

  private func check(
    _ table: TableDefinition,
    _ records: DocumentRecords,
    _ database: Database
  ) throws {
    let file = CSVWriter.head(of: table.name) + DocumentBlocks(records)[table.name, .csv]
    let expected = try CSVReader.records(file).dropFirst()
    let columns = table.columns.map { column in
      switch column.type {
      case .boolean: "iif(\"\(column.name)\", 'true', 'false')"
      case .decimal where column.minimum == nil || column.maximum == nil:
        "coalesce(\"\(column.name)_exact\", \"\(column.name)\")"
      default: "\"\(column.name)\""
      }
    }
    let rows = try database.rows(
      "SELECT \(columns.joined(separator: ", ")) FROM \"\(table.name.rawValue)\" ORDER BY rowid"
    )
    try #require(rows.count == expected.count, "\(table.name.rawValue)")
    for (row, expected) in zip(rows, expected) {
      for (i, column) in table.columns.enumerated() {
        if column.type == .boolean, expected[i] == nil { continue }
        if column.type == .decimal, let text = expected[i], let value = row[i] {
          let isSame = value == text || (Double(value) == Double(text) && column.minimum != nil)
          #expect(isSame, "\(table.name.rawValue).\(column.name) \(value) \(text)")
        } else {
          #expect(row[i] == expected[i], "\(table.name.rawValue).\(column.name)")
        }
      }
    }
  }

  @Test(
    arguments: [
      ("1200", "1200", nil), ("1200.50", "1200.5", "1200.50"), ("0.1", "0.1", nil),
      ("9007199254740993", "9007199254740993", nil), ("0.00001", "1.0e-05", "0.00001"),
      ("123456789012345678901", "1.23456789012346e+20", "123456789012345678901"),
      ("-2.5", "-2.5", nil), ("0.30000000000000004", "0.3", "0.30000000000000004"),
    ] as [(String, String, String?)]
  )
  func `a number that floating point cannot hold has its digits beside it`(
    digits: String,
    number: String,
    exact: String?
  ) throws {
    let database = try Database(of: [SampleDocument.records(counting: digits)])
    #expect(try database.rows("SELECT value, value_exact FROM quantities") == [[number, exact]])
  }

  @Test func `keys and references hold, and the file is whole`() throws {
    let database = try Database(of: [SampleDocument.records])
    #expect(try database.rows("PRAGMA foreign_key_check").isEmpty)
    #expect(try database.rows("PRAGMA integrity_check") == [["ok"]])
    #expect(
      try database.rows("SELECT * FROM pragma_foreign_key_list('claims')").count
        == TableDefinition.of(.claims).foreignKeys.count
    )
  }

  @Test func `full-text search finds words by their stem and without their accents`() throws {
    let database = try Database(of: [SampleDocument.records])
    func claims(_ words: String) throws -> Int {
      try database.rows("SELECT rowid FROM claims_fts WHERE claims_fts MATCH '\(words)'").count
    }
    #expect(try claims("sailing") == 1)
    #expect(try claims("cafe price") == 2)
    #expect(try claims("nowhere") == 0)
    let found = try database.rows(
      "SELECT s.text FROM segments_fts f JOIN segments s ON s.rowid = f.rowid "
        + "WHERE segments_fts MATCH 'harbour'"
    )
    #expect(found == [["Harbour notes"]])
  }

  @Test func `a claim stands beside its date and its quantity`() throws {
    let database = try Database(of: [SampleDocument.records])
    let rows = try database.rows(
      "SELECT claim, says_who, date_quote, value, item, dates, quantities "
        + "FROM claims_in_context WHERE polarity = 'negated'"
    )
    #expect(
      rows == [
        [
          "The \"old\" ferry will not sail before 1 March 2021", "The pilot", "1 March 2021",
          "1200", "seat", "1 March 2021", "1,200 seats",
        ]
      ]
    )
  }

  @Test func `claims that cannot both hold stand side by side`() throws {
    let claims = SampleDocument.records.rows(of: .claims).map { row in
      DatasetRecords.ClaimPlace(
        id: SampleDocument.records.string(of: row[0]) ?? "",
        documentID: "harbour",
        quote: ""
      )
    }
    let joined = DatasetRecords(
      entities: [],
      relations: [
        ClaimRelation(1, 2, .conflicts, .quantity, .weak, reason: "r", values: ("1", "2")),
        ClaimRelation(0, 2, .corroborates, .quantity, .weak, reason: "r", values: ("1", "1")),
      ],
      readings: [],
      claims: [0: claims[0], 1: claims[1], 2: claims[2]],
      texts: .full
    )
    let path = NSTemporaryDirectory() + "claimset-\(UUID().uuidString).sqlite"
    defer { unlink(path) }
    let facts = DatasetFacts(name: "n", title: "t", program: "p")
    let writer = try SQLiteWriter(path, of: facts)
    try writer.append(DocumentBlocks(SampleDocument.records))
    try writer.append(DocumentBlocks(joined))
    try writer.finish()
    let reader = try DatabaseReader(path)
    #expect(
      try reader.rows("SELECT claim_id_a, says_who_a, value_a, claim_id_b, value_b FROM conflicts")
        == [[claims[1].id, "=1+1", "1", claims[2].id, "2"]]
    )
    #expect(
      try reader.rows("SELECT conflicts FROM claims_in_context ORDER BY start")
        == [["0"], ["1"], ["1"]]
    )
  }

  @Test func `every view can be read, and every table and column is explained`() throws {
    let database = try Database(of: [SampleDocument.records])
    let views = try database.rows("SELECT name FROM sqlite_master WHERE type = 'view'")
    #expect(views.count >= 5)
    for case let view? in views.map(\.[0]) { _ = try database.rows("SELECT * FROM \(view)") }
    let unexplained = try database.rows(
      """
      SELECT m.name, c.name FROM sqlite_master AS m, pragma_table_info(m.name) AS c
      WHERE m.type = 'table' AND m.name NOT LIKE '%\\_fts%' ESCAPE '\\'
        AND m.name NOT LIKE 'about\\_%' ESCAPE '\\' AND NOT EXISTS (
          SELECT * FROM about_columns WHERE table_name = m.name AND column_name = c.name
            AND position = c.cid + 1 AND description <> '')
      """
    )
    #expect(unexplained.isEmpty)
    let counts = try database.rows("SELECT rows FROM about_tables WHERE table_name = 'claims'")
    #expect(counts == [["3"]])
  }

  @Test func `a dataset without the words of its texts fits too`() throws {
    let records = DocumentRecords(SampleDocument.document, sha256: "", texts: .none)
    let database = try Database(of: [records], texts: .none)
    #expect(try database.rows("SELECT DISTINCT quote FROM claims") == [[nil]])
  }

  @Test func `the same rows give the same bytes`() throws {
    var random = RandomDocument(seed: 13)
    var records: [DocumentRecords] = []
    for i in 0..<40 {
      var document = random.make()
      document = Document(facts: DocumentFacts(id: "d\(i)"), text: document.text)
        .adding(dates: document.dates ?? [])
      records.append(DocumentRecords(document, sha256: ""))
    }
    let databases = try (0..<2).map { _ in try Database(of: records) }
    let files = try databases.map { try Data(contentsOf: URL(fileURLWithPath: $0.path)) }
    #expect(files[0] == files[1])
    #expect(files[0].count > 20_000)
  }

  @Test func `a file that cannot be written is told with its reason`() throws {
    let error = #expect(throws: OutputError.self) {
      try SQLiteWriter("/nowhere/x.sqlite", of: DatasetFacts(name: "n", title: "t", program: "p"))
    }
    #expect(error?.code == ENOENT)
    #expect(error?.message == "unable to open database file")
  }
}
