// Data table: written by Benchmarks/quality/fit_confidence.py, fitted on the sentences of CaRB's
// development part.

/// The weights of ``Confidence``, in thousandths of a logit.
enum ConfidenceWeights {
  /// What every claim starts with.
  static let base = 211
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "certainty:asserted": 208,
    "certainty:predicted": 1362,
    "certainty:reported": -445,
    "certainty:speculative": -722,
    "object:bare": -1305,
    "object:none": -174,
    "quote>0": -1046,
    "quote>10": 605,
    "quote>20": 190,
    "quote>3": 353,
    "quote>30": -518,
    "rule:apposition": -95,
    "rule:content-clause": -335,
    "rule:coordinate-clause": -51,
    "rule:main-clause": 562,
    "rule:participle": -748,
    "rule:relative-clause": -323,
    "rule:shared-subject": 348,
    "rule:speech-act": 696,
    "rule:subordinate-clause": -5,
    "sentence>0": 565,
    "sentence>25": -111,
    "sentence>40": -322,
    "subject>0": -80,
    "subject>1": 258,
    "subject>3": 530,
    "subject>8": 650,
  ]
}
