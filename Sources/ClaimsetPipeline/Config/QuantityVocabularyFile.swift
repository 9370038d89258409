import ClaimsetCore
import ClaimsetQuantities

/// Reads a file of units, currencies, items and designations.
enum QuantityVocabularyFile {
  /// Reads the bytes of a vocabulary that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with all its faults.
  static func read(
    _ bytes: [UInt8],
    name: String
  ) throws(ConfigurationError) -> QuantityVocabulary {
    let root = try VocabularyFile.tree(bytes, name: name, shape: shape, check: faults)
    return QuantityVocabulary(
      units: entries(root["units"]) { node in
        QuantityVocabulary.Unit(
          names: texts(node["names"]),
          signs: texts(node["signs"]),
          ucum: node["ucum"]?.text ?? "",
          kind: node["kind"]?.text.flatMap(QuantityMention.Kind.init) ?? .measure
        )
      },
      currencies: entries(root["currencies"]) { node in
        QuantityVocabulary.Currency(
          names: texts(node["names"]),
          signs: texts(node["signs"]),
          code: node["code"]?.text ?? ""
        )
      },
      items: entries(root["items"]) { node in
        QuantityVocabulary.Item(names: texts(node["names"]), item: node["item"]?.text ?? "")
      },
      designations: texts(root["designations"])
    )
  }

  private static func entries<Value>(_ node: YAMLNode?, _ make: (YAMLNode) -> Value) -> [Value] {
    (node?.items ?? []).map(make)
  }

  private static func texts(_ node: YAMLNode?) -> [String] {
    (node?.items ?? []).compactMap(\.text)
  }
}

extension QuantityVocabularyFile {
  /// Names that cannot be told apart or matched, and UCUM codes that are none.
  private static func faults(of root: YAMLNode) -> [ConfigurationFault] {
    var names = VocabularyNames(folded: QuantityVocabulary.folded)
    for list in ["units", "currencies", "items"] {
      for entry in root[list]?.items ?? [] {
        for name in entry["names"]?.items ?? [] { names.add(name) }
        if let node = entry["ucum"], let code = node.text,
          let fault = QuantityVocabulary.fault(ofUCUM: code)
        {
          names.report(
            .badForm,
            node,
            "the UCUM code \"\(code)\" cannot be read: \(fault)",
            "a unit UCUM does not know is written in braces, such as {crate}"
          )
        }
      }
    }
    for name in root["designations"]?.items ?? [] { names.add(name) }
    return names.faults
  }
}

extension QuantityVocabularyFile {
  private static let names = FieldShape(
    "names",
    .list(of: .text(.filled), atLeast: 1),
    isRequired: true,
    "What texts call it, whatever the case."
  )

  private static func signs(_ summary: String) -> FieldShape {
    FieldShape("signs", .list(of: .text(.filled), atLeast: 1), summary)
  }

  /// A unit of measure.
  static let unit = MappingShape(fields: [
    names,
    signs("Its signs, as written."),
    FieldShape(
      "ucum",
      .text(.filled),
      isRequired: true,
      "Its UCUM code, such as `[mi_i]`; one UCUM does not know in braces, such as `{crate}`."
    ),
    FieldShape(
      "kind",
      .choice(kinds.map(\.rawValue)),
      standard: QuantityMention.Kind.measure.rawValue,
      "What it measures."
    ),
  ])

  private static let kinds: [QuantityMention.Kind] = [
    .length, .area, .volume, .mass, .duration, .speed, .temperature, .percent, .proportion,
    .measure,
  ]

  /// A currency.
  static let currency = MappingShape(fields: [
    names,
    signs("What stands right before or after the number, as written."),
    FieldShape(
      "code",
      .text(.currency),
      isRequired: true,
      "Its code, ISO 4217 where there is one."
    ),
  ])

  /// A thing that is counted.
  static let item = MappingShape(fields: [
    names,
    FieldShape("item", .text(.filled), isRequired: true, "What the column `item` says."),
  ])

  /// The whole file.
  static let shape = MappingShape(fields: [
    FieldShape(
      "units",
      .list(of: .mapping(unit), atLeast: 1),
      "Units of measure; they go before those the stage knows."
    ),
    FieldShape(
      "currencies",
      .list(of: .mapping(currency), atLeast: 1),
      "Currencies; they go before those the stage knows."
    ),
    FieldShape(
      "items",
      .list(of: .mapping(item), atLeast: 1),
      "Things counted whose name the stage would cut short."
    ),
    FieldShape(
      "designations",
      .list(of: .text(.filled), atLeast: 1),
      "Names whose numbers count nothing: with its number, or the words before one."
    ),
  ])
}
