import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables

/// What one document adds to the tables that join documents: whom it names, and its claims in the
/// form in which they are compared.
struct JoinPart: Hashable, Sendable {
  /// An entity as the document names it.
  struct Naming: Hashable, Sendable {
    /// The name as it is compared.
    var key = ""
    /// The name the document's rows would carry.
    var name = ""
    /// What kind of thing it is.
    var kind = ""
    /// The ways in which it is written, in alphabetical order.
    var forms: [String] = []
    /// How often it is named.
    var mentions = 0
  }

  /// A claim that can be compared.
  struct ClaimLine: Hashable, Sendable {
    /// Its id.
    var id = ""
    /// Its words.
    var quote = ""
    /// The line it starts on, from 1.
    var line = 0
  }

  /// The document.
  var documentID = ""
  /// The path from the folder of pipeline.yaml.
  var path = ""
  /// Whom and what it names.
  var namings: [Naming] = []
  /// Its claims, all of them where any is compared.
  var claims: [ClaimLine] = []
  /// What is compared of it.
  var document = ReconcileDocument()

  /// An empty part.
  init() {}

  /// The part of the document behind `records`.
  init(_ records: DocumentRecords) {
    documentID = records.document.facts.id
    path = records.document.facts.path
    guard let layer = records.document.entities else { return }
    namings = Self.namings(layer, records.text)
    guard records.document.frames != nil else { return }
    let all = records.document.claims?.claims ?? []
    claims = all.indices.map { i in
      ClaimLine(
        id: records.id(of: .claims, at: i) ?? "",
        quote: records.text[all[i].span],
        line: records.positions.place(at: all[i].span.start).line
      )
    }
    document = ReconcileDocument(records.document)
  }

  private static func namings(_ layer: EntityLayer, _ text: SourceText) -> [Naming] {
    var forms = layer.entities.map { _ in Set<String>() }
    var counts = layer.entities.map { _ in 0 }
    for mention in layer.mentions {
      counts[mention.entity] += 1
      if mention.rule != .headNoun {
        forms[mention.entity].insert(KnownEntity.unbroken(text[mention.span]))
      }
    }
    return layer.entities.indices.map { i in
      Naming(
        key: layer.entities[i].key,
        name: layer.entities[i].name,
        kind: layer.entities[i].kind.rawValue,
        forms: forms[i].sorted(),
        mentions: counts[i]
      )
    }
  }
}
