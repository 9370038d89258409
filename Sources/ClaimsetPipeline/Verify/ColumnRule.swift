import ClaimsetCore
import ClaimsetTables

/// What a cell of a column may be, as the dataset's own schema says.
struct ColumnRule {
  /// The pattern of days in our schemas: known by sight, since a regex for each cell is slow.
  private static let dayPattern = "-?[0-9]{4}-[0-9]{2}-[0-9]{2}"

  /// The column's name.
  let name: String
  /// Whether no two rows may share a value.
  let isUnique: Bool
  private let type: String
  private let isRequired: Bool
  private let values: Set<String>
  private let minimum: ExactDecimal?
  private let maximum: ExactDecimal?
  private let isDay: Bool

  /// The rule of `column`.
  init(_ column: PublishedTable.Column) {
    let constraints = column.constraints
    name = column.name
    type = column.type
    isRequired = constraints["required"] == .boolean(true)
    isUnique = constraints["unique"] == .boolean(true)
    values = Set(constraints["enum"]?.names ?? [])
    minimum = constraints["minimum"]?.digits.flatMap { ExactDecimal($0) }
    maximum = constraints["maximum"]?.digits.flatMap { ExactDecimal($0) }
    isDay = constraints["pattern"]?.string == Self.dayPattern
  }

  /// What is wrong with `cell`; nil when nothing is.
  func fault(of cell: String?) -> String? {
    guard let cell else { return isRequired ? "\"\(name)\" is empty and must not be" : nil }
    guard isOfType(cell) else { return "\"\(name)\" is \(shown(cell)), not of type \(type)" }
    guard values.isEmpty || values.contains(cell) else {
      return "\"\(name)\" is \(shown(cell)), not one of \(values.sorted().joined(separator: ", "))"
    }
    guard minimum != nil || maximum != nil, let number = ExactDecimal(cell) else { return nil }
    if let minimum, number < minimum { return "\"\(name)\" is \(cell), less than \(minimum)" }
    if let maximum, number > maximum { return "\"\(name)\" is \(cell), more than \(maximum)" }
    return nil
  }

  private func isOfType(_ cell: String) -> Bool {
    switch type {
    case "integer": Int(cell) != nil
    case "number": ExactDecimal(number: cell) != nil
    case "boolean": cell == "true" || cell == "false"
    case "array": (try? JSONReader.value(Array(cell.utf8)))?.elements != nil
    default: !isDay || CivilDay(published: cell) != nil
    }
  }

  private func shown(_ cell: String) -> String {
    "\"" + String(cell.unicodeScalars.prefix(40).map(Character.init)) + "\""
  }
}

extension ExactDecimal {
  /// Reads a number as tables have it, exponent included.
  fileprivate init?(number digits: String) {
    let parts = digits.split(maxSplits: 1, omittingEmptySubsequences: false) {
      $0 == "e" || $0 == "E"
    }
    guard parts.count == 1 || Int(parts[1]) != nil else { return nil }
    self.init(String(parts[0]))
  }
}

extension CivilDay {
  /// Reads a day as tables have it, with a `-` before a year before 0.
  fileprivate init?(published text: String) {
    guard text.utf8.first == UInt8(ascii: "-") else {
      self.init(iso: text)
      return
    }
    let parts = text.dropFirst().split(separator: "-", omittingEmptySubsequences: false)
    guard parts.map(\.utf8.count) == [4, 2, 2], let year = Int(parts[0]), let month = Int(parts[1]),
      let day = Int(parts[2])
    else { return nil }
    self.init(year: -year, month: month, day: day)
  }
}
