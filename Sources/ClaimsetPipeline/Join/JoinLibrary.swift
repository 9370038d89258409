import ClaimsetClaims
import ClaimsetCore
import Glibc

/// The frames of a run, in scratch files while they are compared.
final class JoinLibrary: FrameLibrary {
  typealias Failure = FileError

  private let folder: String
  private let frames: ScratchRecords
  private let sheets: ScratchRecords
  private let relations: ScratchRecords
  /// The number of the first frame of each document.
  private var firstFrames: [Int] = []

  /// Makes an empty library in `folder`.
  init(in folder: String) {
    self.folder = folder
    frames = ScratchRecords(in: folder)
    sheets = ScratchRecords(in: folder)
    relations = ScratchRecords(in: folder)
  }

  func add(_ frames: [ClaimFrame], _ sheet: DocumentSheet) throws(FileError) {
    firstFrames.append(self.frames.count)
    for frame in frames { try self.frames.append(frame.bytes) }
    try sheets.append(sheet.bytes)
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

  /// What was read of a scratch file in `folder`; a disk that gives back other bytes than it took
  /// has failed.
  static func whole<Value>(_ value: Value?, in folder: String) throws(FileError) -> Value {
    guard let value else { throw FileError(.read, folder, code: EIO) }
    return value
  }
}
