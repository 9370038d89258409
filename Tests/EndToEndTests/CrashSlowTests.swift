import ClaimsetTables
import Foundation
import Testing

/// Killed, refused or stopped at any moment, what stands published is a whole dataset, and the next
/// run needs no repair.
///
/// strace does the killing. Its counts are for one thread each, so the n-th call is that of the
/// first thread which comes to its n-th.
@Suite(.tags(.slow), .serialized) struct CrashSlowTests {
  /// The calls by which a run changes what is on the disk.
  static let calls = [
    "write", "fsync", "syncfs", "rename", "unlink", "rmdir", "symlink", "mkdir", "openat", "close",
  ]

  @Test(arguments: calls) func `killed at any call, nothing half is published`(call: String) throws
  {
    let ground = try CrashGround()
    let count = try ground.count(of: call)
    try #require(count > 0, "no run makes the call \(call)")
    for n in CrashGround.moments(count) {
      let outcome = try ground.run(["-e", "inject=\(call):signal=KILL:when=\(n)"]) { folder in
        try ground.expectWhole(folder, "killed at \(call) \(n)")
        try ground.expectNextRun(folder, "after a kill at \(call) \(n)")
      }
      #expect(outcome.exitCode == 137 || outcome.exitCode == 0, "\(call) \(n): \(outcome.exitCode)")
    }
  }

  @Test(arguments: [
    ("write", "ENOSPC"), ("write", "EIO"), ("fsync", "EIO"), ("fsync", "ENOSPC"),
    ("syncfs", "EIO"), ("rename", "EIO"), ("rename", "ENOSPC"), ("symlink", "ENOSPC"),
    ("mkdir", "ENOSPC"), ("mkdir", "EACCES"), ("unlink", "EIO"),
  ])
  func `a disk that refuses is said, and 0 means published`(
    call: String,
    fault: String
  ) throws {
    let ground = try CrashGround()
    var refused = 0
    for n in CrashGround.moments(try ground.count(of: call)) {
      var published = false
      let outcome = try ground.run(["-e", "inject=\(call):error=\(fault):when=\(n)+"]) { folder in
        published = try ground.expectWhole(folder, "\(fault) at \(call) \(n)")
        try ground.expectNextRun(folder, "after \(fault) at \(call) \(n)")
      }
      #expect([0, 73, 74].contains(outcome.exitCode), "\(call) \(n): \(outcome.exitCode)")
      #expect(published == (outcome.exitCode == 0), "\(call) \(n): \(outcome.errors)")
      if outcome.exitCode != 0 { refused += 1 }
    }
    #expect(refused > 0, "\(fault) at \(call) never mattered")
  }

  @Test(arguments: [("TERM", 143), ("INT", 130), ("HUP", 129)])
  func `a signal stops the run between two documents, and the last dataset stands`(
    signal: String,
    code: Int32
  ) throws {
    let ground = try CrashGround()
    let folder = try ground.fresh()
    // The reading of one text is held up, so that the signal comes while it is going on.
    let script = """
      strace -f -qq -o /dev/null -P input/a.txt -e inject=read:delay_enter=1000000:when=1 "$0" run &
      tracer=$!
      until [ -e output/.staging/claims.csv ]; do sleep 0.01; done
      kill -\(signal) "$(cat /proc/$tracer/task/$tracer/children)"
      wait $tracer
      """
    let outcome = try Program.run(["/bin/bash", "-c", script, Program.path], in: folder)
    #expect(outcome.exitCode == code)
    #expect(outcome.errors.contains("claimset: stopped by signal"), "\(outcome.errors)")
    #expect(!folder.exists("output/.staging"))
    try expectSameFiles(folder.contents(of: "output/latest/."), ground.before)
    try ground.expectNextRun(folder, "after SIG\(signal)")
  }

  @Test func `a hangup that nohup ignores does not stop the run`() throws {
    let ground = try CrashGround()
    let folder = try ground.fresh()
    let script = """
      strace -f -qq -o /dev/null -P input/a.txt -e inject=read:delay_enter=1000000:when=1 \
        nohup "$0" run &
      tracer=$!
      until [ -e output/.staging/claims.csv ]; do sleep 0.01; done
      kill -HUP "$(cat /proc/$tracer/task/$tracer/children)"
      wait $tracer
      """
    let outcome = try Program.run(["/bin/bash", "-c", script, Program.path], in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    try expectSameFiles(folder.contents(of: "output/latest/."), ground.after)
  }

  @Test func `a text whose reading fails is said, and the others give their rows`() throws {
    let ground = try CrashGround()
    let inject = ["-P", "input/b.txt", "-e", "inject=read:error=EIO"]
    let outcome = try ground.run(inject) { folder in
      let found = try PublishedRows(.diagnostics, in: folder).rows.filter { $0["code"] == "P108" }
      #expect(found.map { $0["path"] } == ["input/b.txt"])
      #expect(try PublishedRows(.documents, in: folder).rows.map { $0["document_id"] } == ["a"])
    }
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
  }

  @Test func `of two runs at once one works and one gives way`() throws {
    let ground = try CrashGround()
    let folder = try ground.fresh()
    let script =
      "for i in 1 2 3 4; do \"$0\" run & p=\"$p $!\"; done; for i in $p; do wait $i; echo $?; done"
    let outcome = try Program.run(["/bin/bash", "-c", script, Program.path], in: folder)
    let codes = outcome.text.split(separator: "\n").map(String.init)
    #expect(codes.count == 4 && codes.contains("0"))
    #expect(codes.allSatisfy { $0 == "0" || $0 == "75" }, "\(codes) \(outcome.errors)")
    try expectSameFiles(folder.contents(of: "output/latest/."), ground.after)
  }
}

/// A folder with a published dataset and a change that the next run will publish.
private struct CrashGround {
  /// The files of the dataset that stands before the run under test.
  let before: [String: [UInt8]]
  /// Those of the dataset the run would publish.
  let after: [String: [UInt8]]
  private let template: ScratchFolder

  init() throws {
    template = try ScratchFolder(
      pipeline: Pipelines.plain,
      ["a.txt": Pipelines.goodText, "b.txt": "In 2009 it was planned.\n"]
    )
    try template.write("input/c.txt", [0xFF])
    try #require(Program.run("run", in: template).exitCode == 0)
    before = try template.contents(of: "output/latest/.")
    try template.write("input/a.txt", Pipelines.goodText + "It was closed in June 2014.\n")
    let folder = try ScratchFolder()
    try Self.copy(template, to: folder)
    try #require(Program.run("run", in: folder).exitCode == 0)
    after = try folder.contents(of: "output/latest/.")
  }

  /// A folder in the state before the run under test.
  func fresh() throws -> ScratchFolder {
    let folder = try ScratchFolder()
    try Self.copy(template, to: folder)
    return folder
  }

  /// The most often that one thread makes `call`.
  func count(of call: String) throws -> Int {
    let folder = try fresh()
    let log = folder.path + "/trace"
    let command = ["strace", "-f", "-qq", "-e", "trace=\(call)", "-e", "signal=none", "-o", log]
    try #require(Program.run(command + [Program.path, "run"], in: folder).exitCode == 0)
    var counts: [Substring: Int] = [:]
    for line in try folder.text("trace").split(separator: "\n") where line.contains("(") {
      counts[line.prefix { $0 != " " }, default: 0] += 1
    }
    return counts.values.max() ?? 0
  }

  /// Every moment where they are few; where they are many, the first, the last and some between.
  static func moments(_ count: Int) -> [Int] {
    let most = 60
    guard count > most else { return Array(stride(from: 1, through: count, by: 1)) }
    let tail = count - 20...count
    return Array(1...20) + stride(from: 21, to: tail.lowerBound, by: max(1, count / 20)) + tail
  }

  /// Runs under strace with `options`, in a fresh folder that `look` is then shown.
  func run(_ options: [String], _ look: (ScratchFolder) throws -> Void) throws -> Program.Outcome {
    let folder = try fresh()
    let command = ["strace", "-f", "-qq", "-o", "/dev/null"] + options
    let outcome = try Program.run(command + [Program.path, "run", "--jobs", "2"], in: folder)
    try look(folder)
    return outcome
  }

  /// Expects that `latest` is the dataset before or the one after, to the byte.
  ///
  /// - Returns: Whether it is the one after.
  @discardableResult
  func expectWhole(_ folder: ScratchFolder, _ when: String) throws -> Bool {
    let files = try folder.contents(of: "output/latest/.")
    #expect(files == before || files == after, "\(when): latest is neither dataset")
    return files == after
  }

  /// Expects that the next run publishes the dataset after, and leaves nothing lying about.
  func expectNextRun(_ folder: ScratchFolder, _ when: String) throws {
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(when): \(outcome.errors)")
    try #require(folder.contents(of: "output/latest/.") == after, "\(when): another dataset")
    let strays = try folder.entries(in: ".").filter(Self.isStray)
    #expect(strays.isEmpty, "\(when): \(strays) is left")
  }

  /// Whether `path` is that of something a run makes on its way and should not leave.
  private static func isStray(_ path: String) -> Bool {
    let name = path.split(separator: "/").last ?? ""
    return name.contains(".tmp-") || [".staging", ".damaged", "latest.new"].contains(name)
  }

  private static func copy(_ source: ScratchFolder, to target: ScratchFolder) throws {
    let outcome = try Program.run(["cp", "-a", source.path + "/.", target.path], in: target)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }
}
