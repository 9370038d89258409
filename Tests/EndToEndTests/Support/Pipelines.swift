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

  /// A text with a claim, a quantity and a date.
  static let goodText = """
    The bridge opened in March 2011.

    It cost 40 million dollars, the council said.

    """
}
