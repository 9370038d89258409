import ClaimsetCore

/// Expands the sources of a configuration into the files to read.
///
/// Looks at names and kinds only; no document is opened. Hidden names, sidecars and the output
/// folder are no documents. Whatever has a name that is asked for and is no readable file is told,
/// and the rest goes on.
public struct SourceFinder {
  private let configuration: Configuration
  private let folder: String

  /// Looks for the sources of `configuration`, whose pipeline.yaml stands in `folder`.
  public init(_ configuration: Configuration, folder: String) {
    self.configuration = configuration
    self.folder = folder
  }

  /// Looks at the file system as it is now.
  ///
  /// - Returns: Each file once, for the first source that finds it, sorted by the bytes of paths.
  public func find() -> FoundSources {
    guard let boundary = FolderBoundary(folder.isEmpty ? "." : folder) else {
      let note = SourceNote(
        path: folder,
        diagnostic: Diagnostic(.unlistable, .error, "the folder of pipeline.yaml is not there")
      )
      return FoundSources(files: [], rejections: [], notes: [note])
    }
    var paths = PathSet(boundary: boundary, output: Array(configuration.outputs.directory.utf8))
    for (index, source) in configuration.sources.enumerated()
    where paths.add(source.glob, source: index) == 0 {
      paths.note(emptySource(source))
    }
    var withdrawn = PathSet(boundary: boundary, output: Array(configuration.outputs.directory.utf8))
    for (index, withdrawal) in configuration.releases.withdrawn.enumerated() {
      _ = withdrawn.add(withdrawal.glob, source: index)
    }
    var collector = SourceCollector(configuration, boundary: boundary)
    return collector.collect(paths, without: withdrawn)
  }

  private func emptySource(_ source: SourceRule) -> SourceNote {
    SourceNote(
      path: source.glob.pattern,
      diagnostic: Diagnostic(
        .emptySource,
        .warning,
        "no file matches the source \"\(source.glob.pattern)\"",
        hint: "put texts there, or change the path in pipeline.yaml"
      )
    )
  }
}
