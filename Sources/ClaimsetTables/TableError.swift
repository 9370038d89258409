/// Why something that was to be read as a table, or as JSON, could not be.
public struct TableError: Error, Hashable, Sendable {
  /// The kinds of fault, each with the code that messages and the docs use.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// The bytes are not CSV (RFC 4180): a stray or an unclosed quote, or not UTF-8.
    case malformedCSV = "W101"
    /// The header, or the keys of a record, are not the columns of the table.
    case otherColumns = "W102"
    /// A row has more or fewer cells than the header.
    case otherWidth = "W103"
    /// A cell is not of the type of its column.
    case otherType = "W104"
    /// The bytes are not JSON (RFC 8259).
    case malformedJSON = "W201"
    /// The JSON is well formed, but not what is asked for.
    case otherShape = "W202"
  }

  /// What kind of fault it is.
  public let kind: Kind
  /// The line, from 1.
  public let line: Int
  /// The column, from 1, in Unicode scalars, where one is known.
  public let column: Int?
  /// What is wrong, without code and place.
  public let message: String

  /// Makes an error.
  public init(_ kind: Kind, line: Int, column: Int? = nil, _ message: String) {
    self.kind = kind
    self.line = line
    self.column = column
    self.message = message
  }
}

extension TableError: CustomStringConvertible {
  /// Place, code and message, such as `3:14: W201 a string is not closed`.
  public var description: String {
    "\(line):\(column.map { "\($0):" } ?? "") \(kind.rawValue) \(message)"
  }
}
