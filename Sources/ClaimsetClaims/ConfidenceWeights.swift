// Data table: written by Benchmarks/quality/fit_confidence.py, fitted on the sentences of CaRB's
// development part.

/// The weights of ``Confidence``, in thousandths of a logit.
enum ConfidenceWeights {
  /// What every claim starts with.
  static let base = 224
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "certainty:asserted": 192,
    "certainty:predicted": 1419,
    "certainty:reported": -438,
    "certainty:speculative": -631,
    "object:bare": -1016,
    "object:none": -98,
    "quote>0": -843,
    "quote>10": 556,
    "quote>20": 2,
    "quote>3": 315,
    "quote>30": -711,
    "rule:apposition": -124,
    "rule:content-clause": -309,
    "rule:coordinate-clause": -66,
    "rule:main-clause": 590,
    "rule:participle": -774,
    "rule:relative-clause": -339,
    "rule:shared-subject": 341,
    "rule:speech-act": 1026,
    "rule:subordinate-clause": 25,
    "sentence>0": 564,
    "sentence>25": -98,
    "sentence>40": -308,
    "subject>0": -46,
    "subject>1": 228,
    "subject>3": 528,
    "subject>8": 822,
  ]
}
