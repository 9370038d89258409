internal import ClaimsetCore

/// A number written in digits, with its separators understood.
enum DigitNumber: Hashable, Sendable {
  /// A value and how it was written.
  case value(ExactDecimal, Style)
  /// More than 38 digits.
  case tooLong
  /// The separators make no number: a version, an address on the net, a list without spaces.
  case none

  /// What the way a number is written says about it.
  struct Style: Hashable, Sendable {
    /// Only digits, no separator at all.
    var isPlain: Bool
    /// The number of digits.
    var digits: Int
    /// `007`: a zero in front, as codes have and amounts have not.
    var hasLeadingZero: Bool
    /// `1,5`: a comma read as the decimal sign.
    var hasDecimalComma: Bool
    /// `2.0`: a decimal sign of either kind.
    var hasDecimals: Bool
  }

  /// Reads the digits at `span`, which holds digits, points and commas only.
  ///
  /// English habits: a comma groups, a point divides. Points group only when there are several
  /// (`1.234.567`) or a comma follows them (`1.234,5`); a single comma before one or two digits
  /// divides (`1,3`). Indian groups (`3,00,000`) and Swiss ones (`1'234`) are known. Where
  /// `hasDecimalComma`, point and comma change places.
  init(_ bytes: [UInt8], _ span: Span, hasDecimalComma: Bool = false) {
    guard let shape = SeparatorShape(bytes, span, hasDecimalComma), let decimals = shape.decimals
    else {
      self = .none
      return
    }
    var mantissa: Int128 = 0
    var digits = 0
    for i in span.start..<span.end where bytes[i].isASCIIDigit {
      let (tenfold, overflow) = mantissa.multipliedReportingOverflow(by: 10)
      let (sum, carry) = tenfold.addingReportingOverflow(Int128(bytes[i] - 0x30))
      guard !overflow, !carry, digits < 38 else {
        self = .tooLong
        return
      }
      mantissa = sum
      digits += 1
    }
    let style = Style(
      isPlain: shape.groups.count == 1,
      digits: digits,
      hasLeadingZero: bytes[span.start] == 0x30 && shape.groups[0] > 1,
      hasDecimalComma: shape.isDecimalComma,
      hasDecimals: decimals > 0
    )
    self = .value(ExactDecimal(mantissa: mantissa, exponent: -decimals), style)
  }
}

/// The separators of a number and the lengths of the digit groups between them.
private struct SeparatorShape {
  /// The lengths of the groups of digits, in order.
  private(set) var groups: [Int] = [0]
  private var separators: [UInt8] = []
  /// Whether a comma stands for the decimal sign.
  private(set) var isDecimalComma = false

  /// Nil when there are more groups than any number has.
  init?(_ bytes: [UInt8], _ span: Span, _ hasDecimalComma: Bool) {
    for i in span.start..<span.end {
      if bytes[i].isASCIIDigit {
        groups[groups.count - 1] += 1
      } else {
        guard groups.count < 16 else { return nil }
        separators.append(Self.inEnglish(bytes[i], hasDecimalComma))
        groups.append(0)
      }
    }
    isDecimalComma = separators == [0x2C] && (1...2).contains(groups[1])
  }

  /// The separator English would have: a comma groups, a point divides.
  private static func inEnglish(_ sign: UInt8, _ hasDecimalComma: Bool) -> UInt8 {
    if sign == 0x27 { return 0x2C }
    guard hasDecimalComma else { return sign }
    return sign == 0x2C ? 0x2E : 0x2C
  }

  /// The number of digits after the decimal sign, or nil when the separators make no number.
  var decimals: Int? {
    guard let last = separators.last else { return 0 }
    let others = separators.dropLast()
    if others.isEmpty {
      if last == 0x2E || isDecimalComma { return groups[1] }
      return isGrouping(groups[...]) ? 0 : nil
    }
    if others.allSatisfy({ $0 == last }) { return isGrouping(groups[...]) ? 0 : nil }
    let comma: UInt8 = 0x2C
    guard others.allSatisfy({ $0 == others.first }), others.first == comma || last == comma,
      isGrouping(groups.dropLast())
    else { return nil }
    return groups[groups.count - 1]
  }

  /// Groups of three after the first, or of two and a last one of three.
  private func isGrouping(_ groups: ArraySlice<Int>) -> Bool {
    let rest = groups.dropFirst()
    guard let first = groups.first, (1...3).contains(first), let last = rest.last, last == 3 else {
      return false
    }
    return rest.allSatisfy { $0 == 3 } || (first <= 2 && rest.dropLast().allSatisfy { $0 == 2 })
  }
}
