/// One small weight for each feature of a part of a tree.
///
/// Unchecked only in that pointers are not Sendable: what they point to is never written again.
package struct ArcWeights: @unchecked Sendable {
  /// The weights, as many as 2 to the power of the bits.
  private let cells: UnsafePointer<Int16>
  private let shift: UInt64

  /// Reads `1 << bits` weights at `cells`, which must outlive this.
  package init(bits: Int, cells: UnsafePointer<Int16>) {
    self.cells = cells
    shift = UInt64(64 - bits)
  }

  /// The sum of the weights of `features`.
  @inline(__always)
  package func score(_ features: UnsafePointer<UInt64>, _ count: Int) -> Int32 {
    var sum: Int32 = 0
    for i in 0..<count { sum &+= Int32(cells[Int(truncatingIfNeeded: features[i] >> shift)]) }
    return sum
  }
}
