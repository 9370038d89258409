import ClaimsetTables

/// One table of two datasets: which columns they share, and how rows are told apart.
struct TablePair: Sendable {
  /// The table.
  let name: String
  /// Each shared column with its places in the old rows and in the new.
  private let shared: [Shared]
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
      old.index(of: column.name).map {
        Shared(
          column: column.name,
          old: $0,
          new: place,
          isPlace: Self.isPlace(column),
          isList: column.type == "array"
        )
      }
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

  /// A column that both tables have.
  private struct Shared: Sendable {
    let column: String
    let old: Int
    let new: Int
    let isPlace: Bool
    let isList: Bool
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
      let fields = difference(old[i], row)
      guard !fields.isEmpty else { continue }
      emit(fields.allSatisfy(\.isPlace) ? .moved : .changed, row, isNew: true, fields)
    }
    for i in old.indices where !isPaired[i] { emit(.removed, old[i], isNew: false, []) }
  }

  /// The columns in which two rows differ.
  private func difference(_ old: [String?], _ new: [String?]) -> [RowChange.Field] {
    shared.compactMap { column in
      let (before, after) = (old[column.old], new[column.new])
      guard before != after else { return nil }
      return RowChange.Field(
        column: column.column,
        old: before,
        new: after,
        isPlace: column.isPlace || column.isList && Self.areEqualButForPlaces(before, after)
      )
    }
  }

  /// Whether two lists say the same, places within them left out.
  private static func areEqualButForPlaces(_ old: String?, _ new: String?) -> Bool {
    guard let old, let new, let before = try? JSONReader.value(Array(old.utf8)),
      let after = try? JSONReader.value(Array(new.utf8))
    else { return false }
    return before.withoutPlaces == after.withoutPlaces
  }

  /// A key for people: rows without one have none to show.
  private func shownKey(_ row: [String?], _ places: [Int]) -> String {
    isKeyed ? places.map { row[$0] ?? "" }.joined(separator: " ") : ""
  }
}

extension JSONValue {
  /// The value without the places within it: members named `start` and `end`.
  fileprivate var withoutPlaces: JSONValue {
    switch self {
    case .array(let values): .array(values.map(\.withoutPlaces))
    case .object(let members):
      .object(
        members.filter { $0.name != "start" && $0.name != "end" }
          .map { Member($0.name, $0.value.withoutPlaces) }
      )
    case .null, .boolean, .number, .string: self
    }
  }
}
