import ClaimsetTables

/// What the files of a release say of it: the dataset's description, the version, the tables.
struct ReleaseFacts: Sendable {
  /// The version.
  let version: ReleaseVersion
  /// What the dataset says of itself.
  let dataset: DatasetDescription
  /// Its tables, as it describes them.
  let tables: [PublishedTable]

  /// The name of folder and archive: `rice-prices-1.4.0`.
  var name: String { "\(dataset.name)-\(version)" }

  /// What the dataset is, in a sentence; the title when it says nothing.
  var summary: String { dataset.description.isEmpty ? dataset.title : dataset.description }

  /// Who made it; where nobody is named, the makers of what has its title.
  var authors: [String] {
    dataset.contributors.isEmpty ? ["The makers of \(dataset.title)"] : dataset.contributors
  }

  /// The tables with their CSV files.
  var csvTables: [(table: PublishedTable, file: PublishedTable.File)] {
    tables.compactMap { table in
      table.files.first { $0.format == .csv }.map { (table, $0) }
    }
  }

  /// The descriptor `package` of the dataset as the release has it: with version and makers.
  func descriptor(from package: JSONValue) -> JSONValue {
    var members: [JSONValue.Member] = []
    for member in package.members where member.name != "version" {
      if member.name == "licenses" {
        members.append(.init("licenses", .array(member.value.elements?.map(Self.license) ?? [])))
      } else {
        members.append(member)
      }
      guard member.name == "title" else { continue }
      members.append(.init("version", .string(version.description)))
      if let homepage = dataset.homepage { members.append(.init("homepage", .string(homepage))) }
      if !dataset.keywords.isEmpty {
        members.append(.init("keywords", .array(dataset.keywords.map { .string($0) })))
      }
      if !dataset.contributors.isEmpty {
        members.append(
          .init("contributors", .array(dataset.contributors.map { ["title": .string($0)] }))
        )
      }
    }
    return .object(members)
  }

  /// A licence with its address, where it is known.
  private static func license(_ json: JSONValue) -> JSONValue {
    guard let name = json["name"]?.string, let address = LicenseName.address(of: name) else {
      return json
    }
    return ["name": .string(name), "path": .string(address)]
  }
}
