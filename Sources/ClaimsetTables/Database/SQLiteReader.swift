import CLibSQLite
import Glibc

/// Reads the tables of a database that ``SQLiteWriter`` made.
///
/// A class, since it owns the connection. Safe use of C: rows hold their reader, so that statements
/// end before the connection, and the bytes of a database in memory outlive it.
public final class SQLiteReader {
  private let path: String
  private var database: OpaquePointer?
  private let memory: UnsafeMutableBufferPointer<UInt8>?

  /// Opens the database at `place`, to read only.
  public init(_ place: StoredPlace) throws(OutputError) {
    path = place.name
    memory = place.copy
    let flags = (memory == nil ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE) | SQLITE_OPEN_NOMUTEX
    let name = memory == nil ? path : ":memory:"
    guard sqlite3_open_v2(name, &database, flags, nil) == SQLITE_OK else { throw failure }
    guard case .memory(let bytes, _) = place else { return }
    let size = sqlite3_int64(bytes.count)
    let mode = UInt32(SQLITE_DESERIALIZE_READONLY)
    guard
      sqlite3_deserialize(database, "main", memory?.baseAddress, size, size, mode) == SQLITE_OK
    else { throw failure }
  }

  deinit {
    sqlite3_close_v2(database)
    memory?.deallocate()
  }

  /// The rows of `table` in the order they were written, with the digits of decimals that stand
  /// beside them.
  public func rows(of table: String, columns: [String]) throws(OutputError) -> any StoredRows {
    let stored = try names(in: table)
    let values = columns.map { column in
      let exact = column + SQLiteSchema.exactSuffix
      return stored.contains(exact)
        ? "coalesce(\(exact.identifier), \(column.identifier))" : column.identifier
    }
    let list = values.joined(separator: ", ")
    return SQLiteRows(
      try statement("SELECT \(list) FROM \(table.identifier) ORDER BY rowid"),
      of: self,
      width: columns.count
    )
  }

  /// The columns of `table`.
  private func names(in table: String) throws(OutputError) -> Set<String> {
    let rows = SQLiteRows(
      try statement("SELECT name FROM pragma_table_info('\(table.replacing("'", with: "''"))')"),
      of: self,
      width: 1
    )
    var names: Set<String> = []
    while let row = try rows.next() {
      if case .text(let name) = row[0] { names.insert(name) }
    }
    return names
  }

  private func statement(_ sql: String) throws(OutputError) -> OpaquePointer {
    var statement: OpaquePointer?
    guard sqlite3_prepare_v2(database, sql, -1, &statement, nil) == SQLITE_OK, let statement else {
      throw failure
    }
    return statement
  }

  /// What went wrong last.
  fileprivate var failure: OutputError {
    OutputError(path: path, code: EIO, message: String(cString: sqlite3_errmsg(database)))
  }
}

/// The rows a statement gives; owns it.
private final class SQLiteRows: StoredRows {
  private let statement: OpaquePointer
  private let reader: SQLiteReader
  private let width: Int

  init(_ statement: OpaquePointer, of reader: SQLiteReader, width: Int) {
    (self.statement, self.reader, self.width) = (statement, reader, width)
  }

  deinit { sqlite3_finalize(statement) }

  func next() throws(OutputError) -> [StoredValue]? {
    switch sqlite3_step(statement) {
    case SQLITE_ROW: (0..<width).map { value(at: Int32($0)) }
    case SQLITE_DONE: nil
    default: throw reader.failure
    }
  }

  private func value(at column: Int32) -> StoredValue {
    switch sqlite3_column_type(statement, column) {
    case SQLITE_NULL: return .nothing
    case SQLITE_INTEGER: return .integer(sqlite3_column_int64(statement, column))
    case SQLITE_FLOAT: return .number(sqlite3_column_double(statement, column))
    default:
      guard let text = sqlite3_column_text(statement, column) else { return .text("") }
      let count = Int(sqlite3_column_bytes(statement, column))
      return .text(String(decoding: UnsafeBufferPointer(start: text, count: count), as: UTF8.self))
    }
  }
}
