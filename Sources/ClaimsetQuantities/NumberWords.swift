internal import ClaimsetCore

/// What a word says about a number.
enum NumberWord: Hashable, Sendable {
  /// "seven": 0 to 9.
  case digit(Int)
  /// "seventeen": 10 to 19.
  case teen(Int)
  /// "seventy": 20 to 90.
  case ten(Int)
  /// "hundred".
  case hundred
  /// "million": a power of ten.
  case scale(Int)
  /// "mn", "bn": a power of ten, only after digits.
  case scaleSign(Int)
  /// "dozen".
  case dozen
  /// "thousands": a power of ten that is not counted.
  case plural(Int)
  /// "dozens".
  case dozens
  /// "half".
  case half
  /// "third", "tenths": a denominator, and whether it is plural.
  case part(Int, plural: Bool)
}

/// The words numbers are made of.
enum NumberWords {
  static let table = WordTable<NumberWord>(small + scales + parts)

  /// Factors in one word.
  static let folds = WordTable<Int>([
    ("twofold", 2), ("threefold", 3), ("fourfold", 4), ("fivefold", 5), ("sixfold", 6),
    ("sevenfold", 7), ("eightfold", 8), ("ninefold", 9), ("tenfold", 10), ("twentyfold", 20),
    ("hundredfold", 100), ("thousandfold", 1000),
  ])

  private static let small: [(String, NumberWord)] = [
    ("zero", .digit(0)), ("nought", .digit(0)), ("naught", .digit(0)), ("nil", .digit(0)),
    ("one", .digit(1)), ("two", .digit(2)), ("three", .digit(3)), ("four", .digit(4)),
    ("five", .digit(5)), ("six", .digit(6)), ("seven", .digit(7)), ("eight", .digit(8)),
    ("nine", .digit(9)), ("ten", .teen(10)), ("eleven", .teen(11)), ("twelve", .teen(12)),
    ("thirteen", .teen(13)), ("fourteen", .teen(14)), ("fifteen", .teen(15)),
    ("sixteen", .teen(16)), ("seventeen", .teen(17)), ("eighteen", .teen(18)),
    ("nineteen", .teen(19)), ("twenty", .ten(20)), ("thirty", .ten(30)), ("forty", .ten(40)),
    ("fourty", .ten(40)), ("fifty", .ten(50)), ("sixty", .ten(60)), ("seventy", .ten(70)),
    ("eighty", .ten(80)), ("ninety", .ten(90)),
  ]

  private static let scales: [(String, NumberWord)] = [
    ("hundred", .hundred), ("thousand", .scale(3)), ("million", .scale(6)),
    ("billion", .scale(9)), ("trillion", .scale(12)), ("quadrillion", .scale(15)),
    ("quintillion", .scale(18)), ("lakh", .scale(5)), ("lakhs", .scale(5)), ("lac", .scale(5)),
    ("lkh", .scale(5)), ("lkhs", .scale(5)), ("crore", .scale(7)), ("crores", .scale(7)),
    ("cr", .scale(7)), ("crs", .scale(7)), ("krore", .scale(7)), ("krores", .scale(7)),
    ("koti", .scale(7)),
    ("k", .scaleSign(3)), ("m", .scaleSign(6)), ("mn", .scaleSign(6)), ("mln", .scaleSign(6)),
    ("mil", .scaleSign(6)), ("mio", .scaleSign(6)), ("mm", .scaleSign(6)), ("b", .scaleSign(9)),
    ("bn", .scaleSign(9)), ("bln", .scaleSign(9)), ("bil", .scaleSign(9)),
    ("t", .scaleSign(12)), ("tn", .scaleSign(12)), ("trn", .scaleSign(12)),
    ("tln", .scaleSign(12)),
    ("hundreds", .plural(2)), ("thousands", .plural(3)), ("millions", .plural(6)),
    ("billions", .plural(9)), ("trillions", .plural(12)), ("dozen", .dozen), ("doz", .dozen),
    ("dozs", .dozens),
    ("dozens", .dozens),
  ]

  private static let parts: [(String, NumberWord)] =
    [("half", .half), ("halves", .part(2, plural: true))]
    + denominators.flatMap { name, value -> [(String, NumberWord)] in
      [
        (name, .part(value, plural: false)), (name + "s", .part(value, plural: true)),
      ]
    }

  private static let denominators: [(String, Int)] = [
    ("third", 3), ("quarter", 4), ("fourth", 4), ("fifth", 5), ("sixth", 6), ("seventh", 7),
    ("eighth", 8), ("ninth", 9), ("tenth", 10), ("eleventh", 11), ("twelfth", 12),
    ("fifteenth", 15), ("sixteenth", 16), ("twentieth", 20), ("hundredth", 100),
    ("thousandth", 1000), ("millionth", 1_000_000), ("billionth", 1_000_000_000),
    ("trillionth", 1_000_000_000_000),
  ]
}
