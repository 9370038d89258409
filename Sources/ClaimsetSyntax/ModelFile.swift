/// The file a model lies in: a head that says what it is, then tables that are read where they lie.
///
/// | bytes | what |
/// |---|---|
/// | 0-7 | `CLAIMSYN` |
/// | 8-11 | the version of the format, little-endian like all numbers here |
/// | 12-15 | the number of sections |
/// | 16-23 | the checksum of all bytes from 4096 on |
/// | 24-.. | for each section: its kind, its size in bits of an index, its start, its length |
/// | 1024-4095 | what the model is, in UTF-8: name, versions and licences of data, figures |
/// | 4096-.. | the sections, each on a multiple of 64 |
package enum ModelFile {
  package static let magic: UInt64 = 0x4E59_534D_4941_4C43
  /// A changed template, column or layout is a changed version.
  package static let version: UInt32 = 3
  package static let textStart = 1024
  package static let headSize = 4096

  /// What a section holds.
  package enum Section: UInt32, CaseIterable, Sendable {
    case tags = 1
    case moves = 2
    case labels = 3
    case words = 4
    case secondTags = 5
    case lemmas = 6
    case moves1 = 7
    case labels1 = 8
    case moves2 = 9
    case labels2 = 10
    case finalLabels = 12
    case graph = 13
    case rough = 14
  }

  /// Why bytes are no model.
  package enum Fault: Error, Hashable {
    case tooShort
    case notAModel
    case otherVersion(UInt32)
    case badSection(UInt32)
    case missingSection(Section)
  }

  /// A section that was found.
  struct Entry {
    let start: UnsafeRawPointer
    let bits: Int
    let length: Int
  }

  /// The sections of the model in `bytes`.
  static func sections(_ bytes: UnsafeRawBufferPointer) throws(Fault) -> [Section: Entry] {
    guard bytes.count >= headSize, let base = bytes.baseAddress else { throw .tooShort }
    func number(_ at: Int) -> UInt32 {
      UInt32(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt32.self))
    }
    func long(_ at: Int) -> UInt64 {
      UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: at, as: UInt64.self))
    }
    guard long(0) == magic else { throw .notAModel }
    guard number(8) == version else { throw .otherVersion(number(8)) }
    guard number(12) <= 32 else { throw .notAModel }
    var found: [Section: Entry] = [:]
    for i in 0..<Int(number(12)) {
      let at = 24 + i * 24
      guard let section = Section(rawValue: number(at)) else { throw .badSection(number(at)) }
      let bits = number(at + 4)
      let (start, length) = (long(at + 8), long(at + 16))
      let total = UInt64(bytes.count)
      guard bits <= 30, start % 64 == 0, start <= total, length <= total - start else {
        throw .badSection(number(at))
      }
      found[section] = Entry(start: base + Int(start), bits: Int(bits), length: Int(length))
    }
    return found
  }

  /// The sum of `bytes` by which two models are told apart.
  package static func checksum(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var sum: UInt64 = 0xcbf2_9ce4_8422_2325
    var i = 0
    while i + 8 <= bytes.count {
      let word = UInt64(littleEndian: bytes.loadUnaligned(fromByteOffset: i, as: UInt64.self))
      sum = (sum ^ word) &* 0x9E37_79B9_7F4A_7C15
      sum ^= sum >> 29
      i += 8
    }
    while i < bytes.count {
      sum = (sum ^ UInt64(bytes[i])) &* 0x100_0000_01b3
      i += 1
    }
    return sum
  }
}
