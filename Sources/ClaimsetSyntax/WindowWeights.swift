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

  /// Adds the windows of `features` into `scores`.
  @inline(__always)
  private func add(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ scores: UnsafeMutablePointer<SIMD16<Int16>>
  ) {
    if vectors == 4 || vectors == 5 { return addInRegisters(features, count, scores) }
    for v in 0..<vectors { scores[v] = SIMD16(repeating: 0) }
    for i in 0..<count {
      let window = UnsafeRawPointer(cells + Int(truncatingIfNeeded: features[i] >> shift))
      for v in 0..<vectors {
        let cell = window.loadUnaligned(fromByteOffset: v * 16, as: SIMD16<Int8>.self)
        scores[v] &+= SIMD16<Int16>(truncatingIfNeeded: cell)
      }
    }
  }

  /// ``add(_:_:_:)`` for windows of 49 to 80 classes, with the sums in registers.
  @inline(__always)
  private func addInRegisters(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ scores: UnsafeMutablePointer<SIMD16<Int16>>
  ) {
    let zero = SIMD16<Int16>(repeating: 0)
    var (a, b, c, d, e) = (zero, zero, zero, zero, zero)
    // Four vectors never read a fifth: it is the first again, and dropped.
    let last = vectors == 5 ? 64 : 0
    for i in 0..<count {
      let window = UnsafeRawPointer(cells + Int(truncatingIfNeeded: features[i] >> shift))
      a &+= vector(window, 0)
      b &+= vector(window, 16)
      c &+= vector(window, 32)
      d &+= vector(window, 48)
      e &+= vector(window, last)
    }
    (scores[0], scores[1], scores[2], scores[3]) = (a, b, c, d)
    if vectors == 5 { scores[4] = e }
  }

  @inline(__always)
  private func vector(_ window: UnsafeRawPointer, _ offset: Int) -> SIMD16<Int16> {
    let cells = window.loadUnaligned(fromByteOffset: offset, as: SIMD16<Int8>.self)
    return SIMD16(truncatingIfNeeded: cells)
  }

  /// The class with the highest score; of equals the first.
  @inline(__always)
  func best(
    _ features: UnsafePointer<UInt64>,
    _ count: Int,
    _ scores: UnsafeMutablePointer<SIMD16<Int16>>
  ) -> Int {
    add(features, count, scores)
    let flat = UnsafeRawPointer(scores).assumingMemoryBound(to: Int16.self)
    var best = 0
    for i in 1..<classes where flat[i] > flat[best] { best = i }
    return best
  }
}
