import ClaimsetCore
import ClaimsetTables
import Testing

@Suite struct DocumentRecordsTests {
  private let records = SampleDocument.records

  /// The text of the cell of `column` in the row of `table` at `index`.
  private func text(_ column: String, _ table: TableName, _ index: Int = 0) throws -> String? {
    let place = try #require(TableDefinition.of(table).index(of: column), "\(column)")
    return records.string(of: records.rows(of: table)[index][place])
  }

  @Test(arguments: TableName.allCases.filter { !DatasetRecordsTests.tables.contains($0) })
  func `fills every column with a cell of its type, and all that are required`(table: TableName) {
    let columns = TableDefinition.of(table).columns
    let note = ReviewDecision(line: 2, rowID: "d1", documentID: "harbour", kind: .note)
    let records = table == .reviews ? self.records.reviewed([note]) { _ in nil } : self.records
    #expect(records.count(of: table) > 0, "the sample has no row")
    for row in records.rows(of: table) {
      #expect(row.count == columns.count)
      for (cell, column) in zip(row, columns) {
        #expect(column.accepts(cell, of: records), "\(table.rawValue).\(column.name) is \(cell)")
      }
    }
  }

  @Test(arguments: TableName.allCases)
  func `every quote is the slice of the text at its place, in scalars and bytes`(table: TableName)
    throws
  {
    let definition = TableDefinition.of(table)
    guard let quote = definition.index(of: table == .segments ? "text" : "quote"),
      let start = definition.index(of: "start")
    else { return }
    let scalars = Array(SampleDocument.string.unicodeScalars)
    let bytes = Array(SampleDocument.string.utf8)
    for row in records.rows(of: table) {
      guard case .integer(let from) = row[start], case .integer(let to) = row[start + 1],
        case .integer(let byteFrom) = row[start + 2], case .integer(let byteTo) = row[start + 3]
      else {
        Issue.record("no place in \(table.rawValue)")
        return
      }
      var slice = String.UnicodeScalarView()
      slice.append(contentsOf: scalars[from..<to])
      #expect(records.string(of: row[quote]) == String(slice))
      #expect(Array(String(slice).utf8) == Array(bytes[byteFrom..<byteTo]))
    }
  }

  @Test func `takes the time of a claim from its main date`() throws {
    #expect(try text("when_edtf", .claims) == "../2021-03-01")
    #expect(try text("when_earliest", .claims) == nil)
    #expect(try text("when_latest", .claims) == "2021-02-28")
    #expect(try text("date_id", .claims) == records.id(of: .dates, at: 0))
  }

  @Test func `takes the holder of a claim from its attribution`() throws {
    #expect(try text("attributed_to", .claims) == "The pilot")
    #expect(try text("attribution_cue", .claims) == "said")
    #expect(try text("attributed_to", .attributions) == "The pilot")
    #expect(try text("attributed_to", .claims, 1) == nil)
  }

  @Test func `a supplied wording keeps the place of the words it stands for`() throws {
    #expect(try text("predicate", .claims) == "will sail")
    let start = records.positions.scalar(at: SampleDocument.span("will not sail").start)
    #expect(try text("predicate_start", .claims) == "\(start)")
  }

  @Test func `a link that stands twice gives one row`() {
    #expect(records.count(of: .claimLinks) == 2)
  }

  @Test func `a diagnostic has line and column when it has a place`() throws {
    #expect(try text("line", .diagnostics) == "3")
    #expect(try text("column", .diagnostics) == "26")
    #expect(try text("line", .diagnostics, 1) == nil)
    #expect(try text("path", .diagnostics) == SampleDocument.facts.path)
  }

  @Test func `a rejected document gives one diagnostic and no other row`() {
    let rejected = DocumentRecords.rejection(
      facts: SampleDocument.facts,
      text: SourceText([0x41, 0x0A, 0xFF]),
      diagnostics: [
        Diagnostic(
          code: "R101",
          severity: .error,
          span: Span(2, 3),
          message: "not UTF-8"
        )
      ]
    )
    for table in TableName.allCases where table != .diagnostics {
      #expect(rejected.count(of: table) == 0)
    }
    #expect(rejected.rows(of: .diagnostics)[0][8...9] == [.integer(2), .integer(1)])
  }

  @Test(arguments: TableName.allCases)
  func `a dataset without texts carries places and values, and no words`(table: TableName) {
    let columns = TableDefinition.of(table).columns
    for share in TextShare.allCases {
      let withheld = DocumentRecords(SampleDocument.document, sha256: "ab12", texts: share)
      for (row, whole) in zip(withheld.rows(of: table), records.rows(of: table)) {
        for (i, column) in columns.enumerated() {
          #expect(row[i] == (column.isCarried(by: share) ? whole[i] : .null), "\(column.name)")
          if share == .none, case .slice = row[i] {
            #expect(column.name == "title", "\(column.name) carries words")
          }
        }
      }
    }
  }

  @Test func `spans and indices that fit nothing leave cells empty`() {
    let document = Document(facts: DocumentFacts(id: "x"), text: SourceText("Rain fell."))
      .adding(
        claims: ClaimLayer(
          claims: [
            Claim(
              span: Span(0, 10),
              segment: 7,
              subject: nil,
              predicate: Phrase(Span(5, 9)),
              attribution: 3,
              factuality: .zero,
              date: 9,
              quantity: -1,
              links: [Claim.Link(table: .dates, index: 4, role: .time)],
              checkWorthiness: .zero,
              confidence: .zero,
              rule: "r"
            )
          ],
          attributions: [],
          silences: [:]
        )
      )
    let records = DocumentRecords(document, sha256: "")
    #expect(records.rows(of: .claims)[0][2] == .null)
    #expect(records.count(of: .claimLinks) == 0)
  }
}

extension Column {
  /// Whether `cell` is of the column's type and, where it says so, stated and one of its values.
  func accepts(_ cell: Cell, of records: DocumentRecords) -> Bool {
    switch (type, cell) {
    case (_, .null): return !isRequired
    case (.string, .id): return true
    case (.string, .slice), (.string, .string):
      guard let text = records.string(of: cell), !text.isEmpty else { return false }
      return allowedValues.isEmpty || allowedValues.contains(text)
    case (.integer, .integer(let value)): return minimum.map { $0 <= value } ?? true
    case (.decimal, .decimal(let value)):
      return (minimum.map { ExactDecimal($0) <= value } ?? true)
        && (maximum.map { value <= ExactDecimal($0) } ?? true)
    case (.boolean, .boolean), (.date, .day), (.list, .list): return true
    default: return false
    }
  }
}
