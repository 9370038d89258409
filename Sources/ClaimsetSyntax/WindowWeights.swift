/// Small weights for many classes: the window of a feature starts at its cell, a cell a class.
///
/// Windows of different features overlap, so that no memory is spent on classes a feature says
/// nothing of; one contiguous load adds a feature to the scores of all classes.
///
/// Unchecked, since a pointer is not Sendable: the model behind it is linked in and never changes.
package struct WindowWeights: @unchecked Sendable {
  /// The number of classes, and that rounded up to whole vectors.
  package let classes: Int
  package let vectors: Int
  /// The weights; as many as 2 to the power of `bits`, and a window more.
  package let cells: UnsafePointer<Int8>
  private let shift: UInt64

  /// The cells after the last window start, for the window that starts there.
  package static let margin = 128

  /// Reads `1 << bits` cells and a window of 128 after them at `cells`, which must outlive this.
  package init(classes: Int, bits: Int, cells: UnsafePointer<Int8>) {
    self.classes = classes
    self.cells = cells
    vectors = (classes + 15) / 16
    shift = UInt64(64 - bits)
  }

  /// Adds the windows of `features` into `scores`: of each sixteen classes first those of even number, then the others.
  ///
  /// So a cell is widened by two shifts in place. A conversion of the standard library is a call, for which all sums leave
  /// their registers.
  @inline(__always)
  private func add(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ scores: UnsafeMutablePointer<SIMD16<Int16>>
  ) {
    // Raw, since the sums are written as vectors and read as numbers.
    let sums = UnsafeMutableRawPointer(scores)
    if vectors == 4 || vectors == 5 { return addInRegisters(features, count, sums) }
    for v in 0..<vectors {
      var (evens, odds) = (SIMD8<Int16>(repeating: 0), SIMD8<Int16>(repeating: 0))
      for i in 0..<count {
        let window = UnsafeRawPointer(cells + Int(truncatingIfNeeded: features[i] >> shift))
        let pairs = pairs(window, v * 16)
        (evens, odds) = (evens &+ even(pairs), odds &+ odd(pairs))
      }
      store(evens, odds, v, sums)
    }
  }

  /// ``add(_:_:_:)`` for windows of 49 to 80 classes, with the sums in registers.
  @inline(__always)
  private func addInRegisters(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ sums: UnsafeMutableRawPointer
  ) {
    let zero = SIMD8<Int16>(repeating: 0)
    var (a0, b0, c0, d0, e0) = (zero, zero, zero, zero, zero)
    var (a1, b1, c1, d1, e1) = (zero, zero, zero, zero, zero)
    // Four vectors never read a fifth: it is the first again, and dropped.
    let last = vectors == 5 ? 64 : 0
    for i in 0..<count {
      let window = UnsafeRawPointer(cells + Int(truncatingIfNeeded: features[i] >> shift))
      let (a, b, c) = (pairs(window, 0), pairs(window, 16), pairs(window, 32))
      let (d, e) = (pairs(window, 48), pairs(window, last))
      (a0, a1) = (a0 &+ even(a), a1 &+ odd(a))
      (b0, b1) = (b0 &+ even(b), b1 &+ odd(b))
      (c0, c1) = (c0 &+ even(c), c1 &+ odd(c))
      (d0, d1) = (d0 &+ even(d), d1 &+ odd(d))
      (e0, e1) = (e0 &+ even(e), e1 &+ odd(e))
    }
    store(a0, a1, 0, sums)
    store(b0, b1, 1, sums)
    store(c0, c1, 2, sums)
    store(d0, d1, 3, sums)
    if vectors == 5 { store(e0, e1, 4, sums) }
  }

  /// Writes the sums of sixteen classes.
  @inline(__always)
  private func store(
    _ evens: SIMD8<Int16>,
    _ odds: SIMD8<Int16>,
    _ vector: Int,
    _ sums: UnsafeMutableRawPointer
  ) {
    sums.storeBytes(of: evens, toByteOffset: vector * 32, as: SIMD8<Int16>.self)
    sums.storeBytes(of: odds, toByteOffset: vector * 32 + 16, as: SIMD8<Int16>.self)
  }

  /// Sixteen cells, two in each number.
  @inline(__always)
  private func pairs(_ window: UnsafeRawPointer, _ offset: Int) -> SIMD8<Int16> {
    let pairs = window.loadUnaligned(fromByteOffset: offset, as: SIMD8<Int16>.self)
    #if _endian(big)
      return (pairs &<< 8) | ((pairs &>> 8) & 0xFF)
    #else
      return pairs
    #endif
  }

  @inline(__always)
  private func even(_ pairs: SIMD8<Int16>) -> SIMD8<Int16> { (pairs &<< 8) &>> 8 }

  @inline(__always)
  private func odd(_ pairs: SIMD8<Int16>) -> SIMD8<Int16> { pairs &>> 8 }

  /// The class with the highest score; of equals the first.
  @inline(__always)
  func best(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ scores: UnsafeMutablePointer<SIMD16<Int16>>
  ) -> Int {
    add(features, count, scores)
    let sums = UnsafeRawPointer(scores)
    var best = 0
    var most = Int16.min
    for i in 0..<classes {
      let place = i & ~15 | (i & 1) << 3 | (i & 15) >> 1
      let score = sums.load(fromByteOffset: place * 2, as: Int16.self)
      if score > most { (best, most) = (i, score) }
    }
    return best
  }
}
