import ClaimsetTables
import Foundation
import Testing

/// Killed or refused at any moment, a release is there whole or not at all, and the next one needs
/// no repair.
@Suite(.tags(.slow), .serialized) struct ReleaseCrashSlowTests {
  /// The calls by which a release changes what is on the disk.
  static let calls = [
    "rename", "unlink", "rmdir", "mkdir", "fsync", "syncfs", "chmod", "fchmod", "write",
  ]

  private let template: ScratchFolder
  /// The folder of releases once the release was cut undisturbed.
  private let expected: [String: [UInt8]]

  init() throws {
    let pipeline = Pipelines.plain + "releases: {unlicensed_texts: carry}\n"
    template = try ScratchFolder(pipeline: pipeline, ["a.txt": Pipelines.goodText])
    for text in [Pipelines.goodText, Pipelines.goodText + "It closed in June 2014.\n"] {
      try template.write("input/a.txt", text)
      try #require(Program.run("run", in: template).exitCode == 0)
      if text == Pipelines.goodText {
        try #require(Program.run("release", in: template).exitCode == 0)
      }
    }
    let folder = try ScratchFolder()
    try folder.copy(template.path, to: "it")
    try #require(Program.run(Self.inside + ["release"], in: folder).exitCode == 0)
    expected = try folder.contents(of: "it/output/releases")
  }

  /// Runs the program in the copy of the template that a scratch folder holds.
  private static let inside = ["sh", "-c", "cd it && exec \"$@\"", "sh", Program.path]

  /// Cuts the release with strace's `injection`, and hands the folder to `look`.
  private func release(
    under injection: String,
    _ look: (ScratchFolder, Int32) throws -> Void
  ) throws {
    let folder = try ScratchFolder()
    try folder.copy(template.path, to: "it")
    let strace = ["strace", "-f", "-qq", "-o", "/dev/null", "-e", "inject=" + injection]
    let command = ["sh", "-c", "cd it && exec \"$@\"", "sh"] + strace + [Program.path, "release"]
    let outcome = try Program.run(command, in: folder)
    try look(folder, outcome.exitCode)
  }

  /// How often a release makes `call`.
  private func count(of call: String) throws -> Int {
    let folder = try ScratchFolder()
    try folder.copy(template.path, to: "it")
    let log = folder.path + "/trace"
    let strace = ["strace", "-f", "-qq", "-e", "trace=" + call, "-e", "signal=none", "-o", log]
    let command = ["sh", "-c", "cd it && exec \"$@\"", "sh"] + strace + [Program.path, "release"]
    try #require(Program.run(command, in: folder).exitCode == 0)
    return try folder.text("trace").split(separator: "\n").count { $0.contains("(") }
  }

  /// Every moment where they are few; the first and the last ones where they are many.
  private func moments(_ count: Int) -> [Int] {
    count <= 30 ? Array(1...max(1, count)) : Array(1...10) + Array(count - 19...count)
  }

  /// Expects that every release the index names is whole, and that the next release is as expected.
  private func expectWhole(_ folder: ScratchFolder, _ when: String) throws {
    let index = try JSONReader.value(folder.read("it/output/releases/index.json"))
    guard case .array(let releases)? = index["releases"] else {
      Issue.record("\(when): the index is damaged")
      return
    }
    for release in releases {
      for name in [release["path"]?.string, release["archive"]?.string] {
        let path = "output/releases/" + (name ?? "")
        let outcome = try Program.run(Self.inside + ["verify", path], in: folder)
        #expect(outcome.exitCode == 0, "\(when): \(outcome.text)")
      }
    }
    let next = try Program.run(Self.inside + ["release"], in: folder)
    #expect(next.exitCode == 0, "\(when): \(next.errors)")
    let now = try folder.contents(of: "it/output/releases")
    #expect(now.keys.sorted() == expected.keys.sorted(), "\(when)")
    #expect(now == expected, "\(when): other bytes")
  }

  @Test(arguments: calls) func `killed at any call, the index names whole releases only`(
    call: String
  ) throws {
    let count = try count(of: call)
    guard count > 0 else { return }
    for n in moments(count) {
      try release(under: "\(call):signal=KILL:when=\(n)") { folder, _ in
        try expectWhole(folder, "killed at \(call) \(n)")
      }
    }
  }

  @Test(arguments: [("write", "ENOSPC"), ("rename", "EIO"), ("syncfs", "EIO"), ("mkdir", "ENOSPC")])
  func `a disk that refuses is said with 73 or 74`(call: String, fault: String) throws {
    for n in moments(try count(of: call)) {
      try release(under: "\(call):error=\(fault):when=\(n)+") { folder, code in
        #expect([0, 73, 74].contains(code), "\(fault) at \(call) \(n): \(code)")
        try expectWhole(folder, "\(fault) at \(call) \(n)")
      }
    }
  }
}
