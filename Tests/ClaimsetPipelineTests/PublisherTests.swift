import ClaimsetTables
import Foundation
import Testing

@testable import ClaimsetPipeline

@Suite struct PublisherTests {
  private let scratch: SourcesScratchFolder
  private let publisher: Publisher

  init() throws {
    scratch = try SourcesScratchFolder()
    publisher = Publisher(
      output: scratch.path + "/output",
      historyPath: scratch.path + "/state/history"
    )
    try scratch.folder("state")
  }

  /// Publishes a dataset of one file that holds `text`; gives its digest.
  @discardableResult private func publish(_ text: String) throws -> String {
    let staging = try StagingFolder(in: publisher.output)
    try staging.write("rows.csv", Array(text.utf8))
    let digest = try staging.seal()
    try publisher.publish(staging, digest: digest)
    try publisher.settle()
    return digest
  }

  private func latest() throws -> String {
    String(decoding: try FileBytes.read(publisher.output + "/latest/rows.csv"), as: UTF8.self)
  }

  @Test func `nothing stands published at first`() throws {
    #expect(publisher.latestDigest == nil)
    try publisher.sweep()
    #expect(publisher.latestDigest == nil)
  }

  @Test func `latest names what was published last, and the one before stays`() throws {
    let (first, second) = (try publish("one"), try publish("two"))
    #expect(publisher.latestDigest == second)
    #expect(try latest() == "two")
    #expect(try publisher.runs() == [first, second].sorted())
    #expect(publisher.isWhole(publisher.output + "/runs/" + first))
  }

  @Test func `the same dataset again is the same folder`() throws {
    let first = try publish("one")
    let before =
      try FileManager.default.attributesOfItem(
        atPath: publisher.output + "/runs/" + first
      )[.systemFileNumber] as? Int
    #expect(try publish("one") == first)
    let after =
      try FileManager.default.attributesOfItem(
        atPath: publisher.output + "/runs/" + first
      )[.systemFileNumber] as? Int
    #expect(before == after)
    #expect(try !Folder.names(in: publisher.output).contains(".staging"))
  }

  @Test(arguments: ["rows.csv", "SHA256SUMS"])
  func `a damaged dataset is not whole, and publishing it again mends it`(name: String) throws {
    let digest = try publish("one")
    try scratch.write(["output/runs/\(digest)/\(name)": "damaged"])
    #expect(!publisher.isWhole(publisher.output + "/runs/" + digest))
    #expect(try publish("one") == digest)
    #expect(publisher.isWhole(publisher.output + "/runs/" + digest))
    #expect(try latest() == "one")
    #expect(!Folder.exists(publisher.output + "/.damaged"))
  }

  @Test func `a whole dataset under another name is not that dataset`() throws {
    let digest = try publish("one")
    try Folder.rename(
      publisher.output + "/runs/" + digest,
      to: publisher.output + "/runs/0123456789abcdef"
    )
    #expect(!publisher.isWhole(publisher.output + "/runs/0123456789abcdef"))
  }

  @Test func `what a killed run may leave is swept`() throws {
    let digest = try publish("one")
    try scratch.write([
      "output/.staging/half": "", "output/.damaged/x": "", "state/history.tmp-9": "",
    ])
    try scratch.link("output/latest.new", to: "runs/gone")
    try publisher.sweep()
    #expect(try Folder.names(in: publisher.output) == ["latest", "runs"])
    #expect(try Folder.names(in: scratch.path + "/state") == ["history"])
    #expect(publisher.latestDigest == digest)
  }

  @Test func `a link that leads nowhere or elsewhere names no dataset`() throws {
    try scratch.folder("output")
    for target in ["runs/gone", "/tmp", "."] {
      try Folder.swapLink(publisher.output + "/latest", to: target)
      #expect(publisher.latestDigest == nil, "\(target)")
    }
  }

  @Test func `the oldest runs go first, one published again is new`() throws {
    let (first, second) = (try publish("one"), try publish("two"))
    try publish("one")
    let third = try publish("three")
    try scratch.write(["output/runs/unknown/file": ""])
    try publisher.prune(keeping: 2)
    #expect(try publisher.runs() == [first, third].sorted())
    #expect(!(try publisher.runs()).contains(second))
  }

  @Test func `runs beyond the limit in bytes go, and the last stays however large`() throws {
    let sizes = [4_000, 3_000, 2_000]
    let digests = try sizes.map { try publish(String(repeating: "x", count: $0)) }
    try publisher.prune(keeping: 5, limit: 6_000)
    #expect(try publisher.runs() == digests.dropFirst().sorted())
    try publisher.prune(keeping: 5, limit: 1)
    #expect(try publisher.runs() == [digests[2]])
  }
}
