import ClaimsetCore
import ClaimsetSyntax

/// Trains the parser and its labels by a dynamic oracle: after a mistake it learns the best move
/// from where the mistake has led.
final class ParserTraining {
  let moves: MoveTrainer
  let labels: WindowTrainer
  private let state = ParserState(SentenceColumns())
  private let view: UnsafeMutablePointer<UInt64>
  private let features: UnsafeMutablePointer<UInt64>
  var wrong = 0
  var decided = 0
  private var random: RandomNumbers
  private let settings: Settings

  /// What may be tried.
  struct Settings {
    var moveBits = 24
    var labelBits = 22
    var epochs = 10
    var seed: UInt64 = 1
    var moveMargin: Int32 = 0
    var labelMargin: Int32 = 0
    /// How many of a hundred mistakes are followed.
    var exploration = 90
  }

  init(_ settings: Settings) {
    self.settings = settings
    moves = MoveTrainer(bits: settings.moveBits)
    labels = WindowTrainer(classes: DependencyRelation.allCases.count, bits: settings.labelBits)
    random = RandomNumbers(seed: settings.seed)
    view = .allocate(capacity: 256)
    view.initialize(repeating: 0, count: 256)
    features = .allocate(capacity: 256)
    features.initialize(repeating: 0, count: 256)
  }

  deinit {
    view.deallocate()
    features.deallocate()
  }

  /// Goes over `sentences`, and calls `report` after each time.
  func run(_ sentences: [GoldSentence], report: (Int) -> Void) {
    var order = Array(sentences.indices)
    for epoch in 0..<settings.epochs {
      random.shuffle(&order)
      for index in order { learn(sentences[index], explores: epoch > 0) }
      report(epoch)
    }
  }

  private func learn(_ sentence: GoldSentence, explores: Bool) {
    sentence.fill(state.columns)
    for i in 0..<sentence.count { state.columns.tag[i] = UInt64(sentence.predictedTags[i] + 1) }
    state.start()
    let oracle = Oracle(sentence, state)
    while !state.isDone {
      let move = chosenMove(oracle, explores)
      if move == ParserState.shift {
        state.pushFront()
      } else {
        let arc = state.arc(of: move)
        state.attach(arc.head, label(arc.head, arc.dependent, sentence))
      }
    }
  }

  private func chosenMove(_ oracle: Oracle, _ explores: Bool) -> Int {
    let table = MoveView.templates
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
    decided += 1
    if costs[best] > least { wrong += 1 }
    if bad >= 0, scores[good] <= scores[bad] + settings.moveMargin {
      moves.update(features, table.count, good: good, bad: bad)
    }
    return explores && random.next(below: 100) < settings.exploration ? best : good
  }

  private func label(_ head: Int, _ dependent: Int, _ sentence: GoldSentence) -> Int {
    if head == state.count { return LabelView.root }
    let table = LabelView.templates
    LabelView.fill(view, state, head, dependent)
    table.write(view, features)
    let gold = sentence.heads[dependent] == head ? sentence.labels[dependent] : -1
    return labels.learn(features, table.count, gold: gold, margin: settings.labelMargin)
  }
}

/// What each move costs: the number of arcs of the treebank's tree it puts out of reach.
struct Oracle {
  private let sentence: GoldSentence
  private let state: ParserState

  init(_ sentence: GoldSentence, _ state: ParserState) {
    self.sentence = sentence
    self.state = state
  }

  /// The cost of each move; `Int.max` for one that cannot be made.
  func costs() -> SIMD4<Int> {
    var costs = SIMD4<Int>(repeating: .max)
    let s = state.below(0)
    let b = state.front
    if state.allows(ParserState.shift) { costs[0] = shiftCost(s, b) }
    if s >= 0 {
      let head = sentence.heads[s]
      var kept = 0
      for child in sentence.children[s] where child >= b { kept += 1 }
      if state.allows(ParserState.left) {
        costs[1] = kept + (head == state.below(1) || head > b ? 1 : 0)
      }
      if state.allows(ParserState.right) { costs[2] = kept + (head >= b ? 1 : 0) }
    }
    return costs
  }

  private func shiftCost(_ s: Int, _ b: Int) -> Int {
    var cost = 0
    let head = sentence.heads[b]
    for i in 0..<state.depth {
      let word = state.below(i)
      if sentence.heads[word] == b { cost += 1 }
      if word == head, word != s { cost += 1 }
    }
    return cost
  }
}
