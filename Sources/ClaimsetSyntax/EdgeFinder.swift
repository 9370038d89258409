import ClaimsetCore

/// Finds the edges that the tree has no room for, by rules over the finished tree.
///
/// Heads are seen before what hangs on them, so that a subject is handed down a whole chain:
/// `She wants to try to leave`.
struct EdgeFinder {
  private let tree: TreeColumns
  private var links = ChildLinks()
  /// The token that each predicate has for its subject, its own or a shared one; -1 for none.
  private var subject: [Int] = []
  private var edges: [AddedEdge] = []
  /// How many edges each token got as head and as dependent, so that a list of a thousand words
  /// does not give a million edges.
  private var onHead: [UInt8] = []
  private var ofDependent: [UInt8] = []
  private static let limit = 12

  /// The columns of a document that the rules read.
  struct TreeColumns {
    let heads: [Int32]
    let relations: [DependencyRelation]
    let tags: [UniversalTag]
    let pennTags: [PennTag]
    let lemmas: Lemmas

    var count: Int { heads.count }
  }

  init(_ tree: TreeColumns) { self.tree = tree }

  /// The edges of the whole document, in the order of their heads.
  mutating func find() -> [AddedEdge] {
    links = ChildLinks(tree.heads)
    subject = [Int](repeating: -1, count: tree.count)
    onHead = [UInt8](repeating: 0, count: tree.count)
    ofDependent = onHead
    for i in links.downwards {
      findSubject(of: i)
      findSharedObject(of: i)
      findAgent(i)
      if tree.relations[i] == .relativeClause { findAntecedent(of: i) }
    }
    spreadToConjuncts()
    return edges.sorted {
      ($0.head, $0.dependent, $0.relation.rawValue) < ($1.head, $1.dependent, $1.relation.rawValue)
    }
  }

  private mutating func add(
    _ dependent: Int,
    on head: Int,
    _ relation: DependencyRelation,
    _ reason: AddedEdge.Reason
  ) {
    guard dependent != head, onHead[head] < Self.limit, ofDependent[dependent] < Self.limit else {
      return
    }
    onHead[head] += 1
    ofDependent[dependent] += 1
    edges.append(AddedEdge(dependent, on: head, relation, reason))
  }

  private func head(_ i: Int) -> Int { Int(tree.heads[i]) }

  /// The first child of `i` whose relation is one of `relations`, or -1.
  private func child(_ i: Int, _ test: (DependencyRelation) -> Bool) -> Int {
    var child = links.first[i]
    while child >= 0 {
      if test(tree.relations[child]) { return child }
      child = links.next[child]
    }
    return -1
  }

  private func has(_ i: Int, _ relation: DependencyRelation) -> Bool {
    child(i) { $0 == relation } >= 0
  }

  // MARK: subjects

  private mutating func findSubject(of i: Int) {
    let own = child(i) {
      $0.universal == .subject || $0.universal == .clausalSubject || $0 == .expletive
    }
    if own >= 0 {
      subject[i] = own
      return
    }
    let head = head(i)
    guard head >= 0 else { return }
    switch tree.relations[i] {
    case .conjunct where subject[head] >= 0 && subject[head] < i && isPredicate(i):
      shareSubject(of: head, with: i)
    case .openComplement:
      let controller = controller(of: i, on: head)
      guard controller >= 0 else { return }
      subject[i] = controller
      add(controller, on: i, subjectRelation(i), .controlledSubject)
    default:
      break
    }
  }

  private mutating func shareSubject(of head: Int, with i: Int) {
    subject[i] = subject[head]
    guard tree.relations[subject[head]] != .expletive else { return }
    add(subject[head], on: i, subjectRelation(i), .sharedSubject)
  }

  /// Whether a word can have a subject: a verb, or a word with a copula.
  private func isPredicate(_ i: Int) -> Bool {
    tree.tags[i] == .verb || tree.tags[i] == .auxiliary || has(i, .copula)
      || tree.tags[i] == .adjective
  }

  private func subjectRelation(_ i: Int) -> DependencyRelation {
    has(i, .passiveAuxiliary) ? .passiveSubject : .subject
  }

  /// Whose deed the complement `i` is: `She told him to leave`, but `She promised him to leave`.
  private func controller(of i: Int, on head: Int) -> Int {
    let object = child(head) { $0 == .object || $0 == .indirectObject }
    let isSubjects = tree.lemmas.value(of: head, in: Self.subjectControl) != nil
    if object >= 0, object < i, !isSubjects { return object }
    let subject = subject[head]
    return subject >= 0 && tree.relations[subject] != .expletive ? subject : -1
  }

  /// Verbs whose complement is the subject's own deed although they have an object.
  private static let subjectControl = WordTable(
    ["promise", "threaten", "vow", "pledge", "swear", "guarantee"],
    value: true
  )

  // MARK: objects

  /// `They buy and sell boats`: the tree gives the boats to one of the two.
  private mutating func findSharedObject(of i: Int) {
    let head = head(i)
    guard tree.relations[i] == .conjunct, tree.tags[i] == .verb, tree.tags[head] == .verb else {
      return
    }
    let others = child(head) { $0 == .object || $0 == .clausalComplement || $0 == .openComplement }
    let own = child(i) { $0 == .object || $0 == .clausalComplement || $0 == .openComplement }
    if others > i, tree.relations[others] == .object, own < 0 {
      add(others, on: i, .object, .sharedObject)
    } else if others < 0, own > i, tree.relations[own] == .object, isNextTo(head, i) {
      add(own, on: head, .object, .sharedObject)
    }
  }

  /// Whether nothing but a conjunction stands between two verbs: `buy and sell`.
  private func isNextTo(_ first: Int, _ second: Int) -> Bool {
    second == first + 2 && tree.relations[first + 1] == .coordinator
      && !has(first, .passiveAuxiliary)
  }

  // MARK: relative clauses

  /// Gives the noun before a relative clause its place in it.
  private mutating func findAntecedent(of i: Int) {
    let noun = head(i)
    guard noun < i else { return }
    var child = links.first[i]
    while child >= 0, child < i {
      if isRelativizer(child) {
        add(noun, on: i, tree.relations[child], .relativeClause)
        // `people who smoke and drink`: the second verb shares the noun, not the pronoun.
        if subject[i] == child { subject[i] = noun }
        return
      }
      // `whose boat sank`, `in which he lived`: the pronoun stands deeper, or has a preposition.
      if let inner = innerRelativizer(child) {
        add(noun, on: child, tree.relations[inner], .relativeClause)
        return
      }
      child = links.next[child]
    }
    guard subject[i] >= 0, tree.tags[i] == .verb else { return }
    let hasObject = has(i, .object) || has(i, .clausalComplement) || has(i, .passiveAuxiliary)
    let isFrame = tree.lemmas.value(of: noun, in: Self.frameNouns) != nil
    add(noun, on: i, hasObject || isFrame ? .oblique : .object, .relativeClause)
  }

  /// `who`, `which`, `that` at the head of its clause.
  private func isRelativizer(_ i: Int) -> Bool {
    switch tree.pennTags[i] {
    case .wp, .wdt, .wrb: true
    default: false
    }
  }

  private func innerRelativizer(_ i: Int) -> Int? {
    guard
      tree.relations[i].universal == .subject || tree.relations[i] == .object
        || tree.relations[i].universal == .oblique
    else { return nil }
    let inner = child(i) { $0 == .possessor }
    return inner >= 0 && tree.pennTags[inner] == .wpPossessive ? inner : nil
  }

  /// Nouns whose relative clause without a pronoun says when, where or how: `the day he left`.
  private static let frameNouns = WordTable(
    [
      "day", "time", "year", "month", "week", "hour", "minute", "moment", "night", "morning",
      "evening", "way", "reason", "place",
    ],
    value: true
  )

  // MARK: agents

  /// `sold by the captain`: the tree may call it an oblique.
  private mutating func findAgent(_ i: Int) {
    let head = head(i)
    guard head >= 0, tree.relations[i].universal == .oblique, i > head,
      tree.pennTags[head] == .vbn, tree.tags[i].isNominal
    else { return }
    let isPassive = has(head, .passiveAuxiliary) || tree.relations[head] == .adjectivalClause
    let preposition = child(i) { $0 == .caseMarker }
    guard isPassive, preposition >= 0,
      tree.lemmas.value(of: preposition, in: Self.by) != nil,
      tree.relations[i] == .agent || tree.lemmas.value(of: i, in: Self.frameNouns) == nil
    else { return }
    add(i, on: head, .agent, .passiveAgent)
  }

  private static let by = WordTable(["by"], value: true)

  // MARK: conjuncts

  /// `Ann and Bob left`: what `Ann` is to `left`, by the tree or an edge, `Bob` is too.
  private mutating func spreadToConjuncts() {
    let found = edges
    var edgesOf: [Int: [AddedEdge]] = [:]
    for edge in found { edgesOf[Int(edge.dependent), default: []].append(edge) }
    for i in 0..<tree.count where tree.relations[i] == .conjunct {
      let first = firstConjunct(i)
      let relation = tree.relations[first]
      let head = head(first)
      if head >= 0, Self.isShared(relation) { add(i, on: head, relation, .sharedHead) }
      for edge in edgesOf[first] ?? [] where Self.isShared(edge.relation) {
        add(i, on: Int(edge.head), edge.relation, .sharedHead)
      }
    }
  }

  /// The first of the words that `i` is joined to.
  private func firstConjunct(_ i: Int) -> Int {
    var place = head(i)
    while place >= 0, tree.relations[place] == .conjunct { place = head(place) }
    return max(place, 0)
  }

  private static func isShared(_ relation: DependencyRelation) -> Bool {
    switch relation.universal {
    case .subject, .object, .indirectObject, .oblique, .nominalModifier, .clausalComplement,
      .openComplement, .adverbialClause, .adjectivalClause, .adjectivalModifier, .clausalSubject:
      true
    default: false
    }
  }
}

/// The children of each token as lists, and the order from roots to leaves.
struct ChildLinks {
  /// The first child of each token and the next with the same head, -1 at the end.
  private(set) var first: [Int] = []
  private(set) var next: [Int] = []
  /// All tokens, each after its head.
  private(set) var downwards: [Int] = []

  init() {}

  init(_ heads: [Int32]) {
    first = [Int](repeating: -1, count: heads.count)
    next = first
    for i in heads.indices.reversed() where heads[i] >= 0 {
      next[i] = first[Int(heads[i])]
      first[Int(heads[i])] = i
    }
    downwards.reserveCapacity(heads.count)
    for i in heads.indices where heads[i] < 0 { downwards.append(i) }
    var place = 0
    while place < downwards.count {
      var child = first[downwards[place]]
      while child >= 0 {
        downwards.append(child)
        child = next[child]
      }
      place += 1
    }
  }
}

extension UniversalTag {
  /// Whether it is a noun, name or pronoun.
  fileprivate var isNominal: Bool { self == .noun || self == .properNoun || self == .pronoun }
}
