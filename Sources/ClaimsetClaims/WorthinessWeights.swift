// Data table: written by Benchmarks/quality/fit_worthiness.py, fitted on the sentences of ClaimBuster's
// train part.

/// The weights of ``Worthiness``, in thousandths of a logit.
enum WorthinessWeights {
  /// What every claim starts with.
  static let base = -1763
  /// What each feature adds, by name.
  static let table: [String: Int] = [
    "action": 491,
    "advice": -1061,
    "comparison": 771,
    "conditional": -962,
    "date": 244,
    "evaluation": -840,
    "firstPerson": -1137,
    "firstPersonPlural": -433,
    "future": -813,
    "hedged": -641,
    "impersonal": -314,
    "largeNumber": 1500,
    "matter": 396,
    "money": -13,
    "name": 367,
    "number": 782,
    "object": -539,
    "opinion": -1437,
    "past": 1371,
    "perfect": 850,
    "predicted": -1234,
    "quantity": 294,
    "reported": 379,
    "secondPerson": -1008,
    "share": 2442,
    "speculative": -1346,
    "thought": -1155,
    "universal": 297,
  ]
}
