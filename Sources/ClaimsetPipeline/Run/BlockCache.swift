import ClaimsetTables
import Glibc

/// The cache of finished documents: what a run keeps of one, under a key of all it was made from.
///
/// An entry carries its own sum, so one that is cut short, damaged or from elsewhere is not
/// believed: the document is simply done again. The time of a file plays no part.
struct BlockCache: Sendable {
  /// The folder of the entries.
  let folder: String
  /// What all keys share: program, stages, formats.
  let fingerprint: String

  private static let magic = Array("claimset-block-1\n".utf8)

  /// The key of a document: the fingerprint, its facts and its bytes.
  func key(facts: String, sha256: String) -> String {
    SHA256.hex(of: Array("\(fingerprint)\n\(sha256)\n\(facts)".utf8))
  }

  /// Whether an entry stands under `key`; it may still turn out to be damaged.
  func holds(_ key: String) -> Bool { Folder.exists(path(of: key)) }

  /// The entry under `key`, or nil when there is none that can be believed.
  func load(_ key: String) -> [UInt8]? {
    guard var bytes = try? FileBytes.read(path(of: key)), bytes.starts(with: Self.magic),
      bytes.count >= Self.magic.count + 64
    else { return nil }
    let sum = Array(bytes[Self.magic.count..<Self.magic.count + 64])
    bytes.removeFirst(Self.magic.count + sum.count)
    return sum.elementsEqual(SHA256.hex(of: bytes).utf8) ? bytes : nil
  }

  /// Keeps `content` under `key`.
  ///
  /// A cache that cannot be written costs time, not truth: the failure is not passed on.
  func store(_ content: [UInt8], under key: String) {
    let path = path(of: key)
    let sum = Array(SHA256.hex(of: content).utf8)
    do throws(FileError) {
      try Folder.make(Folder.parent(of: path))
      try FileBytes.replace(path, with: Self.magic, sum, content, isDurable: false)
    } catch {
      unlink(path)
    }
  }

  /// Removes every entry whose key is not in `used`.
  func sweep(keeping used: Set<String>) {
    guard let shelves = try? Folder.names(in: folder) else { return }
    for shelf in shelves {
      let names = (try? Folder.names(in: folder + "/" + shelf)) ?? []
      for name in names where !used.contains(name) {
        unlink(folder + "/" + shelf + "/" + name)
      }
      rmdir(folder + "/" + shelf)
    }
  }

  private func path(of key: String) -> String { "\(folder)/\(key.prefix(2))/\(key)" }
}
