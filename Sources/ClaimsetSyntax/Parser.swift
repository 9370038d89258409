/// What finds the tree of the tagged sentence in its columns.
package protocol TreeParser {
  /// The state that holds the tree.
  var state: ParserState { get }
  /// Parses the sentence in the columns.
  func parse()
}

/// Hangs each word of a tagged sentence on its head, move by move, the best each time.
package final class Parser: TreeParser {
  package let state: ParserState
  private let moves: MoveWeights
  private let labels: WindowWeights
  private let moveTable: TemplateTable
  private let labelTable = LabelView.templates
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  private let scores: UnsafeMutablePointer<SIMD16<Int16>>
  /// By how much the move that gave each word its head was better than the next.
  package let margins: UnsafeMutablePointer<Int32>

  package init(_ columns: SentenceColumns, _ model: SyntaxModel.Tree) {
    moveTable = MoveView.templates.part(model.variant)
    moves = model.moves
    labels = model.labels
    state = ParserState(columns)
    let width = max(MoveView.size, LabelView.size)
    view = .allocate(capacity: width)
    view.initialize(repeating: 0, count: width)
    let count = max(moveTable.count, labelTable.count)
    features = .allocate(capacity: count)
    features.initialize(repeating: 0, count: count)
    scores = .allocate(capacity: labels.vectors)
    margins = .allocate(capacity: SentenceColumns.capacity)
    margins.initialize(repeating: 0, count: SentenceColumns.capacity)
    scores.initialize(repeating: SIMD16(repeating: 0), count: labels.vectors)
  }

  deinit {
    view.deallocate()
    features.deallocate()
    scores.deallocate()
    margins.deallocate()
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
        margins[arc.dependent] = margin
        state.attach(arc.head, relation(arc.head, arc.dependent))
      }
    }
  }

  private var margin: Int32 = 0

  @inline(__always)
  private func nextMove() -> Int {
    // Where only one move can be made there is nothing to weigh.
    margin = 0
    if state.depth == 0 { return ParserState.shift }
    if state.front == state.count {
      return state.depth > 1 ? ParserState.right : ParserState.left
    }
    MoveView.write(view, state)
    moveTable.extract(view, features)
    let (shift, left) = moves.sums(features, moveTable.count)
    let better = max(left, shift)
    if better < 0, state.depth > 1 {
      margin = -better
      return ParserState.right
    }
    margin = better - (state.depth > 1 ? max(min(left, shift), 0) : min(left, shift))
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
