import ClaimsetCore
import ClaimsetTables

/// Something in a document that a reader should look at, with its place, the reason and a remedy.
struct Finding: Hashable, Sendable {
  /// The kinds of finding, the gravest first.
  enum Kind: Int, Hashable, Sendable, CaseIterable {
    /// The document could not be used.
    case rejected
    /// A stage read something it does not trust.
    case warning
    /// A date hangs on a day that is not known.
    case unresolvedDate
    /// A bare sign was read as one currency.
    case assumedCurrency
    /// Somebody other than the author denies something.
    case denial
    /// A claim whose reading is unsure.
    case doubtfulReading
    /// Running text that gave no claim.
    case silentText
  }

  /// The kind.
  var kind = Kind.rejected
  /// The words just before the quote, when the dataset carries texts.
  var before = ""
  /// The words themselves; empty when the finding has no place or the dataset no quotes.
  var quote = ""
  /// The words just after the quote.
  var after = ""
  /// The line, from 1; 0 without a place.
  var line = 0
  /// The column, from 1, in Unicode scalars; 0 without a place.
  var column = 0
  /// The id of the row, which is its anchor in the document's page; empty without one.
  var rowID = ""
  /// Why it is worth a look: lower case, no full stop.
  var why = ""
  /// What would fix it, in the imperative; empty when nothing can be advised.
  var fix = ""
}

extension Finding.Kind {
  /// The name of the kind in `report.json`.
  var name: String {
    switch self {
    case .rejected: "rejected-document"
    case .warning: "warning"
    case .unresolvedDate: "unresolved-date"
    case .assumedCurrency: "assumed-currency"
    case .denial: "denial"
    case .doubtfulReading: "doubtful-reading"
    case .silentText: "silent-text"
    }
  }

  /// What `count` findings of the kind are, for a heading.
  func heading(_ count: Int) -> String {
    switch self {
    case .rejected: "\(count.counted("document")) could not be used"
    case .warning: "\(count.counted("warning")) from the stages"
    case .unresolvedDate: "\(count.counted("date")) without a place on the calendar"
    case .assumedCurrency: "\(count.counted("amount")) in an assumed currency"
    case .denial: "\(count.counted("denial"))"
    case .doubtfulReading: "\(count.counted("claim")) of doubtful reading"
    case .silentText: "\(count.counted("passage")) without a claim"
    }
  }

  /// What a reader should know of the kind.
  var explanation: String {
    switch self {
    case .rejected: "None of their rows are in the dataset. All others are complete."
    case .warning: "Something was read, but may not be what it seems."
    case .unresolvedDate:
      "Words such as “today” or “last year” count from the day a text was published. "
        + "Where that day is not known they stay unresolved; nothing is guessed."
    case .assumedCurrency:
      "A bare sign such as “$” does not say which currency. The setting of the quantities stage "
        + "decided, and the rows say so in currency_assumed."
    case .denial:
      "Somebody is said to deny these. The claim is written positively and polarity is negated: "
        + "read it beside what is denied before it is counted on either side."
    case .doubtfulReading:
      "The words are in the text, but how they were taken apart is unsure: the lowest values of "
        + "confidence."
    case .silentText:
      "Running text in which nothing checkable was found, with the reason. "
        + "A sentence here that does state something is a miss worth reporting."
    }
  }

  /// The table that holds all rows of the kind.
  var table: TableName {
    switch self {
    case .rejected, .warning: .diagnostics
    case .unresolvedDate: .dates
    case .assumedCurrency: .quantities
    case .denial, .doubtfulReading: .claims
    case .silentText: .segments
    }
  }

  /// Which rows of the table they are.
  var condition: String {
    switch self {
    case .rejected: "severity is error"
    case .warning: "severity is warning"
    case .unresolvedDate: "status is unresolved"
    case .assumedCurrency: "currency_assumed is true"
    case .denial: "polarity is negated and certainty is reported"
    case .doubtfulReading: "confidence is below 0.5"
    case .silentText: "reason is not empty"
    }
  }
}
