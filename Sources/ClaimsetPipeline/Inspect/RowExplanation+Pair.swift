import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// How two claims stand to each other, in lines.
public struct PairExplanation: Sendable {
  /// What speaks for and against it by the two texts alone; empty where a source is no longer what was
  /// published.
  public let byTexts: [String]
  /// How they stand in the published dataset.
  public let published: String
}

extension RowExplanation {
  /// How this claim and `other` stand to each other in the dataset they were published in, and what the
  /// pipeline at `folder` finds in their two texts; nil for other rows than claims.
  public func explanation(
    beside other: RowExplanation,
    _ configuration: Configuration,
    folder: String
  ) throws(Failure) -> PairExplanation? {
    guard let id = self["claim_id"], let otherID = other["claim_id"] else { return nil }
    let published = try PairVerdict(id, otherID, in: dataset)
    guard let options = configuration.reconciling else {
      return PairExplanation(
        byTexts: ["pipeline.yaml has no stage reconcile, which compares claims"],
        published: published.wording
      )
    }
    var byTexts: [String] = []
    if let (account, first) = account(beside: other, options, configuration, folder) {
      let alone = PairVerdict(account.relation, first: first)
      byTexts = account.lines
      if !alone.isSame(as: published) {
        byTexts.append("so they alone would say: \(alone.wording)")
      }
      if published.relation == nil, alone.relation != nil {
        byTexts.append(
          "in a dataset, names that a tenth of its texts share tell of no matter, and of what is often said only the nearest is compared"
        )
      }
    }
    return PairExplanation(byTexts: byTexts, published: published.wording)
  }

  /// What is found in the two texts, with the number that this claim has in it.
  private func account(
    beside other: RowExplanation,
    _ options: ReconcileOptions,
    _ configuration: Configuration,
    _ folder: String
  ) -> (account: PairAccount, first: Int)? {
    guard let mine = finished(configuration, folder), let first = claim(in: mine) else {
      return nil
    }
    var documents = [ReconcileDocument(mine)]
    var second: Int?
    if documentID == other.documentID {
      second = other.claim(in: mine)
    } else if let yours = other.finished(configuration, folder) {
      second = other.claim(in: yours).map { documents[0].claims + $0 }
      documents.append(ReconcileDocument(yours))
    }
    return second.map {
      (Reconciler(options: options).account(of: first, $0, in: documents), first)
    }
  }

  /// The document of the row with all its layers.
  private func finished(_ configuration: Configuration, _ folder: String) -> Document? {
    guard let source, let bytes = try? FileBytes.read("\(folder)/\(source.path)") else {
      return nil
    }
    var facts = DocumentFacts(id: documentID, path: source.path)
    facts.published = published
    facts.genre = genre.flatMap(Genre.init)
    let document = Document(facts: facts, text: SourceText(bytes))
    let chain = StageChain(configuration.documentStages)
    guard case .success(let finished) = chain.apply(to: document) else { return nil }
    return finished
  }

  /// The number of the claim in `document`.
  private func claim(in document: Document) -> Int? {
    document.claims?.claims.firstIndex { claim in
      self["byte_start"] == String(claim.span.start) && self["byte_end"] == String(claim.span.end)
        && self["rule"] == claim.rule
        && (self["predicate"] ?? "") == claim.predicate.wording(in: document.text)
    }
  }
}

/// How two claims stand to each other, in the order in which they were asked for.
private struct PairVerdict {
  /// How they stand; nil where nothing is told of them.
  let relation: ClaimRelation.Relation?
  private let kind: String
  private let strength: String
  private let reason: String
  /// Whether the claim asked for first is the one that was published or stands first.
  private let isInOrder: Bool

  /// How the claims `id` and `other` stand in `dataset`.
  init(
    _ id: String,
    _ other: String,
    in dataset: PublishedDataset
  ) throws(RowExplanation.Failure) {
    var found = try dataset.row(of: .relations, with: ["claim_a": id, "claim_b": other])
    isInOrder = found != nil
    if found == nil {
      found = try dataset.row(of: .relations, with: ["claim_a": other, "claim_b": id])
    }
    relation = found?["relation"].flatMap(ClaimRelation.Relation.init)
    (kind, strength) = (found?["kind"] ?? "", found?["strength"] ?? "")
    reason = found?["reason"] ?? ""
  }

  /// How two claims stand of which the one asked for first has the number `first`.
  init(_ found: ClaimRelation?, first: Int) {
    relation = found?.relation
    (kind, strength) = (found?.kind.rawValue ?? "", found?.strength.rawValue ?? "")
    reason = found?.reason ?? ""
    isInOrder = found?.first == first
  }

  /// The verdict in words.
  var wording: String {
    let stand =
      switch relation {
      case .conflicts: "the first conflicts with the second"
      case .corroborates: "the first corroborates the second"
      case .updates: isInOrder ? "the second updates the first" : "the first updates the second"
      case nil: "nothing is told of the two"
      }
    return relation == nil
      ? stand : "\(stand) (\(kind), \(strength))\(reason.isEmpty ? "" : ": \(reason)")"
  }

  /// Whether both say the same; a dataset that carries no texts has no reasons.
  func isSame(as other: PairVerdict) -> Bool {
    (relation, kind, strength) == (other.relation, other.kind, other.strength)
  }
}
