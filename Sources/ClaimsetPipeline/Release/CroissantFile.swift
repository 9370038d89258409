import ClaimsetTables

/// `croissant.json` of a release: what it is and what its tables hold, for machine learning
/// (MLCommons Croissant 1.1).
enum CroissantFile {
  /// The file of the release `facts` describes.
  static func bytes(of facts: ReleaseFacts) -> [UInt8] {
    var members: [JSONValue.Member] = [
      .init("@context", context),
      .init("@type", "sc:Dataset"),
      .init("conformsTo", "http://mlcommons.org/croissant/1.1"),
      .init("name", .string(facts.dataset.name)),
      .init("description", .string(facts.summary)),
      .init("version", .string(facts.version.description)),
      .init(
        "creator",
        .array(facts.authors.map { ["@type": "sc:Organization", "name": .string($0)] })
      ),
      .init("citeAs", .string(citation(of: facts))),
    ]
    if let license = facts.dataset.license {
      members.append(.init("license", .string(LicenseName.address(of: license) ?? license)))
    }
    if let homepage = facts.dataset.homepage { members.append(.init("url", .string(homepage))) }
    if !facts.dataset.keywords.isEmpty {
      members.append(.init("keywords", .array(facts.dataset.keywords.map { .string($0) })))
    }
    members.append(.init("distribution", .array(facts.tables.flatMap(\.files).map(fileObject))))
    members.append(
      .init("recordSet", .array(facts.csvTables.map { recordSet($0.table, $0.file) }))
    )
    return JSONValue.object(members).indentedBytes
  }

  private static func citation(of facts: ReleaseFacts) -> String {
    "\(facts.authors.joined(separator: ", ")): \(facts.dataset.title), version \(facts.version)."
  }

  private static func fileObject(_ file: PublishedTable.File) -> JSONValue {
    [
      "@type": "cr:FileObject",
      "@id": .string(file.path),
      "name": .string(file.path),
      "contentUrl": .string(file.path),
      "encodingFormat": .string(file.format.mediaType),
      "sha256": .string(file.sha256 ?? ""),
    ]
  }

  private static func recordSet(
    _ table: PublishedTable,
    _ file: PublishedTable.File
  ) -> JSONValue {
    var members: [JSONValue.Member] = [
      .init("@type", "cr:RecordSet"),
      .init("@id", .string(table.name)),
      .init("name", .string(table.name)),
    ]
    if !table.primaryKey.isEmpty {
      let key = table.primaryKey.map {
        JSONValue.object([.init("@id", .string("\(table.name)/\($0)"))])
      }
      members.append(.init("key", .array(key)))
    }
    members.append(.init("field", .array(table.columns.map { field($0, of: table, file) })))
    return .object(members)
  }

  /// A field; references between tables stand in the Data Package alone, since a loader of this
  /// standard joins the tables they name before it reads a row.
  private static func field(
    _ column: PublishedTable.Column,
    of table: PublishedTable,
    _ file: PublishedTable.File
  ) -> JSONValue {
    [
      "@type": "cr:Field",
      "@id": .string("\(table.name)/\(column.name)"),
      "name": .string("\(table.name)/\(column.name)"),
      "description": .string(column.description),
      "dataType": .string(dataType(of: column)),
      "source": [
        "fileObject": ["@id": .string(file.path)],
        "extract": ["column": .string(column.name)],
      ],
    ]
  }

  private static func dataType(of column: PublishedTable.Column) -> String {
    switch column.type {
    case "integer": "sc:Integer"
    case "number": "sc:Float"
    case "boolean": "sc:Boolean"
    default: "sc:Text"
    }
  }

  /// The context that Croissant 1.1 prescribes.
  private static let context: JSONValue = {
    var members: [JSONValue.Member] = [
      .init("@language", "en"), .init("@vocab", "https://schema.org/"),
      .init("cr", "http://mlcommons.org/croissant/"), .init("dct", "http://purl.org/dc/terms/"),
      .init("rai", "http://mlcommons.org/croissant/RAI/"), .init("sc", "https://schema.org/"),
      .init("conformsTo", "dct:conformsTo"),
    ]
    let terms = [
      "arrayShape", "citeAs", "column", "containedIn", "equivalentProperty", "extract", "field",
      "fileObject", "fileProperty", "fileSet", "format", "includes", "isArray", "isLiveDataset",
      "jsonPath", "key", "md5", "parentField", "path", "recordSet", "references", "regex",
      "repeated", "replace", "samplingRate", "separator", "source", "subField", "transform",
    ]
    members += terms.map { .init($0, .string("cr:" + $0)) }
    members += [
      .init("data", ["@id": "cr:data", "@type": "@json"]),
      .init("dataType", ["@id": "cr:dataType", "@type": "@vocab"]),
      .init("examples", ["@id": "cr:examples", "@type": "@json"]),
      .init("description", ["@container": "@language"]),
      .init("name", ["@container": "@language"]),
    ]
    return .object(members)
  }()
}
