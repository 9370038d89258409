import ClaimsetCore
import ClaimsetTables

/// A table that the pages of the site read, with the columns they show.
///
/// The columns are those of the dataset but for what only programs need, so that a column added to
/// a table is shown without more.
struct SiteTable: Sendable {
  /// The table of the dataset.
  let name: TableName
  /// The places of the shown columns in the definition.
  let places: [Int]
  /// The place of the column with the first byte of a row; nil for rows without a place.
  let bytePlace: Int?

  /// The tables of the site.
  ///
  /// Named by their words, since not every dataset has every table.
  static let all: [SiteTable] = [
    "documents", "claims", "quantities", "dates", "attributions", "relations",
    "readings", "entities", "reviews",
  ].compactMap(TableName.init(rawValue:)).map(SiteTable.init)

  private init(_ name: TableName) {
    let definition = TableDefinition.of(name)
    self.name = name
    places = definition.columns.indices.filter { Self.isShown(definition.columns[$0]) }
    bytePlace = definition.index(of: "byte_start")
  }

  /// The document stands once over its rows; places in bytes and places of parts are for programs.
  private static func isShown(_ column: Column) -> Bool {
    let unseen = ["document_id", "segment_id", "byte_start", "byte_end"]
    return !unseen.contains(column.name) && !column.name.hasSuffix("_start")
      && !column.name.hasSuffix("_end")
  }

  /// A column of the site: its name and what it says.
  struct ShownColumn: Hashable, Sendable {
    /// The name, as in the dataset.
    let name: String
    /// What it says.
    let meaning: String

    fileprivate static let line = ShownColumn(
      name: "line",
      meaning: "The line of the text that the row starts on, from 1."
    )
  }

  /// The columns of a row: the shown ones, then the line where rows have a place.
  var columns: [ShownColumn] {
    let all = TableDefinition.of(name).columns
    let shown = places.map { ShownColumn(name: all[$0].name, meaning: all[$0].description) }
    return shown + (bytePlace == nil ? [] : [.line]) + counts
  }

  /// What a document is given besides: how much was read in it.
  private var counts: [ShownColumn] {
    guard name == .documents else { return [] }
    return [
      ShownColumn(name: "quantities", meaning: "How many quantities it gave."),
      ShownColumn(name: "dates", meaning: "How many dates it gave."),
    ]
  }
}
