import ClaimsetSyntax
import Foundation

/// The table of ``WordClusters``.
final class ClusterTable {
  static let bits = 18
  private static let count = 1 << bits + WordClusters.probes + WordClusters.pathLimit
  /// The slots and paths.
  private let memory: UnsafeMutablePointer<UInt32>
  private var places: [UInt32: UInt32] = [:]
  let clusters: WordClusters

  /// Reads lines of a word, a tab and a path from `path`, the commonest word first.
  init(_ path: String) throws {
    memory = .allocate(capacity: Self.count)
    memory.initialize(repeating: 0, count: Self.count)
    clusters = WordClusters(bits: Self.bits, slots: memory)
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 2, let path = UInt32(parts[1]), let index = index(path) else { continue }
      put(Array(parts[0].utf8), index << 16)
    }
  }

  private func index(_ path: UInt32) -> UInt32? {
    if let index = places[path] { return index }
    let index = places.count + 1
    guard path > 0, index < WordClusters.pathLimit else { return nil }
    places[path] = UInt32(index)
    memory[1 << Self.bits + WordClusters.probes + index] = path
    return UInt32(index)
  }

  /// Adds `entry` for `word`, unless it is there.
  private func put(_ word: [UInt8], _ entry: UInt32) {
    let place = WordClusters.place(foldedHash(word), Self.bits)
    for slot in place.slot..<place.slot + WordClusters.probes {
      if memory[slot] == 0 { memory[slot] = entry | place.check }
      if memory[slot] & 0xFFFF == place.check { return }
    }
  }

  var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: memory, count: Self.count * 4)) }
}
