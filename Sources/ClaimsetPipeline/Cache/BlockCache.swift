import ClaimsetCore
import ClaimsetTables
import Glibc

/// The cache of finished work: what a run keeps of a document, under a key of all it was made from.
///
/// An entry carries its form, its key and its own sum, so one that is cut short, damaged, of another
/// version or from elsewhere is told and not believed: the work is simply done again. The time of a
/// file plays no part.
struct BlockCache: Sendable {
  /// What stands under a key.
  enum Lookup: Hashable, Sendable {
    /// Nothing.
    case absent
    /// This, as it was kept.
    case found([UInt8])
    /// Something that cannot be believed, and why.
    case unusable(String)
  }

  /// The folder of the entries.
  let folder: String
  /// What all keys share: program, stages, formats.
  let fingerprint: String

  /// What an entry opens with: its kind and the version of its form.
  private static let kind = "claimset-block-"
  private static let head = Array("\(kind)2\n".utf8)
  private static let sumBytes = 64

  /// The key of a document: the fingerprint, its facts and its bytes.
  func key(facts: String, sha256: String) -> String {
    SHA256.hex(of: Array("\(fingerprint)\n\(sha256)\n\(facts)".utf8))
  }

  /// What stands under `key`.
  func lookup(_ key: String) -> Lookup {
    let path = path(of: key)
    guard Folder.exists(path) else { return .absent }
    let bytes: [UInt8]
    do throws(FileError) {
      bytes = try FileBytes.read(path)
    } catch {
      return .unusable("cannot be read: \(String(cString: strerror(error.code)))")
    }
    guard bytes.starts(with: Self.head) else {
      return .unusable(
        bytes.starts(with: Self.kind.utf8) ? "is of another version" : "is no cache entry"
      )
    }
    let start = Self.head.count + 2 * Self.sumBytes
    guard bytes.count >= start else { return .unusable("is cut short") }
    let named = bytes[Self.head.count..<Self.head.count + Self.sumBytes]
    guard named.elementsEqual(key.utf8) else { return .unusable("is that of another document") }
    let content = Array(bytes[start...])
    guard bytes[start - Self.sumBytes..<start].elementsEqual(SHA256.hex(of: content).utf8) else {
      return .unusable("is damaged or cut short: its sum differs")
    }
    return .found(content)
  }

  /// Keeps `content` under `key`.
  ///
  /// A cache that cannot be written costs time, not truth: the failure is not passed on.
  func store(_ content: [UInt8], under key: String) {
    let path = path(of: key)
    let sum = Array(SHA256.hex(of: content).utf8)
    do throws(FileError) {
      try Folder.make(Folder.parent(of: path))
      try FileBytes.replace(
        path,
        with: Self.head,
        Array(key.utf8),
        sum,
        content,
        isDurable: false
      )
    } catch {
      unlink(path)
    }
  }

  private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key)" }
}

/// What is found about the cache; documented in `diagnostics.md`.
enum CacheCode: String, CaseIterable {
  /// An entry cannot be believed.
  case unusableEntry = "P121"
}

extension Diagnostic {
  /// Tells of an entry that cannot be believed, for the reason `reason`.
  init(unusableEntry reason: String, of what: String) {
    self.init(
      code: CacheCode.unusableEntry.rawValue,
      severity: .warning,
      message: "the cache entry of \(what) \(reason); it is done again",
      hint: "when this comes again, look at the disk"
    )
  }
}
