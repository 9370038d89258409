import ClaimsetTables
import Testing

@testable import ClaimsetPipeline

/// What the files of a release say of it.
@Suite struct ReleaseFilesTests {
  private func facts(_ change: (inout DatasetDescription) -> Void = { _ in }) throws -> ReleaseFacts
  {
    var description = DatasetDescription(name: "rice-prices", title: "Rice: \"prices\"\n& more")
    change(&description)
    return ReleaseFacts(
      version: try #require(ReleaseVersion("1.2.0")),
      dataset: description,
      tables: try DiffFixture.dataset("d", [:]).tables
    )
  }

  @Test func `a citation quotes what YAML would take for something else`() throws {
    let bytes = CitationFile.bytes(
      of: try facts {
        $0.contributors = ["No: 1"]
        $0.license = "CC-BY-4.0"
        $0.keywords = ["rice", "rice", "yes"]
      }
    )
    let root = try #require(YAMLReader.read(bytes).root)
    #expect(root["title"]?.text == "Rice: \"prices\"\n& more")
    #expect(root["authors"]?.items?.first?["name"]?.text == "No: 1")
    #expect(root["keywords"]?.items?.compactMap(\.text) == ["rice", "yes"])
    #expect(root["license"]?.text == "CC-BY-4.0")
    #expect(root["date-released"] == nil)
  }

  @Test func `a licence that no list knows is not passed off as one`() throws {
    let citation = YAMLReader.read(CitationFile.bytes(of: try facts { $0.license = "ask us" })).root
    #expect(citation?["license"] == nil && citation?["license-url"] == nil)
    let address = "https://example.org/terms"
    let other = YAMLReader.read(CitationFile.bytes(of: try facts { $0.license = address })).root
    #expect(other?["license-url"]?.text == address)
  }

  @Test func `CSVW names columns, keys and the references that are always stated`() throws {
    let json = try JSONReader.value(CSVWMetadata.bytes(of: facts()))
    let claims = try #require(json["tables"]?.elements?[1])
    #expect(claims["url"] == "claims.csv")
    #expect(claims["tableSchema"]?["primaryKey"] == ["claim_id"])
    #expect(claims["tableSchema"]?["columns"]?.elements?.count == 5)
    #expect(claims["tableSchema"]?["foreignKeys"] == nil)
  }

  @Test func `Croissant has a record set for each table and a file for each of its files`() throws {
    let json = try JSONReader.value(CroissantFile.bytes(of: facts()))
    #expect(json["conformsTo"] == "http://mlcommons.org/croissant/1.1")
    #expect(json["version"] == "1.2.0")
    #expect(json["recordSet"]?.elements?.compactMap { $0["@id"]?.string }.first == "documents")
    #expect(json["distribution"]?.elements?.count == 4)
    #expect(json["datePublished"] == nil)
  }

  @Test func `the descriptor gains the version behind the title, and the licence its address`()
    throws
  {
    let package: JSONValue = [
      "name": "rice-prices", "title": "Rice", "licenses": [["name": "CC0-1.0"]], "resources": [],
    ]
    let descriptor = try facts { $0.keywords = ["rice"] }.descriptor(from: package)
    #expect(
      descriptor.members.map(\.name) == [
        "name", "title", "version", "keywords", "licenses", "resources",
      ]
    )
    #expect(
      descriptor["licenses"]?.elements?.first?["path"]?.string
        == "https://creativecommons.org/publicdomain/zero/1.0/"
    )
  }

  @Test func `an index is read as it is written, and knows the newest of each channel`() throws {
    var index = ReleaseIndex(name: "rice-prices")
    for version in ["1.0.0", "1.1.0-rc.1", "1.1.0", "1.2.0-rc.1"] {
      index.entries.insert(
        ReleaseIndex.Entry(
          version: try #require(ReleaseVersion(version)),
          previous: nil,
          program: "claimset 1",
          dataset: "d",
          folder: version,
          archive: "rice-\(version).zip",
          archiveSum: "1",
          sumsSum: "2",
          withdrawn: ["x"]
        ),
        at: 0
      )
    }
    let json = try JSONReader.value(index.bytes)
    #expect(try ReleaseIndex(json) == index)
    #expect(json["channels"] == ["rc": "1.2.0-rc.1", "stable": "1.1.0"])
    #expect(throws: DatasetError.self) {
      try ReleaseIndex(["releases": [["version": "1.0.0", "path": "../../etc"]]])
    }
  }
}
