import ClaimsetClaims
import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct ScratchSorterTests {
  private let scratch: SourcesScratchFolder

  init() throws { scratch = try SourcesScratchFolder() }

  /// As many pairs in no order, the same ones each time; some come twice.
  private static func pairs(_ count: Int) -> [SortedPair] {
    var state: UInt64 = 7
    return (0..<count).map { _ in
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return SortedPair(state >> 60, state >> 33 & 0xFF)
    }
  }

  @Test(arguments: [0, 1, 15, 16, 17, 300, 5000])
  func `gives all pairs in order, however many go to the disk`(count: Int) throws {
    let pairs = Self.pairs(count)
    let sorter = ScratchSorter(in: scratch.path, limit: 16)
    for pair in pairs { try sorter.add(pair) }
    var sorted: [SortedPair] = []
    while let pair = try sorter.next() { sorted.append(pair) }
    #expect(sorted == pairs.sorted())
  }

  @Test func `holds no more than its limit while it takes and no more than that while it gives`()
    throws
  {
    let sorter = ScratchSorter(in: scratch.path, limit: 1024)
    for pair in Self.pairs(16_000) {
      try sorter.add(pair)
      #expect(sorter.held <= 1024)
    }
    while try sorter.next() != nil { #expect(sorter.held <= 1024) }
  }

  @Test func `leaves no file behind, not even while it is used`() throws {
    let sorter = ScratchSorter(in: scratch.path + "/state", limit: 64)
    for pair in Self.pairs(20_000) { try sorter.add(pair) }
    #expect(try sorter.next() != nil)
    #expect(try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/state") == [])
  }

  @Test func `a folder that cannot be made is said`() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.path + "/file"))
    let sorter = ScratchSorter(in: scratch.path + "/file/below", limit: 1 << 13)
    #expect(throws: FileError.self) {
      for pair in Self.pairs(1 << 13) { try sorter.add(pair) }
    }
  }

  @Test func `records are found by their number, in the buffer and on the disk`() throws {
    let records = ScratchRecords(in: scratch.path)
    let all = (0..<3000).map { [UInt8](repeating: UInt8($0 % 251), count: $0 % 90) }
    for (number, record) in all.enumerated() { #expect(try records.append(record) == number) }
    for number in [0, 1, 2999, 1500, 90, 2998] {
      #expect(try records[number] == all[number])
    }
  }
}
