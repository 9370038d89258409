import ClaimsetSyntax

/// Weights of parts of trees that learn, with what their average is made of.
///
/// The cells are those the parser reads, so that it weighs trees with what was learned last.
final class PartWeights {
  let bits: Int
  private let cells: UnsafeMutablePointer<Int16>
  private let totals: UnsafeMutablePointer<Int64>
  private var step: Int64 = 1
  /// No weight leaves the cells, and no average is so large that the sum over a tree could.
  private static let limit = 32_000
  private static let averageLimit: Int64 = 8_000

  init(bits: Int) {
    self.bits = bits
    cells = .allocate(capacity: 1 << bits)
    cells.initialize(repeating: 0, count: 1 << bits)
    totals = .allocate(capacity: 1 << bits)
    totals.initialize(repeating: 0, count: 1 << bits)
  }

  deinit {
    cells.deallocate()
    totals.deallocate()
  }

  var weights: ArcWeights { ArcWeights(bits: bits, cells: cells) }

  func advance() { step += 1 }

  /// Adds `change` to the weights of `features`.
  func learn(_ features: UnsafePointer<UInt64>, _ count: Int, _ change: Int) {
    for i in 0..<count {
      let cell = Int(truncatingIfNeeded: features[i] >> UInt64(64 - bits))
      let value = Int(cells[cell]) + change
      guard abs(value) < Self.limit else { continue }
      cells[cell] = Int16(value)
      totals[cell] += Int64(change) * step
    }
  }

  /// Makes each weight the average of what it has been.
  func average() {
    var limit: Int64 = 1
    for i in 0..<1 << bits {
      totals[i] = (Int64(cells[i]) * step - totals[i]) * 256 / step
      limit = max(limit, Int64(totals[i].magnitude))
    }
    for i in 0..<1 << bits { cells[i] = Int16(totals[i] * Self.averageLimit / limit) }
  }

  func table(_ section: ModelFile.Section) -> ModelWriter.Table {
    let bytes = UnsafeRawBufferPointer(start: cells, count: 2 << bits)
    return ModelWriter.Table(section: section, bits: bits, bytes: Array(bytes))
  }
}
