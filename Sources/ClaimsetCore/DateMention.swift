/// A time expression as written, with its value in three layers: TIMEX3, EDTF and day bounds.
///
/// No layer is guessed from another: what a layer cannot say is empty.
public struct DateMention: Hashable, Sendable {
  /// The TIMEX3 types (TimeML 1.2.1, section 2.2).
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    /// A day or a longer stretch of the calendar.
    case date = "DATE"
    /// A time of day.
    case time = "TIME"
    /// An amount of time.
    case duration = "DURATION"
    /// A time that recurs.
    case set = "SET"
  }

  /// The TIMEX3 modifiers.
  public enum Modifier: String, Hashable, Sendable, CaseIterable {
    /// "before 1928".
    case before = "BEFORE"
    /// "after 1928".
    case after = "AFTER"
    /// "by 1928".
    case onOrBefore = "ON_OR_BEFORE"
    /// "since 1928".
    case onOrAfter = "ON_OR_AFTER"
    /// "less than two years".
    case lessThan = "LESS_THAN"
    /// "more than two years".
    case moreThan = "MORE_THAN"
    /// "up to two years".
    case equalOrLess = "EQUAL_OR_LESS"
    /// "at least two years".
    case equalOrMore = "EQUAL_OR_MORE"
    /// "early 1928".
    case start = "START"
    /// "mid 1928".
    case mid = "MID"
    /// "late 1928".
    case end = "END"
    /// "about 1928".
    case approx = "APPROX"
  }

  /// The finest part of the calendar that is stated.
  public enum Precision: String, Hashable, Sendable, CaseIterable {
    /// A hundred years.
    case century
    /// Ten years.
    case decade
    /// One year.
    case year
    /// Half of a year.
    case halfYear = "half-year"
    /// Three months.
    case quarter
    /// Spring, summer, autumn or winter.
    case season
    /// One month.
    case month
    /// Seven days.
    case week
    /// A Saturday and Sunday.
    case weekend
    /// One day.
    case day
    /// A named part of a day.
    case partOfDay = "part-of-day"
    /// One hour.
    case hour
    /// One minute.
    case minute
    /// One second.
    case second
  }

  /// How what is told stands to the date.
  public enum Relation: String, Hashable, Sendable, CaseIterable {
    /// "in 2014", and wherever no word says otherwise.
    case at
    /// "since 1990".
    case since
    /// "until 1990".
    case until
    /// "before 1990".
    case before
    /// "after 1990".
    case after
    /// "during the 1990s", "throughout 1990".
    case during
  }

  /// How far the expression could be placed on the calendar.
  public enum Status: String, Hashable, Sendable, CaseIterable {
    /// Placed, as exactly as it is stated.
    case resolved
    /// Placed with soft edges, or not placed because it is vague.
    case vague
    /// Hangs on an event: "the end of the war".
    case event
    /// Comes again and again: "every year", "in winter".
    case recurring
    /// An amount of time with no place.
    case duration
    /// Hangs on a date that is not known, such as "today" in an undated text.
    case unresolved
  }

  /// What a relative expression was resolved against.
  public enum Anchor: Hashable, Sendable {
    /// Nothing: the expression stands for itself, or could not be resolved.
    case none
    /// The document's publication date.
    case published
    /// An earlier mention of the same document, by index.
    case mention(Int)

    /// Whether it is another date of the document.
    public var isMention: Bool {
      if case .mention = self { true } else { false }
    }
  }

  /// Where it stands, by the habit of TempEval-3: without the preposition.
  public let span: Span
  /// The TIMEX3 type.
  public let kind: Kind
  /// The TIMEX3 value, such as `2014`, `1997-W12`, `P10Y`, `PAST_REF`; empty when there is none.
  public let timex: String
  /// The TIMEX3 modifier.
  public let modifier: Modifier?
  /// The EDTF (ISO 8601-2:2019) string; empty when there is none.
  public let edtf: String
  /// The first day it can mean; nil when open or unknown.
  public let earliest: CivilDay?
  /// The last day it can mean, inclusive; nil when open or unknown.
  public let latest: CivilDay?
  /// The finest part of the calendar that is stated.
  public let precision: Precision?
  /// How what is told stands to the date.
  public let relation: Relation
  /// How far it could be placed.
  public let status: Status
  /// The ISO 8601 recurrence, such as `R/P1Y`; empty when it does not recur.
  public let recurrence: String
  /// What it was resolved against.
  public let anchor: Anchor
  /// The name of the rule that read it.
  public let rule: String

  /// Makes a mention.
  public init(
    span: Span,
    kind: Kind,
    timex: String,
    modifier: Modifier? = nil,
    edtf: String = "",
    earliest: CivilDay? = nil,
    latest: CivilDay? = nil,
    precision: Precision? = nil,
    relation: Relation = .at,
    status: Status,
    recurrence: String = "",
    anchor: Anchor = .none,
    rule: String
  ) {
    self.span = span
    self.kind = kind
    self.timex = timex
    self.modifier = modifier
    self.edtf = edtf
    self.earliest = earliest
    self.latest = latest
    self.precision = precision
    self.relation = relation
    self.status = status
    self.recurrence = recurrence
    self.anchor = anchor
    self.rule = rule
  }
}
