import ClaimsetClaims
public import ClaimsetCore
import ClaimsetDates
import ClaimsetQuantities

/// One stage that pipeline.yaml can name: what it is called, what it needs and adds, and its
/// options.
///
/// The loader, the JSON Schema and the reference page are made from these.
public struct StageDefinition: Sendable {
  /// The name used in pipeline.yaml.
  public let name: String
  /// What it does, in a sentence.
  public let summary: String
  /// The layers that must be there before it.
  public let reads: Set<Layer>
  /// The layers it uses when they are there.
  public let uses: Set<Layer>
  /// The layer it adds.
  public let writes: Layer
  /// Its options.
  let options: [FieldShape]
  /// Makes the stage from options that fit `options`.
  var make: (@Sendable (OptionValues) -> any DocumentStage)?

  /// Describes the stage `type`.
  init<Stage: DocumentStage>(
    _ type: Stage.Type,
    _ summary: String,
    options: [FieldShape],
    make: @escaping @Sendable (OptionValues) -> Stage
  ) {
    name = type.name
    self.summary = summary
    reads = type.reads
    uses = type.uses
    writes = type.writes
    self.options = options
    self.make = make
  }

  init(
    name: String,
    summary: String,
    reads: Set<Layer>,
    uses: Set<Layer>,
    writes: Layer,
    options: [FieldShape]
  ) {
    (self.name, self.summary, self.reads, self.uses, self.writes) = (
      name, summary, reads, uses, writes
    )
    self.options = options
  }

  /// The stage with the options `given`; an option not given has its default.
  func configured(_ given: [String: OptionValue]) -> ConfiguredStage {
    let values = OptionValues(options, given: given)
    return ConfiguredStage(
      name: name,
      writes: writes,
      stage: make?(values),
      options: values,
      fingerprint: name + values.canonical
    )
  }
}

/// A stage with its options.
public struct ConfiguredStage: Sendable {
  /// The stage's name.
  public let name: String
  /// The layer it adds.
  public let writes: Layer
  /// The stage, ready to run.
  public let stage: (any DocumentStage)?
  /// Every option with its value.
  let options: OptionValues
  /// Its name and every option with its value, defaults too.
  public let fingerprint: String
}

/// The value of an option.
enum OptionValue: Hashable, Sendable {
  case boolean(Bool)
  case number(ExactDecimal)
  case text(String)
  /// The words for quantities in the file that the option names.
  case vocabulary(QuantityVocabulary)
  /// The events in the file that the option names.
  case events([TimeEvent])
  /// The names in the file that the option names.
  case names([KnownEntity])

  /// The value of a scalar; nil for an empty one.
  init?(_ scalar: YAMLScalar) {
    switch scalar.value {
    case .null: return nil
    case .boolean(let value): self = .boolean(value)
    case .number(let number): self = .number(number)
    case .text: self = .text(scalar.text)
    }
  }

  /// Whether it is what a file of words holds.
  var isVocabulary: Bool {
    switch self {
    case .vocabulary, .events, .names: true
    case .boolean, .number, .text: false
    }
  }

  /// One form for each value: `true`, `0.3`, `"text"`.
  var canonical: String {
    switch self {
    case .boolean(let value): value ? "true" : "false"
    case .number(let number): number.normalized.description
    case .text(let text): "\"\(text)\""
    case .vocabulary(let vocabulary): "\(vocabulary)"
    case .events(let events): "\(events)"
    case .names(let names): "\(names)"
    }
  }
}

/// The values of all options of a stage, defaults filled in.
struct OptionValues: Sendable {
  private let values: [String: OptionValue]

  init(_ options: [FieldShape], given: [String: OptionValue]) {
    var values: [String: OptionValue] = [:]
    for option in options {
      let standard = option.standard.flatMap { OptionValue(YAMLScalar(text: $0, isPlain: true)) }
      values[option.name] = given[option.name] ?? standard
    }
    self.values = values
  }

  /// The text of the option `name`; a registry that asks for an option it does not describe, or
  /// describes without a default, is our bug.
  func text(_ name: String) -> String {
    guard case .text(let text)? = values[name] else { preconditionFailure("no text \(name)") }
    return text
  }

  /// The whole number of the option `name`.
  func integer(_ name: String) -> Int {
    guard case .number(let number)? = values[name], let value = number.wholeNumber else {
      preconditionFailure("no whole number \(name)")
    }
    return value
  }

  /// The Boolean of the option `name`.
  func boolean(_ name: String) -> Bool {
    guard case .boolean(let value)? = values[name] else {
      preconditionFailure("no Boolean \(name)")
    }
    return value
  }

  /// The vocabulary of the option `name`; nil where none is given.
  func vocabulary(_ name: String) -> QuantityVocabulary? {
    if case .vocabulary(let vocabulary)? = values[name] { vocabulary } else { nil }
  }

  /// The events of the option `name`; none where no file is named.
  func events(_ name: String) -> [TimeEvent] {
    if case .events(let events)? = values[name] { events } else { [] }
  }

  /// The entities of the option `name`; none where no file is named.
  func names(_ name: String) -> [KnownEntity] {
    if case .names(let names)? = values[name] { names } else { [] }
  }

  /// All values with their names, in the order of names.
  var all: [(name: String, value: OptionValue)] {
    values.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
  }

  /// All values by name, such as `{dollar: "USD"}`.
  var canonical: String {
    let parts = values.sorted { $0.key < $1.key }.map { "\($0.key): \($0.value.canonical)" }
    return "{" + parts.joined(separator: ", ") + "}"
  }
}
