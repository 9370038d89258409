import Testing

@testable import ClaimsetPipeline

@Suite struct RunLockTests {
  private let scratch: SourcesScratchFolder
  private var path: String { scratch.path + "/state/lock" }

  init() throws { scratch = try SourcesScratchFolder() }

  @Test func `one holds it, the next is told at once, and it is free again after`() throws {
    var first: RunLock? = try RunLock(path)
    #expect(first != nil)
    #expect(try RunLock(path) == nil)
    first = nil
    #expect(try RunLock(path) != nil)
  }

  @Test func `waiting for nobody takes no time, and waiting in vain ends`() throws {
    #expect(try RunLock(path, waiting: .max) != nil)
    let held = try RunLock(path)
    #expect(try RunLock(path, waiting: 1) == nil)
    withExtendedLifetime(held) {}
  }

  @Test func `a place where no lock can be is told`() throws {
    try scratch.touch("file")
    let error = #expect(throws: FileError.self) { try RunLock(scratch.path + "/file/lock") }
    #expect(error?.operation == .create)
    try scratch.folder("folder")
    #expect(throws: FileError.self) { try RunLock(scratch.path + "/folder") }
  }
}
