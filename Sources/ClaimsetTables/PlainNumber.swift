/// An exact decimal for a program whose numbers are binary floating point: SQLite, a spreadsheet.
struct PlainNumber: Hashable {
  /// How many digits such a program keeps of any number.
  static let safeDigits = 15

  /// The digits as the other formats have them: `3.50`, `2500000`, `1E5000`.
  let digits: String

  /// Whether a number of `safeDigits` places holds every digit.
  var isSafe: Bool { significant <= Self.safeDigits && !digits.utf8.contains(UInt8(ascii: "E")) }

  /// The value as a whole number, where it is written as one that fits.
  var whole: Int64? { Int64(digits) }

  /// The nearest floating-point value; nil where there is none.
  var nearest: Double? { Double(digits).flatMap { $0.isFinite ? $0 : nil } }

  /// The number of digits after the point.
  var places: Int {
    digits.utf8.firstIndex(of: UInt8(ascii: ".")).map {
      digits.utf8.distance(from: $0, to: digits.utf8.endIndex) - 1
    } ?? 0
  }

  /// Whether the number, printed with up to 15 digits, reads exactly as it was written.
  var readsAsWritten: Bool {
    guard isSafe, significant > 0 || digits == "0" else { return false }
    guard places > 0 else { return true }
    // Below 0.0001 such programs print an exponent, and no program prints closing zeros.
    let isTiny = digits.utf8.drop { $0 == UInt8(ascii: "-") }.starts(with: "0.0000".utf8)
    return !isTiny && digits.utf8.last != UInt8(ascii: "0")
  }

  /// The number of digits from the first that is not 0.
  private var significant: Int {
    digits.utf8.lazy.filter { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
      .drop { $0 == UInt8(ascii: "0") }.count
  }
}
