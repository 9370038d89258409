import ClaimsetTables

/// A column that takes any value and whose values are watched from run to run.
struct OpenColumn: Hashable, Sendable {
  /// The table.
  let table: TableName
  /// The column.
  let column: String
  /// Whether the counts of its values are kept, or only how many different ones there are.
  let hasCounts: Bool

  /// The columns that are watched.
  static let all = [
    OpenColumn(table: .dates, column: "edtf", hasCounts: false),
    OpenColumn(table: .quantities, column: "unit", hasCounts: true),
    OpenColumn(table: .quantities, column: "currency", hasCounts: true),
    OpenColumn(table: .quantities, column: "item", hasCounts: false),
    OpenColumn(table: .claims, column: "subject", hasCounts: false),
    OpenColumn(table: .claims, column: "predicate", hasCounts: false),
  ]
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
    /// How many different values there are.
    var distinct = DistinctSketch()
    /// How often each value stands, in the order met; beyond ``names`` of them as `…`.
    var counts: [Count] = []
  }

  /// How many values of a column are counted by name: units and currencies are far fewer.
  static let names = 400

  /// One for each of ``OpenColumn/all``.
  private(set) var columns = OpenColumn.all.map { _ in Tally() }

  /// The tallies of no row.
  init() {}

  /// The tallies of the rows of one document.
  init(_ records: DocumentRecords) {
    for (i, open) in OpenColumn.all.enumerated() {
      guard let index = TableDefinition.of(open.table).index(of: open.column) else { continue }
      records.forEachRow(of: open.table) { row in
        guard let value = records.string(of: row[index]) else { return }
        columns[i].distinct.add(value)
        if open.hasCounts { columns[i].add(Count(value: value, count: 1)) }
      }
    }
  }

  /// Adds the tallies of the documents after these.
  mutating func merge(_ later: OpenColumnTallies) {
    for (i, tally) in later.columns.enumerated() where i < columns.count {
      columns[i].distinct.merge(tally.distinct)
      for count in tally.counts { columns[i].add(count) }
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
    coder.list(&columns, of: Tally()) { coder, tally in
      tally.distinct.code(&coder)
      coder.list(&tally.counts, of: Count()) { coder, count in
        coder.text(&count.value)
        coder.number(&count.count)
      }
    }
  }

  /// Whether it has the columns of today.
  var isWhole: Bool { columns.count == OpenColumn.all.count }
}
