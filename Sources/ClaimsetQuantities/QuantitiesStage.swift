public import ClaimsetCore

/// The settings of the `quantities` stage.
public struct QuantitiesOptions: Hashable, Sendable {
  /// The ISO 4217 code a bare `$`, "dollar" or "cent" is taken for; marked as assumed.
  public var dollar: String

  /// What divides a number: "1.5" or "1,5".
  public enum Decimal: String, Hashable, Sendable, CaseIterable {
    /// A point divides and a comma groups, as in English.
    case point
    /// A comma divides and a point groups.
    case comma
  }

  /// What divides the whole part of a number from its decimals.
  public var decimal: Decimal

  /// Whether both numbers of a score ("won 3-1") become rows.
  public var scores: Bool

  /// Whether places in an order ("the third", "21st") become rows; they are no amounts.
  public var ordinals: Bool

  /// The words added to those the stage knows.
  public var vocabulary: QuantityVocabulary

  /// Makes the settings.
  public init(
    dollar: String = "USD",
    decimal: Decimal = .point,
    scores: Bool = false,
    ordinals: Bool = false,
    vocabulary: QuantityVocabulary = QuantityVocabulary()
  ) {
    self.dollar = dollar
    self.decimal = decimal
    self.scores = scores
    self.ordinals = ordinals
    self.vocabulary = vocabulary
  }
}

/// Finds numbers with what they count or measure.
public struct QuantitiesStage: DocumentStage {
  /// The name used in `pipeline.yaml`.
  public static let name = "quantities"
  /// The layers that must be there.
  public static let reads: Set<Layer> = [.text, .segments]
  /// The layers used when they are there: dates own their numbers, a parse tells whose they are.
  public static let uses: Set<Layer> = [.parse, .dates]
  /// The layer this stage adds.
  public static let writes = Layer.quantities

  private let options: QuantitiesOptions
  private let lexicon: Lexicon

  /// Makes the stage.
  public init(options: QuantitiesOptions = QuantitiesOptions()) {
    self.options = options
    let hasComma = options.decimal == .comma
    let isStandard = options.vocabulary == QuantityVocabulary() && !hasComma
    lexicon = isStandard ? .standard : Lexicon(options.vocabulary, hasDecimalComma: hasComma)
  }

  /// Returns the document with its quantities, in text order.
  public func apply(to document: Document) throws(DocumentRejection) -> Document {
    guard let segmentation = document.segmentation else {
      return document.adding(quantities: [])
    }
    var owners = DateOwners(document.dates ?? [])
    var mentions: [QuantityMention] = []
    var diagnostics: [Diagnostic] = []
    for sentence in segmentation.sentences {
      let segment = segmentation.segments[sentence.segment]
      guard segment.furniture?.isProse ?? true,
        options.ordinals || hasNumber(sentence.tokens, segmentation.tokens, document.text)
      else { continue }
      let tree = document.syntax.map {
        SentenceTree(
          text: document.text,
          spans: segmentation.tokens.spans,
          syntax: $0,
          tokens: sentence.tokens
        )
      }
      var scanner = QuantityScanner(AtomRun(document.text, sentence.span, lexicon), options, tree)
      scanner.scan()
      for draft in scanner.mentions {
        if let kept = owners.resolve(draft) { mentions.append(kept) }
      }
      diagnostics += scanner.tooLong.map(Self.tooLong)
    }
    return document.adding(quantities: mentions, diagnostics: diagnostics)
  }

  /// Whether any token could belong to a number: the look that most sentences end at.
  private func hasNumber(_ range: Range<Int>, _ tokens: Tokens, _ text: SourceText) -> Bool {
    for i in range {
      switch tokens.kinds[i] {
      case .number, .mixed: return true
      case .word: if NumberTriggers.table.value(of: i, in: tokens, text) != nil { return true }
      case .symbol, .punctuation: if text.bytes[tokens.spans[i].start] >= 0xC2 { return true }
      }
    }
    return false
  }

  private static func tooLong(_ span: Span) -> Diagnostic {
    Diagnostic(
      code: "Q101",
      severity: .info,
      span: Span(span.start, min(span.end, span.start + 200)),
      message: "number has more than 38 digits and is not read as a quantity",
      hint: "exact decimals end at 38 digits"
    )
  }
}

/// The words that can start a number.
enum NumberTriggers {
  static let table = ItemLexicon.table(
    """
    zero nought naught nil one two three four five six seven eight nine ten eleven twelve thirteen
    fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fourty fifty sixty seventy
    eighty ninety hundred thousand million billion trillion quadrillion quintillion lakh lakhs
    lac crore crores hundreds thousands millions billions trillions dozen dozens half third
    quarter fourth fifth sixth seventh eighth ninth tenth thirds quarters fourths fifths sixths
    sevenths eighths ninths tenths hundredths thousandths handful twofold threefold fourfold fivefold
    sixfold sevenfold eightfold ninefold tenfold twentyfold hundredfold thousandfold hundredth
    thousandth millionth millionths billionth billionths trillionth trillionths
    dollar euro pound liter litre gallon kilogram kilo kg gram mg ml lb millilitre milliliter
    pint quart ounce mile km tablespoon teaspoon absolute
    """
  )
}

/// Which dates hold which numbers: a DATE, TIME or SET owns them, a DURATION shares them.
struct DateOwners {
  private let dates: [DateMention]
  private var next = 0

  init(_ dates: [DateMention]) { self.dates = dates }

  /// The mention, linked to the duration it overlaps; nil when a date owns its number.
  ///
  /// Asked in text order, so that one pass over the dates is enough.
  mutating func resolve(_ draft: QuantityScanner.Draft) -> QuantityMention? {
    let span = draft.numberSpan
    while next < dates.count, dates[next].span.end <= span.start { next += 1 }
    var link: Int?
    var i = next
    while i < dates.count, dates[i].span.start < span.end {
      if dates[i].span.overlaps(span) {
        guard
          dates[i].kind == .duration || isLonger(draft, dates[i].span)
            || isMeasured(draft.mention, beyond: dates[i].span) || draft.isAverage
        else {
          return nil
        }
        if dates[i].kind == .duration, link == nil { link = i }
      }
      i += 1
    }
    return draft.mention.linked(to: link)
  }

  /// "two hundred and two thousand" holds no year 2000.
  private func isLonger(_ draft: QuantityScanner.Draft, _ date: Span) -> Bool {
    draft.mention.low == nil && draft.numberSpan.contains(date)
      && draft.numberSpan.count > date.count
  }

  /// Whether a currency, or a unit that stands outside the date, makes the number an amount.
  private func isMeasured(_ mention: QuantityMention, beyond date: Span) -> Bool {
    switch mention.kind {
    case .money: true
    case .length, .area, .volume, .mass, .temperature, .speed, .percent, .measure:
      date.end < mention.span.end
    // "four times a week" says how often, too.
    case .rate: mention.item == "time"
    default: false
    }
  }
}
