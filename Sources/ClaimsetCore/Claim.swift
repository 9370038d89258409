/// The `claims` layer: who says what, and why some segments say nothing.
public struct ClaimLayer: Hashable, Sendable {
  /// The claims, in text order.
  public let claims: [Claim]
  /// The attributions, in text order.
  public let attributions: [Attribution]
  /// Why segments gave no claim, by segment index; absent for a segment that gave one.
  public let silences: [Int: String]

  /// Joins the parts of the layer.
  public init(claims: [Claim], attributions: [Attribution], silences: [Int: String]) {
    self.claims = claims
    self.attributions = attributions
    self.silences = silences
  }
}

/// A part of a claim: words of the text, supplied words, or words that stand for others.
public struct Phrase: Hashable, Sendable {
  /// Where the words stand verbatim; nil when they are wholly supplied.
  public let span: Span?
  /// The wording when it is not the slice at `span`: a resolved pronoun, a lead-in's subject.
  public let supplied: String?
  /// The part to group by: "harbour board" in "the old harbour board of the town, which"; nil where
  /// there is none.
  public let core: Span?
  /// Why the supplied words are meant; nil when none are, or nothing was resolved.
  public let resolution: Resolution?

  /// How words that stand for others were resolved.
  public enum Resolution: String, Hashable, Sendable, CaseIterable {
    /// "He" or "she" is the one person among the subjects of the sentence before.
    case person
    /// "The country" is the one country named in the paragraph so far.
    case country
    /// An item of a list is about the subject of the sentence that leads in.
    case leadIn = "lead-in"
    /// "Whose" is that of the noun its clause tells of.
    case owner
  }

  /// Words that stand in the text.
  public init(_ span: Span, core: Span? = nil) {
    self.span = span
    self.core = core
    supplied = nil
    resolution = nil
  }

  /// Words `supplied`, for those at `span` or for none.
  public init(supplied: String, for span: Span? = nil, by resolution: Resolution? = nil) {
    self.span = span
    self.supplied = supplied
    self.resolution = resolution
    core = nil
  }

  /// The wording: what is supplied, else the slice of `text`.
  public func wording(in text: SourceText) -> String {
    supplied ?? span.map { text[$0] } ?? ""
  }
}

/// One subject-predicate-object assertion with the evidence for it.
public struct Claim: Hashable, Sendable {
  /// How sure the author of the document is (CLAIMS: tested in this order).
  public enum Certainty: String, Hashable, Sendable, CaseIterable {
    /// Evaluation, metaphor, advice: no fact-checker could settle it.
    case opinion
    /// The main clause of a condition.
    case conditional
    /// Somebody other than the author holds it.
    case reported
    /// Rumour; could or may about the unknown or the future.
    case speculative
    /// Plain or scheduled future.
    case predicted
    /// The author's own weakened commitment.
    case hedged
    /// The rest.
    case asserted
  }

  /// Whether the claim's time is of what happened or of its being said.
  public enum TimeOf: String, Hashable, Sendable, CaseIterable {
    /// When it happened.
    case event
    /// When it was said.
    case utterance
  }

  /// What a further part of a claim says.
  public enum Role: String, Hashable, Sendable, CaseIterable {
    /// When.
    case time
    /// Where, whence, whither.
    case place
    /// How much.
    case quantity
    /// How.
    case manner
    /// What for.
    case purpose
    /// Why.
    case cause
    /// If what.
    case condition
    /// By whom.
    case agent
    /// Anything else.
    case other
  }

  /// A further part of a claim.
  public struct Qualifier: Hashable, Sendable {
    /// What it says.
    public let role: Role
    /// Its words.
    public let phrase: Phrase

    /// Makes a qualifier.
    public init(role: Role, phrase: Phrase) {
      self.role = role
      self.phrase = phrase
    }
  }

  /// A row of another table that a claim rests on.
  public struct Link: Hashable, Sendable {
    /// The tables a claim can rest on.
    public enum Table: String, Hashable, Sendable, CaseIterable {
      /// The dates table.
      case dates
      /// The quantities table.
      case quantities
    }
    /// Which table.
    public let table: Table
    /// The index of the mention in its layer.
    public let index: Int
    /// What part the row plays in the claim.
    public let role: Role

    /// Makes a link.
    public init(table: Table, index: Int, role: Role) {
      self.table = table
      self.index = index
      self.role = role
    }
  }

  /// One thing that makes a claim more or less worth checking.
  public struct WorthinessFeature: Hashable, Sendable {
    /// Its name, such as `names`.
    public let name: String
    /// How often it holds.
    public let count: Int
    /// What it adds each time, in thousandths of a logit.
    public let weight: Int

    /// Makes a feature.
    public init(name: String, count: Int, weight: Int) {
      (self.name, self.count, self.weight) = (name, count, weight)
    }
  }

  /// The evidence: a part of one segment, verbatim.
  public let span: Span
  /// The index of its segment.
  public let segment: Int
  /// The claim in words that stand alone; nil when the quote already does.
  public let standalone: String?
  /// Who or what the claim is about; nil when not stated.
  public let subject: Phrase?
  /// What is said of the subject, written positively.
  public let predicate: Phrase
  /// Whom or what the predicate bears on.
  public let object: Phrase?
  /// The further parts, in text order.
  public let qualifiers: [Qualifier]
  /// The index of its attribution in the layer.
  public let attribution: Int?
  /// Whether the proposition is denied.
  public let isNegated: Bool
  /// The word that denies it.
  public let polarityCue: Span?
  /// How sure the author is.
  public let certainty: Certainty
  /// The words that show it.
  public let certaintyCue: Span?
  /// From -3 (certainly not) over 0 to 3 (certainly so).
  public let factuality: ExactDecimal
  /// What the claim's time is of; nil without a time.
  public let timeOf: TimeOf?
  /// The index of its main date.
  public let date: Int?
  /// The index of its main quantity.
  public let quantity: Int?
  /// All dates and quantities it rests on.
  public let links: [Link]
  /// How much it is worth checking, 0 to 1.
  public let checkWorthiness: ExactDecimal
  /// What weighed in that, by name, each as often as it holds.
  public let worthinessFeatures: [WorthinessFeature]
  /// How sure we are of the reading, 0 to 1.
  public let confidence: ExactDecimal
  /// The name of the rule that cut it.
  public let rule: String

  /// Makes a claim.
  public init(
    span: Span,
    segment: Int,
    standalone: String? = nil,
    subject: Phrase?,
    predicate: Phrase,
    object: Phrase? = nil,
    qualifiers: [Qualifier] = [],
    attribution: Int? = nil,
    isNegated: Bool = false,
    polarityCue: Span? = nil,
    certainty: Certainty = .asserted,
    certaintyCue: Span? = nil,
    factuality: ExactDecimal,
    timeOf: TimeOf? = nil,
    date: Int? = nil,
    quantity: Int? = nil,
    links: [Link] = [],
    checkWorthiness: ExactDecimal,
    worthinessFeatures: [WorthinessFeature] = [],
    confidence: ExactDecimal,
    rule: String
  ) {
    self.span = span
    self.segment = segment
    self.standalone = standalone
    self.subject = subject
    self.predicate = predicate
    self.object = object
    self.qualifiers = qualifiers
    self.attribution = attribution
    self.isNegated = isNegated
    self.polarityCue = polarityCue
    self.certainty = certainty
    self.certaintyCue = certaintyCue
    self.factuality = factuality
    self.timeOf = timeOf
    self.date = date
    self.quantity = quantity
    self.links = links
    self.checkWorthiness = checkWorthiness
    self.worthinessFeatures = worthinessFeatures
    self.confidence = confidence
    self.rule = rule
  }
}

/// Somebody said to hold something: source, cue and content, each as one or more spans.
public struct Attribution: Hashable, Sendable {
  /// How the source is given.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// By name.
    case named
    /// By a description: "former security operatives".
    case described
    /// Not at all: "reports", "speculation".
    case unnamed
  }

  /// The index of the segment it stands in.
  public let segment: Int
  /// How the source is given.
  public let kind: Kind
  /// The source in words that stand alone, when they are not the slice of the first source span.
  public let attributedTo: String?
  /// Who holds it.
  public let source: [Span]
  /// The word that attributes it.
  public let cue: [Span]
  /// What is held.
  public let content: [Span]

  /// Makes an attribution.
  public init(
    segment: Int,
    kind: Kind,
    attributedTo: String? = nil,
    source: [Span],
    cue: [Span],
    content: [Span]
  ) {
    self.segment = segment
    self.kind = kind
    self.attributedTo = attributedTo
    self.source = source
    self.cue = cue
    self.content = content
  }

  /// The same with the person `name` for who holds it.
  public func held(by name: String) -> Attribution {
    Attribution(
      segment: segment,
      kind: .named,
      attributedTo: name,
      source: source,
      cue: cue,
      content: content
    )
  }
}
