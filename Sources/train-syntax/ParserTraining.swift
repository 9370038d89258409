import ClaimsetCore
import ClaimsetSyntax

/// Trains the parser and its labels by a dynamic oracle: after a mistake it learns the best move
/// from where the mistake has led.
final class ParserTraining {
  let moves: MoveTrainer
  let labels: WindowTrainer
  private let columns: SentenceColumns
  private let state: ParserState
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  private var random: RandomNumbers
  private let moveTable: TemplateTable
  private let settings: Settings

  /// How a parser is trained.
  struct Settings {
    var moveBits = 24
    var labelBits = 22
    var epochs = 12
    var seed: UInt64 = 1
    /// How many of a hundred mistakes are followed.
    var exploration = 90
    /// Which part of the templates it uses, and whether it goes from right to left: every second
    /// variant does.
    var variant = 0
    var isMirrored: Bool { variant % 2 == 1 }
  }

  init(_ settings: Settings, _ words: KnownWords) {
    self.settings = settings
    moveTable = MoveView.templates.part(settings.variant)
    moves = MoveTrainer(bits: settings.moveBits)
    labels = WindowTrainer(classes: DependencyRelation.allCases.count, bits: settings.labelBits)
    random = RandomNumbers(seed: settings.seed)
    columns = SentenceColumns(words)
    state = ParserState(SentenceColumns(words))
    view = .allocate(capacity: 256)
    view.initialize(repeating: 0, count: 256)
    features = .allocate(capacity: 256)
    features.initialize(repeating: 0, count: 256)
  }

  deinit {
    view.deallocate()
    features.deallocate()
  }

  /// Goes over `sentences` as often as the settings say.
  func run(_ sentences: [GoldSentence]) {
    let trees = sentences.map { settings.isMirrored ? $0.mirrored : $0.tree }
    var order = Array(sentences.indices)
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      for index in order {
        fill(sentences[index])
        learn(trees[index], explores: epoch > 0)
      }
    }
  }

  private func fill(_ sentence: GoldSentence) {
    guard settings.isMirrored else { return sentence.fillTagged(state.columns) }
    sentence.fillTagged(columns)
    state.columns.mirror(columns)
  }

  private func learn(_ tree: GoldTree, explores: Bool) {
    state.start()
    let oracle = Oracle(tree, state)
    while !state.isDone {
      let move = chosenMove(oracle, explores)
      if move == ParserState.shift {
        state.pushFront()
      } else {
        let arc = state.arc(of: move)
        state.attach(arc.head, label(arc.head, arc.dependent, tree))
      }
    }
  }

  private func chosenMove(_ oracle: Oracle, _ explores: Bool) -> Int {
    let table = moveTable
    MoveView.write(view, state)
    table.write(view, features)
    let scores = moves.scores(features, table.count)
    let costs = oracle.costs()
    var least = Int.max
    for move in 0..<3 { least = min(least, costs[move]) }
    var good = -1
    var bad = -1
    var best = -1
    for move in 0..<3 where costs[move] < Int.max {
      if best < 0 || scores[move] > scores[best] { best = move }
      if costs[move] == least {
        if good < 0 || scores[move] > scores[good] { good = move }
      } else if bad < 0 || scores[move] > scores[bad] {
        bad = move
      }
    }
    moves.advance()
    if bad >= 0, scores[good] <= scores[bad] {
      moves.update(features, table.count, good: good, bad: bad)
    }
    return explores && random.next(below: 100) < settings.exploration ? best : good
  }

  private func label(_ head: Int, _ dependent: Int, _ tree: GoldTree) -> Int {
    if head == state.count { return LabelView.root }
    let table = LabelView.templates
    LabelView.fill(view, state, head, dependent)
    table.write(view, features)
    let gold = tree.heads[dependent] == head ? tree.labels[dependent] : -1
    return labels.learn(features, table.count, gold: gold, margin: 0)
  }
}

/// What each move costs: the number of arcs of the treebank's tree it puts out of reach.
struct Oracle {
  private let tree: GoldTree
  private let state: ParserState

  init(_ tree: GoldTree, _ state: ParserState) {
    self.tree = tree
    self.state = state
  }

  /// The cost of each move; `Int.max` for one that cannot be made.
  func costs() -> SIMD4<Int> {
    var costs = SIMD4<Int>(repeating: .max)
    let s = state.below(0)
    let b = state.front
    if state.allows(ParserState.shift) { costs[0] = shiftCost(s, b) }
    if s >= 0 {
      let head = tree.heads[s]
      var kept = 0
      for child in tree.children[s] where child >= b { kept += 1 }
      if state.allows(ParserState.left) {
        costs[1] = kept + (head == state.below(1) || head > b ? 1 : 0)
      }
      if state.allows(ParserState.right) { costs[2] = kept + (head >= b ? 1 : 0) }
    }
    return costs
  }

  private func shiftCost(_ s: Int, _ b: Int) -> Int {
    var cost = 0
    let head = tree.heads[b]
    for i in 0..<state.depth {
      let word = state.below(i)
      if tree.heads[word] == b { cost += 1 }
      if word == head, word != s { cost += 1 }
    }
    return cost
  }
}
