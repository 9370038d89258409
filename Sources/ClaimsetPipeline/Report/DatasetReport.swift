import ClaimsetCore
import ClaimsetTables

/// What the report says of a whole dataset; digests are added to it in the order of documents.
///
/// Its size does not grow with the number of documents: sums, and lists that are cut.
struct DatasetReport: Sendable {
  /// What is known of the dataset before a document is read.
  struct Dataset: Hashable, Sendable {
    /// The name in file names.
    var name = ""
    /// The title for people.
    var title = ""
    /// What it is; may be empty.
    var description = ""
    /// The licence; empty when none is stated.
    var license = ""
    /// The version of the program.
    var programVersion = ""
    /// The forms in which tables are written, such as `csv`.
    var formats: [String] = []
    /// Whether pages of documents are published, to which the report can link.
    var hasPages = true
    /// Whether claims were compared with each other.
    var isCompared = true
    /// Whether the dataset is also written as pages to browse.
    var hasSite = true

    /// Those of the forms that are a file for each table.
    var tableFormats: [String] {
      formats.filter { OutputFormat(rawValue: $0)?.isByTable == true }
    }
  }

  /// A document in the list of documents.
  struct DocumentLine: Hashable, Sendable {
    /// The id, which names its page.
    let id: String
    /// The path.
    let path: String
    /// The title; empty without one.
    let title: String
    /// When it was published; empty when unknown.
    let published: String
    /// Its genre; empty when it could not be used.
    let genre: String
    /// Whether it gave rows.
    let isUsable: Bool
    /// Its length.
    let bytes: Int
    /// How many sentences, claims, quantities and dates it has.
    let sentences: Int
    /// Its claims.
    let claims: Int
    /// Its quantities.
    let quantities: Int
    /// Its dates.
    let dates: Int
  }

  /// Something of a document, with the document.
  struct Located<Item: Hashable & Sendable>: Hashable, Sendable {
    /// The id of the document.
    let documentID: String
    /// Its path.
    let path: String
    /// What stands there.
    let item: Item
    /// How far down the list of its own document it stood.
    let rank: Int
  }

  /// The dataset.
  let dataset: Dataset
  /// How many documents were read.
  private(set) var documentCount = 0
  /// How many of them gave rows.
  private(set) var usableCount = 0
  /// The bytes of those that gave rows.
  private(set) var bytes = 0
  /// The counts of all documents.
  private(set) var tally = Tally()
  /// The first documents.
  private(set) var documents: [DocumentLine] = []
  /// The documents with most claims.
  private(set) var richest: [DocumentLine] = []
  /// The findings kept, by kind.
  private(set) var findings: [[Located<Finding>]] = Finding.Kind.allCases.map { _ in [] }
  /// The conflicts a reader should look at first.
  var conflicts: [ConflictLine] = []
  /// How many conflicts there are.
  var conflictCount = 0
  /// The claims most worth checking.
  private(set) var claims: [Located<ClaimLine>] = []
  /// The first dates.
  private(set) var dates: [Located<DateLine>] = []
  /// The first quantities.
  private(set) var quantities: [Located<QuantityLine>] = []
  /// The diagnostics by code.
  private(set) var diagnostics: [DiagnosticTally] = []
  /// The number of rows of each table, in the order of `TableName.allCases`.
  var tableRows: [Int] = TableName.allCases.map { _ in 0 }
  /// What the checks found.
  var checks: [CheckLine] = []

  /// How many documents are listed.
  static let listedDocuments = 200
  /// How many documents the chart shows.
  static let chartedDocuments = 20
  /// How many findings of a kind are shown.
  static let shownFindings = 6
  /// How many rows of a table are shown.
  static let shownRows = 25

  /// Starts the report of `dataset`, without documents.
  init(_ dataset: Dataset) { self.dataset = dataset }

  /// Adds the next document, or what was found about a place where documents were looked for.
  mutating func add(_ digest: DocumentDigest) {
    tally.add(digest.tally)
    for tally in digest.diagnostics { diagnostics.add(tally) }
    addFindings(of: digest)
    guard !digest.id.isEmpty else { return }
    documentCount += 1
    let line = DocumentLine(digest)
    if digest.isUsable {
      usableCount += 1
      bytes += digest.length
      richest.insert(line, keeping: Self.chartedDocuments) { $0.claims > $1.claims }
    }
    if documents.count < Self.listedDocuments { documents.append(line) }
    addRows(of: digest)
  }

  /// One of each document before a second of any, the worse documents first come first.
  private mutating func addFindings(of digest: DocumentDigest) {
    var ranks = Finding.Kind.allCases.map { _ in 0 }
    for finding in digest.findings {
      let kind = finding.kind.rawValue
      let located = Located(digest, finding, rank: ranks[kind])
      ranks[kind] += 1
      findings[kind].insert(located, keeping: Self.shownFindings) { $0.rank < $1.rank }
    }
  }

  private mutating func addRows(of digest: DocumentDigest) {
    for (rank, claim) in digest.claims.enumerated() {
      let located = Located(digest, claim, rank: rank)
      claims.insert(located, keeping: Self.shownRows) { $0.item.worth > $1.item.worth }
    }
    for date in digest.dates.prefix(Self.shownRows - dates.count) {
      dates.append(Located(digest, date))
    }
    for quantity in digest.quantities.prefix(Self.shownRows - quantities.count) {
      quantities.append(Located(digest, quantity))
    }
  }
}

extension DatasetReport.Located {
  fileprivate init(_ digest: DocumentDigest, _ item: Item, rank: Int = 0) {
    documentID = digest.id
    path = digest.path
    self.item = item
    self.rank = rank
  }
}

extension DatasetReport.DocumentLine {
  fileprivate init(_ digest: DocumentDigest) {
    id = digest.id
    path = digest.path
    title = digest.title
    published = digest.published
    genre = digest.genre
    isUsable = digest.isUsable
    bytes = digest.length
    sentences = digest.tally.sentences
    claims = digest.tally.claims
    quantities = digest.tally.quantities
    dates = digest.tally.dates
  }
}

extension Array {
  /// Inserts `element` behind all it does not come before, and drops what is then too much.
  fileprivate mutating func insert(
    _ element: Element,
    keeping limit: Int,
    comesBefore: (Element, Element) -> Bool
  ) {
    let place = firstPlace { comesBefore(element, $0) }
    guard place < limit else { return }
    insert(element, at: place)
    if count > limit { removeLast() }
  }
}

/// The result of one check as the report shows it.
struct CheckLine: Hashable, Sendable {
  /// How a check ended.
  enum Outcome: String, Hashable, Sendable {
    /// As asked.
    case passed
    /// Not as asked, with severity warning.
    case warned
    /// Not as asked, with severity error.
    case failed
    /// Not looked at; the message says why.
    case notEvaluated = "not-evaluated"
  }

  /// The id from pipeline.yaml.
  var id = ""
  /// The table and the column it looks at, such as `quantities.unit`.
  var subject = ""
  /// What was found, such as `0.12`.
  var observed = ""
  /// What is asked, such as `at most 0.05`.
  var threshold = ""
  /// How it ended.
  var outcome = Outcome.passed
  /// What a failed check says, and what would help.
  var message = ""
}

extension DatasetReport {
  /// How many documents could not be used.
  var rejectedCount: Int { documentCount - usableCount }
  /// How many checks failed.
  var failures: Int { checks.count { $0.outcome == .failed } }
  /// How many checks warned, and documents were rejected.
  var warnings: Int { checks.count { $0.outcome == .warned } + rejectedCount }

  /// `Published`, `Published with 2 warnings` or `Not published: 1 check failed`.
  var verdict: String {
    if failures > 0 { return "Not published: \(failures.counted("check")) failed" }
    return warnings == 0 ? "Published" : "Published with \(warnings.counted("warning"))"
  }

  /// `3 of 3 documents gave 41 claims, 58 quantities and 33 dates`; only what was looked for.
  var yield: String {
    var counts: [String] = []
    if tally.readForClaims > 0 { counts.append(tally.claims.counted("claim")) }
    if tally.readForQuantities > 0 {
      counts.append(tally.quantities.counted("quantity", "quantities"))
    }
    if tally.readForDates > 0 { counts.append(tally.dates.counted("date")) }
    let share = "\(usableCount.grouped) of \(documentCount.counted("document"))"
    guard let last = counts.popLast() else { return "\(share) could be used" }
    return "\(share) gave "
      + (counts.isEmpty ? last : "\(counts.joined(separator: ", ")) and \(last)")
  }

  /// The sentence the report opens on.
  var headline: String { "\(verdict). \(yield)." }
}
