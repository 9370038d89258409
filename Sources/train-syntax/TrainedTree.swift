import ClaimsetSyntax

/// A trained parser with its weights as they will lie in the model.
///
/// Unsafe only in that pointers are not Sendable: the memory is written once, before anyone else sees it.
final class TrainedTree: Sendable {
  private let moveBits: Int
  private let labelBits: Int
  private nonisolated(unsafe) let moves: UnsafeMutableBufferPointer<SIMD4<UInt32>>
  private nonisolated(unsafe) let labels: UnsafeMutableBufferPointer<Int8>
  let model: SyntaxModel.Tree

  init(_ training: ParserTraining, variant: Int, moveBits: Int) {
    self.moveBits = moveBits
    labelBits = training.labels.bits
    moves = Self.copy(training.moves.frozen(bits: moveBits))
    labels = Self.copy(training.labels.frozen())
    guard let moves = moves.baseAddress, let labels = labels.baseAddress else {
      preconditionFailure("a parser without weights")
    }
    model = SyntaxModel.Tree(
      MoveWeights(bits: moveBits, buckets: moves),
      WindowWeights(classes: training.labels.classes, bits: labelBits, cells: labels),
      variant: variant
    )
  }

  deinit {
    moves.deallocate()
    labels.deallocate()
  }

  private static func copy<Value>(_ values: [Value]) -> UnsafeMutableBufferPointer<Value> {
    let copy = UnsafeMutableBufferPointer<Value>.allocate(capacity: values.count)
    _ = copy.initialize(from: values)
    return copy
  }

  func tables(
    _ moveSection: ModelFile.Section,
    _ labelSection: ModelFile.Section
  ) -> [ModelWriter.Table] {
    [
      ModelWriter.Table(
        section: moveSection,
        bits: moveBits,
        bytes: Array(UnsafeRawBufferPointer(moves))
      ),
      ModelWriter.Table(section: labelSection, bits: labelBits, cells: Array(labels)),
    ]
  }
}
