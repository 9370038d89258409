import ClaimsetCore
import ClaimsetTables

/// Differences as CSV: one line for each column that differs, and one for a row that is new or
/// gone, whose words stand as its value.
struct DiffCSV: DiffWriter {
  private static let header = [
    "change", "table", "id", "document_id", "column", "old", "new", "reason",
  ]
  private var writer = CSVWriter()

  /// The header.
  mutating func head() -> [UInt8] { line(Self.header.map { .string($0) }) }

  mutating func open(_ diff: DatasetDiff) -> [UInt8] { head() }

  mutating func write(_ change: RowChange) -> [UInt8] {
    let head = [change.kind.rawValue, change.table, change.id, change.document].map(Self.cell)
    let reasons = Self.cell(change.reasons.map(\.rawValue).joined(separator: ", "))
    guard change.fields.isEmpty else {
      return change.fields.flatMap { field in
        line(head + [.string(field.column), Self.cell(field.old), Self.cell(field.new), reasons])
      }
    }
    let words = Self.cell(change.words)
    let isNew = change.kind == .added
    return line(head + [.null, isNew ? .null : words, isNew ? words : .null, reasons])
  }

  mutating func close(_ summary: DatasetDiff.Summary) -> [UInt8] { [] }

  private static func cell(_ text: String?) -> Cell {
    guard let text, !text.isEmpty else { return .null }
    return .string(text)
  }

  private mutating func line(_ cells: [Cell]) -> [UInt8] {
    var bytes: [UInt8] = []
    writer.append(cells, of: SourceText([]), to: &bytes)
    return bytes
  }
}
