import ClaimsetTables
import Foundation
import Glibc
import Testing

/// The laws every dataset keeps, held on what a newcomer's first run publishes.
@Suite struct DatasetLawTests {
  /// One run that the tests which only read share.
  private static let shared = Result { () throws -> ScratchFolder in
    let folder = try Repository.example()
    let outcome = try Program.run("run", "--no-cache", in: folder)
    guard outcome.exitCode == 0 else { throw Program.Failure(description: outcome.errors) }
    return folder
  }

  /// A table with the columns that say where its rows stand and what stands there.
  static let placed: [(table: TableName, words: String)] = [
    (.segments, "text"), (.dates, "quote"), (.quantities, "quote"), (.attributionSpans, "quote"),
    (.claims, "quote"),
  ]

  @Test(arguments: placed)
  func `every quote is the slice at its place, in scalars and in bytes`(
    table: TableName,
    words: String
  ) throws {
    let folder = try Self.shared.get()
    let texts = try StoredTexts(folder)
    let rows = try PublishedRows(table, in: folder).rows
    #expect(!rows.isEmpty, "\(table.rawValue) has no row to hold the law on")
    for row in rows {
      let text = try #require(texts[row["document_id"]])
      let quote = Array((row[words] ?? "").utf8)
      let inBytes = text.bytes(row.number("byte_start"), row.number("byte_end"))
      let inScalars = text.scalars(row.number("start"), row.number("end"))
      #expect(inBytes == quote, "\(table.rawValue): \(row[words] ?? "")")
      #expect(inScalars == quote, "\(table.rawValue): \(row[words] ?? "")")
    }
  }

  @Test(arguments: ["subject", "predicate", "object"])
  func `the parts of a claim stand within it`(part: String) throws {
    let folder = try Self.shared.get()
    let texts = try StoredTexts(folder)
    for row in try PublishedRows(.claims, in: folder).rows {
      guard let start = row.number(part + "_start"), let end = row.number(part + "_end") else {
        continue
      }
      let text = try #require(texts[row["document_id"]])
      #expect(text.scalars(start, end) != nil, "\(row["claim_id"] ?? "") \(part)")
    }
  }

  @Test(arguments: TableName.allCases)
  func `CSV and JSON hold the same records`(table: TableName) throws {
    let folder = try Self.shared.get()
    let stem = "output/latest/\(table.rawValue)"
    let csv = try CSVReader.rows(folder.read(stem + ".csv"), of: table)
    let json = try JSONReader.rows(folder.read(stem + ".json"), of: table)
    #expect(csv.count == json.count)
    for (a, b) in zip(csv, json) { #expect(a == b) }
  }

  @Test(arguments: TableDefinition.all)
  func `ids name one row, and every reference leads to a row`(table: TableDefinition) throws {
    let folder = try Self.shared.get()
    let rows = try PublishedRows(table.name, in: folder).rows
    if !table.primaryKey.isEmpty {
      let keys = rows.map { row in table.primaryKey.map { row[$0] ?? "" } }
      #expect(Set(keys).count == keys.count, "\(table.name.rawValue) repeats a key")
    }
    for key in table.foreignKeys {
      let targets = try PublishedRows(key.table, in: folder).rows.compactMap { $0[key.target] }
      let known = Set(targets)
      for value in rows.compactMap({ $0[key.column] }) {
        #expect(known.contains(value), "\(table.name.rawValue).\(key.column) \(value)")
      }
    }
  }

  @Test func `SHA256SUMS names every other file, and every sum holds`() throws {
    let folder = try Self.shared.get()
    var files = try folder.contents(of: "output/latest/.")
    let sums = files.removeValue(forKey: "SHA256SUMS") ?? []
    var named: Set<String> = []
    for line in String(decoding: sums, as: UTF8.self).split(separator: "\n") {
      let sum = line.prefix(64)
      let name = String(line.dropFirst(66))
      named.insert(name)
      let bytes = try #require(files[name], "\(name) is named and not there")
      #expect(SHA256.hex(of: bytes) == sum, "\(name)")
    }
    #expect(named == Set(files.keys))
  }

  @Test(arguments: [["--jobs", "1"], ["--jobs", "2"], ["--jobs", "7"], ["--no-cache"]])
  func `the same bytes with any number of jobs, in another folder`(flags: [String]) throws {
    let expected = try Self.shared.get().contents(of: "output/latest/.")
    let folder = try Repository.example()
    let outcome = try Program.run([Program.path, "run"] + flags, in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    try expectSameFiles(folder.contents(of: "output/latest/."), expected)
  }

  @Test func `the same bytes from a warm cache, and nothing is published twice`() throws {
    let expected = try Self.shared.get().contents(of: "output/latest/.")
    let folder = try Repository.example()
    for _ in 0..<2 {
      let outcome = try Program.run("run", in: folder)
      try #require(outcome.exitCode == 0, "\(outcome.errors)")
      try expectSameFiles(folder.contents(of: "output/latest/."), expected)
    }
    let runs = try FileManager.default.contentsOfDirectory(atPath: folder.path + "/output/runs")
    #expect(runs.count == 1)
  }

  @Test func `the same bytes when the files were made in another order`() throws {
    let expected = try Self.shared.get().contents(of: "output/latest/.")
    let folder = try ScratchFolder()
    try folder.copy(Repository.path + "/pipeline.yaml", to: "pipeline.yaml")
    try folder.makeFolder("input")
    let names = try FileManager.default.contentsOfDirectory(atPath: Repository.path + "/input")
    for name in names.sorted(by: >) {
      try folder.copy(Repository.path + "/input/" + name, to: "input/" + name)
    }
    let outcome = try Program.run("run", in: folder)
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    try expectSameFiles(folder.contents(of: "output/latest/."), expected)
  }

  @Test func `a locale and a time zone change nothing`() throws {
    let expected = try Self.shared.get().contents(of: "output/latest/.")
    let folder = try Repository.example()
    let outcome = try Program.run(
      ["env", "LC_ALL=tr_TR.UTF-8", "TZ=Pacific/Kiritimati", Program.path, "run"],
      in: folder
    )
    try #require(outcome.exitCode == 0, "\(outcome.errors)")
    try expectSameFiles(folder.contents(of: "output/latest/."), expected)
  }

  @Test func `nothing is written but the output folder and .claimset`() throws {
    let folder = try Repository.example()
    let before = try folder.contents(of: ".")
    try #require(Program.run("run", in: folder).exitCode == 0)
    let after = try folder.contents(of: ".")
    for (name, bytes) in before { #expect(after[name] == bytes, "\(name) changed") }
    let new = after.keys.filter { before[$0] == nil }
    #expect(new.allSatisfy { $0.hasPrefix("output/") || $0.hasPrefix(".claimset/") }, "\(new)")
  }

  @Test func `the tests of pipeline.yaml pass`() throws {
    let outcome = try Program.run("test", in: Repository.example())
    #expect(outcome.exitCode == 0, "\(outcome.text)\(outcome.errors)")
  }
}
