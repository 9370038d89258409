import ClaimsetSyntax

/// Learns ``WindowWeights`` by the averaged perceptron.
final class WindowTrainer {
  let classes: Int
  let bits: Int
  private let size: Int
  private let weights: UnsafeMutablePointer<Int32>
  private let totals: UnsafeMutablePointer<Int64>
  private let sums: UnsafeMutablePointer<SIMD16<Int32>>
  private let vectors: Int
  private(set) var step: Int64 = 1

  init(classes: Int, bits: Int) {
    self.classes = classes
    self.bits = bits
    size = 1 << bits + 128
    weights = .allocate(capacity: size)
    weights.initialize(repeating: 0, count: size)
    totals = .allocate(capacity: size)
    totals.initialize(repeating: 0, count: size)
    vectors = (classes + 15) / 16
    sums = .allocate(capacity: vectors)
    sums.initialize(repeating: SIMD16(repeating: 0), count: vectors)
  }

  deinit {
    weights.deallocate()
    totals.deallocate()
    sums.deallocate()
  }

  /// The score of each class.
  @inline(__always)
  func scores(_ features: UnsafePointer<UInt64>, _ count: Int) -> UnsafePointer<Int32> {
    for v in 0..<vectors { sums[v] = SIMD16(repeating: 0) }
    for i in 0..<count {
      let window = UnsafeRawPointer(
        weights + Int(truncatingIfNeeded: features[i] >> UInt64(64 - bits))
      )
      for v in 0..<vectors {
        sums[v] &+= window.loadUnaligned(fromByteOffset: v * 64, as: SIMD16<Int32>.self)
      }
    }
    return UnsafeRawPointer(sums).assumingMemoryBound(to: Int32.self)
  }

  /// Learns from one decision: `gold` should have won by `margin`.
  ///
  /// - Returns: The class that won.
  @inline(__always)
  func learn(_ features: UnsafePointer<UInt64>, _ count: Int, gold: Int, margin: Int32) -> Int {
    let scores = scores(features, count)
    var best = 0
    var rival = gold == 0 ? 1 : 0
    for i in 1..<classes where scores[i] > scores[best] { best = i }
    for i in 0..<classes where i != gold && scores[i] > scores[rival] { rival = i }
    if gold >= 0, scores[gold] <= scores[rival] + margin {
      for i in 0..<count {
        let cell = Int(truncatingIfNeeded: features[i] >> UInt64(64 - bits))
        weights[cell + gold] &+= 1
        totals[cell + gold] &+= step
        weights[cell + rival] &-= 1
        totals[cell + rival] &-= step
      }
    }
    step += 1
    return best
  }

  /// The averaged weights as eight-bit cells.
  func frozen() -> [Int8] {
    var averages = [Int64](repeating: 0, count: size)
    for i in 0..<size { averages[i] = (Int64(weights[i]) * step - totals[i]) * 256 / step }
    return Quantizer.bytes(averages)
  }
}

/// Fits averages into eight bits.
enum Quantizer {
  static func byte(_ value: Int64, _ limit: Int64) -> Int8 {
    let scaled = (value.magnitude * 127 * 2 + UInt64(limit)) / (UInt64(limit) * 2)
    let cut = Int8(min(scaled, 127))
    return value < 0 ? -cut : cut
  }

  static func bytes(_ values: [Int64]) -> [Int8] {
    var limit: Int64 = 1
    for value in values { limit = max(limit, Int64(value.magnitude)) }
    return values.map { byte($0, limit) }
  }
}
