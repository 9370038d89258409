// Data table: written by Benchmarks/quality/fit_confidence.py, fitted on the sentences of CaRB's
// development part.

/// The weights of ``Confidence``, in thousandths of a logit.
enum ConfidenceWeights {
  /// What every claim starts with.
  static let base = 210
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "certainty:asserted": 239,
    "certainty:predicted": 1434,
    "certainty:reported": -455,
    "certainty:speculative": -521,
    "object:bare": -1132,
    "object:none": -186,
    "quote>0": -811,
    "quote>10": 583,
    "quote>20": 103,
    "quote>3": 377,
    "quote>30": -651,
    "rule:apposition": -54,
    "rule:content-clause": -253,
    "rule:coordinate-clause": -118,
    "rule:main-clause": 562,
    "rule:participle": -791,
    "rule:relative-clause": -397,
    "rule:shared-subject": 373,
    "rule:speech-act": 929,
    "rule:subordinate-clause": -41,
    "sentence>0": 515,
    "sentence>25": -82,
    "sentence>40": -289,
    "subject>0": -84,
    "subject>1": 255,
    "subject>3": 510,
    "subject>8": 777,
  ]
}
