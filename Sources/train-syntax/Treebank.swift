import ClaimsetCore
import ClaimsetSyntax

/// A sentence with its tags and tree, as the treebank has it.
struct GoldSentence {
  /// The words, in UTF-8.
  var forms: [[UInt8]] = []
  var lemmas: [[UInt8]] = []
  /// Classes in ``TagPair/all``; -1 for a pair that is not there.
  var tags: [Int] = []
  var universal: [UniversalTag?] = []
  var penn: [PennTag?] = []
  /// From 0; the root is at `count`.
  var heads: [Int] = []
  /// Raw values of ``DependencyRelation``; -1 when unknown.
  var labels: [Int] = []
  /// Tags as the tagger gives them when it has not seen this sentence in training.
  var predictedTags: [Int] = []
  /// Tags as the tagger's first pass gives them.
  var draftTags: [Int] = []

  /// Trees as parsers find them when they have not seen this sentence in training.
  var drafts: [TreeDraft] = []

  var count: Int { forms.count }

  /// Sets the words of `columns`.
  func fill(_ columns: SentenceColumns) {
    columns.start(count)
    for i in 0..<count {
      forms[i].withUnsafeBufferPointer { columns.set(i, $0) }
      if !draftTags.isEmpty { columns.draft[i] = UInt64(draftTags[i] + 1) }
    }
  }

  /// Sets the words and tags of `columns`.
  func fillTagged(_ columns: SentenceColumns) {
    fill(columns)
    for i in 0..<count { columns.tag[i] = UInt64(predictedTags[i] + 1) }
  }

  /// Its tree from right to left.
  var mirrored: GoldTree {
    let last = count - 1
    func mirror(_ i: Int) -> Int { i == count ? i : last - i }
    return GoldTree(heads: heads.reversed().map(mirror), labels: labels.reversed())
  }

  /// Its tree.
  var tree: GoldTree { GoldTree(heads: heads, labels: labels) }
}

/// A tree as the treebank has it.
struct GoldTree {
  /// From 0; the root is at `count`.
  let heads: [Int]
  /// Raw values of ``DependencyRelation``; -1 when unknown.
  let labels: [Int]
  /// The children of each word and of the root, in order.
  let children: [[Int]]

  init(heads: [Int], labels: [Int]) {
    self.heads = heads
    self.labels = labels
    var children: [[Int]] = Array(repeating: [], count: heads.count + 1)
    for (i, head) in heads.enumerated() { children[head].append(i) }
    self.children = children
  }
}

/// Reads treebanks.
enum Treebank {
  static func read(_ bytes: [UInt8]) -> [GoldSentence] {
    let names = Names()
    var reader = ConlluReader(bytes)
    var sentences: [GoldSentence] = []
    while let sentence = reader.next() {
      guard sentence.words.count <= SentenceColumns.capacity else { continue }
      sentences.append(names.gold(sentence, bytes))
    }
    return sentences
  }

  private struct Names {
    let universal: [String: UniversalTag]
    let penn: [String: PennTag]
    let relations: [String: Int]
    let pairs: [TagPair: Int]

    init() {
      universal = Dictionary(
        uniqueKeysWithValues: UniversalTag.allCases.map { ("\($0.name)", $0) }
      )
      penn = Dictionary(uniqueKeysWithValues: PennTag.allCases.map { ("\($0.name)", $0) })
      relations = Dictionary(
        uniqueKeysWithValues: DependencyRelation.allCases.map { ("\($0.name)", Int($0.rawValue)) }
      )
      pairs = Dictionary(uniqueKeysWithValues: TagPair.all.enumerated().map { ($1, $0) })
    }

    func gold(_ sentence: ConlluSentence, _ bytes: [UInt8]) -> GoldSentence {
      func text(_ range: Range<Int>) -> String { String(decoding: bytes[range], as: UTF8.self) }
      var gold = GoldSentence()
      let count = sentence.words.count
      for word in sentence.words {
        gold.forms.append(Array(bytes[word.form]))
        gold.lemmas.append(Array(bytes[word.lemma]))
        let upos = universal[text(word.universal)]
        let xpos = penn[text(word.penn)]
        gold.universal.append(upos)
        gold.penn.append(xpos)
        var pair = -1
        if let upos, let xpos { pair = pairs[TagPair(upos, xpos)] ?? -1 }
        gold.tags.append(pair)
        let head = word.head == 0 ? count : word.head - 1
        gold.heads.append(head)
        gold.labels.append(relations[text(word.relation)] ?? -1)
      }
      return gold
    }
  }
}
