import ClaimsetTables
import Foundation
import Glibc
import Testing

/// The exit codes, each with what it leaves behind and with a last line that says what happened.
@Suite struct ExitCodeTests {
  @Test func `0 when all went well, and the last line says what was published`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0)
    #expect(outcome.output.isEmpty)
    #expect(outcome.lastLine.hasPrefix("Published"), "\(outcome.errors)")
    #expect(outcome.lastLine.contains("output/latest -> runs/"))
  }

  @Test func `1 when a check of severity error fails, and the last dataset stands`() throws {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain
        + "checks: [{id: two-texts, table: documents, rows: {min: 2}, severity: error}]\n",
      ["a.txt": Pipelines.goodText, "b.txt": Pipelines.goodText]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    try expectStanding(folder, exitCode: 1) {
      try FileManager.default.removeItem(atPath: folder.path + "/input/b.txt")
    }
  }

  @Test func `64 when the command is not one`() throws {
    let folder = try ScratchFolder()
    let wrong = [
      ["rnu"], ["run", "--jbos", "2"], ["run", "--jobs", "0"], ["explain"],
      ["extract", "--jobs", "0"], ["extract", "--published", "soon"],
    ]
    for arguments in wrong {
      let outcome = try Program.run([Program.path] + arguments, in: folder)
      #expect(outcome.exitCode == 64, "\(arguments)")
    }
  }

  @Test func `65 when not one document could be used, and the last dataset stands`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try #require(Program.run("run", in: folder).exitCode == 0)
    try expectStanding(folder, exitCode: 65) { try folder.write("input/a.txt", [0xFF, 0xFF]) }
  }

  @Test func `65 when more documents are rejected than may be`() throws {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain + "rejects: {max_share: 0.5}\n",
      ["a.txt": Pipelines.goodText, "b.txt": Pipelines.goodText]
    )
    try folder.write("input/b.txt", [0xFF, 0xFF])
    #expect(try Program.run("run", in: folder).exitCode == 0)
    try expectStanding(folder, exitCode: 65) { try folder.write("input/c.txt", [0xFF, 0xFF]) }
  }

  @Test func `66 when there is nothing to read, and the last dataset stands`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try #require(Program.run("run", in: folder).exitCode == 0)
    try expectStanding(folder, exitCode: 66) {
      try FileManager.default.removeItem(atPath: folder.path + "/input/a.txt")
    }
  }

  @Test func `73 when the output folder cannot be made`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try folder.write("output", "a file where the folder should be")
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 73, "\(outcome.errors)")
    #expect(outcome.lastLine.contains("output"))
  }

  @Test func `74 when an answer cannot be read or written whole`() throws {
    let folder = try ScratchFolder()
    for redirection in ["</", ">/dev/full"] {
      let shell = ["/bin/sh", "-c", "exec \"$0\" extract \(redirection)", Program.path]
      let outcome = try Program.run(shell, in: folder)
      #expect(outcome.exitCode == 74, "\(redirection)")
      #expect(outcome.lastLine.hasPrefix("claimset: cannot "), "\(outcome.errors)")
    }
  }

  @Test func `75 when another run is at work`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try folder.makeFolder(".claimset")
    let lock = open(folder.path + "/.claimset/lock", O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    try #require(lock >= 0 && flock(lock, LOCK_EX | LOCK_NB) == 0)
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 75, "\(outcome.errors)")
    #expect(outcome.lastLine.contains(".claimset/lock"))
    close(lock)
    #expect(try Program.run("run", in: folder).exitCode == 0)
  }

  @Test(arguments: [["--wait"], ["--wait", "60"]])
  func `a run that is asked to wait works once the other has ended`(option: [String]) throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try folder.makeFolder(".claimset")
    // The shell holds the lock until the run under test has been seen to wait for it.
    let script = """
      exec 9>.claimset/lock; flock 9; "$@" 9>&- & run=$!
      until [ -e /proc/$run/fd/3 ] || ! kill -0 $run; do :; done
      [ ! -e output/latest ] && exec 9>&-; wait $run
      """
    let command = ["/bin/bash", "-c", script, "bash", Program.path, "run"] + option
    let outcome = try Program.run(command, in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    #expect(folder.exists("output/latest/claims.csv"))
  }

  @Test func `a wait in vain gives way`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    try folder.makeFolder(".claimset")
    let script = "exec 9>.claimset/lock; flock 9; \"$0\" run --wait 1 9>&-"
    let outcome = try Program.run(["/bin/bash", "-c", script, Program.path], in: folder)
    #expect(outcome.exitCode == 75, "\(outcome.errors)")
    #expect(try Program.run("run", "--wait", "soon", in: folder).exitCode == 64)
  }

  @Test func `78 with every fault of pipeline.yaml at its line`() throws {
    let folder = try ScratchFolder(
      pipeline: """
        version: 1
        dataset: {name: tested, titel: Tested}
        sources:
          - path: ../input/*.txt
        stages:
          - read
          - segement
        outputs: {formats: [csv, pdf]}

        """
    )
    for command in ["check", "run", "plan", "test"] {
      let outcome = try Program.run(command, in: folder)
      #expect(outcome.exitCode == 78, "\(command)")
      for place in ["2:25: error P006", "4:11: error P014", "7:5: error P003", "8:26: error P010"] {
        #expect(outcome.errors.contains("pipeline.yaml:\(place)"), "\(outcome.errors)")
      }
    }
    #expect(!folder.exists("output"))
  }

  @Test func `a run of one changed text does only that one again`() throws {
    let folder = try ScratchFolder(
      pipeline: Pipelines.plain,
      ["a.txt": Pipelines.goodText, "b.txt": Pipelines.goodText]
    )
    try #require(Program.run("run", in: folder).exitCode == 0)
    try folder.write("input/b.txt", "In 2012 it closed.\n")
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.lastLine.contains("(1 from the cache)"), "\(outcome.errors)")
    #expect(folder.exists("output/changes.html"))
  }

  @Test func `--quiet says nothing when all went well`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    let outcome = try Program.run("run", "--quiet", in: folder)
    #expect(outcome.exitCode == 0 && outcome.errors.isEmpty, "\(outcome.errors)")
  }

  @Test func `--log json tells a run in JSON lines`() throws {
    let folder = try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
    let outcome = try Program.run("run", "--log", "json", in: folder)
    for line in outcome.errors.split(separator: "\n") {
      #expect(throws: Never.self) { try JSONReader.value(Array(line.utf8)) }
    }
    #expect(outcome.lastLine.contains("\"exit_code\":0"))
  }

  /// Does `change`, runs, and expects that nothing of what was published is other.
  private func expectStanding(
    _ folder: ScratchFolder,
    exitCode: Int32,
    _ change: () throws -> Void,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws {
    let before = try folder.contents(of: "output")
    try change()
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == exitCode, "\(outcome.errors)", sourceLocation: sourceLocation)
    #expect(outcome.lastLine.hasPrefix("claimset: "), sourceLocation: sourceLocation)
    try expectSameFiles(
      folder.contents(of: "output"),
      before,
      sourceLocation: sourceLocation
    )
  }
}
