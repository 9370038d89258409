import ClaimsetCore
import ClaimsetQuantities

/// Reads a file of units, currencies, items and designations.
enum QuantityVocabularyFile {
  /// Why a vocabulary could not be read.
  enum Failure: Error {
    /// The file itself could not be read: for the place that names it.
    case file(ConfigurationCode, String)
    /// What it holds is faulty, each fault with its place in it.
    case content(ConfigurationError)
  }

  /// Reads the file at `path`, which starts at the folder of pipeline.yaml.
  static func load(
    _ path: String,
    in folder: FolderBoundary?
  ) throws(Failure) -> QuantityVocabulary {
    guard let folder, let safe = try? SafePath.normalized(path) else {
      throw .file(.unreadable, "the vocabulary \"\(path)\" has no folder to be read from")
    }
    guard folder.holds(safe) else {
      throw .file(
        .unsafePath,
        "the vocabulary \"\(path)\" leads out of the folder of pipeline.yaml"
      )
    }
    let bytes: [UInt8]
    do throws(RegularFile.Failure) {
      bytes = try RegularFile.read(
        folder.full(Array(safe.utf8)),
        limit: YAMLReader.limitBytes,
        followsLink: true
      )
    } catch {
      throw .file(.unreadable, "the vocabulary \"\(path)\" \(error.message)")
    }
    do throws(ConfigurationError) {
      return try read(bytes, name: safe)
    } catch {
      throw .content(error)
    }
  }

  /// Reads the bytes of a vocabulary that faults call `name`.
  ///
  /// - Throws: ``ConfigurationError`` with all its faults.
  static func read(
    _ bytes: [UInt8],
    name: String
  ) throws(ConfigurationError) -> QuantityVocabulary {
    let outcome = YAMLReader.read(bytes)
    guard let root = outcome.root else {
      throw ConfigurationError(file: name, faults: outcome.faults)
    }
    var check = ShapeCheck()
    check.check(root, .mapping(shape), "the vocabulary")
    var names = VocabularyNames()
    names.check(root)
    let faults = outcome.faults + check.faults + names.faults
    guard faults.isEmpty else { throw ConfigurationError(file: name, faults: faults) }
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

/// Finds names that no text could match, that stand twice, and UCUM codes that are none.
private struct VocabularyNames {
  private(set) var faults: [ConfigurationFault] = []
  private var places: [String: ConfigurationMark] = [:]

  mutating func check(_ root: YAMLNode) {
    for list in ["units", "currencies", "items"] {
      for entry in root[list]?.items ?? [] {
        for name in entry["names"]?.items ?? [] { add(name) }
        if let ucum = entry["ucum"] { checkUCUM(ucum) }
      }
    }
    for name in root["designations"]?.items ?? [] { add(name) }
  }

  private mutating func add(_ node: YAMLNode) {
    guard let name = node.scalar, name.value == .text else { return }
    let folded = QuantityVocabulary.folded(name.text)
    if folded.isEmpty {
      report(.badForm, node, "the name \"\(name.text)\" holds nothing a text could match")
    } else if let first = places[folded] {
      report(
        .repeatedName,
        node,
        "the name \"\(name.text)\" is given twice",
        "it first stands at \(first.line):\(first.column)"
      )
    } else {
      places[folded] = node.mark
    }
  }

  private mutating func checkUCUM(_ node: YAMLNode) {
    guard let code = node.text, let fault = QuantityVocabulary.fault(ofUCUM: code) else { return }
    report(
      .badForm,
      node,
      "the UCUM code \"\(code)\" cannot be read: \(fault)",
      "a unit UCUM does not know is written in braces, such as {crate}"
    )
  }

  private mutating func report(
    _ code: ConfigurationCode,
    _ node: YAMLNode,
    _ message: String,
    _ hint: String = ""
  ) {
    faults.append(ConfigurationFault(code, at: node.mark, message, hint: hint))
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
