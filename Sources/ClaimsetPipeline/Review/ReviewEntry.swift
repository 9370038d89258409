import ClaimsetCore
public import ClaimsetTables

/// A decision to be written into review.csv, with all that lets it survive: the words of the row and
/// what it said when it was decided about.
public struct ReviewEntry: Sendable {
  /// Why a decision cannot be written.
  public enum Failure: Error, Hashable, Sendable {
    /// The row cannot be found.
    case row(RowExplanation.Failure)
    /// People do not decide about rows of this table.
    case otherTable(String)
    /// The table has no such column, or it cannot be corrected or hold the value.
    case field(String, hint: String)
    /// The file of decisions cannot be written.
    case file(FileError)
    /// The file of decisions is faulty, with what is wrong.
    case faulty(String)
  }

  private let decision: ReviewDecision
  private let path: String

  /// Decides `kind` about the row `id` of the dataset published in the pipeline at `folder`.
  ///
  /// - Parameters:
  ///   - kind: What is decided.
  ///   - id: The row.
  ///   - correction: The column and what it should say, for a correction.
  ///   - note: What the person says of it.
  ///   - name: Who it is.
  ///   - configuration: The pipeline.
  ///   - folder: Where pipeline.yaml stands.
  public init(
    _ kind: ReviewDecision.Kind,
    on id: String,
    correction: (field: String, value: String)? = nil,
    note: String = "",
    name: String = "",
    configuration: Configuration,
    folder: String
  ) throws(Failure) {
    let row: RowExplanation
    do throws(RowExplanation.Failure) {
      row = try RowExplanation(id: id, configuration: configuration, folder: folder)
    } catch {
      throw .row(error)
    }
    guard let table = ReviewDecision.tables.first(where: { $0.rawValue == row.table }) else {
      throw .otherTable(row.table)
    }
    let field = correction?.field ?? ""
    if let correction {
      let column = TableDefinition.of(table).columns.first { $0.name == correction.field }
      guard column?.correction(correction.value, in: table) != nil else {
        throw .field(correction.field, hint: Self.hint(for: correction.field, column, table))
      }
    }
    decision = ReviewDecision(
      line: 0,
      rowID: id,
      documentID: row["document_id"] ?? "",
      kind: kind,
      field: field,
      was: row[field.isEmpty ? ReviewDecision.mainField(of: table) : field] ?? "",
      value: correction?.value ?? "",
      note: note,
      name: name,
      quote: row[table == .attributions ? "cue_text" : "quote"] ?? ""
    )
    path = (folder.isEmpty ? "." : folder) + "/" + configuration.review.decisions
  }

  private static func hint(for field: String, _ column: Column?, _ table: TableName) -> String {
    guard let column else {
      let columns = TableDefinition.of(table).columns.filter { $0.isCorrectable(in: table) }
      return NearestName.hint(for: field, among: columns.map(\.name), noun: "its columns")
    }
    guard column.isCorrectable(in: table) else {
      return "it says where the row stands or what it hangs on"
    }
    return column.allowedValues.isEmpty
      ? "it holds a \(column.type.rawValue)"
      : "it can hold: \(column.allowedValues.joined(separator: ", "))"
  }

  /// Adds the decision as the last line of review.csv, which is made when it is not there.
  public func write() throws(Failure) {
    var bytes = try written()
    let columns: [String?]
    do throws(TableError) {
      columns = try CSVReader.records(bytes).first ?? []
    } catch {
      throw .faulty("line \(error.line): \(error.message)")
    }
    bytes += Array((columns.map { value(of: $0 ?? "") }.joined(separator: ",") + "\r\n").utf8)
    do throws(FileError) {
      try FileBytes.replace(path, with: bytes)
    } catch {
      throw .file(error)
    }
  }

  /// What the file holds, with an end to its last line; the header where it holds nothing.
  private func written() throws(Failure) -> [UInt8] {
    guard Folder.exists(path) else { return Self.header }
    do throws(FileError) {
      let bytes = try FileBytes.read(path)
      return bytes.isEmpty ? Self.header : bytes.last == 0x0A ? bytes : bytes + [0x0D, 0x0A]
    } catch {
      throw .file(error)
    }
  }

  private static let header = Array((ReviewFile.columns.joined(separator: ",") + "\r\n").utf8)

  /// What stands in the column `name` of the file, quoted where CSV asks for it.
  private func value(of name: String) -> String {
    let value =
      switch name.lowercased() {
      case "id": decision.rowID
      case "document_id": decision.documentID
      case "decision": decision.kind?.rawValue ?? ""
      case "field": decision.field
      case "was": decision.was
      case "value": decision.value
      case "note": decision.note
      case "name": decision.name
      case "quote": decision.quote
      default: ""
      }
    guard value.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
      return value
    }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}

extension ReviewEntry.Failure: CustomStringConvertible {
  /// What is wrong, and what would help.
  public var description: String {
    switch self {
    case .row(let failure): "\(failure)"
    case .otherTable(let table):
      "the row is one of \(table); decisions are about dates, quantities, attributions and claims"
    case .field(let field, let hint): "\(field) cannot be corrected to that; \(hint)"
    case .file(let error): "\(error)"
    case .faulty(let reason): "the file of decisions is no CSV: \(reason)"
    }
  }
}
