import ClaimsetCore
import ClaimsetTables

/// `review.csv`: what people decided about rows, a line each, in any program that writes CSV.
struct ReviewFile {
  /// The columns, in the order in which `claimset review` writes them.
  static let columns = [
    "id", "document_id", "decision", "field", "was", "value", "note", "name", "quote",
  ]
  /// The columns that every file has.
  private static let required = ["id", "document_id", "decision"]
  /// The largest file that is read.
  private static let limit = 1 << 28

  /// The path, from the folder of pipeline.yaml.
  let path: String
  /// The decisions, in the order of lines.
  private(set) var decisions: [ReviewDecision] = []
  /// What is wrong with the file, with its line; decisions that can be read are read all the same.
  private(set) var faults: [Diagnostic] = []

  /// Reads the file at `path` in `folder`; where there is none nothing was decided.
  init(_ path: String, in folder: String) {
    self.path = path
    let full = folder + "/" + path
    guard Folder.exists(full) else { return }
    guard FolderBoundary(folder)?.holds(path) ?? false else {
      let message = "\(path) leads out of the folder of pipeline.yaml"
      faults.append(Diagnostic(.unreadable, message, "replace the link by a file"))
      return
    }
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.read(Array(full.utf8), limit: Self.limit, followsLink: true)
    } catch {
      faults.append(Diagnostic(.unreadable, "\(path) \(error.message)", "check the file"))
      return
    }
    read(bytes)
  }

  /// Reads the content of a file that faults call `name`.
  init(_ bytes: [UInt8], name: String) {
    path = name
    read(bytes)
  }

  private mutating func read(_ bytes: [UInt8]) {
    var columns: [String: Int]?
    do throws(TableError) {
      try CSVReader.forEachRecord(bytes) { fields, line throws(TableError) in
        if let columns {
          add(fields, line, columns)
        } else {
          columns = header(fields, line)
        }
      }
    } catch {
      let place = "\(path):\(error.line)"
      faults.append(
        Diagnostic(.unreadable, "\(place): \(error.message)", "save it as CSV in UTF-8 again")
      )
    }
  }

  /// Where each known column stands; a column that is not known is told and left alone.
  private mutating func header(_ fields: [String?], _ line: Int) -> [String: Int] {
    var columns: [String: Int] = [:]
    for (i, field) in fields.enumerated() {
      guard let name = field?.lowercased() else { continue }
      if Self.columns.contains(name), columns[name] == nil {
        columns[name] = i
      } else {
        faults.append(
          Diagnostic(
            .column,
            "\(path):\(line): the column \"\(name)\" is not known or stands twice",
            NearestName.hint(for: name, among: Self.columns, noun: "the columns")
          )
        )
      }
    }
    for name in Self.required where columns[name] == nil {
      faults.append(
        Diagnostic(
          .column,
          "\(path):\(line): there is no column \"\(name)\"",
          "the first line is \(Self.columns.joined(separator: ","))"
        )
      )
    }
    return columns
  }

  private mutating func add(_ fields: [String?], _ line: Int, _ columns: [String: Int]) {
    func field(_ name: String) -> String {
      guard let i = columns[name], i < fields.count else { return "" }
      return fields[i] ?? ""
    }
    guard fields.contains(where: { !($0 ?? "").isEmpty }) else { return }
    decisions.append(
      ReviewDecision(
        line: line,
        rowID: field("id"),
        documentID: field("document_id"),
        kind: ReviewDecision.Kind(rawValue: field("decision").lowercased()),
        field: field("field"),
        was: field("was"),
        value: field("value"),
        note: field("note"),
        name: field("name"),
        quote: field("quote")
      )
    )
  }
}

/// What is found about review.csv; documented in `diagnostics.md`.
enum ReviewCode: String, CaseIterable {
  /// The file cannot be read, or not to its end.
  case unreadable = "P131"
  /// A column is missing or not known.
  case column = "P132"
  /// The row that a decision was made on is gone.
  case rowGone = "P133"
  /// The row says something else than when the decision was made.
  case valueChanged = "P134"
  /// A decision cannot be understood.
  case unusable = "P135"
}

extension Diagnostic {
  fileprivate init(_ code: ReviewCode, _ message: String, _ hint: String) {
    self.init(code: code.rawValue, severity: .warning, message: message, hint: hint)
  }

  /// Tells of a decision at which somebody should look; nil of one that holds as it was made.
  init?(_ row: ReviewedRow, in path: String) {
    let decision = row.decision
    let kind = decision.kind?.rawValue ?? "no known decision"
    let place = "\(path):\(decision.line): \(kind) \(decision.rowID)"
    switch row.status {
    case .applied, .moved, .agrees, .superseded: return nil
    case .rowGone:
      self.init(
        .rowGone,
        "\(place): the row is gone, so nothing is done",
        "look whether the text says it otherwise now; then remove the line or decide again"
      )
    case .valueChanged:
      let what = decision.field.isEmpty ? "the row" : decision.field
      let outcome = row.isApplied ? "the correction holds" : "nothing is done"
      self.init(
        .valueChanged,
        "\(place): \(what) was \"\(decision.was)\" and is \"\(row.found)\" now; \(outcome)",
        "decide again, with what it is now as \"was\""
      )
    case .unusable:
      self.init(
        .unusable,
        "\(place): the decision cannot be understood\(Self.reason(decision)), so nothing is done",
        "see \"Decisions of people\" in Documentation/reviewing.md"
      )
    }
  }

  private static func reason(_ decision: ReviewDecision) -> String {
    if decision.kind == nil { return ": it is none of accept, reject, correct, note" }
    guard let table = decision.table else { return ": the id is none of a date, quantity or claim" }
    let columns = TableDefinition.of(table).columns.map(\.name)
    return decision.field.isEmpty || columns.contains(decision.field)
      ? ": \(decision.field.isEmpty ? "it names no field" : "\(decision.field) cannot hold that")"
      : ": \(table.rawValue) has no column \"\(decision.field)\""
  }
}
