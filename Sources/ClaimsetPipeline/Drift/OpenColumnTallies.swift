import ClaimsetTables

/// A column that takes any value and whose values are watched from run to run.
struct OpenColumn: Hashable, Sendable {
  /// The table.
  let table: TableName
  /// The column.
  let column: String
  /// Whether the counts of its values are kept, or only how many different ones there are.
  let hasCounts: Bool

  /// The columns that every run watches.
  static let all = [
    OpenColumn(table: .dates, column: "edtf", hasCounts: false),
    OpenColumn(table: .quantities, column: "unit", hasCounts: true),
    OpenColumn(table: .quantities, column: "currency", hasCounts: true),
    OpenColumn(table: .quantities, column: "item", hasCounts: false),
    OpenColumn(table: .claims, column: "subject", hasCounts: false),
    OpenColumn(table: .claims, column: "predicate", hasCounts: false),
  ]

  /// The columns that a run with `checks` watches: ``all``, and what these compare.
  static func watched(by checks: [Check]) -> [OpenColumn] {
    var watched = all
    for check in checks {
      guard case .change(let change) = check.condition, change.measure.looksAtValues,
        let column = check.column, column.allowedValues.isEmpty
      else { continue }
      let known = watched.firstIndex { $0.table == check.table && $0.column == column.name }
      let open = OpenColumn(
        table: check.table,
        column: column.name,
        hasCounts: change.measure == .distribution || known.map { watched[$0].hasCounts } ?? false
      )
      if let known { watched[known] = open } else { watched.append(open) }
    }
    return watched
  }

  /// Its name among all columns, such as `quantities.unit`.
  var name: String { "\(table.rawValue).\(column)" }
}

/// What is known of the values of the watched columns: each document's is kept with its rows and
/// added up.
struct OpenColumnTallies: Hashable, Sendable, FieldCoded {
  /// How often a value stands.
  struct Count: Hashable, Sendable {
    var value = ""
    var count = 0
  }

  /// What is known of one column.
  struct Tally: Hashable, Sendable {
    /// The name of the column, as ``OpenColumn/name`` has it.
    var name = ""
    /// How many different values there are.
    var distinct = DistinctSketch()
    /// How often each value stands, in the order met; beyond ``names`` of them as `…`.
    var counts: [Count] = []
  }

  /// How many values of a column are counted by name: units and currencies are far fewer.
  static let names = 400

  /// One for each column watched; none when no row was added.
  private var tallies: [Tally] = []

  /// The tallies of no row.
  init() {}

  /// The tallies of the rows of one document in `columns`.
  init(_ records: DocumentRecords, of columns: [OpenColumn]) {
    tallies = columns.map { open in
      var tally = Tally(name: open.name)
      guard let index = TableDefinition.of(open.table).index(of: open.column) else { return tally }
      records.forEachRow(of: open.table) { row in
        guard let value = records.string(of: row[index]) else { return }
        tally.distinct.add(value)
        if open.hasCounts { tally.add(Count(value: value, count: 1)) }
      }
      return tally
    }
  }

  /// What is known of the column `name`; nil when it was not watched.
  subscript(name: String) -> Tally? { tallies.first { $0.name == name } }

  /// Adds the tallies of the documents after these, of the same columns.
  mutating func merge(_ later: OpenColumnTallies) {
    if tallies.isEmpty { tallies = later.tallies.map { Tally(name: $0.name) } }
    for (i, tally) in later.tallies.enumerated() where i < tallies.count {
      tallies[i].distinct.merge(tally.distinct)
      for count in tally.counts { tallies[i].add(count) }
    }
  }
}

extension OpenColumnTallies.Tally {
  fileprivate mutating func add(_ other: OpenColumnTallies.Count) {
    let isNamed = counts.count < OpenColumnTallies.names
    if let known = counts.firstIndex(where: { $0.value == other.value }) {
      counts[known].count += other.count
    } else if isNamed {
      counts.append(other)
    } else if let rest = counts.firstIndex(where: { $0.value == "…" }) {
      counts[rest].count += other.count
    } else {
      counts.append(OpenColumnTallies.Count(value: "…", count: other.count))
    }
  }
}

extension OpenColumnTallies {
  /// Reads or writes the fields.
  mutating func code<Coder: FieldCoder>(_ coder: inout Coder) {
    coder.list(&tallies, of: Tally()) { coder, tally in
      coder.text(&tally.name)
      tally.distinct.code(&coder)
      coder.list(&tally.counts, of: Count()) { coder, count in
        coder.text(&count.value)
        coder.number(&count.count)
      }
    }
  }
}
