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
    for v in 0..<vectors { scores[v] = SIMD16(repeating: 0) }
    for i in 0..<count {
      let window = UnsafeRawPointer(cells + Int(truncatingIfNeeded: features[i] >> shift))
      for v in 0..<vectors {
        let cell = window.loadUnaligned(fromByteOffset: v * 16, as: SIMD16<Int8>.self)
        scores[v] &+= SIMD16<Int16>(truncatingIfNeeded: cell)
      }
    }
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
