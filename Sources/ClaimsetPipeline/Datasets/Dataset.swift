import ClaimsetTables

/// A published dataset, opened to be read: a run, what `latest` names, a release or its .zip.
final class Dataset {
  /// Its files.
  let files: any DatasetFileSource
  /// The descriptor, `datapackage.json`.
  let package: JSONValue
  /// Its tables, in the order of the descriptor.
  let tables: [PublishedTable]
  /// What made it; nil where it does not say.
  let manifest: DatasetManifest?

  /// Opens the folder or .zip at `path` and reads what describes it.
  convenience init(_ path: String) throws(DatasetError) {
    try self.init(DatasetFileSources.open(path))
  }

  /// Reads what describes the dataset in `files`.
  init(_ files: any DatasetFileSource) throws(DatasetError) {
    self.files = files
    guard files.has(Self.descriptor) else {
      throw .noDataset(path: files.path, reason: "it has no \(Self.descriptor)")
    }
    package = try Self.json(Self.descriptor, files)
    tables = try Self.tables(of: package, files)
    manifest =
      files.has(DatasetManifest.fileName)
      ? DatasetManifest(try Self.json(DatasetManifest.fileName, files)) : nil
  }

  /// The name of the descriptor.
  static let descriptor = "datapackage.json"

  /// What messages call it.
  var path: String { files.path }

  /// The table `name`.
  func table(_ name: String) -> PublishedTable? { tables.first { $0.name == name } }

  /// The value of the JSON file `name`.
  static func json(
    _ name: String,
    _ files: any DatasetFileSource
  ) throws(DatasetError) -> JSONValue {
    guard files.has(name) else {
      throw .inconsistent(file: name, message: "the file is not there")
    }
    let bytes = try files.bytes(of: name)
    do throws(TableError) {
      return try JSONReader.value(bytes)
    } catch {
      throw .malformed(file: name, error)
    }
  }

  private static func tables(
    of package: JSONValue,
    _ files: any DatasetFileSource
  ) throws(DatasetError) -> [PublishedTable] {
    var tables: [PublishedTable] = []
    for resource in package["resources"]?.elements ?? [] {
      guard let path = resource["path"]?.string, let schema = resource["schema"]?.string,
        let format = resource["format"]?.string.flatMap(OutputFormat.init), format.isRecord
      else { continue }
      let name = String(path.prefix { $0 != "." })
      if !tables.contains(where: { $0.name == name }) {
        tables.append(
          try PublishedTable(name: name, schemaPath: schema, schema: json(schema, files))
        )
      }
      guard let i = tables.firstIndex(where: { $0.name == name }) else { continue }
      tables[i].files.append(
        PublishedTable.File(
          path: path,
          format: format,
          bytes: resource["bytes"]?.digits,
          sha256: (resource["hash"]?.string).map { String($0.trimmingPrefix("sha256:")) }
        )
      )
    }
    guard !tables.isEmpty else {
      throw .inconsistent(file: descriptor, message: "it describes no table")
    }
    return tables
  }
}
