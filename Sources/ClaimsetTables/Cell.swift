public import ClaimsetCore

/// The value of one column of one row.
public enum Cell: Hashable, Sendable {
  /// Not stated: an empty cell in CSV, null in JSON.
  case null
  /// A whole number.
  case integer(Int)
  /// An exact decimal number. Boxed, since it is rare and would double the size of all cells.
  indirect case decimal(ExactDecimal)
  /// Yes or no.
  case boolean(Bool)
  /// A day.
  case day(CivilDay)
  /// The id of a row.
  case id(RowID)
  /// Text of our own.
  case string(String)
  /// A cut of the document's text, so that no String is made for it.
  case slice(Span)
  /// A list of values.
  case list([Cell])
  /// Named values, in order.
  case object([Member])

  /// A named value.
  public struct Member: Hashable, Sendable {
    /// The name.
    public let name: String
    /// The value.
    public let value: Cell

    /// Names `value`.
    public init(_ name: String, _ value: Cell) {
      self.name = name
      self.value = value
    }
  }

  /// Text, or nothing when there is none or it is empty: an empty text states nothing.
  static func stated(_ string: String?) -> Cell {
    guard let string, !string.isEmpty else { return .null }
    return .string(string)
  }

  /// The slice at `span`, or nothing when there is none or it is empty.
  static func cut(_ span: Span?) -> Cell {
    guard let span, !span.isEmpty else { return .null }
    return .slice(span)
  }

  /// A day, or nothing when there is none or its year has more than four digits.
  static func stated(_ day: CivilDay?) -> Cell {
    guard let day, writableDays.contains(Int(day.number)) else { return .null }
    return .day(day)
  }
  /// A number, or nothing.
  static func stated(_ value: ExactDecimal?) -> Cell {
    guard let value else { return .null }
    return .decimal(value)
  }
  /// Yes, no, or nothing.
  static func stated(_ value: Bool?) -> Cell { value.map { .boolean($0) } ?? .null }
  /// An id, or nothing.
  static func stated(_ id: RowID?) -> Cell { id.map { .id($0) } ?? .null }

  /// The days that have an ISO 8601 date of four digits for the year.
  private static let writableDays: ClosedRange<Int> = {
    guard let first = CivilDay(year: -9999, month: 1, day: 1),
      let last = CivilDay(year: 9999, month: 12, day: 31)
    else { preconditionFailure("the calendar has no such days") }
    return Int(first.number)...Int(last.number)
  }()
}

/// The stable id of a row: the letter of its table and 64 bits of a SHA-256.
public struct RowID: Hashable, Sendable, CustomStringConvertible {
  /// The letter of the table, ASCII.
  let letter: UInt8
  /// The first 64 bits of the hash.
  let bits: UInt64

  /// Takes the parts of an id.
  init(letter: UInt8, bits: UInt64) {
    (self.letter, self.bits) = (letter, bits)
  }

  /// The id of the entity whose name is compared as `key`.
  public init(entity key: String) { self.init(of: .entities, [key]) }

  /// The id of a row of `table` that `fields` make what it is, each followed by U+001F.
  init(of table: TableName, _ fields: [String]) {
    let hash = SHA256()
    for field in [table.rawValue] + fields { hash.update(Array(field.utf8) + [0x1F]) }
    self.init(letter: table.idLetter ?? UInt8(ascii: "r"), bits: hash.finishPrefix())
  }

  /// The letter and 16 hexadecimal digits, such as `c0f3a91b22d4e6078`.
  public var description: String {
    var bytes: [UInt8] = []
    bytes.append(id: self)
    return String(decoding: bytes, as: UTF8.self)
  }
}
