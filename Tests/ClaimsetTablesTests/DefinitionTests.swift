import ClaimsetTables
import Foundation
import Testing

@Suite struct TableDefinitionTests {
  @Test func `defines every table, each under its name`() {
    #expect(TableDefinition.all.map(\.name) == TableName.allCases)
    for name in TableName.allCases { #expect(TableDefinition.of(name).name == name) }
  }

  @Test(arguments: TableDefinition.all)
  func `names columns once, and keys that exist`(table: TableDefinition) {
    let names = table.columns.map(\.name)
    #expect(Set(names).count == names.count)
    #expect(Set(table.primaryKey).isSubset(of: names))
    for key in table.foreignKeys {
      #expect(names.contains(key.column))
      #expect(TableDefinition.of(key.table).index(of: key.target) != nil)
    }
    for column in table.columns { #expect(column.description.hasSuffix("."), "\(column.name)") }
  }

  @Test func `a column that can be empty is not part of a key`() {
    for table in TableDefinition.all {
      for column in table.columns where table.primaryKey.contains(column.name) {
        #expect(column.isRequired, "\(table.name.rawValue).\(column.name)")
      }
    }
  }
}

@Suite struct TableSchemaTests {
  @Test(arguments: TableName.allCases)
  func `describes each column in order`(table: TableName) throws {
    let schema = try JSONReader.value(TableSchema.bytes(of: table))
    guard case .array(let fields)? = schema["fields"] else {
      Issue.record("no fields")
      return
    }
    let columns = TableDefinition.of(table).columns
    #expect(fields.map { $0["name"]?.string } == columns.map(\.name))
    for (field, column) in zip(fields, columns) {
      #expect((field["constraints"]?["required"] == true) == column.isRequired)
      #expect((field["constraints"]?["enum"] == nil) == column.allowedValues.isEmpty)
    }
  }

  @Test func `words that are not carried are not required`() {
    func required(_ name: String, _ texts: TextShare) -> Bool {
      guard case .array(let fields)? = TableSchema.json(of: .segments, texts: texts)["fields"]
      else { return false }
      return fields.first { $0["name"]?.string == name }?["constraints"]?["required"] == true
    }
    #expect(required("text", .full) && !required("text", .quotes) && !required("text", .none))
    #expect(required("kind", .none))
  }

  @Test func `an exact number stays a number, and a day a string with a pattern`() {
    guard case .array(let fields)? = TableSchema.json(of: .claims)["fields"] else {
      Issue.record("no fields")
      return
    }
    func field(_ name: String) -> JSONValue? { fields.first { $0["name"]?.string == name } }
    #expect(field("confidence")?["type"] == "number")
    #expect(field("confidence")?["constraints"]?["maximum"] == 1)
    #expect(field("when_latest")?["type"] == "string")
    #expect(field("when_latest")?["constraints"]?["pattern"] != nil)
    #expect(field("qualifiers")?["type"] == "array")
  }
}

@Suite struct DataPackageTests {
  private let package = DataPackage(
    name: "harbour",
    title: "Harbour",
    licenses: [.init(name: "CC-BY-4.0")],
    resources: [
      .init(table: .claimLinks, format: .csv, sha256: "ab", bytes: 10),
      .init(table: .claimLinks, format: .json, path: "data/links.json", sha256: "cd", bytes: 3),
    ]
  )

  @Test func `describes each file with its digest, length and schema`() {
    guard case .array(let resources)? = package.json["resources"] else {
      Issue.record("no resources")
      return
    }
    #expect(resources.map { $0["name"] } == ["claim_links", "claim-links-json"])
    #expect(resources.map { $0["path"] } == ["claim_links.csv", "data/links.json"])
    #expect(resources.map { $0["hash"] } == ["sha256:ab", "sha256:cd"])
    #expect(resources.map { $0["bytes"] } == [10, 3])
    #expect(
      resources.map { $0["schema"] } == ["schema/claim_links.json", "schema/claim_links.json"]
    )
    #expect(resources[0]["dialect"]?["lineTerminator"] == "\r\n")
  }

  @Test func `says nothing of a version it does not have`() {
    #expect(package.json["version"] == nil)
    var released = package
    released.version = "1.4.0"
    #expect(released.json["version"] == "1.4.0")
  }
}

@Suite struct DataDictionaryTests {
  @Test func `the page in Documentation is what the definitions say`() throws {
    let root = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent()
    let page = root.appending(path: "Documentation/data-dictionary.md")
    if ProcessInfo.processInfo.environment["CLAIMSET_RECORD"] == "1" {
      try Data(DataDictionary.markdown.utf8).write(to: page)
      Issue.record("the page was rewritten; run again without CLAIMSET_RECORD")
    }
    let written = try String(contentsOf: page, encoding: .utf8).split(separator: "\n")
    let expected = DataDictionary.markdown.split(separator: "\n")
    let differing = zip(written, expected).first { $0 != $1 }
    #expect(differing == nil, "run CLAIMSET_RECORD=1 make test, and read the diff")
    #expect(written.count == expected.count, "run CLAIMSET_RECORD=1 make test, and read the diff")
  }

  @Test func `the page names every column and every code`() {
    let page = DataDictionary.markdown
    for table in TableDefinition.all {
      #expect(page.contains("\n## \(table.name.rawValue)\n"))
      for column in table.columns { #expect(page.contains("| `\(column.name)` |")) }
    }
    for kind in TableError.Kind.allCases { #expect(page.contains("| \(kind.rawValue) |")) }
  }
}
