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
    let best = claims.indices.filter { !records.isRejected(.claims, at: $0) }.map {
      (worth: claims[$0].checkWorthiness.thousandths, index: $0)
    }
    .sorted { $0.worth != $1.worth ? $0.worth > $1.worth : $0.index < $1.index }
    return best.prefix(samples).map { line(of: claims[$0.index], $0.index, in: records) }
  }

  private static func line(
    of claim: Claim,
    _ index: Int,
    in records: DocumentRecords
  ) -> ClaimLine {
    let document = records.document
    // What a person put there stands in the tables, so it is told here as well.
    func said(_ column: String) -> String? { records.correction(.claims, at: index, column) }
    return ClaimLine(
      id: records.id(of: .claims, at: index) ?? "",
      quote: document.text[claim.span],
      subject: said("subject") ?? claim.subject?.wording(in: document.text) ?? "",
      predicate: said("predicate") ?? claim.predicate.wording(in: document.text),
      object: said("object") ?? claim.object?.wording(in: document.text) ?? "",
      attributedTo: document.holder(of: claim) ?? "",
      certainty: said("certainty") ?? claim.certainty.rawValue,
      negations: (said("polarity").map { $0 == "negated" } ?? claim.isNegated) ? 1 : 0,
      when: said("when_edtf") ?? document.when(of: claim) ?? "",
      worth: claim.checkWorthiness.thousandths,
      line: records.positions.place(at: claim.span.start).line
    )
  }

  private static func dateLines(of records: DocumentRecords) -> [DateLine] {
    let dates = records.document.dates ?? []
    return dates.indices.filter { !records.isRejected(.dates, at: $0) }.prefix(samples).map {
      index in
      let date = dates[index]
      func said(_ column: String) -> String? { records.correction(.dates, at: index, column) }
      return DateLine(
        id: records.id(of: .dates, at: index) ?? "",
        quote: records.text[date.span],
        timex: said("timex") ?? said("edtf") ?? date.reading,
        edtf: said("edtf") ?? date.edtf,
        earliest: said("earliest") ?? date.earliest?.description ?? "",
        latest: said("latest") ?? date.latest?.description ?? "",
        status: said("status") ?? date.status.rawValue,
        line: records.positions.place(at: date.span.start).line
      )
    }
  }

  private static func quantityLines(of records: DocumentRecords) -> [QuantityLine] {
    let quantities = records.document.quantities ?? []
    return quantities.indices.filter { !records.isRejected(.quantities, at: $0) }.prefix(samples)
      .map { index in
        let quantity = quantities[index]
        func said(_ column: String) -> String? {
          records.correction(.quantities, at: index, column)
        }
        return QuantityLine(
          id: records.id(of: .quantities, at: index) ?? "",
          quote: records.text[quantity.span],
          value: said("value") ?? quantity.reading,
          kind: said("kind") ?? quantity.kind.rawValue,
          item: said("item") ?? quantity.item ?? "",
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
    readForClaims = document.claims == nil ? 0 : 1
    readForDates = document.dates == nil ? 0 : 1
    readForQuantities = document.quantities == nil ? 0 : 1
    for (i, date) in (document.dates ?? []).enumerated()
    where !records.isRejected(.dates, at: i) {
      dates += 1
      dateStatus[date.status.place] += 1
    }
    for (i, quantity) in (document.quantities ?? []).enumerated()
    where !records.isRejected(.quantities, at: i) {
      quantities += 1
      quantityKind[quantity.kind.place] += 1
    }
    for (i, claim) in (document.claims?.claims ?? []).enumerated()
    where !records.isRejected(.claims, at: i) {
      count(claim, of: document)
    }
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
