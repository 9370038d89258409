import ClaimsetSyntax

/// Learns ``MoveWeights`` by the averaged perceptron: an open table of whole hashes, so that no
/// feature is mistaken for another while it learns.
final class MoveTrainer {
  private let bits: Int
  private let size: Int
  private let keys: UnsafeMutablePointer<UInt64>
  private let weights: UnsafeMutablePointer<SIMD4<Int32>>
  private let totals: UnsafeMutablePointer<SIMD4<Int64>>
  private let slots: UnsafeMutablePointer<Int>
  private(set) var step: Int64 = 1
  private(set) var used = 0
  /// Features that found no free place.
  private(set) var lost = 0
  private static let probes = 32

  init(bits: Int) {
    self.bits = bits
    size = 1 << bits + Self.probes
    keys = .allocate(capacity: size)
    keys.initialize(repeating: 0, count: size)
    weights = .allocate(capacity: size)
    weights.initialize(repeating: SIMD4(repeating: 0), count: size)
    totals = .allocate(capacity: size)
    totals.initialize(repeating: SIMD4(repeating: 0), count: size)
    slots = .allocate(capacity: 256)
    slots.initialize(repeating: -1, count: 256)
  }

  deinit {
    keys.deallocate()
    weights.deallocate()
    totals.deallocate()
    slots.deallocate()
  }

  /// The score of each move.
  @inline(__always)
  func scores(_ features: UnsafePointer<UInt64>, _ count: Int) -> SIMD4<Int32> {
    var sum = SIMD4<Int32>(repeating: 0)
    for i in 0..<count {
      let feature = features[i]
      var slot = Int(truncatingIfNeeded: feature >> UInt64(64 - bits))
      let end = slot + Self.probes
      while keys[slot] != feature, keys[slot] != 0, slot < end { slot += 1 }
      slots[i] = slot
      if keys[slot] == feature { sum &+= weights[slot] }
    }
    return sum
  }

  /// Adds 1 to the weights of `good` and takes 1 from those of `bad`, for the features that were
  /// scored last.
  func update(_ features: UnsafePointer<UInt64>, _ count: Int, good: Int, bad: Int) {
    for i in 0..<count {
      let slot = slots[i]
      if keys[slot] != features[i] {
        guard keys[slot] == 0 else {
          lost += 1
          continue
        }
        keys[slot] = features[i]
        used += 1
      }
      weights[slot][good] &+= 1
      weights[slot][bad] &-= 1
      totals[slot][good] &+= step
      totals[slot][bad] &-= step
    }
  }

  func advance() { step += 1 }

  /// The averaged weights of the features that matter most, `1 << bits` buckets of four.
  func frozen(bits frozenBits: Int) -> [SIMD4<UInt32>] {
    var limit: Int64 = 1
    for slot in 0..<size where keys[slot] != 0 {
      let (shift, left) = average(slot)
      limit = max(limit, abs(shift), abs(left))
    }
    var buckets = [SIMD4<UInt32>](repeating: SIMD4(repeating: 0), count: 1 << frozenBits)
    var ranks = [SIMD4<Int64>](repeating: SIMD4(repeating: 0), count: 1 << frozenBits)
    for slot in 0..<size where keys[slot] != 0 {
      let (shift, left) = average(slot)
      let word =
        MoveWeights.check(keys[slot]) | Self.twelveBits(shift, limit) << 8
        | Self.twelveBits(left, limit) << 20
      guard word > 0xFF else { continue }
      let rank = abs(shift) + abs(left) + abs(shift - left)
      let bucket = MoveWeights.bucket(keys[slot], bits: frozenBits)
      var least = 0
      for i in 1..<4 where ranks[bucket][i] < ranks[bucket][least] { least = i }
      if rank > ranks[bucket][least] {
        ranks[bucket][least] = rank
        buckets[bucket][least] = word
      }
    }
    return buckets
  }

  /// The averages of `shift` and `left` less that of `right`.
  private func average(_ slot: Int) -> (Int64, Int64) {
    func average(_ move: Int) -> Int64 {
      (Int64(weights[slot][move]) * step - totals[slot][move]) * 4096 / step
    }
    let right = average(ParserState.right)
    return (average(ParserState.shift) - right, average(ParserState.left) - right)
  }

  private static func twelveBits(_ value: Int64, _ limit: Int64) -> UInt32 {
    let scaled = (abs(value) * 2047 * 2 + limit) / (limit * 2)
    return UInt32(bitPattern: Int32(value < 0 ? -scaled : scaled)) & 0xFFF
  }
}
