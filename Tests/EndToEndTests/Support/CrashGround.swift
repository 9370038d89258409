import Foundation
import Testing

/// A folder with a published dataset and a change that the next run will publish.
struct CrashGround {
  /// The files of the dataset that stands before the run under test.
  let before: [String: [UInt8]]
  /// Those of the dataset the run would publish.
  let after: [String: [UInt8]]
  private let template: ScratchFolder

  init(formats: [String] = ["csv"]) throws {
    let list = formats.joined(separator: ", ")
    template = try ScratchFolder(
      pipeline: Pipelines.plain.replacing("formats: [csv]", with: "formats: [\(list)]"),
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

  /// How long a run takes, in milliseconds.
  func milliseconds() throws -> Int {
    let folder = try fresh()
    let start = ContinuousClock.now
    try #require(Program.run("run", in: folder).exitCode == 0)
    let (seconds, attoseconds) = (ContinuousClock.now - start).components
    return Int(seconds) * 1000 + Int(attoseconds / 1_000_000_000_000_000)
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
    // More than a run makes of what changes the disk: only opening and closing files is sampled.
    let most = 100
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
    return name.contains(".tmp-") || name.hasSuffix("-journal")
      || [".staging", ".damaged", "latest.new"].contains(name)
  }

  private static func copy(_ source: ScratchFolder, to target: ScratchFolder) throws {
    let outcome = try Program.run(["cp", "-a", source.path + "/.", target.path], in: target)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
  }
}
