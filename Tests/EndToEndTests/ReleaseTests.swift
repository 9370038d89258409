import ClaimsetTables
import Foundation
import Glibc
import Testing

/// `claimset release` on what the program published.
@Suite struct ReleaseTests {
  private static let pipeline = Pipelines.plain.replacing(
    "title: Tested}",
    with: "title: Tested, license: CC-BY-4.0, contributors: [The desk]}"
  ).replacing("input/**/*.txt", with: "input/**/*.txt\n    license: CC0-1.0")

  private func published(_ pipeline: String = pipeline) throws -> ScratchFolder {
    let folder = try ScratchFolder(pipeline: pipeline, ["a.txt": Pipelines.goodText])
    try run(folder)
    return folder
  }

  private func run(_ folder: ScratchFolder) throws {
    try #require(Program.run("run", in: folder).exitCode == 0)
  }

  /// The last line of a release that must end with `exitCode`.
  private func release(
    _ folder: ScratchFolder,
    _ flags: String...,
    exitCode: Int32 = 0,
    sourceLocation: SourceLocation = #_sourceLocation
  ) throws -> String {
    let outcome = try Program.run([Program.path, "release"] + flags, in: folder)
    #expect(outcome.exitCode == exitCode, "\(outcome.errors)", sourceLocation: sourceLocation)
    return outcome.lastLine
  }

  @Test func `the first release is 1.0.0, whole as a folder and as an archive`() throws {
    let folder = try published()
    #expect(try release(folder) == "claimset: released 1.0.0: the first release")
    for name in ["1.0.0", "tested-1.0.0.zip"] {
      let outcome = try Program.run("verify", "output/releases/" + name, in: folder)
      #expect(outcome.exitCode == 0, "\(outcome.text)")
    }
    let files = Set(try folder.files(in: "output/releases/1.0.0"))
    let made: Set = [
      "CHANGELOG.md", "CITATION.cff", "LICENSE.md", "SHA256SUMS", "changes.csv", "claims.csv",
      "croissant.json", "csv-metadata.json", "datapackage.json", "manifest.json", "pipeline.yaml",
      "release.json", "report.html",
    ]
    #expect(files.isSuperset(of: made), "\(made.subtracting(files))")
    #expect(try folder.read("output/releases/1.0.0/pipeline.yaml") == folder.read("pipeline.yaml"))
    let diff = try Program.run(
      "diff",
      "--exit-code",
      "output/latest",
      "output/releases/tested-1.0.0.zip",
      in: folder
    )
    #expect(diff.exitCode == 0, "\(diff.text)")
  }

  @Test func `nothing changed is no release`() throws {
    let folder = try published()
    _ = try release(folder)
    let before = try folder.contents(of: "output/releases")
    #expect(
      try release(folder) == "claimset: nothing changed since 1.0.0, so nothing is released"
    )
    try expectSameFiles(folder.contents(of: "output/releases"), before)
  }

  @Test func `the version follows from what changed, and the changelog keeps it all`() throws {
    let folder = try published()
    _ = try release(folder)
    try folder.write("input/b.txt", "The ferry sank in 1998, and 12 people drowned.\n")
    try run(folder)
    #expect(try release(folder).hasPrefix("claimset: released 1.1.0: "))
    try folder.write(
      "pipeline.yaml",
      Self.pipeline + "stages: [read, segment, dates, {quantities: {dollar: CAD}}, claims]\n"
    )
    try run(folder)
    let corrected = try release(folder, "--dry-run")
    #expect(corrected.hasPrefix("claimset: would release 1."), "\(corrected)")
    #expect(!folder.exists("output/releases/1.1.1") && !folder.exists("output/releases/1.2.0"))
    try folder.write("pipeline.yaml", Self.pipeline.replacing("The desk", with: "Another desk"))
    try run(folder)
    #expect(try release(folder) == "claimset: released 1.1.1: what the dataset says of itself")
    let log = try folder.text("output/releases/1.1.1/CHANGELOG.md")
    let sections = log.split(separator: "\n").filter { $0.hasPrefix("## ") }
    #expect(sections == ["## 1.1.1", "## 1.1.0", "## 1.0.0"])
    #expect(log.contains("- Documents added: `b`"), "\(log)")
    let changes = try CSVReader.records(folder.read("output/releases/1.1.0/changes.csv"))
    #expect(changes.contains { $0[1] == "documents" && $0[0] == "added" && $0[2] == "b" })
  }

  @Test func `the same releases on another machine are the same bytes`() throws {
    let folders = try [published(), published()]
    _ = try release(folders[0])
    let shell = ["sh", "-c", "umask 077; exec env TZ=Pacific/Kiritimati LC_ALL=C \"$0\" release"]
    try #require(Program.run(shell + [Program.path], in: folders[1]).exitCode == 0)
    try expectSameFiles(
      folders[1].contents(of: "output/releases"),
      folders[0].contents(of: "output/releases")
    )
    for folder in folders {
      for name in try folder.entries(in: "output/releases/1.0.0") {
        var info = stat()
        try #require(stat(folder.path + "/output/releases/1.0.0/" + name, &info) == 0)
        let isFolder = info.st_mode & S_IFMT == S_IFDIR
        #expect(info.st_mode & 0o777 == (isFolder ? 0o755 : 0o644), "\(name)")
      }
    }
  }

  @Test func `pre-releases count up in their channel and stand in the way of none`() throws {
    let folder = try published()
    #expect(try release(folder, "--channel", "rc").hasPrefix("claimset: released 1.0.0-rc.1"))
    #expect(try release(folder, "--channel", "rc").contains("nothing changed since 1.0.0-rc.1"))
    try folder.write("input/b.txt", "The ferry sank in 1998.\n")
    try run(folder)
    #expect(try release(folder, "--channel", "rc").hasPrefix("claimset: released 1.0.0-rc.2"))
    #expect(try release(folder).hasPrefix("claimset: released 1.0.0: the first release"))
    let index = try JSONReader.value(folder.read("output/releases/index.json"))
    #expect(index["channels"] == ["rc": "1.0.0-rc.2", "stable": "1.0.0"])
  }

  @Test func `full texts without a licence are refused, with what would help`() throws {
    let folder = try published(Pipelines.plain)
    let outcome = try Program.run("release", in: folder)
    #expect(outcome.exitCode == 1)
    #expect(outcome.errors.contains("input/a.txt") && outcome.errors.contains("unlicensed_texts"))
    #expect(!folder.exists("output/releases"))
    for setting in ["releases: {unlicensed_texts: carry}\n", ""] {
      let outputs = setting.isEmpty ? "[csv], texts: quotes}" : "[csv]}"
      let pipeline = Pipelines.plain.replacing("[csv]}", with: outputs) + setting
      let other = try published(pipeline)
      #expect(try release(other).contains("released 1.0.0"))
    }
  }

  @Test
  func `a withdrawn text is not read, gone from the next release, and marked in earlier ones`()
    throws
  {
    let folder = try published()
    try folder.write("input/b.txt", "The ferry sank in 1998.\n")
    try run(folder)
    _ = try release(folder)
    try folder.write(
      "pipeline.yaml",
      Self.pipeline + "releases: {withdrawn: [{path: input/b.txt, reason: the author asked}]}\n"
    )
    #expect(try release(folder, exitCode: 1).contains("nothing is released"))
    try run(folder)
    #expect(try folder.text("output/latest/diagnostics.csv").contains("P117"))
    #expect(try release(folder).contains("released 1.0.1"))
    let index = try JSONReader.value(folder.read("output/releases/index.json"))
    guard case .array(let releases)? = index["releases"] else {
      Issue.record("the index has no releases")
      return
    }
    #expect(releases[0]["withdrawn_documents"] == [])
    #expect(releases[1]["withdrawn_documents"] == ["b"])
    #expect(try !folder.text("output/releases/1.0.1/segments.csv").contains("ferry"))
    #expect(try folder.text("output/releases/1.0.1/CHANGELOG.md").contains("the author asked"))
  }

  @Test func `what a killed release left is swept, and the next one is the same`() throws {
    let folder = try published()
    try folder.write("output/releases/.staging/claims.csv", "half")
    try folder.write("output/releases/.archive.zip.aB3dE9", "half")
    try folder.write("output/releases/1.0.0/claims.csv", "never named by the index")
    _ = try release(folder)
    #expect(
      try FileManager.default.contentsOfDirectory(atPath: folder.path + "/output/releases").sorted()
        == ["1.0.0", "index.json", "tested-1.0.0.zip"]
    )
    #expect(try Program.run("verify", "output/releases/1.0.0", in: folder).exitCode == 0)
  }

  @Test func `a damaged dataset is not released`() throws {
    let folder = try published()
    try folder.write("output/latest/claims.csv", "other")
    #expect(try release(folder, exitCode: 1).contains("nothing is released"))
  }

  @Test func `66 when nothing is published, 64 for a channel that cannot be one`() throws {
    let folder = try ScratchFolder(pipeline: Self.pipeline, ["a.txt": Pipelines.goodText])
    #expect(try release(folder, exitCode: 66).contains("claimset run"))
    _ = try release(folder, "--channel", "RC 1", exitCode: 64)
  }
}
