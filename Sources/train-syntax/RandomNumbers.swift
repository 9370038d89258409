/// SplitMix64: the same numbers on every machine for one seed.
struct RandomNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var x = state
    x = (x ^ (x >> 30)) &* 0xBF58_476D_1CE4_E5B9
    x = (x ^ (x >> 27)) &* 0x94D0_49BB_1331_11EB
    return x ^ (x >> 31)
  }

  /// A number from 0 up to `bound`, not included.
  mutating func next(below bound: Int) -> Int { Int(next() % UInt64(bound)) }

  /// Puts `values` into a random order.
  mutating func shuffle<Value>(_ values: inout [Value]) {
    for i in stride(from: values.count - 1, to: 0, by: -1) { values.swapAt(i, next(below: i + 1)) }
  }
}
