import ClaimsetClaims
import ClaimsetCore

/// Reads a file of names that the user knows.
enum EntityVocabularyFile {
  /// Reads the bytes of a vocabulary that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with all its faults.
  static func read(_ bytes: [UInt8], name: String) throws(ConfigurationError) -> [KnownEntity] {
    let root = try VocabularyFile.tree(bytes, name: name, shape: shape, check: faults)
    return (root["entities"]?.items ?? []).compactMap { entry in
      guard let name = entry["name"]?.text else { return nil }
      return KnownEntity(
        name: name,
        kind: entry["kind"]?.text.flatMap(Entity.Kind.init(rawValue:)) ?? .other,
        aliases: (entry["aliases"]?.items ?? []).compactMap(\.text)
      )
    }
  }

  private static func faults(of root: YAMLNode) -> [ConfigurationFault] {
    var names = VocabularyNames(folded: KnownEntity.folded)
    for entry in root["entities"]?.items ?? [] {
      if let name = entry["name"] { names.add(name) }
      for alias in entry["aliases"]?.items ?? [] { names.add(alias) }
    }
    return names.faults
  }

  /// An entity.
  static let entity = MappingShape(fields: [
    FieldShape("name", .text(.filled), isRequired: true, "The name that rows carry."),
    FieldShape(
      "kind",
      .choice(Entity.Kind.allCases.map(\.rawValue)),
      standard: Entity.Kind.other.rawValue,
      "What kind of thing it is."
    ),
    FieldShape(
      "aliases",
      .list(of: .text(.filled), atLeast: 1),
      "Other names that texts have for it, whatever the case."
    ),
  ])

  /// The whole file.
  static let shape = MappingShape(fields: [
    FieldShape(
      "entities",
      .list(of: .mapping(entity), atLeast: 1),
      isRequired: true,
      "Persons, bodies, places and other things with names."
    )
  ])
}
