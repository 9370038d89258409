import ClaimsetCore

// How numbers, ids and days are written, digit by digit, so that no String is made for them.

extension [UInt8] {
  /// Writes `word`, which is ASCII.
  @inline(__always)
  mutating func append(ascii word: StaticString) {
    word.withUTF8Buffer { append(contentsOf: $0) }
  }

  /// Writes `value` in decimal digits.
  mutating func append(integer value: Int) {
    if value < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(value.magnitude))
  }

  /// Writes `value` in decimal digits, with zeros before it up to `width` digits.
  mutating func append(digits value: UInt64, width: Int = 1) {
    var length = 1
    var rest = value
    while rest >= 10 {
      rest /= 10
      length += 1
    }
    length = Swift.max(length, width)
    let start = count
    for _ in 0..<length { append(UInt8(ascii: "0")) }
    rest = value
    var i = start + length - 1
    while rest > 0 {
      self[i] = UInt8(ascii: "0") + UInt8(truncatingIfNeeded: rest % 10)
      rest /= 10
      i -= 1
    }
  }

  /// Writes `value` in plain notation, with all its digits: `-3.50`, `2500000`.
  ///
  /// Beyond 400 places it is written with an exponent, `1E5000`, so that no number of a few
  /// digits can fill a disk with zeros.
  mutating func append(decimal value: ExactDecimal) {
    if value.isNegative { append(UInt8(ascii: "-")) }
    let digits = value.mantissa.magnitude
    guard value.exponent.magnitude <= 400 else {
      append(magnitude: digits, width: 1)
      append(UInt8(ascii: "E"))
      return append(integer: value.exponent)
    }
    guard value.exponent < 0 else {
      append(magnitude: digits, width: 1)
      return append(
        contentsOf: repeatElement(UInt8(ascii: "0"), count: digits == 0 ? 0 : value.exponent)
      )
    }
    append(magnitude: digits, width: 1 - value.exponent)
    insert(UInt8(ascii: "."), at: count + value.exponent)
  }

  /// Writes `value`, of up to 39 digits, with zeros before it up to `width` digits.
  private mutating func append(magnitude value: UInt128, width: Int) {
    guard value > UInt128(UInt64.max) else { return append(digits: UInt64(value), width: width) }
    let (high, low) = value.quotientAndRemainder(dividingBy: 10_000_000_000_000_000_000)
    append(digits: UInt64(high), width: width - 19)
    append(digits: UInt64(low), width: 19)
  }

  /// Writes `day` as `YYYY-MM-DD`; a year before 0 carries a sign.
  mutating func append(day: CivilDay) {
    let (year, month, day) = day.parts
    if year < 0 { append(UInt8(ascii: "-")) }
    append(digits: UInt64(year.magnitude), width: 4)
    append(UInt8(ascii: "-"))
    append(digits: UInt64(month), width: 2)
    append(UInt8(ascii: "-"))
    append(digits: UInt64(day), width: 2)
  }

  /// Writes `id` as a letter and 16 hexadecimal digits.
  mutating func append(id: RowID) {
    append(id.letter)
    for shift in stride(from: 56, through: 0, by: -8) {
      append(hex: UInt8(truncatingIfNeeded: id.bits >> UInt64(shift)))
    }
  }

  /// Writes `byte` as two hexadecimal digits.
  mutating func append(hex byte: UInt8) {
    append(hexDigit: byte >> 4)
    append(hexDigit: byte & 15)
  }

  private mutating func append(hexDigit nibble: UInt8) {
    append(nibble < 10 ? UInt8(ascii: "0") + nibble : UInt8(ascii: "a") + nibble - 10)
  }
}
