import ClaimsetCore
import ClaimsetTables

/// The finished work of earlier runs that a run of a configuration can use.
struct RunCaches: Sendable {
  /// The finished documents.
  let blocks: BlockCache
  /// The parses.
  let parses: ParseCache

  /// The caches in `folder` for runs of `configuration`.
  ///
  /// The keys of documents are made from all that their rows depend on beside the document: the
  /// program, the stages, what is made of them. Those of parses leave out what comes later.
  init(_ configuration: Configuration, in folder: String) {
    blocks = BlockCache(
      folder: folder,
      fingerprint: [
        ProgramIdentity.current, configuration.stageFingerprint,
        "texts \(configuration.outputs.texts.rawValue)", "site \(configuration.outputs.hasSite)",
        configuration.tallyFingerprint,
      ].joined(separator: "\n")
    )
    let parse = configuration.stages.first { $0.writes == .parse }?.fingerprint ?? ""
    parses = ParseCache(
      cache: BlockCache(folder: folder, fingerprint: "\(ProgramIdentity.current)\n\(parse)")
    )
  }
}
