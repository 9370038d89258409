/// Hangs each word of a tagged sentence on its head, move by move, the best each time.
package final class Parser {
  package let state: ParserState
  private let moves: MoveWeights
  private let labels: WindowWeights
  private let moveTable = MoveView.templates
  private let labelTable = LabelView.templates
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  private let scores: UnsafeMutablePointer<SIMD16<Int16>>

  package init(_ columns: SentenceColumns, moves: MoveWeights, labels: WindowWeights) {
    self.moves = moves
    self.labels = labels
    state = ParserState(columns)
    let width = max(MoveView.size, LabelView.size)
    view = .allocate(capacity: width)
    view.initialize(repeating: 0, count: width)
    let count = max(moveTable.count, labelTable.count)
    features = .allocate(capacity: count)
    features.initialize(repeating: 0, count: count)
    scores = .allocate(capacity: labels.vectors)
    scores.initialize(repeating: SIMD16(repeating: 0), count: labels.vectors)
  }

  deinit {
    view.deallocate()
    features.deallocate()
    scores.deallocate()
  }

  /// Parses the sentence in the columns, which is tagged; the tree is in ``state``.
  package func parse() {
    state.start()
    while !state.isDone {
      let move = nextMove()
      if move == ParserState.shift {
        state.pushFront()
      } else {
        let arc = state.arc(of: move)
        state.attach(arc.head, relation(arc.head, arc.dependent))
      }
    }
  }

  @inline(__always)
  private func nextMove() -> Int {
    // Where only one move can be made there is nothing to weigh.
    if state.depth == 0 { return ParserState.shift }
    if state.front == state.count {
      return state.depth > 1 ? ParserState.right : ParserState.left
    }
    MoveView.write(view, state)
    moveTable.extract(view, features)
    let (shift, left) = moves.sums(features, moveTable.count)
    if max(left, shift) < 0, state.depth > 1 { return ParserState.right }
    return left > shift ? ParserState.left : ParserState.shift
  }

  /// The relation of the arc from `head` to `dependent`.
  private func relation(_ head: Int, _ dependent: Int) -> Int {
    if head == state.count { return LabelView.root }
    LabelView.fill(view, state, head, dependent)
    labelTable.extract(view, features)
    return labels.best(features, labelTable.count, scores)
  }
}
