/// How the columns of a table look in a workbook.
struct XLSXLayout: Hashable {
  /// How the cells of a column are written.
  enum Form: Hashable {
    /// Text on one line.
    case text
    /// Text broken into lines.
    case wrapped
    /// A list, which stays on one line so that it does not make its row high.
    case list
    /// A number, or its digits as text where a spreadsheet would round it.
    case number
    /// Yes or no.
    case boolean
    /// A day, or text where a spreadsheet has no such day.
    case day
    /// An id that leads to the row's place in the page of its document.
    case link
  }

  /// A column.
  struct Column: Hashable {
    let form: Form
    let width: Double
    let isFolded: Bool
  }

  /// The columns, in order.
  let columns: [Column]
  /// The place of `document_id`, which a link needs.
  let document: Int?

  /// Lays out `table` of a dataset that has pages of documents, or has none.
  init(of table: TableDefinition, hasPages: Bool) {
    document = table.index(of: "document_id")
    let isLinked = Self.linkedTables.contains(table.name.rawValue)
    columns = table.columns.enumerated().map { i, column in
      let isLink = hasPages && isLinked && table.primaryKey == [column.name]
      return Column(
        form: isLink ? .link : Self.form(of: column),
        width: Self.width(of: column),
        isFolded: Self.isFolded(column)
      )
    }
  }

  /// The tables whose rows lead to the page of their document.
  ///
  /// The library keeps each link in memory, so only those have them that people come by.
  private static let linkedTables: Set<String> = ["documents", "claims"]

  /// Text that can be long: words of the texts, sentences of ours.
  private static let longColumns: Set<String> = [
    "message", "hint", "path", "source_url", "title", "reason",
  ]

  private static func form(of column: ClaimsetTables.Column) -> Form {
    switch column.type {
    case .string:
      column.leastShare != nil || longColumns.contains(column.name) ? .wrapped : .text
    case .list: .list
    case .integer, .decimal: .number
    case .boolean: .boolean
    case .date: .day
    }
  }

  private static func width(of column: ClaimsetTables.Column) -> Double {
    let words: Double
    switch column.name {
    case "quote", "text", "message": words = 60
    case "quote_a", "quote_b", "reason": words = 45
    case _ where column.name.hasSuffix("_id") || column.name.hasSuffix("_entity"): words = 19
    default: words = [.wrapped, .list].contains(form(of: column)) ? 28 : 11
    }
    return max(words, Double(column.name.utf8.count) + 4)
  }

  /// Places are for programs: they are folded away, and one click shows them.
  private static func isFolded(_ column: ClaimsetTables.Column) -> Bool {
    let name = column.name
    return name == "segment_id" || name == "start" || name == "end" || name.hasSuffix("_start")
      || name.hasSuffix("_end")
  }

  /// Cells that stand out, by table, column and what they hold.
  static let marks: [(table: String, column: String, value: String, style: XLSXStyle)] = [
    ("claims", "polarity", "negated", .negated),
    ("claims", "certainty", "hedged", .unsure),
    ("claims", "certainty", "speculative", .unsure),
    ("claims", "certainty", "predicted", .unsure),
    ("claims", "certainty", "conditional", .unsure),
    ("dates", "status", "unresolved", .unsure),
    ("dates", "status", "vague", .unsure),
    ("relations", "relation", "conflicts", .conflict),
    ("diagnostics", "severity", "error", .negated),
    ("diagnostics", "severity", "warning", .unsure),
  ]
}
