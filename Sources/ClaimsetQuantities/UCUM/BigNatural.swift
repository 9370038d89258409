/// A whole number from zero up, of any size: what exact unit conversion needs.
///
/// Numbers here have a few hundred bits, so the simple algorithms are the fast ones.
struct BigNatural: Hashable, Sendable {
  /// Base 2^32, the lowest first, without zeros at the end.
  private var limbs: [UInt32]

  init(_ value: UInt64) {
    limbs = [UInt32(truncatingIfNeeded: value), UInt32(value >> 32)]
    trim()
  }

  private init(limbs: [UInt32]) {
    self.limbs = limbs
    trim()
  }

  /// Reads ASCII digits; other bytes are passed over.
  init(digits: some Sequence<UInt8>) {
    limbs = []
    for digit in digits where digit >= 0x30 && digit <= 0x39 {
      multiply(by: 10, adding: UInt32(digit - 0x30))
    }
  }

  /// Ten to the power `exponent`.
  static func powerOfTen(_ exponent: Int) -> BigNatural {
    var result = BigNatural(1)
    for _ in 0..<max(0, exponent) { result.multiply(by: 10, adding: 0) }
    return result
  }

  var isZero: Bool { limbs.isEmpty }
  var isOdd: Bool { limbs.first.map { $0 & 1 == 1 } ?? false }

  private mutating func trim() { while limbs.last == 0 { limbs.removeLast() } }

  private mutating func multiply(by factor: UInt32, adding: UInt32) {
    var carry = UInt64(adding)
    for i in limbs.indices {
      let product = UInt64(limbs[i]) * UInt64(factor) + carry
      limbs[i] = UInt32(truncatingIfNeeded: product)
      carry = product >> 32
    }
    if carry > 0 { limbs.append(UInt32(carry)) }
  }

  static func * (a: BigNatural, b: BigNatural) -> BigNatural {
    var result = [UInt32](repeating: 0, count: a.limbs.count + b.limbs.count)
    for i in a.limbs.indices {
      var carry: UInt64 = 0
      for j in b.limbs.indices {
        let sum = UInt64(a.limbs[i]) * UInt64(b.limbs[j]) + UInt64(result[i + j]) + carry
        result[i + j] = UInt32(truncatingIfNeeded: sum)
        carry = sum >> 32
      }
      result[i + b.limbs.count] = UInt32(carry)
    }
    return BigNatural(limbs: result)
  }

  /// The difference; `b` is not larger.
  static func - (a: BigNatural, b: BigNatural) -> BigNatural {
    precondition(!(a < b), "a natural number cannot fall below zero")
    var result = a.limbs
    var borrow: Int64 = 0
    for i in result.indices {
      let other = i < b.limbs.count ? Int64(b.limbs[i]) : 0
      let difference = Int64(result[i]) - other - borrow
      borrow = difference < 0 ? 1 : 0
      result[i] = UInt32(truncatingIfNeeded: difference)
    }
    return BigNatural(limbs: result)
  }

  static func < (a: BigNatural, b: BigNatural) -> Bool {
    if a.limbs.count != b.limbs.count { return a.limbs.count < b.limbs.count }
    for i in a.limbs.indices.reversed() where a.limbs[i] != b.limbs[i] {
      return a.limbs[i] < b.limbs[i]
    }
    return false
  }

  private var bitCount: Int {
    limbs.last.map { limbs.count * 32 - $0.leadingZeroBitCount } ?? 0
  }

  private mutating func shiftLeftAndAdd(_ bit: UInt32) {
    var carry = bit
    for i in limbs.indices {
      let next = limbs[i] >> 31
      limbs[i] = limbs[i] << 1 | carry
      carry = next
    }
    if carry > 0 { limbs.append(carry) }
  }

  /// The whole quotient and what remains; `divisor` is not zero.
  func dividing(by divisor: BigNatural) -> (quotient: BigNatural, remainder: BigNatural) {
    precondition(!divisor.isZero, "division by zero")
    var quotient = BigNatural(0)
    var remainder = BigNatural(0)
    for i in (0..<bitCount).reversed() {
      remainder.shiftLeftAndAdd(limbs[i / 32] >> UInt32(i % 32) & 1)
      let fits = !(remainder < divisor)
      if fits { remainder = remainder - divisor }
      quotient.shiftLeftAndAdd(fits ? 1 : 0)
    }
    return (quotient, remainder)
  }

  /// The greatest common divisor.
  static func commonDivisor(_ a: BigNatural, _ b: BigNatural) -> BigNatural {
    var (x, y) = (a, b)
    while !y.isZero { (x, y) = (y, x.dividing(by: y).remainder) }
    return x
  }

  /// The digits in base ten.
  var digits: String {
    var rest = self
    var result: [UInt8] = []
    let ten = BigNatural(10)
    while !rest.isZero {
      let (quotient, remainder) = rest.dividing(by: ten)
      result.append(UInt8(0x30 + (remainder.limbs.first ?? 0)))
      rest = quotient
    }
    return result.isEmpty ? "0" : String(decoding: result.reversed(), as: UTF8.self)
  }
}
