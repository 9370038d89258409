public import ClaimsetCore

/// What is compared of one document.
public struct ReconcileDocument: Hashable, Sendable {
  /// The day it was published, from 1970-01-01; nil when unknown.
  public var published: Int?
  /// The keys of the entities it names, with how often.
  public var names: [String: Int] = [:]
  /// The frames of its claims.
  public var frames: [ClaimFrame] = []
  /// How many claims it has.
  public var claims = 0

  /// Makes an empty document.
  public init() {}

  /// What is compared of `document`, which has gone through the stages.
  public init(_ document: Document) {
    frames = document.frames ?? []
    claims = document.claims?.claims.count ?? 0
    for mention in document.entities?.mentions ?? [] {
      names[document.entities?.entities[mention.entity].key ?? "", default: 0] += 1
    }
    published = document.facts.published.flatMap { EDTF($0)?.bounds.latest?.civil }
      .map { Int($0.number) }
  }
}

/// Compares the claims of few documents, all of them in memory, and says which agree, conflict, or
/// bring others up to date; ``Reconciliation`` does it for many.
public struct Reconciler: Sendable {
  let options: ReconcileOptions

  /// Makes a reconciler.
  public init(options: ReconcileOptions = ReconcileOptions()) { self.options = options }

  /// The relations between the claims of `documents`; claims are numbered through all of them.
  public func relations(among documents: [ReconcileDocument]) -> [ClaimRelation] {
    var reconciliation = Reconciliation(options: options, library: MemoryFrameLibrary())
    for document in documents { reconciliation.add(document) }
    var found: [ClaimRelation] = []
    reconciliation.finish { found.append($0) }
    return found
  }
}
