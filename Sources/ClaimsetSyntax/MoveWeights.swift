/// The weights of the three moves: a table of features that knows which it holds.
///
/// Four features share a bucket of sixteen bytes. Each has eight bits of its hash to tell it
/// apart and two weights of twelve bits (of three moves only the differences matter), so that a feature never seen in training adds nothing, where a table
/// without them would add another feature's weights.
///
/// Unchecked, since a pointer is not Sendable: the model behind it is linked in and never changes.
package struct MoveWeights: @unchecked Sendable {
  package let buckets: UnsafePointer<SIMD4<UInt32>>
  private let shift: UInt64

  /// Reads `1 << bits` buckets at `buckets`, which must outlive this.
  package init(bits: Int, buckets: UnsafePointer<SIMD4<UInt32>>) {
    self.buckets = buckets
    shift = UInt64(64 - bits)
  }

  /// The bits of `feature` that its place in the table holds.
  @inline(__always)
  package static func check(_ feature: UInt64) -> UInt32 {
    UInt32(truncatingIfNeeded: feature) & 0xFF
  }

  /// The bucket of `feature`.
  @inline(__always)
  package static func bucket(_ feature: UInt64, bits: Int) -> Int {
    Int(truncatingIfNeeded: feature >> UInt64(64 - bits))
  }

  /// By how much `shift` and `left` are better than `right`, by the weights of `features`.
  @inline(__always)
  package func sums(_ features: UnsafePointer<UInt64>, _ count: Int) -> (Int32, Int32) {
    var shifts = SIMD4<Int32>(repeating: 0)
    var lefts = SIMD4<Int32>(repeating: 0)
    let mask = SIMD4<UInt32>(repeating: 0xFF)
    let zero = SIMD4<UInt32>(repeating: 0)
    for i in 0..<count {
      let feature = features[i]
      let bucket = buckets[Int(truncatingIfNeeded: feature >> shift)]
      let wanted = SIMD4<UInt32>(repeating: Self.check(feature))
      let found = zero.replacing(with: bucket, where: (bucket & mask) .== wanted)
      let signed = SIMD4<Int32>(truncatingIfNeeded: found)
      shifts &+= (signed &<< 12) &>> 20
      lefts &+= signed &>> 20
    }
    return (shifts.wrappedSum(), lefts.wrappedSum())
  }
}
