import ClaimsetCore
import ClaimsetTables

/// How two profiles differ, measure by measure: what checks and the drift gate are judged by.
struct ProfileChange {
  /// Where the profiles are from, such as ` from input/**/*.txt`; empty for the whole dataset.
  let place: String
  /// The dataset before.
  let old: DatasetProfile
  /// This one.
  let new: DatasetProfile

  /// A number before and after.
  struct Count: Hashable {
    let before: Int
    let after: Int

    /// By which share of the number before it is another; nil when there was nothing.
    var change: Share? { before > 0 ? Share(part: after - before, whole: before) : nil }
  }

  /// The share of rows in which a column is empty, before and after.
  struct EmptyShare: Hashable {
    let before: Share
    let after: Share

    /// The difference of the two, in thousandths; above zero when more rows are empty.
    var change: Share { Share.difference(after, before) }
  }

  /// How far the values of a column are spread in another way.
  struct Spread: Hashable {
    /// Half the sum of the differences of shares (the total variation distance).
    let distance: Share
    /// The value that moved most.
    let value: String
    /// Its share before.
    let before: Share
    /// Its share now.
    let after: Share
  }

  /// The rows of `table`.
  func rows(of table: TableName) -> Count {
    Count(before: old.statistics.rows(of: table), after: new.statistics.rows(of: table))
  }

  /// The empty cells of `column`; nil when there is no such column, or were or are no rows.
  func emptyShare(of column: String, in table: TableName) -> EmptyShare? {
    let rows = rows(of: table)
    guard rows.before > 0, rows.after > 0,
      let before = old.statistics.emptyCells(of: column, in: table),
      let after = new.statistics.emptyCells(of: column, in: table)
    else { return nil }
    return EmptyShare(
      before: Share(part: before, whole: rows.before),
      after: Share(part: after, whole: rows.after)
    )
  }

  /// The different values of `column`; nil when they were not counted.
  func distinct(of column: String, in table: TableName) -> Count? {
    guard let before = old.distinct(of: column, in: table),
      let after = new.distinct(of: column, in: table)
    else { return nil }
    return Count(before: before, after: after)
  }

  /// How `column` is spread, where there were and are at least `floor` values; nil else, and when
  /// they were not counted.
  func spread(of column: String, in table: TableName, floor: Int) -> Spread? {
    guard let earlier = old.values(of: column, in: table),
      let later = new.values(of: column, in: table)
    else { return nil }
    let (before, after) = (earlier.values.reduce(0, +), later.values.reduce(0, +))
    guard min(before, after) >= max(1, floor) else { return nil }
    var sum: Int128 = 0
    var most: (value: String, change: Int128) = ("", 0)
    for value in Set(earlier.keys).union(later.keys).sorted() {
      let change =
        Int128(later[value] ?? 0) * Int128(before) - Int128(earlier[value] ?? 0) * Int128(after)
      sum += abs(change)
      if abs(change) > abs(most.change) { most = (value, change) }
    }
    return Spread(
      distance: Share(part: Int(sum * 500 / (Int128(before) * Int128(after))), whole: 1000),
      value: most.value,
      before: Share(part: earlier[most.value] ?? 0, whole: before),
      after: Share(part: later[most.value] ?? 0, whole: after)
    )
  }
}

// What differs, in words.

extension ProfileChange {
  /// Says how `count` things called `noun`, of `what`, came to be other.
  func sentence(_ count: Count, _ noun: String, of what: String) -> String {
    "\(count.after.counted(noun))\(what)\(place), before \(count.before)"
  }

  /// Says in what share of rows `column` is empty.
  func sentence(_ share: EmptyShare, _ column: String) -> String {
    "\(column)\(place) is empty in a share of \(share.after), before in \(share.before)"
  }

  /// Says how the values of `column` are spread.
  func sentence(_ spread: Spread, _ column: String) -> String {
    "\(column)\(place) is spread otherwise by \(spread.distance): most of all "
      + "\"\(spread.value)\" in a share of \(spread.after), before \(spread.before)"
  }
}

extension DatasetProfile {
  /// How many different values `column` has; nil when they were not counted.
  fileprivate func distinct(of column: String, in table: TableName) -> Int? {
    let closed = statistics.values(of: column, in: table)
    guard closed.isEmpty else { return closed.count { $0.count > 0 } }
    return open["\(table.rawValue).\(column)"]?.distinct.estimate
  }

  /// How often each value of `column` stands; nil when that was not counted.
  fileprivate func values(of column: String, in table: TableName) -> [String: Int]? {
    let closed = statistics.values(of: column, in: table)
    guard closed.isEmpty else {
      return Dictionary(closed.map { ($0.value, $0.count) }, uniquingKeysWith: +)
    }
    return open["\(table.rawValue).\(column)"].map { tally in
      Dictionary(tally.counts.map { ($0.value, $0.count) }, uniquingKeysWith: +)
    }
  }
}

extension Share {
  /// By how much `a` is more than `b`, in thousandths, the rest cut off.
  static func difference(_ a: Share, _ b: Share) -> Share {
    let difference = Int128(a.part) * Int128(b.whole) - Int128(b.part) * Int128(a.whole)
    return Share(part: Int(difference * 1000 / (Int128(a.whole) * Int128(b.whole))), whole: 1000)
  }

  /// The same without its sign.
  var magnitude: Share { Share(part: abs(part), whole: whole) }

  /// Whether it is less than `other`.
  static func < (a: Share, b: Share) -> Bool {
    Int128(a.part) * Int128(b.whole) < Int128(b.part) * Int128(a.whole)
  }
}
