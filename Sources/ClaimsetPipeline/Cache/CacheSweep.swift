import Glibc

/// Keeps the folder of a cache small: entries that no document needs go, and those beyond a limit.
struct CacheSweep {
  /// The folder of the entries.
  let folder: String
  /// The most bytes all entries may have.
  let limit: Int

  private struct Entry {
    let path: String
    let key: String
    let bytes: Int
  }

  /// Removes every entry whose key is not in `used`, then as many more as are beyond the limit.
  ///
  /// Of those that are used the ones with the greatest keys go: the same ones each night, so that
  /// the others are worth something.
  func sweep(keeping used: Set<String>) {
    var kept: [Entry] = []
    for entry in entries {
      if used.contains(entry.key) { kept.append(entry) } else { unlink(entry.path) }
    }
    removeBeyondLimit(kept)
    removeEmptyShelves()
  }

  /// Removes entries beyond the limit, first those whose key is not in `used`: after a run that
  /// published nothing, when what the dataset that stands was made from is still needed.
  func trim(preferring used: Set<String>) {
    let all = entries
    removeBeyondLimit(all.filter { used.contains($0.key) } + all.filter { !used.contains($0.key) })
    removeEmptyShelves()
  }

  private func removeBeyondLimit(_ entries: [Entry]) {
    var bytes = 0
    for entry in entries {
      bytes += entry.bytes
      if bytes > limit { unlink(entry.path) }
    }
  }

  /// All entries in the order of their keys; of a killed run also what never got its name.
  private var entries: [Entry] {
    var found: [Entry] = []
    for shelf in (try? Folder.names(in: folder)) ?? [] {
      for name in (try? Folder.names(in: folder + "/" + shelf)) ?? [] {
        let path = folder + "/" + shelf + "/" + name
        found.append(Entry(path: path, key: name, bytes: Folder.bytes(of: path)))
      }
    }
    return found
  }

  private func removeEmptyShelves() {
    for shelf in (try? Folder.names(in: folder)) ?? [] { rmdir(folder + "/" + shelf) }
  }
}
