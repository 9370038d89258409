import ClaimsetCore
import ClaimsetTables

/// What the last run that published was made from, so that `plan` can say why something is done again.
///
/// Kept in `.claimset`. Nothing is decided by it: whether rows are there is asked of the cache.
struct RunLedger: Sendable {
  /// What one document was made from.
  struct Entry: Hashable, Sendable {
    /// Its path.
    let path: String
    /// The SHA-256 of its text.
    let text: String
    /// The SHA-256 of its sidecar; empty when it has none.
    let sidecar: String
    /// The SHA-256 of all that is known of it, from sidecar and source.
    let facts: String
    /// The SHA-256 of what people decided about its rows; empty when they did not.
    let decisions: String
  }

  /// The digest of the dataset it published.
  let digest: String
  /// The program, to the byte.
  let program: String
  /// The settings of stages, and the program's version.
  let manifest: DatasetManifest
  /// The checks that look at single values.
  let checks: String
  /// Whether there is a site.
  let site: String
  /// All else that is published as it stands in pipeline.yaml.
  let rest: String
  /// The documents, sorted by the bytes of their paths.
  let documents: [Entry]

  /// The ledger of a run of `configuration` that published `digest` from `documents`.
  init(_ configuration: Configuration, digest: String, documents: [Entry]) {
    self.digest = digest
    program = ProgramIdentity.current
    manifest = DatasetManifest(configuration)
    checks = configuration.tallyFingerprint
    site = "\(configuration.outputs.hasSite)"
    rest = SHA256.hex(
      of: Array(
        "\(configuration.dataset)\n\(configuration.outputs.formats)\n\(configuration.checks)".utf8
      )
    )
    self.documents = documents
  }

  /// The document at `path`; nil when there was none.
  func entry(of path: String) -> Entry? {
    let place = documents.firstPlace { !$0.path.utf8.lexicographicallyPrecedes(path.utf8) }
    return place < documents.count && documents[place].path == path ? documents[place] : nil
  }
}

extension RunLedger {
  /// The byte form that is kept.
  var encoded: [UInt8] {
    var encoder = ByteEncoder()
    for text in [digest, program, checks, site, rest] { encoder.append(text) }
    encoder.append(manifest.bytes)
    encoder.append(documents.count)
    for entry in documents {
      for text in [entry.path, entry.text, entry.sidecar, entry.facts, entry.decisions] {
        encoder.append(text)
      }
    }
    return encoder.bytes
  }

  /// Reads the byte form; nil when it is not one.
  init?(encoded: [UInt8]) {
    var decoder = ByteDecoder(encoded)
    guard let digest = decoder.text(), let program = decoder.text(), let checks = decoder.text(),
      let site = decoder.text(), let rest = decoder.text(), let content = decoder.content(),
      let manifest = try? JSONReader.value(content), let count = decoder.number()
    else { return nil }
    var documents: [Entry] = []
    while documents.count < count {
      guard let path = decoder.text(), let text = decoder.text(), let sidecar = decoder.text(),
        let facts = decoder.text(), let decisions = decoder.text()
      else { return nil }
      documents.append(
        Entry(path: path, text: text, sidecar: sidecar, facts: facts, decisions: decisions)
      )
    }
    guard decoder.isAtEnd else { return nil }
    (self.digest, self.program, self.checks) = (digest, program, checks)
    (self.site, self.rest) = (site, rest)
    self.manifest = DatasetManifest(manifest)
    self.documents = documents
  }
}

extension RunLedger {
  /// Why the rows of every document are others now than at the run of `old`; empty when they are not.
  func commonReasons(since old: RunLedger) -> [String] {
    var reasons: [String] = []
    if program != old.program {
      reasons.append(
        manifest.program == old.manifest.program
          ? "the program is another of the same version"
          : "the program changed from \(old.manifest.program) to \(manifest.program)"
      )
    }
    if manifest.stages != old.manifest.stages {
      let (gone, new) = (
        old.manifest.stages.filter { !manifest.stages.contains($0) },
        manifest.stages.filter { !old.manifest.stages.contains($0) }
      )
      reasons += new.map { "the stage \($0) is new" } + gone.map { "the stage \($0) is gone" }
      if gone.isEmpty, new.isEmpty { reasons.append("the stages stand in another order") }
    }
    reasons += settingReasons(since: old.manifest)
    if manifest.texts != old.manifest.texts {
      reasons.append("outputs.texts changed from \(old.manifest.texts) to \(manifest.texts)")
    }
    if site != old.site { reasons.append("outputs.site changed from \(old.site) to \(site)") }
    if checks != old.checks { reasons.append("checks that look at single values changed") }
    return reasons
  }

  /// Settings of stages that both runs have and that differ.
  private func settingReasons(since old: DatasetManifest) -> [String] {
    let shared = Set(manifest.stages).intersection(old.stages)
    let names = Set((manifest.settings + old.settings).map(\.name)).sorted()
    return names.compactMap { name in
      guard let stage = name.split(separator: ".").first, shared.contains(String(stage)) else {
        return nil
      }
      let now = manifest.settings.first { $0.name == name }
      let before = old.settings.first { $0.name == name }
      guard now?.value != before?.value else { return nil }
      if (now ?? before)?.isVocabulary == true { return "the vocabulary of \(name) changed" }
      return "\(name) changed from \(before?.value ?? "nothing") to \(now?.value ?? "nothing")"
    }
  }
}

extension RunLedger.Entry {
  /// Why the rows of the document are others now than when `old` was written; empty when they are
  /// not.
  func reasons(since old: RunLedger.Entry) -> [String] {
    var reasons: [String] = []
    if text != old.text { reasons.append("its text changed") }
    if sidecar != old.sidecar {
      reasons.append(
        old.sidecar.isEmpty
          ? "it has a sidecar now" : sidecar.isEmpty ? "its sidecar is gone" : "its sidecar changed"
      )
    } else if facts != old.facts {
      reasons.append("what its source says of it changed")
    }
    if decisions != old.decisions { reasons.append("what people decided about its rows changed") }
    return reasons
  }
}
