import ClaimsetCore
import ClaimsetTables
import Glibc

/// Turns matched names into documents: their kinds, their links, their sidecars, their ids.
struct SourceCollector {
  private let configuration: Configuration
  private let boundary: FolderBoundary
  private var candidates: [Candidate] = []
  private var rejections: [RejectedSource] = []
  private var notes: [SourceNote] = []
  /// The path that an id belongs to, by the id in lower case: a page is named by its id,
  /// and some file systems do not tell `A` from `a`.
  private var owners: [String: String] = [:]

  /// A document whose id may still be that of another.
  private struct Candidate {
    let file: SourceFile
    let statesID: Bool
  }

  init(_ configuration: Configuration, boundary: FolderBoundary) {
    self.configuration = configuration
    self.boundary = boundary
  }

  /// Collects what `paths` matched and `withdrawn` did not.
  mutating func collect(_ paths: PathSet, without withdrawn: PathSet) -> FoundSources {
    notes = paths.notes
    let matches = paths.matches.values.sorted { $0.path.lexicographicallyPrecedes($1.path) }
    var readers: [[UInt8]: [UInt8]] = [:]
    let reasons = Dictionary(
      withdrawn.matches.values.map { ($0.realPath, $0.source) },
      uniquingKeysWith: min
    )
    for match in matches where match.kind == .file && boundary.full(match.path) == match.realPath {
      readers[match.realPath] = match.path
    }
    var strays = paths.sidecars
    for match in matches {
      strays.remove(match.path.sidecarName)
      guard let realPath = readable(match) else { continue }
      if let reason = reasons[realPath] ?? reasons[match.realPath] {
        noteWithdrawn(match.path, configuration.releases.withdrawn[reason].reason)
        continue
      }
      let reader = readers[realPath] ?? match.path
      readers[realPath] = reader
      if reader == match.path { collect(match, realPath) } else { noteRepeated(match, reader) }
    }
    for stray in strays { noteStray(stray) }
    return FoundSources(
      files: settleIDs(),
      rejections: rejections.sorted {
        $0.facts.path.utf8.lexicographicallyPrecedes($1.facts.path.utf8)
      },
      notes: notes.sorted(by: Self.isBefore)
    )
  }

  private mutating func noteRepeated(_ match: PathSet.Match, _ reader: [UInt8]) {
    note(
      match.path,
      .repeatedFile,
      .info,
      "this is the file \(reader.shown) again",
      hint: "it is read once"
    )
  }

  private mutating func noteWithdrawn(_ path: [UInt8], _ reason: String) {
    note(path, .withdrawn, .info, "the text is withdrawn: \(reason)", hint: "")
  }

  private mutating func noteStray(_ path: [UInt8]) {
    note(
      path,
      .straySidecar,
      .warning,
      "this sidecar stands beside no document",
      hint: "x.meta.yaml belongs to x.txt"
    )
  }

  private static func isBefore(_ a: SourceNote, _ b: SourceNote) -> Bool {
    if a.path != b.path { return a.path.utf8.lexicographicallyPrecedes(b.path.utf8) }
    return (a.diagnostic.code, a.diagnostic.message) < (b.diagnostic.code, b.diagnostic.message)
  }

  private mutating func note(
    _ path: [UInt8],
    _ code: SourceCode,
    _ severity: Diagnostic.Severity,
    _ message: String,
    hint: String
  ) {
    notes.append(
      SourceNote(path: path.shown, diagnostic: Diagnostic(code, severity, message, hint: hint))
    )
  }

  private mutating func reject(
    _ match: PathSet.Match,
    _ code: SourceCode,
    _ message: String,
    hint: String
  ) {
    let path = match.path.shown
    reject(
      DocumentFacts(id: DocumentID.of(path), path: path),
      [Diagnostic(code, .error, message, hint: hint)]
    )
  }

  private mutating func reject(_ facts: DocumentFacts, _ diagnostics: [Diagnostic]) {
    rejections.append(RejectedSource(facts: facts, diagnostics: diagnostics))
  }
}

extension SourceCollector {
  /// The real path of the file that `match` stands for; nil when there is none, which is told.
  private mutating func readable(_ match: PathSet.Match) -> [UInt8]? {
    switch match.kind {
    case .file: return match.realPath
    case .link: return linked(match)
    default:
      tell(match, kind: match.kind)
      return nil
    }
  }

  private mutating func linked(_ match: PathSet.Match) -> [UInt8]? {
    switch boundary.target(of: match.path) {
    case .inside(let path, .file): return path
    case .inside(_, let kind): tell(match, kind: kind)
    case .outside:
      reject(
        match,
        .outsideLink,
        "the link leads out of the folder of pipeline.yaml",
        hint: "copy the file to where the link is"
      )
    case .nothing:
      reject(match, .danglingLink, "the link leads to nothing", hint: "remove or mend it")
    case .loop:
      reject(match, .linkLoop, "the link leads back to itself", hint: "remove or mend it")
    case .unknown(let code):
      reject(
        match,
        .unreadable,
        "the link cannot be followed: \(String(cString: strerror(code)))",
        hint: "check its permissions"
      )
    }
    return nil
  }

  private mutating func tell(_ match: PathSet.Match, kind: FileKind) {
    guard kind == .folder else {
      return reject(match, .special, "this is \(kind.rawValue), not a file", hint: "remove it")
    }
    guard match.isNamed else { return }
    note(
      match.path,
      .folder,
      .warning,
      "this is a folder with the name of a document",
      hint: "give it another name"
    )
  }

  /// Collects the document at `match`, whose bytes stand at `realPath`.
  private mutating func collect(_ match: PathSet.Match, _ realPath: [UInt8]) {
    guard let path = String(validating: match.path, as: UTF8.self) else {
      return reject(
        match,
        .badName,
        "the name is not UTF-8, so no table can hold it",
        hint: "rename the file"
      )
    }
    let source = configuration.sources[match.source]
    var facts = source.facts(of: path)
    var known: (sidecar: Sidecar, sha256: String)?
    if match.hasSidecar {
      switch sidecar(of: match) {
      case .success(let sidecar): known = sidecar
      case .failure(let faults): return reject(facts, faults.diagnostics)
      }
    }
    known?.sidecar.apply(to: &facts)
    let lacksDate =
      source.published == .fromFilename && facts.published == nil && known?.sidecar.published == nil
    let file = SourceFile(
      facts: facts,
      diagnostics: lacksDate ? [.noFilenameDate] : [],
      realPath: realPath,
      limit: configuration.maxDocumentBytes,
      source: source.glob.pattern,
      sidecarSHA256: known?.sha256 ?? ""
    )
    candidates.append(Candidate(file: file, statesID: known?.sidecar.id != nil))
  }

  /// Gives each id to one document: to the one whose path makes it, before any that claims it in a
  /// sidecar; among equals to the first.
  private mutating func settleIDs() -> [SourceFile] {
    for candidate in candidates where !candidate.statesID { own(candidate.file.facts) }
    for candidate in candidates where candidate.statesID { own(candidate.file.facts) }
    var files: [SourceFile] = []
    for file in candidates.map(\.file) {
      let owner = owners[file.facts.id.lowercased()] ?? file.facts.path
      if owner == file.facts.path {
        files.append(file)
      } else {
        var facts = file.facts
        facts.id = DocumentID.hashed(facts.path)
        reject(facts, [.repeatedID(owner: owner)])
      }
    }
    return files
  }

  private mutating func own(_ facts: DocumentFacts) {
    let id = facts.id.lowercased()
    if owners[id] == nil { owners[id] = facts.path }
  }

  /// Why a sidecar says nothing.
  private struct SidecarFaults: Error {
    let diagnostics: [Diagnostic]
  }

  private func sidecar(of match: PathSet.Match) -> Result<
    (sidecar: Sidecar, sha256: String), SidecarFaults
  > {
    let path = match.path.sidecarName
    func failure(_ messages: [(String, String)]) -> Result<
      (sidecar: Sidecar, sha256: String), SidecarFaults
    > {
      let diagnostics = messages.map { Diagnostic(.badSidecar, .error, $0.0, hint: $0.1) }
      return .failure(SidecarFaults(diagnostics: diagnostics))
    }
    guard case .inside(let realPath, .file) = boundary.target(of: path) else {
      return failure([("\(path.shown) is no file in the folder of pipeline.yaml", "")])
    }
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.read(realPath, limit: YAMLReader.limitBytes, followsLink: false)
    } catch {
      return failure([("\(path.shown) \(error.message)", "")])
    }
    do throws(ConfigurationError) {
      return .success((try Sidecar.load(bytes, name: path.shown), SHA256.hex(of: bytes)))
    } catch {
      return failure(
        error.faults.map { fault in
          let place = "\(path.shown):\(fault.mark.line):\(fault.mark.column)"
          return ("\(place): \(fault.code.rawValue) \(fault.message)", fault.hint)
        }
      )
    }
  }
}

extension SourceRule {
  /// What the source says of the document at `path`.
  fileprivate func facts(of path: String) -> DocumentFacts {
    var facts = DocumentFacts(id: DocumentID.of(path), path: path)
    facts.title = title
    facts.genre = genre
    facts.author = author
    facts.sourceURL = sourceURL
    facts.license = license
    facts.language = language
    switch published {
    case .unknown: facts.published = nil
    case .on(let date): facts.published = date
    case .fromFilename:
      facts.published = FilenameDate.of(path.split(separator: "/").last.map(String.init) ?? "")
    }
    return facts
  }
}

extension Diagnostic {
  fileprivate static let noFilenameDate = Diagnostic(
    .noFilenameDate,
    .warning,
    "the name of the file holds no date, so none is known",
    hint: "name it like 2013-03-22-title.txt, or give it a sidecar with published"
  )

  fileprivate static func repeatedID(owner: String) -> Diagnostic {
    Diagnostic(
      .repeatedID,
      .error,
      "the id of this document is that of \(owner) too",
      hint: "give it another id in its sidecar"
    )
  }
}
