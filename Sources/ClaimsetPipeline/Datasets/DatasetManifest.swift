import ClaimsetTables

/// What made a dataset: `manifest.json`, from which `diff` tells why rows changed.
///
/// It follows from pipeline.yaml and the program's version alone, so that the same input still
/// gives the same bytes on every machine.
struct DatasetManifest: Hashable, Sendable {
  /// The name of the file.
  static let fileName = "manifest.json"
  /// The number of the rule that gives rows their ids; another number makes all ids other ids.
  static let currentIDRule = "1"

  /// Where a setting stands and what it is.
  struct Setting: Hashable, Sendable {
    /// Such as `quantities.dollar`.
    let name: String
    /// One form for each value; of a vocabulary its sum.
    let value: String
    /// Whether it is the content of a vocabulary.
    let isVocabulary: Bool
  }

  /// The program and its version.
  let program: String
  /// The number of the rule that gave rows their ids.
  let idRule: String
  /// How much of the texts the dataset carries.
  let texts: String
  /// The stages in their order.
  let stages: [String]
  /// The texts that are withdrawn, as pipeline.yaml names them, each with the reason.
  let withdrawn: [Setting]
  /// All options of all stages, in the order of stages and names.
  let settings: [Setting]

  /// What a run with `configuration` states.
  init(_ configuration: Configuration) {
    program = "claimset \(ProgramVersion.current)"
    idRule = Self.currentIDRule
    texts = configuration.outputs.texts.rawValue
    stages = configuration.stages.map(\.name)
    withdrawn = configuration.releases.withdrawn.map {
      Setting(name: $0.glob.pattern, value: $0.reason, isVocabulary: false)
    }
    settings = configuration.stages.flatMap { stage in
      stage.options.all.map { name, value in
        Setting(
          name: "\(stage.name).\(name)",
          value: value.isVocabulary
            ? SHA256.hex(of: Array(value.canonical.utf8)) : value.canonical,
          isVocabulary: value.isVocabulary
        )
      }
    }
  }

  /// Reads what a dataset states.
  init(_ json: JSONValue) {
    func pairs(_ name: String) -> [JSONValue.Member] { json[name]?.members ?? [] }
    program = json["program"]?.string ?? ""
    idRule = json["id_rule"]?.string ?? ""
    texts = json["texts"]?.string ?? ""
    stages = json["stages"]?.names ?? []
    withdrawn = pairs("withdrawn").map {
      Setting(name: $0.name, value: $0.value.string ?? "", isVocabulary: false)
    }
    settings =
      pairs("settings").map {
        Setting(name: $0.name, value: $0.value.string ?? "", isVocabulary: false)
      }
      + pairs("vocabularies").map {
        Setting(name: $0.name, value: $0.value.string ?? "", isVocabulary: true)
      }
  }

  /// The file.
  var bytes: [UInt8] {
    func object(_ settings: [Setting]) -> JSONValue {
      .object(settings.map { JSONValue.Member($0.name, .string($0.value)) })
    }
    let json: JSONValue = [
      "program": .string(program),
      "id_rule": .string(idRule),
      "texts": .string(texts),
      "stages": .array(stages.map { .string($0) }),
      "withdrawn": object(withdrawn),
      "settings": object(settings.filter { !$0.isVocabulary }),
      "vocabularies": object(settings.filter(\.isVocabulary)),
    ]
    return json.indentedBytes
  }
}
