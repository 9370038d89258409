/// The Data Package 2.0 descriptor of a dataset: what is in `datapackage.json`.
///
/// It has no clock in it. The resource of a table's CSV file is named for the table, so that
/// foreign keys find it; that of its JSON file has `-json` after the name.
public struct DataPackage: Hashable, Sendable {
  /// A licence of the dataset.
  public struct License: Hashable, Sendable {
    /// The SPDX or Open Definition name, such as `CC-BY-4.0`.
    public let name: String
    /// Where it can be read.
    public let path: String?

    /// Names a licence.
    public init(name: String, path: String? = nil) {
      self.name = name
      self.path = path
    }
  }

  /// One file of the dataset that holds a table.
  public struct Resource: Hashable, Sendable {
    /// The table.
    public let table: TableName
    /// The format of the file.
    public let format: OutputFormat
    /// The path from the descriptor, such as `claims.csv`.
    public let path: String
    /// The SHA-256 of the file, in hexadecimal.
    public let sha256: String
    /// The length of the file in bytes.
    public let bytes: Int

    /// Describes a file; without `path` it lies beside the descriptor, named for table and format.
    public init(
      table: TableName,
      format: OutputFormat,
      path: String? = nil,
      sha256: String,
      bytes: Int
    ) {
      self.table = table
      self.format = format
      self.path = path ?? format.fileName(of: table)
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  /// One file of the dataset that holds all tables.
  public struct Whole: Hashable, Sendable {
    /// The form of the file, which names it.
    public let format: OutputFormat
    /// The SHA-256 of the file, in hexadecimal.
    public let sha256: String
    /// The length of the file in bytes.
    public let bytes: Int

    /// Describes a file.
    public init(format: OutputFormat, sha256: String, bytes: Int) {
      self.format = format
      self.sha256 = sha256
      self.bytes = bytes
    }
  }

  /// The name, lower case with `-`, `.` or `_`.
  public var name: String
  /// The title, for people.
  public var title: String
  /// What the dataset is; empty for nothing.
  public var description: String
  /// The licences.
  public var licenses: [License]
  /// The version of the dataset; nil before its first release.
  public var version: String?
  /// The files, in the order in which they are listed.
  public var resources: [Resource]
  /// The files that hold all tables, listed after the others.
  public var wholes: [Whole]

  /// Describes a dataset.
  public init(
    name: String,
    title: String,
    description: String = "",
    licenses: [License],
    version: String? = nil,
    resources: [Resource],
    wholes: [Whole] = []
  ) {
    self.name = name
    self.title = title
    self.description = description
    self.licenses = licenses
    self.version = version
    self.resources = resources
    self.wholes = wholes
  }

  /// The descriptor, as the file holds it.
  public var bytes: [UInt8] { json.indentedBytes }

  /// The descriptor.
  public var json: JSONValue {
    var members: [JSONValue.Member] = [
      .init("$schema", "https://datapackage.org/profiles/2.0/datapackage.json"),
      .init("name", .string(name)),
      .init("title", .string(title)),
    ]
    if !description.isEmpty { members.append(.init("description", .string(description))) }
    if let version { members.append(.init("version", .string(version))) }
    if !licenses.isEmpty { members.append(.init("licenses", .array(licenses.map(Self.json)))) }
    members.append(.init("resources", .array(resources.map(Self.json) + wholes.map(Self.json))))
    return .object(members)
  }

  private static func json(_ license: License) -> JSONValue {
    var members: [JSONValue.Member] = [.init("name", .string(license.name))]
    if let path = license.path { members.append(.init("path", .string(path))) }
    return .object(members)
  }

  private static func json(_ resource: Resource) -> JSONValue {
    let table = TableDefinition.of(resource.table)
    // The files for spreadsheets are CSV too, and no record.
    let format = resource.format == .spreadsheet ? OutputFormat.csv : resource.format
    let path: JSONValue = .string(TableSchema.path(of: resource.table))
    var members: [JSONValue.Member] = [
      .init("name", .string(name(of: resource))),
      .init("title", .string(table.title)),
      .init("description", .string(table.description)),
      .init("path", .string(resource.path)),
      .init("format", .string(format.rawValue)),
      .init("mediatype", .string(format.mediaType)),
      .init("encoding", "utf-8"),
      .init("bytes", .number(String(resource.bytes))),
      .init("hash", .string("sha256:" + resource.sha256)),
    ]
    switch resource.format {
    case .csv:
      members += [.init("type", "table"), .init("dialect", dialect), .init("schema", path)]
    // Of a JSON file that is said to be a table, frictionless cannot check the length, and needs a
    // further package to read it.
    case .json: members.append(.init("schema", path))
    case .jsonl: members += [.init("type", "file"), .init("schema", path)]
    case .spreadsheet, .sqlite, .xlsx: members.append(.init("type", "file"))
    }
    return .object(members)
  }

  /// The CSV file has the name of the table, so that foreign keys find it.
  private static func name(of resource: Resource) -> String {
    guard resource.format != .csv else { return resource.table.rawValue }
    let table = resource.table.rawValue.replacing("_", with: "-")
    return "\(table)-\(resource.format.rawValue.prefix { $0 != "." })"
  }

  /// A file that is no table: without the type, a program may take one for a table of its own.
  private static func json(_ whole: Whole) -> JSONValue {
    [
      "name": .string(whole.format.rawValue),
      "title": .string(whole.format.purpose ?? ""),
      "path": .string(whole.format.fileName ?? ""),
      "type": "file",
      "format": .string(whole.format.rawValue),
      "mediatype": .string(whole.format.mediaType),
      "bytes": .number(String(whole.bytes)),
      "hash": .string("sha256:" + whole.sha256),
    ]
  }

  /// RFC 4180, as ``CSVWriter`` writes it.
  private static let dialect: JSONValue = [
    "header": true, "delimiter": ",", "lineTerminator": "\r\n", "quoteChar": "\"",
    "doubleQuote": true, "skipInitialSpace": false,
  ]
}
