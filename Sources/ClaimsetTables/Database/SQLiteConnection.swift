import CLibSQLite
import Glibc

/// A new SQLite database being written: owns the connection and the statements made of it.
///
/// A class, since it owns a resource; used by one task at a time. It writes straight into its file,
/// without journal or lock: nobody sees the file before it is whole. Safe use of C: SQLite copies
/// every text it is given (`SQLITE_TRANSIENT`), and statements end before their connection.
final class SQLiteConnection {
  let path: String
  private var database: OpaquePointer?

  /// Makes a new, empty database at `path`.
  init(_ path: String) throws(OutputError) {
    self.path = path
    var opened: OpaquePointer?
    let flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX
    let code = sqlite3_open_v2(path, &opened, flags, nil)
    guard code == SQLITE_OK, let opened else {
      let error = OutputError(
        path: path,
        code: errno,
        message: String(cString: sqlite3_errstr(code))
      )
      sqlite3_close_v2(opened)
      throw error
    }
    database = opened
  }

  deinit { close() }

  /// Gives the file free; all statements must have ended.
  func close() {
    sqlite3_close_v2(database)
    database = nil
  }

  /// Runs the statements of `sql`, which give no rows anybody wants.
  func execute(_ sql: String) throws(OutputError) {
    guard sqlite3_exec(database, sql, nil, nil, nil) == SQLITE_OK else { throw failure }
  }

  /// Makes a statement that is run many times.
  func prepare(_ sql: String) throws(OutputError) -> SQLiteStatement {
    var statement: OpaquePointer?
    guard
      sqlite3_prepare_v3(database, sql, -1, UInt32(SQLITE_PREPARE_PERSISTENT), &statement, nil)
        == SQLITE_OK, let statement
    else { throw failure }
    return SQLiteStatement(statement, of: self)
  }

  /// What went wrong last.
  fileprivate var failure: OutputError {
    let code = sqlite3_errcode(database)
    let system = sqlite3_system_errno(database)
    return OutputError(
      path: path,
      code: code == SQLITE_FULL ? ENOSPC : system == 0 ? EIO : system,
      message: String(cString: sqlite3_errmsg(database))
    )
  }
}

/// An SQL statement with places for values, run many times.
///
/// A class, since it owns a resource.
final class SQLiteStatement {
  private let statement: OpaquePointer
  private let connection: SQLiteConnection
  // SQLITE_TRANSIENT is the address -1 in sqlite3.h, as a macro Swift does not import.
  private static let transient = unsafeBitCast(-1, to: sqlite3_destructor_type.self)

  fileprivate init(_ statement: OpaquePointer, of connection: SQLiteConnection) {
    self.statement = statement
    self.connection = connection
  }

  deinit { sqlite3_finalize(statement) }

  /// Runs it with `values` in its places.
  func run(_ values: [SQLiteValue]) throws(OutputError) {
    for (i, value) in values.enumerated() {
      let place = Int32(i + 1)
      let code =
        switch value {
        case .null: sqlite3_bind_null(statement, place)
        case .integer(let number): sqlite3_bind_int64(statement, place, number)
        case .real(let number): sqlite3_bind_double(statement, place, number)
        case .text(let string): Self.bind(string, to: statement, at: place)
        }
      guard code == SQLITE_OK else { throw connection.failure }
    }
    guard sqlite3_step(statement) == SQLITE_DONE else {
      let failure = connection.failure
      sqlite3_reset(statement)
      throw failure
    }
    sqlite3_reset(statement)
  }

  private static func bind(
    _ string: String,
    to statement: OpaquePointer,
    at place: Int32
  ) -> Int32 {
    var string = string
    return string.withUTF8 { bytes in
      bytes.withMemoryRebound(to: CChar.self) {
        sqlite3_bind_text64(
          statement,
          place,
          $0.baseAddress ?? UnsafePointer(bitPattern: 1),
          UInt64($0.count),
          transient,
          UInt8(SQLITE_UTF8)
        )
      }
    }
  }
}

/// A value of SQLite.
enum SQLiteValue: Hashable {
  /// Not stated.
  case null
  /// A whole number.
  case integer(Int64)
  /// A binary floating-point number.
  case real(Double)
  /// Text.
  case text(String)
}
