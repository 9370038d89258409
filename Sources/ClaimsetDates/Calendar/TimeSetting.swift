/// How a reading stands in its text, as far as its place on the calendar hangs on that.
struct TimeSetting {
  /// Whether it lies ahead where it could lie on either side.
  var looksAhead = false
  /// Whether something says that it lies behind.
  var looksBack = false
  /// Whether a verb with its tense stands right beside it and says so.
  var isTenseSure = false
  /// Whether the clause tells what is always so: "the harbour freezes from December to March".
  var isHabit = false
  /// Whether brackets are open around it.
  var isInBrackets = false
  /// Whether the clause tells of what had been before: "had left in 1938".
  var isToldBefore = false
}
