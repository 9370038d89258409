public import ClaimsetCore

extension ExtractRecord {
  /// The claims of `document` in the form in which they are compared, as one JSON object.
  public static func frames(of document: Document) -> [UInt8] {
    var bytes: [UInt8] = Array("{\"document_id\":".utf8)
    bytes.append(json: document.facts.id)
    bytes += Array(",\"frames\":".utf8)
    let claims = document.claims?.claims ?? []
    let frames = (document.frames ?? []).map { frame in
      cell(of: frame, claim: claims.indices.contains(frame.claim) ? claims[frame.claim] : nil)
    }
    bytes.append(json: .list(frames), of: document.text)
    bytes.append(ascii: "}")
    return bytes
  }

  private static func cell(of frame: ClaimFrame, claim: Claim?) -> Cell {
    .object([
      Cell.Member("quote", .cut(claim?.span)),
      Cell.Member(
        "senses",
        .list(frame.senses.map { .string(($0.isOpposite ? "not " : "") + $0.family) })
      ),
      Cell.Member("negated", .boolean(frame.isNegated)),
      Cell.Member("things", .list(frame.things.map(cell))),
      Cell.Member("amounts", .list(frame.amounts.map(cell))),
      Cell.Member("words", .list(frame.words.map(cell))),
      Cell.Member("earliest", day(frame.earliest)),
      Cell.Member("latest", day(frame.latest)),
      Cell.Member("own_time", .boolean(frame.isTimeOwn)),
      Cell.Member("minutes", frame.minutes.map { .integer($0) } ?? .null),
      Cell.Member("source", .stated(frame.source)),
      Cell.Member("certainty", .string(frame.certainty.rawValue)),
      Cell.Member("plan", .boolean(frame.isPlan)),
      Cell.Member("rumour", .boolean(frame.isRumour)),
      Cell.Member("first", .boolean(frame.isFirst)),
      Cell.Member("ever", .boolean(frame.isEver)),
      Cell.Member("last", .boolean(frame.isLast)),
      Cell.Member("lasting", .boolean(frame.isLasting)),
    ])
  }

  private static func cell(of thing: ClaimFrame.Thing) -> Cell {
    .object([
      Cell.Member("role", .string("\(thing.role)")),
      Cell.Member("head", .stated(thing.head)),
      Cell.Member("entity", .stated(thing.entity)),
      Cell.Member("modifiers", .list(thing.modifiers.map { .string($0) })),
      Cell.Member("names", .list(thing.names.map { .string($0) })),
      Cell.Member("quantifier", .string("\(thing.quantifier)")),
      Cell.Member("amounts", .list(thing.amounts.map(cell))),
      Cell.Member("preposition", .stated(thing.preposition)),
      Cell.Member("other", .boolean(thing.isOther)),
      Cell.Member("only", .boolean(thing.isOnly)),
    ])
  }

  private static func cell(of amount: ClaimFrame.Amount) -> Cell {
    .object([
      Cell.Member("text", .stated(amount.text)),
      Cell.Member("low", amount.low == Int.min ? .null : thousandths(amount.low)),
      Cell.Member("high", amount.high == Int.max ? .null : thousandths(amount.high)),
      Cell.Member("unit", .stated(amount.unit)),
      Cell.Member("item", .stated(amount.item)),
    ])
  }

  private static func cell(of word: ClaimFrame.Word) -> Cell {
    .object([
      Cell.Member("lemma", .string(word.lemma)),
      Cell.Member("part", .string("\(word.part)")),
      Cell.Member("name", .boolean(word.isName)),
      Cell.Member("supplied", .boolean(word.isSupplied)),
    ])
  }

  private static func thousandths(_ value: Int) -> Cell {
    .decimal(ExactDecimal(mantissa: Int128(value), exponent: -3).normalized)
  }

  private static func day(_ number: Int?) -> Cell { .stated(number.map { CivilDay(number: $0) }) }
}
