/// How many rows each table has, and how its columns are filled: what checks and drift look at.
///
/// Counts of disjoint sets of rows add up, so that each document's can be cached and merged.
public struct TableStatistics: Hashable, Sendable {
  /// Where the counts of a column stand among all counts.
  private struct Place {
    let empty: Int
    /// The counts of ``allowed``, one after the other, then that of all other values.
    let values: Int
    let allowed: [String]
  }

  /// Where each table's rows are counted, and the places of its columns.
  private static let places: [(rows: Int, columns: [Place])] = {
    var next = 0
    return TableDefinition.all.map { table in
      let rows = next
      next += 1
      let columns = table.columns.map { column in
        let place = Place(empty: next, values: next + 1, allowed: column.allowedValues)
        next += 1 + (column.allowedValues.isEmpty ? 0 : column.allowedValues.count + 1)
        return place
      }
      return (rows, columns)
    }
  }()

  private static let size: Int = {
    guard let last = places.last?.columns.last else { return 0 }
    return last.allowed.isEmpty ? last.values : last.values + last.allowed.count + 1
  }()

  private var counts: [Int]

  /// The statistics of no rows.
  public init() { counts = [Int](repeating: 0, count: Self.size) }

  /// The statistics of all rows of `records`.
  public init(_ records: DocumentRecords) {
    self.init()
    for table in TableName.allCases {
      records.forEachRow(of: table) { add($0, table) }
    }
  }

  /// Counts one row of `table`.
  public mutating func add(_ row: [Cell], _ table: TableName) {
    let places = Self.places[table.index]
    precondition(row.count == places.columns.count, "a row of \(table.rawValue) has other columns")
    counts[places.rows] += 1
    for i in row.indices {
      switch row[i] {
      case .null: counts[places.columns[i].empty] += 1
      case .string(let value) where !places.columns[i].allowed.isEmpty:
        let allowed = places.columns[i].allowed
        counts[places.columns[i].values + (allowed.firstIndex(of: value) ?? allowed.count)] += 1
      default: break
      }
    }
  }

  /// Adds the counts of `other`.
  public mutating func merge(_ other: TableStatistics) {
    for i in counts.indices { counts[i] += other.counts[i] }
  }

  /// How many rows `table` has.
  public func rows(of table: TableName) -> Int { counts[Self.places[table.index].rows] }

  /// How many rows of `table` leave `column` empty; nil when there is no such column.
  public func emptyCells(of column: String, in table: TableName) -> Int? {
    place(of: column, in: table).map { counts[$0.empty] }
  }

  /// How often each allowed value of `column` stands, in the order of the definition.
  ///
  /// - Returns: Nothing for a column that takes any value or does not exist. A value that the
  ///   definition does not allow counts as `""`, last, when there is one.
  public func values(of column: String, in table: TableName) -> [(value: String, count: Int)] {
    guard let place = place(of: column, in: table), !place.allowed.isEmpty else { return [] }
    var values = place.allowed.enumerated().map { ($1, counts[place.values + $0]) }
    let others = counts[place.values + place.allowed.count]
    if others > 0 { values.append(("", others)) }
    return values
  }

  private func place(of column: String, in table: TableName) -> Place? {
    TableDefinition.of(table).index(of: column).map { Self.places[table.index].columns[$0] }
  }
}

extension TableStatistics {
  /// A compact form for a cache: counts in base 128, low digits first (LEB128), and for counts of
  /// zero, which most are, a zero and how many more follow it.
  public var bytes: [UInt8] {
    var bytes: [UInt8] = []
    func append(_ number: Int) {
      var rest = UInt64(number)
      while rest >= 0x80 {
        bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
        rest >>= 7
      }
      bytes.append(UInt8(rest))
    }
    var i = 0
    while i < counts.count {
      append(counts[i])
      let start = i
      i += 1
      guard counts[start] == 0 else { continue }
      while i < counts.count, counts[i] == 0 { i += 1 }
      append(i - start - 1)
    }
    return bytes
  }

  /// Reads ``bytes`` back; nil when they are not of the present tables.
  public init?(bytes: [UInt8]) {
    guard let numbers = Self.numbers(in: bytes) else { return nil }
    var counts: [Int] = []
    var i = 0
    while i < numbers.count {
      counts.append(numbers[i])
      if numbers[i] == 0 {
        i += 1
        guard i < numbers.count, numbers[i] <= Self.size - counts.count else { return nil }
        counts += [Int](repeating: 0, count: numbers[i])
      }
      i += 1
    }
    guard counts.count == Self.size else { return nil }
    self.counts = counts
  }

  private static func numbers(in bytes: [UInt8]) -> [Int]? {
    var numbers: [Int] = []
    var value: UInt64 = 0
    var shift: UInt64 = 0
    for byte in bytes {
      guard shift <= 56 else { return nil }
      value |= UInt64(byte & 0x7F) << shift
      shift += 7
      guard byte < 0x80 else { continue }
      guard let number = Int(exactly: value) else { return nil }
      numbers.append(number)
      (value, shift) = (0, 0)
    }
    return shift == 0 ? numbers : nil
  }
}
