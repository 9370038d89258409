public import ClaimsetCore

/// Writes rows as JSON arrays: cells without the names of their columns, for a script that has the
/// names once.
///
/// Decimals are written as text, since a script would cut their digits to those of a double. `<` is written by its code, so that a row can stand in a page without ending its script.
public struct RowArrays: Sendable {
  /// The rows so far, with a comma between two.
  public private(set) var bytes: [UInt8] = []
  /// How many rows there are.
  public private(set) var count = 0

  /// Starts without rows.
  public init() {}

  /// Adds a row with `cells`, whose slices are cut from `text`.
  public mutating func append(_ cells: [Cell], of text: SourceText) {
    if count > 0 { bytes += [UInt8(ascii: ","), 0x0A] }
    count += 1
    var row: [UInt8] = []
    for (i, cell) in cells.enumerated() {
      row.append(i == 0 ? UInt8(ascii: "[") : UInt8(ascii: ","))
      if case .decimal(let value) = cell {
        row.append(UInt8(ascii: "\""))
        row.append(decimal: value)
        row.append(UInt8(ascii: "\""))
      } else {
        row.append(json: cell, of: text)
      }
    }
    for byte in row {
      if byte == UInt8(ascii: "<") { bytes += Self.lessThan } else { bytes.append(byte) }
    }
    bytes.append(UInt8(ascii: "]"))
  }

  /// Outside strings JSON has no `<`, and in a string its escape is the same character.
  private static let lessThan = Array("\\u003c".utf8)
}
