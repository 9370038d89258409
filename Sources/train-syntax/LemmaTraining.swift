import ClaimsetCore
import ClaimsetSyntax

/// Learns the edits of ``Lemmatizer`` by counting.
struct LemmaTraining {
  static let bits = 16
  /// The words at least that must agree on the edit of an ending.
  private static let support = 2

  /// How often each edit was right for an ending.
  private struct Tally {
    var edits: [Int: Int] = [:]
    /// The ending one byte shorter; for a whole word, its longest ending.
    var parent: UInt64 = 0

    mutating func add(_ edit: Int) { edits[edit, default: 0] += 1 }

    /// The edit right most often; of equals the first learned.
    var best: (edit: Int, count: Int) {
      var best = (edit: 0, count: 0)
      for (edit, count) in edits
      where count > best.count || (count == best.count && edit < best.edit) {
        best = (edit, count)
      }
      return best
    }
  }

  private var indices: [Lemmatizer.Edit: Int] = [:]
  private var edits: [Lemmatizer.Edit] = []
  /// The words whose endings are counted, each with its edit.
  private var seen: Set<[UInt64]> = []
  /// By the length of the ending; the last is for whole words.
  private var tallies: [[UInt64: Tally]]

  init(_ sentences: [GoldSentence]) {
    tallies = Array(repeating: [:], count: Lemmatizer.longest + 2)
    _ = index(of: Lemmatizer.Edit(keepsCase: false, cut: 0, tail: []))
    for sentence in sentences {
      for i in 0..<sentence.count where sentence.tags[i] >= 0 && sentence.lemmas[i] != [0x5F] {
        count(sentence.forms[i], sentence.lemmas[i], sentence.tags[i])
      }
    }
  }

  /// Counts a word: itself each time, its endings only the first time, since how often `are` is
  /// written says nothing of the other words that end so.
  private mutating func count(_ form: [UInt8], _ lemma: [UInt8], _ pair: Int) {
    let found = form.count == 1 ? whole(form, lemma) : edit(form, lemma)
    guard let found, let edit = index(of: found) else { return }
    let key = form.reversed().reduce(Lemmatizer.seed(pair)) {
      Lemmatizer.mix($0, $1.asciiLowercased)
    }
    let ending = form.suffix(Lemmatizer.longest)
    let parent = countEndings(ending, pair, edit, isNew: seen.insert([key, UInt64(edit)]).inserted)
    let whole = Tally(parent: parent)
    tallies[Lemmatizer.longest + 1][Lemmatizer.whole(key), default: whole].add(edit)
  }

  /// Counts the endings of a word and gives back the key of the longest.
  private mutating func countEndings(
    _ ending: ArraySlice<UInt8>,
    _ pair: Int,
    _ edit: Int,
    isNew: Bool
  ) -> UInt64 {
    var key = Lemmatizer.seed(pair)
    if isNew { tallies[0][key, default: Tally()].add(edit) }
    for (length, byte) in ending.reversed().enumerated() {
      let parent = key
      key = Lemmatizer.mix(key, byte.asciiLowercased)
      if isNew { tallies[length + 1][key, default: Tally(parent: parent)].add(edit) }
    }
    return key
  }

  private mutating func index(of edit: Lemmatizer.Edit) -> Int? {
    if let index = indices[edit] { return index }
    guard edits.count < Lemmatizer.editLimit else { return nil }
    indices[edit] = edits.count
    edits.append(edit)
    return edits.count - 1
  }

  /// The edit that turns `form` into `lemma` and keeps most of it; nil when none is short enough.
  private func edit(_ form: [UInt8], _ lemma: [UInt8]) -> Lemmatizer.Edit? {
    let lower = form.map(\.asciiLowercased)
    let common = commonPrefix(lower, lemma)
    let cased = commonPrefix(form, lemma)
    let keepsCase = cased > common
    var kept = max(common, cased)
    // Edits cut between letters, never within the bytes of one.
    while kept > 0, isWithinLetter(form, kept) || isWithinLetter(lemma, kept) { kept -= 1 }
    guard !lemma.contains(where: { $0 <= 0x20 }) else { return nil }
    let edit = Lemmatizer.Edit(
      keepsCase: keepsCase,
      cut: form.count - kept,
      tail: Array(lemma[kept...])
    )
    return edit.tail.count <= Lemmatizer.tailLimit && edit.cut < 256 ? edit : nil
  }

  /// The edit that puts `lemma` in place of `form`: `I`, which keeps its capital from `i` too.
  private func whole(_ form: [UInt8], _ lemma: [UInt8]) -> Lemmatizer.Edit? {
    guard lemma.count <= Lemmatizer.tailLimit else { return nil }
    return form.map(\.asciiLowercased) == lemma
      ? Lemmatizer.Edit(keepsCase: false, cut: 0, tail: [])
      : Lemmatizer.Edit(keepsCase: false, cut: form.count, tail: lemma)
  }

  private func isWithinLetter(_ bytes: [UInt8], _ i: Int) -> Bool {
    i < bytes.count && bytes[i] & 0xC0 == 0x80
  }

  private func commonPrefix(_ a: [UInt8], _ b: [UInt8]) -> Int {
    var i = 0
    while i < a.count, i < b.count, a[i] == b[i] { i += 1 }
    return i
  }

  /// The section of the model: slots, then edits.
  func bytes() -> [UInt8] {
    var slots = [UInt32](repeating: 0, count: 1 << Self.bits + Lemmatizer.probes)
    // What an ending, or a shorter one, is known to give: an entry that says the same is not put.
    var given: [UInt64: Int] = [:]
    for (length, tally) in tallies.enumerated() {
      for key in tally.keys.sorted() {
        guard let entry = tally[key] else { continue }
        let best = entry.best
        let total = entry.edits.values.reduce(0, +)
        given[key] = given[entry.parent]
        // A whole word counts where the treebank is sure of it.
        let isWhole = length == Lemmatizer.longest + 1
        guard isWhole ? best.count * 2 > total : total >= Self.support else { continue }
        guard given[entry.parent] != best.edit else { continue }
        given[key] = best.edit
        put(key, best.edit, &slots)
      }
    }
    var bytes = slots.withUnsafeBytes { [UInt8]($0) }
    for i in 0..<Lemmatizer.editLimit {
      let edit = i < edits.count ? edits[i] : edits[0]
      let head = [edit.keepsCase ? 1 : 0, UInt8(edit.cut), UInt8(edit.tail.count)]
      bytes += head + edit.tail
      bytes += [UInt8](repeating: 0, count: Lemmatizer.tailLimit - edit.tail.count)
    }
    return bytes
  }

  private func put(_ key: UInt64, _ edit: Int, _ slots: inout [UInt32]) {
    let place = Lemmatizer.place(key, Self.bits)
    for slot in place.slot..<place.slot + Lemmatizer.probes where slots[slot] == 0 {
      slots[slot] = place.check << 10 | UInt32(edit)
      return
    }
  }
}
