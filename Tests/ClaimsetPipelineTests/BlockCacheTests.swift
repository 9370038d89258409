import ClaimsetCore
import ClaimsetTables
import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct BlockCacheTests {
  private let scratch: SourcesScratchFolder
  private let cache: BlockCache
  private let content = Array("rows of a document".utf8)

  init() throws {
    scratch = try SourcesScratchFolder()
    cache = BlockCache(folder: scratch.path + "/cache", fingerprint: "program\nstages")
  }

  private func url(_ key: String) -> URL {
    URL(fileURLWithPath: "\(cache.folder)/\(key.prefix(2))/\(key)")
  }

  /// A key under which `content` is kept.
  private func kept(_ facts: String = "a") -> String {
    let key = cache.key(facts: facts, sha256: "0")
    cache.store(content, under: key)
    return key
  }

  @Test func `what was kept is found, and nothing else is`() {
    let key = kept()
    #expect(cache.lookup(key) == .found(content))
    #expect(cache.lookup(cache.key(facts: "b", sha256: "0")) == .absent)
  }

  @Test func `a key hangs on facts, bytes and all that runs share`() {
    let other = BlockCache(folder: cache.folder, fingerprint: "program\nothers")
    let keys = [
      cache.key(facts: "a", sha256: "0"), cache.key(facts: "b", sha256: "0"),
      cache.key(facts: "a", sha256: "1"), other.key(facts: "a", sha256: "0"),
    ]
    #expect(Set(keys).count == 4)
  }

  @Test func `an entry cut anywhere is told and not believed`() throws {
    let key = kept()
    let whole = try Data(contentsOf: url(key))
    for count in 0..<whole.count {
      try whole.prefix(count).write(to: url(key))
      guard case .unusable = cache.lookup(key) else {
        Issue.record("\(count) bytes of \(whole.count) were believed")
        continue
      }
    }
  }

  @Test func `an entry with any byte changed is told and not believed`() throws {
    let key = kept()
    let whole = try Data(contentsOf: url(key))
    for i in whole.indices {
      var damaged = whole
      damaged[i] ^= 0x01
      try damaged.write(to: url(key))
      guard case .unusable = cache.lookup(key) else {
        Issue.record("byte \(i) was believed")
        continue
      }
    }
  }

  @Test func `an entry of another version and one of another document are told as such`() throws {
    let key = kept()
    let whole = try Data(contentsOf: url(key))
    try (Data("claimset-block-1\n".utf8) + whole.dropFirst(17)).write(to: url(key))
    #expect(cache.lookup(key) == .unusable("is of another version"))
    try Data(contentsOf: url(kept("b"))).write(to: url(key))
    #expect(cache.lookup(key) == .unusable("is that of another document"))
    try FileManager.default.removeItem(at: url(key))
    try FileManager.default.createDirectory(at: url(key), withIntermediateDirectories: true)
    guard case .unusable(let reason) = cache.lookup(key) else {
      Issue.record("a folder was believed")
      return
    }
    #expect(reason.hasPrefix("cannot be read: "))
  }

  @Test func `a sweep keeps what was used, up to the limit, the same each time`() throws {
    let keys = ["a", "b", "c", "d"].map { kept($0) }
    let bytes = try Data(contentsOf: url(keys[0])).count
    try Data("half".utf8).write(to: url(keys[0]).appendingPathExtension("tmp-9"))
    func left() -> [String] { keys.filter { cache.lookup($0) != .absent } }
    CacheSweep(folder: cache.folder, limit: .max).sweep(keeping: Set(keys.dropLast()))
    #expect(left() == Array(keys.dropLast()))
    let entries = try FileManager.default.subpathsOfDirectory(atPath: cache.folder)
    #expect(!entries.contains { $0.hasSuffix("tmp-9") })
    for _ in 1...2 {
      CacheSweep(folder: cache.folder, limit: bytes * 2).sweep(keeping: Set(keys))
      #expect(left().sorted() == Array(keys.dropLast().sorted().prefix(2)))
    }
  }

  @Test func `a trim takes what was not used first, and nothing below the limit`() throws {
    let keys = ["a", "b", "c"].map { kept($0) }
    let bytes = try Data(contentsOf: url(keys[0])).count
    func left() -> [String] { keys.filter { cache.lookup($0) != .absent } }
    CacheSweep(folder: cache.folder, limit: bytes * 3).trim(preferring: [])
    #expect(left() == keys)
    CacheSweep(folder: cache.folder, limit: bytes).trim(preferring: [keys[2]])
    #expect(left() == [keys[2]])
  }

  @Test func `a place where nothing can be kept costs no more than time`() throws {
    try scratch.touch("cache")
    let key = kept()
    #expect(cache.lookup(key) == .absent)
  }

  @Test func `a parse is read back, and no cut or damaged one is`() throws {
    let stages = StageRegistry.all.filter { ["read", "segment", "parse"].contains($0.name) }
    let chain = StageChain(stages.compactMap { $0.configured([:]).stage })
    let text = SourceText(Array("She opened and closed the mill that burned in 1911.\n".utf8))
    let document = Document(facts: DocumentFacts(id: "a"), text: text)
    let layer = try #require(chain.apply(to: document).get().syntax)
    let bytes = layer.bytes
    let read = try #require(SyntaxLayer(bytes: bytes, tokens: layer.count))
    #expect(read.bytes == bytes && read.heads == layer.heads && !layer.addedEdges.isEmpty)
    #expect(SyntaxLayer(bytes: bytes, tokens: layer.count + 1) == nil)
    for count in 0..<bytes.count {
      #expect(SyntaxLayer(bytes: Array(bytes.prefix(count)), tokens: layer.count) == nil)
    }
    for i in bytes.indices {
      var damaged = bytes
      damaged[i] = 0xFF
      // Whatever it gives, it does not trap.
      _ = SyntaxLayer(bytes: damaged, tokens: layer.count)
    }
  }
}
