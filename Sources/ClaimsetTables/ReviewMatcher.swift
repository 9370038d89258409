import ClaimsetCore

/// Finds the rows of a document that decisions were made on.
struct ReviewMatcher {
  private let records: DocumentRecords
  private var review = RowReview()
  private var decisions: [ReviewDecision] = []
  /// The reviewable rows, by id and by table.
  private var rows: [String: (table: TableName, cells: [Cell])] = [:]
  private var byWords: [String: [String]] = [:]

  /// Reads the rows of `records`, which has not been reviewed.
  init(_ records: DocumentRecords) {
    self.records = records
    for table in ReviewDecision.tables {
      let words = TableDefinition.of(table).index(of: Self.wordsColumn(of: table))
      records.forEachRow(of: table) { row in
        guard let id = records.string(of: row[0]) else { return }
        rows[id] = (table, row)
        let key = words.flatMap { records.string(of: row[$0]) } ?? ""
        byWords["\(table.rawValue)\u{1F}\(key)", default: []].append(id)
      }
    }
  }

  private static func wordsColumn(of table: TableName) -> String {
    table == .attributions ? "cue_text" : "quote"
  }

  /// Whether `value` is what somebody corrected the field to: who decides again saw that.
  private func isCorrection(_ value: String, of id: String, _ field: String) -> Bool {
    decisions.contains {
      $0.kind == .correct && $0.rowID == id && $0.field == field && $0.value == value
    }
  }

  /// Matches `decisions`, in the order of review.csv.
  mutating func match(_ decisions: [ReviewDecision]) -> RowReview {
    self.decisions = decisions
    let named = Set(decisions.map(\.rowID))
    for (i, decision) in decisions.enumerated() {
      let later = decisions[(i + 1)...]
      if later.contains(where: { $0.replaces(decision) }) {
        review.rows.append(ReviewedRow(decision, .superseded))
      } else {
        review.rows.append(match(decision, named))
      }
    }
    return review
  }

  private mutating func match(_ decision: ReviewDecision, _ named: Set<String>) -> ReviewedRow {
    guard let kind = decision.kind, let table = decision.table else {
      return ReviewedRow(decision, .unusable)
    }
    guard let id = rows[decision.rowID] == nil ? otherRow(for: decision, named) : decision.rowID,
      let row = rows[id], case .id(let rowID)? = row.cells.first
    else { return ReviewedRow(decision, .rowGone) }
    let columns = TableDefinition.of(table).columns
    let field = decision.field.isEmpty ? ReviewDecision.mainField(of: table) : decision.field
    guard let column = columns.firstIndex(where: { $0.name == field }) else {
      return ReviewedRow(decision, .unusable)
    }
    let found = records.string(of: row.cells[column]) ?? ""
    let isOther =
      !decision.was.isEmpty && decision.was != found && !isCorrection(decision.was, of: id, field)
    var status: ReviewDecision.Status = id == decision.rowID ? .applied : .moved
    var isApplied = false
    switch kind {
    case .accept, .note: if isOther { status = .valueChanged }
    case .reject:
      if isOther { status = .valueChanged } else { isApplied = true }
      if isApplied { review.rejected.insert(rowID) }
    case .correct:
      guard let cell = columns[column].correction(decision.value, in: table) else {
        return ReviewedRow(decision, .unusable)
      }
      if decision.value == found {
        status = .agrees
      } else {
        if isOther { status = .valueChanged }
        isApplied = true
        correct(rowID, table, columns, column, cell)
      }
    }
    var reviewed = ReviewedRow(decision, status)
    (reviewed.rowID, reviewed.found, reviewed.isApplied) = (id, found, isApplied)
    return reviewed
  }

  /// The one row of the document with the words the decision was made on, when nobody decided about
  /// it by its id.
  private func otherRow(for decision: ReviewDecision, _ named: Set<String>) -> String? {
    guard let table = decision.table, !decision.quote.isEmpty else { return nil }
    let candidates = (byWords["\(table.rawValue)\u{1F}\(decision.quote)"] ?? [])
      .filter { !named.contains($0) }
    let field = decision.field.isEmpty ? ReviewDecision.mainField(of: table) : decision.field
    guard candidates.count > 1, !decision.was.isEmpty,
      let column = TableDefinition.of(table).index(of: field)
    else { return candidates.count == 1 ? candidates[0] : nil }
    let same = candidates.filter { id in
      rows[id].map { records.string(of: $0.cells[column]) == decision.was } ?? false
    }
    return same.count == 1 ? same[0] : nil
  }

  /// Puts `cell` in place, and empties or derives what follows from it unless that is corrected too.
  private mutating func correct(
    _ id: RowID,
    _ table: TableName,
    _ columns: [Column],
    _ column: Int,
    _ cell: Cell
  ) {
    var cells = review.corrections[id] ?? [:]
    let derived = Self.derived(from: cell, columns[column].name, table)
    for name in Self.dependents[table.rawValue + "." + columns[column].name] ?? [] {
      guard let i = columns.firstIndex(where: { $0.name == name }), !columns[i].isRequired,
        cells[i] == nil
      else { continue }
      cells[i] = derived[name] ?? .null
    }
    cells[column] = cell
    review.corrections[id] = cells
    review.repeated[id] = Dictionary(
      uniqueKeysWithValues: cells.map { (columns[$0.key].name, $0.value) }
    )
  }

  /// What follows from an EDTF value: its first and last day.
  private static func derived(
    from cell: Cell,
    _ column: String,
    _ table: TableName
  ) -> [String: Cell] {
    guard case .string(let text) = cell, let edtf = EDTF(text) else { return [:] }
    func day(_ day: EDTFDay?) -> Cell {
      .stated(day.flatMap { CivilDay(year: $0.year, month: $0.month, day: $0.day) })
    }
    let ends = (day(edtf.bounds.earliest), day(edtf.bounds.latest))
    return column == "edtf"
      ? ["earliest": ends.0, "latest": ends.1]
      : column == "when_edtf" ? ["when_earliest": ends.0, "when_latest": ends.1] : [:]
  }

  /// The columns that say the same in another way or where it stands: they cannot stay as they are
  /// when a person says that the reading was wrong.
  private static let dependents: [String: [String]] = {
    var all: [String: [String]] = [
      "dates.edtf": ["timex", "earliest", "latest", "precision"],
      "dates.timex": ["edtf", "earliest", "latest", "precision"],
      "claims.when_edtf": ["when_earliest", "when_latest"],
      "claims.polarity": ["polarity_cue", "polarity_cue_start", "polarity_cue_end"],
      "claims.certainty": ["certainty_cue", "certainty_cue_start", "certainty_cue_end"],
    ]
    for column in ["value", "low", "high", "unit"] {
      all["quantities.\(column)"] = ["si_value", "si_unit", "iso_duration"]
    }
    for part in ["subject", "predicate", "object"] {
      all["claims.\(part)"] = ["\(part)_start", "\(part)_end", "\(part)_entity"]
    }
    return all
  }()
}

extension ReviewDecision {
  /// Whether it decides the same as `earlier`, which stands before it.
  fileprivate func replaces(_ earlier: ReviewDecision) -> Bool {
    guard rowID == earlier.rowID, let kind, let other = earlier.kind else { return false }
    switch (kind, other) {
    case (.accept, .accept), (.accept, .reject), (.reject, .accept), (.reject, .reject):
      return field == earlier.field || other == .reject || kind == .reject
    case (.correct, .correct): return field == earlier.field
    default: return false
    }
  }
}

extension Column {
  /// Whether people can correct it in rows of `table`: not where a row stands, what it hangs on and
  /// which rule read it.
  public func isCorrectable(in table: TableName) -> Bool {
    let definition = TableDefinition.of(table)
    return !definition.primaryKey.contains(name) && type != .list
      && !definition.foreignKeys.contains { $0.column == name }
      && !Self.evidence.contains(name)
      && !["_start", "_end", "_entity"].contains { name.hasSuffix($0) }
  }

  /// The cell of a correction to `value`; nil when the column cannot be corrected or hold it.
  public func correction(_ value: String, in table: TableName) -> Cell? {
    guard isCorrectable(in: table) else { return nil }
    guard !value.isEmpty else { return isRequired ? nil : .null }
    guard let cell = cell(csv: value), allowedValues.isEmpty || allowedValues.contains(value) else {
      return nil
    }
    switch cell {
    case .integer(let number):
      return number >= minimum ?? .min && number <= maximum ?? .max ? cell : nil
    case .decimal(let number):
      let isInside =
        (minimum.map { number >= ExactDecimal($0) } ?? true)
        && (maximum.map { number <= ExactDecimal($0) } ?? true)
      return isInside ? cell : nil
    case .string where name == "edtf" || name == "when_edtf": return EDTF(value) == nil ? nil : cell
    default: return cell
    }
  }

  /// The columns that say where a row stands and which rule read it, not what it says.
  private static let evidence: Set<String> = [
    "start", "end", "byte_start", "byte_end", "quote", "cue_text", "rule", "anchor",
  ]
}
