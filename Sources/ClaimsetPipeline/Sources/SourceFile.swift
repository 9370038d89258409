public import ClaimsetCore

/// A file that a source found: what is known of it before it is read.
public struct SourceFile: Hashable, Sendable {
  /// Id, path, and what the source and the sidecar say.
  public let facts: DocumentFacts
  /// What was found worth saying of it so far.
  public let diagnostics: [Diagnostic]
  /// The real path, links followed.
  let realPath: [UInt8]
  /// The most bytes a document may have.
  let limit: Int
  /// The pattern of the source that found it.
  let source: String
  /// The SHA-256 of its sidecar, in hexadecimal; empty when it has none.
  var sidecarSHA256 = ""

  /// All that goes into the document beside its bytes, in one canonical string.
  public var fingerprint: String {
    let facts = [
      facts.id, facts.path, facts.title, facts.genre?.rawValue, facts.published, facts.author,
      facts.sourceURL, facts.license, facts.language,
    ]
    let findings = diagnostics.flatMap { [$0.code, $0.message, $0.hint] as [String?] }
    return (facts + findings).map { value in
      value.map { "\($0.utf8.count):\($0)" } ?? "-"
    }.joined(separator: ",")
  }

  /// All bytes of the file; never waits for a file that is none.
  ///
  /// - Throws: A rejection when it cannot be read or is larger than a document may be.
  public func read() throws(DocumentRejection) -> [UInt8] {
    do throws(RegularFile.Failure) {
      return try RegularFile.read(realPath, limit: limit, followsLink: false)
    } catch {
      throw DocumentRejection(Diagnostic(error, limit: limit))
    }
  }
}

/// A file that a source found and that cannot be a document.
public struct RejectedSource: Hashable, Sendable {
  /// Its id and path, and what else is known of it.
  public let facts: DocumentFacts
  /// Why it cannot be used; at least one of them an error.
  public let diagnostics: [Diagnostic]
}

/// A finding about a place where documents were looked for, and not about any document.
public struct SourceNote: Hashable, Sendable {
  /// The path, from the folder of pipeline.yaml.
  public let path: String
  /// What was found there.
  public let diagnostic: Diagnostic
}

/// What the sources of a configuration found.
public struct FoundSources: Hashable, Sendable {
  /// The files to read, sorted by the bytes of their paths.
  public let files: [SourceFile]
  /// The files that cannot be read as documents, sorted likewise.
  public let rejections: [RejectedSource]
  /// What else is worth saying, sorted likewise.
  public let notes: [SourceNote]
}

extension Diagnostic {
  /// A finding about a file.
  init(
    _ code: SourceCode,
    _ severity: Severity,
    _ message: String,
    hint: String = ""
  ) {
    self.init(code: code.rawValue, severity: severity, message: message, hint: hint)
  }

  /// Why a file could not be read.
  fileprivate init(_ failure: RegularFile.Failure, limit: Int) {
    switch failure {
    case .tooLarge(let bytes):
      self.init(
        .tooLarge,
        .error,
        "the file has \(bytes) bytes, more than \(limit)",
        hint: "split it, or raise max_bytes of the stage read"
      )
    case .notRegular(let kind):
      self.init(.special, .error, "this is \(kind), not a file", hint: "remove it")
    case .system:
      self.init(
        .unreadable,
        .error,
        "the file \(failure.message)",
        hint: "check its permissions and the disk"
      )
    }
  }
}
