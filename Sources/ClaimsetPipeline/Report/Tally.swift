import ClaimsetCore

/// Counts of one document, or of many added up.
struct Tally: Hashable, Sendable {
  /// Segments of any kind.
  var segments = 0
  /// Sentences.
  var sentences = 0
  /// Claims.
  var claims = 0
  /// Claims that deny.
  var negatedClaims = 0
  /// Claims held by somebody other than the author.
  var attributedClaims = 0
  /// Claims with a time that has a first day.
  var datedClaims = 0
  /// Claims whose time begins or ends on a known day.
  var timedClaims = 0
  /// Dates.
  var dates = 0
  /// Quantities.
  var quantities = 0
  /// Documents in which claims were looked for.
  var readForClaims = 0
  /// Documents in which dates were looked for.
  var readForDates = 0
  /// Documents in which quantities were looked for.
  var readForQuantities = 0
  /// Findings of each kind, in the order of `Finding.Kind`, kept or not.
  var findings = [Int](repeating: 0, count: Finding.Kind.allCases.count)
  /// Claims of each certainty, in the order of ``certainties``.
  var certainty = [Int](repeating: 0, count: Self.certainties.count)
  /// Negated claims of each certainty.
  var negatedCertainty = [Int](repeating: 0, count: Self.certainties.count)
  /// Dates of each status, in the order of `DateMention.Status`.
  var dateStatus = [Int](repeating: 0, count: DateMention.Status.allCases.count)
  /// Quantities of each kind, in the order of `QuantityMention.Kind`.
  var quantityKind = [Int](repeating: 0, count: QuantityMention.Kind.allCases.count)
  /// Claims by the year in which their time begins, in order of years.
  var years: [Year] = []

  /// The claims of one year.
  struct Year: Hashable, Sendable {
    /// The astronomical year plus ``offset``, so that it is never negative.
    var shifted = 0
    /// How many claims.
    var claims = 0
    /// The astronomical year.
    var year: Int { shifted - Self.offset }
    /// What is added to a year.
    static let offset = 20_000
  }

  /// The certainties from the surest to the least, as charts show them.
  static let certainties: [Claim.Certainty] = [
    .asserted, .reported, .hedged, .predicted, .conditional, .speculative, .opinion,
  ]

  /// Adds the counts of `other`.
  mutating func add(_ other: Tally) {
    segments += other.segments
    sentences += other.sentences
    claims += other.claims
    negatedClaims += other.negatedClaims
    attributedClaims += other.attributedClaims
    datedClaims += other.datedClaims
    timedClaims += other.timedClaims
    dates += other.dates
    quantities += other.quantities
    readForClaims += other.readForClaims
    readForDates += other.readForDates
    readForQuantities += other.readForQuantities
    findings.add(other.findings)
    certainty.add(other.certainty)
    negatedCertainty.add(other.negatedCertainty)
    dateStatus.add(other.dateStatus)
    quantityKind.add(other.quantityKind)
    for entry in other.years { count(year: entry.year, entry.claims) }
  }

  /// Counts `claims` whose time begins in `year`.
  mutating func count(year: Int, _ claims: Int = 1) {
    let shifted = year + Year.offset
    guard shifted >= 0 else { return }
    let place = years.firstPlace { $0.shifted >= shifted }
    if place < years.count, years[place].shifted == shifted {
      years[place].claims += claims
    } else {
      years.insert(Year(shifted: shifted, claims: claims), at: place)
    }
  }

  /// Goes through the fields for the byte form.
  mutating func code(_ coder: inout some FieldCoder) {
    coder.number(&segments)
    coder.number(&sentences)
    coder.number(&claims)
    coder.number(&negatedClaims)
    coder.number(&attributedClaims)
    coder.number(&datedClaims)
    coder.number(&timedClaims)
    coder.number(&dates)
    coder.number(&quantities)
    coder.number(&readForClaims)
    coder.number(&readForDates)
    coder.number(&readForQuantities)
    coder.numbers(&findings)
    coder.numbers(&certainty)
    coder.numbers(&negatedCertainty)
    coder.numbers(&dateStatus)
    coder.numbers(&quantityKind)
    coder.list(&years, of: Year()) { coder, entry in
      coder.number(&entry.shifted)
      coder.number(&entry.claims)
    }
  }
}

extension [Int] {
  /// Adds `other`, place by place.
  fileprivate mutating func add(_ other: [Int]) {
    for i in 0..<Swift.min(count, other.count) { self[i] += other[i] }
  }
}
