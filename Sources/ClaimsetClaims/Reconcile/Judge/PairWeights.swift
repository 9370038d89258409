// Data table: written by Benchmarks/quality/fit_relations.py, fitted on Benchmarks/quality/relations/dev1 to dev22.

/// The weights of ``PairJudge``, in thousandths of a logit.
enum PairWeights {
  /// The logit when nothing is known.
  static let base = -99999
  /// What is told has at least this.
  static let least = 0
  /// What is told as sure has at least this.
  static let strong = 1000
  /// What each feature adds: its aspect, its step, then its weight.
  static let lines = #"""
    """#
}
