import ClaimsetCore

/// A value as a database or a workbook holds it: what a reader of that form gets.
public enum StoredValue: Hashable, Sendable {
  /// Not stated.
  case nothing
  /// Text.
  case text(String)
  /// A whole number of a database; 0 and 1 are also no and yes.
  case integer(Int64)
  /// A binary floating-point number; in a workbook also the number of a day.
  case number(Double)
  /// Yes or no of a workbook.
  case truth(Bool)

  /// Whether it says what the cell of a CSV file says.
  public func states(_ cell: String?) -> Bool {
    // A workbook has no cell for empty text.
    guard let cell, !cell.isEmpty || self != .nothing else { return self == .nothing }
    switch self {
    case .nothing: return false
    // Swift takes é and e with an accent as one; a dataset does not.
    case .text(let text): return text.utf8.elementsEqual(cell.utf8)
    case .truth(let flag): return cell == (flag ? "true" : "false")
    case .integer(let number):
      return Int64(cell) == number || Double(cell) == Double(number)
        || cell == (number == 1 ? "true" : number == 0 ? "false" : nil)
    case .number(let number): return Double(cell) == number || Self.day(cell) == number
    }
  }

  /// The number of a day, by which a spreadsheet knows it.
  private static func day(_ iso: String) -> Double? {
    guard let day = CivilDay(iso: iso) else { return nil }
    return Double(XLSXText.number(of: day))
  }
}

/// Where a database or a workbook is read from.
public enum StoredPlace: Sendable {
  /// The file at a path.
  case file(String)
  /// Bytes, and what messages call them.
  case memory([UInt8], name: String)

  /// What messages call it.
  var name: String {
    switch self {
    case .file(let path): path
    case .memory(_, let name): name
    }
  }

  /// A copy of the bytes for a library that keeps their address; nil for a file.
  var copy: UnsafeMutableBufferPointer<UInt8>? {
    guard case .memory(let bytes, _) = self else { return nil }
    let memory = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: max(1, bytes.count))
    _ = memory.initialize(from: bytes)
    return memory
  }
}

/// The rows of one table in a database or a workbook, one after the other.
public protocol StoredRows: AnyObject {
  /// The next row, its values in the order of the columns; nil at the end.
  func next() throws(OutputError) -> [StoredValue]?
}
