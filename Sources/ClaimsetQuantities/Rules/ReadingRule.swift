/// A way English tells an amount, with a sentence that does and one that only looks like it.
///
/// The readers hold the rules as code; here each shows what it is for, and the tests run both
/// sentences.
struct ReadingRule: Sendable {
  /// A sentence and the rows it gives, as the tests write them: "gt 65 a age"; several are parted
  /// by " | ".
  struct Case: Hashable, Sendable {
    let text: String
    let rows: String

    /// The case of a line with a sentence, an equals sign and its rows.
    init(_ line: String) {
      let parts = line.split(separator: " = ", maxSplits: 1, omittingEmptySubsequences: false)
      text = String(parts[0])
      rows = parts.count > 1 ? String(parts[1]) : ""
    }
  }

  /// What the rule reads.
  let name: String
  /// What it is for.
  let examples: [Case]
  /// What looks like it and is read otherwise, or not at all.
  let counters: [Case]

  init(_ name: String, _ examples: String..., counter: String...) {
    self.name = name
    self.examples = examples.map(Case.init)
    self.counters = counter.map(Case.init)
  }

  /// All rules, by what they read.
  static let all = amounts + bounds + notQuantities
}
