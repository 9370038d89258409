import ClaimsetTables

/// A table of a published dataset, as the dataset itself describes it: another version of the
/// program may have written it.
struct PublishedTable: Hashable, Sendable {
  /// A column.
  struct Column: Hashable, Sendable {
    /// Its name.
    let name: String
    /// What it says.
    let description: String
    /// Its Table Schema type.
    let type: String
    /// What its cells may hold.
    let constraints: JSONValue
  }

  /// A column whose values name rows of another table.
  struct Reference: Hashable, Sendable {
    /// The column that refers.
    let column: String
    /// The table it refers to.
    let table: String
    /// The column it refers to.
    let target: String
  }

  /// A file that holds the rows.
  struct File: Hashable, Sendable {
    /// The path within the dataset.
    let path: String
    /// A form that is a record of the rows.
    let format: OutputFormat
    /// The length the descriptor states.
    let bytes: String?
    /// The SHA-256 the descriptor states.
    let sha256: String?
  }

  /// Its name.
  let name: String
  /// The files that hold it, each with all rows.
  var files: [File]
  /// The path of its schema.
  let schemaPath: String
  /// Its columns, in order.
  let columns: [Column]
  /// The columns that together name a row; empty when nothing does.
  let primaryKey: [String]
  /// The columns that name rows of other tables.
  let references: [Reference]

  /// The place of the column `name`.
  func index(of name: String) -> Int? { columns.firstIndex { $0.name == name } }
}

extension PublishedTable {
  /// Reads the Table Schema `schema` of the table `name`.
  init(name: String, schemaPath: String, schema: JSONValue) throws(DatasetError) {
    let columns = (schema["fields"]?.elements ?? []).compactMap { field -> Column? in
      guard let name = field["name"]?.string else { return nil }
      return Column(
        name: name,
        description: field["description"]?.string ?? "",
        type: field["type"]?.string ?? "string",
        constraints: field["constraints"] ?? .object([])
      )
    }
    guard !columns.isEmpty, Set(columns.map(\.name)).count == columns.count else {
      throw .inconsistent(file: schemaPath, message: "it names no columns, or one twice")
    }
    let references = (schema["foreignKeys"]?.elements ?? []).compactMap { key -> Reference? in
      guard let column = key["fields"]?.names.first,
        let table = key["reference"]?["resource"]?.string,
        let target = key["reference"]?["fields"]?.names.first
      else { return nil }
      return Reference(column: column, table: table, target: target)
    }
    self.init(
      name: name,
      files: [],
      schemaPath: schemaPath,
      columns: columns,
      primaryKey: schema["primaryKey"]?.names ?? [],
      references: references
    )
    for column in primaryKey + references.map(\.column) where index(of: column) == nil {
      throw .inconsistent(file: schemaPath, message: "a key names \"\(column)\", no column of it")
    }
  }
}

extension JSONValue {
  /// The elements of an array; nil for any other value.
  var elements: [JSONValue]? {
    guard case .array(let values) = self else { return nil }
    return values
  }

  /// The texts of an array of texts, or the one text.
  var names: [String] { elements?.compactMap(\.string) ?? string.map { [$0] } ?? [] }

  /// The members of an object; none of any other value.
  var members: [Member] {
    guard case .object(let members) = self else { return [] }
    return members
  }

  /// The digits of a number; nil for any other value.
  var digits: String? {
    guard case .number(let digits) = self else { return nil }
    return digits
  }
}
