import ClaimsetCore
import ClaimsetTables

/// How two profiles differ, each difference a sentence.
struct DriftMeasure {
  /// A difference that is larger than allowed.
  struct Finding: Hashable {
    /// What is different, from what to what.
    let sentence: String
    /// The measure, between 0 and 1.
    let observed: Share
  }

  /// The tables whose rows are what texts say.
  static let tables: [TableName] = [.dates, .quantities, .attributions, .claims]

  /// Where the profiles are from, such as ` from input/**/*.txt`; empty for the whole dataset.
  let place: String
  /// The dataset before.
  let old: DatasetProfile
  /// This one.
  let new: DatasetProfile
  /// What is allowed.
  let settings: DriftSettings

  /// More documents were lost than may be.
  var documents: [Finding] {
    guard old.documents >= settings.documentFloor else { return [] }
    return loss(old.documents, new.documents, "document", place)
  }

  /// More rows of a table were lost than may be, or all of them.
  var rows: [Finding] {
    Self.tables.flatMap { table in
      let (before, after) = (old.statistics.rows(of: table), new.statistics.rows(of: table))
      let isGone = after == 0 && before >= settings.emptyFloor
      guard before >= settings.floor || isGone, !(isGone && settings.mayBeEmpty.contains(table))
      else { return [] as [Finding] }
      return loss(before, after, "row", " of \(table.rawValue)\(place)")
    }
  }

  /// A column is empty in another share of its rows.
  var emptyCells: [Finding] {
    comparable.flatMap { table -> [Finding] in
      let (before, after) = (old.statistics.rows(of: table), new.statistics.rows(of: table))
      return TableDefinition.of(table).columns.compactMap { column in
        guard let empty = old.statistics.emptyCells(of: column.name, in: table),
          let now = new.statistics.emptyCells(of: column.name, in: table)
        else { return nil }
        let (was, `is`) = (Share(part: empty, whole: before), Share(part: now, whole: after))
        let change = Share.distance(was, `is`)
        guard change > settings.maxShift else { return nil }
        return Finding(
          sentence: "\(table.rawValue).\(column.name)\(place) is empty in a share of \(`is`), "
            + "before in \(was)",
          observed: change
        )
      }
    }
  }

  /// A column has far fewer different values, though its table has rows.
  var distinctValues: [Finding] {
    zip(OpenColumn.all, zip(old.open.columns, new.open.columns)).flatMap { column, tallies in
      let (before, after) = (tallies.0.distinct.estimate, tallies.1.distinct.estimate)
      guard comparable.contains(column.table), before >= settings.floor else { return [Finding]() }
      return loss(
        before,
        after,
        "different value",
        " of \(column.table.rawValue).\(column.column)\(place)"
      )
    }
  }

  /// The values of a column are spread in another way.
  var distributions: [Finding] {
    comparable.flatMap { table in
      TableDefinition.of(table).columns.filter { !$0.allowedValues.isEmpty }.flatMap { column in
        spread(
          old.statistics.values(of: column.name, in: table),
          new.statistics.values(of: column.name, in: table),
          "\(table.rawValue).\(column.name)"
        )
      }
    }
      + zip(OpenColumn.all, zip(old.open.columns, new.open.columns)).flatMap { column, tallies in
        spread(
          tallies.0.counts.map { ($0.value, $0.count) },
          tallies.1.counts.map { ($0.value, $0.count) },
          "\(column.table.rawValue).\(column.column)"
        )
      }
  }

  /// The tables that had and have enough rows for shares of them to say something.
  private var comparable: [TableName] {
    Self.tables.filter {
      min(old.statistics.rows(of: $0), new.statistics.rows(of: $0)) >= settings.shiftFloor
    }
  }

  private func loss(_ before: Int, _ after: Int, _ noun: String, _ place: String) -> [Finding] {
    let change = Share(part: before - after, whole: before)
    guard change > settings.maxLoss else { return [] }
    return [Finding(sentence: "\(after.counted(noun))\(place), before \(before)", observed: change)]
  }

  /// Half the sum of the differences of shares (the total variation distance).
  private func spread(
    _ old: [(value: String, count: Int)],
    _ new: [(value: String, count: Int)],
    _ column: String
  ) -> [Finding] {
    let (before, after) = (old.reduce(0) { $0 + $1.count }, new.reduce(0) { $0 + $1.count })
    guard min(before, after) >= settings.shiftFloor else { return [] }
    let earlier = Dictionary(old.map { ($0.value, $0.count) }) { $0 + $1 }
    let later = Dictionary(new.map { ($0.value, $0.count) }) { $0 + $1 }
    var sum: Int128 = 0
    var most: (value: String, change: Int128) = ("", 0)
    for value in Set(earlier.keys).union(later.keys).sorted() {
      let change =
        Int128(later[value] ?? 0) * Int128(before) - Int128(earlier[value] ?? 0) * Int128(after)
      sum += abs(change)
      if abs(change) > abs(most.change) { most = (value, change) }
    }
    let distance = Share(part: Int(sum * 500 / (Int128(before) * Int128(after))), whole: 1000)
    guard distance > settings.maxShift else { return [] }
    let was = Share(part: earlier[most.value] ?? 0, whole: before)
    let share = Share(part: later[most.value] ?? 0, whole: after)
    return [
      Finding(
        sentence: "\(column)\(place) is spread otherwise by \(distance): most of all "
          + "\"\(most.value)\" in a share of \(share), before \(was)",
        observed: distance
      )
    ]
  }
}

extension Share {
  /// How far apart two shares are, in thousandths.
  static func distance(_ a: Share, _ b: Share) -> Share {
    let difference =
      Int128(a.part) * Int128(b.whole) - Int128(b.part) * Int128(a.whole)
    let whole = Int128(a.whole) * Int128(b.whole)
    return Share(part: Int(abs(difference) * 1000 / whole), whole: 1000)
  }
}
