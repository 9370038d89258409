/// The logistic function in whole numbers.
enum Logistic {
  /// The share, in thousandths, that a logit of so many thousandths stands for: exact at whole numbers,
  /// straight between, so that it is the same on every machine.
  static func share(_ logit: Int) -> Int {
    let steps = [500, 731, 881, 953, 982, 993, 998, 999, 1000]
    let size = min(abs(logit), 7999)
    let (whole, rest) = size.quotientAndRemainder(dividingBy: 1000)
    let share = steps[whole] + (steps[whole + 1] - steps[whole]) * rest / 1000
    return logit < 0 ? 1000 - share : share
  }
}
