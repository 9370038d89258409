import ClaimsetClaims
import ClaimsetCore
import ClaimsetTables
import Glibc

/// The frames of a run, in scratch files while they are compared, beside what came of comparing them
/// in the run before.
final class JoinLibrary: FrameLibrary {
  typealias Failure = FileError

  private let folder: String
  private let frames: ScratchRecords
  private let sheets: ScratchRecords
  private let relations: ScratchRecords
  private let cache: ComparisonCache?
  /// The number of the first frame of each document.
  private var firstFrames: [Int] = []
  /// The start of a sum of all that is compared of each document.
  private var stamps: [UInt8] = []
  private static let stampBytes = 16

  /// Makes an empty library in `folder`; what is compared is looked up in `cache` where there is one.
  init(in folder: String, cache: ComparisonCache? = nil) {
    (self.folder, self.cache) = (folder, cache)
    frames = ScratchRecords(in: folder)
    sheets = ScratchRecords(in: folder)
    relations = ScratchRecords(in: folder)
  }

  func add(_ frames: [ClaimFrame], _ sheet: DocumentSheet) throws(FileError) {
    let sum = SHA256()
    let bytes = sheet.bytes
    sum.update(bytes)
    try sheets.append(bytes)
    firstFrames.append(self.frames.count)
    for frame in frames {
      let bytes = frame.bytes
      sum.update(bytes)
      try self.frames.append(bytes)
    }
    stamps += sum.finish().bytes.prefix(Self.stampBytes)
  }

  func sheet(of document: Int) throws(FileError) -> DocumentSheet {
    try Self.whole(DocumentSheet(bytes: sheets[document]), in: folder)
  }

  func frame(_ index: Int, of document: Int) throws(FileError) -> ClaimFrame {
    try Self.whole(ClaimFrame(bytes: frames[firstFrames[document] + index]), in: folder)
  }

  func keep(_ relation: ClaimRelation) throws(FileError) -> Int {
    try relations.append(KeptRelation(relation).bytes)
  }

  func relation(_ number: Int) throws(FileError) -> ClaimRelation {
    try Self.whole(KeptRelation(bytes: relations[number]), in: folder).told
  }

  func sorter() -> ScratchSorter { ScratchSorter(in: folder) }

  /// One document in eight, whatever stands around it.
  func endsUnit(_ document: Int) -> Bool { stamps[document * Self.stampBytes] < 32 }

  func findings(of unit: ComparisonUnit) -> [ComparisonUnit.Finding]? {
    guard let cache else { return nil }
    let content = cache.content(under: key(of: unit, in: cache))
    return content.flatMap { KeptFindings(bytes: $0) }?.told
  }

  func keep(_ findings: [ComparisonUnit.Finding], of unit: ComparisonUnit) {
    guard let cache else { return }
    cache.store(KeptFindings(findings).bytes, under: key(of: unit, in: cache))
  }

  /// The sum of all that the findings of `unit` hang on.
  private func key(of unit: ComparisonUnit, in cache: ComparisonCache) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(unit.frames.count * (Self.stampBytes + 4))
    for place in unit.frames {
      let start = place.document * Self.stampBytes
      bytes += stamps[start..<start + Self.stampBytes]
      withUnsafeBytes(of: UInt32(place.index).littleEndian) { bytes.append(contentsOf: $0) }
    }
    return cache.key(bytes, unit.marks)
  }

  /// What was read of a scratch file in `folder`; a disk that gives back other bytes than it took
  /// has failed.
  static func whole<Value>(_ value: Value?, in folder: String) throws(FileError) -> Value {
    guard let value else { throw FileError(.read, folder, code: EIO) }
    return value
  }
}
