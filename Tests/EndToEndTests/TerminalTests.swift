import Testing

/// What people see: on a terminal, in a file, in the help and in the manual page.
@Suite struct TerminalTests {
  private static let commands = [
    "init", "check", "plan", "run", "test", "explain", "diff", "verify", "release", "extract",
    "schema", "manual", "review",
  ]

  /// What `command` shows on a terminal of `columns`, with the signs of its styles.
  private func shown(
    _ command: String,
    columns: Int = 80,
    environment: String = "TERM=xterm",
    in folder: ScratchFolder
  ) throws -> String {
    let line = "stty cols \(columns); env -u NO_COLOR \(environment) \(command)"
    return try Program.run(["script", "-qec", line, "/dev/null"], in: folder).text
  }

  /// The lines as they stand in the end: what was drawn over is gone, and so are styles.
  private func lines(_ text: String) -> [String] {
    text.unicodeScalars.split(separator: "\n").map { line in
      let last = line.split(separator: "\r").last.map { String($0) } ?? ""
      return withoutStyles(last)
    }
  }

  private func withoutStyles(_ line: String) -> String {
    var result = ""
    var isStyle = false
    for scalar in line.unicodeScalars {
      if scalar == "\u{1B}" { isStyle = true }
      if !isStyle { result.unicodeScalars.append(scalar) }
      if isStyle, scalar == "m" || scalar == "K" { isStyle = false }
    }
    return result
  }

  private func example() throws -> ScratchFolder {
    try ScratchFolder(pipeline: Pipelines.plain, ["a.txt": Pipelines.goodText])
  }

  @Test(arguments: [40, 80]) func `a run fits its terminal and ends with what to open`(
    columns: Int
  ) throws {
    let folder = try Repository.example()
    let lines = lines(try shown("\(Program.path) run", columns: columns, in: folder))
    #expect(lines.last == "  open     output/latest/site/index.html")
    #expect(lines.contains { $0.hasPrefix("  dataset  output/latest") })
    #expect(lines.contains { $0.hasPrefix("Published with 1 warning.") })
    // A path is never cut, so that it can be copied.
    for line in lines where !line.contains("runs/") {
      #expect(line.unicodeScalars.count <= columns, "\(line)")
    }
  }

  @Test func `colours are for a terminal, and not where NO_COLOR is set or TERM is dumb`() throws {
    let folder = try example()
    let run = "\(Program.path) run"
    #expect(try shown(run, in: folder).contains("\u{1B}[32mPublished"))
    for environment in ["NO_COLOR=1", "TERM=dumb"] {
      #expect(try !shown(run, environment: environment, in: folder).contains("\u{1B}[3"))
    }
    let piped = try Program.run("run", in: folder)
    #expect(!piped.errors.contains("\u{1B}"))
  }

  @Test func `what goes into a file has no colours, even with a terminal at the side`() throws {
    let folder = try example()
    _ = try shown("\(Program.path) check > checked.txt", in: folder)
    let text = String(decoding: try folder.read("checked.txt"), as: UTF8.self)
    #expect(text.hasPrefix("pipeline.yaml: no faults\n"))
    #expect(try shown("\(Program.path) check", in: folder).contains("\u{1B}[32mno faults"))
  }

  @Test func `what is told of one thing is one line in a pipe, whatever its length`() throws {
    let folder = try Repository.example()
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.errors.split(separator: "\n").count == 3, "\(outcome.errors)")
  }

  @Test(arguments: commands) func `the help fits 80 columns and has an example`(
    command: String
  ) throws {
    let outcome = try Program.run(command, "--help", in: ScratchFolder())
    #expect(outcome.exitCode == 0)
    for line in outcome.text.split(separator: "\n") {
      #expect(line.unicodeScalars.count <= 80, "\(line)")
    }
    #expect(outcome.text.contains("claimset \(command)"))
    #expect(outcome.text.contains("\n  "), "no example")
  }

  @Test func `a mistyped command is told the one that was meant`() throws {
    let outcome = try Program.run("exlpain", "x", in: ScratchFolder())
    #expect(outcome.exitCode == 64)
    #expect(outcome.errors.contains("Did you mean 'explain'?"), "\(outcome.errors)")
    let unknown = try Program.run("frobnicate", in: ScratchFolder())
    #expect(unknown.exitCode == 64)
    #expect(unknown.errors.contains("claimset --help"), "\(unknown.errors)")
  }

  @Test func `what is no id is told from an id that is not there`() throws {
    let folder = try example()
    try #require(Program.run("run", in: folder).exitCode == 0)
    #expect(try Program.run("explain", "claim-7", in: folder).errors.contains("16 hexadecimal"))
    let missing = try Program.run("explain", "c0000000000000000", in: folder)
    #expect(missing.errors.contains("no row of the published dataset has the id"))
  }

  @Test func `the manual page is what the commands say of themselves`() throws {
    let outcome = try Program.run("manual", in: ScratchFolder())
    for command in Self.commands { #expect(outcome.text.contains(".SS claimset \(command)\n")) }
    #expect(outcome.text.contains("\\-\\-accept\\-drift"))
    #expect(!outcome.text.contains { !$0.isASCII })
    try Recording.expect(outcome.output, in: "Documentation/claimset.1")
  }
}
