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

  /// Two rounds, so that two processes are busy at once.
  @Test(arguments: [1, 2]) func `killed at 100 moments of no choosing, nothing half is published`(
    round: Int
  ) throws {
    // Every format, so that the libraries that write databases and workbooks are hit as well.
    let ground = try CrashGround(formats: OutputFormat.allCases.map(\.rawValue))
    let whole = try ground.milliseconds()
    var state = UInt64(round)
    var killed = 0
    for _ in 1...100 {
      // Steele and Vigna's SplitMix64: the same moments each time, as far as clocks allow.
      state &+= 0x9E37_79B9_7F4A_7C15
      var bits = (state ^ (state >> 30)) &* 0xBF58_476D_1CE4_E5B9
      bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
      let moment = Int((bits ^ (bits >> 31)) % UInt64(whole * 11 / 10 + 1))
      let folder = try ground.fresh()
      let script = "\"$0\" run --jobs 2 & p=$!; sleep $1; kill -KILL $p; wait $p"
      let seconds = "\(moment / 1000).\(String(moment % 1000 + 1000).dropFirst())"
      let command = ["/bin/bash", "-c", script, Program.path, seconds]
      if try Program.run(command, in: folder).exitCode == 137 { killed += 1 }
      try ground.expectWhole(folder, "killed after \(moment) ms")
      try ground.expectNextRun(folder, "after a kill after \(moment) ms")
    }
    #expect(killed > 50, "\(killed) of 100 runs were killed before they ended")
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
