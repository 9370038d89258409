/// Configurations that tests run.
enum Pipelines {
  /// Every document stage with its defaults, no checks, CSV only.
  static let plain = """
    version: 1
    dataset: {name: tested, title: Tested}
    sources:
      - path: input/**/*.txt
    outputs: {directory: output, formats: [csv]}

    """

  /// The same with a tolerance of `tolerance` thousandths for amounts that agree.
  static func tolerating(_ tolerance: Int) -> String {
    plain.replacing(
      "outputs:",
      with: """
        stages: [read, segment, parse, dates, quantities, claims, entities, {reconcile: {tolerance: \(tolerance)}}]
        outputs:
        """
    )
  }

  /// A text with a claim, a quantity and a date.
  static let goodText = """
    The bridge opened in March 2011.

    It cost 40 million dollars, the council said.

    """
}
