import ClaimsetCore

/// What a pattern says of the reading besides the words it takes in: `#last`, `#approx`.
enum TimeEffect: String, Sendable {
  /// The first, middle or last part is meant.
  case start, mid, end
  /// Loosely.
  case approx
  /// Less than, more than, at most, at least.
  case less, more, atmost, atleast
  /// Before or after: "pre-1990".
  case before, after
  /// Which of the recurring ones: the last, the next, the one of this year or week.
  case last, next, this
  /// The year before the anchor's, the same year, the year after: "August last year".
  case lastyear, thisyear, nextyear
  /// The month before the anchor's, the same month, the month after: "the 3rd of last month".
  case lastmonth, thismonth, nextmonth
  /// Parts of a stretch are counted, not its days.
  case unit
  /// The last one of a stretch: "the last day of May".
  case final
  /// The year of the date before it in the text: "of the same year".
  case sameyear
  /// Counted from the date before it in the text, not from the publication.
  case text
  /// Before the anchor; after it; at it.
  case back, ahead, here
  /// Before Christ.
  case bc
  /// A fiscal year, which has no fixed bounds.
  case fiscal
  /// A half added to the count: "a minute and a half".
  case half
  /// One of them: the count of "a week".
  case one
  /// So few or many that no number is known.
  case vague
  /// Two of them, loosely: "a couple".
  case couple
  /// The first and the second half of a year.
  case h1, h2
  /// A quarter of a year by its number.
  case q1, q2, q3, q4
  /// A quarter of an hour and half an hour on a clock, before and after the hour.
  case quarterpast, halfpast, quarterto
  /// The nearest one, and not that of a week.
  case near
  /// Before and after noon.
  case am, pm
  /// The edge words that state a third of what follows.
  var modifier: DateMention.Modifier? {
    switch self {
    case .start: .start
    case .mid: .mid
    case .end: .end
    case .approx, .couple: .approx
    case .less: .lessThan
    case .more: .moreThan
    case .atmost: .equalOrLess
    case .atleast: .equalOrMore
    case .before: .before
    case .after: .after
    default: nil
    }
  }
}
