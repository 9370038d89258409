internal import ClaimsetCore

/// Letters that are a unit only where the sentence speaks of what it measures.
extension UnitReader {
  /// "a charge of 12 C", "a dose of 3 R", "for 10 a.".
  func contextual(at i: Int, after number: NumberReading) -> (Unit, Int)? {
    guard run.isWord(i), run.atoms[i].span.count == 1, number.form == .digits, number.scale == 0,
      !run.isJoined(i) || run.kind(i + 1) == .sign, !run.isJoiningHyphen(i + 1)
    else { return nil }
    if isYears(i) { return (Unit(code: "a", kind: .duration), i + 1) }
    guard run.isCapitalized(i), let topic = Self.topics[run.string(i)], speaks(of: topic, around: i)
    else { return nil }
    return (Unit(code: topic.code, kind: .measure), i + 1)
  }

  /// No article stands at the end, nor before "and".
  private func isYears(_ i: Int) -> Bool {
    run.isWord(i, "a") && !run.isCapitalized(i) && run.isNumber(i - 1)
      && (i + 1 == run.count || run.isSign(i + 1, ".") && i + 2 == run.count
        || run.isWord(i + 1, "and"))
  }

  /// A unit with the words that speak of it.
  struct Topic: Sendable {
    let code: String
    let words: WordTable<Bool>

    init(_ code: String, _ words: String) {
      self.code = code
      self.words = WordTable(ItemLexicon.words(words), value: true)
    }
  }

  /// How far from the letter the word may stand.
  private static let reach = 12

  private func speaks(of topic: Topic, around i: Int) -> Bool {
    (max(0, i - Self.reach)..<min(run.count, i + Self.reach)).contains {
      run.value($0, in: topic.words) != nil
    }
  }

  /// Whether the sentence speaks of heat and cold.
  func isWeather(around i: Int) -> Bool { speaks(of: Self.weather, around: i) }

  private static let weather = Topic(
    "[degF]",
    """
    temperature temperatures heat hot cold high highs low lows fever oven degrees weather warm warmer
    cooler forecast c celsius
    """
  )

  private static let topics: [String: Topic] = [
    "C": Topic("C", "charge charges charged electric capacitor"),
    "T": Topic("T", "magnet magnets magnetic flux"),
    "G": Topic("G", "magnet magnets magnetic flux"),
    "H": Topic("H", "inductance inductor coil solenoid"),
    "R": Topic("R", "exposure radiation radiology radiologist roentgen x-ray x-rays dose"),
  ]
}
