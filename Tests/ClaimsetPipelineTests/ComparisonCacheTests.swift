import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct ComparisonCacheTests {
  private let scratch: SourcesScratchFolder
  private let contents = (0..<40).map { [UInt8](repeating: UInt8($0), count: $0 * 3) }

  init() throws { scratch = try SourcesScratchFolder() }

  private var path: String { scratch.path + "/state/comparisons" }

  private func cache(_ fingerprint: String = "program", limit: Int = 1 << 20) -> ComparisonCache {
    ComparisonCache(path, fingerprint: fingerprint, limit: limit)
  }

  /// A cache file with all ``contents`` in it.
  private func fill(limit: Int = 1 << 20) {
    let cache = cache(limit: limit)
    for content in contents { cache.store(content, under: cache.key(content)) }
    cache.finish()
  }

  @Test func `what a run kept the next one finds, and nothing else`() {
    fill()
    let next = cache()
    for content in contents { #expect(next.content(under: next.key(content)) == content) }
    #expect(next.content(under: next.key([250])) == nil)
    #expect(next.finding == nil)
    #expect((next.known, next.unknown) == (40, 1))
  }

  @Test func `another program or other options find nothing`() {
    fill()
    let other = cache("another program")
    #expect(contents.allSatisfy { other.content(under: other.key($0)) == nil })
    #expect(other.finding == nil)
  }

  @Test func `what one run does not ask for is gone after it`() {
    fill()
    let second = cache()
    #expect(second.content(under: second.key(contents[3])) == contents[3])
    second.finish()
    let third = cache()
    #expect(contents.count { third.content(under: third.key($0)) != nil } == 1)
  }

  @Test func `cut but at the end of an entry, it is told, and what is left is as it was`() throws {
    fill()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    // Behind the first line, and behind each entry with its key, length and sum.
    let ends = contents.reduce(into: ["claimset-comparisons-1\n".utf8.count]) { ends, content in
      ends.append(ends[ends.count - 1] + 48 + content.count)
    }
    #expect(ends.last == whole.count)
    for count in stride(from: 0, to: whole.count, by: 7) {
      try whole.prefix(count).write(to: URL(fileURLWithPath: path))
      let cut = cache()
      for content in contents {
        if let found = cut.content(under: cut.key(content)) { #expect(found == content) }
      }
      #expect((cut.finding == nil) == ends.contains(count), "\(count) of \(whole.count)")
      #expect(cut.known == max(0, ends.count { $0 <= count } - 1))
    }
  }

  @Test func `with any byte changed, nothing false is found`() throws {
    fill()
    let whole = try Data(contentsOf: URL(fileURLWithPath: path))
    for place in stride(from: 0, to: whole.count, by: 5) {
      var damaged = whole
      damaged[place] ^= 0x41
      try damaged.write(to: URL(fileURLWithPath: path))
      let cache = cache()
      for content in contents {
        if let found = cache.content(under: cache.key(content)) { #expect(found == content) }
      }
      #expect(cache.known < contents.count, "byte \(place)")
    }
  }

  @Test func `it grows no larger than it may, and a run that ends early leaves no file`() throws {
    fill(limit: 1000)
    let size = try Data(contentsOf: URL(fileURLWithPath: path)).count
    #expect(size > 500 && size <= 1000)
    cache().store([1], under: cache().key([1]))
    let names = try FileManager.default.contentsOfDirectory(atPath: scratch.path + "/state")
    #expect(names == ["comparisons"])
  }

  @Test func `where it cannot be written, nothing is kept and nothing fails`() throws {
    try Data().write(to: URL(fileURLWithPath: scratch.path + "/state"))
    fill()
    #expect(cache().content(under: cache().key(contents[1])) == nil)
  }
}
