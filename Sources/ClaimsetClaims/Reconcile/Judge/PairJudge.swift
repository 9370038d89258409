import ClaimsetCore

/// Says how likely it is that two clauses cannot both hold, by a linear model over ``PairFeature``: where no rule
/// decides it finds conflicts, and those of the rules for which next to nothing speaks it takes back.
struct PairJudge: Sendable {
  /// The model with the weights of ``PairWeights``.
  static let standard = PairJudge(base: PairWeights.base, lines: PairWeights.lines)

  private let base: Int
  /// The weights by aspect and step, in thousandths.
  private let weights: [Int]

  /// Reads `lines`, each an aspect, a step and a weight in thousandths: "coverageLeast 3 -300".
  ///
  /// The lines are ours; one that is none is a bug and traps.
  init(base: Int, lines: String) {
    self.base = base
    let aspects = Dictionary(
      uniqueKeysWithValues: PairFeature.Aspect.allCases.map { ("\($0)", $0) }
    )
    var weights = [Int](
      repeating: 0,
      count: PairFeature.Aspect.allCases.count * PairFeature.steps
    )
    for line in lines.split(separator: "\n") {
      let parts = line.split(separator: " ").map(String.init)
      guard parts.count == 3, let aspect = aspects[parts[0]], let step = Int(parts[1]),
        (1..<PairFeature.steps).contains(step), let weight = Int(parts[2])
      else { preconditionFailure("the weights hold a line that is none: \(line)") }
      weights[Self.place(PairFeature(aspect: aspect, step: step))] = weight
    }
    self.weights = weights
  }

  private static func place(_ feature: PairFeature) -> Int {
    feature.aspect.rawValue * PairFeature.steps + feature.step
  }

  /// The logit for `features`, in thousandths.
  func sum(_ features: [PairFeature]) -> Int {
    features.reduce(base) { $0 + weight(of: $1) }
  }

  /// What one feature adds, in thousandths of a logit.
  func weight(of feature: PairFeature) -> Int { weights[Self.place(feature)] }

  /// Whether enough speaks for what a rule says of `clauses`.
  func allows(_ verdict: FrameComparison.Verdict, on clauses: ClauseComparison) -> Bool {
    guard verdict.relation == .conflicts, verdict.kind != .entailment,
      let evidence = PairEvidence(judging: clauses)
    else { return true }
    return sum(evidence.features) >= PairWeights.doubt
  }

  /// What it says of `clauses`; nil where they need not clash.
  func verdict(on clauses: ClauseComparison) -> FrameComparison.Verdict? {
    guard let evidence = PairEvidence(judging: clauses), let clash = evidence.clashes.first
    else { return nil }
    let sum = sum(evidence.features)
    guard sum >= PairWeights.least else { return nil }
    // What agrees by its family, or is brought up to date, is no conflict.
    if let told = clauses.frames.joined()?.verdict(), told.relation != .conflicts { return nil }
    return .conflict(
      clash.kind,
      clash.values,
      isStrong: sum >= PairWeights.strong,
      clash.reason
    )
  }
}
