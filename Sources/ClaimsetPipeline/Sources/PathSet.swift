import ClaimsetCore
import Glibc

/// The names that globs match, as the file system has them.
struct PathSet {
  /// A name that a glob matches.
  struct Match: Hashable {
    /// The path from the folder of pipeline.yaml.
    let path: [UInt8]
    /// The same place without links in its folders.
    let realPath: [UInt8]
    let kind: FileKind
    /// The index of the first source that asks for it.
    let source: Int
    /// Whether the glob says more of the name than `*`.
    let isNamed: Bool
    /// Whether a sidecar stands beside it.
    let hasSidecar: Bool
  }

  /// A folder to be looked at, and the parts of the glob that can go on in it.
  private struct Step {
    let folder: [UInt8]
    let realFolder: [UInt8]
    let parts: Set<Int>
  }

  let boundary: FolderBoundary
  private let output: [UInt8]
  /// What matches, by path.
  private(set) var matches: [[UInt8]: Match] = [:]
  /// The sidecars in folders where documents were looked for.
  private(set) var sidecars: Set<[UInt8]> = []
  /// What was found on the way.
  private(set) var notes: [SourceNote] = []
  private var told: Set<[UInt8]> = []

  /// Matches nothing yet; nothing in the folder `output` ever will.
  init(boundary: FolderBoundary, output: [UInt8]) {
    self.boundary = boundary
    self.output = output
  }

  /// Takes down what `note` says.
  mutating func note(_ note: SourceNote) { notes.append(note) }

  /// Adds what `glob` matches; gives back how many names that were, folders aside.
  ///
  /// Every folder is looked at once, with all parts that can go on there, so a glob with many `**`
  /// costs no more than one.
  mutating func add(_ glob: Glob, source: Int) -> Int {
    var count = 0
    var steps = [Step(folder: [], realFolder: boundary.root, parts: glob.start)]
    while let step = steps.popLast() {
      let listing = entries(of: step)
      let names = Set(listing.map(\.name))
      for entry in listing {
        let path = step.folder.joined(entry.name)
        guard path != output, !keepAsSidecar(entry, path, step, glob) else { continue }
        let next = glob.advance(step.parts, over: entry.name)
        if next.named.contains(glob.parts.count) {
          count += entry.kind == .folder ? 0 : 1
          add(
            Match(
              path: path,
              realPath: step.realFolder.joined(entry.name, isRooted: true),
              kind: entry.kind,
              source: source,
              isNamed: glob.isEndingNamed,
              hasSidecar: names.contains(entry.name.sidecarName)
            )
          )
        }
        if let inner = inner(step, entry, path, next, glob) { steps.append(inner) }
      }
    }
    return count
  }

  /// What the folder of `step` holds; nothing when it cannot be listed, which is told.
  private mutating func entries(of step: Step) -> [FolderListing.Entry] {
    do throws(FolderListing.Failure) {
      return try FolderListing.entries(of: step.realFolder.isEmpty ? [0x2F] : step.realFolder)
    } catch {
      noteUnlistable(step.folder, error)
      return []
    }
  }

  private mutating func add(_ match: Match) {
    // `*` matches folders all the time; a folder called x.txt is worth a word.
    if match.kind == .folder, !match.isNamed { return }
    if matches[match.path] == nil { matches[match.path] = match }
  }

  /// Whether `entry` is a sidecar, which is no document whatever the glob says.
  private mutating func keepAsSidecar(
    _ entry: FolderListing.Entry,
    _ path: [UInt8],
    _ step: Step,
    _ glob: Glob
  ) -> Bool {
    guard entry.name.isSidecarName, entry.kind != .folder else { return false }
    if step.parts.contains(glob.parts.count - 1) { sidecars.insert(path) }
    return true
  }

  /// The step into `entry`, when it is a folder in which the glob can go on.
  ///
  /// A link is followed where the glob names it, not where `**` would run into it: it may lead
  /// back up.
  private mutating func inner(
    _ step: Step,
    _ entry: FolderListing.Entry,
    _ path: [UInt8],
    _ next: (named: Set<Int>, swept: Set<Int>),
    _ glob: Glob
  ) -> Step? {
    if entry.kind == .folder {
      let parts = glob.closure(next.named.union(next.swept))
      let real = step.realFolder.joined(entry.name, isRooted: true)
      return parts.isEmpty ? nil : Step(folder: path, realFolder: real, parts: parts)
    }
    let parts = glob.closure(next.named)
    guard entry.kind == .link, !parts.isEmpty || !next.swept.isEmpty,
      case .inside(let real, .folder) = boundary.target(of: path)
    else { return nil }
    if !parts.isEmpty { return Step(folder: path, realFolder: real, parts: parts) }
    note(
      path,
      Diagnostic(
        .folderLink,
        .info,
        "a link to a folder is not followed by **",
        hint: "name it in the path of a source"
      )
    )
    return nil
  }

  private mutating func noteUnlistable(_ folder: [UInt8], _ failure: FolderListing.Failure) {
    note(
      folder.isEmpty ? Array(".".utf8) : folder,
      Diagnostic(
        .unlistable,
        .warning,
        "the folder cannot be listed: \(String(cString: strerror(failure.code)))",
        hint: "check its permissions"
      )
    )
  }

  private mutating func note(_ path: [UInt8], _ diagnostic: Diagnostic) {
    guard told.insert(path).inserted else { return }
    notes.append(SourceNote(path: path.shown, diagnostic: diagnostic))
  }
}

extension Glob {
  /// The parts that can come first.
  fileprivate var start: Set<Int> { closure([0]) }

  /// Whether the last part says more of the name than `*` does.
  fileprivate var isEndingNamed: Bool {
    switch parts.last {
    case .pattern(let pieces): pieces.contains { if case .scalar = $0 { true } else { false } }
    default: true
    }
  }

  /// `parts` and what comes after a `**` that stands for no folder; the end is left out.
  fileprivate func closure(_ parts: Set<Int>) -> Set<Int> {
    var reached = parts.filter { $0 < self.parts.count }
    for part in parts.sorted() {
      var next = part
      while next < self.parts.count, self.parts[next] == .folders {
        next += 1
        reached.insert(next)
      }
    }
    return reached
  }

  /// Where the glob stands once `name` is taken: by parts that name it, and by `**` sweeping over
  /// it.
  fileprivate func advance(
    _ current: Set<Int>,
    over name: [UInt8]
  ) -> (named: Set<Int>, swept: Set<Int>) {
    let scalars = name.scalars
    var named: Set<Int> = []
    var swept: Set<Int> = []
    for part in current {
      if parts[part] == .folders {
        swept.insert(part)
      } else if parts[part].matches(scalars) {
        named.insert(part + 1)
      }
    }
    return (named, swept)
  }
}

extension [UInt8] {
  /// The path of `name` in this folder; an empty folder is the start unless `isRooted`.
  fileprivate func joined(_ name: [UInt8], isRooted: Bool = false) -> [UInt8] {
    isEmpty && !isRooted ? name : self + [UInt8(ascii: "/")] + name
  }

  /// The scalars of UTF-8; a byte that is none counts as one scalar beyond Unicode.
  fileprivate var scalars: [UInt32] {
    var scalars: [UInt32] = []
    scalars.reserveCapacity(count)
    var decoder = Unicode.UTF8.ForwardParser()
    var at = 0
    while at < count {
      var rest = self[at...].makeIterator()
      if case .valid(let encoded) = decoder.parseScalar(from: &rest) {
        scalars.append(Unicode.UTF8.decode(encoded).value)
        at += encoded.count
      } else {
        scalars.append(0x110000 + UInt32(self[at]))
        at += 1
      }
      decoder = Unicode.UTF8.ForwardParser()
    }
    return scalars
  }

  /// The text of a name; a byte that is not UTF-8 shows as `\xNN`.
  var shown: String {
    if let text = String(validating: self, as: UTF8.self) { return text }
    return scalars.map { value in
      Unicode.Scalar(value).map { String(Character($0)) }
        ?? "\\x" + String(value - 0x110000, radix: 16, uppercase: true)
    }.joined()
  }

  /// Whether the name is that of a sidecar.
  fileprivate var isSidecarName: Bool {
    count > Sidecar.ending.utf8.count
      && suffix(Sidecar.ending.utf8.count).elementsEqual(Sidecar.ending.utf8)
  }

  /// The name, or path, of the sidecar of the document with this name or path.
  var sidecarName: [UInt8] {
    let name = lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? startIndex
    let dot = self[name...].lastIndex(of: UInt8(ascii: ".")) ?? endIndex
    return Array(self[..<(dot == name ? endIndex : dot)]) + Array(Sidecar.ending.utf8)
  }
}
