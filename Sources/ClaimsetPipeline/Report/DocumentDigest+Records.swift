import ClaimsetCore
import ClaimsetTables

// How a worker makes the digest of a document from its rows.

extension DocumentDigest {
  /// Keeps what the report needs of the document behind `records`.
  ///
  /// - Parameters:
  ///   - records: The rows.
  ///   - texts: How much of the document's words may be published.
  init(_ records: DocumentRecords, texts: TextShare = .full) {
    self.init()
    let document = records.document
    id = document.facts.id
    path = document.facts.path
    title = (texts == .none ? document.facts.title : document.displayTitle) ?? ""
    published = document.facts.published ?? ""
    isUsable = !records.isRejected
    genre = isUsable ? document.genre.rawValue : ""
    length = document.text.count
    diagnostics = Self.tallies(of: records.diagnostics)
    var finder = FindingCollector(records)
    finder.collect()
    findings = finder.kept
    tally = Tally(records)
    tally.findings = finder.counts
    claims = Self.claimLines(of: records)
    dates = Self.dateLines(of: records)
    quantities = Self.quantityLines(of: records)
    withhold(texts)
  }

  /// Drops the words that are not to be published: around the rows, or all.
  private mutating func withhold(_ texts: TextShare) {
    guard texts != .full else { return }
    for i in findings.indices {
      findings[i].before = ""
      findings[i].after = ""
      if texts == .none || findings[i].kind == .silentText { findings[i].quote = "" }
      if texts == .none, findings[i].kind == .denial { findings[i].why = "denied by a source" }
    }
    guard texts == .none else { return }
    for i in dates.indices { dates[i].quote = "" }
    for i in quantities.indices { quantities[i].quote = "" }
    claims = claims.map { claim in
      var bare = ClaimLine()
      bare.id = claim.id
      bare.certainty = claim.certainty
      bare.negations = claim.negations
      bare.when = claim.when
      bare.worth = claim.worth
      bare.line = claim.line
      return bare
    }
  }

  private static func claimLines(of records: DocumentRecords) -> [ClaimLine] {
    let claims = records.document.claims?.claims ?? []
    let best = claims.indices.map { (worth: claims[$0].checkWorthiness.thousandths, index: $0) }
      .sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.index < $1.index }
    return best.prefix(samples).map { line(of: claims[$0.index], $0.index, in: records) }
  }

  private static func line(
    of claim: Claim,
    _ index: Int,
    in records: DocumentRecords
  ) -> ClaimLine {
    let document = records.document
    return ClaimLine(
      id: records.id(of: .claims, at: index) ?? "",
      quote: document.text[claim.span],
      subject: claim.subject?.wording(in: document.text) ?? "",
      predicate: claim.predicate.wording(in: document.text),
      object: claim.object?.wording(in: document.text) ?? "",
      attributedTo: document.holder(of: claim) ?? "",
      certainty: claim.certainty.rawValue,
      negations: claim.isNegated ? 1 : 0,
      when: document.when(of: claim) ?? "",
      worth: claim.checkWorthiness.thousandths,
      line: records.positions.place(at: claim.span.start).line
    )
  }

  private static func dateLines(of records: DocumentRecords) -> [DateLine] {
    (records.document.dates ?? []).prefix(samples).enumerated().map { index, date in
      DateLine(
        id: records.id(of: .dates, at: index) ?? "",
        quote: records.text[date.span],
        timex: date.reading,
        edtf: date.edtf,
        earliest: date.earliest?.description ?? "",
        latest: date.latest?.description ?? "",
        status: date.status.rawValue,
        line: records.positions.place(at: date.span.start).line
      )
    }
  }

  private static func quantityLines(of records: DocumentRecords) -> [QuantityLine] {
    (records.document.quantities ?? []).prefix(samples).enumerated().map { index, quantity in
      QuantityLine(
        id: records.id(of: .quantities, at: index) ?? "",
        quote: records.text[quantity.span],
        value: quantity.reading,
        kind: quantity.kind.rawValue,
        item: quantity.item ?? "",
        line: records.positions.place(at: quantity.span.start).line
      )
    }
  }

  private static func tallies(of diagnostics: [Diagnostic]) -> [DiagnosticTally] {
    var tallies: [DiagnosticTally] = []
    for diagnostic in diagnostics {
      tallies.add(
        DiagnosticTally(
          code: diagnostic.code,
          severity: diagnostic.severity.rawValue,
          count: 1,
          documents: 0,
          message: diagnostic.message,
          hint: diagnostic.hint
        )
      )
    }
    for i in tallies.indices { tallies[i].documents = 1 }
    return tallies
  }
}

extension [DiagnosticTally] {
  /// Adds `tally` to the entry of its code; the list stays in order of codes.
  mutating func add(_ tally: DiagnosticTally) {
    let place = firstPlace { ($0.code, $0.severity) >= (tally.code, tally.severity) }
    if place < count, self[place].code == tally.code, self[place].severity == tally.severity {
      self[place].count += tally.count
      self[place].documents += tally.documents
    } else {
      insert(tally, at: place)
    }
  }
}

extension Tally {
  /// Counts the rows of one document.
  init(_ records: DocumentRecords) {
    let document = records.document
    segments = document.segmentation?.segments.count ?? 0
    sentences = document.segmentation?.sentences.count ?? 0
    dates = document.dates?.count ?? 0
    quantities = document.quantities?.count ?? 0
    readForClaims = document.claims == nil ? 0 : 1
    readForDates = document.dates == nil ? 0 : 1
    readForQuantities = document.quantities == nil ? 0 : 1
    for date in document.dates ?? [] {
      dateStatus[date.status.place] += 1
    }
    for quantity in document.quantities ?? [] {
      quantityKind[quantity.kind.place] += 1
    }
    for claim in document.claims?.claims ?? [] { count(claim, of: document) }
  }

  private mutating func count(_ claim: Claim, of document: Document) {
    claims += 1
    let place = Self.certainties.firstIndex(of: claim.certainty) ?? 0
    certainty[place] += 1
    if claim.isNegated {
      negatedClaims += 1
      negatedCertainty[place] += 1
    }
    if claim.attribution != nil { attributedClaims += 1 }
    let date = document.date(of: claim)
    if date?.earliest != nil || date?.latest != nil { timedClaims += 1 }
    if let day = date?.earliest {
      datedClaims += 1
      count(year: day.parts.year)
    }
  }
}

extension CaseIterable where Self: Equatable, AllCases == [Self] {
  /// The place among all cases.
  var place: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
