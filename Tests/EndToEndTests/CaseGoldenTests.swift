import ClaimsetTables
import Foundation
import Testing

/// Folders with a pipeline.yaml, texts and the tables they give, compared byte for byte: those of
/// `Cases` and those of `Examples`.
@Suite(.tags(.golden)) struct CaseGoldenTests {
  private static let cases: [String] = ["Tests/EndToEndTests/Cases", "Examples"].flatMap { folder in
    let names = try? FileManager.default.contentsOfDirectory(atPath: Repository.path + "/" + folder)
    return (names ?? []).sorted().map { folder + "/" + $0 }.filter {
      FileManager.default.fileExists(atPath: "\(Repository.path)/\($0)/pipeline.yaml")
    }
  }

  @Test func `there are cases`() { #expect(Self.cases.count > 1) }

  @Test(arguments: cases) func `a case gives its tables`(name: String) throws {
    let folder = try ScratchFolder()
    let parts = try FileManager.default.contentsOfDirectory(atPath: "\(Repository.path)/\(name)")
    for part in parts.sorted() where part != "expected" {
      try folder.copy("\(Repository.path)/\(name)/\(part)", to: part)
    }
    let outcome = try Program.run("run", in: folder)
    #expect(outcome.exitCode == 0, "\(outcome.errors)")
    for table in TableName.allCases {
      let file = "\(table.rawValue).csv"
      try Recording.expect(folder.read("output/latest/\(file)"), in: "\(name)/expected/\(file)")
    }
  }
}
