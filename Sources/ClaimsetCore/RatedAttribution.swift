/// What has the form of an attribution, and what weighed for and against it.
///
/// This is what the model of attributions is fitted on.
public struct RatedAttribution: Hashable, Sendable {
  /// Source, cue and content.
  public let attribution: Attribution
  /// The logit of its being one, in thousandths.
  public let sum: Int
  /// What weighed, as the model names it: "cue lemma say", "content quoted yes".
  public let features: [String]

  /// Makes a rated attribution.
  public init(attribution: Attribution, sum: Int, features: [String]) {
    self.attribution = attribution
    self.sum = sum
    self.features = features
  }
}
