/// One table of two datasets: which columns they share, and how rows are told apart.
struct TablePair: Sendable {
  /// The table.
  let name: String
  /// Each shared column with its places in the old rows and in the new.
  private let shared: [(column: String, old: Int, new: Int, isPlace: Bool)]
  private let isKeyed: Bool
  private let oldKey: [Int]
  private let newKey: [Int]
  private let oldWords: [Int]
  private let newWords: [Int]

  /// Columns that name a row for people, the best first.
  private static let wordColumns = ["quote", "text", "path", "name", "message", "cue_text", "role"]
  /// Columns of a place in a document, beside those that end in `_start` and `_end`.
  private static let placeColumns: Set<String> = [
    "start", "end", "byte_start", "byte_end", "line", "column",
  ]

  /// Pairs `old` with `new`, which have the same name; one of them may be missing.
  init?(_ old: PublishedTable?, _ new: PublishedTable?) {
    guard let any = new ?? old else { return nil }
    name = any.name
    let old = old ?? any
    let new = new ?? any
    shared = new.columns.enumerated().compactMap { place, column in
      old.index(of: column.name).map { (column.name, $0, place, Self.isPlace(column)) }
    }
    // A place is no part of what a row is: it changes with the text above it.
    let key = new.columns.filter { new.primaryKey.contains($0.name) && !Self.isPlace($0) }
      .map(\.name).filter { old.index(of: $0) != nil }
    isKeyed = !key.isEmpty
    // Rows without a key are told apart by all they say.
    oldKey = isKeyed ? key.compactMap(old.index) : Array(old.columns.indices)
    newKey = isKeyed ? key.compactMap(new.index) : Array(new.columns.indices)
    oldWords = Self.wordColumns.compactMap(old.index)
    newWords = Self.wordColumns.compactMap(new.index)
  }

  private static func isPlace(_ column: PublishedTable.Column) -> Bool {
    placeColumns.contains(column.name) || column.name.hasSuffix("_start")
      || column.name.hasSuffix("_end")
  }

  /// A row's key, its values with U+001F between.
  private func key(_ row: [String?], _ places: [Int]) -> String {
    places.map { row[$0] ?? "" }.joined(separator: "\u{1F}")
  }

  /// Calls `body` with each row that differs: those of `new` in their order, then what is gone.
  func forEachChange(
    old: [[String?]],
    new: [[String?]],
    of document: String,
    because reasons: [RowChange.Reason],
    _ body: (RowChange) -> Void
  ) {
    var before: [String: [Int]] = [:]
    for i in old.indices.reversed() { before[key(old[i], oldKey), default: []].append(i) }
    var isPaired = [Bool](repeating: false, count: old.count)
    func emit(_ kind: RowChange.Kind, _ row: [String?], isNew: Bool, _ fields: [RowChange.Field]) {
      body(
        RowChange(
          kind: kind,
          table: name,
          id: shownKey(row, isNew ? newKey : oldKey),
          document: document,
          words: (isNew ? newWords : oldWords).lazy.compactMap { row[$0] }.first ?? "",
          fields: fields,
          reasons: reasons
        )
      )
    }
    for row in new {
      guard let i = before[key(row, newKey)]?.popLast() else {
        emit(.added, row, isNew: true, [])
        continue
      }
      isPaired[i] = true
      let (fields, isMove) = difference(old[i], row)
      if !fields.isEmpty { emit(isMove ? .moved : .changed, row, isNew: true, fields) }
    }
    for i in old.indices where !isPaired[i] { emit(.removed, old[i], isNew: false, []) }
  }

  /// The columns in which two rows differ, and whether all of them are places.
  private func difference(
    _ old: [String?],
    _ new: [String?]
  ) -> (fields: [RowChange.Field], isMove: Bool) {
    var fields: [RowChange.Field] = []
    var isMove = true
    for column in shared where old[column.old] != new[column.new] {
      fields.append(
        RowChange.Field(column: column.column, old: old[column.old], new: new[column.new])
      )
      isMove = isMove && column.isPlace
    }
    return (fields, isMove)
  }

  /// A key for people: rows without one have none to show.
  private func shownKey(_ row: [String?], _ places: [Int]) -> String {
    isKeyed ? places.map { row[$0] ?? "" }.joined(separator: " ") : ""
  }
}
