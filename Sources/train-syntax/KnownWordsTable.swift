import ClaimsetSyntax
import Foundation

/// The table of ``KnownWords``.
final class KnownWordsTable {
  static let bits = 18
  private static let count = 1 << bits + KnownWords.probes + KnownWords.factLimit
  /// The slots and facts.
  private let memory: UnsafeMutablePointer<UInt32>
  private var places: [UInt32: UInt32] = [:]
  let words: KnownWords

  /// Reads lines of a word, its path and its forms from `path`, the commonest word first.
  init(_ path: String) throws {
    memory = .allocate(capacity: Self.count)
    memory.initialize(repeating: 0, count: Self.count)
    words = KnownWords(bits: Self.bits, slots: memory)
    let text = try String(contentsOf: URL(fileURLWithPath: path), encoding: .utf8)
    for line in text.split(separator: "\n") {
      let parts = line.split(separator: "\t")
      guard parts.count == 3, let path = UInt32(parts[1]), let forms = UInt32(parts[2]),
        let index = index(path | forms << UInt32(KnownWords.pathBits))
      else { continue }
      put(Array(parts[0].utf8), index << 16)
    }
  }

  private func index(_ facts: UInt32) -> UInt32? {
    if let index = places[facts] { return index }
    let index = places.count + 1
    guard facts > 0, index < KnownWords.factLimit else { return nil }
    places[facts] = UInt32(index)
    memory[1 << Self.bits + KnownWords.probes + index] = facts
    return UInt32(index)
  }

  /// Adds `entry` for `word`, unless it is there.
  private func put(_ word: [UInt8], _ entry: UInt32) {
    let place = KnownWords.place(foldedHash(word), Self.bits)
    for slot in place.slot..<place.slot + KnownWords.probes {
      if memory[slot] == 0 { memory[slot] = entry | place.check }
      if memory[slot] & 0xFFFF == place.check { return }
    }
  }

  var bytes: [UInt8] { [UInt8](UnsafeRawBufferPointer(start: memory, count: Self.count * 4)) }
}
