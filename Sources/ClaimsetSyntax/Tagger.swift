/// Gives each word of a sentence its part of speech, left to right.
package final class Tagger {
  private let weights: WindowWeights
  private let table: TemplateTable
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  private let scores: UnsafeMutablePointer<SIMD16<Int16>>

  package init(_ weights: WindowWeights, _ table: TemplateTable) {
    self.table = table
    self.weights = weights
    view = .allocate(capacity: TaggerView.size)
    view.initialize(repeating: 0, count: TaggerView.size)
    features = .allocate(capacity: table.count)
    features.initialize(repeating: 0, count: table.count)
    scores = .allocate(capacity: weights.vectors)
    scores.initialize(repeating: SIMD16(repeating: 0), count: weights.vectors)
  }

  deinit {
    view.deallocate()
    features.deallocate()
    scores.deallocate()
  }

  /// Sets the tags of `columns`.
  package func tag(_ columns: SentenceColumns) {
    TaggerView.open(view, columns)
    for i in 0..<columns.count {
      TaggerView.fill(view, columns, i)
      table.extract(view, features)
      columns.tag[i] = UInt64(weights.best(features, table.count, scores) + 1)
    }
  }
}
