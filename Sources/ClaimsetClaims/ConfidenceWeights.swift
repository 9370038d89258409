// Data table: written by Benchmarks/quality/fit_confidence.py, fitted on the sentences of CaRB's
// development part.

/// The weights of ``Confidence``, in thousandths of a logit.
enum ConfidenceWeights {
  /// What every claim starts with.
  static let base = 224
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "certainty:asserted": 211,
    "certainty:predicted": 1392,
    "certainty:reported": -413,
    "certainty:speculative": -741,
    "object:bare": -1008,
    "object:none": -176,
    "quote>0": -846,
    "quote>10": 566,
    "quote>20": 130,
    "quote>3": 327,
    "quote>30": -642,
    "rule:apposition": -126,
    "rule:content-clause": -362,
    "rule:coordinate-clause": -86,
    "rule:main-clause": 588,
    "rule:participle": -773,
    "rule:relative-clause": -349,
    "rule:shared-subject": 344,
    "rule:speech-act": 972,
    "rule:subordinate-clause": 7,
    "sentence>0": 562,
    "sentence>25": -91,
    "sentence>40": -335,
    "subject>0": -67,
    "subject>1": 262,
    "subject>3": 502,
    "subject>8": 758,
  ]
}
