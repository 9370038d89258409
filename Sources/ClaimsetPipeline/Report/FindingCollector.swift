import ClaimsetCore
import ClaimsetTables

/// Finds what a reader of one document should look at.
struct FindingCollector {
  /// The findings kept, in order of kinds, within a kind the strongest first.
  private(set) var kept: [Finding] = []
  /// How many of each kind there are, kept or not.
  private(set) var counts = [Int](repeating: 0, count: Finding.Kind.allCases.count)

  /// Where a finding would stand, and how strongly it asks for a look.
  private struct Candidate {
    let strength: Int
    let index: Int
  }

  private let records: DocumentRecords
  private let document: Document

  /// The confidence below which a reading is doubtful, in thousandths.
  private static let doubt = 500
  /// How many bytes of a sentence are shown on each side of a quote.
  private static let contextBytes = 90
  /// How many bytes of a passage are shown.
  private static let quoteBytes = 240

  /// Looks at the document behind `records`.
  init(_ records: DocumentRecords) {
    self.records = records
    document = records.document
  }

  /// Finds all there is.
  mutating func collect() {
    collectDiagnostics()
    collectDates()
    collectAmounts()
    collectClaims()
    collectSilences()
  }

  /// The first error of a rejected document is why; all else that is grave is a warning.
  private mutating func collectDiagnostics() {
    let found = records.diagnostics.indices.filter { records.diagnostics[$0].severity != .info }
    let isRejected = records.isRejected && !document.facts.id.isEmpty
    let reason =
      isRejected ? found.first { records.diagnostics[$0].severity == .error } : nil
    keep(.rejected, candidates(reason.map { [$0] } ?? [])) { $0.diagnosis(.rejected, $1) }
    keep(.warning, candidates(found.filter { $0 != reason })) { $0.diagnosis(.warning, $1) }
  }

  private func diagnosis(_ kind: Finding.Kind, _ index: Int) -> Finding {
    let diagnostic = records.diagnostics[index]
    var finding = finding(kind, at: diagnostic.span)
    finding.why = "\(diagnostic.code) \(diagnostic.message)"
    finding.fix = diagnostic.hint
    return finding
  }

  private func candidates(_ indices: [Int]) -> [Candidate] {
    indices.map { Candidate(strength: 0, index: $0) }
  }

  /// Whether somebody has looked at the row of `table` at `index` already.
  private func isReviewed(_ table: TableName, _ index: Int) -> Bool {
    !records.review.rows.isEmpty
      && !records.review.decisions(on: records.id(of: table, at: index) ?? "").isEmpty
  }

  private mutating func collectDates() {
    let dates = document.dates ?? []
    let found = dates.indices.filter {
      dates[$0].status == .unresolved && !isReviewed(.dates, $0)
    }
    let fix = "say when it was published in \(sidecar), such as `published: 2013-03-22`"
    keep(.unresolvedDate, candidates(found)) { collector, index in
      var finding = collector.finding(.unresolvedDate, at: dates[index].span)
      finding.rowID = collector.records.id(of: .dates, at: index) ?? ""
      // "six days later" counts from what the text tells before, whenever it was published.
      let isTold =
        ["later", "earlier"].contains(dates[index].rule)
        || collector.document.facts.published != nil
      finding.why =
        isTold
        ? "the day it counts from is not in the text"
        : "it counts from the day of publication, which is not known"
      finding.fix = isTold ? "" : fix
      return finding
    }
  }

  private mutating func collectAmounts() {
    let quantities = document.quantities ?? []
    let found = quantities.indices.filter {
      quantities[$0].isCurrencyAssumed && !isReviewed(.quantities, $0)
    }
    keep(.assumedCurrency, candidates(found)) { collector, index in
      var finding = collector.finding(.assumedCurrency, at: quantities[index].span)
      finding.rowID = collector.records.id(of: .quantities, at: index) ?? ""
      finding.why = "read as \(quantities[index].reading)"
      finding.fix = "set `dollar` of the quantities stage to the currency that is meant"
      return finding
    }
  }

  private mutating func collectClaims() {
    let claims = document.claims?.claims ?? []
    var denials: [Candidate] = []
    var doubts: [Candidate] = []
    for (index, claim) in claims.enumerated() where !isReviewed(.claims, index) {
      if claim.isNegated, claim.certainty == .reported {
        denials.append(Candidate(strength: claim.checkWorthiness.thousandths, index: index))
      }
      let confidence = claim.confidence.thousandths
      if confidence < Self.doubt {
        doubts.append(Candidate(strength: 1000 - confidence, index: index))
      }
    }
    keep(.denial, denials) { $0.denial(claims[$1], $1) }
    keep(.doubtfulReading, doubts) { $0.doubt(claims[$1], $1) }
  }

  private func denial(_ claim: Claim, _ index: Int) -> Finding {
    var finding = finding(.denial, at: claim.span)
    finding.rowID = records.id(of: .claims, at: index) ?? ""
    finding.why = "denied by \(document.holder(of: claim) ?? "an unnamed source")"
    finding.fix = "compare it with the other claims about the same subject"
    return finding
  }

  private func doubt(_ claim: Claim, _ index: Int) -> Finding {
    var finding = finding(.doubtfulReading, at: claim.span)
    finding.rowID = records.id(of: .claims, at: index) ?? ""
    finding.why = "confidence \(claim.confidence), read by \(claim.rule)"
    finding.fix = "read the sentence, or keep only rows with more confidence"
    return finding
  }

  private mutating func collectSilences() {
    guard let segments = document.segmentation?.segments, let silences = document.claims?.silences
    else { return }
    let found = segments.indices.filter { index in
      let isText = segments[index].kind == .paragraph || segments[index].kind == .listItem
      return isText && silences[index] != nil
    }
    let candidates = found.map { Candidate(strength: segments[$0].span.count, index: $0) }
    keep(.silentText, candidates) { collector, index in
      var finding = collector.finding(.silentText, at: segments[index].span)
      finding.rowID = collector.records.id(of: .segments, at: index) ?? ""
      finding.why = silences[index] ?? ""
      return finding
    }
  }
}

extension FindingCollector {
  /// Counts `candidates` and keeps the strongest, the earlier first among equals.
  private mutating func keep(
    _ kind: Finding.Kind,
    _ candidates: [Candidate],
    _ make: (FindingCollector, Int) -> Finding
  ) {
    counts[kind.rawValue] += candidates.count
    let strongest = candidates.sorted {
      $0.strength != $1.strength ? $0.strength > $1.strength : $0.index < $1.index
    }
    for candidate in strongest.prefix(DocumentDigest.kept) {
      kept.append(make(self, candidate.index))
    }
  }

  /// A finding with the words at `span` and a little of their sentence.
  private func finding(_ kind: Finding.Kind, at span: Span?) -> Finding {
    var finding = Finding()
    finding.kind = kind
    guard let span else { return finding }
    let place = records.positions.place(at: span.start)
    finding.line = place.line
    finding.column = place.column
    // Bytes that are no text cannot be quoted.
    guard !records.isRejected else { return finding }
    finding.quote = cut(span, to: Self.quoteBytes)
    guard let sentence = sentence(holding: span.start) else { return finding }
    finding.before = tail(Span(min(sentence.start, span.start), span.start))
    finding.after = cut(Span(span.end, max(sentence.end, span.end)), to: Self.contextBytes)
    return finding
  }

  private func sentence(holding offset: Int) -> Span? {
    guard let sentences = document.segmentation?.sentences else { return nil }
    let place = sentences.firstPlace { $0.span.end > offset }
    return place < sentences.count ? sentences[place].span : nil
  }

  /// The first `limit` bytes at `span`, cut between words where one ends near enough.
  private func cut(_ span: Span, to limit: Int) -> String {
    guard span.count > limit else { return document.text[span] }
    let bytes = document.text.bytes
    var end = span.start + limit
    while end > span.start + limit / 2, bytes[end] != 0x20 { end -= 1 }
    if bytes[end] != 0x20 { end = span.start + limit }
    while !bytes[end].startsScalar { end -= 1 }
    return document.text[Span(span.start, end)] + "…"
  }

  /// The last bytes at `span`, cut between words where one starts near enough.
  private func tail(_ span: Span) -> String {
    guard span.count > Self.contextBytes else { return document.text[span] }
    let bytes = document.text.bytes
    var start = span.end - Self.contextBytes
    while start < span.end - Self.contextBytes / 2, bytes[start] != 0x20 { start += 1 }
    while start < span.end, !bytes[start].startsScalar { start += 1 }
    return "…" + document.text[Span(start, span.end)]
  }

  /// The path of the file of facts beside the document, as code: `input/a.meta.yaml`.
  private var sidecar: String {
    let path = document.facts.path
    guard !path.isEmpty else { return "its `.meta.yaml`" }
    let name = path.utf8.lastIndex(of: UInt8(ascii: "/")).map { path[$0...] } ?? path[...]
    guard let dot = name.lastIndex(of: "."), dot > name.startIndex else {
      return "`\(path).meta.yaml`"
    }
    return "`\(path[..<dot]).meta.yaml`"
  }
}
