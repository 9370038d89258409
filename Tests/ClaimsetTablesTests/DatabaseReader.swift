import CLibSQLite

/// Reads a database with the library itself, as any other program would.
final class DatabaseReader {
  struct Failure: Error, CustomStringConvertible {
    let description: String
  }

  private var database: OpaquePointer?

  init(_ path: String) throws {
    guard sqlite3_open_v2(path, &database, SQLITE_OPEN_READONLY, nil) == SQLITE_OK else {
      throw Failure(description: "cannot open \(path)")
    }
  }

  deinit { sqlite3_close_v2(database) }

  /// The rows of `query`, each value as SQLite writes it; nil for null.
  func rows(_ query: String) throws -> [[String?]] {
    var statement: OpaquePointer?
    defer { sqlite3_finalize(statement) }
    guard sqlite3_prepare_v2(database, query, -1, &statement, nil) == SQLITE_OK else {
      throw Failure(description: "\(query): \(String(cString: sqlite3_errmsg(database)))")
    }
    var rows: [[String?]] = []
    while sqlite3_step(statement) == SQLITE_ROW {
      rows.append((0..<sqlite3_column_count(statement)).map { Self.text(statement, $0) })
    }
    return rows
  }

  /// A text may hold a NUL, so its length is asked for.
  private static func text(_ statement: OpaquePointer?, _ column: Int32) -> String? {
    guard let start = sqlite3_column_text(statement, column) else { return nil }
    let count = Int(sqlite3_column_bytes(statement, column))
    return String(decoding: UnsafeBufferPointer(start: start, count: count), as: UTF8.self)
  }
}
