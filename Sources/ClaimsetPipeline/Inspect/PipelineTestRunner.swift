import ClaimsetCore
import ClaimsetTables

/// Runs the tests that a pipeline.yaml brings with it.
public struct PipelineTestRunner: Sendable {
  /// How one test ended.
  public struct Verdict: Hashable, Sendable {
    /// What the test is called.
    public let name: String
    /// Where it stands in pipeline.yaml.
    public let mark: ConfigurationMark
    /// What was not as expected; empty for a test that passed.
    public let faults: [String]
  }

  private let configuration: Configuration

  /// Runs the tests of `configuration` with its own stages.
  public init(_ configuration: Configuration) { self.configuration = configuration }

  /// Runs all tests, in the order of the file.
  public func run() -> [Verdict] {
    let chain = StageChain(configuration.documentStages)
    return configuration.tests.map { test in
      Verdict(name: test.name, mark: test.mark, faults: faults(of: test, chain))
    }
  }

  private func faults(of test: PipelineTest, _ chain: StageChain) -> [String] {
    var facts = DocumentFacts(id: "test")
    facts.published = test.published
    facts.genre = test.genre
    switch chain.apply(to: Document(facts: facts, text: SourceText(test.input))) {
    case .failure(let rejection):
      return ["the text was rejected: \(rejection.diagnostic.message)"]
    case .success(let document):
      let records = DocumentRecords(document, sha256: "")
      return test.expectations.flatMap { faults(of: $0, records) }
    }
  }

  private func faults(
    of expectation: PipelineTest.Expectation,
    _ records: DocumentRecords
  ) -> [String] {
    guard let table = TableName(rawValue: expectation.table) else { return [] }
    let rows = records.rows(of: table)
    guard rows.count == expectation.rows.count else {
      let found = rows.map { quote(of: $0, table, records) }.joined(separator: ", ")
      return [
        "\(table.rawValue): \(expectation.rows.count) expected, \(rows.count) found"
          + (found.isEmpty ? "" : ": \(found)")
      ]
    }
    return zip(rows, expectation.rows).flatMap { row, fields in
      fields.compactMap { fault(of: $0, in: row, table, records) }
    }
  }

  private func fault(
    of field: PipelineTest.Field,
    in row: [Cell],
    _ table: TableName,
    _ records: DocumentRecords
  ) -> String? {
    guard let column = TableDefinition.of(table).index(of: field.name) else { return nil }
    let found = records.string(of: row[column]) ?? ""
    guard !field.value.matches(found) else { return nil }
    return "\(table.rawValue) \(quote(of: row, table, records)): \(field.name) is "
      + (found.isEmpty ? "empty" : "\"\(found)\"") + ", not \(field.value)"
  }

  private func quote(of row: [Cell], _ table: TableName, _ records: DocumentRecords) -> String {
    let column = TableDefinition.of(table).index(of: "quote")
    return "\"" + (column.flatMap { records.string(of: row[$0]) } ?? "") + "\""
  }
}
