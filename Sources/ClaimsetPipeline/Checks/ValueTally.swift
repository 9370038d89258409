public import ClaimsetTables

/// What checks must know of single values, which statistics do not keep.
///
/// Each document's is made where its rows are, kept with them, and added up in the order of
/// documents. Values that must be unique are kept as 62 bits each.
public struct ValueTally: Hashable, Sendable {
  /// A value that is not allowed, with the number of its rows.
  struct Other: Hashable, Sendable {
    var value = ""
    var count = 0
  }

  /// What was counted for one check.
  fileprivate struct Count: Hashable, Sendable {
    var check = ""
    /// The hashes of all values, for a check that asks for unique ones.
    var hashes: [Int] = []
    /// Values that are not allowed, in the order met, for a check that allows some.
    var others: [Other] = []
  }

  /// How many different values that are not allowed are kept by name.
  fileprivate static let namedOthers = 5

  private var counts: [Count] = []

  /// The tally of nothing, for no check.
  public init() {}

  /// Takes down what `checks` must know of the rows of one document.
  public init(_ records: DocumentRecords, for checks: [Check]) {
    for check in checks where check.needsValues {
      guard let field = check.field,
        let column = TableDefinition.of(check.table).index(of: field)
      else { continue }
      var count = Count(check: check.id)
      records.forEachRow(of: check.table) { row in
        if let value = records.string(of: row[column]) { count.add(value, check.condition) }
      }
      counts.append(count)
    }
  }

  /// Adds the tally of the documents after these, made for the same checks.
  public mutating func merge(_ later: ValueTally) {
    if counts.isEmpty { counts = later.counts.map { Count(check: $0.check) } }
    for (i, count) in later.counts.enumerated() where i < counts.count {
      counts[i].hashes += count.hashes
      for other in count.others { counts[i].add(other) }
    }
  }

  /// The values that the check `id` does not allow, beyond the first few as `…`; nil when values
  /// were not looked at.
  func others(of id: String) -> [Other]? { counts.first { $0.check == id }?.others }

  /// How many rows have a value that an earlier row has; nil when values were not looked at.
  func repeats(of id: String) -> Int? {
    counts.first { $0.check == id }.map { $0.hashes.count - Set($0.hashes).count }
  }
}

extension ValueTally: FieldCoded {
  /// Names the fields in their order.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.list(&counts, of: Count()) { coder, count in
      coder.text(&count.check)
      coder.numbers(&count.hashes)
      coder.list(&count.others, of: Other()) { coder, other in
        coder.text(&other.value)
        coder.number(&other.count)
      }
    }
  }
}

extension ValueTally.Count {
  fileprivate mutating func add(_ value: String, _ condition: Check.Condition) {
    switch condition {
    case .unique: hashes.append(value.stableHash)
    case .allowed(_, let values, _):
      if !values.contains(value) { add(ValueTally.Other(value: value, count: 1)) }
    default: break
    }
  }

  fileprivate mutating func add(_ other: ValueTally.Other) {
    let isNamed = others.count < ValueTally.namedOthers
    if let known = others.firstIndex(where: { $0.value == other.value }) {
      others[known].count += other.count
    } else if isNamed {
      others.append(other)
    } else if let rest = others.firstIndex(where: { $0.value == "…" }) {
      others[rest].count += other.count
    } else {
      others.append(ValueTally.Other(value: "…", count: other.count))
    }
  }
}

extension Check {
  /// Whether statistics do not tell, so that single values must be looked at.
  var needsValues: Bool {
    switch condition {
    case .unique: true
    case .allowed: column?.allowedValues.isEmpty ?? false
    default: false
    }
  }

  /// The column it looks at.
  var column: Column? {
    TableDefinition.of(table).columns.first { $0.name == field }
  }
}

extension String {
  /// FNV-1a over the UTF-8 without its two highest bits: the same in every process.
  fileprivate var stableHash: Int {
    let hash = utf8.reduce(0xcbf2_9ce4_8422_2325 as UInt64) {
      ($0 ^ UInt64($1)) &* 0x100_0000_01b3
    }
    return Int(hash >> 2)
  }
}
