import ClaimsetTables

@testable import ClaimsetPipeline

/// A dataset in memory: files by name.
final class MemoryFiles: DatasetFileSource {
  func localPath(of name: String) -> String? { nil }

  let path: String
  private let files: [String: [UInt8]]

  init(_ path: String, _ files: [String: String]) {
    self.path = path
    self.files = files.mapValues { Array($0.utf8) }
  }

  var names: [String] { files.keys.sorted { $0.utf8.lexicographicallyPrecedes($1.utf8) } }

  func open(_ name: String) throws(DatasetError) -> any ByteSource {
    MemoryFile(files[name] ?? [])
  }
}

/// A file in memory, given in pieces so small that every boundary is met.
private final class MemoryFile: ByteSource {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func next() throws(DatasetError) -> [UInt8]? {
    guard !rest.isEmpty else { return nil }
    defer { rest = rest.dropFirst(5) }
    return Array(rest.prefix(5))
  }
}

/// Small datasets with documents, rows of documents and rows that hang on those.
enum DiffFixture {
  private static let schemas = [
    "documents": """
    {"fields": [{"name": "document_id"}, {"name": "sha256"}, {"name": "genre"}],
     "primaryKey": ["document_id"]}
    """,
    "claims": """
    {"fields": [{"name": "claim_id"}, {"name": "document_id"}, {"name": "start", "type": "integer"},
                {"name": "quote"}, {"name": "certainty"}],
     "primaryKey": ["claim_id"],
     "foreignKeys": [{"fields": ["document_id"],
                      "reference": {"resource": "documents", "fields": ["document_id"]}}]}
    """,
    "claim_links": """
    {"fields": [{"name": "claim_id"}, {"name": "row_id"}], "primaryKey": ["claim_id", "row_id"],
     "foreignKeys": [{"fields": ["claim_id"],
                      "reference": {"resource": "claims", "fields": ["claim_id"]}}]}
    """,
    "diagnostics": """
    {"fields": [{"name": "code"}, {"name": "message"}]}
    """,
  ]
  private static let order = ["documents", "claims", "claim_links", "diagnostics"]

  /// A dataset whose tables hold `rows`, a CSV line each.
  static func dataset(
    _ name: String,
    _ rows: [String: [String]],
    schemas changed: [String: String] = [:],
    manifest: String? = nil
  ) throws -> Dataset {
    let schemas = schemas.merging(changed) { $1 }
    var files: [String: String] = [:]
    let resources = order.map { table in
      #"{"path": "\#(table).csv", "format": "csv", "schema": "schema/\#(table).json"}"#
    }
    files["datapackage.json"] = #"{"resources": [\#(resources.joined(separator: ", "))]}"#
    files["manifest.json"] = manifest
    for table in order {
      let schema = schemas[table] ?? ""
      files["schema/\(table).json"] = schema
      let columns = try JSONReader.value(Array(schema.utf8))["fields"]?.elements ?? []
      let header = columns.compactMap { $0["name"]?.string }.joined(separator: ",")
      files["\(table).csv"] = ([header] + (rows[table] ?? [])).map { $0 + "\r\n" }.joined()
    }
    return try Dataset(MemoryFiles(name, files))
  }

  /// A manifest that states these settings and vocabularies.
  static func manifest(
    program: String = "claimset 1.0.0",
    idRule: Int = 1,
    settings: String = "",
    vocabularies: String = ""
  ) -> String {
    """
    {"program": "\(program)", "id_rule": "\(idRule)", "texts": "full", "stages": ["read"],
     "settings": {\(settings)}, "vocabularies": {\(vocabularies)}}
    """
  }
}
