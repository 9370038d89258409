extension UInt64 {
  /// The number in the eight bytes a file of ours holds it in, the lowest first.
  var eightBytes: [UInt8] { withUnsafeBytes(of: littleEndian) { Array($0) } }

  /// The number that `bytes` hold, the lowest first.
  init(eightBytes bytes: some BidirectionalCollection<UInt8>) {
    self = bytes.reversed().reduce(0) { $0 << 8 | UInt64($1) }
  }
}
