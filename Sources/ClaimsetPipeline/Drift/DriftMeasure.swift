import ClaimsetCore
import ClaimsetTables

/// The differences of two profiles that are larger than allowed, each a sentence.
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

  /// What is different.
  let change: ProfileChange
  /// What is allowed.
  let settings: DriftSettings

  /// More documents were lost than may be.
  var documents: [Finding] {
    let count = ProfileChange.Count(before: change.old.documents, after: change.new.documents)
    guard count.before >= settings.documentFloor else { return [] }
    return loss(count, "document", of: "")
  }

  /// More rows of a table were lost than may be, or all of them.
  var rows: [Finding] {
    Self.tables.flatMap { table in
      let rows = change.rows(of: table)
      let isGone = rows.after == 0 && rows.before >= settings.emptyFloor
      guard rows.before >= settings.floor || isGone,
        !(isGone && settings.mayBeEmpty.contains(table))
      else { return [] as [Finding] }
      return loss(rows, "row", of: " of \(table.rawValue)")
    }
  }

  /// A column is empty in another share of its rows.
  var emptyCells: [Finding] {
    comparable.flatMap { table in
      TableDefinition.of(table).columns.compactMap { column -> Finding? in
        guard let share = change.emptyShare(of: column.name, in: table),
          share.change.magnitude > settings.maxShift
        else { return nil }
        return Finding(
          sentence: change.sentence(share, "\(table.rawValue).\(column.name)"),
          observed: share.change.magnitude
        )
      }
    }
  }

  /// A column has far fewer different values, though its table has rows.
  var distinctValues: [Finding] {
    OpenColumn.all.flatMap { column -> [Finding] in
      guard comparable.contains(column.table),
        let count = change.distinct(of: column.column, in: column.table),
        count.before >= settings.floor
      else { return [] }
      return loss(count, "different value", of: " of \(column.name)")
    }
  }

  /// The values of a column are spread in another way.
  var distributions: [Finding] {
    let closed = comparable.flatMap { table in
      TableDefinition.of(table).columns.filter { !$0.allowedValues.isEmpty }.map {
        (table, $0.name)
      }
    }
    let open = OpenColumn.all.filter(\.hasCounts).map { ($0.table, $0.column) }
    return (closed + open).compactMap { table, column in
      guard let spread = change.spread(of: column, in: table, floor: settings.shiftFloor),
        spread.distance > settings.maxShift
      else { return nil }
      return Finding(
        sentence: change.sentence(spread, "\(table.rawValue).\(column)"),
        observed: spread.distance
      )
    }
  }

  /// All that can be other in one document, whose being there is no question.
  var ofDocument: [Finding] { rows + emptyCells + distinctValues + distributions }

  /// The tables that had and have enough rows for shares of them to say something.
  private var comparable: [TableName] {
    Self.tables.filter {
      let rows = change.rows(of: $0)
      return min(rows.before, rows.after) >= settings.shiftFloor
    }
  }

  private func loss(
    _ count: ProfileChange.Count,
    _ noun: String,
    of what: String
  ) -> [Finding] {
    guard let part = count.change, part.part < 0, part.magnitude > settings.maxLoss else {
      return []
    }
    return [
      Finding(sentence: change.sentence(count, noun, of: what), observed: part.magnitude)
    ]
  }
}
