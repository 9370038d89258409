import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables
import Glibc

/// What came of comparing claims in the run before, so that only what has changed is compared again.
///
/// One file, read where it is asked for and written anew by each run with what that run used. Each
/// entry stands under a sum of all that it hangs on and carries its own, so that what is cut short,
/// damaged or of another version is told and not believed. A class, for it owns files.
final class ComparisonCache {
  /// What the file opens with: its kind and the version of its form.
  private static let kind = "claimset-comparisons-"
  private static let head = Array("\(kind)1\n".utf8)
  private static let keyBytes = 32
  /// A key, the length of the content and the start of its sum.
  private static let entryHead = keyBytes + 16

  private let path: String
  /// What all entries share: the program and the options.
  private let fingerprint: [UInt8]
  private let limit: Int
  private let descriptor: Int32
  /// Where the content of each entry starts, under the first eight bytes of its key.
  private var places: [SortedPair] = []
  private var output: OutputFile?
  private var written = 0

  /// What is wrong with the file; nil as long as nothing is.
  private(set) var finding: Diagnostic?
  /// How many units were looked up and found, and how many were not.
  private(set) var (known, unknown) = (0, 0)

  /// Opens the cache at `path` for runs with `fingerprint`; its file grows no larger than `limit` bytes.
  init(_ path: String, fingerprint: String, limit: Int) {
    (self.path, self.limit) = (path, limit)
    self.fingerprint = Array(fingerprint.utf8)
    descriptor = open(path, O_RDONLY | O_CLOEXEC)
    do {
      try Folder.make(Folder.parent(of: path))
      output = try OutputFile(beside)
      try output?.append(Self.head)
      written = Self.head.count
    } catch {
      giveUp()
    }
    if descriptor >= 0 { readPlaces() }
  }

  deinit {
    if output != nil { giveUp() }
    if descriptor >= 0 { close(descriptor) }
  }

  /// The key of what hangs on `parts`.
  func key(_ parts: [UInt8]...) -> [UInt8] {
    let sum = SHA256()
    sum.update(fingerprint)
    for part in parts {
      sum.update(UInt64(part.count).eightBytes)
      sum.update(part)
    }
    return sum.finish().bytes
  }

  /// What stands under `key`; nil when nothing does that can be believed.
  ///
  /// What is found is kept for the next run.
  func content(under key: [UInt8]) -> [UInt8]? {
    let wanted = Self.prefix(key)
    let entry = places.firstPlace { $0.key >= wanted }
    guard entry < places.count, places[entry].key == wanted,
      let head = read(Self.entryHead, at: Int(places[entry].value)),
      head.starts(with: key), let count = Self.count(head),
      let content = read(count, at: Int(places[entry].value) + Self.entryHead)
    else {
      unknown += 1
      return nil
    }
    guard head.suffix(8).elementsEqual(Self.sum(key, content)) else {
      note("is damaged: its sum differs")
      unknown += 1
      return nil
    }
    known += 1
    store(content, under: key)
    return content
  }

  /// Keeps `content` under `key` for the next run.
  ///
  /// A cache that cannot be written costs time, not truth: the failure is not passed on.
  func store(_ content: [UInt8], under key: [UInt8]) {
    guard let output, written + Self.entryHead + content.count <= limit else { return }
    do {
      try output.append(key + UInt64(content.count).eightBytes + Self.sum(key, content))
      try output.append(content)
      written += Self.entryHead + content.count
    } catch {
      giveUp()
    }
  }

  /// Puts what was kept in the place of what was there.
  func finish() {
    guard let output else { return }
    do {
      try output.close(isDurable: false)
      try Folder.rename(beside, to: path)
      self.output = nil
    } catch {
      giveUp()
    }
  }

  private var beside: String { path + ".tmp-\(getpid())" }

  private func giveUp() {
    output = nil
    unlink(beside)
  }

  private func note(_ reason: String) {
    finding = finding ?? Diagnostic(unusableEntry: reason, of: "the comparisons")
  }

  /// Goes from entry to entry without reading what is in them.
  private func readPlaces() {
    var info = stat()
    guard fstat(descriptor, &info) == 0,
      let head = read(min(Self.head.count, Int(info.st_size)), at: 0)
    else { return note("cannot be read") }
    guard head == Self.head else {
      return note(
        head.starts(with: Self.kind.utf8) ? "is of another version" : "is no cache entry"
      )
    }
    var place = Self.head.count
    while place < Int(info.st_size) {
      guard let head = read(Self.entryHead, at: place), let count = Self.count(head),
        count <= Int(info.st_size) - place - Self.entryHead
      else {
        note("is cut short")
        break
      }
      places.append(SortedPair(Self.prefix(head), UInt64(place)))
      place += Self.entryHead + count
    }
    places.sort()
  }

  private func read(_ count: Int, at start: Int) -> [UInt8]? {
    FileBytes.read(count, at: start, of: descriptor)
  }

  private static func count(_ head: [UInt8]) -> Int? {
    let number = UInt64(eightBytes: head[keyBytes..<keyBytes + 8])
    return number < 1 << 40 ? Int(number) : nil
  }

  private static func sum(_ key: [UInt8], _ content: [UInt8]) -> [UInt8] {
    let sum = SHA256()
    sum.update(key)
    sum.update(content)
    return Array(sum.finish().bytes.prefix(8))
  }

  private static func prefix(_ key: [UInt8]) -> UInt64 {
    key.prefix(8).reduce(0) { $0 << 8 | UInt64($1) }
  }
}
