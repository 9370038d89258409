import ClaimsetCore
import ClaimsetTables

/// Two claims that cannot both hold, as the report shows them: side by side.
struct ConflictLine: Hashable, Sendable {
  /// One of the two claims.
  struct Side: Hashable, Sendable {
    /// The row.
    var claimID = ""
    /// The id of its document.
    var documentID = ""
    /// The path of its document.
    var path = ""
    /// The line it starts on, from 1.
    var line = 0
    /// Its words; empty when the dataset carries no quotes.
    var quote = ""
    /// What was compared; empty when there is nothing but the words.
    var value = ""
  }

  /// The row of the table `relations`.
  var id = ""
  /// What the conflict is about, such as `date`.
  var kind = ""
  /// Whether the words alone show it.
  var isStrong = false
  /// Why, in a sentence; empty when the dataset carries no words of texts.
  var reason = ""
  /// The claim that stands first, and the other one.
  var sides: [Side] = []
}

extension DatasetReport {
  /// Keeps the conflicts that a reader should look at first.
  mutating func add(_ found: JoinedConflicts, texts: TextShare) {
    conflictCount = found.count
    conflicts = found.shown.indices.map { index in
      let relation = found.shown[index]
      let isTold = texts != .none
      return ConflictLine(
        id: found.records.id(ofRelation: index),
        kind: relation.kind.rawValue,
        isStrong: relation.strength == .strong,
        reason: isTold ? relation.reason : "",
        sides: [(relation.first, relation.firstValue), (relation.second, relation.secondValue)]
          .compactMap { claim, value in
            found.places[claim].map { ConflictLine.Side($0, value: value, isTold: isTold) }
          }
      )
    }
  }
}

extension ConflictLine.Side {
  fileprivate init(_ place: JoinedConflicts.Place, value: String, isTold: Bool) {
    claimID = place.id
    documentID = place.documentID
    path = place.path
    line = place.line
    quote = isTold ? place.quote : ""
    self.value = isTold ? value : ""
  }
}
